"""How alike two messages are: the share of the shorter one's runs of three words that the other holds too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from afterword.playbook.layout import layout

RUN: Final = 3  # words
FEWEST: Final = 8  # runs; a shorter message is not compared

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@lru_cache(maxsize=256)
def runs(body: str) -> frozenset[tuple[str, ...]]:
    """Every run of three words of one sentence of the prose; greeting and signature are not counted."""
    parts = layout(body)
    found: set[tuple[str, ...]] = set()
    for span in parts.sentences:
        words = _WORD.findall(parts.plain[span.start : span.end].lower())
        found.update(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return frozenset(found)


def likeness(one: str, other: str) -> float:
    """From 0.0 (no run in common) to 1.0; 0.0 where either is too short to say."""
    a, b = runs(one), runs(other)
    shorter = min(len(a), len(b))
    return len(a & b) / shorter if shorter >= FEWEST else 0.0
