"""What happened to a message whose answer was lost: Sent knows, or the candidate is asked. Nothing is sent again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from afterword.actions.ports import Mailbox
from afterword.formats.compose import body_hash
from afterword.store import dots
from afterword.store.dots import Unsettled

ASK_AFTER: Final = timedelta(minutes=30)  # longer than a server lets a stopped sender's connection idle

MailboxOf = Callable[[str], Mailbox]
"""The live mailbox of an account."""


def reconcile(mailbox_of: MailboxOf, now: datetime, *, alone: bool) -> tuple[int, ...]:
    """Looks in Sent for every message in doubt; the numbers of those that it settled, or asked about.

    Found: sent. Not found 30 minutes after the dot: the candidate is asked, and says. A folder that cannot be read
    settles nothing. `alone` says that no other sender can be between its journal and its dot.
    """
    moved = []
    for row in dots.unsettled(now, alone=alone):
        try:
            found = lies_in_sent(mailbox_of(row.account), row)
        except OSError:
            continue
        overdue = row.state == "dot" and now - row.dot_at >= ASK_AFTER
        done = dots.accept(row.id, now, "It lies in Sent.") if found else overdue and dots.ask(row.id, _question(row))
        if done:
            moved.append(row.id)
    return tuple(moved)


def lies_in_sent(mailbox: Mailbox, row: Unsettled) -> bool:
    return mailbox.find_sent(row.message_id, row.recipients, row.subject, body_hash(row.body), row.dot_at)


def file_copies(mailbox_of: MailboxOf, files_sent: bool) -> int:
    """Puts our one copy into Sent where the provider files none and none lies there; how many. Never sends."""
    filed = 0
    for row in dots.uncopied():
        try:
            mailbox = mailbox_of(row.account)
            if not files_sent and not lies_in_sent(mailbox, row):
                mailbox.file_sent(row.raw)
                filed += 1
        except OSError:
            continue
        dots.filed(row.id)
    return filed


def _question(row: Unsettled) -> str:
    to = ", ".join(row.recipients)
    return (
        f"The server was given your message '{row.subject}' to {to}, and its answer was lost. It is not in your "
        f"Sent folder. Did it go out? `afterword settle {row.id} --sent` or `afterword settle {row.id} --not-sent`."
    )
