"""Level one: quarters and halves of the year, seasons, decades."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from afterword.reading.when.almanac import month_span, quarter_span
from afterword.reading.when.dates import year_of
from afterword.reading.when.nodes import Cal
from afterword.reading.when.rules import Got, Rule, codes_of


def _decade(x: Got) -> tuple[str, Any] | None:
    """the 1990s, the 90s."""
    first: int = x("y")
    if first % 10 or x.line.ends[x.m.end() - 2] != x.line.starts[x.m.end() - 1]:
        return None
    first += 1900 if first < 100 else 0
    return "D", Cal(lo=date(first, 1, 1), hi=date(first + 10, 1, 1), grain="year")


def _quarter(x: Got) -> tuple[str, Any] | None:
    n = x("n")
    if n is None:
        n = 2
    if not 1 <= n <= 4 or not _q_tight(x):
        return None
    lo, hi = quarter_span(year_of(x) or _quarter_year(x, n), n)
    return "D", Cal(lo=lo, hi=hi, grain="quarter")


def _quarter_year(x: Got, n: int) -> int:
    return x.at.today.year if n >= (x.at.today.month + 2) // 3 else x.at.today.year + 1


def _q_tight(x: Got) -> bool:
    """Nothing between Q and its number, and nothing stuck to them: not Q3X1."""
    end = x.m.end()
    if end < len(x.line.codes) and x.line.ends[end - 1] == x.line.starts[end] and x.ahead("word"):
        return False
    if not x.has("q"):
        return True
    i = x.m.start("q")
    j = x.m.start("n")
    return x.line.ends[min(i, j)] == x.line.starts[max(i, j)]


def _half(x: Got) -> tuple[str, Any] | None:
    n = x("n") if x("n") is not None else 2
    if n not in (1, 2) or not _q_tight(x):
        return None
    year = year_of(x) or x.at.today.year
    lo = date(year, 1 if n == 1 else 7, 1)
    return "D", Cal(lo=lo, hi=date(year, 7, 1) if n == 1 else date(year + 1, 1, 1), grain="quarter")


def _half_alone(x: Got) -> tuple[str, Any] | None:
    """in H1, by the end of H2."""
    return _half(x) if x.before() in codes_of("in by of early late mid before after until during for through") else None


_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


_SEASON_OPENERS: Final = codes_of("over before after by during until since of late early mid through this")


def _season(x: Got) -> tuple[str, Any] | None:
    """Three months; `fall` only where a season may stand."""
    if x.words("s").lower() == "fall" and not (x.has("rel") or (x.has("the") and x.has("in")) or x.has("y")):
        return None
    led = (x.has("the") and x.before() in _SEASON_OPENERS) or x.before() in codes_of("early mid late")
    if not (x.has("rel") or x.has("in") or x.has("y") or x.alone() or led):
        return None
    month = _SEASONS[x("s")]
    year = year_of(x)
    if year is None:
        year = x.at.today.year
        end = month_span(year + (month == 12), month % 12 + 3)[0] if month != 12 else date(year + 1, 3, 1)
        if end <= x.at.today:
            year += 1
        if x.has("rel"):
            year += {"next": 1, "last": -1}.get(_rel(x), 0)
    lo = date(year, month, 1)
    hi = date(year + (month == 12), (month + 2) % 12 + 1, 1)
    return "D", Cal(lo=lo, hi=hi, grain="quarter")


def _rel(x: Got) -> str:
    return "next" if x.kind("rel") in codes_of("next") else "last" if x.kind("rel") in codes_of("last") else "this"


RULES: Final[tuple[Rule, ...]] = (
    Rule("the? y=y4|nj s", _decade),
    Rule("q=q n=n dash|ldash|comma|of|slash? y=y4", _quarter),
    Rule("q=q n=n", _quarter),
    Rule("q=q n=n mark y=YY", _quarter),
    Rule("n=n q=q y=YY", _quarter),
    Rule("y=YY q=q n=n", _quarter),
    Rule("y=y4 comma|dash|slash? q=q n=n", _quarter),
    Rule("n=n q=q y=y4?", _quarter),
    Rule("the? n=ORD quarter", _quarter),
    Rule("the? n=ORD quarter of? y=y4", _quarter),
    Rule("y=y4 comma|dash|slash? q=lh n=n", _half),
    Rule("q=lh n=n comma|dash|of|slash? y=y4", _half),
    Rule("q=lh n=n", _half_alone),
    Rule("the? n=ORD half of y=y4", _half),
    Rule("y=y4 s=season", _season),
    Rule("in=in? the=the? rel=REL? s=season of? y=y4?", _season),
)
