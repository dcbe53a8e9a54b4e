"""A text as sentences: where each stands, and its words in one plain form that cues are matched against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from afterword.reading.lazy import Lazy

_END = Lazy(
    r"(?<=[.!?…])[\"'”’)\]]*[ \t]+(?=[\"'“‘(\[]*[A-Z0-9*_🎉✨📅])"  # a full stop, then a capital
    r"|(?<=[a-z][.!?])(?=[A-Z][a-z])"  # a full stop with the blank forgotten
    r"|[ \t]*\n[ \t]*\n\s*"  # an empty line
    r"|[ \t]*\n(?=[ \t]*(?:[-*•>^·–]|\d{1,2}[.)])[ \t]*\S)"  # a list
    r"|(?<=[.!?:;])[ \t]*\n"
    r"|(?<=[,])[ \t]*\n(?=[A-Z])"  # "Dear Ann,"
    r"|\n(?=[ \t]*[A-Z][\w /]{1,24}: )|[ \t]{5,}(?=[A-Z0-9])"  # "Date: ...", columns
)
_SHORT = Lazy(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|vs|e\.g|i\.e|etc|inc|ltd|co|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Za-z])\.$",
    re.I,
)
_WORD = Lazy(r"[^\W_]+(?:'[^\W_]+)?|[?:]")
_JOINED = (
    ("’", "'"), ("‘", "'"), ("´", "'"), ("`", "'"), ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"),
    ("shan't", "shall not"), ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d ", " would "),
    ("i'm", "i am"), ("let's", "let us"), ("it's", "it is"), ("that's", "that is"), ("there's", "there is"),
    ("what's", "what is"), ("e-mail", "email"), (" re-", " re"), ("on-site", "onsite"), ("résumé", "resume"),
    ("résume", "resume"), ("programme", "program"), ("organis", "organiz"), ("&", " and "), ("cancell", "cancel"),
    ("'s ", " s "),
    ("timetable", "schedule"), ("diarise", "schedule"), ("catch-up", "catch up"), ("follow-up", "follow up"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span of the text, and its words in lower case, contractions written out, blanks around."""

    start: int
    end: int
    plain: str
    stems: frozenset[str]  # the first four letters of each word

    @property
    def asks(self) -> bool:
        """It ends with a question mark."""
        return self.plain.endswith("? ")


def plain(text: str) -> str:
    """The words in lower case, one blank between, contractions written out; only ? and : stay of the punctuation."""
    text = text.lower() + " "
    for joined, apart in _JOINED:
        if joined in text:
            text = text.replace(joined, apart)
    return " " + " ".join(_WORD.findall(text)) + " "


@cache
def _sentence_words() -> re.Pattern[str]:
    return re.compile(r"\S")


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; lines that are one sentence wrapped stay one."""
    found = []
    start = 0
    for end, after in [*((m.start(), m.end()) for m in _END.finditer(text)), (len(text), len(text))]:
        piece = text[start:end]
        if "\n" not in text[end:after] and after < len(text) and _SHORT.search(piece[-7:]):
            continue
        first = _sentence_words().search(piece)
        if first:
            words = plain(piece)
            if len(words) > 2:
                stems = frozenset(word[:4] for word in words.split())
                found.append(Sentence(start + first.start(), start + len(piece.rstrip()), words, stems))
        start = after
    return tuple(found)
