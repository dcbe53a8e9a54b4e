"""Where sentences end in a letter's English: abbreviations, titles, initials, ellipses, addresses and times do not end one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text in code points, end excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words there."""
        return text[self.start : self.end]


# A name or a number follows these, whatever its first letter.
_TITLES: Final = frozenset(
    "mr mrs ms mx dr prof rev fr sr jr hon st lt col gen capt sgt messrs mme sir no nos fig figs vol p pp vs cf viz ca "
    "approx dept ext tel mob ref e.g i.e eg ie".split()
)
# These end a sentence only before a capital letter.
_OFTEN_LAST: Final = frozenset(
    "etc inc ltd co plc corp llc llp a.m p.m am pm ph.d b.sc m.sc b.a m.a al jan feb mar apr jun jul aug sep sept oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun ave rd min mins hr hrs yrs max incl excl u.k u.s u.s.a e.u".split()
)
_NAMED_NEXT: Final = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
_OPENERS: Final = frozenset(
    "i i'm i'd i've i'll it it's we we're you your thank thanks please the this that my if as if when could would best kind "
    "looking hope".split()
)
_END: Final = re.compile(r"(\.{2,}|…+|[.!?]+)([\"'”’)\]]*)(?=(\s+|$)|[A-Z])")
_WORD_BEFORE: Final = re.compile(r"[\w.'’&-]{1,40}$")
_WORD_AFTER: Final = re.compile(r"[\"'“‘(\[]*([\w'’]*)")
_BREAK: Final = re.compile(r"\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])")


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The sentences between two places of a text, in order; none is empty or has space at its ends."""
    stop = len(text) if end is None else end
    spans: list[Span] = []
    for block in _blocks(text, start, stop):
        spans += _split(text, block)
    return tuple(spans)


def _blocks(text: str, start: int, stop: int) -> list[Span]:
    """Paragraphs and the items of lists: no sentence runs from one into the next."""
    blocks: list[Span] = []
    at = start
    for gap in _BREAK.finditer(text, start, stop):
        blocks.append(Span(at, gap.start()))
        at = gap.end()
    blocks.append(Span(at, stop))
    return blocks


def _split(text: str, block: Span) -> list[Span]:
    spans: list[Span] = []
    at = block.start
    for mark in _END.finditer(text, block.start, block.end):
        if _ends(text, block, mark):
            _add(spans, text, at, mark.end())
            at = mark.end()
    _add(spans, text, at, block.end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(char.isalnum() for char in text[start:end]):
        spans.append(Span(start, end))


def _ends(text: str, block: Span, mark: re.Match[str]) -> bool:
    after = text[mark.end() : mark.end() + 80].lstrip()
    if not after or mark.end() >= block.end:
        return True
    next_word = _word_after(after)
    if mark.group(3) is None:  # no space: an address or a number, unless a plain opening word was run on
        before = text[max(block.start, mark.start() - 2) : mark.start()]
        return before.isalpha() and before.islower() and next_word.lower() in _OPENERS and next_word[:1].isupper()
    dots = mark.group(1)
    if dots[0] in "!?":
        return True
    if len(dots) > 1 or dots[0] == "…":
        return not after[:1].islower()
    return _full_stop(_word_before(text, block.start, mark.start()), next_word, after)


def _full_stop(before: str, next_word: str, after: str) -> bool:
    word = before.lower()
    capital = not after[:1].islower()
    if word in _TITLES:
        return word == "no" and not next_word[:1].isdigit()  # "no. 3", but "They said no. I asked why."
    if word in _OFTEN_LAST:
        return capital and not (word in _NAMED_NEXT and next_word[:1].isdigit())
    if len(before) == 1 and before.isalpha():  # an initial, but for the pronoun
        return not before.isupper() or (before == "I" and next_word.lower() in _OPENERS)
    if before.isdigit() and len(before) <= 2:  # a numbered line
        return capital
    return capital or (len(word) > 1 and "." not in word)


def _word_before(text: str, start: int, end: int) -> str:
    found = _WORD_BEFORE.search(text[max(start, end - 40) : end])
    return found.group().strip("'’&-") if found else ""


def _word_after(after: str) -> str:
    found = _WORD_AFTER.match(after)
    return found.group(1) if found else ""
