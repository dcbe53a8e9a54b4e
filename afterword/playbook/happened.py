"""Which facts have happened by a time, in their order, and still stand."""

from __future__ import annotations

from datetime import UTC, datetime
from operator import itemgetter

from afterword.facts.kinds import Fact, Interview, Retracted
from afterword.playbook.call import NEVER, Stamp

Happened = list[tuple[Stamp, Fact]]


def happened_by(history: tuple[Fact, ...], now: datetime) -> Happened:
    """The facts up to and at `now` in their order, without those taken back and the interviews that were corrected."""
    happened: Happened = []
    in_order, taken_back = True, False
    meetings = 0
    before = NEVER[0]
    for place, fact in enumerate(history):
        at = fact.at
        if at.tzinfo is not UTC:
            at = at.astimezone(UTC)
        if at > now:
            continue
        happened.append(((at, place), fact))
        if at < before:
            in_order = False
        before = at
        kind = type(fact)
        if kind is Interview:
            meetings += 1
        elif kind is Retracted:
            taken_back = True
    if not in_order:
        happened.sort(key=itemgetter(0))
    if taken_back:
        happened = _not_taken_back(happened)
    return _standing(happened) if meetings > 1 else happened


def _not_taken_back(happened: Happened) -> Happened:
    gone: set[int] = set()
    for (_, place), fact in reversed(happened):  # the newest first: what it takes back takes nothing back
        if isinstance(fact, Retracted) and place not in gone:
            gone.add(fact.which)
    return [entry for entry in happened if entry[0][1] not in gone]


def _standing(happened: Happened) -> Happened:
    """Of interviews with one number the last in the file stands; a talk is no round, only another talk corrects it."""
    meetings = [(stamp[1], fact) for stamp, fact in happened if type(fact) is Interview]
    meetings.sort(key=itemgetter(0))
    last = {(fact.round, fact.format == "event"): place for place, fact in meetings}
    if len(last) == len(meetings):
        return happened
    standing = set(last.values())
    return [entry for entry in happened if type(entry[1]) is not Interview or entry[0][1] in standing]
