"""What a calendar file calls a time zone, as a real one (RFC 5545 3.2.19): IANA's names and Windows's."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

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
    """The zone behind a name: IANA's, Windows's, with a path before it, or "(UTC+01:00) Paris"; else None."""
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
