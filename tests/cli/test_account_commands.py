"""`afterword connect` and `afterword doctor` against real and played servers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.sign_in_server import SignInServer
from tests.wires.certificates import Authority
from tests.wires.played_server import PlayedServer

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    server = Dovecot(authority)
    yield server
    server.stop()


@pytest.fixture
def type_in(database, tmp_path: Path, monkeypatch, capsys) -> Callable[..., tuple[int, str, str]]:  # type: ignore[no-untyped-def]
    """Types a command, with a line for its standard input; exit status, output, errors."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.setattr("afterword.wires.secrets.system_keyring", lambda: None)

    def run(*words: str, line: str = "") -> tuple[int, str, str]:
        from afterword.cli.main import main

        monkeypatch.setattr("sys.stdin", io.StringIO(line))
        status = main(list(words))
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def smtp(authority: Authority) -> Iterator[Callable[[str, str], PlayedServer]]:
    servers: list[PlayedServer] = []

    def start(user: str, password: str) -> PlayedServer:
        servers.append(PlayedServer(authority.server_context(), "tls", {user: password}))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def words_of(dovecot: Dovecot, smtp: PlayedServer, authority: Authority, user: str) -> list[str]:
    return [
        "connect", user, "--imap", f"localhost:{dovecot.tls_port}", "--smtp", f"localhost:{smtp.port}",
        "--ca-file", str(authority.ca), "--name", "Ada Marsh", "--yes",
    ]  # fmt: skip


def test_an_account_is_tried_both_ways_and_then_kept(type_in, dovecot, smtp, authority, tmp_path) -> None:  # type: ignore[no-untyped-def]
    user = dovecot.new_user()
    server = smtp(user, dovecot.password)
    dovecot.deliver(user, b"From: a@b.example\n\nHello\n")
    status, out, error = type_in(*words_of(dovecot, server, authority, user), line=f"{dovecot.password}\n")
    assert status == 0, error
    assert "1 messages" in out
    assert "may hand mail in" in out
    assert server.accepted == []
    text = (tmp_path / "config.toml").read_text()
    assert f'user = "{user}"' in text
    assert 'name = "Ada Marsh"' in text
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert dovecot.password.encode() not in everything
    assert dovecot.password not in out + error

    status, out, error = type_in("doctor", "--format", "json")
    assert status == 0, out
    found = {one["about"]: one["state"] for one in json.loads(out)}
    assert found["mailbox"] == found["sending"] == found["passwords"] == found["settings"] == "ok"


def test_a_wrong_password_keeps_nothing(type_in, dovecot, smtp, authority, tmp_path) -> None:  # type: ignore[no-untyped-def]
    user = dovecot.new_user()
    server = smtp(user, dovecot.password)
    status, out, error = type_in(*words_of(dovecot, server, authority, user), line="canary-3b1c\n")
    assert status == 75
    assert f"does not let {user} in" in error
    assert "canary" not in out + error
    assert not (tmp_path / "config.toml").exists()
    assert not (tmp_path / "keys").exists()


def test_what_the_doctor_finds_is_said_with_what_to_do(type_in, dovecot, authority, tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "config.toml").write_text(
        f'[imap]\nhost = "localhost"\nport = {dovecot.tls_port}\nuser = "ada@mail.example"\n[smtp]\nhost = "localhost"\nport = 1\n'
    )
    status, out, _ = type_in("doctor")
    assert status == 1
    assert "afterword password" in out
    assert "afterword connect" in out
    assert "bad" in out


def test_servers_that_nobody_knows_are_asked_for(type_in, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("afterword.wires.discover.discover", lambda address: None)
    status, _, error = type_in("connect", "ada@northwind.example", line="x\n")
    assert status == 2
    assert "--imap HOST --smtp HOST" in error


def test_a_provider_without_passwords_says_what_to_do_first(type_in) -> None:  # type: ignore[no-untyped-def]
    status, out, _ = type_in("connect", "ada@tutanota.com", line="x\n")
    assert status == 2
    assert "neither IMAP nor SMTP" in out


def test_an_account_is_connected_by_signing_in_on_another_screen(type_in, authority, smtp, tmp_path) -> None:  # type: ignore[no-untyped-def]
    provider = SignInServer(authority.server_context())
    dovecot = Dovecot(authority, oauth=f"{provider.plain}/introspect")
    try:
        user = provider.user = dovecot.new_user()
        server = smtp(user, "no password is taken here")
        server.faults["auth"] = "235 2.7.0 welcome"
        base = provider.base
        (tmp_path / "config.toml").write_text(
            f'[oauth]\nauthorize = "{base}/authorize"\ntoken = "{base}/token"\ndevice = "{base}/device"\nscope = "mail"\n'
        )
        words = [*words_of(dovecot, server, authority, user), "--oauth", "custom", "--client-id", "client-7"]
        status, out, error = type_in(*words)
        assert status == 0, error
        assert "WDJB-MJHT" in out
        assert "may hand mail in" in out
        text = (tmp_path / "config.toml").read_text()
        assert text.count('auth = "xoauth2"') == 2
        assert 'client_id = "client-7"' in text
        everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        for token in (*provider.good, *provider.refresh):
            assert token.encode() not in everything
            assert token not in out + error

        status, out, _ = type_in("doctor", "--format", "json")
        found = {one["about"]: one for one in json.loads(out)}
        assert found["sign-in"]["state"] == found["mailbox"]["state"] == "ok", found
        provider.good.clear()
        provider.denies = "invalid_grant"
        status, out, _ = type_in("doctor", "--format", "json")
        found = {one["about"]: one for one in json.loads(out)}
        assert status == 1
        assert "afterword connect" in found["mailbox"]["said"]
    finally:
        dovecot.stop()
        provider.stop()
