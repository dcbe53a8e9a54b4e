"""A real sender that is stopped around its dot, as a laptop that is closed, and answers that come late or never.

The servers are a Postfix and a Dovecot; whatever happens, the world gets one message at most, nothing is recorded as
sent that was not, and in the end it is sent, or asked about.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.chaos.kill import ROOT, LiveRange, Point, _state, make_template
from tests.chaos.postfix import Postfix, missing
from tests.chaos.sender import STOPS
from tests.outbox_world import NOON
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_line import FaultyLine
from tests.wires.certificates import Authority

pytestmark = [pytest.mark.servers, pytest.mark.skipif(bool(missing()), reason=missing() or "-")]


class Stage(LiveRange):
    """One message to send, and a sender that stops itself at a place."""

    def begin(self, at: str, **told: object) -> None:
        """Starts the sender and waits until it has stopped."""
        self.home, self.maildir = self._fresh()
        self.slept = self.folder / "slept"
        self.slept.write_text("0")
        told |= {"stop_at": at, "slept": str(self.slept)}
        self.process = self._started(NOON, told)
        until = time.monotonic() + 60
        while Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
            assert self.process.poll() is None, "it ended before it came to that place"
            assert time.monotonic() < until
            time.sleep(0.02)

    def _started(self, now, told: dict[str, object]) -> subprocess.Popen[bytes]:  # type: ignore[no-untyped-def]
        command = self._command(self.home, self.maildir, now)
        command[-1] = json.dumps(json.loads(command[-1]) | told)
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def go_on(self, after: float) -> str:
        """The laptop is opened after so many seconds; what the sender did then is done."""
        self.slept.write_text(str(after))
        self.process.send_signal(signal.SIGCONT)
        assert self.process.wait(60) == 0, self.process.stderr.read()  # type: ignore[union-attr]
        return _state(self.home)

    def another(self, minutes: float, **told: object) -> str:
        """What another sender does, so many minutes later: the state that it leaves."""
        process = self._started(NOON + timedelta(minutes=minutes), told)
        process.wait(60)
        return _state(self.home)

    def end(self) -> Point:
        accepted = len(self.postfix.accepted())
        return Point("stall", 0, False, _state(self.home), accepted, self._copies(self.maildir))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stall")
    template = make_template(folder)
    server = Dovecot(Authority(folder / "imap"))
    with Postfix() as postfix:
        yield Stage(folder, postfix, template, server)
    server.stop()


NIGHT = 10 * 3600  # it was noon


SLEEPS = [(at, 600) for at in STOPS] + [("after the journal", 5), *((at, NIGHT) for at in STOPS[:2])]


@pytest.mark.parametrize(("at", "slept"), SLEEPS)
def test_a_sender_that_sleeps_around_its_dot_sends_once(stage: Stage, at: str, slept: int) -> None:
    stage.begin(at)
    before = _state(stage.home)
    assert stage.another(slept / 60) == before, "another takes nothing from one that may yet go on"
    after = stage.go_on(slept)
    too_late = (at == "after the journal" and slept > 60) or (at == "before the journal" and slept == NIGHT)
    assert after == ("approved" if too_late else "sent")
    assert len(stage.postfix.accepted()) == (0 if too_late else 1)
    for minutes in (1, 32):
        stage.another(slept / 60 + minutes)
    point = stage.end()
    tomorrow = too_late and slept == NIGHT
    assert (point.state, point.accepted, point.copies) == (("approved", 0, 0) if tomorrow else ("sent", 1, 1))


def test_a_reply_that_comes_while_it_sleeps_is_seen_before_anything_leaves(stage: Stage) -> None:
    stage.begin("after the journal")
    user = stage.maildir.parent.name
    stage.dovecot.deliver(user, b"From: priya@northwind.example\nMessage-ID: <r@northwind.example>\n\nFriday.\n")
    assert stage.go_on(600) == "approved"
    assert stage.postfix.accepted() == []


def test_an_answer_that_comes_late_is_taken_and_one_that_never_comes_is_asked_about(stage: Stage) -> None:
    line = FaultyLine(stage.postfix.port)
    try:
        stage.begin("before the dot", port=line.port)
        line.held = True
        stage.process.send_signal(signal.SIGCONT)
        time.sleep(3)
        assert _state(stage.home) == "dot"
        line.held = False
        assert stage.go_on(0) == "sent"
        assert not stage.end().wrong

        stage.begin("before the dot", port=line.port, patience=1.5)
        line.held = True
        assert stage.go_on(0) == "dot"
        line.held = False
        assert stage.another(5) == "dot", "within the half hour nobody is asked"
        assert stage.another(40) == "needs_you"
        point = stage.end()
        assert (point.wrong, point.accepted, point.copies) == ("", 1, 0)
    finally:
        line.stop()


def test_an_answer_that_was_lost_is_settled_by_the_copy_that_the_provider_files_late(stage: Stage) -> None:
    line = FaultyLine(stage.postfix.port)
    try:
        stage.begin("before the dot", port=line.port, patience=1.5)
        line.held = True
        assert stage.go_on(0) == "dot"
        (raw,) = stage.postfix.accepted()
        at = (NOON + timedelta(minutes=1)).timestamp()
        copy = b"From: " + raw.partition(b"\nFrom: ")[2]
        stage.dovecot.deliver(stage.maildir.parent.name, copy.replace(b"\r\n", b"\n"), "Sent", at, "S")
        line.held = False
        assert stage.another(5) == "sent"
        stage.another(40)
        point = stage.end()
        assert (point.wrong, point.accepted, point.copies) == ("", 1, 1)
    finally:
        line.stop()
