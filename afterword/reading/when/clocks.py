"""Level one and two: times of day, as figures and in words, their zones, and from one to another."""

from __future__ import annotations

from datetime import UTC
from typing import Any, Final

from afterword.reading.when.nodes import Clock, Dur, Hours, Part, Several
from afterword.reading.when.parts import PARTS
from afterword.reading.when.rules import Got, Rule, codes_of

_FIGURE: Final = codes_of("n nh nd nk nj y4 hm big")
_STUCK: Final = codes_of("dot colon slash hash money plus")
_TIGHT_ONLY: Final = codes_of("a p")
_OPENERS: Final = codes_of("at from to until between by before after since dash ldash and or approx D S")
_FREE: Final = frozenset(
    ("", *codes_of("stop comma break rp on at in for to or and dash ldash from until through lp the"))
) | codes_of(
    "D S P tonight dayw wd wdw this next mon monw zone place approx as be ish exactly today if so just bar mark lcolon"
)
_TOWN: Final = codes_of("word")


def _stuck(x: Got) -> bool:
    """Part of a longer figure: 1:23:45:67, 10.3:30, 12:30:99."""
    first, last = x.m.start(), x.m.end() - 1
    line = x.line
    if first and line.ends[first - 1] == line.starts[first] and line.codes[first - 1] in _STUCK:
        return True
    if last + 2 < len(line.codes) and line.ends[last] == line.starts[last + 1]:
        return line.codes[last + 1] in codes_of("colon dot slash pct") and line.codes[last + 2] in _FIGURE
    return False


def clock(hour: int, minute: int = 0, mer: str | None = None, second: int = 0, **more: Any) -> Clock | None:
    """A time of day, None where there is none such."""
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return None
    if mer is not None and mer != "ampm":
        if hour > 12 or hour == 0:
            return Clock(hour % 24, minute, second, mer=None, sure=True, **more) if hour else None
        hour = hour % 12 + (12 if mer[0] == "p" else 0)
        return Clock(hour, minute, second, mer="pm" if mer[0] == "p" else "am", sure=True, **more)
    if hour == 24:
        return Clock(0, next_day=True, sure=True, **more)
    return Clock(hour, minute, second, sure=hour > 12 or hour == 0, **more)


def _mer(x: Got) -> str | None:
    if not x.has("mer"):
        return None
    value: str | None = x("mer")
    return value or x.words("mer").lower() + "m"


def _colon(x: Got) -> tuple[str, Any] | None:
    """15:20, 3:20 pm, 15:23:24, 9h30."""
    if _stuck(x) or len(x.words("mi")) != 2 or (x.has("s") and len(x.words("s")) != 2):
        return None
    if (
        x.has("mer")
        and x.kind("mer") in _TIGHT_ONLY
        and x.line.ends[x.m.start("mer") - 1] != x.line.starts[x.m.start("mer")]
    ):
        return None
    made = clock(x("h"), x("mi"), _mer(x), x("s") or 0, grain="second" if x.has("s") else "minute")
    if made is None:
        return None
    if x.words("h")[0] == "0" and not x.has("mer"):
        made.sure = True
    if x.has("z"):
        made.zone, made.tz = x.words("z"), UTC
    return "C", made


def _dotted(x: Got) -> tuple[str, Any] | None:
    """8.30pm, at 14.55."""
    if _stuck(x) or len(x.words("mi")) != 2:
        return None
    made = clock(x("h"), x("mi"), _mer(x))
    if made is None:
        return None
    if not x.has("mer") and x.words("h")[0] == "0":
        made.sure = True
    return "C", made


def _dotted_bare(x: Got) -> tuple[str, Any] | None:
    """17.30 on Tuesday, 9.15 tomorrow."""
    if x.after() not in codes_of("on dayw zone") or x.before() in codes_of("money word"):
        return None
    return _dotted(x)


