"""All candidacies in a list: where each stands, what was last heard, what comes; searched and counted by outcome."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.actions.plan import Memory, Planned, plan_all
from afterword.facts.candidacy import standing
from afterword.facts.kinds import Interview, Promise, Received
from afterword.facts.plan import Move, Outcome, PromiseState
from afterword.playbook.settings import Settings


@dataclass(frozen=True, slots=True)
class Row:
    """One candidacy: `heard_at` is the time of their last word, `move` the next follow-up with whom it is to."""

    slug: str
    employer: str
    role: str
    outcome: Outcome
    rounds: int  # interviews held
    heard_at: datetime | None
    promise: PromiseState | None
    move: Move | None
    names: tuple[str, ...]
    paused_because: str


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows that were asked for, what needs the candidate first; `counts` of each outcome among all found."""

    rows: tuple[Row, ...]
    counts: tuple[tuple[Outcome, int], ...]
    all: int


def listing(
    candidate: int,
    now: datetime,
    settings: Settings,
    *,
    search: str = "",
    outcome: str = "",
    memory: Memory | None = None,
) -> Listing:
    """The candidacies whose employer, role, people, notes or quoted words hold every word of `search`."""
    wanted = search.casefold().split()
    every = plan_all(candidate, now, settings, memory)
    found = [one for one in every if not wanted or _holds(one, wanted)]
    rows = [_row(one, now) for one in found if outcome in ("", one.plan.outcome)]
    counts = Counter(one.plan.outcome for one in found)
    order: tuple[Outcome, ...] = ("open", "dormant", "yes", "no", "withdrawn")
    return Listing(
        tuple(sorted(rows, key=lambda row: _rank(row, now))),
        tuple((name, counts[name]) for name in order if counts[name]),
        len(every),
    )


def _row(planned: Planned, now: datetime) -> Row:
    kept, plan = planned.kept, planned.plan
    facts = [fact for _, fact in standing(kept.candidacy.history)]
    heard = [fact.at for fact in facts if isinstance(fact, (Received, Promise))]
    held = {fact.round for fact in facts if isinstance(fact, Interview) and fact.until <= now}
    move = min(plan.moves, key=lambda one: one.window.opens, default=None)
    return Row(
        slug=kept.slug,
        employer=kept.candidacy.employer.name,
        role=kept.candidacy.role,
        outcome=plan.outcome,
        rounds=len(held),
        heard_at=max(heard, default=None),
        promise=plan.promise,
        move=move,
        names=tuple(kept.candidacy.contact(key).name for key in move.to) if move else (),
        paused_because=kept.paused_because,
    )


def _rank(row: Row, now: datetime) -> tuple[int, float, str]:
    """Open moves by when they are due, then those that come, then the rest by their newest word."""
    if row.move is not None and row.move.state == "open":
        return 0, row.move.window.due.timestamp(), row.slug
    if row.move is not None:
        return 1, row.move.window.opens.timestamp(), row.slug
    heard = row.heard_at.astimezone(UTC).timestamp() if row.heard_at else 0.0
    return 2 if row.outcome == "open" else 3, -heard, row.slug


def _holds(planned: Planned, wanted: list[str]) -> bool:
    kept = planned.kept
    people = (f"{contact.name} {contact.email or ''}" for contact in kept.candidacy.contacts)
    texts = [kept.candidacy.employer.name, kept.candidacy.role, *people]
    texts += [text for _, text in kept.notes] + [noted.quote for noted in kept.noted]
    all_of_it = "\n".join(texts).casefold()
    return all(word in all_of_it for word in wanted)
