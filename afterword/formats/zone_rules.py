"""A sender's own time zone (RFC 5545 3.6.5), asked for one instant by arithmetic: nothing is ever expanded."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

MAX_OBSERVANCES = 100
_YEARS_BACK = 4
_NEVER = datetime(9999, 1, 1)  # noqa: DTZ001  a local time
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?::?(\d\d))?$")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?")
_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$")


def offset_of(text: str) -> timedelta | None:
    """A UTC offset as RFC 5545 3.3.14 writes it, None where it is none that exists on earth."""
    match = _OFFSET.match(text.strip())
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return None if offset > timedelta(hours=14) else -offset if match[1] == "-" else offset


def stamp_of(text: str) -> datetime | None:
    """A DATE or DATE-TIME as a naive datetime, None where it is none."""
    match = _STAMP.match(text.strip())
    if match is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  a local time
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Yearly:
    """A yearly rule (RFC 5545 3.3.10) as zones use it; `weekdays` are (weekday, which of the month or 0 for all)."""

    months: tuple[int, ...]
    dates: frozenset[int] = frozenset()
    weekdays: tuple[tuple[int, int], ...] = ()
    interval: int = 1
    count: int = 10_000
    until: datetime = _NEVER


def yearly_of(rule: str, start: datetime) -> Yearly | None:
    """A rule's text as a yearly rule, None where it is of another frequency: no zone on earth needs one."""
    parts = {key: value for key, _, value in (part.partition("=") for part in rule.upper().split(";")[:12])}
    if parts.get("FREQ") != "YEARLY":
        return None
    months = [int(part) for part in parts.get("BYMONTH", "").split(",")[:12] if re.fullmatch(r"1[0-2]|0?[1-9]", part)]
    dates = {int(part) for part in parts.get("BYMONTHDAY", "").split(",")[:31] if re.fullmatch(r"-?\d{1,2}", part)}
    named = [match for part in parts.get("BYDAY", "").split(",")[:7] if (match := _BYDAY.match(part))]
    position = parts.get("BYSETPOS", "")
    default = int(position) if re.fullmatch(r"-?\d", position) else 0
    return Yearly(
        tuple(months) or (start.month,),
        frozenset(dates) if dates or named else frozenset({start.day}),
        tuple((_WEEKDAYS.index(match[2]), int(match[1] or default)) for match in named),
        _number(parts.get("INTERVAL"), 1),
        _number(parts.get("COUNT"), 10_000),
        stamp_of(parts.get("UNTIL", "")) or _NEVER,
    )


def _number(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"[1-9]\d{0,3}", text) else default


@dataclass(frozen=True, slots=True)
class Observance:
    """A STANDARD or DAYLIGHT block: from when it holds, and how it comes back each year."""

    start: datetime
    offset_from: timedelta
    offset_to: timedelta
    rule: Yearly | None = None
    extra: tuple[datetime, ...] = ()

    def last_onset(self, local: datetime) -> datetime | None:
        """The last time at or before `local` that this began to hold, by a rule at most four years back."""
        if local < self.start:
            return None
        onsets = [at for at in self.extra if at <= local]
        if self.rule is not None:
            onsets.extend(self._yearly(self.rule, local))
        return max(onsets, default=self.start)

    def _yearly(self, rule: Yearly, local: datetime) -> list[datetime]:
        first = min(local.year, rule.until.year, self.start.year + rule.interval * (rule.count - 1))
        first -= (first - self.start.year) % rule.interval
        for year in range(first, max(self.start.year, first - _YEARS_BACK * rule.interval) - 1, -rule.interval):
            onsets = [self.start.replace(year=year, month=month, day=day) for month, day in _days(rule, year)]
            found = [at for at in onsets if self.start <= at <= local and at - self.offset_from <= rule.until]
            if found:
                return found
        return []


@lru_cache(maxsize=1024)
def _days(rule: Yearly, year: int) -> tuple[tuple[int, int], ...]:
    """(month, day) of each day of one year that a yearly rule names."""
    found: list[tuple[int, int]] = []
    for month in rule.months:
        first, length = monthrange(year, month)
        dates = rule.dates
        days = [day for day in range(1, length + 1) if not dates or day in dates or day - length - 1 in dates]
        for weekday, which in rule.weekdays:
            same = [day for day in days if (first + day - 1) % 7 == weekday]
            index = which - 1 if which > 0 else which
            found.extend((month, day) for day in (same if not which else same[index : index + 1 or None]))
        if not rule.weekdays:
            found.extend((month, day) for day in days)
    return tuple(found)


def sender_offset(observances: tuple[Observance, ...], local: datetime) -> timedelta | None:
    """The UTC offset that the sender's own rules give for a local time; None where they give none."""
    best: tuple[datetime, Observance] | None = None
    for observance in observances:
        onset = observance.last_onset(local)
        if onset is not None and (best is None or onset > best[0]):
            best = (onset, observance)
    if best is not None:
        return best[1].offset_to
    return min(observances, key=lambda item: item.start).offset_from if observances else None
