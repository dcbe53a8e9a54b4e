"""A mail that the candidate pastes: read like any other, and noted where the candidate says, else where it belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from typing import Final, Literal

from django.db import transaction

from afterword.actions.answer import settle_into
from afterword.actions.person import person
from afterword.actions.ports import MailSource, Parser
from afterword.actions.scan import scan
from afterword.actions.understand import Understanding
from afterword.facts.errors import RefusedError, UsageError
from afterword.store import candidacies, installation, messages
from afterword.store.candidates import KeptCandidate

_HEAD: Final = re.compile(r"(?:>?From |[A-Za-z][A-Za-z-]{1,40}:[ \t])")
_NAMES: Final = {"sent": "Date", "betreff": "Subject", "von": "From", "an": "To", "gesendet": "Date", "datum": "Date"}
_TOLD: Final = ("from", "to", "cc", "subject", "date", "sent", "von", "an", "betreff", "gesendet", "datum")
_SAID_BY_HAND: Final = re.compile(r"[^\r\n\x00-\x1f\x7f]{1,400}")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What became of it: noted in `slug`, asked about, unreadable, known already, or about nothing that is known."""

    state: Literal["noted", "asked", "unreadable", "known", "left"]
    slug: str = ""


def letter(text: str, from_: str, subject: str, at: datetime, me: KeptCandidate) -> bytes:
    """The bytes of a mail from what was pasted: with its header lines where it has any, else with those given.

    Raises UsageError where nobody says who wrote it.
    """
    lines = text.lstrip("\ufeff\n ").split("\n")
    known, body = _header(lines)
    if from_:
        known["From"] = _address(from_)
    if "From" not in known:
        raise UsageError("Who wrote it? Neither the mail itself nor the form says so.")
    if subject:
        known["Subject"] = subject
    known.setdefault("To", f"{me.value.name} <{me.value.email}>")
    if "Date" not in known or not _has_time(known["Date"]):
        known["Date"] = format_datetime(at)
    if "Content-Type" not in known:
        known |= {
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Transfer-Encoding": "8bit",
        }
    head = "".join(f"{name}: {_encoded(name, value)}\r\n" for name, value in known.items())
    return head.encode("ascii", "replace") + b"\r\n" + "\r\n".join(body).encode("utf-8") + b"\r\n"


def paste(
    me: KeptCandidate, source: MailSource, place: str, parser: Parser, now: datetime, *, which: str, country: str
) -> Pasted:
    """Keeps the mail and notes it: in `which` where that is named, else as any new mail is."""
    with transaction.atomic():
        scanned = scan(me, source, parser, installation.salt())
        row = messages.at_place(me.id, place)
        if row is None or row.state == "twin" or not scanned.new:
            known = candidacies.candidacy_of(me.id, row.candidacy).slug if row and row.candidacy else ""
            return Pasted("known", known)
        if row.state == "unreadable":
            return Pasted("unreadable")
        understanding = Understanding(me, parser, now, country)
        if which:
            kept = candidacies.candidacy_of(me.id, which)
            settle_into(me.id, row.id, kept, lambda: understanding)
            return Pasted("noted", kept.slug)
        understanding.run()
        after = messages.message(me.id, row.id)
        if after is None:
            raise RefusedError("That message is gone.")
        if after.candidacy is not None:
            return Pasted("noted", candidacies.candidacy_of(me.id, after.candidacy).slug)
        return Pasted("asked" if after.state == "job" else "left")


def _header(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The header lines at the top, unfolded, and the rest; none where the first line is no header that a mail has."""
    first = lines[0].partition(":")[0].strip().lower() if lines else ""
    if not lines or not _HEAD.match(lines[0]) or (first not in _TOLD and not _is_source(lines)):
        return {}, lines
    known: dict[str, str] = {}
    name = ""
    for number, line in enumerate(lines):
        if not line.strip():
            return known, lines[number + 1 :]
        if line[0] in " \t" and name:
            known[name] = f"{known[name]} {line.strip()}"
            continue
        head, colon, value = line.partition(":")
        if not colon or not re.fullmatch(r"[A-Za-z][A-Za-z-]{0,40}", head.strip()):
            return known, lines[number:]
        name = _NAMES.get(head.strip().lower(), head.strip().title())
        known.setdefault(name, value.strip())
    return known, []


def _is_source(lines: list[str]) -> bool:
    """Is it the source of a mail: do its first lines hold a From among others?"""
    return any(line.lower().startswith("from:") for line in lines[:80])


def _has_time(text: str) -> bool:
    from email.utils import parsedate_tz

    return parsedate_tz(text) is not None


def _address(text: str) -> str:
    name, address = person(text)
    if not address or not _SAID_BY_HAND.fullmatch(text):
        raise UsageError("Who wrote it? A name and an address, such as Priya Nair <priya@northwind.example>.")
    return f"{name} <{address}>" if name else address


def _encoded(name: str, value: str) -> str:
    plain = " ".join(re.sub(r"[\x00-\x1f\x7f]+", " ", value).split())
    if plain.isascii():
        return plain
    if name in ("From", "To", "Cc") and "<" in plain:
        who, _, rest = plain.rpartition("<")
        return f"{Header(who.strip(), 'utf-8', maxlinelen=900).encode()} <{rest}"
    return Header(plain, "utf-8", maxlinelen=900).encode()
