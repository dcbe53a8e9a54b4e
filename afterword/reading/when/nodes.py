"""What the grammar makes of words before it is known which day they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Literal

Grain = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]
Meridiem = Literal["am", "pm"] | None


@dataclass(slots=True)
class Cal:
    """A day or longer: either its parts as written (`month`, `day` ...), or `lo` to `hi` (excluded) once it is known.

    `meant` is what people mean by it where that differs (next week: Monday to Friday), both ends included; `moment` is
    set where a time of day is carried along (three days from now).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    wd: int | None = None
    lo: date | None = None
    hi: date | None = None
    grain: Grain = "day"
    meant: tuple[date, date] | None = None
    moment: datetime | None = None
    rel: str = ""  # this, next, last, today: how it was pointed at


@dataclass(slots=True)
class Clock:
    """A time of day; `mer` is am or pm where it is known, `sure` where no am or pm is missing (15:00, noon)."""

    hour: int
    minute: int = 0
    second: int = 0
    grain: Grain = "minute"
    mer: Meridiem = None
    sure: bool = False
    zone: str = ""
    tz: tzinfo | None = None
    next_day: bool = False  # midnight at the end of the day named


@dataclass(slots=True)
class Part:
    """A part of the day: from one hour to another, by convention."""

    name: str
    lo: int
    hi: int


@dataclass(slots=True)
class Hours:
    """From one time of day to another."""

    a: Clock
    b: Clock
    part: Part | None = None


@dataclass(slots=True)
class Dur:
    """A length of time: pieces of (number, unit); `hi` is the upper number of "3-5 days"."""

    pieces: tuple[tuple[float, str], ...]
    hi: float | None = None
    business: bool = False
    vague: str = ""  # few, couple, several


@dataclass(slots=True)
class Stamp:
    """A day with a time of it, or a moment that was counted to."""

    cal: Cal | None = None
    time: Clock | Part | Hours | None = None
    moment: datetime | None = None
    grain: Grain = "minute"
    until: datetime | None = None
    meant: tuple[date, date] | None = None


@dataclass(slots=True)
class Several:
    """Several that share a part: "18 and 19 June"."""

    of: list[Cal | Clock | Hours | Stamp] = field(default_factory=list)


@dataclass(slots=True)
class Range:
    """From one to another, both included as people mean it."""

    a: Cal | Clock | Stamp | Part
    b: Cal | Clock | Stamp | Part


@dataclass(slots=True)
class Bound:
    """Open on one side: `by` Friday includes it, `before` Friday does not; `after` and `from` look forward."""

    side: Literal["by", "before", "after", "from"]
    of: Cal | Clock | Stamp | Part | Hours | Range


@dataclass(slots=True)
class Within:
    """At some time in a stretch that is counted from the message: "within 10 days", "in 3-5 business days"."""

    lo: datetime
    hi: datetime
    grain: Grain
    meant: tuple[date, date]
    kind: Literal["date", "datetime", "range"] = "range"


Node = Cal | Clock | Part | Hours | Dur | Stamp | Several | Range | Bound | Within
