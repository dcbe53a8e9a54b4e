"""Level two and three: days inside longer spans: the first week of June, end of next week, Friday of this week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday, plus_months
from afterword.reading.when.nodes import Cal, Dur, Several
from afterword.reading.when.relative import span
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule, codes_of

_DAYS_IN: Final = {"week": 7, "day": 1, "month": 30, "fortnight": 14}
LONG: Final = ("week", "month", "quarter", "year")


def known(x: Got, name: str = "d") -> tuple[Cal, date, date] | None:
    """A calendar phrase with its days, the end excluded; None where it has none."""
    cal: Cal = x(name)
    found = dates_of(cal, x.at)
    return (cal, *found) if found else None


def count(x: Got, name: str = "n") -> int:
    """The number of a named symbol, 1 where there is none."""
    if x.has(name):
        return x(name) if x(name) is not None else 2
    return 1


def _nth_unit(x: Got) -> tuple[str, Any] | None:
    """The third day of October, the first week of June, the last two weeks of July, the 9th month of next year."""
    found = known(x)
    if found is None or found[0].grain not in LONG:
        return None
    cal, lo, hi = found
    unit: str = x("u") if not isinstance(x("u"), type(None)) else "quarter"
    n = count(x)
    if unit == "day":
        day = hi - n * DAY if x.has("last") else lo + (n - 1) * DAY
        return ("D", Cal(lo=day, hi=day + DAY)) if lo <= day < hi else None
    if cal.grain == "week":
        return None
    if unit == "week":
        return _nth_week(lo, hi, n, x.has("last"))
    if unit == "fortnight" and n <= 2 and cal.grain == "month":
        second = x.has("last") or n == 2
        return "D", Cal(lo=hi - 14 * DAY if second else lo, hi=hi if second else lo + 14 * DAY)
    if unit == "weekend":
        first = lo + (5 - lo.weekday()) % 7 * DAY
        last = hi - DAY - ((hi - DAY).weekday() - 5) % 7 * DAY
        day = last - 7 * (n - 1) * DAY if x.has("last") else first + 7 * (n - 1) * DAY
        return "D", Cal(lo=day, hi=day + 2 * DAY)
    if unit in ("month", "quarter") and cal.grain in ("quarter", "year"):
        size = 1 if unit == "month" else 3
        start = plus_months(hi, -size * n) if x.has("last") else plus_months(lo, size * (n - 1))
        return ("D", Cal(lo=start, hi=plus_months(start, size), grain=unit)) if lo <= start < hi else None  # type: ignore[arg-type]
    return None


def _nth_week(lo: date, hi: date, n: int, last: bool) -> tuple[str, Any] | None:
    """Weeks of a month: the first holds its first working day, the last most of its own days (its Thursday)."""
    if last:
        start = monday(hi - 4 * DAY) - 7 * (n - 1) * DAY
    else:
        start = monday(lo if lo.weekday() < 5 else lo + 2 * DAY) + 7 * (n - 1) * DAY
    if not lo - 7 * DAY < start < hi:
        return None
    return "D", Cal(lo=start, hi=start + 7 * DAY, grain="week", meant=(start, start + 4 * DAY))


def _first_weeks(x: Got) -> tuple[str, Any] | None:
    """The first two weeks of June."""
    found = known(x)
    if isinstance(x("q"), Dur):
        n, unit = x("q").pieces[0]
    else:
        unit, n = x("u"), x("q")
    if found is None or found[0].grain not in ("month", "quarter", "year") or unit not in _DAYS_IN:
        return None
    _, lo, hi = found
    length = timedelta(days=_DAYS_IN[unit] * n)
    if length > hi - lo:
        return None
    a, b = (hi - length, hi) if x.has("last") else (lo, lo + length)
    return "D", Cal(lo=a, hi=b)


def _week_of(x: Got) -> tuple[str, Any] | None:
    """the week of April 10th, week commencing 9 March, w/c 9 March; "week ending" is the one before."""
    found = known(x)
    if found is None or (x.has("wk") and x("wk") not in ("week", "weekend")) or found[0].grain not in ("day",):
        return None
    lo = monday(found[1])
    if x("wk") == "weekend":
        return "D", Cal(lo=lo + 5 * DAY, hi=lo + 7 * DAY)
    return "D", Cal(lo=lo, hi=lo + 7 * DAY, grain="week", meant=(lo, lo + 4 * DAY))


def _unit_after_next(x: Got) -> tuple[str, Any] | None:
    cal = span(x.at.today, x("u"), 2)
    return ("D", cal) if cal else None


def _day_of(x: Got) -> tuple[str, Any] | None:
    """20th of the next month, the 15th of this month."""
    found = known(x)
    if found is None or found[0].grain != "month" or x("u") not in (None, "day"):
        return None
    day = found[1] + (count(x, "n") - 1) * DAY
    return ("D", Cal(lo=day, hi=day + DAY)) if day < found[2] else None


def _day_of_known(x: Got) -> tuple[str, Any] | None:
    """by the 15th of next month."""
    day: Cal = x("n")
    found = known(x)
    if found is None or found[0].grain != "month" or day.day is None or day.month is not None or day.wd is not None:
        return None
    when = found[1] + (day.day - 1) * DAY
    return ("D", Cal(lo=when, hi=when + DAY)) if when < found[2] else None


def _day_of_month(x: Got) -> tuple[str, Any] | None:
    """the thirty-first day of the month, the 15th of the month."""
    if x("u") != "month" or x("day") not in (None, "day"):
        return None
    return "D", Cal(day=count(x, "n"))


def _last_of_unit(x: Got) -> tuple[str, Any] | None:
    """the last day of the month, the last Friday of the month, the first week of the year."""
    cal = span(x.at.today, x("v"), 0)
    if cal is None or cal.grain == "day" or cal.hi is None or cal.lo is None:
        return None
    n = count(x)
    if x("u") == "week" and cal.grain != "week":
        return _nth_week(cal.lo, cal.hi, n, x.has("last"))
    if x("u") != "day":
        return None
    day = cal.hi - n * DAY if x.has("last") else cal.lo + (n - 1) * DAY
    return "D", Cal(lo=day, hi=day + DAY)


def _two_more(x: Got) -> tuple[str, Any] | None:
    """May 5, 6 and 7."""
    d: Cal = x("d")
    if d.month is None or d.day is None or not d.day < x("n") < x("k"):
        return None
    return "L", Several([d, *(Cal(year=d.year, month=d.month, day=n) for n in (x("n"), x("k")))])


def _in_year(x: Got) -> tuple[str, Any] | None:
    """Q2 next year, March of next year, the 3rd of May this year."""
    year: Cal = x("y")
    found = known(x, "y")
    d: Cal = x("d")
    if found is None or found[0].grain != "year" or year.rel == "year" or d.year is not None:
        return None
    if d.grain == "quarter" and d.lo is not None and d.hi is not None:
        shift = found[1].year - d.lo.year
        return "D", Cal(lo=plus_months(d.lo, 12 * shift), hi=plus_months(d.hi, 12 * shift), grain="quarter")
    if d.month is None or d.rel:
        return None
    return "D", Cal(year=found[1].year, month=d.month, day=d.day)


def _shared(x: Got) -> tuple[str, Any] | None:
    """18 and 19 June: the first takes its month from the second; Monday and Tuesday, 8/20&21 the other way."""
    d: Cal = x("d")
    if d.day is None or (d.month is None and d.wd is not None):
        return None
    n = x("n") if x("n") is not None else 2
    other = Cal(year=d.year, month=d.month, day=n, wd=None)
    if dates_of(other, x.at) is None or dates_of(d, x.at) is None:
        return None
    first = x.m.start("n") < x.m.start("d")
    if x.has("k"):
        return "L", Several([Cal(year=d.year, month=d.month, day=x("k") if x("k") is not None else 2), other, d])
    if not first and x.after() in codes_of("colon dot ampm C slash unit word"):
        return None
    return "L", Several([other, d] if first else [d, other])


def _three_days(x: Got) -> tuple[str, Any] | None:
    """the 9th, 10th or 11th."""
    return "L", Several([Cal(day=x("k")), Cal(day=x("n")), Cal(day=x("m"))])


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? n=ORD u=unit|quarter IN d=D", _nth_unit),
    Rule("the? n=ORD? last=last u=unit|quarter IN d=D", _nth_unit),
    Rule("the? ORD|early q=NUM u=unit IN d=D", _first_weeks),
    Rule("the? last=last q=NUM u=unit IN d=D", _first_weeks),
    Rule("the? ORD|early q=U IN d=D", _first_weeks),
    Rule("the? last=last q=U IN d=D", _first_weeks),
    Rule("the? wk=unit commencing|early|of|from|ending lcolon|colon|on? d=D", _week_of),
    Rule("wc|wend lcolon|colon? d=D", _week_of),
    Rule("the? wk=unit of the? d=D", _week_of),
    Rule("w slash c lcolon|colon? d=D", _week_of),
    Rule("the? u=unit after next", _unit_after_next),
    Rule("the? u=unit before last", lambda x: ("D", cal) if (cal := span(x.at.today, x("u"), -2)) else None),
    Rule("the? n=ORD u=unit? of d=D", _day_of),
    Rule("the? n=D of d=D", _day_of_known),
    Rule("the? n=ORD day=unit? of the? this? u=unit", _day_of_month),
    Rule("the? n=ORD? last=last? u=unit IN the? v=unit", _last_of_unit),
    Rule("the? n=DAY|ORD and|or|comma|slash the? d=D", _shared),
    Rule("the? k=DAY|ORD comma the? n=DAY|ORD comma? and|or the? d=D", _shared),
    Rule("the k=ordn comma the? n=ordn comma? and|or the? m=ordn", _three_days),
    Rule("d=D and|or the? n=DAY|ordn", _shared),
    Rule("d=D of|in|comma? y=D", _in_year),
    Rule("d=D comma n=DAY comma? and|or k=DAY !colon|ampm|unit|dot", _two_more),
)
