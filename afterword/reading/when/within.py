"""Level three: some time within a stretch that begins with the message."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.nodes import Cal, Dur, Within
from afterword.reading.when.offsets import coarse, meant, plus
from afterword.reading.when.rules import Got, Rule, Setting


def _within(x: Got) -> tuple[str, Any] | None:
    """within 10 days, within the next couple of weeks."""
    return within(x("u"), x.at)


def within(d: Dur, at: Setting) -> tuple[str, Any] | None:
    """From the message to a length after it."""
    stretch = meant(d, at, within=True)
    end = plus(at.now, d, 1, at, d.hi)
    if stretch is None or end is None:
        return None
    days = (stretch[0].date(), stretch[1].date())
    return "W", Within(at.now, end, "day" if coarse(d) else "minute", days)


def _next_or_so(x: Got) -> tuple[str, Any] | None:
    """in the next day or so (two), in the next week or two."""
    unit: str = x("u")
    return _one_or_two(x, unit) if unit in ("day", "week", "hour", "month") else None


def _one_or_two(x: Got, unit: str) -> tuple[str, Any] | None:
    top = 2.0 if unit in ("day", "hour") or x.has("two") else 1.0
    d = Dur(((top, unit),))
    end = plus(x.at.now, d, 1, x.at)
    if end is None:
        return None
    if unit == "week" and not x.has("two"):
        end += 3 * DAY
    return "W", Within(x.at.now, end, "day", (x.at.today, end.date()))


def _or_so(x: Got) -> tuple[str, Any] | None:
    """in a day or two, in a week or so."""
    d: Dur = x("u")
    n, unit = d.pieces[0]
    if n != 1 or len(d.pieces) > 1 or unit not in ("day", "week", "hour", "month"):
        return None
    return _one_or_two(x, unit)


def _within_the(x: Got) -> tuple[str, Any] | None:
    """within the week, within the hour."""
    unit = x("u")
    return within(Dur(((1.0, unit),)), x.at) if unit in ("hour", "day", "week", "month", "year") else None


def _within_next(x: Got) -> tuple[str, Any] | None:
    """within the next month: from now; "within next week" is that week."""
    cal: Cal = x("d")
    if cal.rel != "next" or cal.grain not in ("week", "month", "year"):
        return None
    return within(Dur(((1.0, cal.grain),)), x.at)


def _coming(x: Got) -> tuple[str, Any] | None:
    """in the coming days, over the coming weeks."""
    unit = x("u")
    if unit not in ("day", "week") or x.words("u").lower()[-1] != "s":
        return None
    return within(Dur(((3.0, unit),), vague="few"), x.at)


RULES: Final[tuple[Rule, ...]] = (
    Rule("in less than? u=U", _within),
    Rule("within of u=U", _within),
    Rule("in|within|over U to u=U", _within),
    Rule("in|within|over the? next unit to u=U", _within),
    Rule("in no more than u=U", _within),
    Rule("within the? REL? u=U of? D?", _within),
    Rule("in|over|within the? rel=next u=U", _within),
    Rule("over the u=U", _within),
    Rule("within REL? u=U after|from D", _within),
    Rule("in|within|over the? next|this? u=unit or so", _next_or_so),
    Rule("in|within|over the? next|this? u=unit or two=nw", _next_or_so),
    Rule("in|within|over u=U or so", _or_so),
    Rule("in|within|over u=U or two=nw", _or_so),
    Rule("in|within|over|for the? next u=unit", _coming),
    Rule("the next u=unit", _coming),
    Rule("within the|this u=unit", _within_the),
    Rule("within d=D", _within_next),
)
