"""Calendar files as values (RFC 5545, RFC 5546), and the guards that hostile ones call for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT. A start is an aware datetime, a naive one (zone unknown, or floating), or a date (all day)."""

    uid: str
    sequence: int
    summary: str
    start: datetime | date | None
    end: datetime | date | None
    zone_named: str = ""  # the TZID as the file names it
    zone_doubtful: bool = False  # the file's zone is unknown, or disagrees with the one of that name
    organiser: tuple[str, str] | None = None  # (name, address in lower case)
    attendees: tuple[tuple[str, str], ...] = ()
    place: str = ""
    description: str = ""
    status: str = ""  # CONFIRMED, TENTATIVE, CANCELLED or ""
    recurrence_id: str = ""
    repeats: bool = False
    stamp: datetime | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar object: `method` is that of RFC 5546 in upper case, or ''."""

    method: str
    events: tuple[CalendarEvent, ...]
    problems: tuple[str, ...] = ()
