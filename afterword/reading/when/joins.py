"""Level four and five: a day with its time, from one to another, and the words that make a deadline of it."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.clocks import clock, hours, with_part
from afterword.reading.when.nodes import Bound, Cal, Clock, Hours, Part, Range, Several, Stamp
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Got, Rule, codes_of


def _whole_day(cal: Cal, x: Got) -> bool:
    known = dates_of(cal, x.at)
    return known is not None and known[1] - known[0] == DAY


def _join(x: Got) -> tuple[str, Any] | None:
    """Friday 16 June at 3pm BST, tomorrow morning, 8:23 AM, Jul 9."""
    cal: Cal = x("d")
    if not _whole_day(cal, x):
        return None
    return "S", Stamp(cal=cal, time=x("t"))


def _add_clock(x: Got) -> tuple[str, Any] | None:
    """tonight at 8, this afternoon at 3:20, tomorrow morning 9-10."""
    s: Stamp = x("s")
    if s.cal is None or not isinstance(s.time, Part):
        return None
    t = x("t")
    if isinstance(t, Clock):
        with_part(t, s.time)
        return "S", Stamp(cal=s.cal, time=t)
    if isinstance(t, Hours):
        return "S", Stamp(cal=s.cal, time=hours(with_part(t.a, s.time), t.b))
    return None


def _bare_hour(x: Got) -> tuple[str, Any] | None:
    """9 tomorrow, 8 tonight."""
    s = x("s")
    c = clock(x("h"), grain="hour")
    if c is None or x.before() in codes_of("dot slash dash money colon hm n nh nd nk word"):
        return None
    if isinstance(s, Stamp):
        if s.cal is None or not isinstance(s.time, Part) or s.cal.rel != "today":
            return None
        return "S", Stamp(cal=s.cal, time=with_part(c, s.time))
    if s.rel != "today":
        return None
    return "S", Stamp(cal=s, time=with_part(c, x("p")) if x.has("p") else c)


def _day_hours(x: Got) -> tuple[str, Any] | None:
    """next Monday 6-8, between 3 and 8 yesterday, tomorrow 0930 - 1045."""
    cal: Cal = x("d")
    if not _whole_day(cal, x):
        return None
    a, b = _raw(x, "a"), _raw(x, "b")
    if a is None or b is None:
        return None
    return "S", Stamp(cal=cal, time=hours(a, b))


def _hours_day(x: Got) -> tuple[str, Any] | None:
    """6-8 next Monday: without "from" only where nothing else is counted before it."""
    if x.glued_before() or x.before() in codes_of("n nh nd nk hm big money hash mon monw D C"):
        return None
    return _day_hours(x)


def _year_behind(x: Got) -> tuple[str, Any] | None:
    """Thu Oct 26 11:00:09 2023."""
    cal: Cal = x("d")
    if cal.year is not None or cal.month is None or cal.day is None:
        return None
    return "S", Stamp(cal=Cal(year=x("y"), month=cal.month, day=cal.day), time=x("a"))


def _day_bound(side: Any) -> Any:
    """Tuesday after 2pm, by 5 pm on Friday."""

    def make(x: Got) -> tuple[str, Any] | None:
        if not _whole_day(x("d"), x):
            return None
        return "B", Bound(side, Stamp(cal=x("d"), time=x("t")))

    return make


def _raw(x: Got, name: str) -> Clock | None:
    value: int = x(name)
    if x.kind(name) in codes_of("hm y4"):
        made = clock(value // 100, value % 100)
        if made is not None:
            made.sure = True
        return made
    return clock(value, grain="hour")


def _day_hhmm(x: Got) -> tuple[str, Any] | None:
    """12 May 0900: four figures behind a day are a time."""
    cal: Cal = x("d")
    if not _whole_day(cal, x) or len(x.words("a")) != 4:
        return None
    if x.kind("a") in codes_of("y4") and cal.year is None and not x.has("at"):
        return None
    made = _raw(x, "a")
    return ("S", Stamp(cal=cal, time=made)) if made else None


def _list_on(x: Got) -> tuple[str, Any] | None:
    """tomorrow around 3 or 4 pm."""
    times: Several = x("l")
    cal: Cal | Stamp = x("d")
    day = cal.cal if isinstance(cal, Stamp) else cal
    if isinstance(cal, Stamp) and not isinstance(cal.time, Part):
        return None
    if day is None or not all(isinstance(t, Clock) for t in times.of) or not _whole_day(day, x):
        return None
    return "L", Several([Stamp(cal=day, time=t) for t in times.of if isinstance(t, Clock)])


def _apposition(x: Got) -> tuple[str, Any] | None:
    """next Tuesday, October 17, 2000; tomorrow, 12 May; Monday afternoon 26th March: the fuller date decides."""
    a, b = x("a"), x("b")
    if isinstance(a, Stamp):
        if a.cal is None or a.time is None or a.moment:
            return None
        day, time = a.cal, a.time
    else:
        day, time = a, None
    other = b.cal if isinstance(b, Stamp) else b
    if other is None or (isinstance(b, Stamp) and time is not None):
        return None
    if day.month is not None or other.day is None or other.month is None or other.wd is not None:
        return None
    if day.wd is None and day.rel != "today":
        return None
    if day.rel == "this" and other.year is None:
        other.year, other.lo, other.hi = x.at.today.year, None, None
    if isinstance(b, Stamp):
        return "S", b
    return ("S", Stamp(cal=other, time=time)) if time else ("D", other)


DATES: Final[tuple[Rule, ...]] = (
    Rule("a=D comma|lp|dash|ldash|bar|lcolon|the? b=D rp?", _apposition),
    Rule("a=S comma|lp|dash|ldash? b=D rp?", _apposition),
)
RULES: Final[tuple[Rule, ...]] = (
    Rule("d=D at|on|in|from|ldash|dash|comma|t|bar|mark|during? approx? t=C|H|P", _join),
    Rule("d=D comma at|from|between|lp? t=C|H|P rp?", _join),
    Rule("d=D lp t=C|H|P rp", _join),
    Rule("d=D break? time lcolon t=C|H", lambda x: _labelled(x)),
    Rule("at? t=C|H|P on|of|in|comma|ldash|lp? the? d=D rp?", _join),
    Rule("t=C|H comma on? d=D", _join),
    Rule("t=P of|on d=D", _join),
    Rule("s=S at|from|comma|between|ldash? approx? t=C|H", _add_clock),
    Rule("t=C|H s=S", _add_clock),
    Rule("at|approx? h=HOURW s=D|S", _bare_hour),
    Rule("at|approx? h=HOURW s=D p=P", _bare_hour),
    Rule("d=D a=C y=y4", _year_behind),
    Rule("d=D after|since|from t=C", _day_bound("after")),
    Rule("d=D before=before t=C", _day_bound("before")),
    Rule("d=D by|until t=C", _day_bound("by")),
    Rule("after|since t=C on? d=D", _day_bound("after")),
    Rule("by|until t=C on? the? d=D", _day_bound("by")),
    Rule("before t=C on? d=D", _day_bound("before")),
    Rule("d=D comma|from|between|at? a=HOURW THRU b=HOURW !colon|dot|slash|unit|mon|U|word|nw|wds", _day_hours),
    Rule("from|between a=HOURW THRU b=HOURW on? d=D", _day_hours),
    Rule("a=HOURW dash|ldash|to b=HOURW on? d=D", _hours_day),
    Rule("d=D from|comma|at? a=hm|y4 dash|ldash|to|until b=hm|y4", _day_hours),
    Rule("a=hm|y4 dash|ldash|to|until b=hm|y4 on? d=D", _day_hours),
    Rule("d=D comma? at=at? a=hm|y4 !unit|word|U|money", _day_hhmm),
    Rule("d=D|S at|comma? approx? l=L", _list_on),
    Rule("l=L on? d=D", _list_on),
)


def _labelled(x: Got) -> tuple[str, Any] | None:
    """Date: Wednesday, 11 October. Time: 2:30."""
    return _join(x) if "time" in x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower() else None


def _share(a: Any, b: Any) -> None:
    """What one end of a range leaves out, it has from the other: month, year, am or pm."""
    left = a.cal if isinstance(a, Stamp) else a
    right = b.cal if isinstance(b, Stamp) else b
    if not isinstance(left, Cal) or not isinstance(right, Cal):
        return
    if left.day is None and left.month is None:
        return
    if left.day is not None and left.month is None and right.month is not None:
        left.month = right.month
        left.lo = left.hi = None
    if left.year is None and right.year is not None and left.month is not None and right.month is not None:
        left.year = right.year - ((left.month, left.day or 0) > (right.month, right.day or 31))
        left.lo = left.hi = None


def _range(x: Got) -> tuple[str, Any] | None:
    """from May to Oct 2020, Monday afternoon - Tuesday noon, between now and 21 May."""
    a, b = x("a"), x("b")
    if isinstance(a, (Clock, Hours)) and isinstance(b, Cal):
        return None
    if isinstance(a, Stamp) and isinstance(a.time, Hours):
        return None
    _share(a, b)
    return "R", Range(a, b)


def _days(x: Got) -> tuple[str, Any] | None:
    """November 18-19, from 13 to 15 July, between 3 and 12 of Sept."""
    d: Cal = x("d")
    n = x("n") if x("n") is not None else 2
    if d.day is None or d.rel:
        return None
    if d.month is None:
        return ("R", Range(d, Cal(day=n))) if x.m.start("n") > x.m.start("d") and n > d.day and d.wd is None else None
    if x.m.start("n") < x.m.start("d"):
        first = Cal(year=d.year, month=d.month, day=n)
        if n > d.day:
            return None
        return "R", Range(first, d)
    if n <= d.day or x.after() in codes_of("colon ampm slash unit"):
        return None
    year = x("y") if x.has("y") else d.year
    if d.year is None and year is not None:
        d.year, d.lo, d.hi = year, None, None
    return "R", Range(d, Cal(year=year, month=d.month, day=n))


def _weekday_range(x: Got) -> tuple[str, Any] | None:
    return _range(x)


def _month_days(x: Got) -> tuple[str, Any] | None:
    """from 4 to 22 this month, 4th to 23rd of next month."""
    m: Cal = x("m")
    known = dates_of(m, x.at)
    a, b = x("n") or 2, x("k") or 2
    if known is None or m.grain != "month" or a >= b or b > (known[1] - DAY).day:
        return None
    year, month = known[0].year, known[0].month
    return "R", Range(Cal(year=year, month=month, day=a), Cal(year=year, month=month, day=b))


def _on_from(x: Got) -> tuple[str, Any] | None:
    """from Monday on: not "from Monday and"."""
    word = x.line.text[x.line.starts[x.m.end() - 1] : x.line.ends[x.m.end() - 1]].lower()
    return None if word == "and" else _from(x)


def _ordinals(x: Got) -> tuple[str, Any] | None:
    """the 3rd to the 5th."""
    return ("R", Range(Cal(day=x("n")), Cal(day=x("k")))) if x("n") < x("k") else None


DAYS: Final[tuple[Rule, ...]] = (
    Rule("from|between? the n=ordn dash|ldash|to|until|through the? k=ordn !of|word|unit", _ordinals),
    Rule("from|between? the? n=DAY|ORD dash|ldash|to|until|through d=D", _days),
    Rule("between the? n=DAY|ORD THRU d=D", _days),
    Rule("from the? n=DAY|ORD TO the? k=DAY|ORD in|of? m=D", _month_days),
    Rule("between the? n=DAY|ORD THRU the? k=DAY|ORD in|of? m=D", _month_days),
    Rule("the? n=ordn TO the? k=ordn in|of? m=D", _month_days),
    Rule("n=DAY dash|ldash k=DAY in|of m=D", _month_days),
    Rule("from|between? d=D dash|ldash|to|until|through the? n=DAY|ORD comma? y=y4?", _days),
    Rule("between? d=D and the? n=ORD comma? y=y4?", _days),
)
RANGES: Final[tuple[Rule, ...]] = (
    Rule("from|between? a=D|S to|until|through|dash|ldash b=D|S", _range),
    Rule("between|from a=D|S and b=D|S", _range),
    Rule("between a=D|S TO b=D|S", _range),
    Rule("from|between? a=C to|until|through|dash|ldash b=S", _range),
    Rule("between a=C and b=S", _range),
)


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
    Rule("as late as x=D|S|C", _BY),
    Rule("at the latest by? x=D|S|C", _BY),
    Rule("before|ahead of? the? x=D|S|C|P", _BEFORE),
    Rule("last|prior to x=D|S|C", _BEFORE),
    Rule("earlier than x=D|S|C", _BEFORE),
    Rule("in advance of x=D|S|C", _BEFORE),
    Rule("x=D|S|C or before|earlier", _BY),
    Rule("x=D|S|C at the latest", _BY),
    Rule("after the? x=D|S|C|P", _AFTER),
    Rule("later than x=D|S|C", _AFTER),
    Rule("no|not earlier|before than? x=D|S|C", _bound("from")),
    Rule("x=D|S|C or later|after", _bound("from")),
    Rule("x=D|S|C onwards", _bound("from")),
    Rule("from x=D|S|C on|onwards|and|later", lambda x: _on_from(x)),
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
    Rule("as early as x=D|S|C", _bound("from")),
    Rule("as of|from x=D|S|C", _bound("from")),
    Rule("since x=D|S|C", _bound("from")),
    Rule("commencing|start|starting from|on|at? x=D|S|C", _bound("from")),
    Rule("from x=D|S|C", _from),
)
