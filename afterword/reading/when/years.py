"""Level one: years that do not begin in January, the financial, the tax and the academic year; the weeks of a year.

In Britain a financial year begins on 1 April, a tax year on 6 April, and FY26 is the one that ends in 2026; where the
order is American a fiscal year is the calendar's. A school's year begins in September everywhere.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.nodes import Cal
from afterword.reading.when.relative import rel
from afterword.reading.when.rules import Got, Rule

_STEP: Final = {"this": 0, "next": 1, "last": -1}


def _first_day(word: str, american: bool) -> tuple[int, int]:
    """Month and day on which such a year begins."""
    if word in ("academic", "school"):
        return 9, 1
    if word == "tax" and not american:
        return 4, 6
    return (1, 1) if american else (4, 1)


def _made(begins: tuple[int, int], year: int) -> tuple[str, Any]:
    return "D", Cal(lo=date(year, *begins), hi=date(year + 1, *begins), grain="year", rel="year of")


def _relative(x: Got) -> tuple[str, Any] | None:
    """this financial year, the new tax year."""
    if x("u") != "year" or (x.has("new") and x.words("new").lower() != "new"):
        return None
    begins = _first_day(x.words("f").lower(), x.at.american)
    today = x.at.today
    current = today.year - ((today.month, today.day) < begins)
    step = 1 if x.has("new") else _STEP[rel(x)] if x.has("rel") else 0
    return _made(begins, current + step)


def _numbered(x: Got) -> tuple[str, Any] | None:
    """FY26, FY2025/26, the 2026-27 academic year."""
    if x.has("u") and x("u") != "year":
        return None
    word = x.words("f").lower()
    if not x.has("u") and word != "fy":
        return None
    year = x("y") + (2000 if x("y") < 100 else 0)
    begins = _first_day(word, x.at.american)
    if x.has("z"):
        if x("z") % 100 != (year + 1) % 100:
            return None
        return _made(begins, year)
    return _made(begins, year - (begins != (1, 1)))


def _week_number(x: Got) -> tuple[str, Any] | None:
    """Week 1 of the year, by ISO 8601: the one with the first Thursday."""
    n: int = x("n")
    year = x("y") or x.at.today.year
    if x.has("w") and x.line.ends[x.m.start("w")] != x.line.starts[x.m.start("n")]:
        return None
    try:
        lo = date.fromisocalendar(year, n, 1)
    except ValueError:
        return None
    return "D", Cal(lo=lo, hi=lo + 7 * DAY, grain="week")


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? rel=REL? f=fiscal u=unit", _relative),
    Rule("the? new=named f=fiscal u=unit", _relative),
    Rule("f=fiscal u=unit? y=y4|YY", _numbered),
    Rule("f=fiscal u=unit? y=y4|YY slash|dash z=y4|YY", _numbered),
    Rule("the? y=y4 slash|dash z=y4|YY f=fiscal u=unit", _numbered),
    Rule("the? wk=unit n=NUM", lambda x: _week_number(x) if x("wk") == "week" else None),
    Rule("the? wk=unit n=NUM of? y=y4", lambda x: _week_number(x) if x("wk") == "week" else None),
    Rule("w=w n=NUM of? y=y4?", _week_number),
)
