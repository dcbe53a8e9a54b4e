"""Level one: days, months and years as they are written with names."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from afterword.reading.when.names import SENTENCE_STARTS, brand, german, somebody, surnamed, wished
from afterword.reading.when.nodes import Cal, Range
from afterword.reading.when.rules import Got, Rule, codes_of

_OPENERS: Final = codes_of(
    "on by before until from to for of after since between and or in this next last over dash ldash"
)

_ORDINAL_OPENERS: Final = codes_of("on by before until from for of after since between or in")

_MAY_OPENERS: Final = codes_of(
    "in by before until since from over of for this next last early mid late between to and through after dash ldash"
    " over or"
)

_NUMERIC_NEXT: Final = codes_of("colon slash dash ldash ampm a p dot pct oclock lh to")

_AFTER_ORDINAL: Final = codes_of(
    "word unit part season second business date time term bank wd half quarter last wds thing"
)

_WEAK_NEXT: Final = codes_of(
    "ampm comma dot full n nh nd ordn mon monw C this next part at lp dash slash from the and or"
)


def year_of(x: Got, name: str = "y") -> int | None:
    """A year of four digits, or of two read as 1970 to 2069."""
    value: int | None = x(name)
    if value is not None and value < 100:
        value += 2000 if value < 70 else 1900
    return value


def valid(month: int, day: int, year: int | None = None) -> bool:
    """Does that day exist? Without a year, in a leap year."""
    try:
        date(year if year is not None else 2024, month, day)
    except ValueError:
        return False
    return True


def _day(x: Got) -> tuple[str, Any] | None:
    """Any of weekday, day, month, year; the day must exist."""
    day: int | None = x("d")
    month: int = x("m")
    if x("u") not in (None, "day"):
        return None
    if x.has("d") and day is None:
        day = 2  # "second"
    year = year_of(x)
    if day is not None and not valid(month, day, year):
        return None
    if day is None and year is None and not x.has("wd"):
        return _month(x)
    return "D", Cal(year=year, month=month, day=day, wd=x("wd"))


def _day_german(x: Got) -> tuple[str, Any] | None:
    """am 6. März: the full stop of an ordinal, with a month that is German."""
    return _day(x) if german(x) else None


def _day_glued(x: Got) -> tuple[str, Any] | None:
    """05-Aug-2016, 2012/aug/10, mar3: only without spaces."""
    if not x.tight():
        return None
    return _day(x)


def _month(x: Got) -> tuple[str, Any] | None:
    if x.kind("m") in _MAY and not (x.before() in _MAY_OPENERS or x.alone() or _month_ahead(x)):
        return None
    if (
        x.kind("m") in _MAY
        and x.words("m")[0].islower()
        and not (x.alone() or _month_ahead(x) or _month_behind(x) or x.before() in _IN)
    ):
        return None
    if (
        len(x.words("m")) == 3
        and x.words("m").islower()
        and x.glued_before()
        and x.before() not in codes_of("DASH slash")
    ):
        return None
    if somebody(x):
        return None
    if x.ahead("word") and x.before() not in _MAY_OPENERS and not x.has("the") and surnamed(x):
        return None  # Jan Novy, April Price
    return "D", Cal(month=x("m"))


def _month_behind(x: Got) -> bool:
    """the second of "January to March"."""
    i = x.m.start()
    if i < 2:
        return False
    earlier = x.line.codes[i - 2]
    return earlier in codes_of("MON y4" if x.before() in codes_of("TO") else "mon y4") and x.before() in codes_of(
        "TO and or"
    )


def _month_ahead(x: Got) -> bool:
    """May to July, March next year, and a capital March in mid-sentence."""
    if x.ahead("TO", "MON") or x.ahead("REL", "unit"):
        return True
    capital = x.words("m")[0].isupper() and x.before() not in SENTENCE_STARTS
    return capital and (x("m") == 3 or not x.ahead("i we you it he they word be"))


_MAY: Final = codes_of("monw")

_IN: Final = codes_of("in by until since over early mid late dash of before after between from half for")


def _month_year(x: Got) -> tuple[str, Any] | None:
    return "D", Cal(year=year_of(x), month=x("m"))


def _weekday(x: Got) -> tuple[str, Any] | None:
    """A bare weekday; "sat", "sun", "wed" and "mon" only where a day may stand."""
    if brand(x) or wished(x):
        return None
    if x.before() in codes_of("each"):
        return None  # every Monday is a habit
    if x.kind("wd") in _WEAK and not x.alone() and not x.ahead("TO", "WD"):
        near = (
            x.before() in _OPENERS
            or x.after() in _WEAK_NEXT
            or (x.words("wd")[0].isupper() and x.m.start() > 0)
            or x.ahead("TO", "WD")
        )
        if not near or (x.words("wd").islower() and x.before() not in _OPENERS and x.after() not in _DATES_NEXT):
            return None
    return "D", Cal(wd=x("wd"))


_WEAK: Final = codes_of("wdw")

_DATES_NEXT: Final = codes_of("n nh nd ordn mon monw comma dot full")


def _weekday_the(x: Got) -> tuple[str, Any] | None:
    """Tuesday the 8th, Monday 21."""
    day = x("d") if x("d") is not None else 2
    bare = not x.has("the") and x.kind("d") in _DIGITS
    if bare and (x.after() in _NUMERIC_NEXT or (day <= 12 and x.after() not in _END)):
        return None
    if x.after() in _AFTER_ORDINAL and x.kind("d") not in _DIGITS:
        return None
    return "D", Cal(wd=x("wd"), day=day) if 1 <= day <= 31 else None


_DIGITS: Final = codes_of("n nh nd")

_END: Final = frozenset(("", *codes_of("stop comma dot break rp and or")))


def _ordinal(x: Got) -> tuple[str, Any] | None:
    """ "on the 4th": a day of this month or the next, where no other noun follows."""
    opened = x.before() in _ORDINAL_OPENERS or x.alone()
    closed = x.after() in _CLOSERS or (x.ahead("and|or", "ordn") and not x.ahead("and|or", "ordn", "word"))
    plain = x.has("the") and x.kind("d") in _ORDN and x.before() not in codes_of("approx") and closed
    if not opened and not plain:
        return None
    if x.after() in _AFTER_ORDINAL:
        return None
    words = x.kind("d") not in _ORDN
    if words and (x("d") is None or x("d") < 4 or not x.has("the")):
        return None
    return "D", Cal(day=x("d"))


def _on_number(x: Got) -> tuple[str, Any] | None:
    """on 15: a day of this month or the next."""
    if x("d") < 13 or x.after() not in _END or _longer_figure(x):
        return None
    return "D", Cal(day=x("d"))


def _longer_figure(x: Got) -> bool:
    """The 17 of "on 17.11.2026"."""
    last, line = x.m.end() - 1, x.line
    return (
        last + 2 < len(line.codes)
        and line.ends[last] == line.starts[last + 1]
        and line.ends[last + 1] == line.starts[last + 2]
        and line.codes[last + 2] in _FIGURES
    )


_FIGURES: Final = codes_of("n nh nd nk nj y4 hm big")

_CLOSERS: Final = frozenset(("", *codes_of("stop at from between")))

_ORDN: Final = codes_of("ordn")


def _year(x: Got) -> tuple[str, Any] | None:
    """A bare year counts only behind "in", "since" and their like."""
    if x.after() in _UNITLIKE or not (x.before() in _YEAR_OPENERS or _opened_before(x)):
        return None
    return "D", Cal(year=x("y"), rel="year")


def _opened_before(x: Got) -> bool:
    """2015 and 2017, mid-2017."""
    i = x.m.start()
    if i < 2:
        return False
    earlier = x.line.codes[i - 2]
    if x.before() in codes_of("and or") and earlier in codes_of("y4"):
        return True
    return x.before() in codes_of("dash") and earlier in codes_of("early mid late")


def _years(x: Got) -> tuple[str, Any] | None:
    """2016-2018: only by itself or behind a word that opens a time."""
    if not (x.alone() or x.before() in _YEAR_OPENERS or x.before() in codes_of("the comma lp")) or x("b") <= x("a"):
        return None
    return "R", Range(Cal(year=x("a"), rel="year"), Cal(year=x("b"), rel="year"))


_YEAR_OPENERS: Final = codes_of(
    "to than in since from until between of over by before after through unit early late mid for"
)

_UNITLIKE: Final = codes_of("word unit pct colon slash dot dash money hm big")


def _ymd(x: Got) -> tuple[str, Any] | None:
    value = x("v")
    year, month, day = value // 10000, value // 100 % 100, value % 100
    return ("D", Cal(year=year, month=month, day=day)) if valid(month, day, year) else None


RULES: Final[tuple[Rule, ...]] = (
    Rule("wd=WD DOT? ldash|dash|comma|lp? the? d=DAY|ORD of? m=MON DOT? comma|dash? of? y=y4? rp?", _day),
    Rule("wd=WD DOT? ldash|dash|comma|lp? m=MON DOT? dash? the? d=DAY|ORD comma? of? y=y4? rp?", _day),
    Rule("the? next? d=DAY|ORD u=unit? of? m=MON DOT? comma? of? y=y4?", _day),
    Rule("the? d=DAY|ORD of? m=MON DOT? comma? mark y=YY", _day),
    Rule("m=MON DOT? the? d=DAY|ORD !colon|ampm comma? of? y=y4?", _day),
    Rule("m=MON DOT? the? d=DAY|ORD comma? mark y=YY", _day),
    Rule("m=MON comma d=ordn comma? y=y4?", _day),
    Rule("m=MON d=DAY !slash|colon", _day_glued),
    Rule("the? m=MON DOT? comma? of? y=y4 !colon", _month_year),
    Rule("the? m=MON DOT? mark y=YY", _month_year),
    Rule("y=y4 comma? m=MON", _month_year),
    Rule("y=y4 comma? m=MON DOT? the? d=DAY|ORD", _day),
    Rule("the? d=DAY full m=MON y=y4", _day),
    Rule("the? d=DAY full m=MON", _day_german),
    Rule("wd=WD DOT? comma? the? d=DAY full m=MON y=y4?", _day),
    Rule("y=y4 LSEP m=MON", _month_year),
    Rule("m=MON LSEP y=y4", _month_year),
    Rule("the=the? m=MON DOT?", _month),
    Rule("d=DAY|ORD SEP m=MON SEP y=y4|YY", _day_glued),
    Rule("y=y4 SEP m=MON SEP d=DAY", _day_glued),
    Rule("y=y4 SEP d=DAY SEP m=MON", _day_glued),
    Rule("d=DAY SEP y=y4 SEP m=MON", _day_glued),
    Rule("m=MON SEP y=y4 SEP d=DAY", _day_glued),
    Rule("m=MON SEP d=DAY SEP y=y4", _day_glued),
    Rule("d=DAY SEP m=MON", _day_glued),
    Rule("m=MON SEP d=DAY", _day_glued),
    Rule("wd=WD DOT?", _weekday),
    Rule("wd=WD comma? the=the d=DAY|ORD", _weekday_the),
    Rule("wd=WD comma|lp? d=DAY|ORD rp?", _weekday_the),
    Rule("the=the? d=ordn|ordw", _ordinal),
    Rule("y=y4", _year),
    Rule("a=y4 DASH b=y4 !DASH|slash|dot|colon|word", _years),
    Rule("a=y4 to|until b=y4", _years),
    Rule("v=ymd", _ymd),
    Rule("on d=nh|nd", _on_number),
)
