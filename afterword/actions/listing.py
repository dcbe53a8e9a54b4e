"""All candidacies, in a list or on a board: where each stands, what was heard, what comes; searched and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal, get_args

from afterword.actions.desk import standing_interviews
from afterword.actions.plan import Memory, Planned, plan_all
from afterword.facts.candidacy import standing
from afterword.facts.kinds import Interview, Promise, Received, Sent
from afterword.facts.plan import Move, Outcome, PromiseState
from afterword.playbook.settings import Settings
from afterword.store import messages
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage

Column = Literal["now", "ahead", "waiting", "rest", "yes", "ended"]
"""Where a candidacy stands on the board: a move of yours is open, an interview is to come, they have the word, it
rests, they said yes, it is over."""
COLUMNS: Final[tuple[Column, ...]] = get_args(Column)
_FOUND_MAIL: Final = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One candidacy: `heard_at` is the time of their last word, `move` the next follow-up with whom it is to."""

    slug: str
    employer: str
    role: str
    outcome: Outcome
    column: Column
    rounds: int  # interviews held
    meets_at: datetime | None  # the next interview
    heard_at: datetime | None
    promise: PromiseState | None
    move: Move | None
    names: tuple[str, ...]
    paused_because: str


@dataclass(frozen=True, slots=True)
class FoundMail:
    """A mail whose subject or people hold what was searched for."""

    message: int
    slug: str
    who: str
    subject: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows that were asked for, what needs the candidate first; `counts` of each outcome among all found.

    `rest` says how many more rows there are after those shown.
    """

    rows: tuple[Row, ...]
    counts: tuple[tuple[Outcome, int], ...]
    all: int
    rest: int = 0
    mail: tuple[FoundMail, ...] = ()


def listing(
    candidate: int,
    now: datetime,
    settings: Settings,
    *,
    search: str = "",
    outcome: str = "",
    column: str = "",
    first: int = 0,
    most: int | None = None,
    memory: Memory | None = None,
) -> Listing:
    """The candidacies of which something holds every word of `search`: employer, role, people, notes, questions, the
    words of what was said and written, the subjects of mail and whom it is from."""
    wanted = search.casefold().split()
    every = plan_all(candidate, now, settings, memory)
    in_mail = [messages.about(candidate, word) for word in wanted]
    found = [one for one in every if _holds(one.kept, wanted, in_mail)]
    rows = [_row(one, now) for one in found]
    counts = Counter(row.outcome for row in rows)
    chosen = sorted(
        (row for row in rows if outcome in ("", row.outcome) and column in ("", row.column)),
        key=lambda row: _rank(row, now),
    )
    shown = chosen[first : None if most is None else first + most]
    order: tuple[Outcome, ...] = ("open", "dormant", "yes", "no", "withdrawn")
    return Listing(
        tuple(shown),
        tuple((name, counts[name]) for name in order if counts[name]),
        len(every),
        max(0, len(chosen) - first - len(shown)),
        _mail(every, messages.holding(candidate, wanted, _FOUND_MAIL)) if wanted else (),
    )


def _row(planned: Planned, now: datetime) -> Row:
    kept, plan = planned.kept, planned.plan
    facts = [fact for _, fact in standing(kept.candidacy.history)]
    heard = [fact.at for fact in facts if isinstance(fact, (Received, Promise))]
    held = {fact.round for fact in facts if isinstance(fact, Interview) and fact.until <= now}
    move = min(plan.moves, key=lambda one: one.window.opens, default=None)
    meets = _next_meeting(kept, now)
    return Row(
        slug=kept.slug,
        employer=kept.candidacy.employer.name,
        role=kept.candidacy.role,
        outcome=plan.outcome,
        column=_column(plan.outcome, move, meets),
        rounds=len(held),
        meets_at=meets,
        heard_at=max(heard, default=None),
        promise=plan.promise,
        move=move,
        names=tuple(kept.candidacy.contact(key).name for key in move.to) if move else (),
        paused_because=kept.paused_because,
    )


def _next_meeting(kept: Kept, now: datetime) -> datetime | None:
    """The next interview that is noted, or that their last word about it names."""
    noted = [fact.at for _, fact in standing_interviews(kept) if fact.at > now]
    named: datetime | None = None
    for _, fact in standing(kept.candidacy.history):
        if isinstance(fact, Received) and fact.kind in ("next_round", "reschedule", "cancelled"):
            named = fact.round_at if fact.kind != "cancelled" else None
    return min([*noted, *([named] if named is not None and named > now else [])], default=None)


def _column(outcome: Outcome, move: Move | None, meets: datetime | None) -> Column:
    if move is not None and move.state == "open":
        return "now"
    if outcome in ("no", "withdrawn"):
        return "ended"
    if outcome == "yes":
        return "yes"
    if meets is not None:
        return "ahead"
    return "rest" if outcome == "dormant" else "waiting"


def _rank(row: Row, now: datetime) -> tuple[int, float, str]:
    """Open moves by when they are due, then those that come, then the rest by their newest word."""
    if row.move is not None and row.move.state == "open":
        return 0, row.move.window.due.timestamp(), row.slug
    if row.move is not None:
        return 1, row.move.window.opens.timestamp(), row.slug
    heard = row.heard_at.astimezone(UTC).timestamp() if row.heard_at else 0.0
    return 2 if row.outcome == "open" else 3, -heard, row.slug


def _holds(kept: Kept, wanted: Sequence[str], in_mail: Sequence[frozenset[int]]) -> bool:
    if not wanted:
        return True
    all_of_it = "\n".join(_texts(kept)).casefold()
    return all(word in all_of_it or kept.id in there for word, there in zip(wanted, in_mail, strict=True))


def _texts(kept: Kept) -> Iterable[str]:
    yield from (kept.candidacy.employer.name, kept.candidacy.role)
    yield from (f"{contact.name} {contact.email or ''}" for contact in kept.candidacy.contacts)
    yield from (text for _, text in kept.notes)
    yield from (noted.quote for noted in kept.noted)
    for fact in kept.candidacy.history:
        if isinstance(fact, (Received, Sent, Promise)):
            yield fact.text or ""
        elif isinstance(fact, Interview):
            yield from (fact.notes or "", *fact.questions)


def _mail(every: Sequence[Planned], found: Sequence[KeptMessage]) -> tuple[FoundMail, ...]:
    slugs = {one.kept.id: one.kept.slug for one in every}
    return tuple(
        FoundMail(
            row.id,
            slugs.get(row.candidacy or 0, ""),
            ", ".join(row.to_addresses) if row.own else row.from_name or row.from_address,
            row.subject,
            row.date_at,
        )
        for row in found
    )
