"""Servers and certificates for the wires."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.wires.certificates import Authority
from tests.wires.played_server import PlayedServer


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def play(authority: Authority) -> Iterator[Callable[..., PlayedServer]]:
    """Starts a played server: `play(tls="tls", users={...}, dot=DROP)`."""
    servers: list[PlayedServer] = []

    def start(tls: str = "starttls", users: dict[str, str] | None = None, **faults: object) -> PlayedServer:
        servers.append(PlayedServer(authority.server_context(), tls, users))
        servers[-1].faults.update(faults)  # type: ignore[arg-type]
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
