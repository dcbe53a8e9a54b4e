"""A candidacy's history as a picture, drawn here: where each mark and span stands, in units of the picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.utils.formats import date_format

from afterword.facts.kinds import Fact, Interview, Promise, Received, Sent
from afterword.facts.plan import Plan

_LEAST: Final = timedelta(days=14)
_TOP: Final = 28  # above the first row: the months
_ROW: Final = 34


Promised = tuple[datetime, date, str]
"""A promise: when it was made, its last day, and what became of it."""


@dataclass(frozen=True, slots=True)
class Width:
    """A picture's width, where its time begins and ends, and whether its rows are named inside, on their left."""

    name: str
    units: int
    left: int
    right: int


WIDE: Final = Width("wide", 670, 100, 660)
NARROW: Final = Width("narrow", 320, 76, 312)


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment: `kind` is interview, received, offer, rejection or sent."""

    x: float
    y: float
    kind: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time: `kind` is what became of a promise, or window."""

    x: float
    y: float
    width: float
    kind: str
    height: int = 12


@dataclass(frozen=True, slots=True)
class Label:
    """A word of the scale or the name of a row; `end` where it must not run out of the picture."""

    x: float
    y: float
    text: str
    end: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the template draws."""

    width: int
    height: int
    left: int
    right: int
    now: float
    now_at_end: bool
    months: tuple[Label, ...]
    rows: tuple[tuple[str, float], ...]  # (name, y of its middle)
    marks: tuple[Mark, ...]
    spans: tuple[Span, ...]


def timeline(
    facts: Iterable[tuple[int, Fact]], promises: Iterable[Promised], plan: Plan, zone: str, now: datetime, width: Width
) -> Picture:
    """The picture of these facts, promises and this plan, as of `now`, in the zone of the candidacy."""
    known, made = [fact for _, fact in facts], list(promises)
    scale = _Scale(known, [latest for _, latest, _ in made], plan, zone, now, width)
    middle = {name: _TOP + _ROW * number + _ROW / 2 for number, name in enumerate(_names(bool(made), plan))}
    spans = [*_promised(scale, made, middle), *_windows(scale, plan, middle)]
    return Picture(
        width.units,
        _TOP + _ROW * len(middle) + 6,
        width.left,
        width.right,
        scale.x(now),
        scale.x(now) > width.right - 40,
        tuple(scale.months()),
        tuple(middle.items()),
        tuple(_marks(scale, known, middle)),
        tuple(spans),
    )


class _Scale:
    """Time on the picture's width, from the first fact to the last window, evenly."""

    def __init__(
        self, facts: list[Fact], promised: list[date], plan: Plan, zone: str, now: datetime, width: Width
    ) -> None:
        self.zone, self.now, self.width = ZoneInfo(zone), now, width
        times = [now, *(fact.at for fact in facts)]
        times += [end for move in plan.moves for end in (move.window.opens, move.window.due)]
        times += [self.end_of(latest) for latest in promised]
        self.start = min(times)
        self.end = max(*times, self.start + _LEAST)

    def end_of(self, day: date) -> datetime:
        """The last minute of a day in the candidacy's zone."""
        return datetime.combine(day, time(23, 59), self.zone).astimezone(UTC)

    def x(self, moment: datetime) -> float:
        part = (moment - self.start) / (self.end - self.start)
        return round(self.width.left + max(0.0, min(1.0, part)) * (self.width.right - self.width.left), 1)

    def months(self) -> Iterator[Label]:
        """The first of each month, as far apart as their names need."""
        local = self.start.astimezone(self.zone)
        year, month, last = local.year, local.month, -100.0
        while True:
            month += 1
            year, month = (year + 1, 1) if month > 12 else (year, month)
            first = datetime(year, month, 1, tzinfo=self.zone)
            if first.astimezone(UTC) > self.end:
                return
            x = self.x(first)
            if x - last >= 36 and abs(x - self.x(self.now)) >= 40:
                yield Label(x, _TOP - 12, date_format(first, "M"), x > self.width.right - 30)
                last = x


def _names(promised: bool, plan: Plan) -> list[str]:
    names = ["met", "them", "you"]
    names += ["promise"] if promised else []
    return names + (["window"] if plan.moves else [])


def _marks(scale: _Scale, facts: list[Fact], middle: dict[str, float]) -> Iterator[Mark]:
    taken: dict[str, list[float]] = {}
    for fact in facts:
        if isinstance(fact, Interview):
            row, kind = "met", "interview"
        elif isinstance(fact, Received):
            row, kind = "them", fact.kind if fact.kind in ("offer", "rejection") else "received"
        elif isinstance(fact, Promise):
            row, kind = "them", "received"
        elif isinstance(fact, Sent):
            row, kind = "you", "sent"
        else:
            continue
        x, beside = scale.x(fact.at), taken.setdefault(row, [])
        near = sum(1 for other in beside if abs(other - x) < 6)
        beside.append(x)
        yield Mark(x, middle[row] + (0, -9, 9, -5, 5)[near % 5], kind)  # those of one day stand apart


def _promised(scale: _Scale, made: list[Promised], middle: dict[str, float]) -> Iterator[Span]:
    """Each as a stretch from when it was made to its last day; those that overlap stand on two heights."""
    ends = [-1.0, -1.0]
    for at, latest, kind in sorted(made):
        start, end = scale.x(at), scale.x(scale.end_of(latest))
        row = 0 if ends[0] <= start or ends[0] <= ends[1] else 1
        alone = max(ends) <= start
        ends[row] = end
        y = middle["promise"] + (-6 if alone else (-10, 1)[row])
        yield Span(start, y, max(4.0, round(end - start, 1)), kind, 12 if alone else 9)


def _windows(scale: _Scale, plan: Plan, middle: dict[str, float]) -> Iterator[Span]:
    for move in plan.moves:
        start, end = scale.x(move.window.opens), scale.x(move.window.due)
        yield Span(start, middle["window"] - 6, max(4.0, round(end - start, 1)), "window")
