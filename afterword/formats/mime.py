"""The parts of a message (RFC 2045, RFC 2046), found by byte offsets: nothing is copied, nothing recurses deep.

The standard parser reads line by line into strings: a 25 MB attachment takes it a second and five times the memory,
and 1,000 nested parts raise.
This one looks for the boundaries alone; the tests hold it against the standard one.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from afterword.formats import headers

MAX_PARTS = 100
MAX_DEPTH = 20
MAX_TEXT = 1_000_000
_MAX_FALSE = 200  # boundaries that are none, before another way of searching is taken
_MAX_SEARCHED = 50_000_000

TOO_DEEP = "Part of this message could not be read (nested too deep)."
TOO_MANY = "Part of this message could not be read (too many parts)."
TOO_LONG = "The text of this message is too long; only the beginning was read."

_GUESS = re.compile(rb"^--([^\s-][^\r\n]{0,70}?|-{1,20}[^\r\n]{1,60}?)[ \t]*\r?$\n(?=[A-Za-z-]+:|\r?\n)", re.MULTILINE)
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+*-]{1,80}")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its own headers, where its body lies in the raw message, and the parts inside it."""

    block: headers.Block
    kind: str  # the content type, lower case
    parameters: dict[str, str]
    start: int
    end: int
    children: tuple[Part, ...] = ()
    message: Part | None = None  # the message inside a message/rfc822


class Splitter:
    """Walks one raw message; `problems` collects the sentences for what was cut off."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.count = 0
        self.searched = 0
        self.problems: list[str] = []

    def part(self, start: int, end: int, depth: int = 0, default: str = "text/plain") -> Part:
        """The part between two offsets, with what is inside it, to 20 levels and 100 parts."""
        self.count += 1
        block = headers.read_block(self.raw, start, end)
        self._note(*block.problems)
        kind, parameters = content_type(block, default)
        body = block.body
        if kind.startswith("multipart/"):
            if depth >= MAX_DEPTH:
                self._note(TOO_DEEP)
                return Part(block, kind, parameters, body, end)
            boundary = self._boundary(parameters.get("boundary", ""), body, end)
            if boundary is None:
                return Part(block, "text/plain", parameters, body, end)
            inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            children = self._children(boundary, body, end, depth, inner)
            return Part(block, kind, parameters, body, end, children)
        if kind in ("message/rfc822", "message/global") and _encoding(block) in _PLAIN_ENCODINGS:
            if depth >= MAX_DEPTH:
                self._note(TOO_DEEP)
                return Part(block, kind, parameters, body, end)
            return Part(block, kind, parameters, body, end, (), self.part(body, end, depth + 1))
        return Part(block, kind, parameters, body, end)

    def _note(self, *problems: str) -> None:
        self.problems.extend(problem for problem in problems if problem not in self.problems)

    def _boundary(self, named: str, start: int, end: int) -> bytes | None:
        """The boundary as named, else the first line that looks like one; None where there is none at all."""
        boundary = named.rstrip().encode("utf-8", "surrogateescape")
        if boundary and self._next(boundary, start, end)[0] >= 0:
            return boundary
        found = _GUESS.search(self.raw, start, min(end, start + 20_000))
        return found[1] if found else None

    def _children(self, boundary: bytes, start: int, end: int, depth: int, default: str) -> tuple[Part, ...]:
        children: list[Part] = []
        at, begin, closing = self._next(boundary, start, end)
        while at >= 0 and not closing:
            following, after, closing = self._next(boundary, begin, end)
            stop = end if following < 0 else following
            if self.count >= MAX_PARTS:
                self._note(TOO_MANY)
                break
            if stop > begin or following >= 0:
                children.append(self.part(begin, max(begin, stop), depth + 1, default))
            at, begin = following, after
        return tuple(children)

    def _next(self, boundary: bytes, start: int, end: int) -> tuple[int, int, bool]:
        """The next delimiter line: where the part before it ends, where the next one starts, and whether it closes."""
        raw, mark = self.raw, b"--" + boundary
        at = raw.find(mark, start, end)
        for _ in range(_MAX_FALSE):
            if at < 0:
                return -1, end, False
            after = at + len(mark)
            closing = raw[after : after + 2] == b"--"
            line = _line_end(raw, after + 2 * closing, end)
            if line >= 0 and (at == start or raw[at - 1] in b"\r\n"):
                return _before(raw, at, start), line, closing
            at = raw.find(mark, at + 1, end)
        return self._next_of_many(mark, at, start, end)

    def _next_of_many(self, mark: bytes, at: int, start: int, end: int) -> tuple[int, int, bool]:
        """The same where the boundary's letters are strewn about: in one search, and within 50 MB of it a message."""
        self.searched += end - start
        if at < 0 or self.searched > _MAX_SEARCHED:
            self._note(TOO_DEEP)
            return -1, end, False
        pattern = re.compile(rb"(?<=[\r\n])" + re.escape(mark) + rb"(--)?[ \t]*(?:\r\n|\r|\n|\Z)")
        found = pattern.search(self.raw, at, end)
        return (_before(self.raw, found.start(), start), found.end(), bool(found[1])) if found else (-1, end, False)


