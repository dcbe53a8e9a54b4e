"""Level two and six: from one day to another."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.durations import LENGTH
from afterword.reading.when.nodes import Cal, Clock, Dur, Hours, Range, Stamp
from afterword.reading.when.offsets import plus
from afterword.reading.when.resolve import dates_of, stamp_span
from afterword.reading.when.rules import Got, Rule, codes_of


def _share(a: Any, b: Any) -> None:
    """What one end of a range leaves out, it has from the other: month, year, am or pm."""
    left = a.cal if isinstance(a, Stamp) else a
    right = b.cal if isinstance(b, Stamp) else b
    if not isinstance(left, Cal) or not isinstance(right, Cal):
        return
    if left.day is None and left.month is None:
        return
    if left.day is not None and left.month is None and right.month is not None:
        left.month = right.month
        left.lo = left.hi = None
    if left.year is None and right.year is not None and left.month is not None and right.month is not None:
        left.year = right.year - ((left.month, left.day or 0) > (right.month, right.day or 31))
        left.lo = left.hi = None


def _range(x: Got) -> tuple[str, Any] | None:
    """from May to Oct 2020, Monday afternoon - Tuesday noon, between now and 21 May."""
    a, b = x("a"), x("b")
    if isinstance(a, (Clock, Hours)) and isinstance(b, Cal):
        return None
    if isinstance(a, Stamp) and isinstance(a.time, Hours):
        return None
    if isinstance(a, Cal) and isinstance(b, Stamp) and isinstance(b.time, Hours) and b.cal is not None:
        b = b.cal  # Monday to Friday, 9am to 5pm: these days
    if isinstance(b, Cal) and b.rel == "feast" and b.lo is not None:
        b.hi, b.grain = b.lo + DAY, "day"  # between Christmas and New Year
    _share(a, b)
    return "R", Range(a, b)


def _to_present(x: Got) -> tuple[str, Any] | None:
    """March 2024 - present, to date."""
    if x.words("p").lower() not in ("present", "date"):
        return None
    return "R", Range(x("a"), Stamp(moment=x.at.now))


def _days(x: Got) -> tuple[str, Any] | None:
    """November 18-19, from 13 to 15 July, between 3 and 12 of Sept."""
    d: Cal = x("d")
    n = x("n") if x("n") is not None else 2
    if d.day is None or d.rel:
        return None
    if d.month is None:
        return ("R", Range(d, Cal(day=n))) if x.m.start("n") > x.m.start("d") and n > d.day and d.wd is None else None
    if x.m.start("n") < x.m.start("d"):
        first = Cal(year=d.year, month=d.month, day=n)
        if n > d.day:
            return None
        return "R", Range(first, d)
    if n <= d.day or x.after() in codes_of("colon ampm slash unit"):
        return None
    year = x("y") if x.has("y") else d.year
    if d.year is None and year is not None:
        d.year, d.lo, d.hi = year, None, None
    return "R", Range(d, Cal(year=year, month=d.month, day=n))


def _month_days(x: Got) -> tuple[str, Any] | None:
    """from 4 to 22 this month, 4th to 23rd of next month."""
    m: Cal = x("m")
    known = dates_of(m, x.at)
    a, b = x("n") or 2, x("k") or 2
    if known is None or m.grain != "month" or a >= b or b > (known[1] - DAY).day:
        return None
    year, month = known[0].year, known[0].month
    return "R", Range(Cal(year=year, month=month, day=a), Cal(year=year, month=month, day=b))


def _ordinals(x: Got) -> tuple[str, Any] | None:
    """the 3rd to the 5th."""
    return ("R", Range(Cal(day=x("n")), Cal(day=x("k")))) if x("n") < x("k") else None


def _lasting(x: Got) -> tuple[str, Any] | None:
    """from 18 December for 10 days, for a day starting this Friday at 5 pm."""
    length: Dur = x("u")
    start = x("a")
    if length.hi is not None or (isinstance(start, Stamp) and (start.time is None or isinstance(start.time, Hours))):
        return None
    if isinstance(start, Cal):
        known = dates_of(start, x.at)
        if known is None or known[1] - known[0] != DAY or LENGTH[length.pieces[-1][1]] < 86400:
            return None
        begin = datetime.combine(known[0], datetime.min.time())
    else:
        pair = stamp_span(start, x.at)
        if pair is None or pair[0].tzinfo is not None:
            return None
        begin = pair[0]
    end = plus(begin, length, 1, x.at)
    return ("S", Stamp(moment=begin, until=end)) if end else None


DAYS: Final[tuple[Rule, ...]] = (
    Rule("from|between? the? n=ordn dash|ldash|to|until|through the? k=ordn !of|word|unit", _ordinals),
    Rule("from|between? the? n=DAY|ORD dash|ldash|to|until|through d=D", _days),
    Rule("between the? n=DAY|ORD THRU d=D", _days),
    Rule("from the? n=DAY|ORD TO the? k=DAY|ORD in|of? m=D", _month_days),
    Rule("between the? n=DAY|ORD THRU the? k=DAY|ORD in|of? m=D", _month_days),
    Rule("the? n=ordn TO the? k=ordn in|of? m=D", _month_days),
    Rule("n=DAY dash|ldash k=DAY in|of m=D", _month_days),
    Rule("from|between? d=D dash|ldash|to|until|through the? n=DAY|ORD comma? y=y4?", _days),
    Rule("between? d=D and the? n=ORD comma? y=y4?", _days),
)


RANGES: Final[tuple[Rule, ...]] = (
    Rule("from|on|early|commencing? on|at|from? a=D|S for u=U", _lasting),
    Rule("for? u=U from|early|commencing on|at? a=D|S", _lasting),
    Rule("from|between? a=D|S to|until|through|dash|ldash b=D|S", _range),
    Rule("between|from a=D|S and b=D|S", _range),
    Rule("between a=D|S TO b=D|S", _range),
    Rule("from? a=D to|until|dash|ldash the? p=this|date", _to_present),
    Rule("from|between? a=C to|until|through|dash|ldash b=S", _range),
    Rule("between a=C and b=S", _range),
)
