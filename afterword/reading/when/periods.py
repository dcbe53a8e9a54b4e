"""Level two and three: days inside longer spans: the first week of June, end of next week, Friday of this week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday, nth_weekday, plus_months
from afterword.reading.when.nodes import Cal, Clock, Several, Stamp
from afterword.reading.when.relative import span
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule, codes_of

_LONG: Final = ("week", "month", "quarter", "year")


def known(x: Got, name: str = "d") -> tuple[Cal, date, date] | None:
    cal: Cal = x(name)
    found = dates_of(cal, x.at)
    return (cal, *found) if found else None


def _count(x: Got, name: str = "n") -> int:
    if x.has(name):
        return x(name) if x(name) is not None else 2
    return 1


def _weekday(x: Got) -> int | None:
    """The number of a bare weekday."""
    cal: Cal = x("wd")
    bare = cal.wd is not None and not cal.rel and cal.month is None and cal.day is None
    return cal.wd if bare else None


def _nth_weekday(x: Got) -> tuple[str, Any] | None:
    """The last Sunday of March 2014, the first Tuesday in October."""
    found = known(x)
    if found is None or found[0].grain not in ("month", "quarter", "year"):
        return None
    _, lo, hi = found
    n, wd = _count(x), _weekday(x)
    if wd is None:
        return None
    if x.has("last"):
        end = hi - DAY
        day = end - ((end.weekday() - wd) % 7 + 7 * (n - 1)) * DAY
    else:
        day = lo + ((wd - lo.weekday()) % 7 + 7 * (n - 1)) * DAY
    return ("D", Cal(lo=day, hi=day + DAY)) if lo <= day < hi else None


def _nth_unit(x: Got) -> tuple[str, Any] | None:
    """The third day of October, the first week of June, the last two weeks of July, the 9th month of next year."""
    found = known(x)
    if found is None or found[0].grain not in _LONG:
        return None
    cal, lo, hi = found
    unit: str = x("u") if not isinstance(x("u"), type(None)) else "quarter"
    n = _count(x)
    if unit == "day":
        day = hi - n * DAY if x.has("last") else lo + (n - 1) * DAY
        return ("D", Cal(lo=day, hi=day + DAY)) if lo <= day < hi else None
    if cal.grain == "week":
        return None
    if unit == "week":
        return _nth_week(lo, hi, n, x.has("last"))
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
    """Weeks of a month by working days: the first holds its first day, or is the next where that is a weekend."""
    if last:
        start = monday(hi - DAY) - 7 * (n - 1) * DAY
        if n > 1 and (hi - DAY).weekday() < 6:
            start = monday(hi - 7 * DAY) - 7 * (n - 1) * DAY
    else:
        start = monday(lo if lo.weekday() < 5 else lo + 2 * DAY) + 7 * (n - 1) * DAY
    if not lo - 7 * DAY < start < hi:
        return None
    return "D", Cal(lo=start, hi=start + 7 * DAY, grain="week", meant=(start, start + 4 * DAY))


def _first_weeks(x: Got) -> tuple[str, Any] | None:
    """The first two weeks of June."""
    found = known(x)
    unit, n = x("u"), x("q")
    if found is None or found[0].grain not in ("month", "quarter", "year") or unit not in ("week", "day", "month"):
        return None
    _, lo, hi = found
    length = timedelta(days={"week": 7, "day": 1, "month": 30}[unit] * n)
    if length > hi - lo:
        return None
    a, b = (hi - length, hi) if x.has("last") else (lo, lo + length)
    return "D", Cal(lo=a, hi=b)


def _half_of(x: Got) -> tuple[str, Any] | None:
    """The first half of March, of next week."""
    found = known(x)
    if found is None or found[0].grain not in _LONG:
        return None
    cal, lo, hi = found
    first = not x.has("last") and _count(x) == 1
    if cal.grain == "week":
        a, b = (lo, lo + 3 * DAY) if first else (lo + 2 * DAY, lo + 5 * DAY)
        return "D", Cal(lo=a, hi=b)
    middle = {"month": lo + 15 * DAY, "quarter": lo + 45 * DAY, "year": date(lo.year, 7, 1)}[cal.grain]
    return "D", Cal(lo=lo if first else middle, hi=middle if first else hi)


def _slice(x: Got) -> tuple[str, Any] | None:
    """early next week, mid-March, late February, the end of the month."""
    found = known(x)
    if found is None:
        return None
    cal, lo, hi = found
    how = (
        "early"
        if x.has("e")
        else "mid"
        if x.has("m")
        else "end"
        if x.words("l").lower() in ("end", "close")
        else "late"
    )
    if cal.grain == "day" and hi - lo == DAY:
        if how == "end" and " of " in " ".join(
            x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower().split()
        ):
            return "S", Stamp(cal=cal, time=Clock(23, 59, 59, sure=True))
        return ("D", cal) if how == "early" else None
    return slice_of(cal, lo, hi, how)


def slice_of(cal: Cal, lo: date, hi: date, how: str) -> tuple[str, Any] | None:
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
    return "D", Cal(lo=a1, hi=b1, grain="month", meant=(hi - DAY, hi - DAY) if how == "end" else None)


def _slice_unit(x: Got) -> tuple[str, Any] | None:
    """by the end of the week, at the beginning of month, mid-week, late in the year."""
    unit = x("u") if x("u") is not None else "quarter"
    how = (
        "early"
        if x.has("e")
        else "mid"
        if x.has("m")
        else "end"
        if x.words("l").lower() in ("end", "close")
        else "late"
    )
    if unit not in _LONG:
        return None
    cal = span(x.at.today, unit, 0)
    if cal is None or cal.lo is None or cal.hi is None:
        return None
    made = slice_of(cal, cal.lo, cal.hi, how)
    if unit == "week" and made is not None and made[1].hi <= x.at.today:
        made = slice_of(cal, cal.lo + 7 * DAY, cal.hi + 7 * DAY, how)
    return made


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
    end = lo + 4 * DAY if cal.grain == "week" else hi - DAY
    keep = Cal(lo=start if not x.has("later") else x.at.today, hi=hi, grain="day", rel="this")
    keep.meant = (min(start, max(end, start)), max(end, start))
    return "D", keep


def _slice_late(cal: Cal, lo: date, hi: date) -> tuple[str, Any] | None:
    return slice_of(cal, lo, hi, "late")


def _rest_unit(x: Got) -> tuple[str, Any] | None:
    cal = span(x.at.today, x("u"), 0)
    if cal is None or cal.hi is None or x("u") == "day":
        return None
    return "D", Cal(lo=x.at.today, hi=cal.hi)


def _week_of(x: Got) -> tuple[str, Any] | None:
    """the week of April 10th, week commencing 9 March, w/c 9 March; "week ending" is the one before."""
    found = known(x)
    if found is None or (x.has("wk") and x("wk") != "week") or found[0].grain not in ("day",):
        return None
    lo = monday(found[1])
    return "D", Cal(lo=lo, hi=lo + 7 * DAY, grain="week", meant=(lo, lo + 4 * DAY))


def _weekday_in(x: Got) -> tuple[str, Any] | None:
    """Friday of next week, next week on Tuesday, Friday week commencing 9 March."""
    found = known(x)
    day: Cal = x("wd")
    if found is None or found[0].grain != "week" or day.wd is None or day.month or day.day or day.rel == "last":
        return None
    lo = found[1] + day.wd * DAY
    return "D", Cal(lo=lo, hi=lo + DAY, wd=day.wd, rel=found[0].rel)


def _weekday_after_next(x: Got) -> tuple[str, Any] | None:
    found = known(x)
    if found is None or found[0].wd is None or found[0].rel:
        return None
    day = found[1] + 7 * DAY
    return "D", Cal(lo=day, hi=day + DAY)


def _unit_after_next(x: Got) -> tuple[str, Any] | None:
    cal = span(x.at.today, x("u"), 2)
    return ("D", cal) if cal else None


def _day_of(x: Got) -> tuple[str, Any] | None:
    """20th of the next month, the 15th of this month."""
    found = known(x)
    if found is None or found[0].grain != "month":
        return None
    day = found[1] + (_count(x, "n") - 1) * DAY
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
    if x("u") != "month":
        return None
    return "D", Cal(day=_count(x, "n"))


def _last_of_unit(x: Got) -> tuple[str, Any] | None:
    """the last day of the month, the last Friday of the month, the first week of the year."""
    cal = span(x.at.today, x("v"), 0)
    if cal is None or cal.grain == "day" or cal.hi is None or cal.lo is None:
        return None
    if x.has("wd"):
        wd = _weekday(x)
        if wd is None or x("v") != "month":
            return None
        n = -1 if x.has("last") else _count(x)
        day = nth_weekday(cal.lo.year, cal.lo.month, wd, n)
        return "D", Cal(lo=day, hi=day + DAY)
    n = _count(x)
    if x("u") == "week" and cal.grain != "week":
        return _nth_week(cal.lo, cal.hi, n, x.has("last"))
    if x("u") != "day":
        return None
    day = cal.hi - n * DAY if x.has("last") else cal.lo + (n - 1) * DAY
    return "D", Cal(lo=day, hi=day + DAY)


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


def _feast_weekend(x: Got) -> tuple[str, Any] | None:
    """Labor Day weekend: the weekend that the day lengthens."""
    cal: Cal = x("d")
    if x("u") != "weekend" or cal.rel != "feast" or cal.lo is None:
        return None
    saturday = monday(cal.lo + 2 * DAY) - 2 * DAY if cal.lo.weekday() < 3 else monday(cal.lo) + 5 * DAY
    return "D", Cal(lo=saturday, hi=max(saturday + 2 * DAY, cal.lo + DAY))


def _to_date(x: Got) -> tuple[str, Any] | None:
    """year to date: from its first day to today."""
    word = x.line.text[x.line.starts[x.m.start()]].lower()
    unit = {"y": "year", "m": "month"}.get(word)
    cal = span(x.at.today, unit, 0) if unit else None
    return ("D", Cal(lo=cal.lo, hi=x.at.today + DAY)) if cal else None


def _end_of(x: Got) -> tuple[str, Any] | None:
    """by year end, month end."""
    if x("u") not in ("month", "year", "quarter"):
        return None
    cal = span(x.at.today, x("u"), 0)
    return slice_of(cal, cal.lo, cal.hi, "end") if cal and cal.lo and cal.hi else None


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
    Rule("the? n=ORD wd=D IN d=D", _nth_weekday),
    Rule("the? n=ORD? last=last wd=D IN d=D", _nth_weekday),
    Rule("the? n=ORD u=unit|quarter IN d=D", _nth_unit),
    Rule("the? n=ORD? last=last u=unit IN d=D", _nth_unit),
    Rule("the? ORD|early q=NUM u=unit IN d=D", _first_weeks),
    Rule("the? last=last q=NUM u=unit IN d=D", _first_weeks),
    Rule("the? n=ORD half of d=D", _half_of),
    Rule("the? last=late half of d=D", _half_of),
    Rule("the? ORD|last? e=early ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? very? m=mid ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? word? l=late|close ldash|dash|in? of? approx|the? d=D", _slice),
    Rule("the? half way? m=mid through d=D", _slice),
    Rule("the? e=early in? of? the|this? u=unit|quarter", _slice_unit),
    Rule("the? m=mid ldash|dash? of? the|this? u=unit|quarter", _slice_unit),
    Rule("the? l=late|close in? of? the|this? u=unit|quarter", _slice_unit),
    Rule("later=later on|in? d=D", _later),
    Rule("the? rest|remainder of the? d=D", _later),
    Rule("the? rest of the? u=unit", _rest_unit),
    Rule("the? wk=unit commencing|of|from|ending lcolon|colon|on? d=D", _week_of),
    Rule("wc d=D", _week_of),
    Rule("w slash c lcolon|colon? d=D", _week_of),
    Rule("w slash b lcolon|colon? d=D", _week_of),
    Rule("wd=D of|in|comma? d=D", _weekday_in),
    Rule("d=D on|comma|ldash|dash? wd=D", _weekday_in),
    Rule("d=D after next", _weekday_after_next),
    Rule("the? u=unit after next", _unit_after_next),
    Rule("the? n=ORD day? of d=D", _day_of),
    Rule("the? n=D of d=D", _day_of_known),
    Rule("the? n=ORD unit? of the? this? u=unit", _day_of_month),
    Rule("the? n=ORD? last=last? u=unit IN the? v=unit", _last_of_unit),
    Rule("the? n=ORD? last=last? wd=D IN the? v=unit", _last_of_unit),
    Rule("the? n=DAY|ORD and|or|comma|slash the? d=D", _shared),
    Rule("the? k=DAY|ORD comma the? n=DAY|ORD comma? and|or the? d=D", _shared),
    Rule("the k=ordn comma the? n=ordn comma? and|or the? m=ordn", _three_days),
    Rule("d=D and|or the? n=DAY|ordn", _shared),
    Rule("d=D of|in|comma? y=D", _in_year),
    Rule("d=D u=unit", _feast_weekend),
    Rule("unit to date", _to_date),
    Rule("w=ytd|mtd", _to_date),
    Rule("u=unit dash? end=late", lambda x: _end_of(x) if x.words("end").lower() == "end" else None),
)
