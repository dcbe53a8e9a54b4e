"""An mbox file as a mail source (RFC 4155), gigabytes of it: read in pieces, and later only where it grew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from afterword.actions.ports import RawMail
from afterword.formats.headers import decoded
from afterword.wires.mail_folders import MAX_MAIL, holds_drafts, safe_name

_CHUNK = 1 << 20
_CHECKED = 4096
_WEEKDAYS, _MONTHS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun", "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_SEPARATOR = re.compile(
    rf"From (?:.{{0,300}}? )?(?:{_WEEKDAYS}),? ({_MONTHS}) +(\d{{1,2}}) (\d\d):(\d\d)(?::(\d\d))?"
    rf"(?: ([+-]\d{{4}}))?(?: [A-Z]{{1,5}})? (\d{{4}})(?: ([+-]\d{{4}}))?".encode()
)
_HEADER = re.compile(rb"(?:>?From |[!-9;-~]{1,100}[ \t]*:)")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LABELS = re.compile(rb"^X-Gmail-Labels:((?:[^\n]|\n[ \t]){0,4000})", re.MULTILINE | re.IGNORECASE)
_TOLD = ("draft", "sent", "spam", "trash", "inbox")  # the labels that say where a mail lies, first the most telling


class Mbox:
    """One mbox file; not live, since its mail program writes it when it likes (Protocol MailSource)."""

    live = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path.resolve())
        self._folder = safe_name(path.stem if path.suffix.lower() in (".mbox", ".mbx") else path.name)

    def size(self) -> int:
        """Bytes in all."""
        return self.path.stat().st_size

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What was appended since the cursor, or all of it if the file is not what the cursor saw. Raises OSError."""
        with self.path.open("rb") as file:
            tail = b""
            for found in _Reader(file, _start(file, cursor)).messages():
                tail = found.tail
                after = {"offset": found.end, "last": found.start, "check": _digest(tail), "checked": len(tail)}
                yield self._mail(found), after

    def _mail(self, found: _Found) -> RawMail:
        labels = _labels(found.head)
        folder = _told(labels) or self._folder
        draft = any(holds_drafts(label) for label in labels) or holds_drafts(folder)
        return RawMail(found.key, found.data, found.size, folder, _received(found.line), draft)


@dataclass(frozen=True, slots=True)
class _Found:
    """One message: where it lies in the file, its separator line, and its bytes unless they are too many."""

    start: int
    end: int
    line: bytes
    head: bytes
    data: bytes | None
    size: int
    key: str
    tail: bytes  # the last bytes before `end`, by which the file is known again


def _start(file: BinaryIO, cursor: dict[str, object]) -> int:
    """Where to read on: at the cursor if the bytes before it are still those, else at the start.

    A last message that has grown since (it was being written) is read again.
    """
    offset, last, checked = (cursor.get(name) for name in ("offset", "last", "checked"))
    if not (isinstance(offset, int) and isinstance(last, int) and isinstance(checked, int) and 0 < checked <= offset):
        return 0
    file.seek(offset - checked)
    if _digest(file.read(checked)) != cursor.get("check"):
        return 0
    following = file.read(400).lstrip(b"\r\n")
    return offset if not following or following.startswith(b"From ") else last


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


