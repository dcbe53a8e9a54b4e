"""Level one: dates in figures, in British, American and ISO order.

An order that gives no date gives way to one that does, and a weekday beside the date settles it: "Friday 7.6" is the
one of 7 June and 6 July that is a Friday. Figures that hang in longer figures (versions, phone numbers) are no date.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from afterword.reading.when.dates import valid, year_of
from afterword.reading.when.nodes import Cal
from afterword.reading.when.rules import Got, Rule, codes_of

_FIGURES: Final = codes_of("n nh nd nk nj y4 hm big ymd slash dash dot colon plus hash money dec")


_NO_DATE_BEFORE: Final = codes_of("slash dot colon plus hash money n nh nd nk nj y4 hm big pct")


_NO_DATE_AFTER: Final = codes_of("slash colon pct hash money n nd nk nj hm big half unit frac")


_BARE_BEFORE: Final = frozenset(
    (
        "",
        *codes_of(
            "approx on by before until from to for of after since between and or comma lp stop lcolon wd wdw "
            "wds this next"
            " last wc wend ending commencing c"
        ),
    )
) | codes_of("break dash ldash in at mark bar lapse through early late mid is are was were be time date")


_BARE_AFTER: Final = frozenset(
    (
        "",
        *codes_of("stop comma rp at from to dash ldash and or between before after in for on until break part tonight"),
    )
) | codes_of("mark the by lp is was through n nh ampm hm noon approx if as")


def order(x: Got, first: int, second: int, year: int | None, wd: int | None, dots: bool = False) -> Cal | None:
    """The date of two numbers: by weekday if that settles it, else by the sender's order, else the one that exists."""
    readings = [(second, first), (first, second)]  # (month, day), British first
    if x.at.american and not dots:
        readings.reverse()
    readings = [(m, d) for m, d in readings if valid(m, d, year)]
    if not readings:
        return None
    if wd is not None and len(readings) > 1:
        years = (year,) if year is not None else (x.at.today.year, x.at.today.year + 1)
        for y in years:
            for m, d in readings:
                if valid(m, d, y) and date(y, m, d).weekday() == wd:
                    return Cal(year=y, month=m, day=d, wd=wd)
    month, day = readings[0]
    return Cal(year=year, month=month, day=day, wd=wd)


def _clear(x: Got) -> bool:
    """No figure is stuck to either side."""
    first, last = x.m.start(), x.m.end() - 1
    codes, line = x.line.codes, x.line
    if first and codes[first - 1] in _NO_DATE_BEFORE and line.ends[first - 1] == line.starts[first]:
        return codes[first - 1] in _SLASH and first == 1
    if last + 1 < len(codes) and line.starts[last + 1] == line.ends[last]:
        after = codes[last + 1]
        if after in _NO_DATE_AFTER:
            return False
        if after in _DOT and last + 2 < len(codes) and codes[last + 2] in _FIGURES:
            return False
    return True


_SLASH: Final = codes_of("slash")


_DOT: Final = codes_of("dot dash")


def _three(x: Got) -> tuple[str, Any] | None:
    """d/m/y in either order."""
    if x.kind("s1") != x.kind("s2") or not _loose_ok(x):
        return None
    year = year_of(x)
    dash_next = x.after() in codes_of("dash")
    if not dash_next and not _clear(x):
        return None
    if x.kind("y") not in _Y4 and (x.kind("s1") in _DOTS or x.kind("s1") in _DASHES) and not _two_digits(x):
        return None
    cal = order(x, x("a"), x("b"), year, x("wd"), x.kind("s1") in _DOTS)
    return ("D", cal) if cal else None


_Y4: Final = codes_of("y4")


_DOTS: Final = codes_of("dot")


_DASHES: Final = codes_of("dash ldash")


def _two_digits(x: Got) -> bool:
    """01.02.16 is a date, 1.1.30 a version: a short year in dots or dashes wants two figures in each place."""
    return all(len(x.words(name)) == 2 for name in ("a", "b", "y")) or x.has("wd")


