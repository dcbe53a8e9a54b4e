"""A mail as values (RFC 5322, MIME): what one message holds, every read guarded, nothing guessed in silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.formats.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it (RFC 5322 3.4): `email` is lower case and never holds white space."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the text: its name is only shown, never used as a path."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Mail:
    """One message. `headers` holds what tells machines from people: lower-case names, decoded values, in order."""

    message_id: str  # "<...@...>", or "" where there is none that is well formed
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    subject: str
    from_: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: datetime | None  # the Date header, aware; only ever shown
    headers: tuple[tuple[str, str], ...]
    text: str  # what a person reads: the plain part, else the HTML part as text
    html: str  # the HTML part as it came, "" where there is none
    calendars: tuple[Calendar, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    report: str = ""  # the message/delivery-status part (RFC 3464) as text
    returned: str = ""  # headers or text of the message that a bounce returns
    problems: tuple[str, ...] = ()  # what could not be read, a sentence for the candidate each
    received: datetime | None = None  # when the server that took it in last says it came (RFC 5321 4.4), aware

    def header(self, name: str) -> str:
        """The first header of that lower-case name, or ''."""
        return next((value for key, value in self.headers if key == name), "")


def parse(raw: bytes) -> Mail:
    """One message as values, whatever the bytes are: nothing is raised, and `problems` names what was not read.

    At most 256 kB and 1,000 lines of headers, 100 parts, 20 levels and 1 MB of text are read (RFC 5322, RFC 2045).
    """
    from afterword.formats.message import read  # who only needs the values does not load what parses

    found = read(raw)
    from_, reply_to, to, cc = (
        tuple(Address(name, email) for name, email in people)
        for people in (found.from_, found.reply_to, found.to, found.cc)
    )
    return Mail(
        message_id=found.message_id,
        in_reply_to=found.in_reply_to,
        references=found.references,
        subject=found.subject,
        from_=from_,
        reply_to=reply_to,
        to=to,
        cc=cc,
        date=found.date,
        headers=found.headers,
        text=found.text,
        html=found.html,
        calendars=found.calendars,
        attachments=tuple(Attachment(name, kind, size) for name, kind, size in found.attachments),
        report=found.report,
        returned=found.returned,
        problems=found.problems,
        received=found.received,
    )
