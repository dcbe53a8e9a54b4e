"""The plan of a stored candidacy: what the playbook calls for, with what the candidate's other candidacies add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from afterword.facts.candidacy import Candidacy, standing
from afterword.facts.kinds import Sent
from afterword.facts.plan import Plan
from afterword.playbook.decide import decide
from afterword.playbook.settings import Settings
from afterword.store import candidacies
from afterword.store.candidacies import Kept


@dataclass(frozen=True, slots=True)
class Planned:
    """A stored candidacy and its plan."""

    kept: Kept
    plan: Plan


def plan_all(candidate: int, now: datetime, settings: Settings) -> list[Planned]:
    """The plans of all candidacies of a candidate; the cached time of each next window is kept in step."""
    every = candidacies.candidacies_of(candidate)
    planned = [Planned(kept, plan_one(kept, every, now, settings)) for kept in every]
    for one in planned:
        next_at = min((move.window.opens.astimezone(UTC) for move in one.plan.moves), default=None)
        if next_at != one.kept.due_at:
            candidacies.set_due(one.kept.id, next_at)
    return planned


def plan_of(candidate: int, which: int | str, now: datetime, settings: Settings) -> Planned:
    """The plan of one candidacy; NotFound for what is not theirs."""
    kept = candidacies.candidacy_of(candidate, which)
    return Planned(kept, plan_one(kept, candidacies.candidacies_of(candidate), now, settings))


def plan_one(kept: Kept, every: Sequence[Kept], now: datetime, settings: Settings) -> Plan:
    """Decides, with the messages to the same people in other candidacies at that employer handed over as `other`."""
    siblings = [other for other in every if other.employer_id == kept.employer_id and other.id != kept.id]
    plan = decide(_with_others(kept.candidacy, [other.candidacy for other in siblings]), now, settings)
    if any(decide(other.candidacy, now, settings).outcome == "open" for other in siblings):
        plan = replace(plan, moves=tuple(move for move in plan.moves if move.kind != "keep_warm"))
    return plan


def _with_others(candidacy: Candidacy, others: Sequence[Candidacy]) -> Candidacy:
    here = {contact.email.lower(): contact.id for contact in candidacy.contacts if contact.email}
    added = []
    for other in others:
        there = {contact.id: (contact.email or "").lower() for contact in other.contacts}
        for _, fact in standing(other.history):
            if isinstance(fact, Sent):
                to = tuple(here[there[key]] for key in fact.to if there[key] in here)
                if to:
                    added.append(Sent(fact.at, to, "other", fact.channel))
    return replace(candidacy, history=(*candidacy.history, *added)) if added else candidacy
