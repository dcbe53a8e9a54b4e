"""What stands around a day and settles which one it is: a verb in the past, a list that goes forward."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from afterword.reading.when.almanac import DAY
from afterword.reading.when.nodes import Cal, Stamp
from afterword.reading.when.resolve import dates_of
from afterword.reading.when.rules import Setting

_LISTED: Final = frozenset((",", "or", "and", "and/or", "/", "&", ", or", ", and", "or on", "and on"))


def follow(
    node: Any, last: tuple[int, date] | None, text: str, start: int, end: int, at: Setting
) -> tuple[int, date] | None:
    """Monday, Tuesday or Friday: a bare weekday in a list comes after the one before it. Where and when this one is."""
    cal = node.cal if isinstance(node, Stamp) else node
    if not isinstance(cal, Cal):
        return None
    known = dates_of(cal, at)
    if known is None:
        return None
    bare = cal.wd is not None and cal.month is None and cal.day is None and not cal.rel
    if bare and last is not None and text[last[0] : start].strip().lower() in _LISTED:
        while cal.lo is not None and cal.hi is not None and cal.lo <= last[1]:
            cal.lo, cal.hi = cal.lo + 7 * DAY, cal.hi + 7 * DAY
    return (end, cal.lo) if cal.lo is not None else None


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
