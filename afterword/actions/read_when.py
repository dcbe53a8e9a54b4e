"""Reads the times in a text and the dates that people mean by them; needs no database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.facts.errors import UsageError
from afterword.facts.public_holidays import is_country, is_region
from afterword.facts.when import When
from afterword.reading.when import find


@dataclass(frozen=True, slots=True)
class ReadTimes:
    """The times found, each with the dates it means seen from the time of asking."""

    at: datetime
    found: tuple[When, ...]


def read_when(text: str, at: datetime, country: str | None = None, region: str | None = None) -> ReadTimes:
    """What `text`, written at `at`, names of times. Raises UsageError for a country or region nobody knows."""
    if country is not None and not is_country(country):
        raise UsageError(f"--country is a code such as GB or US (ISO 3166-1), not {country[:20]!r}")
    if region is not None and (country is None or not is_region(country, region)):
        raise UsageError(f"--region {region[:20]!r} is no region of {country or 'a country that was not named'}")
    return ReadTimes(at, find(text, at, country=country, region=region))


def when_json(when: When, at: datetime) -> dict[str, object]:
    """One time as plain values, times in ISO 8601."""
    known = when.interval(at.date())
    return {
        "start": when.at_start,
        "end": when.at_end,
        "words": when.words,
        "kind": when.kind,
        "from": when.start.isoformat() if when.start else None,
        "to": when.end.isoformat() if when.end else None,
        "grain": when.grain,
        "zone": when.zone,
        "seconds": when.seconds,
        "earliest": known[0].isoformat() if known else None,
        "latest": known[1].isoformat() if known else None,
    }
