"""Which lines of a message are somebody else's: quotes, what introduces them, and forwarded parts.

Lines are judged once, from the top, and every look around is bounded, so time grows with the length alone.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from afterword.reading.attributions import LONGEST_LINE, attribution
from afterword.reading.quote_headers import Seen, dated_block, header_block, next_filled
from afterword.reading.quote_words import (
    ABOVE_HINTS,
    BANNERS,
    FORWARD_HINTS,
    REPLY_ABOVE,
)

_INVISIBLE: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_SPACES: Final = re.compile("[\u00a0\u2000-\u200a\u202f\u3000\t]")
_RULE: Final = re.compile(r"[-_=*~—–\s]{3,}")
_BOXED_RULE: Final = re.compile(r"[-_=*]{3,}[^\n]{1,60}[-_=*]{2,}")
_CLOSES: Final = re.compile(r">\s*[\w().\s]{0,30}[:：]?")
_LINK: Final = re.compile(r"[<(\[]?(?:https?://|www\.)\S+[\s>)\]]*")
_INITIALS: Final = re.compile(r"[A-Z]{2,3}>")
_NAMED_BANNER: Final = re.compile(r"[-_=*~#—–]{2,}\s*([^\W\d_][^-_=*~#—–:]{2,58}?)\s*[-_=*~#—–]{2,}")

_RULERS: Final = "-_=*~#—–"
_MOST_LINES: Final = 3_000  # below, only ">" is looked for
_LINKED: Final = ("<", "(", "[", "h", "w")


@dataclass(frozen=True, slots=True)
class Marked:
    """For each line whether it is somebody else's; `forwards` where a part is passed on."""

    others: list[bool]
    forwards: bool
    cut_at: int | None  # the line from which everything is cut, where that happened


@dataclass(frozen=True, slots=True)
class _Splitter:
    """The lines that introduce a quote; a `strong` one needs no ">" below it, a `marker` asks to write above itself."""

    start: int
    stop: int
    strong: bool
    forward: bool
    marker: bool = False


def clean_lines(text: str) -> list[str]:
    """The lines of `text` stripped, without invisible characters, odd spaces as spaces."""
    if not text.isascii():
        text = _SPACES.sub(" ", _INVISIBLE.sub("", text)).replace("\u2010", "-").replace("\u2011", "-")
    return [line.strip() for line in text.split("\n")]


def mark(lines: list[str]) -> Marked:
    """Mark the lines that others wrote; `lines` are clean. A splitter not followed by ">" lines cuts to the end."""
    count = len(lines)
    others = [line[:1] == ">" and _is_quoted(lines, index) for index, line in enumerate(lines)]
    _mark_initials(lines, others)
    seen = Seen(lines, others)
    index = 0
    forwards = False
    while index < count:
        line = lines[index]
        found = None if not line or others[index] or index >= _MOST_LINES else _splitter(seen, index)
        if found is None:
            if line and line[0] in _LINKED and _is_quoted(lines, index):
                others[index] = True
            index += 1
            continue
        found = _with_next(seen, found)
        following = next_filled(lines, found.stop)
        near = following < count and following - found.stop <= 3
        quotes_follow = near and (lines[following][0] == ">" or others[following])
        if quotes_follow or found.strong:
            owned = any(lines[at] and not others[at] for at in range(found.start))
            only = quotes_follow or (found.marker and not owned)
            last = found.stop if only else count
            forwards = forwards or found.forward
            others[found.start : last] = [True] * (last - found.start)
            if not only:
                return Marked(others, forwards, found.start)
        index = found.stop
    return Marked(others, forwards, None)


def _mark_initials(lines: list[str], others: list[bool]) -> None:
    """Quotes that carry their writer's initials: "PW> Would Tuesday suit?", on two lines at least."""
    found = {at: said[0] for at, line in enumerate(lines) if ">" in line[2:4] and (said := _INITIALS.match(line))}
    often = Counter(found.values())
    for at, initials in found.items():
        others[at] = others[at] or often[initials] > 1


