"""The real sender as a process of its own, to be killed: `python -m tests.chaos.sender JSON`.

All its wires are the real ones, but for the clock, which starts at the time it is told, and the fresh read, which
lists the Maildir. JSON: home, port, ca, tls, maildir, now.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path


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
    mailbox = MaildirMailbox(Path(str(told["maildir"])), lambda: None)  # type: ignore[arg-type,return-value]
    sender = Sender(
        clock=ToldClock(datetime.fromisoformat(str(told["now"]))),
        ticks=ticks,
        submitter=SmtpSubmitter(smtp, lambda: None, ticks),
        mailbox_of=lambda account: mailbox,
        read_afresh=lambda claimed: (
            None if list(mailbox.sent_ids(datetime(1990, 1, 1, tzinfo=UTC))) is not None else ""
        ),
        epochs=EpochFile(places().epoch),
        lock=lambda: sender_lock(places().sender_lock),
        random=lambda: secrets.token_hex(16),
        settings=SendingSettings(hold_for=timedelta(0)),
    )
    for attempt in send_due(sender):
        print(attempt.id, attempt.outcome, attempt.said)
    return 0


if __name__ == "__main__":
    began = time.monotonic()
    status = main(json.loads(sys.argv[1]))
    if len(sys.argv) > 2:
        print(f"{time.monotonic() - began:.2f} s", file=sys.stderr)
    sys.exit(status)
