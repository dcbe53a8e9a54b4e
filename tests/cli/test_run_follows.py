"""`afterword run` as a process of its own: it notices, it stops when asked, and it gets over what breaks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.outbox_world import state
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

pytestmark = pytest.mark.servers

REPLY = b"""From: Priya Nair <priya@northwind.example>
To: Ada Marsh <ada@example.org>
Subject: Your interview
Message-ID: <reply-1@northwind.example>

Dear Ada,

Thank you for coming in. We will let you know by Friday.

Priya Nair
"""


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    server = Dovecot(Authority(tmp_path_factory.mktemp("imap")))
    yield server
    server.stop()


class Running:
    """A process that follows a mailbox of its own, with a message approved that is held for ten minutes."""

    def __init__(self, desk: Desk, server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
        import io

        self.server, self.user = server, server.new_user()
        desk.now = datetime.now(UTC)
        text = (desk.home / "config.toml").read_text().partition("[mailbox]")[0]
        text += f'[imap]\nhost = "localhost"\nport = {server.tls_port}\nuser = "{self.user}"\nca_file = "{server.ca}"\n'
        (desk.home / "config.toml").write_text(text)
        monkeypatch.setattr("sys.stdin", io.StringIO(server.password + "\n"))
        assert desk.run("password")[0] == 0
        _, draft = desk.interviewed()
        self.number = desk.json("approve", str(draft), "--version", "1")["id"]
        self.said = desk.home / "said"
        with open(self.said, "wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "afterword", "run"],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                env={
                    **os.environ,
                    "AFTERWORD_HOME": str(desk.home),
                    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
                },
            )

    def until(self, true: Callable[[], bool], seconds: float = 40) -> None:
        end = time.monotonic() + seconds
        while not true():
            assert self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < end, self.said.read_text()
            time.sleep(0.1)

    def says(self, words: str, seconds: float = 40) -> None:
        self.until(lambda: words in self.said.read_text(), seconds)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(20)


@pytest.fixture
def running(desk: Desk, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    made = Running(desk, dovecot, monkeypatch)
    yield made
    made.process.kill()
    made.process.wait()


def test_a_reply_cancels_what_is_held_while_it_is_held(running: Running) -> None:
    running.says("1 message held")
    time.sleep(1.5)  # until it waits for mail
    before = datetime.now(UTC)
    running.server.deliver(running.user, REPLY)
    running.until(lambda: state(running.number) == "cancelled")
    assert datetime.now(UTC) - before < timedelta(seconds=30)
    assert running.stop() == 0


def test_it_stops_when_asked_and_only_one_runs(running: Running, desk: Desk) -> None:
    running.says("1 message held")
    status, _, error = desk.run("run", "--once")
    assert (status, "follows this mailbox already" in error) == (75, True)
    assert running.stop() == 0
    assert state(running.number) == "approved"
    assert "Traceback" not in running.said.read_text()


def test_a_server_that_restarts_is_come_back_to(running: Running) -> None:
    running.says("1 message held")
    running.server.kick()
    running.server.deliver(running.user, REPLY, "Archive")
    running.until(lambda: state(running.number) == "cancelled")
    assert running.stop() == 0
