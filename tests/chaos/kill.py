"""Kills the sender at every system call of a kind, starts it again, and counts at the server what the world got.

A run is right where the message was accepted at most once, is recorded as sent only if it was accepted, lies in
Sent at most once, and has come to an end: sent, or asked about.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from tests.chaos.postfix import Postfix
from tests.outbox_world import NOON
from tests.servers.dovecot import Dovecot

CALLS: Final = ("sendto", "recvfrom", "connect", "pwrite64", "fdatasync", "fsync", "unlink")
MORE_CALLS: Final = ("write", "sendmsg", "rename", "poll")  # TLS writes with write, files are put in place by rename
ROOT: Final = Path(__file__).resolve().parents[2]
_FINAL: Final = {"sent", "needs_you"}


@dataclass
class Point:
    """One kill and what came of it."""

    call: str
    number: int
    killed: bool
    state: str
    accepted: int
    copies: int

    @property
    def wrong(self) -> str:
        if self.accepted > 1:
            return "sent twice"
        if self.state == "sent" and self.accepted == 0:
            return "recorded as sent, and never accepted"
        if self.copies > 1:
            return "two copies in Sent"
        return "" if self.state in _FINAL else f"left {self.state}"


@dataclass
class Tally:
    """All points of a run."""

    points: list[Point] = field(default_factory=list)

    @property
    def wrong(self) -> list[Point]:
        return [point for point in self.points if point.wrong]

    def __str__(self) -> str:
        killed = [point for point in self.points if point.killed]
        ends = Counter((point.state, point.accepted) for point in killed)
        lines = [f"{len(killed)} kills, {len(self.points) - len(killed)} runs that ended by themselves"]
        lines += [f"  {state}, accepted {times} times: {count}" for (state, times), count in sorted(ends.items())]
        lines += [f"  WRONG {point.call} {point.number}: {point.wrong}" for point in self.wrong]
        return "\n".join(lines)


class Range:
    """A database with one approved message, kept to be copied for every shot."""

    def __init__(self, folder: Path, postfix: Postfix, template: Path) -> None:
        self.folder, self.postfix, self.template = folder, postfix, template

    def shoot(self, call: str, number: int) -> Point:
        """Kills the sender at its `number`th such call, then lets it run until the message has ended."""
        home, maildir = self._fresh()
        killed = self._send(home, maildir, NOON, call, number)
        for minutes in (1, 32):  # again at once, and after the half hour
            if minutes == 1 or _state(home) != "sent":
                self._send(home, maildir, NOON + timedelta(minutes=minutes))
        accepted = len(self.postfix.accepted())
        return Point(call, number, killed, _state(home), accepted, self._copies(maildir))

    def _copies(self, maildir: Path) -> int:
        sent = maildir / ".Sent"
        return sum(len(list((sent / part).iterdir())) for part in ("cur", "new") if (sent / part).is_dir())

    def together(self, senders: int) -> Point:
        """Lets several senders loose at once on the one message."""
        home, maildir = self._fresh()
        commands = [self._command(home, maildir, NOON) for _ in range(senders)]
        processes = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) for command in commands]
        for process in processes:
            process.wait(60)
        return Point("together", senders, False, _state(home), len(self.postfix.accepted()), self._copies(maildir))

    def every(self, call: str, numbers: Iterable[int] | None = None) -> Iterator[Point]:
        """At each call of a kind, until a run ends unkilled; or only at those numbers."""
        for number in numbers if numbers is not None else _counting():
            point = self.shoot(call, number)
            yield point
            if not point.killed:
                return

    def count(self, calls: Iterable[str]) -> Counter[str]:
        """How often an undisturbed run makes each of the calls."""
        home, maildir = self._fresh()
        trace = self.folder / "trace"
        self._run(home, maildir, NOON, ["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={','.join(calls)}"])
        self.postfix.accepted()
        names = (line.split(None, 1)[1].partition("(")[0] for line in trace.read_text(errors="replace").splitlines())
        return Counter(name for name in names if name in set(calls))

    def _fresh(self) -> tuple[Path, Path]:
        self.postfix.forget()
        home = self.folder / "home"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.template, home)
        return home, home / "Maildir"

    def _send(self, home: Path, maildir: Path, now: datetime, call: str = "", number: int = 0) -> bool:
        """Runs the sender; was it killed?"""
        before = []
        if call:  # without --seccomp-bpf, under which strace 6.1 injects no signal
            inject = f"inject={call}:signal=KILL:when={number}"
            before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
        done = self._run(home, maildir, now, before)
        if done.returncode in (-9, 137):
            return True
        if done.returncode:
            raise RuntimeError(f"the sender failed ({done.returncode}): {done.stderr[-2000:]}")
        return False

    def _run(self, home: Path, maildir: Path, now: datetime, before: list[str]) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        command = [*before, *self._command(home, maildir, now)]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    def _command(self, home: Path, maildir: Path, now: datetime) -> list[str]:
        told: dict[str, object] = {
            "home": str(home),
            "maildir": str(maildir),
            "port": self.postfix.port,
            "ca": str(self.postfix.authority.ca),
            "now": now.isoformat(),
        }
        return [sys.executable, "-m", "tests.chaos.sender", json.dumps(told | self.more(maildir))]

    def more(self, maildir: Path) -> dict[str, object]:
        """What else the sender is told."""
        return {}


class LiveRange(Range):
    """The same with the mailbox on a Dovecot, a fresh one for every shot."""

    def __init__(self, folder: Path, postfix: Postfix, template: Path, dovecot: Dovecot) -> None:
        super().__init__(folder, postfix, template)
        self.dovecot = dovecot

    def _fresh(self) -> tuple[Path, Path]:
        home, _ = super()._fresh()
        return home, self.dovecot.maildir(self.dovecot.new_user())

    def more(self, maildir: Path) -> dict[str, object]:
        server = self.dovecot
        user = maildir.parent.name
        return {"imap": {"port": server.tls_port, "user": user, "password": server.password, "ca": str(server.ca)}}


def make_template(folder: Path) -> Path:
    """A home with a migrated database, one approved message that is due, and an empty Maildir."""
    home = folder / "template"
    for part in ("cur", "new", "tmp"):
        (home / "Maildir" / part).mkdir(parents=True)
    code = (
        "import django; django.setup()\n"
        "from afterword.store.schema import bring_up_to_date; bring_up_to_date()\n"
        "from tests.outbox_world import World; World().message()\n"
        "from django.db import connection; connection.cursor().execute('PRAGMA wal_checkpoint(TRUNCATE)')\n"
    )
    (home / "data").mkdir()
    environment = {
        **os.environ,
        "AFTERWORD_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "afterword.project.settings",
    }
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)
    return home


def _counting() -> Iterator[int]:
    number = 1
    while True:
        yield number
        number += 1


def _state(home: Path) -> str:
    import sqlite3

    with sqlite3.connect(home / "data" / "afterword.sqlite3") as database:
        row = database.execute("SELECT state FROM store_submission").fetchone()
    return str(row[0])
