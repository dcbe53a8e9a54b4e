"""Blocks of headers in a message's text: From:, Sent:, To:, Subject: in any language, wrapped or run together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.reading.attributions import ANGLE_EMAIL, CLOCK, EMAIL, LONGEST_LINE, YEAR
from afterword.reading.quote_words import LABELS, LONGEST_LABEL, Label

_FLAT: Final = re.compile(r"[*_]*([^\W\d]{2,12})\s?[:：][*_]*\s?(?=\S)")
_LONGEST_BLOCK: Final = 40
_WHO: Final[tuple[Label, ...]] = ("from", "to", "cc")


@dataclass(slots=True)
class Seen:
    """The lines while they are judged, and the line before which no header block can begin any more."""

    lines: list[str]
    others: list[bool]
    no_block_before: int = 0


def next_filled(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index]:
        index += 1
    return index


def _label(line: str) -> tuple[Label, str] | None:
    """The kind of header a line begins with and its value: "*Sent:* Monday" is ("sent", "Monday")."""
    at = line.find(":", 0, LONGEST_LABEL + 8)
    if at < 0:
        at = line.find("：", 0, LONGEST_LABEL + 8)
        if at < 0:
            return None
    label = LABELS.get(line[:at].strip("*_ |•\t").casefold())
    return None if label is None else (label, line[at + 1 :].strip("*_ |\t"))


def header_block(seen: Seen, index: int, below_banner: bool = False) -> int | None:
    """The line after a block such as From:, Sent:, To:, Subject: that begins at `index`, in any order and language."""
    lines = seen.lines
    first = None if index < seen.no_block_before else _label(lines[index])
    if first is None or first[0] in ("cc", "other"):
        return None
    flat = _flat_block(lines, index)
    if flat is not None:
        return flat
    found: dict[Label, str] = {}
    at, gap, last = index, 0, index + 1
    while at < len(lines) and at - index < _LONGEST_BLOCK:
        line = lines[at]
        label = _label(line) if line else None
        if not line:
            gap += 1
            if gap > 1:
                break
        elif label is not None:
            kind, value = label
            if kind in found and gap:
                break
            if not value and at + 1 < len(lines) and lines[at + 1] and _label(lines[at + 1]) is None:
                at += 1
                value = lines[at]
            found.setdefault(kind, value)
            gap, last = 0, at + 1
        elif gap or not _continues(lines, at):
            break
        else:
            last = at + 1
        at += 1
    if (below_banner and "from" in found) or _is_block(found):
        return last
    seen.no_block_before = at
    return None


def dated_block(seen: Seen, index: int) -> int | None:
    """The line after a block that begins with a person and a date, each alone on a line, and goes on with labels."""
    lines = seen.lines
    if index + 1 >= len(lines) or len(lines[index]) > 80 or ANGLE_EMAIL.search(lines[index]) is None:
        return None
    when = lines[index + 1]
    if len(when) > 40 or YEAR.search(when) is None or CLOCK.search(when) is None:
        return None
    at = next_filled(lines, index + 2)
    kinds: set[Label] = set()
    while at < len(lines) and (label := _label(lines[at])) is not None:
        kinds.add(label[0])
        at += 1
    return at if {"to", "subject"} <= kinds else None


def _continues(lines: list[str], at: int) -> bool:
    """A folded header: the line above ends in a separator, or this one is addresses."""
    return lines[at - 1][-1:] in (",", ";") or (len(lines[at]) < 200 and ANGLE_EMAIL.search(lines[at]) is not None)


def _is_block(found: dict[Label, str]) -> bool:
    """Enough of a header to be one: "From: 10:00, To: 11:00" and "From: Leeds, To: York" are the writer's own."""
    if len(found) < 2:
        return False
    when = found.get("sent") or found.get("date") or ""
    dated = YEAR.search(when) is not None or (CLOCK.search(when) is not None and len(when) > 8)
    who = found.get("from", "")
    mailed = any(EMAIL.search(found.get(kind, "")) for kind in _WHO)
    if who and not (CLOCK.search(who) and len(who) < 20):
        if mailed or ("sent" in found and dated):
            return True
        return dated and "subject" in found
    if mailed and dated:
        return "to" in found or "subject" in found
    return "sent" in found and dated and "to" in found and "subject" in found


def _flat_block(lines: list[str], index: int) -> int | None:
    """A header block whose line breaks got lost: "From: ... Sent: ... To: ... Subject: ..." in one line, or wrapped."""
    line = lines[index]
    if line.count(":") < 2 or "@" not in line[:LONGEST_LINE]:
        return None
    head = _FLAT.match(line)
    if head is None or LABELS.get(head[1].casefold()) != "from":
        return None
    stop = index + 1
    while stop < min(index + 4, len(lines)) and lines[stop] and len(line) < LONGEST_LINE:
        line, stop = f"{line} {lines[stop]}", stop + 1
    line = line[:LONGEST_LINE]
    kinds = {LABELS.get(word.casefold()) for word in _FLAT.findall(line)}
    dated = bool(kinds & {"sent", "date"}) and YEAR.search(line) and CLOCK.search(line)
    return stop if dated or len(kinds & {"sent", "date", "to", "subject"}) >= 2 else None
