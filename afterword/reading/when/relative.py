"""Level one: days and spans pointed at from the message's date: tomorrow, next week, this quarter, EOM."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from afterword.reading.when.almanac import (
    DAY,
    monday,
    month_span,
    plus_months,
    plus_working_days,
    quarter_span,
    year_span,
)
from afterword.reading.when.dates import valid
from afterword.reading.when.nodes import Bound, Cal, Clock, Stamp
from afterword.reading.when.parts import PARTS
from afterword.reading.when.rules import Got, Rule, codes_of

_STEP: Final = {"this": 0, "next": 1, "last": -1}


def rel(x: Got, name: str = "rel") -> str:
    """Whether the named symbol points at this one, the next or the last."""
    code = x.kind(name)
    return "next" if code in _NEXT else "last" if code in _LAST else "this"


_NEXT: Final = codes_of("next")


_LAST: Final = codes_of("last")


def span(today: date, unit: str, step: int) -> Cal | None:
    """The unit `step` places from the one that today is in."""
    if unit == "day":
        lo = today + step * DAY
        return Cal(lo=lo, hi=lo + DAY)
    if unit == "week":
        lo = monday(today) + 7 * step * DAY
        first, last = today if step == 0 else lo, lo + 4 * DAY
        if first > last:  # "this week", written at its weekend, is the one that comes
            last += 7 * DAY
        return Cal(lo=lo, hi=lo + 7 * DAY, grain="week", meant=(first, last))
    if unit == "fortnight":
        lo = today + DAY if step > 0 else today - 14 * DAY if step < 0 else today
        return Cal(lo=lo, hi=lo + 14 * DAY)
    if unit == "weekend":
        lo = monday(today) + (7 * step + 5) * DAY
        return Cal(lo=lo, hi=lo + 2 * DAY)
    if unit == "month":
        lo, hi = month_span(*divmod_month(today, step))
        return Cal(lo=lo, hi=hi, grain="month")
    if unit == "quarter":
        first = plus_months(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * step)
        lo, hi = quarter_span(first.year, (first.month + 2) // 3)
        return Cal(lo=lo, hi=hi, grain="quarter")
    if unit == "year":
        lo, hi = year_span(today.year + step)
        return Cal(lo=lo, hi=hi, grain="year")
    if unit == "decade":
        year = today.year // 10 * 10 + 10 * step
        return Cal(lo=date(year, 1, 1), hi=date(year + 10, 1, 1), grain="year")
    return None


def divmod_month(day: date, step: int) -> tuple[int, int]:
    """Year and month some months on."""
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    return year, month + 1


def _rel_unit(x: Got) -> tuple[str, Any] | None:
    """this week, next month, the following quarter; hours and below are stretches from now."""
    unit = "quarter" if x.kind("u") in _QUARTER else x("u")
    way = rel(x)
    if x.kind("u") in _SECOND:
        return None
    if unit in ("hour", "minute", "second"):
        length = timedelta(**{unit + "s": 1})
        if way == "this":
            return None
        lo, hi = (x.at.now, x.at.now + length) if way == "next" else (x.at.now - length, x.at.now)
        return "S", Stamp(moment=lo, until=hi)
    if way == "last" and x("rel") == "last" and (x.ahead("of") or x.ahead("in", _PERIOD)):
        return None
    if way == "next" and x.kind("u") not in _QUARTER and x.words("u").lower() in ("days", "weeks", "months"):
        return None
    if unit == "day" and way == "last" and not x.alone():
        return None
    if unit == "day" and way == "this":
        return None
    step = _STEP[way]
    if way == "next" and x.ahead("to", "NUM", "unit"):
        return None  # the next week to ten days
    if way == "next" and x("rel") != "coming" and _or_two(x, unit):
        return None
    cal = span(x.at.today, unit, step)
    if cal is not None:
        cal.rel = way
    return ("D", cal) if cal else None


def _or_two(x: Got, unit: str) -> bool:
    """the next day or so, the next week or two"""
    if unit == "day":
        return x.ahead("or")
    return unit in ("week", "month") and (x.ahead("or", "nw") or x.ahead("or", "so"))


_PERIOD: Final = "mon monw y4 the this next last"


_QUARTER: Final = codes_of("quarter")


_SECOND: Final = codes_of("second")


def _the_weekend(x: Got) -> tuple[str, Any] | None:
    """over the weekend: the coming one, or the one that is."""
    return ("D", span(x.at.today, "weekend", 0)) if x("u") == "weekend" and not x.ahead("of after before") else None


def _glued(unit: str, step: int) -> Any:
    return lambda x: ("D", span(x.at.today, unit, step))


def _rel_weekday(x: Got) -> tuple[str, Any] | None:
    """this Friday: the coming one, today included; next: in next week; last: the one that has been."""
    today, wd = x.at.today, x("wd")
    way, word = rel(x), x("rel")
    if word == "last" and (x.ahead("of") or x.ahead("in", _PERIOD)):
        return None
    if way == "this" or word == "coming":
        day = today + (wd - today.weekday()) % 7 * DAY
        if word == "coming" and day == today:
            day += 7 * DAY
    elif way == "next":
        day = monday(today) + (7 + wd) * DAY
    elif word == "previous":
        day = monday(today) + (wd - 7) * DAY
    else:
        day = today - ((today.weekday() - wd - 1) % 7 + 1) * DAY
    return "D", Cal(lo=day, hi=day + DAY, wd=wd, rel=way)


def _past_weekday(x: Got) -> tuple[str, Any] | None:
    today, wd = x.at.today, x("wd")
    day = today - ((today.weekday() - wd - 1) % 7 + 1) * DAY
    return "D", Cal(lo=day, hi=day + DAY, wd=wd, rel="last")


def _past_unit(x: Got) -> tuple[str, Any] | None:
    """the past week, this past weekend."""
    if x("u") not in ("week", "weekend", "month", "year", "fortnight"):
        return None
    return "D", span(x.at.today, x("u"), -1)


def _working_day(x: Got) -> tuple[str, Any] | None:
    """the next working day, the next working week."""
    if x("u") == "week":
        return "D", span(x.at.today, "week", 1)
    if x("u") != "day" or x.words("u").lower() != "day":
        return None
    day = plus_working_days(x.at.today, 1, x.at.country, x.at.region)
    return "D", Cal(lo=day, hi=day + DAY, rel="next")


def _rel_month(x: Got) -> tuple[str, Any] | None:
    today, month, way = x.at.today, x("m"), rel(x)
    if x.kind("m") in codes_of("monw") and x.words("m").islower() and not x.alone():
        return None
    year = today.year
    if way == "last":
        year -= month >= today.month
    elif way == "next":
        year += month <= today.month
    else:
        year += month < today.month and x("rel") == "coming"
    return "D", Cal(year=year, month=month)


def _rel_day_month(x: Got) -> tuple[str, Any] | None:
    day = x("d") if x("d") is not None else 2
    if not valid(x("m"), day):
        return None
    return "D", Cal(year=x.at.today.year if rel(x) == "this" else None, month=x("m"), day=day)


def _dayw(x: Got) -> tuple[str, Any] | None:
    """today, tomorrow, yesterday; glued to a letter it is another word."""
    if x.glued_before() and x.before() in codes_of("word"):
        return None
    day = x.at.today + x("w") * DAY
    return "D", Cal(lo=day, hi=day + DAY, rel="today")


def _beyond(x: Got) -> tuple[str, Any] | None:
    """the day after tomorrow, the day before yesterday."""
    if x("u") != "day":
        return None
    step = 1 if x.has("after") else -1
    return "D", _shift(x, (x("w") if x.has("w") else 0) + step)


def _shift(x: Got, days: int) -> Cal:
    day = x.at.today + days * DAY
    return Cal(lo=day, hi=day + DAY, rel="today")


def _now(x: Got) -> tuple[str, Any] | None:
    return "S", Stamp(moment=x.at.now, grain="second")


def _tonight(x: Got) -> tuple[str, Any] | None:
    name = x("p") if x("p") else "night"
    today = x.at.today + (1 if x.has("next") else 0) * DAY
    return "S", Stamp(cal=Cal(lo=today, hi=today + DAY, rel="today"), time=PARTS[name])


def _rel_part(x: Got) -> tuple[str, Any] | None:
    """this afternoon, last night, next morning, late this morning."""
    name = x("p")
    mod = "early" if x.has("e") else "late" if x.has("l") else ""
    day = x.at.today + _STEP[rel(x)] * DAY
    part = PARTS[f"{mod} {name}".strip()] if f"{mod} {name}".strip() in PARTS else PARTS[name]
    return "S", Stamp(cal=Cal(lo=day, hi=day + DAY, rel="today"), time=part)


def _lapse(x: Got) -> tuple[str, Any] | None:
    """EOD and COB are five o'clock; EOW Friday; EOM, EOY, BOM, BOY stretches by convention."""
    word = x("w")
    today = x.at.today
    if word == "soy" or word == "som":
        return None
    if word in ("bom", "boy", "eoy", "eom") and x.words("w").islower() and word in ("boy",):
        return None
    if word in ("eod", "cob", "cop", "eob", "eop"):
        if word in ("cop", "eop") and x.words("w").islower():
            return None
        return "C", Clock(17, mer="pm", sure=True)
    if word == "eow":
        day = monday(today) + 4 * DAY
        if day < today:
            day += 7 * DAY
        return "D", Cal(lo=day, hi=day + DAY, rel="end")
    month, after = month_span(today.year, today.month)
    if word == "eom":
        return "D", Cal(lo=after - 5 * DAY, hi=after, meant=(after - DAY, after - DAY), rel="end")
    if word == "bom":
        return "D", Cal(lo=month, hi=month + 10 * DAY)
    year, end = year_span(today.year)
    if word == "boy":
        return "D", Cal(lo=year, hi=date(today.year, 4, 1), grain="month")
    return "D", Cal(lo=date(today.year, 12, 1), hi=end, grain="month", meant=(end - DAY, end - DAY))


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? rel=REL u=UNIT", _rel_unit),
    Rule("this rel=next u=UNIT", _rel_unit),
    Rule("the? u=unit rel=next", lambda x: _rel_unit(x) if x.words("rel").lower().startswith("prochain") else None),
    Rule("the u=unit", _the_weekend),
    Rule("lastmonth", _glued("month", -1)),
    Rule("nextmonth", _glued("month", 1)),
    Rule("lastweek", _glued("week", -1)),
    Rule("nextweek", _glued("week", 1)),
    Rule("lastyear", _glued("year", -1)),
    Rule("nextyear", _glued("year", 1)),
    Rule("the? rel=REL wd=WD DOT?", _rel_weekday),
    Rule("this rel=next wd=WD DOT?", _rel_weekday),
    Rule("the? past wd=WD", _past_weekday),
    Rule("wd=WD just gone=word", lambda x: _past_weekday(x) if x.words("gone").lower() == "gone" else None),
    Rule("the|this? past u=unit", _past_unit),
    Rule("the? rel=next business u=unit", _working_day),
    Rule("rel=REL m=MON", _rel_month),
    Rule("rel=REL d=DAY|ORD of? m=MON", _rel_day_month),
    Rule("w=dayw", _dayw),
    Rule("the? u=unit after=after w=dayw", _beyond),
    Rule("the? u=unit before w=dayw", _beyond),
    Rule("the u=unit after=after !next|word|the|D|our|your|my|unit|wd|mon", _beyond),
    Rule("until date", lambda x: ("B", Bound("by", Stamp(moment=x.at.now)))),
    Rule("now", _now),
    Rule("at the moment", _now),
    Rule("at this time", _now),
    Rule("at the this time", _now),
    Rule("t=tonight", _tonight),
    Rule("the? rel=REL p=part", _rel_part),
    Rule("e=early the? rel=REL p=part", _rel_part),
    Rule("l=late|later in? the? rel=REL p=part", _rel_part),
    Rule("the? w=lapse", _lapse),
)
