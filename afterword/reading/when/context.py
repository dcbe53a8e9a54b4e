"""What stands around a day and settles which one it is: a verb in the past, a list that goes forward."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from afterword.reading.when.almanac import DAY, monday
from afterword.reading.when.nodes import Cal, Several, Stamp
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Setting, codes_of
from afterword.reading.when.tokens import Line

_DAYS: Final = codes_of("D S L R")
_LISTED: Final = frozenset((",", "or", "and", "and/or", "/", "&", ", or", ", and", "or on", "and on"))


def _cal(node: Any) -> Cal | None:
    """The day that a phrase speaks of; of several the last."""
    if isinstance(node, Several):
        node = node.of[-1] if node.of else None
    cal = node.cal if isinstance(node, Stamp) else node
    return cal if isinstance(cal, Cal) else None


def _listed(text: str, start: int, end: int) -> bool:
    return text[start:end].strip(" \t()").lower() in _LISTED


def _bare(cal: Cal) -> bool:
    """A weekday alone."""
    return cal.wd is not None and cal.month is None and cal.day is None and not cal.rel


def follow(
    node: Any, last: tuple[int, date] | None, text: str, start: int, end: int, at: Setting
) -> tuple[int, date] | None:
    """Monday, Tuesday or Friday: a bare weekday in a list comes after the one before it. Where and when this one is."""
    cal = _cal(node)
    known = dates_of(cal, at) if cal is not None else None
    if cal is None or known is None:
        return None
    if _bare(cal) and last is not None and _listed(text, last[0], start):
        while cal.lo is not None and cal.hi is not None and cal.lo < last[1]:
            cal.lo, cal.hi = cal.lo + 7 * DAY, cal.hi + 7 * DAY
    return (end, cal.lo) if cal.lo is not None else None


_LEADS_IN: Final = re.compile(r"[^.?!\n]{0,30}[:–-][\s*•\d.)-]*")


def _week_first(line: Line, at: Setting) -> None:
    """The weekdays behind "next week:" are of that week, as far as the list goes."""
    week: tuple[int, date] | None = None  # where the last one ends, and the Monday
    for i, code in enumerate(line.codes):
        cal = _cal(line.values[i]) if code in _DAYS else None
        if cal is None:
            week = week if code not in _DAYS else None
            continue
        start, end = line.starts[i], line.ends[i]
        if cal.grain == "week" and cal.rel and cal.lo is not None:
            week = (end, monday(cal.lo))
        elif _bare(cal) and week is not None and cal.wd is not None and _goes_on(line.text, week[0], start):
            cal.lo = week[1] + cal.wd * DAY
            cal.hi = cal.lo + DAY
            cal.rel = "week"
            week = (end, week[1])
        else:
            week = None


def _goes_on(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return _listed(text, start, end) or _LEADS_IN.fullmatch(between) is not None or not between.strip(" \t\n\r*•-,;")


def same_week(line: Line, at: Setting) -> None:
    """Thursday or Friday next week; next week: Thursday or Friday. Bare weekdays in a list with a week are of it."""
    _week_first(line, at)
    behind: tuple[int, date] | None = None  # where the phrase behind begins, and the Monday of its week
    for i in range(len(line.codes) - 1, -1, -1):
        if line.codes[i] not in _DAYS:
            continue
        cal = _cal(line.values[i])
        start, end = line.starts[i], line.ends[i]
        if cal is None:
            behind = None
        elif _bare(cal) and behind is not None and _listed(line.text, end, behind[0]) and cal.wd is not None:
            cal.lo = behind[1] + cal.wd * DAY
            cal.hi = cal.lo + DAY
            behind = (start, behind[1])
        elif cal.wd is not None and cal.rel and cal.lo is not None and "week" in line.text[start:end].lower():
            behind = (start, monday(cal.lo))
        else:
            behind = None


@cache
def _past_tense() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:met|spoke|spoken|interviewed|came|wrote|applied|received|sent|held|dated|called|visited|attended|"
        r"discussed|submitted|took place|(?:email|letter|message|interview|meeting|call|conversation) (?:of|from|on))\b"
        r"(?: \w+){0,4} (?:on|of|from)?\W*$",
        re.IGNORECASE,
    )


def look_back(node: Any, text: str, start: int, at: Setting) -> None:
    """A day without a year behind "we met on" is the last such day, where that is not half a year ago."""
    cal = node.cal if isinstance(node, Stamp) else node
    if not isinstance(cal, Cal) or cal.month is None or cal.day is None or cal.year is not None or cal.rel:
        return
    known = dates_of(cal, at)
    if known is None or not timedelta(days=180) < known[0] - at.today or cal.wd is not None:
        return
    if _past_tense().search(text[max(0, start - 60) : start]):
        cal.year, cal.lo, cal.hi = known[0].year - 1, None, None
