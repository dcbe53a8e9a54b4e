"""Which facts have happened by a time, in their order, and still stand."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime
from itertools import count
from operator import itemgetter
from typing import cast

from afterword.facts.kinds import Fact, Interview, Retracted
from afterword.playbook.call import Stamp

Happened = list[tuple[Stamp, Fact]]


def happened_by(history: tuple[Fact, ...], now: datetime) -> tuple[Happened, datetime | None]:
    """The facts up to and at `now` in their order, without what was taken back and what was corrected.

    And when the next fact happens, where one is later than `now`.
    """
    times = [at if (at := fact.at).tzinfo is UTC else at.astimezone(UTC) for fact in history]
    happened: Happened = [*zip(zip(times, count()), history, strict=False)]
    in_order = sorted(times)
    if in_order != times:
        happened.sort(key=itemgetter(0))
    upcoming = None
    if in_order and in_order[-1] > now:
        upcoming = in_order[bisect_right(in_order, now)]
        happened = [entry for entry in happened if entry[0][0] <= now]
    kinds = [*map(type, history)]
    if Retracted in kinds:
        happened = _not_taken_back(happened)
    if _may_correct(history, kinds):
        happened = _not_corrected(happened)
    return happened, upcoming


def _not_taken_back(happened: Happened) -> Happened:
    gone: set[int] = set()
    for (_, place), fact in reversed(happened):  # the newest first: what it takes back takes nothing back
        if isinstance(fact, Retracted) and place not in gone:
            gone.add(fact.which)
    return [entry for entry in happened if entry[0][1] not in gone and type(entry[1]) is not Retracted]


def _may_correct(history: tuple[Fact, ...], kinds: list[type]) -> bool:
    """Do two interviews have one number?"""
    rounds: set[int] = set()
    place = -1
    for _ in range(kinds.count(Interview)):
        place = kinds.index(Interview, place + 1)
        number = cast(Interview, history[place]).round
        if number in rounds:
            return True
        rounds.add(number)
    return False


def _not_corrected(happened: Happened) -> Happened:
    """Of interviews with one number the last in the file stands; a talk is no round, only another talk corrects it."""
    standing: dict[tuple[int, bool], int] = {}
    for (_, place), fact in happened:
        if isinstance(fact, Interview):
            which = (fact.round, fact.format == "event")
            standing[which] = max(place, standing.get(which, 0))
    return [
        (stamp, fact)
        for stamp, fact in happened
        if not isinstance(fact, Interview) or standing[fact.round, fact.format == "event"] == stamp[1]
    ]
