"""What a calendar file calls a time zone, as a real one (RFC 5545 3.3.5, 3.6.5): a name that is known, or the
sender's own rules.

The sender's rules are only ever evaluated for one instant, by arithmetic: nothing is expanded, so no rule can take
long.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

MAX_OBSERVANCES = 200
_NEVER = datetime(9999, 1, 1)  # noqa: DTZ001  a local time
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)(?::?(\d\d))?$")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?")
_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$")
_DISPLAY = re.compile(r"\(?\s*(?:UTC|GMT)\s*(?:([+-])(\d{1,2}):?(\d\d)?)?\s*\)\s*(.*)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$")
_AREAS = ("Europe", "America", "Asia", "Australia", "Africa", "Pacific", "Atlantic", "America/Argentina")

_SPOKEN = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "newfoundland": "America/St_Johns",
    "indiana": "America/Indiana/Indianapolis",
    "arizona": "America/Phoenix",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "coordinated universal time": "UTC",
    "greenwich mean time": "Europe/London",
    "brasilia": "America/Sao_Paulo",
    "brasília": "America/Sao_Paulo",
    "beijing": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "mumbai": "Asia/Kolkata",
    "chennai": "Asia/Kolkata",
    "abu dhabi": "Asia/Dubai",
    "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland",
    "edinburgh": "Europe/London",
    "bern": "Europe/Zurich",
    "kyiv": "Europe/Kyiv",
    "jerusalem": "Asia/Jerusalem",
    "cairo": "Africa/Cairo",
}


@lru_cache(maxsize=512)
def named_zone(name: str) -> tzinfo | None:
    """The zone behind a name: IANA's, Windows's, one with a path before it, or "(UTC+01:00) Amsterdam, ..."; None
    where unknown.
    """
    name = name.strip().strip("\"'").strip()
    if name.upper() in ("UTC", "Z", "GMT", "ETC/UTC", "COORDINATED UNIVERSAL TIME"):
        return UTC
    parts = name.split("/")
    for start in range(len(parts)):  # /mozilla.org/20070129_1/Europe/Berlin
        zone = _iana("/".join(parts[start:]))
        if zone is not None and (start == 0 or len(parts) - start > 1):
            return zone
    return _windows(name) or _displayed(name) or _iana(name.replace("-", "/", 1)) or _iana(name.replace(" ", "_"))


def _iana(name: str) -> tzinfo | None:
    if not _NAME.match(name) or len(name) > 40 or name.lower() in ("localtime", "factory", "posixrules"):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # unknown, or a folder of the zone database
        return None


def _windows(name: str) -> tzinfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    found = WINDOWS_TO_OLSON.get(name) or WINDOWS_TO_OLSON.get(name.replace("Daylight Time", "Standard Time"))
    return _iana(found) if found else None


def _displayed(name: str) -> tzinfo | None:
    """The zone that Windows shows as an offset and some cities; a fixed offset where no city is known."""
    match = _DISPLAY.match(name)
    if match is None:
        return None
    minutes = int(match[2] or 0) * 60 + int(match[3] or 0)
    standard = timedelta(minutes=-minutes if match[1] == "-" else minutes)
    if abs(standard) > timedelta(hours=14):
        return None
    for place in re.split(r"[,(&]| and ", match[4])[:10]:
        zone = _place(place.strip())
        if zone is not None and standard in _standard_offsets(zone):
            return zone
    return None if match[4].strip() else timezone(standard)


def _place(place: str) -> tzinfo | None:
    spoken = next((zone for words, zone in _SPOKEN.items() if place.lower().startswith(words)), None)
    if spoken:
        return _iana(spoken) if spoken != "UTC" else UTC
    city = place.replace(" ", "_")
    return next((zone for area in _AREAS if (zone := _iana(f"{area}/{city}")) is not None), None) if city else None


def _standard_offsets(zone: tzinfo) -> tuple[timedelta | None, ...]:
    return tuple(datetime(2026, month, 15, tzinfo=zone).utcoffset() for month in (1, 7))


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
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()) if match else (0,) * 6
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  a local time
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Observance:
    """A STANDARD or DAYLIGHT block: from when it holds, and how it comes back each year."""

    start: datetime
    offset_from: timedelta
    offset_to: timedelta
    rule: tuple[tuple[str, str], ...] = ()
    extra: tuple[datetime, ...] = ()

    def last_onset(self, local: datetime) -> datetime | None:
        """The last time at or before `local` that this began to hold; by year, at most the last eight."""
        if local < self.start:
            return None
        onsets = [at for at in (self.start, *self.extra) if at <= local]
        rule = dict(self.rule)
        if rule.get("FREQ") == "YEARLY":
            onsets.extend(self._yearly(rule, local))
        return max(onsets)

    def _yearly(self, rule: dict[str, str], local: datetime) -> list[datetime]:
        interval = _number(rule.get("INTERVAL"), 1)
        until = stamp_of(rule.get("UNTIL", "")) or _NEVER
        last_year = self.start.year + interval * (_number(rule.get("COUNT"), 10_000) - 1)
        first = min(local.year, until.year, last_year)
        for year in range(first, max(self.start.year, first - 8) - 1, -1):
            if (year - self.start.year) % interval:
                continue
            found = [
                at
                for at in _onsets(year, rule, self.start)
                if self.start <= at <= local and at - self.offset_from <= until
            ]
            if found:
                return found
        return []


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and 0 < len(text) < 5 and int(text) > 0 else default


def _onsets(year: int, rule: dict[str, str], start: datetime) -> list[datetime]:
    """The days of one year that a yearly rule names, at the hour of its start."""
    months = [int(part) for part in rule.get("BYMONTH", "").split(",") if part.isdigit() and 1 <= int(part) <= 12][:12]
    dates = {int(part) for part in rule.get("BYMONTHDAY", "").split(",")[:31] if re.fullmatch(r"-?\d{1,2}", part)}
    named = [match for part in rule.get("BYDAY", "").split(",")[:7] if (match := _BYDAY.match(part))]
    found: list[datetime] = []
    for month in months or [start.month]:
        first, length = monthrange(year, month)
        days = [day for day in range(1, length + 1) if not dates or day in dates or day - length - 1 in dates]
        if named:
            days = [day for match in named for day in _nth(days, first, match, rule.get("BYSETPOS", ""))]
        elif not dates:
            days = [start.day] if start.day <= length else []
        found.extend(start.replace(year=year, month=month, day=day) for day in days)
    return found


def _nth(days: list[int], first: int, match: re.Match[str], position: str) -> list[int]:
    """Of some days of a month that begins on weekday `first`, those of one weekday, or the nth of them."""
    same = [day for day in days if (first + day - 1) % 7 == _WEEKDAYS[match[2]]]
    number = match[1] or (position if re.fullmatch(r"-?\d", position) else "")
    if not number or int(number) == 0:
        return same
    index = int(number) - 1 if int(number) > 0 else int(number)
    return [same[index]] if -len(same) <= index < len(same) else []


def sender_offset(observances: tuple[Observance, ...], local: datetime) -> timedelta | None:
    """The UTC offset that the sender's own rules give for a local time; None where they give none, or are not yearly
    ones.
    """
    if any(dict(observance.rule).get("FREQ", "YEARLY") != "YEARLY" for observance in observances):
        return None
    best: tuple[datetime, Observance] | None = None
    for observance in observances[:MAX_OBSERVANCES]:
        onset = observance.last_onset(local)
        if onset is not None and (best is None or onset > best[0]):
            best = (onset, observance)
    if best is not None:
        return best[1].offset_to
    return min(observances, key=lambda item: item.start).offset_from if observances else None
