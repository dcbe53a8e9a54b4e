"""Interviews arranged, moved or called off: from calendar parts (RFC 5545, RFC 5546), else from the text."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.facts.reading import ReadInterview
from afterword.formats.calendar import Calendar, CalendarEvent
from afterword.formats.mail import Mail
from afterword.reading.lazy import Lazy
from afterword.reading.senders import host_of

_ROOM: Final = Lazy(r"resource\.calendar\.google\.com|\b(?:meeting[-_. ]?)?room\b|^(?:conf|mtg|res)[-_.]", re.I)
_SERVICE: Final = Lazy(
    r"calendar-notification|no-?reply|do-?not-?reply|notifications?@|unknownorganizer|@(?:group\.)?calendar\.google\.com|"
    r"@(?:[\w-]+\.)*(?:calendly|goodtime|modernloop|cronofy|greenhouse|lever|ashbyhq|zoom|youcanbook)\.",
    re.I,
)
_MOVED: Final = Lazy(
    r"^\s*(?:updated(?: invitation)?|rescheduled|new time|changed|moved|update)\b|\brescheduled\b", re.I
)
_CALLED_OFF: Final = Lazy(r"^\s*(?:cancell?ed|cancell?ation|abgesagt)\b", re.I)


def from_calendars(
    mail: Mail, own: Collection[str]
) -> tuple[tuple[ReadInterview, ...], tuple[ReadInterview, ...], tuple[str, ...]]:
    """The interviews of the calendar parts, the newest of each UID; the times they propose; what is unclear, in words.

    REQUEST, PUBLISH and a file without a method arrange, with a later SEQUENCE they move, CANCEL calls off. A REPLY
    is an answer and a COUNTER only a wish (RFC 5546 3.2.3, 3.2.7): neither changes anything, the wish is proposed.
    Attendees are never the candidate, rooms or services; the organiser is named apart, since whoever arranges need
    not be there.
    """
    found: dict[tuple[str, str], ReadInterview] = {}
    proposed: list[ReadInterview] = []
    unclear: list[str] = []
    for calendar in mail.calendars:
        if calendar.method in ("REPLY", "REFRESH", "DECLINECOUNTER"):
            continue
        if calendar.method == "COUNTER":
            wishes = [_of(mail, calendar, event, own) for event in calendar.events[:50]]
            proposed += [replace(wish, status="moved") for wish in wishes if wish is not None and wish.start]
            if not proposed:
                unclear.append("They propose another time for the interview: please look at the message.")
            continue
        for event in calendar.events[:50]:
            interview = _of(mail, calendar, event, own)
            if interview is None:
                unclear.append(f'"{event.summary or mail.subject}" names a day without a time: please enter it.')
                continue
            key = (event.uid, event.recurrence_id)
            before = found.get(key)
            if before is None or before.sequence <= interview.sequence:
                found[key] = interview
            if event.zone_doubtful:
                unclear.append("The calendar file's time zone is not certain: please check the time.")
    return tuple(found.values()), tuple(proposed[:12]), tuple(dict.fromkeys(unclear))


def _of(mail: Mail, calendar: Calendar, event: CalendarEvent, own: Collection[str]) -> ReadInterview | None:
    start = event.start if isinstance(event.start, datetime) else None
    end = event.end if isinstance(event.end, datetime) else None
    off = calendar.method == "CANCEL" or event.status == "CANCELLED" or _CALLED_OFF.search(event.summary) is not None
    if start is None and not off:
        return None
    if end is not None and start is not None and ((end.tzinfo is None) != (start.tzinfo is None) or end <= start):
        end = None
    known = start is not None and start.tzinfo is not None and not event.zone_doubtful
    if not known:
        start = start.replace(tzinfo=None) if start else None
        end = end.replace(tzinfo=None) if end else None
    moved = event.sequence > 0 or _MOVED.search(mail.subject) is not None
    return ReadInterview(
        status="cancelled" if off else "moved" if moved else "arranged",
        start=start,
        end=end,
        zone_known=known or start is None,
        quote=None,
        uid=event.uid or None,
        sequence=event.sequence,
        summary=event.summary,
        organiser=_person(event.organiser, own),
        attendees=_attendees(event, own),
        place=event.place,
    )


def _attendees(event: CalendarEvent, own: Collection[str]) -> tuple[tuple[str, str], ...]:
    people = (_person(attendee, own) for attendee in event.attendees[:60])
    return tuple(who for who in people if who and not _ROOM.search(" ".join(who)))


def _person(who: tuple[str, str] | None, own: Collection[str]) -> tuple[str, str] | None:
    """A person of theirs, or None for the candidate and for services that invite on somebody's behalf."""
    if who is None or who[1] in own or (not who[1] and not who[0]):
        return None
    return None if _SERVICE.search(who[1]) or not host_of(who[1]) else who
