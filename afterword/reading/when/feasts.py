"""Level one: days with a name of their own, and the odds and ends of the school and the fiscal year."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final

from afterword.reading.when.almanac import DAY, NAMED_DAYS
from afterword.reading.when.nodes import Cal
from afterword.reading.when.rules import Setting
from afterword.reading.when.tokens import Line, code

_LONGEST: Final = 4
_NAMED: Final = code("named")


@cache
def _firsts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in NAMED_DAYS)


def _plain(word: str) -> str:
    low = word.lower().replace("’", "'")
    return low[:-2] if low.endswith("'s") else low.rstrip("'")


def name_days(line: Line, at: Setting) -> Line:
    """The line with "New Year's Eve", "Good Friday" and their like in one piece; years follow where they are given."""
    if _NAMED not in line.codes:
        return line
    out = Line(line.text, "", [], [], [])
    codes: list[str] = []
    i, n = 0, len(line.codes)
    while i < n:
        end, cal = i + 1, None
        if _NAMED in line.codes[i : i + 3]:
            end, cal = _feast(line, i, at)
        codes.append(line.codes[i] if cal is None else code("D"))
        out.values.append(line.values[i] if cal is None else cal)
        out.starts.append(line.starts[i])
        out.ends.append(line.ends[end - 1])
        i = end
    out.codes = "".join(codes)
    return out


def _feast(line: Line, i: int, at: Setting) -> tuple[int, Cal | None]:
    """The end and the day of the longest name that stands at token i."""
    spans = list(zip(line.starts[i : i + _LONGEST], line.ends[i : i + _LONGEST], strict=True))
    words = [_plain(line.text[a:b]) for a, b in spans]
    if words[0] not in _firsts() or _greeted(line, i):
        return i + 1, None
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if name not in NAMED_DAYS:
            name = " ".join(w.rstrip("s") for w in words[:size])
        if name in NAMED_DAYS:
            try:
                cal = _cal(name, line, i + size, at)
            except (OverflowError, ValueError):  # beyond the calendar
                cal = None
            if cal is not None:
                return i + size + (cal.year is not None), cal
    return i + 1, None


def _greeted(line: Line, i: int) -> bool:
    """Happy New Year is a wish, no date."""
    return i > 0 and line.text[line.starts[i - 1] : line.ends[i - 1]].lower() in (
        "happy",
        "merry",
        "lovely",
        "wonderful",
    )


def _cal(name: str, line: Line, behind: int, at: Setting) -> Cal | None:
    rule = NAMED_DAYS[name]
    year = line.values[behind] if behind < len(line.codes) and line.codes[behind] == code("y4") else None
    day: date | None = None
    for candidate in (year,) if year is not None else range(at.today.year, at.today.year + 3):
        day = rule(candidate)
        if day is not None and (year is not None or day >= at.today):
            break
        day = None
    if day is None:
        return None
    if name == "new year":  # "in the new year" is its first weeks
        return Cal(year=year, lo=day, hi=day + 31 * DAY, grain="month", rel="feast")
    return Cal(year=year, lo=day, hi=day + DAY, rel="feast")
