"""Level five: what a second time leaves out, because the first has said it: "late this week or early next"."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday
from afterword.reading.when.nodes import Cal, Clock, Hours, Range, Several, Stamp
from afterword.reading.when.relative import span
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule, codes_of
from afterword.reading.when.slices import slice_of


def _or_next(x: Got) -> tuple[str, Any] | None:
    """this week or next are two; late this week or early next is from the one to the other."""
    first: Cal = x("d")
    known = dates_of(first, x.at)
    if known is None or not first.rel:
        return None
    unit = "month" if first.grain == "month" else "week"
    if unit == "week" and known[1] > monday(known[0]) + 7 * DAY:
        return None
    following = span(known[0], unit, 1)
    if following is None or following.lo is None or following.hi is None:
        return None
    if not x.has("how"):
        following.rel = "next"
        return "L", Several([first, following])
    how = "early" if x.kind("how") in codes_of("early") else "mid" if x.kind("how") in codes_of("mid") else "late"
    made = slice_of(following, following.lo, following.hi, how)
    return ("R", Range(first, made[1])) if made is not None else None


def _of_week(x: Got) -> tuple[str, Any] | None:
    """Friday afternoon next week, Tuesday at 10am of the week after next."""
    week: Cal = x("d")
    known = dates_of(week, x.at)
    if known is None or week.grain != "week" or not week.rel:
        return None
    node = x("s")
    found: list[Cal | Clock | Hours | Stamp] = []
    for s in node.of if isinstance(node, Several) else [node]:
        cal = s.cal if isinstance(s, Stamp) else None
        if not isinstance(s, Stamp) or cal is None or cal.wd is None or cal.rel or cal.month or cal.day:
            return None
        day = known[0] + cal.wd * DAY
        found.append(Stamp(cal=Cal(lo=day, hi=day + DAY, wd=cal.wd, rel=week.rel), time=s.time))
    return ("L", Several(found)) if isinstance(node, Several) else ("S", found[0])


RULES: Final[tuple[Rule, ...]] = (
    Rule("d=D or the? how=early|mid|late? of? next !unit|wd|mon|monw|UNIT|dash", _or_next),
    Rule("s=S|L of|in|comma? d=D", _of_week),
)
