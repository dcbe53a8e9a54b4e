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
    within,
)
from afterword.reading.when.report import whens
from afterword.reading.when.rules import Level, Setting, apply, codes_of
from afterword.reading.when.tokens import Line, scan

_LONGEST: Final = 200_000
_TRIGGERS: Final = frozenset(
    codes_of(
        "wd wds wdw mon monw n nh nd nk nj y4 hm ymd ordn ordw nw nx tens unit second quarter dayw now part "
        "tonight noon"
        " lapse vague half frac q season named wkday moment time lastmonth nextmonth lastweek nextweek lastyear"
        " nextyear"
    )
)
_PARTS: Final = codes_of("D C P H U S unit quarter wds n nh hm nw nx vague")


@cache
def _levels() -> tuple[Level, ...]:
    return (
        Level(dates.RULES, spells.RULES, numeric.RULES, relative.RULES, clocks.RULES, spoken.RULES, durations.RULES),
        Level(hours.ZONES, durations.MERGES),
        Level(hours.PARTS, hours.SPANS, ranges.DAYS, periods.RULES, slices.RULES),
        Level(hours.SPAN_PARTS, hours.SPANS, hours.LASTING, offsets.COUNT, within.RULES, periods.RULES, slices.RULES),
        Level(offsets.COUNT, within.RULES, offsets.THEN, periods.RULES, slices.RULES, joins.DATES),
        Level(joins.RULES),
        Level(joins.RULES, joins.DATES, hours.LASTING),
        Level(bounds.PAIRS, ranges.RANGES),
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
def _dull() -> re.Pattern[str]:
    inner = "".join(codes_of("word other i we you it he they your our my be are is was were so any if only just thing"))
    return re.compile(f"[{inner}]{{3,}}")


def _shortened(line: Line) -> Line:
    """The line with the first and the last of each run of words that can be no part of a time."""
    runs = list(_dull().finditer(line.codes))
    if not runs:
        return line
    out = Line(line.text, "", [], [], [])
    pieces: list[tuple[int, int]] = []
    kept = 0
    for m in runs:
        pieces.append((kept, m.start() + 1))
        kept = m.end() - 1
    pieces.append((kept, len(line.codes)))
    for start, end in pieces:
        out.values += line.values[start:end]
        out.starts += line.starts[start:end]
        out.ends += line.ends[start:end]
    out.codes = "".join(line.codes[start:end] for start, end in pieces)
    return out


def parse(line: Line, setting: Setting) -> Line:
    """The line after every level."""
    line = feasts.name_days(line, setting)
    for number, table in enumerate(_levels()):
        line = apply(table, line, setting)
        if number == 0:
            if _PARTS.isdisjoint(line.codes):
                return line
            line = _shortened(line)
    return line
