"""Every time that a text names, with its words.

The grammar is a cascade: each level rewrites the line of tokens, from names and figures up to ranges and deadlines. A
text without a single word or figure that could begin a time is left after the scan.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Final

from afterword.facts.when import When
from afterword.reading.when import (
    bounds,
    clocks,
    dates,
    durations,
    elliptic,
    feasts,
    hours,
    joins,
    numeric,
    offsets,
    periods,
    ranges,
    relative,
    slices,
    spells,
    spoken,
    weekdays,
    within,
    years,
)
from afterword.reading.when.report import whens
from afterword.reading.when.rules import Level, Setting, apply, codes_of
from afterword.reading.when.tokens import Line, scan

_LONGEST: Final = 50_000
_REACH: Final = 8  # tokens before and behind a part of a time that its phrase may reach
_TRIGGERS: Final = frozenset(
    codes_of(
        "date wd wds wdw mon monw n nh nd nk nj y4 hm ymd ordn ordw nw nx tens unit second quarter dayw now part "
        "tonight noon"
        " lapse vague half frac q season named wkday moment time lastmonth nextmonth lastweek nextweek lastyear"
        " nextyear"
    )
)
_PARTS: Final = codes_of(
    "D C P H U S B unit quarter wds n nh nd nk nj y4 hm nw nx ordn ordw second vague frac half week ytd mtd wc "
    "w lapse next"
)


@cache
def levels() -> tuple[Level, ...]:
    """The grammar: each level is applied once, to what the one before it made."""
    return (
        Level(
            dates.RULES,
            years.RULES,
            spells.RULES,
            numeric.RULES,
            relative.RULES,
            clocks.RULES,
            spoken.RULES,
            durations.RULES,
        ),
        Level(hours.ZONES, durations.MERGES),
        Level(hours.PARTS, hours.SPANS, ranges.DAYS, periods.RULES, weekdays.RULES, slices.RULES),
        Level(
            hours.SPAN_PARTS,
            hours.SPANS,
            hours.LASTING,
            offsets.COUNT,
            within.RULES,
            periods.RULES,
            weekdays.RULES,
            slices.RULES,
        ),
        Level(
            hours.LISTS,
            offsets.COUNT,
            within.RULES,
            offsets.THEN,
            periods.RULES,
            weekdays.RULES,
            slices.RULES,
            joins.DATES,
        ),
        Level(joins.RULES, elliptic.RULES),
        Level(joins.RULES, elliptic.RULES, joins.DATES, hours.LASTING, hours.LATE_ZONES),
        Level(bounds.PAIRS, ranges.RANGES, hours.LATE_ZONES),
        Level(bounds.BOUNDS),
    )


def find(
    text: str,
    at: datetime,
    *,
    country: str | None = None,
    region: str | None = None,
    american: bool | None = None,
) -> tuple[When, ...]:
    """The times named in a text, in order, as read from `at`: the message's date in its sender's zone.

    03/04 is 3 April unless `american`, which by default the country decides. `country` (ISO 3166-1 alpha-2) and
    `region` also settle working days and the zones that two countries name alike. Never raises for any text.
    """
    line = scan(text[:_LONGEST])
    if _TRIGGERS.isdisjoint(line.codes):
        return ()
    order = american if american is not None else country in ("US", "PR", "GU", "VI")
    setting = Setting(at.replace(tzinfo=None), at.date(), order, country, region, at)
    return whens(parse(line, setting), setting)


@cache
def _atoms() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_PARTS)}]")


def _shortened(line: Line) -> Line:
    """The line around what may be part of a time; the stretches between are left out, eight words from each."""
    windows: list[list[int]] = []
    for m in _atoms().finditer(line.codes):
        at = m.start()
        if windows and at - _REACH <= windows[-1][1]:
            windows[-1][1] = at + _REACH
        else:
            windows.append([max(at - _REACH, 0), at + _REACH])
    size = len(line.codes)
    if not windows or (len(windows) == 1 and windows[0][0] == 0 and windows[0][1] >= size):
        return line
    out = Line(line.text, "", [], [], [])
    for start, end in windows:
        out.values += line.values[start:end]
        out.starts += line.starts[start:end]
        out.ends += line.ends[start:end]
    out.codes = "".join([line.codes[start:end] for start, end in windows])
    return out


def parse(line: Line, setting: Setting) -> Line:
    """The line after every level."""
    line = feasts.name_days(line, setting)
    for number, table in enumerate(levels()):
        line = apply(table, line, setting)
        if number == 0:
            if _PARTS.isdisjoint(line.codes):
                return line
            line = _shortened(line)
    return line
