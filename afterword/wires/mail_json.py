"""A parsed mail as JSON and back, for the pipe between the parser's child process and its parent."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from afterword.formats.calendar import Calendar, CalendarEvent
from afterword.formats.mail import Address, Attachment, Mail

_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME


def packed(mail: Mail) -> bytes:
    """The mail as JSON, times with their zones' names; raises orjson.JSONEncodeError for text beyond Unicode."""
    return orjson.dumps(mail, default=_moment, option=_OPTIONS)


def _moment(value: object) -> str:
    if isinstance(value, datetime) and isinstance(value.tzinfo, ZoneInfo):
        return f"{value.isoformat()}[{value.tzinfo.key}]"
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def unpacked(data: bytes) -> Mail:
    """The mail that `packed` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    values: dict[str, Any] = orjson.loads(data)
    for name in ("in_reply_to", "references", "problems"):
        values[name] = tuple(values[name])
    for name in ("from_", "reply_to", "to", "cc"):
        values[name] = tuple([Address(**address) for address in values[name]])
    values["headers"] = tuple([(name, value) for name, value in values["headers"]])
    values["attachments"] = tuple([Attachment(**attachment) for attachment in values["attachments"]])
    values["date"] = _datetime(values["date"])
    values["received"] = _datetime(values["received"])
    values["calendars"] = tuple([_calendar(calendar) for calendar in values["calendars"]])
    return Mail(**values)


def _calendar(values: dict[str, Any]) -> Calendar:
    return Calendar(values["method"], tuple([_event(event) for event in values["events"]]), tuple(values["problems"]))


def _event(values: dict[str, Any]) -> CalendarEvent:
    for name in ("start", "end"):
        text = values[name]
        values[name] = date.fromisoformat(text) if text is not None and len(text) == 10 else _datetime(text)
    values["stamp"] = _datetime(values["stamp"])
    values["organiser"] = tuple(values["organiser"]) if values["organiser"] else None
    values["attendees"] = tuple([(name, address) for name, address in values["attendees"]])
    return CalendarEvent(**values)


def _datetime(text: str | None) -> datetime | None:
    if text is None:
        return None
    if text.endswith("]"):
        moment, _, zone = text[:-1].partition("[")
        return datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
    return datetime.fromisoformat(text)
