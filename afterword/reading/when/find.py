"""Every time that a text names, with its words.

The grammar is a cascade: each level rewrites the line of tokens, from names and figures up to ranges and deadlines. A
text without a single word or figure that could begin a time is left after the scan.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Final

from afterword.facts.when import When
from afterword.reading.when import (
    clocks,
    dates,
    durations,
    feasts,
    hours,
    joins,
    numeric,
    offsets,
    periods,
    relative,
)
from afterword.reading.when.report import whens
from afterword.reading.when.rules import Rule, Setting, apply, codes_of, level
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
Table = Mapping[str, tuple[Rule, ...]]


@cache
def _levels() -> tuple[Table, ...]:
    return (
        level(dates.RULES, numeric.RULES, relative.RULES, clocks.RULES, durations.RULES),
        level(hours.ZONES, durations.MERGES),
        level(hours.PARTS, hours.SPANS, joins.DAYS, periods.RULES),
        level(hours.SPAN_PARTS, hours.SPANS, hours.LASTING, offsets.COUNT, periods.RULES),
        level(offsets.COUNT, offsets.THEN, periods.RULES, joins.DATES),
        level(joins.RULES),
        level(joins.RULES, joins.DATES, hours.LASTING),
        level(joins.PAIRS, joins.RANGES),
        level(joins.BOUNDS),
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


def parse(line: Line, setting: Setting) -> Line:
    """The line after every level."""
    line = feasts.name_days(line, setting)
    for number, table in enumerate(_levels()):
        line = apply(table, line, setting)
        if number == 0 and _PARTS.isdisjoint(line.codes):
            return line
    return line
