"""The plan of a stored candidacy: what the playbook calls for, with what the candidate's other candidacies add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from operator import is_

from afterword.facts.candidacy import Candidacy, standing
from afterword.facts.kinds import Sent
from afterword.facts.plan import Plan
from afterword.playbook.decide import decide_until
from afterword.playbook.settings import Settings
from afterword.store import candidacies
from afterword.store.candidacies import Kept
from afterword.store.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Planned:
    """A stored candidacy and its plan."""

    kept: Kept
    plan: Plan


class Memory:
    """What a process that looks again and again keeps between two looks: candidacies as read, and plans that hold."""

    def __init__(self) -> None:
        self.remembered = Remembered()
        self._plans: dict[int, _Held] = {}

    def plan(self, kept: Kept, siblings: Sequence[Kept], now: datetime, settings: Settings) -> Plan:
        """The plan of a candidacy: that of before where all that it was made from is the same, and so is its time."""
        made_from = (kept.candidacy, *(other.candidacy for other in siblings))
        held = self._plans.get(kept.id)
        if held is None or not held.holds(made_from, now, settings):
            plan, until = _decided(kept, siblings, now, settings)
            held = self._plans[kept.id] = _Held(made_from, settings, now, until, plan)
        return held.plan


@dataclass(frozen=True, slots=True)
class _Held:
    """A plan, and what it was made from and when; time alone does not change it before `until`."""

    made_from: tuple[Candidacy, ...]
    settings: Settings
    since: datetime
    until: datetime | None
    plan: Plan

    def holds(self, made_from: tuple[Candidacy, ...], now: datetime, settings: Settings) -> bool:
        in_time = self.since <= now and (self.until is None or now < self.until)
        same = len(made_from) == len(self.made_from) and all(map(is_, made_from, self.made_from))
        return in_time and same and settings == self.settings


def plan_all(candidate: int, now: datetime, settings: Settings, memory: Memory | None = None) -> list[Planned]:
    """The plans of all candidacies of a candidate; the cached time of each next window is kept in step."""
    memory = memory or Memory()
    every = memory.remembered.candidacies_of(candidate)
    beside: dict[int, list[Kept]] = {}
    for kept in every:
        beside.setdefault(kept.employer_id, []).append(kept)
    planned = []
    for kept in every:
        siblings = [other for other in beside[kept.employer_id] if other.id != kept.id]
        planned.append(Planned(kept, memory.plan(kept, siblings, now, settings)))
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
    return _decided(kept, siblings, now, settings)[0]


def _decided(kept: Kept, siblings: Sequence[Kept], now: datetime, settings: Settings) -> tuple[Plan, datetime | None]:
    """The plan, and when time alone may change it."""
    whole = _with_others(kept.candidacy, [other.candidacy for other in siblings])
    plan, until = decide_until(whole, now, settings)
    others = [decide_until(other.candidacy, now, settings) for other in siblings]
    if any(other.outcome == "open" for other, _ in others):
        plan = replace(plan, moves=tuple(move for move in plan.moves if move.kind != "keep_warm"))
    return plan, min((at for at in (until, *(at for _, at in others)) if at is not None), default=None)


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
