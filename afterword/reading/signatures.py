"""Which of the writer's own lines are a signature, and which no person wrote: lines of devices, disclaimers."""

from __future__ import annotations

import re
from typing import Final, Literal

from afterword.reading.closing_words import (
    ADDED_BELOW,
    CLOSING,
    DEVICE,
    DEVICE_HINTS,
    DISCLAIMER,
    DISCLAIMER_ALONE,
    LIST_FOOTER,
    NOTICE_HINTS,
    OUTSIDE,
    THE_CASE,
)

Part = Literal["text", "signature", "rest", "blank", "added", "device"]

_DELIMITER: Final = re.compile(r"[-–—_]{1,2}(?<!-)|[-–—_]{2,5}|\*--\*")
_UNDERLINE: Final = re.compile(r"_{5,}|-{5,}|={5,}")
_DASH_NAME: Final = re.compile(r"[-–—~]\s?[^\W\d_][\w'’.-]*(?:\s[^\W\d_][\w'’.-]*){0,2}")
_LINK: Final = re.compile(r"\[?([^\[\]()<>]{0,40})\]?\s?[<(\[](?:https?://|www\.)[^\s<>()]*[>)\]]")
_URL: Final = re.compile(r"https?://|www\.")

_DASHES: Final = ("-", "–", "—", "~")
_OFFERS: Final = (
    "get ",
    "download ",
    "télécharger ",
    "obtenez ",
    "obtener ",
    "obtenha ",
    "scarica ",
    "ottieni ",
    "pobierz ",
)
_LONGEST_SIGNATURE: Final = 14
_LONGEST_CLOSING: Final = 60


def parts(lines: list[str], others: list[bool]) -> list[Part]:
    """What each line is. Signatures are looked for where one of the writer's own passages ends, the last one first."""
    kinds: list[Part] = [
        "blank" if not line else "rest" if other else "text" for line, other in zip(lines, others, strict=True)
    ]
    whole = "\n".join(line for line, kind in zip(lines, kinds, strict=True) if kind == "text").casefold()
    hints = [hint for hint in DEVICE_HINTS if hint in whole]
    noticed = any(hint in whole for hint in NOTICE_HINTS)
    for paragraph in _paragraphs(kinds) if hints or noticed else ():
        if hints:
            _set_apart_device_lines(lines, kinds, paragraph, hints)
        if noticed:
            _set_apart_notices(lines, kinds, paragraph)
    passages = _passages(kinds)
    for passage in passages:
        _trim(lines, kinds, passage)
    for passage in reversed(passages):
        _sign(lines, kinds, passage)
        if any(kinds[index] == "text" for index in passage):
            break
    return [_FINALLY.get(kind, kind) for kind in kinds]


_FINALLY: Final[dict[Part, Part]] = {"added": "rest", "device": "signature"}


def _paragraphs(kinds: list[Part]) -> list[range]:
    """The runs of own lines that blank lines and others' lines part."""
    found: list[range] = []
    start = -1
    for index, kind in enumerate(kinds):
        if kind == "text":
            start = index if start < 0 else start
        elif start >= 0:
            found.append(range(start, index))
            start = -1
    if start >= 0:
        found.append(range(start, len(kinds)))
    return found


def _passages(kinds: list[Part]) -> list[range]:
    """The runs of own lines that only others' lines part, as ranges from first to last own line."""
    found: list[range] = []
    start = last = -1
    for index, kind in enumerate(kinds):
        if kind in ("text", "added", "device"):
            start = index if start < 0 else start
            last = index
        elif kind == "rest" and start >= 0:
            found.append(range(start, last + 1))
            start = -1
    if start >= 0:
        found.append(range(start, last + 1))
    return found


def _set_apart_device_lines(lines: list[str], kinds: list[Part], paragraph: range, hints: list[str]) -> None:
    for index in paragraph:
        if len(lines[index]) <= 200:
            folded = lines[index].casefold()
            if any(hint in folded for hint in hints) and _is_device(folded):
                kinds[index] = "added" if folded.startswith(_OFFERS) else "device"


def _set_apart_notices(lines: list[str], kinds: list[Part], paragraph: range) -> None:
    """Mark warnings about outside mail and disclaimers."""
    if len(paragraph) > 40:
        return
    whole = " ".join(lines[index] for index in paragraph).casefold()
    if len(whole) < 40 or THE_CASE().search(whole):
        return
    if paragraph.start < 12 and OUTSIDE().match(whole.lstrip("*[_ ⚠️!")):
        kinds[paragraph.start : paragraph.stop] = ["added"] * len(paragraph)
    elif DISCLAIMER_ALONE().search(whole) or len({found[0] for found in DISCLAIMER().findall(whole)}) >= 2:
        start = _own_beginning(lines, paragraph)
        kinds[start : paragraph.stop] = ["added"] * (paragraph.stop - start)


