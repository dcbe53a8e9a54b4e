"""Time zones as people write them behind a time: BST, EST, PT, "London time", GMT+2, +01:00.

An abbreviation says its offset, the date regardless (EST is -5 in July too: nothing is guessed in silence); a name that
covers both halves of the year (PT, "Eastern time") follows the zone. What two countries use differently (IST, CST, BST)
goes by the employer's country.
"""

from __future__ import annotations

from datetime import timedelta, timezone, tzinfo
from functools import cache
from typing import Final

_MINUTES: Final[dict[str, int]] = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60, "cest": 120, "mest": 120,
    "eet": 120, "eest": 180, "msk": 180, "sast": 120, "cat": 120, "eat": 180, "wat": 60, "ist": 330, "gst": 240,
    "pkt": 300, "sgt": 480, "hkt": 480, "myt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570,
    "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "ast": -240,
    "adt": -180, "nst": -210, "ndt": -150, "brt": -180, "art": -180, "clt": -240, "cot": -300, "pet": -300,
}  # fmt: skip
_BY_COUNTRY: Final[dict[tuple[str, str], int]] = {
    ("ist", "IE"): 60,
    ("ist", "IL"): 120,
    ("cst", "CN"): 480,
    ("cst", "TW"): 480,
    ("bst", "BD"): 360,
    ("est", "AU"): 600,
    ("ast", "SA"): 180,
    ("gst", "GS"): -120,
}
_NAMES: Final[dict[str, str]] = {
    "et": "America/New_York", "eastern": "America/New_York", "ct": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mountain": "America/Denver", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
    "uk": "Europe/London", "london": "Europe/London", "british": "Europe/London", "irish": "Europe/Dublin",
    "dublin": "Europe/Dublin", "paris": "Europe/Paris", "berlin": "Europe/Berlin", "amsterdam": "Europe/Amsterdam",
    "madrid": "Europe/Madrid", "rome": "Europe/Rome", "zurich": "Europe/Zurich", "vienna": "Europe/Vienna",
    "india": "Asia/Kolkata", "singapore": "Asia/Singapore", "tokyo": "Asia/Tokyo", "sydney": "Australia/Sydney",
    "chicago": "America/Chicago", "houston": "America/Chicago", "denver": "America/Denver", "york": "America/New_York",
    "boston": "America/New_York", "toronto": "America/Toronto", "francisco": "America/Los_Angeles",
    "angeles": "America/Los_Angeles", "seattle": "America/Los_Angeles", "dubai": "Asia/Dubai",
}  # fmt: skip
_LONG: Final[dict[str, str | int]] = {
    "united kingdom": "Europe/London", "uk": "Europe/London", "british summer": 60, "greenwich mean": 0,
    "coordinated universal": 0, "universal": 0, "central european": "Europe/Paris", "central european summer": 120,
    "central europe": "Europe/Paris", "central european standard": 60, "western european": "Europe/Lisbon",
    "eastern european": "Europe/Athens", "irish standard": 60, "ireland": "Europe/Dublin", "india standard": 330,
    "eastern standard": -300, "eastern daylight": -240, "central standard": -360, "central daylight": -300,
    "mountain standard": -420, "mountain daylight": -360, "pacific standard": -480, "pacific daylight": -420,
    "new york": "America/New_York", "los angeles": "America/Los_Angeles", "san francisco": "America/Los_Angeles",
    "hong kong": "Asia/Hong_Kong", "gmt standard": "Europe/London", "german": "Europe/Berlin",
    "germany": "Europe/Berlin", "french": "Europe/Paris", "swiss": "Europe/Zurich", "spanish": "Europe/Madrid",
    "italian": "Europe/Rome", "dutch": "Europe/Amsterdam", "edinburgh": "Europe/London",
    "us eastern": "America/New_York", "us pacific": "America/Los_Angeles", "us central": "America/Chicago",
}  # fmt: skip
_UNITED_STATES: Final = frozenset(("et", "ct", "mt", "pt"))
ABBREVIATIONS: Final[frozenset[str]] = frozenset(_MINUTES) | _UNITED_STATES


@cache
def zone(name: str, country: str | None) -> tzinfo | None:
    """The zone of an abbreviation or a place, lower case; None where it is not known."""
    minutes = _BY_COUNTRY.get((name, country or ""), _MINUTES.get(name))
    if minutes is not None:
        return timezone(timedelta(minutes=minutes), name.upper())
    key = _NAMES.get(name)
    if key is None:
        return None
    return iana(key)


@cache
def long(words: str) -> tzinfo | None:
    """The zone of a name written out, without its last word "time"; None where it is not known."""
    known = _LONG.get(" ".join(words.lower().split()))
    if known is None:
        return None
    if isinstance(known, int):
        return timezone(timedelta(minutes=known), words)
    return iana(known)


@cache
def iana(name: str) -> tzinfo | None:
    """The zone of the tz database by that name, "Europe/London"; None where there is none."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset(sign: int, hours: int, minutes: int) -> tzinfo | None:
    """GMT+2, +05:30; None beyond 14 hours (no zone is)."""
    if hours > 14 or minutes > 59:
        return None
    return timezone(sign * timedelta(hours=hours, minutes=minutes))
