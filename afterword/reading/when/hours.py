"""Level two: zones behind times, parts of the day beside times, from one time to another."""

from __future__ import annotations

import re
from datetime import tzinfo
from itertools import pairwise
from typing import Any, Final

from afterword.reading.when import zones
from afterword.reading.when.clocks import clock
from afterword.reading.when.daytime import hours, plus, settle, settle_hours, several, with_part
from afterword.reading.when.nodes import Clock, Dur, Hours, Part, Several, Stamp
from afterword.reading.when.resolve import at_clock
from afterword.reading.when.rules import Got, Rule, codes_of

_FREE_AFTER: Final = frozenset(
    ("", *codes_of("stop comma break rp on at in for to or and from today this next lcolon"))
) | codes_of("D S P C dayw tonight wd mon approx ish zone the mark of bar if as be so")


def _zoned(x: Got) -> tuple[str, Any] | None:
    """3pm BST, 11 am (ET), 9:00 London time."""
    c = _clock_of(x("c"))
    word: str = x("z") if x("z") is not None else x.words("z").lower()
    if c is None or not isinstance(word, str) or c.zone:
        return None
    if word not in zones.ABBREVIATIONS and not x.has("time") and (x.words("z") not in _ALONE or x.ahead("word")):
        return None
    if word in ("met", "cat", "art", "pet", "cot", "eat") and x.words("z").islower():
        return None
    tz = zones.zone(word, x.at.country)
    if tz is None:
        return None
    c.zone, c.tz = x.words("z"), tz
    return _zone_all(x)


_ALONE: Final = ("UK", "Eastern", "Pacific", "Mountain")


def _long(x: Got) -> tuple[str, Any] | None:
    """10am British Summer Time, 9:30 (United Kingdom Time)."""
    names = x.line.text[x.line.starts[x.m.start("w")] : x.line.ends[x.m.start("time") - 1]]
    return _in_zone(x, names, zones.long(names))


def _iana(x: Got) -> tuple[str, Any] | None:
    """10:00 Europe/London, 10:00 (America/New_York)."""
    found = _NAME.match(x.line.text, x.line.starts[x.m.start("w")])
    return _in_zone(x, found[0], zones.iana(found[0])) if found else None


def _in_zone(x: Got, name: str, tz: tzinfo | None) -> tuple[str, Any] | None:
    c = _clock_of(x("c"))
    if c is None or c.zone or tz is None:
        return None
    c.zone, c.tz = name, tz
    return _zone_all(x)


_NAME: Final = re.compile(
    r"(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)/[A-Z][A-Za-z]{2,20}(?:[_/][A-Z][A-Za-z]{2,20}){0,2}"
)


def _same_time(x: Got) -> tuple[str, Any] | None:
    """10:00 CET / 09:00 GMT, 10am ET (3pm UK): one time told twice; the first is kept."""
    first = _clock_of(x("c"))
    for name in "ef":
        other = _clock_of(x(name)) if x.has(name) else first
        if first is None or other is None or first.tz is None or other.tz is None:
            return None
        if x.has(name) and first.zone.lower() == other.zone.lower():
            return None
        apart = abs((at_clock(x.at.today, first) - at_clock(x.at.today, other)).total_seconds()) % 86400
        if min(apart, 86400 - apart) > 3600:  # an hour may lie in the days between
            return None
    return ("H" if isinstance(x("c"), Hours) else "C"), x("c")


def _clock_of(node: Clock | Hours | Stamp) -> Clock | None:
    """The time of day that a zone behind it belongs to."""
    if isinstance(node, Stamp):
        return _clock_of(node.time) if isinstance(node.time, (Clock, Hours)) else None
    return node.a if isinstance(node, Hours) else node


def _zone_all(x: Got) -> tuple[str, Any]:
    """The node, both of its ends in the zone that the first has got."""
    node = x("c")
    both = node.time if isinstance(node, Stamp) else node
    if isinstance(both, Hours) and not both.b.zone:
        both.b.zone, both.b.tz = both.a.zone, both.a.tz
    return ("S" if isinstance(node, Stamp) else "H" if isinstance(node, Hours) else "C"), node


def _offset(x: Got) -> tuple[str, Any] | None:
    """gmt+02, utc+0245, UTC-5:30, and the bare +02:00 stuck to a time."""
    c = _clock_of(x("c"))
    if c is None or c.zone:
        return None
    if x.has("z"):
        if x.words("z").lower() not in ("gmt", "utc"):
            return None
    elif x.kind("h") in codes_of("hm") and len(x.words("h")) == 4 and x.has("s") and not x.has("mi"):
        if x.line.ends[x.m.start("s")] != x.line.starts[x.m.start("h")]:
            return None
    elif x.line.ends[x.m.start("c")] != x.line.starts[x.m.start("s")] or not (
        x.has("mi") or x.kind("h") in codes_of("hm")
    ):
        return None
    h, mi = x("h"), x("mi") or 0
    if x.kind("h") in codes_of("hm"):
        h, mi = h // 100, h % 100
    tz = zones.offset(-1 if x.kind("s") in codes_of("dash ldash") else 1, h, mi)
    if tz is None:
        return None
    start = x.line.starts[x.m.start("z") if x.has("z") else x.m.start("s")]
    c.zone, c.tz = x.line.text[start : x.line.ends[x.m.end() - 1]].rstrip(")"), tz
    return _zone_all(x)


