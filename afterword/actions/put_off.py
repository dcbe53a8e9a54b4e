"""What the candidate chooses not to do: skip a move, or let a candidacy rest until a day."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.add import add_fact, contact_of
from afterword.facts.errors import UsageError
from afterword.facts.kinds import MOVE_KINDS, Skipped, Snoozed
from afterword.store import candidacies, outbox


def skip(
    candidate: int, which: str, move: str, now: datetime, *, contact: str | None = None, round_: int | None = None
) -> Skipped:
    """Notes that a move will not be made; its draft is withdrawn. Raises UsageError for a move that is none."""
    if move not in MOVE_KINDS:
        raise UsageError(f"'{move}' is no move: it is one of {', '.join(MOVE_KINDS)}.")
    kept = candidacies.candidacy_of(candidate, which)
    key = contact_of(candidate, which, contact, now).id if contact else None
    fact = Skipped(now, move, key, round_)
    add_fact(candidate, which, fact, now)
    outbox.withdraw(kept.id, "skipped", now, contacts=None if key is None else {key}, moves=(move,))
    return fact


def snooze(candidate: int, which: str, until: datetime, now: datetime) -> None:
    """No move of the candidacy opens before `until`, unless they write first."""
    if until <= now:
        raise UsageError("A snooze ends in the future: --until 2026-12-01")
    kept = candidacies.candidacy_of(candidate, which)
    add_fact(candidate, which, Snoozed(now, until), now)
    outbox.withdraw(kept.id, "snoozed", now)