class _Reader:
    """Cuts the file at its separator lines; holds one message and one piece of the file at a time."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        file.seek(start)
        self._file, self._base = file, start
        self._buffer = bytearray()
        self._ended = False

    def messages(self) -> Iterator[_Found]:
        """The messages from the start on, in order."""
        self._more()
        at = len(self._buffer) - len(self._buffer.lstrip(b"\r\n"))
        while at < len(self._buffer) or not self._ended:
            if at > _CHUNK:
                self._drop(at)
                at = 0
            found, at = self._message(at)
            if found is not None:
                yield found

    def _message(self, begin: int) -> tuple[_Found | None, int]:
        """The message at `begin`, and where the next one begins; beyond 25 MB it is passed over piece by piece."""
        start, digest, dropped = self._base + begin, blake2b(digest_size=12), 0
        body = self._line_end(begin) if self._buffer[begin : begin + 5] == b"From " else begin
        line = bytes(self._buffer[begin : min(body, begin + 500)])
        search, head = max(begin, body - 1), b""
        while (end := self._separator(search)) < 0 and not self._ended:
            search = max(body, len(self._buffer) - 2_000)
            if len(self._buffer) - body > MAX_MAIL:
                head = head or bytes(self._buffer[body : body + 65_536])
                digest.update(self._buffer[body:search])
                dropped += search - body
                self._drop(search)
                body = search = 0
            self._more()
        end = len(self._buffer) if end < 0 else end
        found = self._found(line, start, body, end, dropped, head, digest)
        return (found if found.size else None), end

    def _found(
        self, line: bytes, start: int, body: int, end: int, dropped: int, head: bytes, digest: blake2b
    ) -> _Found:
        data = bytes(self._buffer[body:end])
        size = dropped + len(data)
        whole = size <= MAX_MAIL and not dropped
        if whole:
            data = _unescaped(data)
        digest.update(data)
        tail = bytes(self._buffer[max(0, end - _CHECKED) : end])
        head = head or data[:65_536]
        return _Found(start, self._base + end, line, head, data if whole else None, size, digest.hexdigest(), tail)

    def _separator(self, search: int) -> int:
        """Where the next message begins: an empty line, a From line with a date, and a header after it."""
        at = self._buffer.find(b"\nFrom ", search)
        while at >= 0:
            blank = self._buffer[at - 1 : at] == b"\n" or self._buffer[at - 2 : at] == b"\n\r"
            if blank and _SEPARATOR.match(self._buffer, at + 1, at + 500):
                line_end = self._line_end(at + 1)
                if line_end >= len(self._buffer) or _HEADER.match(self._buffer, line_end):
                    return at + 1
            at = self._buffer.find(b"\nFrom ", at + 1)
        return -1

    def _line_end(self, at: int) -> int:
        while (
            (end := self._buffer.find(b"\n", at, at + 100_000)) < 0
            and not self._ended
            and len(self._buffer) < at + 100_000
        ):
            self._more()
        while not self._ended and len(self._buffer) < end + 200:
            self._more()
        return end + 1 if end >= 0 else min(len(self._buffer), at + 100_000)

    def _more(self) -> None:
        piece = self._file.read(_CHUNK)
        self._ended = not piece
        self._buffer += piece

    def _drop(self, count: int) -> None:
        del self._buffer[:count]
        self._base += count


def _unescaped(data: bytes) -> bytes:
    """The message without the mbox's own marks: the empty line behind it, and a ">" before a line that begins with
    From.
    """
    if data.endswith(b"\r\n\r\n"):
        data = data[:-2]
    elif data.endswith(b"\n\n"):
        data = data[:-1]
    return _ESCAPED.sub(rb"\1", data) if b">From " in data else data


def _received(line: bytes) -> datetime | None:
    """The date of a From line, in UTC where it names no offset (RFC 4155)."""
    match = _SEPARATOR.match(line)
    if match is None:
        return None
    month, day, hour, minute, second, before, year, behind = match.groups()
    offset = before or behind
    zone = timezone(timedelta(minutes=_minutes(offset.decode()))) if offset else UTC
    number = _MONTHS.split("|").index(month.decode()) + 1
    try:
        return datetime(int(year), number, int(day), int(hour), int(minute), int(second or 0), tzinfo=zone).astimezone(
            UTC
        )
    except (ValueError, OverflowError):
        return None


def _minutes(offset: str) -> int:
    minutes = min(int(offset[1:3]) * 60 + int(offset[3:5]), 14 * 60)
    return -minutes if offset[0] == "-" else minutes


def _labels(head: bytes) -> list[str]:
    """The labels that Google Takeout writes into each message, decoded."""
    end = re.search(rb"\r?\n\r?\n", head)
    match = _LABELS.search(head, 0, end.start() if end else len(head))
    if match is None:
        return []
    text = re.sub(r"\r?\n", "", match[1].decode("utf-8", "surrogateescape"))
    return [safe_name(label.strip().strip('"')) for label in decoded(text).split(",") if label.strip()]


def _told(labels: list[str]) -> str:
    """The label that says most about where a mail lies, or ''."""
    for word in _TOLD:
        for label in labels:
            if label.lower().rstrip("s").endswith(word):
                return label
    return labels[0] if labels else ""
