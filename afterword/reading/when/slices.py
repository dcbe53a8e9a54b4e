"""Level two and three: the beginning, the middle and the end of longer spans, and what is left of them."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from afterword.reading.when.almanac import DAY, plus_months
from afterword.reading.when.nodes import Cal, Clock, Stamp
from afterword.reading.when.periods import LONG, count, known
from afterword.reading.when.relative import span
from afterword.reading.when.rules import Got, Rule


def _half_of(x: Got) -> tuple[str, Any] | None:
    """The first half of March, of next week."""
    found = known(x)
    if found is None or found[0].grain not in LONG:
        return None
    cal, lo, hi = found
    return _halved(cal, lo, hi, not x.has("last") and count(x) == 1)


def _halved(cal: Cal, lo: date, hi: date, first: bool) -> tuple[str, Any]:
    if cal.grain == "week":
        a, b = (lo, lo + 3 * DAY) if first else (lo + 2 * DAY, lo + 5 * DAY)
        return "D", Cal(lo=a, hi=b)
    middle = {"month": lo + 15 * DAY, "quarter": lo + 45 * DAY, "year": date(lo.year, 7, 1)}[cal.grain]
    return "D", Cal(lo=lo if first else middle, hi=middle if first else hi)


def _how(x: Got) -> str:
    """Which part is named; the back end and the tail end of a week are more than its last day."""
    if x.has("e") or x.has("m"):
        return "early" if x.has("e") else "mid"
    if x.words("l").lower() not in ("end", "ende", "fin", "close"):
        return "late"
    words = x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower()
    return "late" if "back end" in words or "tail end" in words else "end"


def _slice(x: Got) -> tuple[str, Any] | None:
    """early next week, mid-March, late February, the end of the month."""
    found = known(x)
    if found is None:
        return None
    cal, lo, hi = found
    how = _how(x)
    if cal.grain == "day" and hi - lo == DAY:
        if how == "end" and " of " in " ".join(
            x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower().split()
        ):
            return "S", Stamp(cal=cal, time=Clock(23, 59, 59, sure=True))
        return ("D", cal) if how == "early" and x.words("e").lower() == "early" else None
    made = slice_of(cal, lo, hi, how)
    if made is not None and cal.grain == "week" and cal.rel == "this" and made[1].hi <= x.at.today:
        made = slice_of(cal, lo + 7 * DAY, hi + 7 * DAY, how)
    return _from_its_first_day(x, made)


def _from_its_first_day(x: Got, made: tuple[str, Any] | None) -> tuple[str, Any] | None:
    """ "By the start of April" is by its first day, "by early April" is some days later."""
    if made is not None and x.has("e") and x.words("e").lower() != "early":
        made[1].rel = "begin"
    return made


def slice_of(cal: Cal, lo: date, hi: date, how: str) -> tuple[str, Any] | None:
    """The early, mid, late or end part of a week, month, quarter or year."""
    if cal.grain == "week":
        a, b = {"early": (0, 3), "mid": (2, 3), "late": (3, 5), "end": (4, 5)}[how]
        return "D", Cal(lo=lo + a * DAY, hi=lo + b * DAY, rel="slice")
    if cal.grain == "month":
        last = hi - DAY
        a_, b_ = {"early": (1, 11), "mid": (11, 21), "late": (21, 0), "end": (last.day - 4, 0)}[how]
        end = hi if b_ == 0 else lo.replace(day=b_)
        meant = (last, last) if how == "end" else None
        return "D", Cal(lo=lo.replace(day=a_), hi=end, meant=meant, rel="slice")
    size = {"quarter": 1, "year": 4}.get(cal.grain)
    if size is None:
        return None
    if how == "end":
        a1, b1 = plus_months(hi, -1), hi
    else:
        step = {"early": 0, "mid": 1, "late": 2}[how]
        a1 = plus_months(lo, step * size)
        b1 = plus_months(a1, size)
    if cal.grain == "year" and how == "early":
        b1 = plus_months(lo, 3)
    return "D", Cal(lo=a1, hi=b1, grain="month", meant=(hi - DAY, hi - DAY) if how == "end" else None, rel="slice")


def _slice_unit(x: Got) -> tuple[str, Any] | None:
    """by the end of the week, at the beginning of month, mid-week, late in the year."""
    unit = x("u") if x("u") is not None else "quarter"
    how = _how(x)
    if unit not in LONG:
        return None
    cal = span(x.at.today, unit, 0)
    if cal is None or cal.lo is None or cal.hi is None:
        return None
    made = slice_of(cal, cal.lo, cal.hi, how)
    if unit == "week" and made is not None and made[1].hi <= x.at.today:
        made = slice_of(cal, cal.lo + 7 * DAY, cal.hi + 7 * DAY, how)
    return _from_its_first_day(x, made)


def _part_named(word: str) -> str:
    if word in ("end", "ende", "fin"):
        return "end"
    return "mid" if word in ("mid", "middle") else "late" if word in ("late", "latter") else "early"


def _from_slice_to_slice(x: Got) -> tuple[str, Any] | None:
    """mid to late March, the middle to end of next week."""
    found = known(x)
    if found is None or found[0].grain not in LONG:
        return None
    a = slice_of(*found, _part_named(x.words("a").lower()))
    b = slice_of(*found, _part_named(x.words("b").lower()))
    if a is None or b is None or a[1].lo >= b[1].hi:
        return None
    return "D", Cal(lo=a[1].lo, hi=b[1].hi, rel="slice")


def _half_of_unit(x: Got) -> tuple[str, Any] | None:
    """The second half of the week, the latter half of this month."""
    cal = span(x.at.today, x("u") if x("u") is not None else "quarter", 0)
    if cal is None or cal.grain not in LONG or cal.lo is None or cal.hi is None:
        return None
    return _halved(cal, cal.lo, cal.hi, not x.has("last") and count(x) == 1)


def _later(x: Got) -> tuple[str, Any] | None:
    """later this week: from tomorrow; the rest of the week: from today."""
    found = known(x)
    if found is None:
        return None
    cal, lo, hi = found
    if cal.grain == "day":
        return ("D", cal) if hi - lo == DAY and x.has("later") else None
    if cal.rel not in ("this", "") or not lo <= x.at.today < hi:
        return _slice_late(cal, lo, hi)
    start = x.at.today + (DAY if x.has("later") else 0 * DAY)
    end = cal.meant[1] if cal.grain == "week" and cal.meant else hi - DAY
    keep = Cal(lo=start if not x.has("later") else x.at.today, hi=hi, grain="day", rel="this")
    keep.meant = (min(start, max(end, start)), max(end, start))
    return "D", keep


def _earlier(x: Got) -> tuple[str, Any] | None:
    """earlier this week: up to today."""
    found = known(x)
    if found is None or found[0].rel != "this" or found[0].grain not in LONG or not found[1] <= x.at.today < found[2]:
        return None
    cal, lo, hi = found
    return "D", Cal(lo=lo, hi=hi, grain=cal.grain, meant=(lo, x.at.today), rel="slice")


def _slice_late(cal: Cal, lo: date, hi: date) -> tuple[str, Any] | None:
    return slice_of(cal, lo, hi, "late")


def _rest_unit(x: Got) -> tuple[str, Any] | None:
    cal = span(x.at.today, x("u"), 0)
    if cal is None or cal.hi is None:
        return None
    last = cal.meant[1] if cal.meant else cal.hi - DAY
    return "D", Cal(lo=x.at.today, hi=cal.hi, meant=(x.at.today, max(last, x.at.today)))


def _to_date(x: Got) -> tuple[str, Any] | None:
    """year to date: from its first day to today."""
    word = x.line.text[x.line.starts[x.m.start()]].lower()
    unit = {"y": "year", "m": "month"}.get(word)
    cal = span(x.at.today, unit, 0) if unit else None
    return ("D", Cal(lo=cal.lo, hi=x.at.today + DAY)) if cal else None


def _end_of(x: Got) -> tuple[str, Any] | None:
    """by year end, month end."""
    unit = x("u") if x("u") is not None else "quarter"
    if unit not in ("month", "year", "quarter"):
        return None
    cal = span(x.at.today, unit, 0)
    return slice_of(cal, cal.lo, cal.hi, "end") if cal and cal.lo and cal.hi else None


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? n=ORD half of d=D", _half_of),
    Rule("the? last=late half of d=D", _half_of),
    Rule("the? n=ORD half of the|this? u=unit|quarter", _half_of_unit),
    Rule("the? last=late half of the|this? u=unit|quarter", _half_of_unit),
    Rule("the? ORD|last? e=early ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? m=mid ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? word|back? l=late|close ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? a=early|mid|late to|dash|slash|or the? b=mid|late of? the? d=D", _from_slice_to_slice),
    Rule("the? e=early in? of? the|this? u=unit|quarter", _slice_unit),
    Rule("the? m=mid ldash|dash? of? the|this? u=unit|quarter", _slice_unit),
    Rule("the? word|back? l=late|close in? of? the|this? u=unit|quarter", _slice_unit),
    Rule("later=later on|in? d=D", _later),
    Rule("earlier on|in? d=D", _earlier),
    Rule("the? rest|remainder of the? d=D", _later),
    Rule("the? rest|remainder of the? u=unit", _rest_unit),
    Rule("unit to date", _to_date),
    Rule("w=ytd|mtd", _to_date),
    Rule("u=unit|quarter dash? end=late", _end_of),
)
