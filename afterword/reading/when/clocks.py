"""Level one and two: times of day, as figures and in words, their zones, and from one to another."""

from __future__ import annotations

import re
from datetime import UTC
from typing import Any, Final

from afterword.reading.when.nodes import Clock
from afterword.reading.when.rules import Got, Rule, codes_of

_FIGURE: Final = codes_of("n nh nd nk nj y4 hm big")


_STUCK: Final = codes_of("dot colon slash hash money plus")


_TIGHT_ONLY: Final = codes_of("a p")


OPENERS: Final = codes_of("at from to until between by before after since dash ldash and or approx D S")


FREE: Final = frozenset(
    ("", *codes_of("stop comma break rp on at in for to or and dash ldash from until through lp the"))
) | codes_of(
    "D S P tonight dayw wd wdw this next mon monw zone place approx as be ish exactly today if so just bar mark lcolon"
)


_CLOSED: Final = frozenset(("", *codes_of("stop comma on zone dayw tonight")))


def _stuck(x: Got) -> bool:
    """Part of a longer figure: 1:23:45:67, 10.3:30, 12:30:99."""
    first, last = x.m.start(), x.m.end() - 1
    line = x.line
    if first and line.ends[first - 1] == line.starts[first] and line.codes[first - 1] in _STUCK:
        return not (
            first > 1 and line.codes[first - 2] in codes_of("zone ampm") and line.codes[first - 1] in codes_of("slash")
        )
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


def meridiem(x: Got) -> str | None:
    """am or pm, where the match says so."""
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
    made = clock(x("h"), x("mi"), meridiem(x), x("s") or 0, grain="second" if x.has("s") else "minute")
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
    made = clock(x("h"), x("mi"), meridiem(x))
    if made is None:
        return None
    if not x.has("mer") and x.words("h")[0] == "0":
        made.sure = True
    return "C", made


def _dotted_bare(x: Got) -> tuple[str, Any] | None:
    """17.30 on Tuesday, 9.15 tomorrow; Friday, 9.15; 9.30 at the head of a line of a schedule."""
    if x.before() in codes_of("money word"):
        return None
    if (
        x.after() in codes_of("on dayw zone")
        or _after_weekday(x)
        or _heads_line(x)
        or _told(x)
        or x.ahead("in", "the", "part")
    ):
        return _dotted(x)
    return None


def _after_weekday(x: Got) -> bool:
    first, codes = x.m.start(), x.line.codes
    behind = first - 2 if x.before() in codes_of("comma") else first - 1
    return behind >= 0 and codes[behind] in codes_of("wd") and x.after() in FREE


def _told(x: Got) -> bool:
    """your slot is 11.45, time: 9.30"""
    start = x.line.starts[x.m.start()]
    return _TIME_IS.search(x.line.text[max(0, start - 40) : start]) is not None


_TIME_IS: Final = re.compile(
    r"\b(?:time|slot|starts?|begins?|commences?|make it|say)(?: slot)?[ \t]*(?:is|:|will be|at|from)?[ \t]*$",
    re.IGNORECASE,
)


def _heads_line(x: Got) -> bool:
    """Nothing before it on its line, and a gap or a dash behind it."""
    text, start, end = x.line.text, x.line.starts[x.m.start()], x.line.ends[x.m.end() - 1]
    if text[text.rfind("\n", 0, start) + 1 : start].strip(" \t*•·"):
        return False
    return text[end : end + 2] in ("  ", "\t") or text[end : end + 3] in (" - ", " – ")


def _uhr(x: Got) -> tuple[str, Any] | None:
    """at 15 Uhr."""
    made = clock(x("h"), 0, None, grain="hour")
    if made is None:
        return None
    made.sure = True
    return "C", made


