"""Phrases that a wording rule looks for, sentence by sentence: compiled only when one of their words is there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.playbook.layout import layout
from afterword.playbook.needed import may_match
from afterword.playbook.sentences import Span

if TYPE_CHECKING:
    from afterword.playbook.text import Found, Text

_LONGEST: Final = 1200  # code points of one sentence that are looked at: a bound on the work

_BEHIND: Final = re.compile(r"(\(\?<[=!][^)]*\))")

_SPACED: Final = str.maketrans(dict.fromkeys('.,;:!?()[]"/-–—*_\n\t', " "))

_SHORT: Final = (
    ("I_AM", r"(?:i am|i'm|im)"),
    ("I_HAVE", r"(?:i have|i've|ive)"),
    ("I_WILL", r"(?:i will|i'll|i shall|i am going to|i'm going to)"),
    ("I_WOULD", r"(?:i would|i'd|i should)"),
    ("YOU_ARE", r"(?:you are|you're|you were)"),
    ("DO_NOT", r"(?:do not|don't|dont)"),
    ("DID_NOT", r"(?:did not|didn't|didnt)"),
    ("HAVE_NOT", r"(?:have not|haven't|havent|has not|hasn't|had not|hadn't)"),
    ("CAN_NOT", r"(?:cannot|can not|can't|cant)"),
    ("WILL_NOT", r"(?:will not|won't|wont)"),
    (
        "IT_IS",
        r"(?:it is|it's|its|that is|that's|this is|it was|that was|this was|it has been|it feels|this feels|i find it|i find this|which is)",
    ),
    (
        "VERY",
        r"(?:(?:so|very|really|quite|rather|truly|extremely|deeply|a bit|a little|frankly|just|simply|honestly|absolutely|pretty|increasingly|incredibly|completely|totally|somewhat|now|beyond) ){0,2}",
    ),
    (
        "PLACE",
        r"(?:compan(?:y|ies)|employers?|firms?|schools?|hospitals?|universit(?:y|ies)|banks?|teams?|agenc(?:y|ies)|charit(?:y|ies)|trusts?|organi[sz]ations?|places?|businesses|business|shops?|practices?|recruiters?|departments?|start-?ups?|colleges?|councils?|competitors?|rivals?)",
    ),
    (
        "ANSWER",
        r"(?:answers?|repl(?:y|ies)|responses?|decision|verdict|explanation|clarity|closure|news|update|word from you|call back|confirmation|outcome|result)",
    ),
    ("GAP", r"[^.?!]{0,60}"),
    ("SOME", r"(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|\d{1,3})"),
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern and why it offends; `unless` lets the sentence pass wherever it is found in it.

    `near` holds beginnings of words of which one must stand in the sentence, else the pattern is not even tried.
    """

    near: str
    pattern: str
    message: str
    unless: str = ""


@lru_cache(maxsize=1024)
def _near(near: str) -> tuple[str, ...]:
    """Its words, each with the space by which a beginning is known."""
    return tuple(f" {word}" for word in near.translate(_SPACED).split())


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its shorthands written out; a space stands for any white space; no case."""
    pattern = _written_out(pattern)
    parts = _BEHIND.split(pattern)  # a look-behind has a fixed width: one space there is one white space
    spaced = [part.replace(" ", r"\s" if part.startswith("(?<") else r"\s+") for part in parts]
    return re.compile("".join(spaced), re.IGNORECASE)


@lru_cache(maxsize=1024)
def _written_out(pattern: str) -> str:
    for short, written in _SHORT:
        if short in pattern:
            pattern = pattern.replace(short, written)
    return pattern


def found_in(pattern: str, sentence: str) -> re.Match[str] | None:
    """The first place of the pattern; it is compiled only where the words that it needs are there."""
    low = " ".join(sentence.lower().split())
    return compiled(pattern).search(sentence) if may_match(_written_out(pattern), low) else None


@lru_cache(maxsize=64)
def exact(pattern: str) -> re.Pattern[str]:
    """The pattern as it stands, case and all; compiled when it is first needed, since most letters need few."""
    return re.compile(pattern)


def spot(text: Text, phrases: Sequence[Phrase], *, subject: bool = True) -> Iterator[Found]:
    """The first offence of each sentence of the prose, and of the subject (at 0, 0)."""
    from afterword.playbook.text import Found

    parts = layout(text.body)
    for span in parts.sentences:
        hit = first(parts.plain[span.start : span.end], phrases)
        if hit:
            yield Found(span.start + hit[0].start, span.start + hit[0].end, hit[1])
    if subject and text.subject:
        hit = first(text.subject, phrases)
        if hit:
            yield Found(0, 0, f"In the subject: {hit[1]}")


def first(sentence: str, phrases: Iterable[Phrase]) -> tuple[Span, str] | None:
    """Where the first phrase stands that breaks the rule, and its message."""
    sentence = sentence[:_LONGEST]
    low = f" {sentence.lower().translate(_SPACED)}"
    for phrase in phrases:
        if not any(word in low for word in _near(phrase.near)):
            continue
        found = found_in(phrase.pattern, sentence)
        if found and not (phrase.unless and found_in(phrase.unless, sentence)):
            return Span(found.start(), found.end()), phrase.message
    return None


def says(text: Text, pattern: str) -> bool:
    """Does the prose hold the pattern anywhere?"""
    return found_in(pattern, layout(text.body).said()) is not None


def whole(text: Text) -> Span:
    """The span for what a text lacks: its first sentence, else nothing at its start."""
    spans = layout(text.body).sentences
    return spans[0] if spans else Span(0, 0)