def _line_end(raw: bytes, at: int, end: int) -> int:
    """Where the next line starts if only white space is left on this one, else -1."""
    while at < end and raw[at] in b" \t":
        at += 1
    if at >= end:
        return end
    if raw[at] == 13:
        return at + 2 if raw[at + 1 : at + 2] == b"\n" else at + 1
    return at + 1 if raw[at] == 10 else -1


def _before(raw: bytes, at: int, start: int) -> int:
    """The line break before a delimiter belongs to the delimiter (RFC 2046 5.1.1)."""
    if at > start and raw[at - 1] == 10:
        at -= 1
    if at > start and raw[at - 1] == 13:
        at -= 1
    return at


def content_type(block: headers.Block, default: str = "text/plain") -> tuple[str, dict[str, str]]:
    """The part's type and parameters; of two types that disagree plain text is taken: nothing is interpreted."""
    values = block.every("content-type")
    if not values:
        return default, {}
    kind, parameters = headers.parameters(values[0])
    if len(values) > 1 and not kind.startswith("text/"):
        others = [headers.parameters(value) for value in values[1:5]]
        kind, parameters = next((other for other in others if other[0] == "text/plain"), (kind, parameters))
    match = _TYPE.match(kind)
    if match is None:
        return "text/plain" if kind in ("text", "plain", "") else default, parameters
    if match[0] == "text/plain" and "charset" not in parameters and "charset=" in kind:
        parameters["charset"] = kind.partition("charset=")[2].strip("\"' ")
    return match[0], parameters


_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")


def _encoding(block: headers.Block) -> str:
    return block.first("content-transfer-encoding").partition(";")[0].strip(" \t\"'").lower()


def content(raw: bytes, part: Part, limit: int = MAX_TEXT) -> tuple[bytes, bool]:
    """The part's decoded bytes (RFC 2045 6), and whether they were cut: never more than about `limit` of them."""
    encoding = _encoding(part.block)
    if encoding == "base64":
        take = limit * 3 // 2
        data = headers.unbase64(raw[part.start : min(part.end, part.start + take)])
    elif encoding == "quoted-printable":
        take = limit * 3
        data = binascii.a2b_qp(raw[part.start : min(part.end, part.start + take)])
    elif encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        take = limit * 3 // 2
        data = _uudecoded(raw[part.start : min(part.end, part.start + take)])
    else:
        take = limit
        data = raw[part.start : min(part.end, part.start + take)]
    return data[:limit], part.end - part.start > take or len(data) > limit


def _uudecoded(data: bytes) -> bytes:
    out = []
    for line in data.split(b"\n")[:40_000]:
        line = line.rstrip(b"\r")
        if not line or line.startswith((b"begin ", b"end", b"`")):
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)


def size_of(raw: bytes, part: Part) -> int:
    """Bytes of the part as it would be saved; for base64 reckoned from its length, nothing is decoded for it."""
    length = max(0, part.end - part.start)
    if _encoding(part.block) != "base64":
        return length
    return max(0, (length - raw.count(b"\n", part.start, part.end) * 2) * 3 // 4)
