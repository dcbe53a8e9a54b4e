"""What a letter of the demonstration is, and the thread that a candidate and an employer write in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

LONDON: Final = ZoneInfo("Europe/London")
Person = tuple[str, str]  # (name, address)
ADA: Final[Person] = ("Ada Marsh", "ada.marsh@example.org")
PHONE: Final = "+44 7700 900123"


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail before it is bytes. `at` is aware; `calendar` is an iCalendar text with its method."""

    at: datetime
    from_: Person
    to: tuple[Person, ...]
    subject: str
    body: str
    message_id: str
    references: tuple[str, ...] = ()
    folder: str = "INBOX"
    html: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    calendar: str = ""
    method: str = "REQUEST"
    undelivered: str = ""  # the address that a bounce could not reach
    returned: str = ""  # the Message-ID of what it returns


def working_day(day: date, step: int) -> date:
    """The weekday `step` weekdays after (or before) that day; 0 is the day itself or the weekday before it."""
    while day.weekday() > 4:
        day -= timedelta(days=1)
    sign = 1 if step > 0 else -1
    for _ in range(abs(step)):
        day += timedelta(days=sign)
        while day.weekday() > 4:
            day += timedelta(days=sign)
    return day


def on(day: date, clock: str) -> datetime:
    """That clock time in London on that day, in UTC."""
    hour, minute = clock.split(":")
    return datetime.combine(day, time(int(hour), int(minute)), LONDON).astimezone(UTC)


def spoken(day: date) -> str:
    """`Friday 6 March`."""
    return f"{day:%A} {day.day} {day:%B}"


def spoken_at(moment: datetime) -> str:
    """`Tuesday 3 March at 10:00`, in London."""
    local = moment.astimezone(LONDON)
    return f"{spoken(local.date())} at {local:%H:%M}"


def of_the_day(moment: datetime) -> str:
    """`morning` or `afternoon`, in London."""
    return "morning" if moment.astimezone(LONDON).hour < 12 else "afternoon"


@dataclass(slots=True)
class Thread:
    """Mail to and fro between the candidate and one employer, oldest first."""

    employer: str
    domain: str
    role: str
    subject: str = ""
    letters: list[Letter] = field(default_factory=list)
    _ids: list[str] = field(default_factory=list)

    def they(
        self,
        at: datetime,
        who: Person,
        body: str,
        *,
        subject: str = "",
        title: str = "",
        to: tuple[Person, ...] = (ADA,),
        **more: object,
    ) -> None:
        """A letter from the employer; a `subject` of its own starts a new thread."""
        signature = "\n".join(line for line in (who[0], title, self.employer) if line)
        self._write(at, who, to, subject, f"Dear Ada,\n\n{body}\n\nKind regards,\n\n{signature}", **more)

    def raw(self, at: datetime, who: Person, body: str, *, subject: str = "", **more: object) -> None:
        """A letter from the employer's side as it stands, without greeting or signature."""
        self._write(at, who, (ADA,), subject, body, **more)

    def bounce(self, at: datetime, address: str) -> None:
        """A delivery status notification (RFC 3464) for what the candidate sent last."""
        daemon = ("Mail Delivery System", f"MAILER-DAEMON@{self.domain}")
        body = f"Your message could not be delivered.\n\n<{address}>: 550 5.1.1 user unknown"
        subject = "Undelivered Mail Returned to Sender"
        self._write(at, daemon, (ADA,), subject, body, undelivered=address, returned=self._ids[-1])

    def ada(self, at: datetime, to: Person, body: str, *, subject: str = "") -> None:
        """A letter that the candidate wrote by hand."""
        greeting = f"Dear {to[0].split()[0]},"
        self._write(at, ADA, (to,), subject, f"{greeting}\n\n{body}\n\nBest wishes,\nAda Marsh\n{PHONE}", folder="Sent")

    def invite(
        self, at: datetime, organiser: Person, start: datetime, minutes: int, who: tuple[Person, ...], **more: object
    ) -> None:
        """A calendar invitation (RFC 6047); `sequence` above 0 moves it, `method` CANCEL calls it off."""
        uid = hashlib.sha256(f"{self.domain} {self.role}".encode()).hexdigest()[:20] + f"@{self.domain}"
        sequence, method = int(str(more.pop("sequence", 0))), str(more.pop("method", "REQUEST"))
        summary = f"Interview: {self.role}, {self.employer}"
        lead = {"REQUEST": "Updated invitation" if sequence else "Invitation", "CANCEL": "Cancelled"}[method]
        self._write(
            at,
            organiser,
            (ADA, *who),
            str(more.pop("subject", f"{lead}: {summary} @ {spoken_at(start)}")),
            str(more.pop("body", f"{summary}\n{spoken_at(start)}, {minutes} minutes")),
            calendar=_calendar(uid, sequence, method, summary, start, minutes, organiser, (ADA, *who), at),
            method=method,
            **more,
        )

    def _write(
        self, at: datetime, from_: Person, to: tuple[Person, ...], subject: str, body: str, **more: object
    ) -> None:
        if subject:
            self.subject, self._ids = subject, []
        domain = from_[1].partition("@")[2]
        message_id = f"<{hashlib.sha256(f'{at} {from_} {to} {body}'.encode()).hexdigest()[:24]}@{domain}>"
        answered = self.subject if not self._ids else f"Re: {self.subject}"
        self.letters.append(Letter(at, from_, to, answered, body, message_id, tuple(self._ids), **more))  # type: ignore[arg-type]  # fields of Letter
        self._ids.append(message_id)


def _calendar(
    uid: str,
    sequence: int,
    method: str,
    summary: str,
    start: datetime,
    minutes: int,
    organiser: Person,
    who: tuple[Person, ...],
    at: datetime,
) -> str:
    end = start + timedelta(minutes=minutes)
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//Calendar 1.0//EN",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:{at:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{summary.replace(',', chr(92) + ',')}",
        f'ORGANIZER;CN="{organiser[0]}":mailto:{organiser[1]}',
        *(f'ATTENDEE;CN="{name}";PARTSTAT=NEEDS-ACTION:mailto:{address}' for name, address in who),
        f"STATUS:{status}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"
