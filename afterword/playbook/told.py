"""What a history tells the words by a moment: the promise that stands, what was given, whether feedback was offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Extra, Fact, Interview, Promise, Received, Retracted, Sent


@dataclass(frozen=True, slots=True)
class Said:
    """A promise of theirs; `passed` once the day `latest` is over in the candidacy's zone and it was not kept."""

    from_: str | None
    about: Literal["decision", "next_step"]
    earliest: date
    latest: date
    at: datetime
    passed: bool
    words: str | None = None


def facts_by(candidacy: Candidacy, now: datetime | None) -> tuple[Fact, ...]:
    """The facts that have happened by then, in order of time, without those taken back; all where no time is given."""
    taken: set[int] = set()
    placed = list(enumerate(candidacy.history))
    for place, fact in sorted(placed, key=lambda one: (one[1].at, one[0]), reverse=True):
        if isinstance(fact, Retracted) and place not in taken and (now is None or fact.at <= now):
            taken.add(fact.which)
    standing = [
        (fact.at, place, fact)
        for place, fact in placed
        if place not in taken and not isinstance(fact, Retracted) and (now is None or fact.at <= now)
    ]
    standing.sort(key=lambda one: (one[0], one[1]))
    return tuple(fact for _, _, fact in standing)


def newest_promise(candidacy: Candidacy, now: datetime | None) -> Said | None:
    """The newest promise that still binds: not kept, not taken back by a delay, not used up by a later word."""
    facts = facts_by(candidacy, now)
    zone = ZoneInfo(candidacy.zone)
    said: Said | None = None
    for fact in facts:
        if said is not None and _over(said, fact, zone):
            said = None
        made = fact if isinstance(fact, Promise) else fact.promise if isinstance(fact, Received) else None
        if made is not None and isinstance(fact, Promise | Received):
            words = fact.text if isinstance(fact, Promise) else None
            said = Said(fact.from_, made.about, made.earliest, made.latest, fact.at, False, words)
    if said is None or now is None:
        return said
    passed = now.astimezone(zone).date() > said.latest
    return Said(said.from_, said.about, said.earliest, said.latest, said.at, passed, said.words)


def _over(said: Said, fact: Fact, zone: ZoneInfo) -> bool:
    late = fact.at.astimezone(zone).date() > said.latest
    if isinstance(fact, Received):
        if fact.kind in ("offer", "rejection", "next_round", "delay") or late:
            return True
        return said.about == "next_step" and fact.kind in ("info_request", "reschedule")
    if isinstance(fact, Interview):
        return late or (said.about == "next_step" and fact.format != "event")
    return late and isinstance(fact, Sent) and fact.move in ("check_in", "last_note")


def given(candidacy: Candidacy, now: datetime | None) -> frozenset[Extra]:
    """What of references and CV was given already."""
    return frozenset(extra for fact in facts_by(candidacy, now) if isinstance(fact, Sent) for extra in fact.gave)


def feedback_offered(candidacy: Candidacy, now: datetime | None) -> bool:
    """Did they offer feedback, in whatever message?"""
    return any(isinstance(fact, Received) and fact.feedback_offered for fact in facts_by(candidacy, now))
