"""A calendar that others subscribe to (RFC 5545, RFC 7986): times in UTC, days as days, nothing but what is given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """One event. With a date as its start it is of that whole day, in any zone, and blocks no time."""

    uid: str
    stamp: datetime  # when it last changed
    start: datetime | date
    end: datetime | None  # None with a date
    summary: str
    description: str = ""


def feed(name: str, events: Iterable[FeedEvent], *, refresh: timedelta) -> bytes:
    """The calendar; the same events give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Interviews and follow-ups//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", refresh, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{int(refresh.total_seconds() // 60)}M")
    for one in events:
        calendar.add_component(_event(one))
    return bytes(calendar.to_ical(sorted=False))


def _event(one: FeedEvent) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", one.stamp.astimezone(UTC))
    event.add("last-modified", one.stamp.astimezone(UTC))
    if isinstance(one.start, datetime):
        event.add("dtstart", one.start.astimezone(UTC))
        event.add("dtend", (one.end or one.start).astimezone(UTC))
        event.add("transp", "OPAQUE")
    else:
        event.add("dtstart", one.start)
        event.add("dtend", one.start + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    event.add("summary", _plain(one.summary))
    if one.description:
        event.add("description", _plain(one.description))
    event.add("class", "PRIVATE")
    return event


def _plain(text: str) -> str:
    """Without control characters: a calendar program shows what it is given."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)[:1000]