def _ish(x: Got) -> tuple[str, Any] | None:
    return "C", x("c")


def _with_part(x: Got) -> tuple[str, Any] | None:
    """8 in the evening, this afternoon's "3:20 in afternoon", morning at 9."""
    c: Clock = x("c")
    return "C", with_part(c, x("p"))


def _hour_part(x: Got) -> tuple[str, Any] | None:
    """1 at night, seven in the morning: only where the part says in or at."""
    i = x.m.start("p")
    if x.line.text[x.line.starts[i] : x.line.ends[i]].split()[0].lower() not in ("in", "at"):
        return None
    if x.glued_before() or x.before() in codes_of("n nh nd nk hm big money hash mon monw word TO and or"):
        return None
    c = clock(x("a"), grain="hour")
    return ("C", with_part(c, x("p"))) if c else None


def _span(x: Got) -> tuple[str, Any] | None:
    """5 to 6pm, between 9.30 and 4pm, 9a to 11a, 2:30 - 3:30."""
    a: Clock | None = x("a") if isinstance(x("a"), Clock) else None
    if a is None:
        minute = x("mi") or 0
        if x.has("mi") and len(x.words("mi")) != 2:
            return None
        a = clock(x("a"), minute, grain="minute" if x.has("mi") else "hour")
    b: Clock | None = x("b") if isinstance(x("b"), Clock) else None
    if b is None:
        if x.has("mb") and len(x.words("mb")) != 2 and x.kind("mb") not in _WORDS:
            return None
        b = clock(x("b"), x("mb") or 0, grain="hour")
        if x.after() not in _FREE_AFTER:
            return None
    if a is None or b is None:
        return None
    return "H", hours(a, b)


_WORDS: Final = codes_of("nw nx tens")


def _dotted_span(x: Got) -> tuple[str, Any] | None:
    """9.30 - 10.45: times where minutes can be no month."""
    if not (x("mi") > 12 or x("mb") > 12) and not x.has("from"):
        return None
    return _span(x)


def _bare_span(x: Got) -> tuple[str, Any] | None:
    """from 9 to 5, between 3 and 8: hours only where nothing else is counted."""
    if x.after() not in _FREE_AFTER:
        return None
    return _span(x)


def _span_part(x: Got) -> tuple[str, Any] | None:
    """10 - 11 at night, 5 to seven in the morning, morning 6-8."""
    part: Part = x("p")
    if x.has("h"):
        both: Hours = x("h")
    else:
        a, b = clock(x("a"), grain="hour"), clock(x("b"), grain="hour")
        if a is None or b is None:
            return None
        both = Hours(a, b)
    with_part(both.a, part)
    if not both.b.sure:
        late = both.b.hour % 12 + (12 if both.a.hour >= 12 else 0)
        both.b.hour = late if late > both.a.hour else both.b.hour % 12 + 12
        both.b.sure = True
    both.part = part
    return "H", settle_hours(both)


def _list(x: Got) -> tuple[str, Any] | None:
    """at 10:00, 11:30 or 14:00."""
    times: list[Any] = [x(name) for name in "abcd" if x(name) is not None]
    for a, b in pairwise(times):
        if isinstance(a, Clock) and isinstance(b, Clock) and not a.sure and b.sure:
            hours(a, b)
    return "L", Several(times)


def _lasting(x: Got) -> tuple[str, Any] | None:
    """4pm for 30 mins, for 7 hours from 9:30am."""
    length: Dur = x("u")
    made = plus(settle(x("c")), length)
    return ("H", made) if made else None


def _or(x: Got) -> tuple[str, Any] | None:
    """3 or 4 pm."""
    a = x("a") if isinstance(x("a"), Clock) else clock(x("a"), grain="hour")
    return ("L", several(a, x("b"))) if a else None


def _words_span(x: Got) -> tuple[str, Any] | None:
    a, b = clock(x("a"), x("mi")), clock(x("b"), x("mb"))
    return ("H", hours(a, b)) if a and b else None


