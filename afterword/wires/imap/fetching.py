"""Mail from an open folder: headers first, then whole messages or their readable parts; nothing is marked as seen."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.wires.imap.connection import Connection, Refusal
from afterword.wires.imap.parse import Fetched, Response, Value, fetched
from afterword.wires.imap.structure import leaves, readable
from afterword.wires.imap.uids import UidSet

MAX_WHOLE: Final = 512 * 1024  # above it the parts that hold no text stay where they are
MAX_PART: Final = 1 << 20
_CHUNK_BYTES: Final = 4 << 20
_CHUNK_MAILS: Final = 2_000
_AHEAD: Final = 3  # commands on their way at once

FIELDS: Final = (
    b"DATE FROM SENDER REPLY-TO TO CC SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE "
    b"AUTO-SUBMITTED PRECEDENCE"
)
_HEAD: Final = b"(UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (%s)])" % FIELDS
_PLAIN_HEAD: Final = _HEAD.replace(b" BODYSTRUCTURE", b"")
_MOST_HEADS: Final = 256 << 20
_MOST_AHEAD: Final = 64 << 20  # of heads that may come among the bodies of the batch before


def heads(connection: Connection, uids: UidSet) -> Iterator[Fetched]:
    """Flags, date, size, structure and 14 header fields of each; one that breaks the answer is asked for alone."""
    return Ahead(connection, uids).answers()


class Ahead:
    """The heads of a batch, asked for before they are wanted: the server works while the batch before is dealt with.

    Its answers may come among those of other commands (they do on Dovecot), so they are taken aside until `answers`.
    """

    def __init__(self, connection: Connection, uids: UidSet) -> None:
        self._connection, self.uids = connection, uids
        self._early: list[Fetched] = []
        self._seen: set[int] = set()
        self._tags = connection.send(*((b"UID FETCH", part.wire, _HEAD) for part in uids.lines()))
        connection.aside = self._take

    def _take(self, response: Response) -> bool:
        if b"BODY[HEADER.FIELDS" not in response.rest:
            return False
        item = fetched(response)
        if item is None or item.uid not in self.uids or item.uid in self._seen:
            return False
        self._seen.add(item.uid)
        self._early.append(item)
        return True

    def answers(self) -> Iterator[Fetched]:
        """Every head, as it comes."""
        self._connection.aside = lambda response: False
        yield from self._early
        try:
            for item in _read(self._connection, self._tags, self.uids, _MOST_HEADS):
                self._seen.add(item.uid)
                yield item
        except Refusal:
            for uid in self.uids:
                if uid not in self._seen:
                    yield from _alone(self._connection, uid)


def _alone(connection: Connection, uid: int) -> Iterator[Fetched]:
    """One message of a batch that the server could not answer: as much as it will say."""
    for items in (_HEAD, _PLAIN_HEAD, b"(UID RFC822.SIZE)"):
        try:
            yield from _asked(connection, UidSet(((uid, uid),)), items, _MOST_HEADS)
            return
        except Refusal:
            continue
    yield Fetched(uid, broken=True)


def _asked(connection: Connection, uids: UidSet, items: bytes, most: int) -> Iterator[Fetched]:
    tags = connection.send(*((b"UID FETCH", part.wire, items) for part in uids.lines()))
    return _read(connection, tags, uids, most)


def _read(connection: Connection, tags: Sequence[bytes], uids: UidSet, most: int) -> Iterator[Fetched]:
    refusal: Refusal | None = None
    for tag in tags:
        try:
            for response in connection.responses(tag, most):
                item = fetched(response) if response.kind == b"FETCH" else None
                if item is not None and item.uid in uids and (item.broken or item.sections or item.size is not None):
                    yield item
        except Refusal as refused:
            refusal = refused
    if refusal is not None:
        raise refusal


def marks(connection: Connection, uid: int) -> Iterator[Fetched]:
    """Size and date of one message; nothing where it is gone."""
    return _asked(connection, UidSet(((uid, uid),)), b"(UID INTERNALDATE RFC822.SIZE)", 1 << 20)


def ids(connection: Connection, uids: UidSet) -> Iterator[Fetched]:
    """Date and Message-ID line of each, and nothing else of them."""
    return _asked(connection, uids, b"(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])", _MOST_HEADS)


def header_of(item: Fetched) -> bytes:
    """The header fields that were asked for; b"" where they did not come."""
    return next((data for name, data in item.sections.items() if name.startswith(b"BODY[HEADER") and data), b"")


@dataclass(frozen=True, slots=True)
class Body:
    """A message's bytes, or None: the server could not give them, or they were too many."""

    uid: int
    data: bytes | None


def bodies(connection: Connection, wanted: Sequence[tuple[int, int]]) -> Iterator[Body]:
    """Whole messages of (UID, size), several commands ahead; those that are gone by now are left out."""
    yield from (
        Body(uid, data) for uid, _, data in _sections(connection, [(uid, size, b"BODY.PEEK[]") for uid, size in wanted])
    )


