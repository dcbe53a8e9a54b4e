"""The real sender as a process of its own, to be killed: `python -m tests.chaos.sender JSON`.

All its wires are the real ones, but for the clock, which starts at the time it is told, and the fresh read, which
lists the Maildir, or reads the mailbox where `imap` is told (port, user, password, ca). JSON: home, port, ca, tls,
maildir, now; `stop_at`, one of STOPS, where it stops itself as a laptop that is closed does, `slept`, a file that says
how many seconds it has slept since, and `patience`, the seconds it waits for the answer to the dot.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.actions.ports import Mailbox, Submitter


STOPS = ("before the journal", "after the journal", "before the dot", "after the answer")


class ToldClock:
    """Starts at a time and goes on from there; what was slept through counts on both its faces."""

    def __init__(self, now: datetime, slept: str = "") -> None:
        self._offset = now - datetime.now(UTC)
        self._slept = Path(slept) if slept else None

    def _asleep(self) -> float:
        return float(self._slept.read_text() or 0) if self._slept is not None and self._slept.exists() else 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset + timedelta(seconds=self._asleep())

    def ticks(self) -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME) + self._asleep()


class Stopping:
    """A submitter whose process stops itself at one place, until it is told to go on."""

    def __init__(self, real: Submitter, at: str) -> None:
        self._real, self._at = real, at

    def submit(
        self,
        envelope_from: str,
        recipients: Sequence[str],
        raw: bytes,
        before_dot: Callable[[], None],
        still_time: Callable[[], bool],
    ) -> str:
        def journal() -> None:
            self._stop("before the journal")
            before_dot()
            self._stop("after the journal")

        def time_left() -> bool:
            left = still_time()
            self._stop("before the dot")
            return left

        said = self._real.submit(envelope_from, recipients, raw, journal, time_left)
        self._stop("after the answer")
        return said

    def _stop(self, place: str) -> None:
        if place == self._at:
            os.kill(os.getpid(), signal.SIGSTOP)


def main(told: dict[str, object]) -> int:
    home = Path(str(told["home"]))
    os.environ["AFTERWORD_HOME"] = str(home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.project.settings"
    import django

    django.setup()
    from afterword.actions.send import Sender, send_due
    from afterword.facts.settings import SendingSettings, SmtpSettings
    from afterword.project.places import places
    from afterword.wires.epoch_file import EpochFile
    from afterword.wires.maildir_mailbox import MaildirMailbox
    from afterword.wires.sender_lock import sender_lock
    from afterword.wires.smtp import Patience, SmtpSubmitter

    clock = ToldClock(datetime.fromisoformat(str(told["now"])), str(told.get("slept", "")))
    ticks = clock.ticks
    smtp = SmtpSettings(host="localhost", port=int(str(told["port"])), tls="starttls", ca_file=str(told["ca"]))
    mailbox: Mailbox = MaildirMailbox(Path(str(told["maildir"])), lambda: None)  # type: ignore[arg-type,return-value]
    if isinstance(told.get("imap"), dict):
        mailbox = _live(told["imap"], ticks)  # type: ignore[arg-type]
    patience = Patience(dot=float(str(told.get("patience", 600))))
    sender = Sender(
        clock=clock,
        ticks=ticks,
        submitter=Stopping(SmtpSubmitter(smtp, lambda: None, ticks, patience), str(told.get("stop_at", ""))),
        mailbox_of=lambda account: mailbox,
        read_afresh=lambda claimed: _read(mailbox),
        epochs=EpochFile(places().epoch),
        lock=lambda: sender_lock(places().sender_lock),
        random=lambda: secrets.token_hex(16),
        settings=SendingSettings(hold_for=timedelta(0)),
    )
    for attempt in send_due(sender):
        print(attempt.id, attempt.outcome, attempt.said)
    return 0


def _read(mailbox: Mailbox) -> None:
    list(mailbox.sent_ids(datetime(1990, 1, 1, tzinfo=UTC)))
    source = mailbox.source()
    if source is not None:
        list(source.mails({}))


def _live(told: dict[str, object], ticks: Callable[[], float]) -> Mailbox:
    from afterword.facts.settings import ImapSettings
    from afterword.wires.imap.mailbox import ImapMailbox

    settings = ImapSettings("localhost", int(str(told["port"])), "tls", str(told["user"]), ca_file=str(told["ca"]))
    return ImapMailbox(settings, lambda: str(told["password"]), ticks, lambda head: True, lambda: date(2025, 1, 1))


if __name__ == "__main__":
    began = time.monotonic()
    status = main(json.loads(sys.argv[1]))
    if len(sys.argv) > 2:
        print(f"{time.monotonic() - began:.2f} s", file=sys.stderr)
    sys.exit(status)