def _is_quoted(lines: list[str], index: int) -> bool:
    """A line that ">" marks, or a bare link that wrapping left without its mark between two such lines."""
    line = lines[index]
    before = lines[index - 1] if index else ""
    after = lines[index + 1] if index + 1 < len(lines) else ""
    if line[0] != ">":
        return before[:1] == ">" and after[:1] == ">" and _LINK.fullmatch(line) is not None
    if line.startswith(">From "):  # an mbox writes so a line that begins with "From "
        return before.startswith(">") or after.startswith(">")
    return not (line.endswith("<<") or (index and _CLOSES.fullmatch(line) and _is_open(lines, index)))


def _is_open(lines: list[str], index: int) -> bool:
    """Does an address begin above this line ("Pat <pat@winter.example") that its ">" closes?"""
    above = " ".join(lines[max(0, index - 3) : index])
    return "@" in above and above.count("<") > above.count(">")


def _splitter(seen: Seen, index: int) -> _Splitter | None:
    """What introduces a quote at `index`, or a little above it."""
    lines = seen.lines
    line = lines[index]
    if len(line) > LONGEST_LINE and not _flattened(line):
        return None
    first = line[0]
    if first in _RULERS or line[-1] in ":：":
        folded = line.casefold()
        if _is_banner(folded, first):
            return _Splitter(_with_rule(lines, index), index + 1, True, FORWARD_HINTS().search(folded) is not None)
    if len(line) < 80 and any(hint in line for hint in ABOVE_HINTS) and REPLY_ABOVE().search(line.casefold()):
        return _Splitter(index, index + 1, True, False, marker=True)
    block = header_block(seen, index)
    if block is not None:
        return _Splitter(_with_rule(lines, index), block, True, True)
    dated = dated_block(seen, index)
    if dated is not None:
        return _Splitter(_with_rule(lines, index), dated, True, True)
    said = attribution(lines, seen.others, index)
    return None if said is None else _Splitter(_with_rule(lines, said[0]), index + 1, said[1] == "strong", False)


def _with_next(seen: Seen, found: _Splitter) -> _Splitter:
    """A banner with the header block or attribution below it is one splitter."""
    lines = seen.lines
    following = next_filled(lines, found.stop)
    if following >= len(lines) or following - found.stop > 2 or seen.others[following]:
        return found
    seen.no_block_before = 0
    block = header_block(seen, following, found.strong)
    if block is not None:
        return replace(found, stop=block, strong=True, forward=True)
    for at in range(following, min(following + 3, len(lines))):
        said = attribution(lines, seen.others, at) if lines[at] and not seen.others[at] else None
        if said is not None and said[0] <= following:
            return replace(found, stop=at + 1, strong=found.strong or said[1] == "strong")
    return found


def _is_banner(folded: str, first: str) -> bool:
    """Dashes around "Original Message", with a little more behind it or not, or "Begin forwarded message:" alone."""
    if first not in _RULERS:
        return folded.rstrip(":： ") in BANNERS
    if len(folded) < 7 or not (folded[1] in _RULERS or folded[1] == " "):
        return False
    named = _NAMED_BANNER.match(folded)
    if named is not None and named[1] in BANNERS:
        return True
    words = folded.strip("-_=*~#—–> ").rstrip(":： ")
    if words in BANNERS:
        return True
    parts = words.split()
    return len(words) < 90 and any(" ".join(parts[:count]) in BANNERS for count in range(2, min(6, len(parts))))


def _with_rule(lines: list[str], index: int) -> int:
    """`index`, or the line of dashes above it that belongs to it."""
    above = index - 1
    while above >= 0 and index - above <= 3 and not lines[above]:
        above -= 1
    if above < 0 or index - above > 3 or not lines[above]:
        return index
    ruled = _RULE.fullmatch(lines[above]) or _BOXED_RULE.fullmatch(lines[above])
    return index if ruled is None else above


def _flattened(line: str) -> bool:
    return (line[:1].isalpha() or line[:2] == "--") and "@" in line[:200] and ":" in line[:200]
