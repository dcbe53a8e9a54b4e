"""Calendar files as values (RFC 5545, RFC 5546), and the guards that hostile ones call for."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from afterword.formats import charsets

if TYPE_CHECKING:
    from icalendar import Event

    from afterword.formats.calendar_lines import Found


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


MAX_BYTES = 256_000

TOO_LARGE = "A calendar in this message is too large and was not read."
TOO_MANY = "A calendar in this message holds more than 50 events; only the first 50 were read."
NOT_READ = "A calendar in this message could not be read."
ODD_TIME = "The time of an event in this message's calendar could not be read."


def parse(raw: bytes) -> tuple[Calendar, ...]:
    """Every calendar object of a file; nothing is raised, and `problems` names what could not be read.

    At most 256 kB and 50 events; no recurrence is expanded; years 1970 to 2100. Zones are those of IANA or Windows by
    name; the sender's
    own definition counts where the name says nothing, and where it disagrees with the name the event is marked (RFC
    5545 3.6.5).
    """
    from afterword.formats.calendar_lines import Scanner  # who only needs the values does not load what parses

    if len(raw) > MAX_BYTES:
        return (Calendar("", (), (TOO_LARGE,)),)
    try:
        objects = Scanner(charsets.decode(raw)[0]).objects
        if not objects:
            return (Calendar("", (), (NOT_READ,)),)
        return tuple(_calendar(found) for found in objects)
    except Exception:  # the last guard: a file costs at most itself
        return (Calendar("", (), (NOT_READ,)),)


def _calendar(found: Found) -> Calendar:
    problems = [TOO_MANY] if found.cut else []
    events = []
    for lines, repeats in found.events:
        try:
            event, odd = _event(lines, repeats, found)
        except Exception:  # one event costs at most itself
            event, odd = None, NOT_READ
        if event is not None:
            events.append(event)
        if odd and odd not in problems:
            problems.append(odd)
    return Calendar(found.method, tuple(events), tuple(problems))


def _event(lines: list[str], repeats: bool, found: Found) -> tuple[CalendarEvent, str]:
    component = _component(lines)
    start, zone_named, doubtful = _time(component, "DTSTART", found)
    end, _, _ = _time(component, "DTEND", found)
    if end is None and start is not None:
        end = _by_duration(component, start)
    people = [person for person in map(_person, _all(component, "ATTENDEE")) if person is not None]
    organiser = next((person for person in map(_person, _all(component, "ORGANIZER")) if person is not None), None)
    recurrence, _, _ = _time(component, "RECURRENCE-ID", found)
    stamp, _, _ = _time(component, "DTSTAMP", found)
    event = CalendarEvent(
        uid=charsets.shown(_text(component, "UID"), 500),
        sequence=_sequence(_text(component, "SEQUENCE")),
        summary=charsets.shown(_text(component, "SUMMARY"), 500),
        start=start,
        end=end,
        zone_named=zone_named,
        zone_doubtful=doubtful,
        organiser=organiser,
        attendees=tuple(dict.fromkeys(people)),
        place=charsets.shown(_text(component, "LOCATION"), 500),
        description=charsets.visible(_text(component, "DESCRIPTION")),
        status=charsets.shown(_text(component, "STATUS"), 20).upper(),
        recurrence_id=recurrence.isoformat() if recurrence is not None else "",
        repeats=repeats,
        stamp=stamp.astimezone(UTC) if isinstance(stamp, datetime) and stamp.tzinfo else None,
    )
    missing = start is None and (found.method not in ("REPLY", "CANCEL") or "DTSTART" in component)
    return event, ODD_TIME if missing else ""


def _component(lines: list[str]) -> Event:
    """The event as icalendar reads it; line by line where it raises, so that a broken line alone is lost.

    No VTIMEZONE ever reaches icalendar: its cache of zones is the process's, and one sender's zone would move the
    next one's times.
    """
    from icalendar import Event

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            event = Event.from_ical("\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", "")))
            if isinstance(event, Event):
                return event
        except Exception:  # icalendar raises many kinds
            pass
        return _line_by_line(lines)


def _line_by_line(lines: list[str]) -> Event:
    from icalendar import Event

    event = Event()
    for line in lines:
        try:
            alone = Event.from_ical(f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n")
        except Exception:
            continue
        for name, value in alone.items():
            event.add(name, value, encode=False)
    return event


def _all(component: Event, name: str) -> list[object]:
    """The values of a property, broken ones left out."""
    found = component.get(name)
    return found if isinstance(found, list) else [] if found is None else [found]


def _text(component: Event, name: str) -> str:
    values = _all(component, name)
    return str(values[0]) if values else ""


def _sequence(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _value_of(value: object) -> object:
    """A property's Python value, None where it is broken: icalendar keeps such a one and raises when it is asked."""
    try:
        return getattr(value, "dt", None)
    except ValueError:
        return None


def _person(value: object) -> tuple[str, str] | None:
    """(name, address) of an organiser or attendee; by the EMAIL parameter where need be (RFC 7986 6.2)."""
    parameters = getattr(value, "params", {})
    address = re.sub(r"(?i)^\s*mailto:\s*", "", str(value)).strip()
    if "@" not in address:
        address = str(parameters.get("EMAIL", "")) or address
    address = "".join(charsets.shown(address, 320).lower().split())
    return (charsets.shown(str(parameters.get("CN", "")), 200), address) if address else None


def _time(component: Event, name: str, found: Found) -> tuple[datetime | date | None, str, bool]:
    """A time of the event, the zone as the file names it, and whether that zone is in doubt."""
    values = _all(component, name)
    if not values:
        return None, "", False
    at = _value_of(values[0])
    zone = charsets.shown(str(getattr(values[0], "params", {}).get("TZID", "")), 200).strip('" ')
    if isinstance(at, datetime):
        if not 1970 <= at.year <= 2100:
            return None, zone, False
        if at.tzinfo is UTC or (at.tzinfo is not None and not zone):
            return at.astimezone(UTC), zone, False
        local, doubtful = found.resolved(at.replace(tzinfo=None), zone)
        return local, zone, doubtful
    if isinstance(at, date):
        return (at if 1970 <= at.year <= 2100 else None), zone, False
    return None, zone, False


def _by_duration(component: Event, start: datetime | date) -> datetime | date | None:
    values = _all(component, "DURATION")
    length = _value_of(values[0]) if values else None
    if not isinstance(length, timedelta) or not timedelta(0) <= length <= timedelta(days=366):
        return None
    if isinstance(start, datetime) and start.tzinfo is not None:
        return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    return start + length