def _hundred_hours(x: Got) -> tuple[str, Any] | None:
    """1500 hrs."""
    if x("u") not in ("hour", None) or len(x.words("t")) != 4:
        return None
    made = clock(x("t") // 100, x("t") % 100)
    if made is None:
        return None
    made.sure = True
    return "C", made


def _at_year(x: Got) -> tuple[str, Any] | None:
    """at 1900: seven in the evening."""
    if x.after() not in _CLOSED:
        return None
    made = clock(x("t") // 100, x("t") % 100)
    if made is None:
        return None
    made.sure = True
    return "C", made


def _basic(x: Got) -> tuple[str, Any] | None:
    """20260305T160000Z (ISO 8601, basic form)."""
    if len(x.words("t")) != 6 or not x.tight() or not x.glued_before():
        return None
    made = clock(x("t") // 10000, x("t") // 100 % 100, None, x("t") % 100, grain="second")
    if made is None:
        return None
    made.sure = True
    if x.has("z"):
        made.zone, made.tz = x.words("z"), UTC
    return "C", made


def _h(x: Got) -> tuple[str, Any] | None:
    """15h00, 16h."""
    if not x.tight() or (x.glued_before() and x.before() in _STUCK):
        return None
    if not x.has("mi"):
        if x.before() not in OPENERS and x("h") < 1:
            return None
        made = clock(x("h"))
        if made is None or (x.after() not in FREE) or x.before() in codes_of("in for within and"):
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
    if x.kind("mer") in _TIGHT_ONLY and (not x.tight() or x.before() not in OPENERS):
        return None
    made = clock(x("h"), 0, meridiem(x), grain="hour")
    return ("C", made) if made else None


def _hhmm(x: Got) -> tuple[str, Any] | None:
    """330 p.m., approximately 1030, at 0930."""
    made = clock(x("t") // 100, x("t") % 100, meridiem(x)) if x("t") % 100 < 60 else None
    if not x.has("mer") and (_telephone(x) or (len(x.words("t")) < 4 and (x.has("near") or x("t") < 100))):
        return None
    if made is None:
        return None
    made.sure = made.sure or len(x.words("t")) == 4
    return "C", made


def _telephone(x: Got) -> bool:
    """at 555-0132, @ 3-5391."""
    if x.ahead("hm big y4 ymd n nh nd nk nj"):
        return True
    return x.ahead("dash", "hm big y4 ymd") and x.line.ends[x.m.end() - 1] == x.line.starts[x.m.end()]


def _at(x: Got) -> tuple[str, Any] | None:
    """at 3: a bare number is an hour where no noun follows."""
    if (x.after() not in FREE and not _goes_on(x)) or _telephone(x):
        return None
    made = clock(x("h"), 0, None, grain="hour")
    return ("C", made) if made else None


def _goes_on(x: Got) -> bool:
    """Tuesday at 11 works, Friday at 3 suits me."""
    first, after = x.m.start(), x.m.end()
    if x.after() not in codes_of("word business is") or first < 1 or x.line.codes[first - 1] not in _DAY_ENDS:
        return False
    return x.line.text[x.line.starts[after] : x.line.ends[after]].lower() in _VERBS


_DAY_ENDS: Final = codes_of("wd wdw dayw D mon monw ordn")


_VERBS: Final = frozenset(
    re.findall(
        r"\w+",
        "is works work suits suit sounds looks please then would should will ok okay fine great good perfect can could "
        "might thanks thank",
    )
)


def _around(x: Got) -> tuple[str, Any] | None:
    return _at(x) if x.before() in codes_of("at by tonight part dayw wd for") else None


RULES: Final[tuple[Rule, ...]] = (
    Rule("t? h=HOUR colon mi=MIN mer=MER?", _colon),
    Rule("t? h=HOUR colon mi=MIN colon s=MIN mer=MER? z=z?", _colon),
    Rule("t? h=HOUR colon mi=MIN colon s=MIN dot INT z=z?", _colon),
    Rule("h=HOUR dot mi=MIN mer=ampm", _dotted),
    Rule("at h=HOUR dot mi=MIN mer=ampm", _dotted),
    Rule("at h=HOUR dot mi=MIN !dot|slash|pct|word|money", _dotted),
    Rule("at? h=HOUR dot|colon mi=MIN uhr", _dotted),
    Rule("at? h=HOURW uhr", _uhr),
    Rule("h=HOUR dot|colon mi=MIN in the mer=ampm", _dotted),
    Rule("h=HOUR dot mi=MIN", _dotted_bare),
    Rule("t=hm|y4 u=unit|lh", _hundred_hours),
    Rule("at t=hm|y4 u=unit|lh", _hundred_hours),
    Rule("at t=y4", _at_year),
    Rule("t t=big z=z?", _basic),
    Rule("h=HOUR lh mi=MIN?", _h),
    Rule("at|approx? approx|at|exactly? h=HOUR lh mi=MIN?", _h),
    Rule("h=HOURW mer=MER", _hour),
    Rule("t=hm mer=ampm", _hhmm),
    Rule("near=approx t=hm !word|unit|money|pct|comma|dash", _hhmm),
    Rule("at near=approx? t=hm !word|unit|money|pct|comma", _hhmm),
    Rule("at approx|exactly? h=HOURW !dot|colon|slash|pct|money|unit|and|UNIT", _at),
    Rule("approx h=HOURW !dot|colon|slash|pct|money|unit|half", _around),
)
