"""The lines of a calendar file that are read at all (RFC 5545 3.1), sorted out before any parser sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timezone

from afterword.formats import charsets
from afterword.formats.zone_rules import MAX_OBSERVANCES, Observance, offset_of, sender_offset, stamp_of, yearly_of
from afterword.formats.zones import named_zone

MAX_EVENTS = 50
MAX_ATTENDEES = 500  # in a file: a room of fifty interviews of ten
_MAX_LINES = 40  # of one event, the attendees apart

_WANTED_NAMES = (
    "UID SEQUENCE SUMMARY DTSTART DTEND DURATION ORGANIZER ATTENDEE LOCATION DESCRIPTION STATUS RECURRENCE-ID DTSTAMP"
)
_WANTED = frozenset(_WANTED_NAMES.split())


@dataclass(slots=True)
class Found:
    """The lines of one VCALENDAR that are read at all, not yet understood."""

    method: str = ""
    zone: str = ""  # X-WR-TIMEZONE: where floating times are meant
    events: list[tuple[list[str], bool]] = field(default_factory=list)  # wanted lines, and whether it repeats
    zones: dict[str, tuple[Observance, ...]] = field(default_factory=dict)
    cut: bool = False

    def resolved(self, local: datetime, name: str) -> tuple[datetime, bool]:
        """A local time in its zone, naive where that is unknown or not named; and whether the zone is in doubt."""
        if not name:
            return local.replace(tzinfo=named_zone(self.zone) if self.zone else None), False
        zone, sent = named_zone(name), sender_offset(self.zones.get(name, ()), local)
        if zone is not None:
            at = local.replace(tzinfo=zone)
            return at, sent is not None and sent != at.utcoffset()
        if sent is not None:
            return local.replace(tzinfo=timezone(sent)), False
        return local, True


class Scanner:
    """One pass over the unfolded lines: keeps what is wanted of events and zones, and drops the rest unread."""

    def __init__(self, text: str) -> None:
        self.objects: list[Found] = []
        self.path: list[str] = []
        self.count = 0
        self.event: list[str] | None = None
        self.zone_id = ""
        self.observances: list[Observance | None] = []
        self.observance: dict[str, str] = {}
        self.attendees = self.lines = 0
        self.repeats = False
        for line in re.sub(r"\n[ \t]", "", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n"):
            self._line(line)
        if self.event is not None:
            self._end("VEVENT")

    def _line(self, line: str) -> None:
        name = re.match(r"[A-Za-z0-9-]{1,40}", line)
        if name is None:
            return
        word, value = name[0].upper(), line.partition(":")[2].strip()
        if word == "BEGIN":
            self._begin(value.upper())
        elif word == "END":
            self._end(value.upper())
        elif self.path:
            self._property(word, line, value)

    def _begin(self, kind: str) -> None:
        if not self.objects or (kind == "VCALENDAR" and len(self.objects) < MAX_EVENTS):
            self.objects.append(Found())
            self.path = []
        if len(self.path) < 10:
            self.path.append(kind)
        if kind == "VEVENT":
            self.count += 1
            self.event, self.lines, self.repeats = [], 0, False
        elif kind == "VTIMEZONE":
            self.zone_id, self.observances = "", []
        elif kind in ("STANDARD", "DAYLIGHT"):
            self.observance = {}

    def _end(self, kind: str) -> None:
        if kind in self.path:
            while self.path.pop() != kind:
                continue
        found = self.objects[-1] if self.objects else Found()
        if kind == "VEVENT" and self.event is not None:
            if self.count > MAX_EVENTS:
                found.cut = True
            else:
                found.events.append((self.event, self.repeats))
            self.event = None
        elif kind == "VTIMEZONE" and self.zone_id:
            whole = tuple(observance for observance in self.observances if observance is not None)
            found.zones.setdefault(self.zone_id, whole if len(whole) == len(self.observances) else ())
        elif kind in ("STANDARD", "DAYLIGHT") and len(self.observances) < MAX_OBSERVANCES:
            self.observances.append(_observance(self.observance))

    def _property(self, word: str, line: str, value: str) -> None:
        inside = self.path[-1]
        if inside == "VEVENT" and self.event is not None:
            self._event_line(word, line, self.event)
        elif inside in ("STANDARD", "DAYLIGHT"):
            self.observance[word] = (
                f"{self.observance['RDATE']},{value}" if word == "RDATE" and word in self.observance else value
            )
        elif inside == "VTIMEZONE" and word == "TZID":
            self.zone_id = _unquoted(value)
        elif inside == "VCALENDAR" and word == "METHOD":
            self.objects[-1].method = charsets.shown(value, 40).upper()
        elif inside == "VCALENDAR" and word == "X-WR-TIMEZONE":
            self.objects[-1].zone = _unquoted(value)

    def _event_line(self, word: str, line: str, event: list[str]) -> None:
        if word == "ATTENDEE":
            self.attendees += 1
            if self.attendees <= MAX_ATTENDEES:
                event.append(_single_semicolons(line[:2_000]))
        elif word in ("RRULE", "RDATE"):
            self.repeats = True
        elif self.lines < _MAX_LINES and word in _WANTED:
            self.lines += 1
            event.append(_single_semicolons(line[:20_000]))


def _single_semicolons(line: str) -> str:
    head, colon, value = line.partition(":")
    return re.sub(";{2,}", ";", head) + colon + value if ";;" in head else line


def _unquoted(text: str) -> str:
    return text.replace("\\,", ",").replace("\\;", ";").strip('" ')


def _observance(lines: dict[str, str]) -> Observance | None:
    """One block of a zone; None where it cannot be what a zone is, and then the whole zone is none."""
    start, rule = stamp_of(lines.get("DTSTART", "")), lines.get("RRULE", "")
    before, after = offset_of(lines.get("TZOFFSETFROM", "")), offset_of(lines.get("TZOFFSETTO", ""))
    if start is None or before is None or after is None:
        return None
    yearly = yearly_of(rule, start) if rule else None
    if rule and yearly is None:
        return None
    extra = tuple(at for text in lines.get("RDATE", "").split(",")[:200] if (at := stamp_of(text)) is not None)
    return Observance(start, before, after, yearly, extra)
