"""Level six and seven: the words that make a deadline of a time, or leave it open."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.daytime import hours
from afterword.reading.when.nodes import Bound, Cal, Clock, Range, Stamp
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule


def _on_from(x: Got) -> tuple[str, Any] | None:
    """from Monday on: not "from Monday and"."""
    word = x.line.text[x.line.starts[x.m.end() - 1] : x.line.ends[x.m.end() - 1]].lower()
    return None if word == "and" else _from(x)


def _bound(side: Any) -> Any:
    def make(x: Got) -> tuple[str, Any] | None:
        of = x("x")
        if isinstance(of, Cal) and dates_of(of, x.at) is None:
            return None
        return "B", Bound(side, of)

    return make


def _from(x: Got) -> tuple[str, Any] | None:
    of = x("x")
    if isinstance(of, Cal) and of.rel == "year":
        return "B", Bound("from", of)
    return "B", Bound("from", of)


def _between_bounds(x: Got) -> tuple[str, Any] | None:
    """later than 3:30pm but before 6pm."""
    a, b = x("a"), x("b")
    if isinstance(a, Clock) and isinstance(b, Clock):
        return "H", hours(a, b)
    return "R", Range(a, b)


def _inclusive(x: Got) -> tuple[str, Any] | None:
    """up to and including Friday."""
    words = x.line.text[x.line.starts[x.m.start()] : x.line.starts[x.m.start("x")]].lower()
    return _BY(x) if "including" in words else None


def _begins(x: Got) -> tuple[str, Any] | None:
    """beginning tomorrow, starting on Monday; "early tomorrow" is no more than tomorrow."""
    of, word = x("x"), x.words("e").lower()
    verb = word == "start" and isinstance(of, Cal) and of.rel == "offset"
    return None if word == "early" or verb else _from(x)


def _since(x: Got) -> tuple[str, Any] | None:
    """since Friday, since 3 February: the last one that has been."""
    cal = x("x").cal if isinstance(x("x"), Stamp) else x("x")
    if isinstance(cal, Cal) and not cal.rel and cal.year is None:
        known = dates_of(cal, x.at)
        if known is not None and known[0] > x.at.today:
            if cal.month is not None:
                cal.year, cal.lo, cal.hi = known[0].year - 1, None, None
            elif cal.wd is not None and cal.day is None:
                cal.lo, cal.hi = known[0] - 7 * DAY, known[1] - 7 * DAY
    return _bound("from")(x)  # type: ignore[no-any-return]


_BY: Final = _bound("by")


_BEFORE: Final = _bound("before")


_AFTER: Final = _bound("after")


PAIRS: Final[tuple[Rule, ...]] = (
    Rule("after|since a=C|D|S before|by|until b=C|D|S", _between_bounds),
    Rule("later than a=C|D|S but|and? before|by|until b=C|D|S", _between_bounds),
    Rule("after a=C|D|S but|and before|by|until b=C|D|S", _between_bounds),
)


BOUNDS: Final[tuple[Rule, ...]] = (
    Rule("on? or? by approx? the? x=D|S|C|P|H|R", _BY),
    Rule("by no? not? later? than? x=D|S|C|P", _BY),
    Rule("on|at or before|by|until x=D|S|C", _BY),
    Rule("on|at or earlier than x=D|S|C", _BY),
    Rule("on|at or after|since x=D|S|C", _bound("from")),
    Rule("on|at or later than x=D|S|C", _bound("from")),
    Rule("until|through the? x=D|S|C|P", _BY),
    Rule("up to|until x=D|S|C|P", _BY),
    Rule("no|not later than x=D|S|C", _BY),
    Rule("no|not after|past|beyond x=D|S|C", _BY),
    Rule("e=early from|on|at? x=D|S|C", _begins),
    Rule("as late as x=D|S|C", _BY),
    Rule("at the latest by? x=D|S|C", _BY),
    Rule("before|ahead of? the? x=D|S|C|P", _BEFORE),
    Rule("before we|you|they word up for the? x=D", _BEFORE),
    Rule("last to x=D|S|C", _BEFORE),
    Rule("earlier than x=D|S|C", _BEFORE),
    Rule("in advance of x=D|S|C", _BEFORE),
    Rule("x=D|S|C or before|earlier", _BY),
    Rule("x=D|S|C at the? latest", _BY),
    Rule("after the? x=D|S|C|P", _AFTER),
    Rule("later than x=D|S|C", _AFTER),
    Rule("no|not earlier|before|sooner than? x=D|S|C", _bound("from")),
    Rule("no|not until x=D|S|C", _bound("from")),
    Rule("x=D|S|C or later|after", _bound("from")),
    Rule("x=D|S|C onwards", _bound("from")),
    Rule("from x=D|S|C on|onwards|and|later", _on_from),
    Rule("x=D|S|C and|or any? time? later|after|onwards|beyond", _bound("from")),
    Rule("x=D|S|C at the earliest", _bound("from")),
    Rule("the? earliest on|by|is|at? x=D|S|C", _bound("from")),
    Rule("effective|beyond as? of|from|on? x=D|S|C", _bound("from")),
    Rule("past x=D|S|C", _AFTER),
    Rule("any time after|past x=D|S|C", _AFTER),
    Rule("any time from x=D|S|C", _bound("from")),
    Rule("any time before x=D|S|C", _BEFORE),
    Rule("x=D|S|C latest", _BY),
    Rule("the? latest on|by|is|at? x=D|S|C", _BY),
    Rule("x=D|S|C and|or before|earlier|sooner", _BY),
    Rule("sooner than x=D|S|C", _BEFORE),
    Rule("ending on|at|by? x=D|S|C", _BY),
    Rule("up until x=D|S|C", _BY),
    Rule("up? until|to and word x=D|S|C", _inclusive),
    Rule("as early as x=D|S|C", _bound("from")),
    Rule("as of|from x=D|S|C", _bound("from")),
    Rule("since x=D|S|C", _since),
    Rule("commencing from|on|at? x=D|S|C", _bound("from")),
    Rule("from x=D|S|C", _from),
)
