"""Level four and five: a day with its time, from one to another, and the words that make a deadline of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday
from afterword.reading.when.clocks import clock
from afterword.reading.when.daytime import hours, with_part
from afterword.reading.when.nodes import Bound, Cal, Clock, Hours, Part, Several, Stamp
from afterword.reading.when.parts import PARTS
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


def _dotted_day(x: Got) -> tuple[str, Any] | None:
    """Thursday 5 March, 16.00 - 17.00."""
    cal: Cal = x("d")
    if not _whole_day(cal, x) or len(x.words("mi")) != 2 or (cal.month is None and cal.wd is None and not cal.rel):
        return None
    a = clock(x("h"), x("mi"))
    if a is None or not x.has("k"):
        return ("S", Stamp(cal=cal, time=a)) if a else None
    b = clock(x("k"), x("mj")) if len(x.words("mj")) == 2 else None
    return ("S", Stamp(cal=cal, time=hours(a, b))) if b else None


def _this_time(x: Got) -> tuple[str, Any] | None:
    """this time tomorrow, this time next week."""
    cal: Cal = x("d")
    known = dates_of(cal, x.at)
    if known is None or not cal.rel or cal.grain not in ("day", "week"):
        return None
    day = x.at.today + (known[0] - monday(x.at.today)) if cal.grain == "week" else known[0]
    return "S", Stamp(moment=datetime.combine(day, x.at.now.time()))


def _part_of(x: Got) -> tuple[str, Any] | None:
    """the night of the 4th."""
    if not _whole_day(x("d"), x):
        return None
    return "S", Stamp(cal=x("d"), time=PARTS[x("p")])


def _half_day(x: Got) -> tuple[str, Any] | None:
    """Tuesday pm."""
    if not _whole_day(x("d"), x) or x("m") == "ampm":
        return None
    return "S", Stamp(cal=x("d"), time=PARTS["morning" if x("m") == "am" else "afternoon"])


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


def _day_hour_bound(side: Any) -> Any:
    """Wednesday after 3."""

    def make(x: Got) -> tuple[str, Any] | None:
        c = clock(x("h"), grain="hour")
        if c is None or not _whole_day(x("d"), x):
            return None
        return "B", Bound(side, Stamp(cal=x("d"), time=c))

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


def _early_part(x: Got) -> tuple[str, Any] | None:
    """early Monday morning, late tomorrow afternoon."""
    part: Part = x("p")
    if not _whole_day(x("d"), x):
        return None
    return "S", Stamp(cal=x("d"), time=PARTS.get(f"{x('mod')} {part.name}", part))


def _clock_day_part(x: Got) -> tuple[str, Any] | None:
    """half past nine tomorrow morning."""
    if not _whole_day(x("d"), x):
        return None
    time = x("t") if isinstance(x("t"), Part) else with_part(x("t"), x("p"))  # first thing Monday morning
    return "S", Stamp(cal=x("d"), time=time)


def _hhmm_day(x: Got) -> tuple[str, Any] | None:
    """0930 Friday: four figures that begin with a nought, where nothing stands before them."""
    led = x.words("a")[0] == "0" or x.has("on")
    if x.before() not in _OPEN or len(x.words("a")) != 4 or not led or not _whole_day(x("d"), x):
        return None
    return "S", Stamp(cal=x("d"), time=_raw(x, "a"))


_OPEN: Final = frozenset(("", *codes_of("stop break comma lcolon lp dash ldash mark and or")))


def _list_on(x: Got) -> tuple[str, Any] | None:
    """tomorrow around 3 or 4 pm."""
    times: Several = x("l")
    cal: Cal | Stamp = x("d")
    day = cal.cal if isinstance(cal, Stamp) else cal
    if isinstance(cal, Stamp) and not isinstance(cal.time, Part):
        return None
    if day is None or not all(isinstance(t, (Clock, Hours)) for t in times.of) or not _whole_day(day, x):
        return None
    return "L", Several([Stamp(cal=day, time=t) for t in times.of if isinstance(t, (Clock, Hours))])


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
    if other.wd is not None and day.rel == "today" and dates_of(other, x.at) == dates_of(day, x.at):
        return ("S", b) if isinstance(b, Stamp) else ("S", Stamp(cal=day, time=time)) if time else ("D", day)
    if day.wd is not None and other.rel == "today" and dates_of(other, x.at) == dates_of(day, x.at):
        return ("S", Stamp(cal=day, time=time)) if time else ("D", day)
    if day.month is not None or other.day is None or other.month is None or other.wd is not None:
        return None
    if day.wd is None and day.rel != "today":
        return None
    if day.rel == "this" and other.year is None:
        other.year, other.lo, other.hi = x.at.today.year, None, None
    if isinstance(b, Stamp):
        return "S", b
    return ("S", Stamp(cal=other, time=time)) if time else ("D", other)


def _labelled(x: Got) -> tuple[str, Any] | None:
    """Date: Wednesday, 11 October. Time: 2:30."""
    return _join(x) if "time" in x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower() else None


DATES: Final[tuple[Rule, ...]] = (
    Rule("a=D comma|lp|dash|ldash|bar|lcolon|the? b=D|S rp?", _apposition),
    Rule("a=S comma|lp|dash|ldash? b=D rp?", _apposition),
)

RULES: Final[tuple[Rule, ...]] = (
    Rule("d=D at|on|in|from|ldash|dash|comma|t|bar|mark|other|over? approx? t=C|H|P", _join),
    Rule("d=D comma at|from|between|lp? t=C|H|P rp?", _join),
    Rule("d=D lp t=C|H|P rp", _join),
    Rule("d=D break? time lcolon t=C|H", _labelled),
    Rule("at? t=C|H|P on|of|in|comma|ldash|lp? the? d=D rp?", _join),
    Rule("t=C|H comma on? d=D", _join),
    Rule("t=P of|on d=D", _join),
    Rule("s=S at|from|comma|between|ldash? approx? t=C|H", _add_clock),
    Rule("t=C|H s=S", _add_clock),
    Rule("at|approx? h=HOURW s=D|S", _bare_hour),
    Rule("at|approx? h=HOURW s=D p=P", _bare_hour),
    Rule("d=D a=C y=y4", _year_behind),
    Rule("d=D comma|at? h=HOUR dot mi=MIN !dot|slash|pct|word", _dotted_day),
    Rule("d=D comma|at|from? h=HOUR dot mi=MIN dash|ldash|to k=HOUR dot mj=MIN !dot|slash|pct", _dotted_day),
    Rule("d=D m=ampm", _half_day),
    Rule("this time d=D", _this_time),
    Rule("the? p=part of the? d=D", _part_of),
    Rule("no|not before|until t=C on? the? d=D", _day_bound("from")),
    Rule("from t=C onwards on? the? d=D", _day_bound("from")),
    Rule("by|until h=HOURW on? the? d=D", _day_hour_bound("by")),
    Rule("before h=HOURW on? the? d=D", _day_hour_bound("before")),
    Rule("at? t=C|P on|comma? the? d=D p=P", _clock_day_part),
    Rule("mod=early|late d=D p=P", _early_part),
    Rule("a=hm on=on? d=D", _hhmm_day),
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
    Rule("a=HOURW until b=HOURW on d=D", _hours_day),
    Rule("a=hm|y4 dash|ldash|to|until b=hm|y4 on? d=D", _day_hours),
    Rule("d=D comma? at=at? a=hm|y4 !unit|word|U|money", _day_hhmm),
    Rule("d=D|S at|comma|from|between|ldash|lcolon|colon|lp? approx? l=L rp?", _list_on),
    Rule("d=D after|from h=HOURW !dot|colon|slash|unit|word|U", _day_hour_bound("after")),
    Rule("d=D before h=HOURW !dot|colon|slash|unit|word|U", _day_hour_bound("before")),
    Rule("d=D by|until h=HOURW !dot|colon|slash|unit|word|U", _day_hour_bound("by")),
    Rule("l=L on|comma? the? d=D", _list_on),
)
