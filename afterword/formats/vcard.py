"""vCards as values (RFC 6350, and versions 2.1 and 3.0): who it is and how to reach them, from text fields alone."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from afterword.formats import charsets

MAX_BYTES = 64_000
MAX_CARDS = 20
MAX_VALUES = 20

TOO_LARGE = "This vCard file is too large (more than 64 kB) and was not read."
TOO_MANY = "This vCard file holds more than 20 cards; only the first 20 were read."
NOT_READ = "This file is no vCard that could be read."

_NAME = re.compile(r"(?:[A-Za-z0-9-]{1,40}\.)?([A-Za-z0-9-]{1,40})((?:;(?:[^:\"]|\"[^\"]*\")*)?):(.*)", re.DOTALL)
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>(),;:\\\"]+")
_PHONE = re.compile(r"\+?[\d\s().,;x/-]{3,40}(?:ext[. ]*\d+)?", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Card:
    """One person or organisation; `emails` are lower case and well formed."""

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of a file, and what could not be read, a sentence each."""

    cards: tuple[Card, ...]
    problems: tuple[str, ...] = ()


def parse(raw: bytes) -> Cards:
    """The cards of a file of at most 64 kB, at most 20; nothing is raised. Photos, notes and links are not read."""
    if len(raw) > MAX_BYTES:
        return Cards((), (TOO_LARGE,))
    text = charsets.decode(raw)[0].replace("\r\n", "\n").replace("\r", "\n")
    cards: list[Card] = []
    fields: dict[str, list[str]] | None = None
    for line in _lines(text):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            fields = {}
        elif word == "END:VCARD" and fields is not None:
            cards.append(_card(fields))
            fields = None
            if len(cards) > MAX_CARDS:
                return Cards(tuple(cards[:MAX_CARDS]), (TOO_MANY,))
        elif fields is not None:
            _field(line, fields)
    cards = [card for card in cards if card.name or card.emails]
    return Cards(tuple(cards), () if cards else (NOT_READ,))


def _lines(text: str) -> list[str]:
    """The lines unfolded; a quoted-printable one of version 2.1 goes on after an equals sign at its end."""
    lines: list[str] = []
    soft = False
    for line in re.sub(r"\n[ \t]", "", text).split("\n"):
        if soft:
            lines[-1] += line
        else:
            lines.append(line)
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in lines[-1][:200].upper()
        if soft:
            lines[-1] = lines[-1][:-1]
    return lines


def _field(line: str, fields: dict[str, list[str]]) -> None:
    match = _NAME.match(line)
    if match is None:
        return
    name, parameters, value = match[1].upper(), match[2].upper(), match[3]
    if name not in ("FN", "N", "EMAIL", "TEL", "ORG", "TITLE") or len(fields.setdefault(name, [])) >= MAX_VALUES:
        return
    if "QUOTED-PRINTABLE" in parameters:
        charset = re.search(r"CHARSET=\"?([A-Z0-9_-]{1,40})", parameters)
        data = value.encode("utf-8", "surrogateescape")
        value = charsets.decode(binascii.a2b_qp(data), charset[1] if charset else "")[0]
    fields[name].append(value)


def _card(fields: dict[str, list[str]]) -> Card:
    names = [_plain(value) for value in fields.get("FN", [])]
    if not any(names):
        names = [_from_parts(value) for value in fields.get("N", [])]
    emails = [re.sub(r"(?i)^mailto:", "", value.strip()).lower() for value in fields.get("EMAIL", [])]
    phones = [_plain(re.sub(r"(?i)^tel:", "", value)) for value in fields.get("TEL", [])]
    organisations = [_plain(_parts(value)[0]) for value in fields.get("ORG", [])]
    return Card(
        next((name for name in names if name), ""),
        tuple(dict.fromkeys(email for email in emails if len(email) < 255 and _EMAIL.fullmatch(email))),
        tuple(dict.fromkeys(phone for phone in phones if _PHONE.fullmatch(phone))),
        next((name for name in organisations if name), ""),
        next((title for title in map(_plain, fields.get("TITLE", [])) if title), ""),
    )


def _plain(value: str) -> str:
    return charsets.shown(_ESCAPE.sub(lambda match: " " if match[1] in "nN" else match[1], value), 200)


def _parts(value: str) -> list[str]:
    """The parts of a structured value, still escaped (RFC 6350 3.4)."""
    return re.split(r"(?<!\\);", value)


def _from_parts(value: str) -> str:
    """A name from its parts: family, given, others, before, behind (RFC 6350 6.2.2)."""
    family, given, others, before, behind = ([_plain(part) for part in _parts(value)] + [""] * 5)[:5]
    return " ".join(part for part in (before, given, others, family, behind) if part)