LATE_ZONES: Final[tuple[Rule, ...]] = (
    Rule("c=S|H lp? z=zone|z rp?", _zoned),
    Rule("c=S|H lp? z=place|zone time=time rp?", _zoned),
    Rule("c=S|H lp? z=place rp?", _zoned),
    Rule("c=S|H lp? w=WORDY WORDY? WORDY? time=time rp?", _long),
    Rule("c=S|H lp? w=word|place slash word|place|named rp?", _iana),
    Rule("c=S|H lp? w=word|place slash word|place|named bar word|place rp?", _iana),
    Rule("c=S|H lp? z=zone s=plus|dash h=HOUR|hm rp?", _offset),
    Rule("c=S|H lp? z=zone s=plus|dash h=HOUR colon mi=MIN rp?", _offset),
)
ZONES: Final[tuple[Rule, ...]] = (
    Rule("c=C lp? z=zone|z rp?", _zoned),
    Rule("c=C lp? z=place|zone time=time rp?", _zoned),
    Rule("c=C lp? z=place rp?", _zoned),
    Rule("c=C lp? w=WORDY WORDY? WORDY? time=time rp?", _long),
    Rule("c=C lp? w=word|place slash word|place|named rp?", _iana),
    Rule("c=C lp? w=word|place slash word|place|named bar word|place rp?", _iana),
    Rule("c=C lp? word? z=place time=time rp?", _zoned),
    Rule("c=C lp? z=zone s=plus|dash h=HOUR|hm rp?", _offset),
    Rule("c=C lp? z=zone s=plus|dash h=HOUR colon mi=MIN rp?", _offset),
    Rule("c=C s=plus|dash h=HOUR colon mi=MIN", _offset),
    Rule("c=C s=plus|dash|ldash h=hm", _offset),
    Rule("c=C dash? ish", _ish),
)

PARTS: Final[tuple[Rule, ...]] = (
    Rule("c=C p=P", _with_part),
    Rule("c=C|H slash|lslash|bar|comma|dash|ldash|lp|or? e=C|H rp?", _same_time),
    Rule("c=C|H slash|lslash|bar|comma|lp|or? e=C|H slash|lslash|bar|comma|or? f=C|H rp?", _same_time),
    Rule("a=HOURW p=P", _hour_part),
    Rule("p=P at|from|comma|approx? approx? c=C", _with_part),
    Rule("from|between? a=HOURW THRU b=HOURW p=P", _span_part),
    Rule("p=P from|between|at|comma|approx? a=HOURW THRU b=HOURW !unit|word|colon|C", _span_part),
)

SPANS: Final[tuple[Rule, ...]] = (
    Rule("from|between? a=HOURW dash|ldash|to|until b=C", _span),
    Rule("between mark? a=HOURW and|dash|ldash b=C", _span),
    Rule("from|between approx? a=HOURW|C to|until|and approx? b=C", _span),
    Rule("from|between? a=HOUR dot|colon mi=MIN dash|ldash|to|until b=C", _span),
    Rule("between a=HOUR dot|colon mi=MIN and b=C", _span),
    Rule("from|between? a=HOUR dot mi=MIN dash|ldash|to b=HOUR dot mb=MIN !dot|slash", _dotted_span),
    Rule("from|between? a=C dash|ldash|to|until|through b=C", _span),
    Rule("between mark? a=C and|dash|ldash b=C", _span),
    Rule("from a=C and b=C", _span),
    Rule("from|between? a=C dash|ldash|to|until|through b=HOURW !dot|slash|unit|UNIT|U", _span),
    Rule("from|between? a=C dash|ldash|to|until|through b=nw mb=nx|tens", _span),
    Rule("between a=C and b=HOURW !dot|slash|unit|UNIT|U", _span),
    Rule("between a=HOURW and b=HOURW !dot|slash|unit|UNIT|of|mon", _bare_span),
    Rule("from a=HOURW to|until|dash b=HOURW !dot|slash|unit|UNIT|of|mon", _bare_span),
    Rule("from a=nw mi=nx|tens to|until b=nw mb=nx|tens", _words_span),
    Rule("at|approx? a=HOURW or b=C", _or),
)

LISTS: Final[tuple[Rule, ...]] = (
    Rule("at? a=C|H comma|or|and|slash|bar or|and? b=C|H", _list),
    Rule("at? a=C|H comma|slash|bar b=C|H comma|or|and|slash|bar or|and? c=C|H", _list),
    Rule("at? a=C|H comma|slash|bar b=C|H comma|slash|bar c=C|H comma|or|and|slash|bar or|and? d=C|H", _list),
)
LASTING: Final[tuple[Rule, ...]] = (
    Rule("from? c=C for u=U", _lasting),
    Rule("for u=U from|at|early|commencing c=C", _lasting),
)

SPAN_PARTS: Final[tuple[Rule, ...]] = (
    Rule("h=H p=P", _span_part),
    Rule("p=P comma|from|between? h=H", _span_part),
)