def _is_device(folded: str) -> bool:
    bare = _LINK.sub(r"\1", folded).strip("*_ ()[]<>") if "http" in folded else folded.strip("*_ ")
    return 8 < len(bare) <= 100 and DEVICE().fullmatch(bare) is not None


def _own_beginning(lines: list[str], paragraph: range) -> int:
    """Where the disclaimer starts: a name or address lines above it in the same paragraph stay."""
    for index in paragraph:
        folded = lines[index].casefold()
        if DISCLAIMER().search(folded) or DISCLAIMER_ALONE().search(folded):
            while index > paragraph.start and len(lines[index - 1]) > 60:
                index -= 1
            return index
    return paragraph.start


def _trim(lines: list[str], kinds: list[Part], passage: range) -> None:
    """A rule of dashes between a passage and what follows of others belongs to what was cut."""
    if passage.stop < len(lines):
        for index in reversed(passage):
            if kinds[index] == "text":
                if not _UNDERLINE.fullmatch(lines[index]):
                    return
                kinds[index] = "added"


def _sign(lines: list[str], kinds: list[Part], passage: range) -> None:
    """Mark the signature at the end of one passage, if it has one; below a delimiter device lines are part of it."""
    filled = [index for index in passage if kinds[index] == "text"]
    delimited = _delimited(lines, filled)
    if delimited is not None:
        for index in range(delimited, passage.stop):
            if kinds[index] == "text":
                kinds[index] = "signature"
        return
    listed = _listed(lines, filled)
    own = filled if listed is None else filled[: filled.index(listed)]
    signed = own[: _added_below(lines, own)]
    closed = _closed(lines, signed)
    below = [] if closed is None else [index for index in signed if index >= closed]
    for index in below + filled[len(own) :]:
        kinds[index] = "signature"


def _delimited(lines: list[str], filled: list[int]) -> int | None:
    """The "-- " line (RFC 3676 4.3) with a short block below it that does not read like sentences."""
    sentences = 0
    for index in reversed(filled[-_LONGEST_SIGNATURE - 1 :]):
        line = lines[index]
        if len(line) <= 5 and _DELIMITER.fullmatch(line):
            return index if sentences <= 1 else None
        sentences += _is_sentence(line)
    return None


def _added_below(lines: list[str], own: list[int]) -> int:
    """How many lines there are before what was added below the name: "PS: ...", or the details of a meeting."""
    for count in range(max(0, len(own) - _LONGEST_SIGNATURE), len(own)):
        if ADDED_BELOW.match(lines[own[count]]):
            return count
    return len(own)


def _listed(lines: list[str], filled: list[int]) -> int | None:
    """A rule of underscores with a mailing list's footer below it."""
    footer = False
    for index in reversed(filled[-9:]):
        line = lines[index]
        if _UNDERLINE.fullmatch(line):
            return index if footer else None
        if _is_sentence(line):
            return None
        footer = footer or LIST_FOOTER().search(line.casefold()) is not None
    return None


def _closed(lines: list[str], filled: list[int]) -> int | None:
    """The line "Best regards," with names and numbers below it, or a last line "-Dana"."""
    last = lines[filled[-1]] if len(filled) > 1 else ""
    if last[:1] in _DASHES and _DASH_NAME.fullmatch(last) and last.lstrip("-–—~ ").istitle():
        return filled[-1] if lines[filled[-2]][0] not in _DASHES else None
    for count, index in enumerate(reversed(filled[-_LONGEST_SIGNATURE:])):
        line = lines[index]
        if _is_sentence(line):
            return None
        if len(line) <= _LONGEST_CLOSING and CLOSING.fullmatch(line.casefold().strip("*_ ")):
            if line.casefold().startswith(_THANKS) and count == 0:
                return None
            return index if index != filled[0] else None
    return None


_THANKS: Final = (
    "thank",
    "danke",
    "merci",
    "gracias",
    "grazie",
    "obrigad",
    "bedankt",
    "dzięk",
    "tack",
    "tak",
    "спасибо",
)


def _is_sentence(line: str) -> bool:
    """A line that reads like prose: long, or with some words and a full stop, and without an address or link."""
    words = line.count(" ") + 1
    if _URL.search(line) or "@" in line:
        return words > 14
    return words > 14 or (words >= 6 and line[-1] in ".!?…") or (words >= 4 and line[-1] in "!?")