def sections(connection: Connection, wanted: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, str, bytes]]:
    """Parts of (UID, size, part number), by whatever order the server likes."""
    asked = [(uid, size, b"BODY.PEEK[%s]" % number.encode()) for uid, size, number in wanted]
    for uid, name, data in _sections(connection, asked):
        if data is not None:
            yield uid, name[5:-1].decode("ascii", "replace"), data


def _sections(
    connection: Connection, wanted: Sequence[tuple[int, int, bytes]]
) -> Iterator[tuple[int, bytes, bytes | None]]:
    """Sections of messages, in chunks by size, with commands ahead; what is refused in a chunk is asked for alone."""
    chunks = list(_chunks(wanted))
    waiting: list[tuple[bytes, bytes, dict[int, int]]] = []
    open_: dict[tuple[int, bytes], int] = {}
    refused: list[tuple[int, bytes]] = []
    while chunks or waiting:
        ahead = chunks[: _AHEAD - len(waiting)]
        del chunks[: len(ahead)]
        tags = connection.send(
            *((b"UID FETCH", UidSet.of(sizes).wire, b"(UID " + section + b")") for section, sizes in ahead)
        )
        for tag, (section, sizes) in zip(tags, ahead, strict=True):
            waiting.append((tag, section, sizes))
            open_.update({(uid, _answered(section)): size for uid, size in sizes.items()})
        tag, section, sizes = waiting.pop(0)
        most = (
            sum(size + 4096 for _, _, s in ((tag, section, sizes), *waiting) for size in s.values()) * 2 + _MOST_AHEAD
        )
        try:
            for response in connection.responses(tag, most):
                item = fetched(response) if response.kind == b"FETCH" else None
                for name, data in item.sections.items() if item is not None else ():
                    if item is not None and open_.pop((item.uid, name), None) is not None:
                        yield item.uid, name, data
        except Refusal:
            refused += [(uid, section) for uid in sizes if (uid, _answered(section)) in open_]
    for uid, section in refused:
        yield from _single(connection, uid, section)


def _answered(section: bytes) -> bytes:
    return re.sub(rb"<.*$", b"", section.replace(b".PEEK", b"")).upper()


def _single(connection: Connection, uid: int, section: bytes) -> Iterator[tuple[int, bytes, bytes | None]]:
    try:
        for response in connection.run(b"UID FETCH %d (UID %s)" % (uid, section), most=64 << 20):
            item = fetched(response) if response.kind == b"FETCH" else None
            if item is not None and item.uid == uid and _answered(section) in item.sections:
                yield uid, _answered(section), item.sections[_answered(section)]
    except Refusal:
        yield uid, _answered(section), None


def _chunks(wanted: Iterable[tuple[int, int, bytes]]) -> Iterator[tuple[bytes, dict[int, int]]]:
    groups: dict[bytes, dict[int, int]] = {}
    totals: dict[bytes, int] = {}
    for uid, size, section in wanted:
        group = groups.setdefault(section, {})
        group[uid] = size
        totals[section] = totals.get(section, 0) + size
        if totals[section] >= _CHUNK_BYTES or len(group) >= _CHUNK_MAILS:
            yield section, groups.pop(section)
            totals.pop(section)
    yield from groups.items()


def in_parts(connection: Connection, uid: int, structure: Value) -> bytes | None:
    """A large message with what can be read of it: its whole header, the readable parts, of the others their headers.

    None where the server does not give them.
    """
    parts = leaves(structure)
    chosen = {p.number for p in readable(parts)}
    if not parts:
        return None
    if len(parts) == 1:
        asked = ["HEADER", "1"] if chosen else ["HEADER"]
    else:
        asked = ["HEADER", *(f"{p.number}.MIME" for p in parts), *sorted(chosen)]
    found: dict[str, bytes] = {}
    for section in asked:
        peek = b"BODY.PEEK[%s]<0.%d>" % (section.encode(), MAX_PART)
        for _, _, data in _single(connection, uid, peek):
            if data is not None:
                found[section] = data
    if "HEADER" not in found:
        return None
    if len(parts) == 1:
        return found["HEADER"] + found.get("1", b"")
    return _assembled(found, [p.number for p in parts])


_KIND: Final = re.compile(
    rb"^(?:content-type|content-transfer-encoding|mime-version):[^\n]*\n(?:[ \t][^\n]*\n)*", re.I | re.M
)


def _assembled(found: dict[str, bytes], numbers: Sequence[str]) -> bytes:
    header = _KIND.sub(b"", found["HEADER"].rstrip(b"\r\n") + b"\r\n")
    boundary = b"=_" + hashlib.sha256(found["HEADER"]).hexdigest()[:32].encode()
    out = [header, b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="', boundary, b'"\r\n']
    for number in numbers:
        mime = found.get(f"{number}.MIME", b"").rstrip(b"\r\n")
        out += [b"\r\n--", boundary, b"\r\n", mime, b"\r\n\r\n" if mime else b"\r\n", found.get(number, b"")]
    return b"".join((*out, b"\r\n--", boundary, b"--\r\n"))
