"""The candidate takes an approval back, or says whether a message went out."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.actions.ports import Ready
from afterword.facts.errors import RefusedError
from afterword.store import outbox, standing
from afterword.store.standing import Entry

_TOO_LATE: Final = {
    "dot": "it was being handed over, and the answer is not known yet",
    "needs_you": "it may have gone out already; `afterword settle` says so, or that it did not",
    "sent": "it was sent",
    "refused": "the server refused it",
    "not_sent": "it was not sent",
}


def cancel(candidate: int, submission: int, now: datetime, ready: Ready) -> Entry:
    """Cancels an approved message; its words are a draft again. After this no dot of it is ever written.

    Raises RefusedError where it is too late, saying where it stands; NotFound.
    """
    state = outbox.cancel(candidate, submission, now, "You cancelled it.")
    if state != "cancelled":
        raise RefusedError(f"Message {submission} cannot be cancelled: {_TOO_LATE[state]}.")
    sweep(ready)
    return standing.entry(candidate, submission, now)


def settle(candidate: int, submission: int, now: datetime, ready: Ready, *, sent: bool) -> Entry:
    """The candidate says that a message went out, or that it did not; of those that only they can say it of.

    Raises RefusedError, NotFound.
    """
    settled = outbox.settle(candidate, submission, sent=sent, at=now)
    entry = standing.entry(candidate, submission, now)
    if not settled:
        raise RefusedError(f"Message {submission} needs no word of yours: it is {entry.standing}.")
    sweep(ready)
    return entry


def sweep(ready: Ready) -> None:
    """Takes away the files of messages that are ready no more, and puts back what a fault left unwritten."""
    waiting = dict(outbox.ready_messages())
    for number in ready.keep_only(waiting.keys()):
        ready.write(number, waiting[number])
