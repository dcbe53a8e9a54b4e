"""The real sender as a process of its own, to be killed: `python -m tests.chaos.sender JSON`.

All its wires are the real ones, but for the clock, which starts at the time it is told, and the fresh read, which
lists the Maildir, or reads the mailbox where `imap` is told (port, user, password, ca). JSON: home, port, ca, tls,
maildir, now.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.actions.ports import Mailbox


class ToldClock:
    """Starts at a time and goes on from there."""

    def __init__(self, now: datetime) -> None:
        self._offset = now - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset


def main(told: dict[str, object]) -> int:
    home = Path(str(told["home"]))
    os.environ["AFTERWORD_HOME"] = str(home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.project.settings"
    import django

    django.setup()
    from afterword.actions.send import Sender, send_due
    from afterword.facts.settings import SendingSettings, SmtpSettings
    from afterword.project.places import places
    from afterword.wires.clock import SystemClock
    from afterword.wires.epoch_file import EpochFile
    from afterword.wires.maildir_mailbox import MaildirMailbox
    from afterword.wires.sender_lock import sender_lock
    from afterword.wires.smtp import SmtpSubmitter

    ticks = SystemClock().ticks
    smtp = SmtpSettings(host="localhost", port=int(str(told["port"])), tls="starttls", ca_file=str(told["ca"]))
    mailbox: Mailbox = MaildirMailbox(Path(str(told["maildir"])), lambda: None)  # type: ignore[arg-type,return-value]
    if isinstance(told.get("imap"), dict):
        mailbox = _live(told["imap"], ticks)  # type: ignore[arg-type]
    sender = Sender(
        clock=ToldClock(datetime.fromisoformat(str(told["now"]))),
        ticks=ticks,
        submitter=SmtpSubmitter(smtp, lambda: None, ticks),
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