def _hundred_hours(x: Got) -> tuple[str, Any] | None:
    """1500 hrs."""
    if x("u") != "hour" or len(x.words("t")) != 4:
        return None
    made = clock(x("t") // 100, x("t") % 100)
    if made is None:
        return None
    made.sure = True
    return "C", made


def _h(x: Got) -> tuple[str, Any] | None:
    """15h00, 16h."""
    if not x.tight():
        return None
    if not x.has("mi"):
        if x.before() not in _OPENERS and x("h") < 1:
            return None
        made = clock(x("h"))
        if made is None or (x.after() not in _FREE) or x.before() in codes_of("in for within and"):
            return None
        made.sure = True
        return "C", made
    made = clock(x("h"), x("mi"))
    if made is None or len(x.words("mi")) != 2:
        return None
    made.sure = True
    return "C", made


def _hour(x: Got) -> tuple[str, Any] | None:
    """3pm, ten am; "3p" and "9a" only stuck together and behind at, from, to."""
    if _stuck(x):
        return None
    if x.kind("mer") in _TIGHT_ONLY and (not x.tight() or x.before() not in _OPENERS):
        return None
    made = clock(x("h"), 0, _mer(x), grain="hour")
    return ("C", made) if made else None


def _hhmm(x: Got) -> tuple[str, Any] | None:
    """330 p.m., approximately 1030, at 0930."""
    made = clock(x("t") // 100, x("t") % 100, _mer(x)) if x("t") % 100 < 60 else None
    if not x.has("mer") and (_telephone(x) or (len(x.words("t")) < 4 and x.has("near"))):
        return None
    if made is None:
        return None
    made.sure = made.sure or len(x.words("t")) == 4
    return "C", made


def _oclock(x: Got) -> tuple[str, Any] | None:
    made = clock(x("h"), 0, _mer(x), grain="hour")
    return ("C", made) if made else None


def _telephone(x: Got) -> bool:
    """at 555-0132, @ 3-5391."""
    return x.ahead("dash", "hm big y4 ymd") and x.line.ends[x.m.end() - 1] == x.line.starts[x.m.end()]


def _noon(x: Got) -> tuple[str, Any] | None:
    if x("t") == 12:
        return "C", Clock(12, sure=True, mer="pm")
    return "C", Clock(0, sure=True, next_day=True)


def _at(x: Got) -> tuple[str, Any] | None:
    """at 3: a bare number is an hour where no noun follows."""
    if x.after() not in _FREE or _telephone(x):
        return None
    made = clock(x("h"), 0, None, grain="hour")
    return ("C", made) if made else None


def _at_words(x: Got) -> tuple[str, Any] | None:
    """at three twenty, at three oh five."""
    if x.after() not in _FREE or not 5 <= x("mi") <= 59:
        return None
    made = clock(x("h"), x("mi"))
    return ("C", made) if made else None


def _colon_words(x: Got) -> tuple[str, Any] | None:
    made = clock(x("h"), x("mi"), _mer(x)) if x("mi") <= 59 else None
    return ("C", made) if made else None


def _half(x: Got) -> tuple[str, Any] | None:
    """half three and half past three are 3:30."""
    if not x.has("past") and (x.after() not in _FREE or x.kind("h") not in codes_of("nw")):
        return None
    made = clock(x("h"), 30, _mer(x))
    return ("C", made) if made else None


def _past(x: Got) -> tuple[str, Any] | None:
    """20 past 3, a quarter to noon, ten minutes to two pm."""
    minutes = 15 if x.has("quarter") else x("mi")
    if not 1 <= minutes <= 59:
        return None
    if x.has("noon"):
        base = Clock(12 if x("noon") == 12 else 0, sure=True)
    else:
        made = clock(x("h"), 0, _mer(x))
        if made is None:
            return None
        base = made
    if x.has("past"):
        base.minute = minutes
        return "C", base
    base.hour, base.minute = (base.hour - 1) % 24, 60 - minutes
    if not base.sure and base.hour == 0:
        base.hour = 12
    if (
        not x.has("min")
        and not x.has("quarter")
        and not x.has("mer")
        and not x.has("noon")
        and x.before() not in _OPENERS
    ):
        return None
    return "C", base


def _part(x: Got) -> tuple[str, Any] | None:
    """in the morning, late afternoon, lunchtime."""
    name: str = x("p")
    mod = "early" if x.has("e") else "late" if x.has("l") else ""
    if name in ("lunch", "dinner", "breakfast") and not x.has("mod") and x.words("p").lower()[-4:] != "time":
        return None
    if (
        name == "night"
        and not (x.has("in") or x.has("mod"))
        and x.before() not in codes_of("wd wdw D dayw")
        and not x.alone()
    ):
        return None
    part = PARTS.get(f"{mod} {name}".strip()) or PARTS[name]
    return "P", part


def _mid_part(x: Got) -> tuple[str, Any] | None:
    """mid-morning, mid afternoon."""
    hour = {"morning": 10, "afternoon": 14, "evening": 18}.get(x("p"))
    return ("P", Part("mid " + x("p"), hour - 1, hour + 1)) if hour else None


def _hours_of(x: Got) -> tuple[str, Any] | None:
    """in the early hours."""
    return "P", Part("night", 0, 6)


RULES: Final[tuple[Rule, ...]] = (
    Rule("t? h=HOUR colon mi=MIN mer=MER?", _colon),
    Rule("t? h=HOUR colon mi=MIN colon s=MIN mer=MER? z=z?", _colon),
    Rule("t? h=HOUR colon mi=MIN colon s=MIN dot INT z=z?", _colon),
    Rule("h=HOUR dot mi=MIN mer=ampm", _dotted),
    Rule("at h=HOUR dot mi=MIN !dot|slash|pct|word|money", _dotted),
    Rule("h=HOUR dot mi=MIN", _dotted_bare),
    Rule("t=hm|y4 u=unit", _hundred_hours),
    Rule("h=HOUR lh mi=MIN?", _h),
    Rule("at|approx? approx|at|exactly? h=HOUR lh mi=MIN?", _h),
    Rule("h=HOURW mer=MER", _hour),
    Rule("t=hm mer=ampm", _hhmm),
    Rule("near=approx t=hm !word|unit|money|pct|comma|dash", _hhmm),
    Rule("at near=approx? t=hm !word|unit|money|pct|comma", _hhmm),
    Rule("h=HOURW oclock mer=ampm?", _oclock),
    Rule("at|approx? h=HOURW o mark? clock mer=ampm?", _oclock),
    Rule("t=noon", _noon),
    Rule("at approx|exactly? h=HOURW !dot|colon|slash|pct|money|unit|and|UNIT", _at),
    Rule("approx h=HOURW !dot|colon|slash|pct|money|unit|half", lambda x: _around(x)),
    Rule("at approx? h=nw mi=nx", _at_words),
    Rule("h=nw mi=nx mer=ampm", lambda x: _colon_words(x)),
    Rule("half past=past h=HOURW oclock? mer=MER?", _half),
    Rule("half h=HOURW mer=ampm?", _half),
    Rule("a? quarter=quarter past=past|after h=HOURW mer=MER?", _past),
    Rule("a? quarter=quarter to|before|until|of h=HOURW mer=MER?", _past),
    Rule("a? quarter=quarter past=past|after noon=noon", _past),
    Rule("a? quarter=quarter to|before|until noon=noon", _past),
    Rule("mi=MINW min=unit? past=past|after h=HOURW oclock? mer=MER?", lambda x: _minutes(x)),
    Rule("mi=MINW min=unit? to|before|until h=HOURW oclock? mer=MER?", lambda x: _minutes(x)),
    Rule("mi=MINW min=unit? past=past|after noon=noon", lambda x: _minutes(x)),
    Rule("mi=MINW min=unit? to|before|until noon=noon", lambda x: _minutes(x)),
    Rule("in=in|at|during? the|a? e=early? l=late|later? mid? dash? p=part", _part),
    Rule("in the early unit", _hours_of),
    Rule("in the early unit of the part", _hours_of),
    Rule("first thing", lambda x: ("P", PARTS["early morning"])),
    Rule("mod=approx p=part", _part),
    Rule("in|at? the? mid dash|ldash? p=part", _mid_part),
    Rule("late|later in the p=part", lambda x: ("P", PARTS.get("late " + x("p")) or PARTS[x("p")])),
    Rule("the? close|late of the? business|day|play|unit", lambda x: _close(x)),
)


def _around(x: Got) -> tuple[str, Any] | None:
    return _at(x) if x.before() in codes_of("at by tonight part dayw wd for") else None


def _minutes(x: Got) -> tuple[str, Any] | None:
    if x.has("min") and x("min") != "minute":
        return None
    figures = codes_of("n nh")
    if (
        x.has("mer")
        and not x.has("min")
        and not x.has("past")
        and x.kind("mi") in codes_of("n")
        and x.kind("h") in figures
    ):
        return None  # 5 to 6pm is an hour long
    if (
        not x.has("min")
        and not x.has("noon")
        and not x.has("mer")
        and x.before() not in codes_of("at by")
        and not (x.has("past") and x.kind("past") in codes_of("past"))
    ):
        return None
    if not x.has("min") and x.kind("mi") in codes_of("n nh") and not x.has("past") and x("mi") < 5:
        return None
    return _past(x)


def _close(x: Got) -> tuple[str, Any] | None:
    """close of business, end of play, end of the day."""
    words = x.line.text[x.line.starts[x.m.start()] : x.line.ends[x.m.end() - 1]].lower()
    if not words.endswith(("business", "play", "day", "working")):
        return None
    if words.endswith("day") and "close" not in words:
        return "C", Clock(23, 59, 59, sure=True)
    return "C", Clock(17, mer="pm", sure=True)


def with_part(c: Clock, part: Part) -> Clock:
    """The clock with its morning or evening settled by a part of the day."""
    if c.sure:
        return c
    name = part.name
    hour = c.hour % 12
    if "morning" in name or name == "breakfast":
        c.hour = hour
    elif name == "night" and (hour == 0 or 1 <= hour <= 5):
        c.hour = hour
        c.next_day = hour == 0
    elif "noon" in name or "evening" in name or "night" in name or name == "dinner":
        c.hour = hour + 12
    elif name == "lunch":
        c.hour = 12 + hour % 12 if hour < 5 else c.hour
    c.sure = True
    c.mer = "pm" if c.hour >= 12 else "am"
    return c


def settle(c: Clock) -> Clock:
    """The clock with am or pm decided: 1 to 6 are the afternoon's, 7 to 12 the working day's."""
    if not c.sure:
        if 1 <= c.hour <= 6:
            c.hour += 12
        c.sure = True
    return c


def hours(a: Clock, b: Clock) -> Hours:
    """Two times that share what one of them says: am or pm, the zone."""
    if not a.zone:
        a.zone, a.tz = b.zone, b.tz
    elif not b.zone:
        b.zone, b.tz = a.zone, a.tz
    if b.sure and not a.sure:
        hour = a.hour % 12
        late = hour + 12
        end = b.hour * 60 + b.minute if not (b.next_day or b.hour == 0) else 1440
        if b.mer == "am":
            a.hour = hour if hour * 60 + a.minute <= end else late
        elif b.mer is None and b.hour > 12:
            settle(a)
            if a.hour * 60 + a.minute > end:
                a.hour = hour
        else:
            a.hour = late if late * 60 + a.minute < end else hour
        a.sure = True
    elif a.sure and not b.sure:
        b.hour = _following(a, b)
        b.sure = True
    return Hours(a, b)


def _following(a: Clock, b: Clock) -> int:
    early, late = b.hour % 12, b.hour % 12 + 12
    return early if early * 60 + b.minute > a.hour * 60 + a.minute else late


def settle_hours(h: Hours) -> Hours:
    """Both ends decided, the second the first of its kind after the first."""
    if not h.a.sure and not h.b.sure:
        settle(h.a)
        h.b.hour = _following(h.a, h.b)
        h.b.sure = True
    settle(h.a)
    settle(h.b)
    return h


def plus(c: Clock, length: Dur) -> Hours | None:
    """From a time for some time; None where that is days."""
    seconds = sum(n * {"second": 1, "minute": 60, "hour": 3600}.get(u, 1e9) for n, u in length.pieces)
    if seconds > 86400:
        return None
    settle(c)
    total = c.hour * 3600 + c.minute * 60 + c.second + int(seconds)
    b = Clock(total // 3600 % 24, total // 60 % 60, total % 60, sure=True, zone=c.zone, tz=c.tz)
    return Hours(c, b)


def several(a: Clock, b: Clock) -> Several:
    """3 or 4 pm."""
    both = hours(a, b)
    return Several([both.a, both.b])
