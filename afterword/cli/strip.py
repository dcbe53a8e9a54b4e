"""A candidacy's history as a strip of time: interviews, words each way, promises as spans, windows to come, and now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.facts.kinds import Fact, Interview, Promise, Received, Sent
from afterword.facts.plan import Plan

_LEAST = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the strip: its name and its marks, one character a column."""

    name: str
    marks: str


def strip(facts: Iterable[tuple[int, Fact]], plan: Plan, zone: str, now: datetime, width: int) -> list[Row]:
    """The rows of the picture, each `width` characters wide; the first two are the months and the scale."""
    known = [fact for _, fact in facts]
    scale = _Scale(known, plan, zone, now, width)
    interviews = _marks(scale, ((fact.at, "◆") for fact in known if isinstance(fact, Interview)))
    them = _marks(scale, ((fact.at, _symbol(fact)) for fact in known if isinstance(fact, (Received, Promise))))
    you = _marks(scale, ((fact.at, "▴") for fact in known if isinstance(fact, Sent)))
    rows = [
        Row("", scale.months()),
        Row("", scale.axis()),
        Row("interviews", interviews),
        Row("them", them),
        Row("you", you),
    ]
    promised = _promised(scale, known, plan)
    if promised.strip():
        rows.append(Row("promise", promised))
    windows = _windows(scale, plan)
    if windows.strip():
        rows.append(Row("to do", windows))
    return rows


class _Scale:
    """Columns of equal time, from the first fact to the last window."""

    def __init__(self, facts: list[Fact], plan: Plan, zone: str, now: datetime, width: int) -> None:
        self.zone, self.now, self.width = ZoneInfo(zone), now, width
        times = [fact.at for fact in facts] + [now]
        for move in plan.moves:
            times += [move.window.opens, move.window.due]
        if plan.promise is not None:
            times.append(self.end_of(plan.promise.latest))
        self.start = min(times)
        self.end = max(max(times), self.start + _LEAST)

    def end_of(self, day: date) -> datetime:
        """The last minute of a day in the candidacy's zone."""
        return datetime.combine(day, time(23, 59), self.zone).astimezone(UTC)

    def column(self, moment: datetime) -> int:
        part = (moment - self.start) / (self.end - self.start)
        return max(0, min(self.width - 1, round(part * (self.width - 1))))

    def axis(self) -> str:
        line = ["─"] * self.width
        for first in self._firsts():
            line[self.column(first)] = "┬"
        line[self.column(self.now)] = "╂"
        return "".join(line)

    def months(self) -> str:
        line = [" "] * self.width
        labels = [(self.column(first), f"{first.astimezone(self.zone):%b}") for first in self._firsts()]
        labels.append((self.column(self.now), "now"))
        for column, label in labels:
            place = min(column, self.width - len(label))
            line[place : place + len(label)] = label
        return "".join(line)

    def _firsts(self) -> list[datetime]:
        local = self.start.astimezone(self.zone)
        year, month = local.year, local.month + 1
        found: list[datetime] = []
        while True:
            year, month = (year + 1, 1) if month > 12 else (year, month)
            first = datetime(year, month, 1, tzinfo=self.zone).astimezone(UTC)
            if first > self.end:
                return found
            found.append(first)
            month += 1


def _symbol(fact: Fact) -> str:
    if isinstance(fact, Received):
        return {"rejection": "✗", "offer": "✓"}.get(fact.kind, "▾")
    return "▾"


def _marks(scale: _Scale, found: Iterable[tuple[datetime, str]]) -> str:
    line = [" "] * scale.width
    for moment, symbol in found:
        column = scale.column(moment)
        while column < scale.width - 1 and line[column] != " ":
            column += 1  # two on one day stand side by side
        line[column] = symbol
    return "".join(line)


def _promised(scale: _Scale, facts: list[Fact], plan: Plan) -> str:
    line = [" "] * scale.width
    made = [fact for fact in facts if isinstance(fact, Promise) or (isinstance(fact, Received) and fact.promise)]
    for fact in made:
        latest = fact.latest if isinstance(fact, Promise) else fact.promise.latest if fact.promise else None
        if latest is None:
            continue
        newest = fact is made[-1]
        fill = {"pending": "░", "missed": "▒", "kept": "█"}[plan.promise.state] if newest and plan.promise else "·"
        start, end = scale.column(fact.at), scale.column(scale.end_of(latest))
        for column in range(start, max(start, end) + 1):
            line[column] = fill
    return "".join(line)


def _windows(scale: _Scale, plan: Plan) -> str:
    line = [" "] * scale.width
    for move in plan.moves:
        start, end = scale.column(move.window.opens), scale.column(move.window.due)
        for column in range(start, end + 1):
            line[column] = "═"
        line[start], line[max(start, end)] = "╞", "╡"
    return "".join(line)
