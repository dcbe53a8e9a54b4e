"""A word from the employer withdraws what is drafted or approved and not sent on that candidacy."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from afterword.store import outbox

HELD_BY_AN_AUTO_REPLY: Final = ("feedback_request", "check_in", "last_note", "keep_warm", "after_no")


def stop_pending(candidacy: int, because: str, at: datetime) -> tuple[int, ...]:
    """Withdraws everything on that candidacy that has no dot yet; the numbers of the drafts withdrawn.

    Call it in the transaction that notes the word, so that no sender can see the one without the other.
    """
    return outbox.withdraw(candidacy, because, at)


def stop_for_auto_reply(candidacy: int, contact: str, because: str, at: datetime) -> tuple[int, ...]:
    """Withdraws what an auto-reply of that contact holds: thanks and answers can wait in an inbox."""
    return outbox.withdraw(candidacy, because, at, contacts={contact}, moves=HELD_BY_AN_AUTO_REPLY)


def stop_for_bounce(candidacy: int, contacts: Collection[str], because: str, at: datetime) -> tuple[int, ...]:
    """Withdraws every move to contacts whose mail came back."""
    return outbox.withdraw(candidacy, because, at, contacts=contacts)
