"""Which facts have happened by a time, in their order, and still stand."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from operator import itemgetter

from afterword.facts.kinds import Fact, Interview, Retracted
from afterword.playbook.call import Stamp

Happened = list[tuple[Stamp, Fact]]


def happened_by(history: tuple[Fact, ...], now: datetime) -> Happened:
    """The facts up to and at `now` in their order, without those taken back; see `corrected` for the interviews."""
    times = [at if at.tzinfo is UTC else at.astimezone(UTC) for at in [fact.at for fact in history]]
    happened: Happened = [*zip(zip(times, count()), history, strict=False)]
    in_order = sorted(times)
    if in_order != times:
        happened.sort(key=itemgetter(0))
    if in_order and in_order[-1] > now:
        happened = [entry for entry in happened if entry[0][0] <= now]
    return _not_taken_back(happened) if Retracted in map(type, history) else happened


def _not_taken_back(happened: Happened) -> Happened:
    gone: set[int] = set()
    for (_, place), fact in reversed(happened):  # the newest first: what it takes back takes nothing back
        if isinstance(fact, Retracted) and place not in gone:
            gone.add(fact.which)
    return [entry for entry in happened if entry[0][1] not in gone]


def corrected(meetings: list[tuple[Stamp, Interview]]) -> list[tuple[Stamp, Interview]]:
    """Of interviews with one number the last in the file stands; a talk is no round, only another talk corrects it."""
    if len(meetings) < 2 or len({(fact.round, fact.format == "event") for _, fact in meetings}) == len(meetings):
        return meetings
    in_file = sorted(meetings, key=lambda entry: entry[0][1])
    standing = {(fact.round, fact.format == "event"): stamp for stamp, fact in in_file}
    return [entry for entry in meetings if standing[entry[1].round, entry[1].format == "event"] is entry[0]]