def _loose_ok(x: Got) -> bool:
    return x.tight() or x.has("wd") or x.kind("s1") in codes_of("slash lslash ldash comma dot")


def _iso(x: Got) -> tuple[str, Any] | None:
    month, day = x("m"), x("d")
    if not _clear(x) or x.kind("s1") != x.kind("s2") or not x.tight():
        return None
    if not valid(month, day, x("y")):
        if not valid(day, month, x("y")):
            return None
        month, day = day, month
    return "D", Cal(year=x("y"), month=month, day=day)


def _two(x: Got) -> tuple[str, Any] | None:
    """d/m without a year: only where a date may stand, for "4/5 stars" and "3-5 people" are written alike."""
    slash = x.kind("s") in codes_of("slash lslash")
    wd = x("wd")
    if not _clear(x) and x.after() not in codes_of("dash and"):
        return None
    if wd is None and not x.alone() and not (slash and _plainly(x)):
        if slash and (x.before() not in _BARE_BEFORE or x.after() not in _BARE_AFTER):
            return None
        if not slash and (x.before() not in codes_of("on by before until since D") or x.after() not in _ENDS):
            return None
        if not slash and x.kind("s") in _DOTS and len(x.words("b")) != 2:
            return None
    if wd is None and x.alone() and x.kind("s") in _DOTS:
        return None
    cal = order(x, x("a"), x("b"), None, wd, x.kind("s") in _DOTS)
    if cal is not None and wd is not None and not slash and _never_that_day(x, cal, wd):
        return None
    return ("D", cal) if cal else None


def _never_that_day(x: Got, cal: Cal, wd: int) -> bool:
    """ "Friday, 9.15" is a time where 15 September is no Friday, this year or next."""
    if cal.month is None or cal.day is None or x("a") > 23 or len(x.words("b")) != 2:
        return False
    years = (x.at.today.year, x.at.today.year + 1)
    days = [date(y, cal.month, cal.day) for y in years if valid(cal.month, cal.day, y)]
    return all(day.weekday() != wd for day in days)


def _plainly(x: Got) -> bool:
    """22/04 can be nothing but a day and a month; 24/7 is no date."""
    a, b = x("a"), x("b")
    return (a > 12) != (b > 12) and (a, b) != (24, 7) and x.after() in _BARE_AFTER


_ENDS: Final = frozenset(("", *codes_of("stop comma rp at and or break before after in part")))


def _month_year(x: Got) -> tuple[str, Any] | None:
    """2/2013, 2014/10, 2015-12."""
    if not _clear(x) or not 1 <= x("m") <= 12:
        return None
    return "D", Cal(year=x("y"), month=x("m"))


def _comma_year(x: Got) -> tuple[str, Any] | None:
    cal = order(x, x("a"), x("b"), x("y"), None)
    return ("D", cal) if cal else None


RULES: Final[tuple[Rule, ...]] = (
    Rule("y=y4 s1=SEP m=DAY s2=SEP d=DAY", _iso),
    Rule("wd=WD DOT? comma|lp|dash|ldash? the? a=DAY s1=slash|dot|dash b=DAY s2=slash|dot|dash y=y4|YY rp?", _three),
    Rule("a=DAY s1=SEP b=DAY s2=SEP y=y4|YY", _three),
    Rule("a=DAY s1=lslash|ldash b=DAY s2=lslash|ldash y=y4", _three),
    Rule("a=DAY s1=slash b=DAY s2=comma y=y4", _comma_year),
    Rule("wd=WD DOT? comma|lp|dash|ldash? the? a=DAY s=slash|dot b=DAY rp?", _two),
    Rule("a=DAY s=slash|lslash|dash|ldash|dot b=DAY", _two),
    Rule("m=DAY s=slash|dash|lslash|ldash y=y4", _month_year),
    Rule("y=y4 s=slash|dash|lslash|ldash m=DAY", _month_year),
)
