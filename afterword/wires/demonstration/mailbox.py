"""The demonstration as a mail source, and written out as a Maildir or an mbox."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from html import escape
from pathlib import Path
from random import Random

from afterword.actions.ports import RawMail
from afterword.wires.demonstration import noise
from afterword.wires.demonstration.cast import employer, people
from afterword.wires.demonstration.employers import STORIES
from afterword.wires.demonstration.letters import LONDON, Letter, Thread


def letters(now: datetime, *, employers: int = len(STORIES), seed: int = 1, noise_letters: int = 21) -> list[Letter]:
    """All mail up to `now` (aware), oldest first: the same for the same day, seed and numbers."""
    today = now.astimezone(LONDON).date()
    found = noise.letters(today, noise_letters)
    for number in range(employers):
        random = Random(f"{seed} {number}")
        name, domain, role = employer(number, random)
        thread = Thread(name, domain, role)
        STORIES[number % len(STORIES)](thread, today, people(domain, random))
        found += thread.letters
    return sorted((letter for letter in found if letter.at <= now), key=lambda letter: (letter.at, letter.message_id))


def raw(letter: Letter) -> bytes:
    """The letter as it lies in a mailbox (RFC 5322)."""
    if letter.undelivered:
        return _bounce(letter)
    message = _message(letter)
    message.set_content(letter.body + "\n")
    if letter.html:
        paragraphs = "".join(f"<p>{escape(part)}</p>" for part in letter.body.split("\n\n"))
        message.set_content(f"<html><body>{paragraphs}</body></html>\n", subtype="html")
    if letter.calendar:
        message.add_alternative(letter.calendar, subtype="calendar", params={"method": letter.method})
        message.set_boundary("part-" + letter.message_id.strip("<>").partition("@")[0])
    return message.as_bytes(policy=SMTP)


class Demonstration:
    """The demonstration as a MailSource; it is not live, so nothing is ever sent for it."""

    live = False

    def __init__(self, now: datetime, *, employers: int = len(STORIES), seed: int = 1, noise_letters: int = 21) -> None:
        self.name = f"demonstration of {now.astimezone(LONDON).date().isoformat()}"
        self._mails = [
            (letter, raw(letter))
            for letter in letters(now, employers=employers, seed=seed, noise_letters=noise_letters)
        ]

    def size(self) -> int:
        """Bytes in all."""
        return sum(len(data) for _, data in self._mails)

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """The letters after the cursor."""
        start = cursor.get("read", 0)
        for number, (letter, data) in enumerate(self._mails):
            if isinstance(start, int) and number >= start:
                yield RawMail(letter.message_id, data, len(data), letter.folder, letter.at), {"read": number + 1}


def write_maildir(folder: Path, found: list[Letter]) -> None:
    """Writes the letters as a Maildir with a folder .Sent; each file's name and time are the letter's own."""
    for number, letter in enumerate(found):
        box = folder / ".Sent" if letter.folder == "Sent" else folder
        for part in ("cur", "new", "tmp"):
            (box / part).mkdir(parents=True, exist_ok=True)
        path = box / "cur" / f"{int(letter.at.timestamp())}.M{number}P1.demo:2,S"
        path.write_bytes(raw(letter).replace(b"\r\n", b"\n"))
        os.utime(path, (letter.at.timestamp(), letter.at.timestamp()))


def write_mbox(path: Path, found: list[Letter]) -> None:
    """Writes the letters as one mbox file (RFC 4155, the `From ` lines of bodies quoted)."""
    with path.open("wb") as file:
        for letter in found:
            file.write(f"From {letter.from_[1]} {letter.at:%a %b %d %H:%M:%S %Y}\n".encode())
            for line in raw(letter).replace(b"\r\n", b"\n").split(b"\n"):
                file.write((b">" if line.lstrip(b">").startswith(b"From ") else b"") + line + b"\n")


def _message(letter: Letter) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = formataddr(letter.from_)
    message["To"] = ", ".join(formataddr(person) for person in letter.to)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(letter.at.astimezone(UTC))
    message["Message-ID"] = letter.message_id
    if letter.references:
        message["In-Reply-To"] = letter.references[-1]
        message["References"] = " ".join(letter.references)
    for name, value in letter.headers:
        message[name] = value
    return message


def _bounce(letter: Letter) -> bytes:
    """A delivery status notification (RFC 3464) for the message that the letter's thread sent last."""
    message = _message(letter)
    message.set_content(letter.body + "\n")
    message.make_mixed()
    report = (
        f"Reporting-MTA: dns; {letter.from_[1].partition('@')[2]}\n\n"
        f"Final-Recipient: rfc822; {letter.undelivered}\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 user unknown\n"
    )
    returned = f"To: {letter.undelivered}\nMessage-ID: {letter.returned}\n"
    head, _, _ = message.as_bytes(policy=SMTP).partition(b"\r\n\r\n")
    headers = b"\r\n".join(
        line
        for line in head.split(b"\r\n")
        if not line.lower().startswith((b"content-type", b" boundary", b"mime-version"))
    )
    boundary = "status-" + letter.message_id.strip("<>").partition("@")[0]
    parts = [
        ("text/plain; charset=utf-8", letter.body),
        ("message/delivery-status", report),
        ("text/rfc822-headers", returned),
    ]
    body = (
        "".join(f"--{boundary}\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in parts)
        + f"--{boundary}--\r\n"
    )
    lead = f'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"\r\n\r\n'
    return headers + b"\r\n" + lead.encode() + body.replace("\r\n", "\n").replace("\n", "\r\n").encode()
