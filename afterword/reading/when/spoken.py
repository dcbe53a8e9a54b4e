"""Level one: times of day in words, and the parts of the day."""

from __future__ import annotations

from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.clocks import FREE, OPENERS, clock, meridiem
from afterword.reading.when.nodes import Cal, Clock, Part
from afterword.reading.when.parts import PARTS
from afterword.reading.when.rules import Got, Rule, codes_of


def _oclock(x: Got) -> tuple[str, Any] | None:
    made = clock(x("h"), 0, meridiem(x), grain="hour")
    return ("C", made) if made else None


def _noon(x: Got) -> tuple[str, Any] | None:
    if x("t") == 12:
        return "C", Clock(12, sure=True, mer="pm")
    return "C", Clock(0, sure=True, next_day=True)


def _at_words(x: Got) -> tuple[str, Any] | None:
    """at three twenty, at three oh five."""
    if x.after() not in FREE or not 5 <= x("mi") <= 59:
        return None
    made = clock(x("h"), x("mi"))
    return ("C", made) if made else None


def _words_on(x: Got) -> tuple[str, Any] | None:
    """ten thirty on Tuesday, two fifteen tomorrow."""
    if x("mi") not in (15, 20, 30, 40, 45) or x.after() not in codes_of("on dayw zone"):
        return None
    made = clock(x("h"), x("mi"))
    return ("C", made) if made else None


def _colon_words(x: Got) -> tuple[str, Any] | None:
    made = clock(x("h"), x("mi"), meridiem(x)) if x("mi") <= 59 else None
    return ("C", made) if made else None


def _half(x: Got) -> tuple[str, Any] | None:
    """half three and half past three are 3:30."""
    if not x.has("past") and (x.after() not in FREE or x.kind("h") not in codes_of("nw")):
        return None
    made = clock(x("h"), 30, meridiem(x))
    return ("C", made) if made else None


def _past(x: Got) -> tuple[str, Any] | None:
    """20 past 3, a quarter to noon, ten minutes to two pm."""
    minutes = 15 if x.has("quarter") else x("mi")
    if not 1 <= minutes <= 59:
        return None
    if x.has("noon"):
        base = Clock(12 if x("noon") == 12 else 0, sure=True)
    else:
        made = clock(x("h"), 0, meridiem(x))
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
        and x.before() not in OPENERS
    ):
        return None
    return "C", base


def _twelve_noon(x: Got) -> tuple[str, Any] | None:
    return _noon(x) if x("twelve") == 12 else None


def _half_past_noon(x: Got) -> tuple[str, Any] | None:
    return "C", Clock(12 if x("noon") == 12 else 0, 30, sure=True)


def _part(x: Got) -> tuple[str, Any] | None:
    """in the morning, late afternoon, lunchtime."""
    name: str = x("p")
    mod = "early" if x.has("e") else "late" if x.has("l") else ""
    if x.m.start() and _wished(x):
        return None
    meal = name in ("lunch", "dinner", "breakfast") and x.words("p").lower()[-4:] != "time"
    if meal and not x.has("mod") and not x.has("in") and x.before() not in codes_of("dayw wd after before by over"):
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


def _wished(x: Got) -> bool:
    """Good morning, have a lovely evening."""
    i = x.m.start()
    before = x.line.text[x.line.starts[i - 1] : x.line.ends[i - 1]].lower()
    return before in ("good", "great", "lovely", "nice", "pleasant", "wonderful", "enjoy")


def _mid_part(x: Got) -> tuple[str, Any] | None:
    """mid-morning, mid afternoon."""
    hour = {"morning": 10, "afternoon": 14, "evening": 18}.get(x("p"))
    return ("P", Part("mid " + x("p"), hour - 1, hour + 1)) if hour else None


def _hours_of(x: Got) -> tuple[str, Any] | None:
    """in the early hours."""
    return "P", Part("night", 0, 6)


def _first_thing(x: Got) -> tuple[str, Any] | None:
    return "P", PARTS["early morning"]


def _late_part(x: Got) -> tuple[str, Any] | None:
    return "P", PARTS.get("late " + x("p")) or PARTS[x("p")]


def _minutes(x: Got) -> tuple[str, Any] | None:
    if x.has("min") and x("min") != "minute":
        return None
    if not x.has("min") and x.before() in codes_of("from between"):
        return None  # from 9 until noon
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


def _close_unit(x: Got) -> tuple[str, Any] | None:
    """The end of the working day is five o'clock, that of the working week its Friday."""
    if x("u") == "day":
        return "C", Clock(17, mer="pm", sure=True)
    if x("u") != "week":
        return None
    friday = x.at.today + (4 - x.at.today.weekday()) % 7 * DAY
    return "D", Cal(lo=friday, hi=friday + DAY, rel="end")


RULES: Final[tuple[Rule, ...]] = (
    Rule("h=HOURW oclock mer=ampm?", _oclock),
    Rule("at|approx? h=HOURW o mark? clock mer=ampm?", _oclock),
    Rule("t=noon", _noon),
    Rule("twelve=n|nw t=noon", _twelve_noon),
    Rule("at approx? h=nw dash? mi=nx", _at_words),
    Rule("h=nw mi=nx", _words_on),
    Rule("h=nw dash mi=nx mer=ampm?", _colon_words),
    Rule("h=HOURW dash? ish mer=ampm?", _oclock),
    Rule("h=HOURW in the mer=ampm", _oclock),
    Rule("half past noon=noon", _half_past_noon),
    Rule("h=nw mi=nx mer=ampm", _colon_words),
    Rule("half past=past h=HOURW oclock? mer=MER?", _half),
    Rule("half h=HOURW mer=ampm?", _half),
    Rule("a? quarter=quarter past=past|after h=HOURW mer=MER?", _past),
    Rule("a? quarter=quarter to|before|until|of h=HOURW mer=MER?", _past),
    Rule("a? quarter=quarter past=past|after noon=noon", _past),
    Rule("a? quarter=quarter to|before|until noon=noon", _past),
    Rule("mi=MINW min=unit? past=past|after h=HOURW oclock? mer=MER?", _minutes),
    Rule("mi=MINW min=unit? to|before|until h=HOURW oclock? mer=MER?", _minutes),
    Rule("mi=MINW min=unit? past=past|after noon=noon", _minutes),
    Rule("mi=MINW min=unit? to|before|until noon=noon", _minutes),
    Rule("in|at? the? mid dash|ldash? p=part", _mid_part),
    Rule("in=in|at|over? the|a? e=early? l=late|later? mid? dash? p=part", _part),
    Rule("in the early unit", _hours_of),
    Rule("in the early unit of the part", _hours_of),
    Rule("ordw thing", _first_thing),
    Rule("last thing", lambda x: ("P", PARTS["late afternoon"])),
    Rule("mod=approx p=part", _part),
    Rule("late|later in the p=part", _late_part),
    Rule("the? close|late of the? business|play|unit", _close),
    Rule("the? close|late of the|our|your|my? business u=unit", _close_unit),
)
