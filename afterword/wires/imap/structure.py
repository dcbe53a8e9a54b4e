"""What a message is made of, by its BODYSTRUCTURE (RFC 3501 7.4.2): the parts, and which of them are worth fetching."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.wires.imap.parse import Value, tokens_of, values
from afterword.wires.imap.uids import BadResponse

_MAX_PARTS: Final = 100
_MAX_DEPTH: Final = 20
_SHOWN: Final = ("attachment", "inline")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds no others: its number (RFC 3501 6.4.5), type in lower case, and size in bytes."""

    number: str
    kind: str
    size: int
    attached: bool


def leaves(structure: Value) -> list[Leaf]:
    """The parts of a BODYSTRUCTURE that hold no others, at most 100 and 20 deep; none where it cannot be read."""
    out: list[Leaf] = []
    if isinstance(structure, bytes):
        if (flat := _flat(structure)) is not None:
            return flat
        try:
            tokens = tokens_of(structure)
            if _part(tokens, 0, "", out, 0) == len(tokens):
                return out
        except (BadResponse, ValueError, IndexError):
            pass
        try:
            out = []
            (structure,) = values(structure)
        except (BadResponse, ValueError):
            return out
    _walk(structure, "", out, 0)
    return out


_WORD: Final = rb'(?:NIL|"[^"\\\x00]*+")'
_LIST: Final = rb"\([^()\\\x00]*+\)"
_MORE: Final = rb"((?: (?:%s|%s|\(%s (?:NIL|%s)\)))*+)\)" % (_WORD, _LIST, _WORD, _LIST)
_LEAF: Final = re.compile(
    rb'\("([^"\\\x00]*+)" "([^"\\\x00]*+)" (NIL|%s) %s %s %s (\d{1,12})(?: \d++)?+%s'
    % (_LIST, _WORD, _WORD, _WORD, _MORE)
)
_AFTER: Final = re.compile(rb" %s%s" % (_WORD, _MORE))


def _flat(structure: bytes) -> list[Leaf] | None:
    """One part, or one list of parts that hold no others: nearly all there is, in a third of the time; else None."""
    if structure[:2] != b"((":
        found = _LEAF.fullmatch(structure)
        return None if found is None else [_of(found, "1")]
    out: list[Leaf] = []
    at = 1
    while (found := _LEAF.match(structure, at)) is not None and len(out) < _MAX_PARTS:
        out.append(_of(found, str(len(out) + 1)))
        at = found.end()
    return out if _AFTER.fullmatch(structure, at) is not None else None


def _of(found: re.Match[bytes], number: str) -> Leaf:
    kind = b"%s/%s" % (found[1], found[2])
    named = b"name" in found[3].lower() and any(_said(name) == "name" for name in tokens_of(found[3])[1:-1:2])
    attached = False
    if b"(" in found[5]:
        tokens = [*tokens_of(found[5]), b")"]
        attached = _attached(tokens, 0, len(tokens))
    shown = kind.decode("latin-1").lower()
    return Leaf(number, shown, int(found[4]), attached or (named and not shown.startswith("text/")))


def _part(tokens: list[bytes], at: int, number: str, out: list[Leaf], depth: int) -> int:
    """Reads one part off the tokens without building its lists, and says where it ends; ValueError for an odd one."""
    if tokens[at] != b"(" or depth > _MAX_DEPTH or len(out) >= _MAX_PARTS:
        raise ValueError
    at += 1
    if tokens[at] == b"(":
        place = 1
        while tokens[at] == b"(":
            at = _part(tokens, at, f"{number}.{place}" if number else str(place), out, depth + 1)
            place += 1
        return _closed(tokens, at)
    kind = f"{_said(tokens[at])}/{_said(tokens[at + 1])}"
    at += 2
    named = False
    if tokens[at] == b"(":
        end = _closed(tokens, at + 1)
        named = any(_said(name) == "name" for name in tokens[at + 1 : end - 1 : 2])
        at = end
    else:
        at += 1
    size = tokens[at + 3]  # after id, description and encoding
    end = _closed(tokens, at + 4)
    attached = (named and not kind.startswith("text/")) or _attached(tokens, at + 4, end)
    out.append(Leaf(number or "1", kind, int(size) if size.isdigit() else 0, attached))
    return end


def _closed(tokens: list[bytes], at: int) -> int:
    """Where the list that `at` lies in is over."""
    depth = 1
    while depth:
        token = tokens[at]
        if token == b"(":
            depth += 1
        elif token == b")":
            depth -= 1
        at += 1
    return at


def _attached(tokens: list[bytes], at: int, end: int) -> bool:
    """What the part's own disposition says, not that of a message inside it."""
    depth = 0
    for place in range(at, end - 1):
        token = tokens[place]
        if token == b"(":
            if depth == 0 and _said(tokens[place + 1]) in _SHOWN:
                return _said(tokens[place + 1]) == "attachment"
            depth += 1
        elif token == b")":
            depth -= 1
    return False


def _said(token: bytes) -> str:
    """A string as it is meant, in lower case; what is escaped in it is of no interest here."""
    return token.strip(b'"').decode("latin-1").lower()


def _walk(value: Value, number: str, out: list[Leaf], depth: int) -> None:
    if not isinstance(value, list) or not value or depth > _MAX_DEPTH or len(out) >= _MAX_PARTS:
        return
    if isinstance(value[0], list):
        for place, part in enumerate(value, 1):
            if not isinstance(part, list) or place > _MAX_PARTS or not _is_part(part):
                break
            _walk(part, f"{number}.{place}" if number else str(place), out, depth + 1)
        return
    size = value[6] if len(value) > 6 else None
    kind = f"{_word(value[0])}/{_word(value[1]) if len(value) > 1 else ''}"
    disposition = next((v[0] for v in value[7:] if isinstance(v, list) and v and _word(v[0]) in _SHOWN), None)
    named = len(value) > 2 and isinstance(value[2], list) and any(_word(name) == "name" for name in value[2][::2])
    attached = _word(disposition) == "attachment" or (named and not kind.startswith("text/"))
    out.append(Leaf(number or "1", kind, int(size) if isinstance(size, bytes) and size.isdigit() else 0, attached))


def _is_part(value: list[Value]) -> bool:
    return bool(value) and (isinstance(value[0], list) or (len(value) > 6 and isinstance(value[1], bytes)))


def _word(value: Value) -> str:
    return value.decode("latin-1").lower() if isinstance(value, bytes) else ""


def readable(parts: Sequence[Leaf]) -> list[Leaf]:
    """The parts worth fetching: the first plain text, else the first HTML; every calendar; what a bounce reports."""
    texts = [p for p in parts if p.kind == "text/plain" and not p.attached]
    html = [p for p in parts if p.kind == "text/html" and not p.attached]
    chosen = texts[:1] or html[:1]
    others = ("text/calendar", "application/ics", "message/delivery-status", "text/rfc822-headers")
    return [*chosen, *(p for p in parts if p.kind in others)]
