"""Level two and three: weekdays inside and beside longer spans, working days and public holidays."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY, days_off, monday, nth_weekday, plus_working_days
from afterword.reading.when.nodes import Cal
from afterword.reading.when.periods import count, known
from afterword.reading.when.relative import span
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule


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
    n, wd = count(x), _weekday(x)
    if wd is None:
        return None
    if x.has("last"):
        end = hi - DAY
        day = end - ((end.weekday() - wd) % 7 + 7 * (n - 1)) * DAY
    else:
        day = lo + ((wd - lo.weekday()) % 7 + 7 * (n - 1)) * DAY
    return ("D", Cal(lo=day, hi=day + DAY)) if lo <= day < hi else None


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


def _weekday_of_month(x: Got) -> tuple[str, Any] | None:
    """the last Friday of the month."""
    wd = _weekday(x)
    if wd is None or x("v") != "month":
        return None
    n = -count(x) if x.has("last") else count(x)
    day = nth_weekday(x.at.today.year, x.at.today.month, wd, n)
    return "D", Cal(lo=day, hi=day + DAY)


def _weekday_after(x: Got) -> tuple[str, Any] | None:
    """the third Tuesday after Christmas."""
    found = known(x)
    wd = _weekday(x)
    if found is None or wd is None or (found[0].wd is not None and found[0].day is None):
        return None
    n = count(x)
    if x.has("before"):
        day = found[1] - ((found[1].weekday() - wd - 1) % 7 + 1 + 7 * (n - 1)) * DAY
    else:
        last = found[2] - DAY
        day = last + ((wd - last.weekday() - 1) % 7 + 1 + 7 * (n - 1)) * DAY
    return "D", Cal(lo=day, hi=day + DAY)


def _working_day_of(x: Got) -> tuple[str, Any] | None:
    """the last working day of the month."""
    if x("u") != "day" or not (x.has("n") or x.has("last")):
        return None
    cal = x("d") if x.has("d") else span(x.at.today, x("v"), 0)
    days = dates_of(cal, x.at) if cal else None
    if cal is None or days is None or cal.grain == "day":
        return None
    start, n = (days[1], -count(x)) if x.has("last") else (days[0] - DAY, count(x))
    day = plus_working_days(start, n, x.at.country, x.at.region)
    return "D", Cal(lo=day, hi=day + DAY)


def _bank_holiday(x: Got) -> tuple[str, Any] | None:
    """The next public holiday of the country, where it is known."""
    wd = _weekday(x) if x.has("wd") else None
    if (x.has("wd") and wd is None) or x.words("bank").lower() != "bank":
        return None
    day = x.at.today
    for _ in range(500):
        day += DAY
        if day in days_off(x.at.country, x.at.region, day.year) and wd in (None, day.weekday()):
            return "D", Cal(lo=day, hi=day + DAY, rel="feast")
    return None


def _feast_span(x: Got) -> tuple[str, Any] | None:
    """Labor Day weekend: the weekend that the day lengthens; Thanksgiving week: the one that holds it."""
    cal: Cal = x("d")
    if x("u") not in ("week", "weekend") or cal.rel != "feast" or cal.lo is None:
        return None
    if x("u") == "week":
        lo = monday(cal.lo)
        return "D", Cal(lo=lo, hi=lo + 7 * DAY, grain="week", meant=(lo, lo + 4 * DAY))
    saturday = monday(cal.lo + 2 * DAY) - 2 * DAY if cal.lo.weekday() < 3 else monday(cal.lo) + 5 * DAY
    return "D", Cal(lo=saturday, hi=max(saturday + 2 * DAY, cal.lo + DAY))


def _weekdays_on(x: Got) -> tuple[str, Any] | None:
    """three Fridays from now."""
    n, wd = x("q"), x("wd")
    if n > 500:
        return None
    first = x.at.today + ((wd - x.at.today.weekday() - 1) % 7 + 1) * DAY
    day = first + 7 * (n - 1) * DAY
    if x.has("ago"):
        last = x.at.today - ((x.at.today.weekday() - wd - 1) % 7 + 1) * DAY
        day = last - 7 * (n - 1) * DAY
    return "D", Cal(lo=day, hi=day + DAY)


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? n=ORD wd=D IN the? v=unit", _weekday_of_month),
    Rule("the? n=ORD? last=last wd=D IN the? v=unit", _weekday_of_month),
    Rule("the? n=ORD wd=D IN d=D", _nth_weekday),
    Rule("the? n=ORD? last=last wd=D IN d=D", _nth_weekday),
    Rule("wd=D of|in|comma? d=D", _weekday_in),
    Rule("d=D on|comma|ldash|dash? wd=D", _weekday_in),
    Rule("d=D after next", _weekday_after_next),
    Rule("d=D u=unit", _feast_span),
    Rule("the? n=ORD wd=D after=after|from d=D", _weekday_after),
    Rule("the? wd=D after=after d=D", _weekday_after),
    Rule("the? wd=D after=next d=D", lambda x: _weekday_after(x) if x("after") == "following" else None),
    Rule("the? wd=D before=before d=D", _weekday_after),
    Rule("the? n=ORD wd=D before=before d=D", _weekday_after),
    Rule("the? n=ORD? last=last? business u=unit IN d=D", _working_day_of),
    Rule("the? n=ORD? last=last? business u=unit IN the? v=unit", _working_day_of),
    Rule("the? wd=D? bank=named holiday", _bank_holiday),
    Rule("the? bank=named holiday wd=D?", _bank_holiday),
    Rule("q=NUM wd=wds from|hence now|D|S", _weekdays_on),
    Rule("q=NUM wd=wds ago=ago", _weekdays_on),
)
