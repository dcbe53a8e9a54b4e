"""Calendar files: what one case of the ics set is read as."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from afterword.formats.calendar import Calendar, CalendarEvent
from afterword.formats.calendar import parse as parse_calendar
from afterword.formats.mail import parse as parse_mail


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Method and events of the file; of the case only `id`, `path` and `form` are read."""
    raw = (folder / case["path"]).read_bytes()
    calendars = parse_mail(raw).calendars if case.get("form") == "eml" else parse_calendar(raw)
    method = next((calendar.method for calendar in calendars if calendar.method), None)
    return {
        "id": case["id"],
        "ok": True,
        "error": None,
        "method": method,
        "events": [_event(event) for calendar in _read(calendars) for event in calendar.events],
    }


def _read(calendars: tuple[Calendar, ...]) -> list[Calendar]:
    return [calendar for calendar in calendars if calendar.events]


def _event(event: CalendarEvent) -> dict[str, Any]:
    return {
        "uid": event.uid,
        "summary": event.summary,
        "start": _moment(event.start),
        "end": _moment(event.end),
        "organizer": event.organiser[1] if event.organiser else None,
        "attendees": [address for _, address in event.attendees],
    }


def _moment(at: datetime | date | None) -> str | None:
    return at.isoformat() if at is not None else None
