"""Header blocks as values (RFC 5322 2.2, RFC 2047, RFC 2231): cut to limits before anything is decoded."""

from __future__ import annotations

import binascii
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from afterword.formats import charsets

MAX_BYTES = 256_000
MAX_LINES = 1_000
MAX_WORDS = 200

TOO_LONG = "The headers of this message are too long; only a part of them was read."
TOO_MANY_WORDS = "A header of this message is encoded in too many pieces; only the first of them were read."

_END = re.compile(rb"\n\r?\n")
_FOLD = re.compile(r"\n+(?=[ \t])")
_FIELD = re.compile(r"([!-9;-~]{1,200})[ \t]*:")
_LIKELY = re.compile(r"^[A-Za-z][A-Za-z0-9-]{1,60}:", re.MULTILINE)
_RESCUE = re.compile(
    r"^(From|To|Cc|Subject|Date|Message-ID|Content-Type|In-Reply-To):(.{0,2000})", re.MULTILINE | re.IGNORECASE
)
_WORD = re.compile(r"=\?([^\s?]{1,60})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,3})\?=")
_SURROGATE = re.compile(r"[\udc80-\udcff]")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)')
_MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x20\x7f\ud800-\udfff]{1,900}@[^<>\s\x00-\x20\x7f\ud800-\udfff]{1,900}>")
_ISO_DATE = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?")


@dataclass(frozen=True, slots=True)
class Block:
    """One header block: lower-case names with unfolded, undecoded values in order, and where the body starts."""

    fields: tuple[tuple[str, str], ...]
    body: int
    problems: tuple[str, ...] = ()

    def first(self, name: str) -> str:
        """The first value of that lower-case name, undecoded, or ''."""
        return next((value for key, value in self.fields if key == name), "")

    def every(self, name: str) -> list[str]:
        """All values of that lower-case name, undecoded."""
        return [value for key, value in self.fields if key == name]


def read_block(raw: bytes, start: int, end: int) -> Block:
    """The header block at `start`: 256 kB and 1,000 lines of it at most; past that what names the message."""
    if raw[start : start + 1] == b"\n" or raw[start : start + 2] == b"\r\n":
        return Block((), min(end, start + (1 if raw[start] == 10 else 2)))
    found = _END.search(raw, start, end)
    stop, body = (found.start(), found.end()) if found else (end, end)
    if not found and raw.find(b"\n", start, min(end, start + MAX_BYTES)) < 0 and raw.find(b"\r", start, end) >= 0:
        return _bare_returns(raw, start, end)
    cut = stop - start > MAX_BYTES
    block = raw[start : min(stop, start + MAX_BYTES)]
    rest = raw[start + MAX_BYTES : min(stop, start + 8 * MAX_BYTES)] if cut else b""
    if block.count(b"\n") > MAX_LINES:
        cut, lines = True, block.split(b"\n", MAX_LINES)
        block, rest = b"\n".join(lines[:MAX_LINES]), lines[MAX_LINES] + rest
    fields, stray = _fields(_text(block))
    if cut:
        fields += _rescued(fields, _text(rest))
    elif stray:
        body = max(start, raw.find(stray.encode("utf-8", "surrogateescape"), start, stop))
    return Block(tuple(fields), body, (TOO_LONG,) if cut else ())


def _bare_returns(raw: bytes, start: int, end: int) -> Block:
    """A message whose lines end in a bare CR: the headers are read so, the body begins after the first empty line."""
    middle = raw.find(b"\r\r", start, end)
    stop = middle if middle >= 0 else end
    fields, _ = _fields(_text(raw[start : min(stop, start + MAX_BYTES)].replace(b"\r", b"\n")))
    return Block(tuple(fields[:MAX_LINES]), min(end, stop + 2))


def _text(block: bytes) -> str:
    return block.decode("utf-8", "surrogateescape").replace("\r\n", "\n")


def _fields(text: str) -> tuple[list[tuple[str, str]], str]:
    """Names and values; and the line at which the body began without an empty line before it, or ''.

    A line that is no header is passed over where headers follow it, else the body starts there.
    """
    fields: list[tuple[str, str]] = []
    for line in _FOLD.sub("", text).split("\n"):
        match = _FIELD.match(line)
        if match:
            fields.append((match[1].lower(), line[match.end() :].strip(" \t\r")))
        elif line.strip() and not line.startswith(("From ", ">From ")):
            at = text.find(line[:200])
            if at >= 0 and not _LIKELY.search(text, at):
                return fields, line[:200]
    return fields, ""


def _rescued(fields: list[tuple[str, str]], rest: str) -> list[tuple[str, str]]:
    seen, more = {name for name, _ in fields}, []
    for match in _RESCUE.finditer(rest):
        name = match[1].lower()
        if name not in seen:
            seen.add(name)
            more.append((name, match[2].strip()))
    return more


def decoded(value: str) -> str:
    """A header's value as people read it (RFC 2047), on one line, without control characters.

    A newline that hides in an encoded word becomes a space: what is read here can never grow a header of its own later.
    """
    if "=?" in value:
        value = _words(value)
    if not value.isascii() or "\x1b" in value:
        value = _raw_bytes(value)
    return charsets.shown(value, 4_000)


