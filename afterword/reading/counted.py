"""What a message most likely does by its words alone, as learnt from the project's own letters.

People say things in more ways than any grammar holds. Each word, each beginning of a word and each two words that stand
together have a weight for each kind (`word_weights.py`, made by `bench/weigh_words.py`); the weights of a message's
words, added up, say how likely each kind is. What is read so is a question, never sure, and quotes its sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from afterword.facts.kinds import ReceivedKind
from afterword.reading.sentence import Sentence

KINDS: Final[tuple[ReceivedKind, ...]] = (
    "offer",
    "rejection",
    "next_round",
    "reschedule",
    "info_request",
    "acknowledgement",
    "delay",
    "other",
)
SCALE: Final = 16  # weights are kept as whole numbers of sixteenths
_STEM: Final = 5
_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun".split()  # noqa: SIM905
)
_MONTHS: Final = frozenset(
    "january february march april june july august september october november december "  # noqa: SIM905
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
)


def features(heading: str, sentences: Iterable[str]) -> frozenset[str]:
    """What is counted of a message: the plain words of its subject, and of its sentences with their pairs and stems.

    Names of days and months, and figures, are counted as such, whichever they are.
    """
    held: set[str] = set()
    for sentence in sentences:
        words = [_kept(word) for word in sentence.split()]
        held.update(words)
        held.update("~" + word[:_STEM] for word in words)
        before = "^"
        for word in words:
            held.add(f"{before} {word}")
            before = word
        held.add(f"{before} $")
    for word in map(_kept, heading.split()):
        held.add(word)
        held.add("@" + word)
    return frozenset(held)


def likelihoods(heading: str, sentences: Iterable[str]) -> Mapping[ReceivedKind, float]:
    """For each kind the natural log of how likely a message of these plain words is of it."""
    sums = _sums(features(heading, sentences))
    most = max(sums)
    whole = most + math.log(sum(math.exp(x - most) for x in sums))
    return dict(zip(KINDS, (x - whole for x in sums), strict=True))


_GREETING: Final = 4  # the spaces of plain words that are no more than a greeting: ` dear ada `, ` kind regards tom `


def telling(sentences: Sequence[Sentence], kind: ReceivedKind) -> Sentence | None:
    """The sentence whose words lean most to a kind."""
    place = KINDS.index(kind)

    def lean(sentence: Sentence) -> float:
        sums = _sums(features("", (sentence.plain,)))
        return sums[place] - sum(sums) / len(sums)

    said = [sentence for sentence in sentences if sentence.plain.count(" ") > _GREETING]
    return max(said or sentences, key=lean, default=None)


@cache
def _kept(word: str) -> str:
    if word in _DAYS:
        return "<day>"
    if word in _MONTHS:
        return "<month>"
    if not word[0].isdigit():
        return word
    if re.fullmatch(r"\d+(?:st|nd|rd|th)", word):
        return "<nth>"
    if re.fullmatch(r"\d+(?:am|pm)", word):
        return "<hour>"
    return "<pay>" if re.fullmatch(r"\d+(?:k|ph|pw|pa|lpa|hr)", word) else "<n>"


def _sums(held: frozenset[str]) -> list[float]:
    table = _table()
    rows = [table.weights(word) for word in held if word in table.lines]
    by = SCALE * math.sqrt(len(rows) or 1)
    return (
        [of + sum(column) / by for of, column in zip(table.first, zip(*rows, strict=True), strict=True)]
        if rows
        else list(table.first)
    )


class _Table:
    """The weights of each word, taken from their line when they are first asked for."""

    def __init__(self, first: Sequence[float], text: str) -> None:
        self.first = tuple(first)
        self.lines = dict(line.split("\t") for line in text.splitlines())
        self._known: dict[str, tuple[int, ...]] = {}

    def weights(self, word: str) -> tuple[int, ...]:
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = tuple(map(int, self.lines[word].split(",")))
        return found


@cache
def _table() -> _Table:
    from afterword.reading.word_weights import FIRST, WEIGHTS

    return _Table(FIRST, WEIGHTS)
