"""What an IMAP server says, as values (RFC 3501 9, 7162, 4731, 5819): bounded in size and depth, whoever says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final, TypeAlias

from afterword.wires.imap.uids import MAX_UID, BadResponse, UidSet

Value: TypeAlias = "bytes | list[Value] | None"
"""An atom or a string, NIL, or a list of values; a literal that was too large to keep is None too."""

_MAX_DEPTH: Final = 64
_QUOTE, _OPEN, _CLOSE = b'"()'

_TOKEN: Final = re.compile(
    rb"""[()\x00]
    |"(?:[^"\\]|\\.)*+"?+                                     # one that is never closed runs to the end
    |(?:BODY|BINARY)(?:\.PEEK)?\[[^\]\x00]*\](?:<\d+>)?
    |[^ \t()"\x00]++""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_QUOTED: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_ESCAPED: Final = re.compile(rb"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Response:
    """One response. `tag` is b"*", b"+" or the command's; `rest` has a NUL where each of the literals stood."""

    tag: bytes
    kind: bytes  # upper case: b"FETCH", b"OK", ...
    number: int
    rest: bytes
    literals: Sequence[bytes | None] = ()


def tokens_of(rest: bytes) -> list[bytes]:
    """Parentheses, quoted strings with their quotes, atoms. Raises BadResponse where a string is never closed."""
    tokens: list[bytes] = _TOKEN.findall(rest)
    if tokens and tokens[-1][0] == _QUOTE and not _QUOTED.fullmatch(tokens[-1]):
        raise BadResponse("The mail server's answer ends in the middle of a word.")
    return tokens


def values(rest: bytes, literals: Sequence[bytes | None] = ()) -> list[Value]:
    """The values of a response, lists nested. Raises BadResponse."""
    top: list[Value] = []
    stack: list[list[Value]] = []
    kept = iter(literals)
    for token in tokens_of(rest):
        first = token[0]
        if first == _QUOTE:
            text = token[1:-1]
            top.append(_ESCAPED.sub(rb"\1", text) if b"\\" in text else text)
        elif first == _OPEN:
            if len(stack) >= _MAX_DEPTH:
                raise BadResponse("The mail server's answer is nested too deep.")
            inner: list[Value] = []
            top.append(inner)
            stack.append(top)
            top = inner
        elif first == _CLOSE:
            if not stack:
                raise BadResponse("The mail server's answer closes what was never opened.")
            top = stack.pop()
        elif first == 0:
            top.append(next(kept, None))
        else:
            top.append(None if token == b"NIL" or token == b"nil" else token)
    if stack:
        raise BadResponse("The mail server's answer is not complete.")
    return top


@dataclass(frozen=True, slots=True)
class Fetched:
    """One FETCH response. What it did not hold is None; `sections` is keyed by b"BODY[...]" in upper case.

    `structure` is the BODYSTRUCTURE, as bytes while nobody has looked into it.
    """

    uid: int
    flags: frozenset[bytes] | None = None
    received: datetime | None = None
    size: int | None = None
    structure: Value = None
    sections: dict[bytes, bytes | None] = field(default_factory=dict)
    broken: bool = False  # the UID was found, and the rest could not be read
    calendar: bool = False  # its structure may name a calendar part; looked for only where it does


_UID: Final = re.compile(rb"(?:^|[( ])UID (\d{1,10})(?=[ )])", re.IGNORECASE)


def fetched(response: Response) -> Fetched | None:
    """A FETCH response as values; None where it is not about a UID (flags that another client changed)."""
    if len(response.literals) == 1 and (quick := _usual(response.rest, response.literals[0])) is not None:
        return quick
    try:
        (items,) = values(response.rest, response.literals)
        if isinstance(items, list):
            return _fetched(items, b"CALENDAR" in (upper := response.rest.upper()) or b"ICS" in upper)
    except (BadResponse, ValueError):
        pass
    found = _UID.search(response.rest)
    return Fetched(int(found[1]), broken=True) if found else None


_SECTION: Final = re.compile(rb"\(UID (\d{1,10}) (BODY\[[^\]\x00]*\])(?:<\d{1,10}>)? \x00\)")
_HEAD: Final = re.compile(
    rb'\(UID (\d{1,10}) FLAGS \(([^()\x00]*)\) INTERNALDATE "([^"]*)" RFC822\.SIZE (\d{1,12}) '
    rb"BODYSTRUCTURE (\(.*\)) (BODY\[HEADER\.FIELDS \([^\]\x00]*\)\]) \x00\)",
    re.DOTALL,
)


def _usual(rest: bytes, literal: bytes | None) -> Fetched | None:
    """The two answers that come by the thousand, in the order they were asked for: a third of the time of the rest."""
    found = _SECTION.fullmatch(rest)
    if found is not None:
        return Fetched(int(found[1]), sections={found[2].upper(): literal}) if 0 < int(found[1]) <= MAX_UID else None
    found = _HEAD.fullmatch(rest)
    if found is None or not 0 < int(found[1]) <= MAX_UID:
        return None
    structure = found[5]
    lower = structure.lower()
    return Fetched(
        int(found[1]),
        frozenset(found[2].lower().split()),
        internal_date(found[3]),
        int(found[4]),
        structure,
        {found[6].upper(): literal},
        calendar=b"calendar" in lower or b"ics" in lower,
    )


def _fetched(items: list[Value], calendar: bool) -> Fetched | None:
    found: dict[bytes, Value] = {}
    sections: dict[bytes, bytes | None] = {}
    for key, value in zip(items[::2], items[1::2], strict=True):
        if isinstance(key, bytes):
            name = key.upper()
            if name[-1:] in b"]>" and name.startswith((b"BODY[", b"BINARY[")) and not isinstance(value, list):
                sections[_ORIGIN.sub(b"", name)] = value
            else:
                found[name] = value
    uid = _number(found.get(b"UID"))
    if uid is None or not 0 < uid <= MAX_UID:
        return None
    flags, received = found.get(b"FLAGS"), found.get(b"INTERNALDATE")
    return Fetched(
        uid,
        frozenset([flag.lower() for flag in flags if isinstance(flag, bytes)]) if isinstance(flags, list) else None,
        internal_date(received) if isinstance(received, bytes) else None,
        _number(found.get(b"RFC822.SIZE")),
        found.get(b"BODYSTRUCTURE"),
        sections,
        calendar=calendar,
    )


_ORIGIN: Final = re.compile(rb"<\d+>$")


def _number(value: Value) -> int | None:
    return int(value) if isinstance(value, bytes) and value.isdigit() and len(value) <= 20 else None


_DATE: Final = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS: Final = {
    name: place for place, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}


def internal_date(text: bytes) -> datetime | None:
    """An INTERNALDATE in UTC; None where it is none, or no date that exists."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, off_hours, off_minutes = found.groups()
    try:
        offset = timedelta(hours=int(off_hours), minutes=int(off_minutes))
        local = datetime(
            int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=UTC
        )
        return local + offset if sign == b"-" else local - offset
    except (ValueError, KeyError, OverflowError):
        return None


def searched(responses: Iterable[Response]) -> UidSet:
    """The UIDs of SEARCH (some servers add a space) or of ESEARCH ALL (RFC 4731)."""
    uids: set[int] = set()
    ranges: list[tuple[int, int]] = []
    for response in responses:
        if response.kind == b"SEARCH":
            words = response.rest.partition(b"(")[0].split()  # (MODSEQ n) may follow
            uids.update(int(word) for word in words if word.isdigit() and len(word) <= 10)
        elif response.kind == b"ESEARCH":
            items = values(response.rest, response.literals)
            for name, value in pairwise(items):
                if isinstance(name, bytes) and name.upper() == b"ALL" and isinstance(value, bytes):
                    ranges.extend(UidSet.parse(value).ranges)
    return UidSet.union((UidSet(tuple(ranges)), UidSet.of(uids)))


def vanished(response: Response) -> UidSet:
    """`VANISHED (EARLIER) 4,9:12` or `VANISHED 4` (RFC 7162 3.2.10)."""
    word = response.rest.strip().rpartition(b" ")[2]
    return UidSet.parse(word) if word and word != b"(EARLIER)" else UidSet()


_CODE: Final = re.compile(rb"\[([A-Za-z0-9-]+)(?: ([^\]]*))?\]")


def code(rest: bytes) -> tuple[bytes, bytes]:
    """A response code and its argument, `[UIDVALIDITY 7] ...`; (b"", b"") where there is none."""
    found = _CODE.match(rest)
    return (found[1].upper(), found[2] or b"") if found else (b"", b"")


def numbers(items: Value) -> dict[bytes, int]:
    """A STATUS list `(MESSAGES 4 UIDNEXT 9)` by name; what is no number is left out."""
    pairs = items if isinstance(items, list) else []
    return {
        name.upper(): int(value)
        for name, value in zip(pairs[::2], pairs[1::2], strict=False)
        if isinstance(name, bytes) and isinstance(value, bytes) and value.isdigit() and len(value) <= 20
    }