def too_many_words(value: str) -> bool:
    """Does this value hold more than 200 encoded words?"""
    return value.count("=?") > 2 * MAX_WORDS or sum(1 for _ in _WORD.finditer(value)) > MAX_WORDS


def _raw_bytes(value: str) -> str:
    if _SURROGATE.search(value) or "\x1b" in value:
        return charsets.decode(value.encode("utf-8", "surrogateescape"))[0]
    return value


def _words(value: str) -> str:
    out: list[str] = []
    held, held_charset, last = b"", "", 0
    for count, match in enumerate(_WORD.finditer(value)):
        gap = value[last : match.start()]
        charset, data = match[1].split("*", 1)[0].lower(), _word_bytes(match[2], match[3])
        if held_charset and (gap.strip() or charset != held_charset):
            out.append(charsets.decode(held, held_charset, plain=True)[0])
            held, held_charset = b"", ""
            out.append(gap if gap.strip() else "")
        elif not held_charset:
            out.append(gap)
        last = match.end()
        held, held_charset = held + data, charset
        if count + 1 >= MAX_WORDS:
            break
    if held_charset:
        out.append(charsets.decode(held, held_charset, plain=True)[0])
    rest = value[last:]
    return "".join(out) + (rest if rest.count("=?") <= MAX_WORDS else "")


def _word_bytes(how: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    if how in "qQ":
        return binascii.a2b_qp(data, header=True)
    return unbase64(data)


def unbase64(data: bytes) -> bytes:
    """Base64 with its faults forgiven: strange characters skipped, padding missing or in the middle (RFC 2045 6.8)."""
    padding = data.find(b"=")
    if padding < 0 or not data[padding:].strip(b"=\r\n\t "):
        with suppress(binascii.Error):
            return binascii.a2b_base64(data)
    clean = _NOT_BASE64.sub(b"", data)
    if clean.count(b"=") > 1_000:
        clean = clean.replace(b"=", b"")
    pieces = [piece for piece in clean.split(b"=") if piece]
    return b"".join(binascii.a2b_base64(p[: len(p) - (len(p) % 4 == 1)] + b"=" * (-len(p) % 4 % 3)) for p in pieces)


_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """The value and its parameters, continuations joined and charsets decoded (RFC 2045 5.1, RFC 2231)."""
    main = value.split(";", 1)[0].strip().lower()
    found: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for count, match in enumerate(_PARAMETER.finditer(value)):
        if count >= MAX_WORDS:
            break
        name, text = match[1].lower(), _unquoted(match[2])
        base, star, index = name.partition("*")
        if not star:
            found.setdefault(base, text)
            continue
        number = index.rstrip("*")
        if number and not (number.isascii() and number.isdigit() and len(number) < 5):
            continue
        extended = not number or index.endswith("*")
        pieces.setdefault(base, {}).setdefault(int(number or 0), (text, extended))
    for base, parts in pieces.items():
        found[base] = _joined(parts)
    return main, found


def _unquoted(text: str) -> str:
    text = text.strip()
    if text.startswith('"'):
        text = text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:]
        return re.sub(r"\\(.)", r"\1", text) if "\\" in text else text
    return text


def _joined(parts: dict[int, tuple[str, bool]]) -> str:
    charset, data = "", b""
    for index in sorted(parts):
        text, extended = parts[index]
        if extended and not data and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw = text.encode("utf-8", "surrogateescape")
        data += _unpercent(raw) if extended else raw
    return charsets.decode(data, charset)[0]


def _unpercent(raw: bytes) -> bytes:
    return re.sub(rb"%([0-9A-Fa-f]{2})", lambda match: bytes((int(match[1], 16),)), raw)


def message_ids(value: str) -> tuple[str, ...]:
    """The ids of a Message-ID, In-Reply-To or References that are well formed, each once, the last 200 at most."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(value)))[-200:]


def date_of(value: str) -> datetime | None:
    """A Date header as an aware instant (RFC 5322 3.3); None for nonsense, and for years outside 1971 to 2100."""
    from email.utils import parsedate_tz  # brings sockets with it, 14 ms: only who parses pays

    try:
        parts = parsedate_tz(value[:200])
        if parts is None:
            return _iso_date(value)
        offset = parts[9] or 0
        if abs(offset) > 15 * 3600 or not 1971 <= parts[0] <= 2100:
            return None
        second = min(parts[5], 59)
        return datetime(
            parts[0], parts[1], parts[2], parts[3], parts[4], second, tzinfo=timezone(timedelta(seconds=offset))
        )
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _iso_date(value: str) -> datetime | None:
    match = _ISO_DATE.match(value)
    if not match or not 1971 <= int(match[1]) <= 2100:
        return None
    zone = UTC if match[7] in (None, "Z") else datetime.strptime(match[7], "%z").tzinfo
    year, month, day, hour, minute = (int(match[index]) for index in range(1, 6))
    return datetime(year, month, day, hour, minute, int(match[6] or 0), tzinfo=zone)
