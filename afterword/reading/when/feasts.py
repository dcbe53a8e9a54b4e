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
    words = [_plain(line.text[a:b]) for a, b in zip(line.starts, line.ends, strict=True)]
    out = Line(line.text, "", [], [], [])
    i, n = 0, len(words)
    while i < n:
        size = _size(words, i)
        end = i + max(size, 1)
        cal = _cal(" ".join(words[i : i + size]), line, i + size, at) if size else None
        if cal is not None:
            if cal.year is not None:
                end += 1
            out.codes += code("D")
            out.values.append(cal)
        else:
            end = i + 1
            out.codes += line.codes[i]
            out.values.append(line.values[i])
        out.starts.append(line.starts[i])
        out.ends.append(line.ends[end - 1])
        i = end
    return out


def _size(words: list[str], i: int) -> int:
    if words[i] not in _firsts():
        return 0
    for size in range(min(_LONGEST, len(words) - i), 0, -1):
        if " ".join(words[i : i + size]) in NAMED_DAYS:
            return size
        if size > 1 and " ".join(w.rstrip("s") for w in words[i : i + size]) in NAMED_DAYS:
            return size
    return 0


def _cal(name: str, line: Line, behind: int, at: Setting) -> Cal | None:
    rule = NAMED_DAYS.get(name) or NAMED_DAYS.get(" ".join(w.rstrip("s") for w in name.split()))
    if rule is None:
        return None
    year = line.values[behind] if behind < len(line.codes) and line.codes[behind] == code("y4") else None
    day: date | None = None
    for candidate in (year,) if year is not None else range(at.today.year, at.today.year + 3):
        day = rule(candidate)
        if day is not None and (year is not None or day >= at.today):
            break
        day = None
    return Cal(year=year, lo=day, hi=day + DAY, rel="feast") if day else None
