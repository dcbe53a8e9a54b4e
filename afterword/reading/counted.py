"""What a message most likely does by its words alone, as counted in the project's own letters.

People say things in more ways than any grammar holds. Where nothing built like an act is found in mail of people of a
candidacy, the words still lean one way: that is proposed, as a question. It never makes anything sure, only unsure.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final

from afterword.facts.kinds import ReceivedKind
from afterword.reading.sentence import Sentence, plain
from afterword.reading.word_counts import LETTERS, WORDS

KINDS: Final[tuple[ReceivedKind, ...]] = (
    "offer",
    "rejection",
    "next_round",
    "reschedule",
    "info_request",
    "acknowledgement",
    "delay",
)
_UNSEEN: Final = 0.3  # letters that a word is taken to stand in beyond those counted
_DAMPED: Final = 0.5  # words of one letter repeat each other
_PRIOR: Final = 0.3


def features(text: str) -> frozenset[str]:
    """The words of a text in plain form, and each two that stand together."""
    return _features(plain(text))


def _features(words: str) -> frozenset[str]:
    split = words.split()
    return frozenset(split) | {f"{one} {two}" for one, two in pairwise(split)}


def leaning(words: str) -> tuple[ReceivedKind, float]:
    """The likeliest kind of plain words, and its lead over the next: above 1 it is worth a proposal; natural log."""
    scores = _scores(_features(words), whole=True)
    ranked = sorted(zip(scores, KINDS, strict=True), reverse=True)
    return ranked[0][1], ranked[0][0] - ranked[1][0]


def telling(sentences: Iterable[Sentence], kind: ReceivedKind) -> Sentence | None:
    """The sentence whose words lean most to a kind."""
    place = KINDS.index(kind)
    return max(sentences, key=lambda s: _scores(_features(s.plain), whole=False)[place], default=None)


def _scores(held: frozenset[str], whole: bool) -> list[float]:
    table = _table()
    scores = [_PRIOR * math.log(n / sum(LETTERS)) if whole else 0.0 for n in LETTERS]
    for word in held & table.keys():
        for place, odds in enumerate(table[word]):
            scores[place] += odds
    return scores


@cache
def _table() -> dict[str, tuple[float, ...]]:
    """For each word and kind the log of how much oftener letters of that kind hold it, damped."""
    every = sum(LETTERS)
    found = {}
    for line in WORDS.splitlines():
        word, _, counts = line.partition("\t")
        held = [int(n) for n in counts.split(",")]
        total = sum(held)
        found[word] = tuple(
            _DAMPED
            * math.log(((n + _UNSEEN) / (of + 2 * _UNSEEN)) / ((total - n + _UNSEEN) / (every - of + 2 * _UNSEEN)))
            for n, of in zip(held, LETTERS, strict=True)
        )
    return found
