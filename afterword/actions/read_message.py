"""One message, read for a person to look at: what was understood, each with the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.ports import Parser, Unreadable
from afterword.facts.errors import BadFile
from afterword.facts.reading import Quote, Reading
from afterword.formats.mail import Mail
from afterword.reading.read import Known, read


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the visible text and what was understood there."""

    start: int
    end: int
    says: str


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message with its reading; the marks are in the order of the text."""

    mail: Mail
    reading: Reading
    at: datetime
    marks: tuple[Mark, ...]


def read_message(raw: bytes, parser: Parser, now: datetime, *, zone: str, country: str) -> ReadMessage:
    """Reads the bytes of one message as of its own date, else `now`; zone and country are the employer's.

    Raises BadFile for what no parser can take.
    """
    parsed = parser.parse(raw)
    if isinstance(parsed, Unreadable):
        raise BadFile("", parsed.problem)
    return with_marks(parsed, Known(frozenset(), zone, country or None), parsed.date or now)


def with_marks(mail: Mail, known: Known, at: datetime) -> ReadMessage:
    """A parsed message as it is read with what is known, at that time."""
    reading = read(mail, known, at)
    return ReadMessage(mail, reading, at, marks_of(reading))


def marks_of(reading: Reading) -> tuple[Mark, ...]:
    """What a reading rests on, as marks."""
    found: list[Mark] = []

    def mark(quote: Quote | None, says: str) -> None:
        if quote is not None and quote.end > quote.start:
            found.append(Mark(quote.start, quote.end, says))

    mark(reading.quote, reading.kind.replace("_", " ") + ("" if reading.sure else ", not sure"))
    for promise in reading.promises:
        made = promise.made
        mark(promise.quote, f"promise: {made.about.replace('_', ' ')}, {made.earliest} to {made.latest}")
    for interview in reading.interviews:
        start = f"{interview.start:%Y-%m-%d %H:%M}" if interview.start else "no time"
        mark(interview.quote, f"interview {interview.status}: {start}")
    for interview in reading.offered:
        mark(interview.quote, f"a time offered: {interview.start:%Y-%m-%d %H:%M}")
    if reading.policy is not None:
        mark(reading.policy.quote, f"contact policy: {reading.policy.policy.replace('_', ' ')}")
    if reading.absence is not None:
        mark(reading.absence.quote, f"away, back {reading.absence.returns or 'at an unknown date'}")
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))
