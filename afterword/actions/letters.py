"""A candidacy's mail as a person reads it: each message's own words, with what was understood marked in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final, Literal

from afterword.actions.correct import Understood, understood_in
from afterword.actions.ports import Parser, Unreadable
from afterword.facts.candidacy import standing
from afterword.facts.errors import NotFound
from afterword.facts.kinds import Fact, Retracted, Sent
from afterword.formats.html import MAX_HTML, safe
from afterword.formats.mail import Attachment, Mail
from afterword.reading.visible import Visible, visible
from afterword.store import candidacies, messages
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage

_PICTURE: Final = re.compile(r"<im(?:g|age)\b", re.IGNORECASE)

__all__ = [
    "Attachment",
    "Kept",
    "Known",
    "Letter",
    "Line",
    "Span",
    "elsewhere",
    "letter",
    "original",
    "safe_html",
    "thread",
]


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a thread as a list shows it; `message` 0 is one that went out from here, its words in `sent`."""

    message: int
    at: datetime | None
    own: bool
    who: str
    subject: str
    facts: tuple[tuple[int, Fact], ...] = ()
    corrected: bool = False
    problem: str = ""
    sent: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What was understood, with the place of its fact in the history, and the words it rests on ('' where none)."""

    place: int
    fact: Fact
    words: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the words; `known` are the places of the facts that rest on it."""

    text: str
    known: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to be read. `kept` is its candidacy, None where it is in none; `problems` say what was not read.

    `spans` are the writer's own words, `rest` their signature and whatever they quoted.
    """

    row: KeptMessage
    kept: Kept | None
    spans: tuple[Span, ...]
    rest: str
    known: tuple[Known, ...]
    corrected: bool
    to: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    problems: tuple[str, ...]
    state: Literal["read", "unreadable", "gone"]
    laid_out: bool  # it has an HTML part
    pictures: int = 0  # that it would show, and that are left out


def thread(candidate: int, which: int | str) -> tuple[Line, ...]:
    """The mail of a candidacy and what went out from here, newest first. NotFound for what is not theirs."""
    kept = candidacies.candidacy_of(candidate, which)
    names = {key: contact.name for contact in kept.candidacy.contacts for key in (contact.id, contact.email) if key}
    lines = [_line(one, names) for one in understood_in(kept) if one.row.state != "twin"]
    for place, fact in standing(kept.candidacy.history):
        if isinstance(fact, Sent) and kept.noted[place].message is None and fact.channel == "email" and fact.text:
            who = ", ".join(names.get(key, key) for key in fact.to)
            lines.append(Line(0, fact.at, True, who, fact.subject or "", ((place, fact),), sent=fact.text))
    return tuple(sorted(lines, key=lambda line: (line.at is not None, line.at), reverse=True))


def letter(candidate: int, message: int, parser: Parser) -> Letter:
    """One message with its words. NotFound for what is not theirs; what cannot be read says so in `problems`."""
    row = _row(candidate, message)
    kept = candidacies.candidacy_of(candidate, row.candidacy) if row.candidacy is not None else None
    known = _known(kept, row.id) if kept is not None else ()
    corrected = kept is not None and any(kept.noted[one.place].source != row.place for one in known)
    problems = (row.problem,) if row.problem else ()
    mail = parser.parse(row.raw) if row.raw is not None else None
    if not isinstance(mail, Mail):
        if isinstance(mail, Unreadable):
            problems = tuple(dict.fromkeys((*problems, mail.problem)))
        state: Literal["unreadable", "gone"] = "gone" if row.raw is None else "unreadable"
        return Letter(row, kept, (), "", known, corrected, row.to_addresses, (), problems, state, False)
    seen = visible(mail.text)
    return Letter(
        row=row,
        kept=kept,
        spans=marked(seen.text, known),
        rest=_rest(seen),
        known=known,
        corrected=corrected,
        to=tuple(address.name or address.email for address in (*mail.to, *mail.cc)),
        attachments=mail.attachments,
        problems=tuple(dict.fromkeys((*problems, *mail.problems))),
        state="read",
        laid_out=bool(mail.html.strip()),
        pictures=len(_PICTURE.findall(mail.html[:MAX_HTML])),
    )


def safe_html(candidate: int, message: int, parser: Parser) -> str:
    """The HTML part of a message as a page that loads and runs nothing; '' where it has none."""
    row = _row(candidate, message)
    mail = parser.parse(row.raw) if row.raw is not None else None
    return safe(mail.html) if isinstance(mail, Mail) and mail.html.strip() else ""


def elsewhere(candidate: int, but: int | None) -> tuple[tuple[str, str, str], ...]:
    """Where a message could belong besides: (slug, employer, role) of the other candidacies, by employer."""
    return candidacies.names_of(candidate, but)


def original(candidate: int, message: int) -> bytes:
    """The bytes of a message as they came. NotFound where it is not theirs, or they are not kept."""
    row = _row(candidate, message)
    if row.raw is None:
        raise NotFound(f"The bytes of message {message} are not kept here; it lies in your mailbox as it came.")
    return row.raw


def marked(text: str, known: tuple[Known, ...]) -> tuple[Span, ...]:
    """The text, cut where the words of a fact begin or end; facts may share words."""
    places = [(*found, one.place) for one in known if (found := _find(text, one.words))]
    cuts = sorted({0, len(text), *(start for start, _, _ in places), *(end for _, end, _ in places)})
    return tuple(
        Span(text[start:end], tuple(place for a, b, place in places if a <= start and end <= b))
        for start, end in pairwise(cuts)
    )


def _find(text: str, words: str) -> tuple[int, int] | None:
    """Where the words stand, whatever white space lies between them."""
    parts = words.split()
    if not parts:
        return None
    start = text.find(words)
    if start >= 0:
        return start, start + len(words)
    found = re.search(r"\s+".join(map(re.escape, parts)), text)
    return found.span() if found else None


def _rest(seen: Visible) -> str:
    return "\n\n".join(part for part in (seen.signature, seen.quoted) if part.strip())


def _known(kept: Kept, message: int) -> tuple[Known, ...]:
    return tuple(
        Known(place, fact, kept.noted[place].quote)
        for place, fact in standing(kept.candidacy.history)
        if kept.noted[place].message == message and not isinstance(fact, Retracted)
    )


def _line(one: Understood, names: dict[str, str]) -> Line:
    row = one.row
    to = ", ".join(dict.fromkeys(names.get(address, address) for address in row.to_addresses))
    facts = tuple((place, fact) for place, fact in one.facts if not isinstance(fact, Retracted))
    who = to if row.own else row.from_name or row.from_address
    return Line(row.id, row.date_at, row.own, who, row.subject, facts, one.corrected, row.problem)


def _row(candidate: int, message: int) -> KeptMessage:
    row = messages.message(candidate, message)
    if row is None or row.state == "other":
        raise NotFound(f"There is no message {message} here.")
    return row
