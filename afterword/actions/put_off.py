"""What the candidate chooses not to do: skip a move, or let a candidacy rest until a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions import tell
from afterword.actions.add import add_fact, contact_of
from afterword.facts.errors import NotFound, RefusedError, UsageError
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


@dataclass(frozen=True, slots=True)
class Ticked:
    """One of several follow-ups that are skipped together; `contact` None where it goes to several."""

    slug: str
    move: str
    round: int | None
    contact: str | None


def skip_many(candidate: int, ticked: Sequence[Ticked], now: datetime) -> list[tuple[int, int]]:
    """Skips them all or none; what `unskip_many` takes back: the candidacy of each, and the place of its fact.

    Raises NotFound for what is not theirs, UsageError for a move that is none.
    """
    done = []
    with transaction.atomic():
        for one in ticked:
            skip(candidate, one.slug, one.move, now, contact=one.contact, round_=one.round)
            kept = candidacies.candidacy_of(candidate, one.slug)
            done.append((kept.id, len(kept.candidacy.history) - 1))
    return done


def unskip_many(candidate: int, these: Sequence[tuple[int, int]], now: datetime) -> int:
    """Takes those skips back that are still the last word of the candidate in their candidacy; how many."""
    count = 0
    for which, place in reversed(these):
        try:
            tell.undo(candidate, which, now, place=place)
        except (NotFound, RefusedError):
            continue
        count += 1
    return count


def snooze(candidate: int, which: str, until: datetime, now: datetime) -> None:
    """No move of the candidacy opens before `until`, unless they write first."""
    if until <= now:
        raise UsageError("A snooze ends in the future: --until 2026-12-01")
    kept = candidacies.candidacy_of(candidate, which)
    add_fact(candidate, which, Snoozed(now, until), now)
    outbox.withdraw(kept.id, "snoozed", now)
