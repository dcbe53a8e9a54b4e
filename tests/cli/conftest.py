"""A home with settings, a Maildir and a server that plays honest, for whole commands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.facts.kinds import Interview
from tests.outbox_world import NOON, World
from tests.wires.certificates import Authority
from tests.wires.played_server import PlayedServer

_CONFIG = """
[candidate]
name = "Ada Marsh"
email = "ada@example.org"
time_zone = "Europe/London"
[sending]
hold_for = "10 min"
"""
_LIVE = """
[smtp]
host = "localhost"
port = {port}
tls = "starttls"
user = "ada@example.org"
ca_file = "{ca}"
[mailbox]
maildir = "{maildir}"
"""


class Desk(World):
    """One candidate at their desk: commands are typed with `run`, the time is `now`."""

    def __init__(self, home: Path, server: PlayedServer, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__()
        self.home, self.server, self.capsys = home, server, capsys
        self.now = NOON
        self.maildir = home / "Maildir"
        for part in ("cur", "new", "tmp"):
            (self.maildir / part).mkdir(parents=True)

    def run(self, *words: str) -> tuple[int, str, str]:
        """Exit status, standard output, standard error."""
        from afterword.cli.main import main

        status = main(list(words))
        out, error = self.capsys.readouterr()
        return status, out, error

    def json(self, *words: str) -> Any:
        status, out, error = self.run(*words, "--format", "json")
        assert status == 0, error
        return json.loads(out)

    def interviewed(self) -> tuple[int, int]:
        """A candidacy with an interview that ended an hour ago, and the draft of its thank-you."""
        from afterword.store import candidacies

        candidacy = self.candidacy()
        end = self.now - timedelta(hours=1)
        fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya")
        candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
        return candidacy, self.draft(candidacy, opens_at=end)

    def arrives(self, raw: str, folder: str = "") -> None:
        """A mail is delivered into the Maildir."""
        where = self.maildir / folder if folder else self.maildir
        for part in ("cur", "new", "tmp"):
            (where / part).mkdir(parents=True, exist_ok=True)
        number = sum(1 for _ in (where / "new").iterdir())
        (where / "new" / f"{number}.{folder or 'inbox'}").write_text(raw, encoding="utf-8")

    def sent_copies(self) -> list[Path]:
        folder = self.maildir / ".Sent" / "cur"
        return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def desk(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Desk]:
    from afterword.wires.clock import SystemClock

    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.setattr("afterword.wires.secrets.system_keyring", lambda: None)
    monkeypatch.setattr("afterword.project.clocks.apart", lambda house: None)  # the servers do not live in March
    monkeypatch.setattr("afterword.project.post._check_of", lambda candidate: lambda found: ())
    authority = Authority(tmp_path / "authority")
    server = PlayedServer(authority.server_context(), "starttls", {"ada@example.org": "sesame"})
    made = Desk(tmp_path, server, capsys)
    live = _LIVE.format(port=server.port, ca=authority.ca, maildir=made.maildir)
    (tmp_path / "config.toml").write_text(_CONFIG + live)

    def now(clock: SystemClock) -> datetime:
        return made.now

    monkeypatch.setattr(SystemClock, "now", now)
    yield made
    server.stop()
