"""Names held side by side: the words of a name, and how far apart two spellings are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.playbook.sentences import Span

TITLES: Final = frozenset("mr mrs ms mx miss dr prof professor sir dame madam rev".split())
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEGAL: Final = frozenset(
    "ltd limited inc plc llc llp gmbh ag sa co corp corporation company group holdings the and of".split()
)


def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, as they are spelt, without titles."""
    return tuple(word for word in _TOKEN.findall(name) if word.lower() not in TITLES)


def placed(text: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Each word between two places of a text, a possessive 's left off."""
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        if word.lower().endswith(("'s", "’s")):
            word = word[:-2]
        yield Span(found.start(), found.start() + len(word)), word


def firm(name: str) -> tuple[str, ...]:
    """The words by which an employer is known: without Ltd and its like."""
    words = tuple(word for word in _TOKEN.findall(name) if word.lower() not in _LEGAL)
    return words or tuple(_TOKEN.findall(name))


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """Lower case, without accents: Zoë and Zoe are one."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char)).replace("’", "'")


def near(one: str, other: str) -> bool:
    """Two spellings of what is likely one name: one letter apart, or two letters swapped; two apart where it is long."""
    if one == other:
        return False
    a, b = bare(one), bare(other)
    if a == b:
        return True
    shortest = min(len(a), len(b))
    if shortest < 3 or abs(len(a) - len(b)) > 2:
        return False
    return distance(a, b) <= (2 if shortest >= 7 else 1)


def distance(a: str, b: str) -> int:
    """Letters put in, left out, changed, or swapped with the next."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        now = [i]
        for j, other in enumerate(b, 1):
            cost = min(row[j] + 1, now[-1] + 1, row[j - 1] + (char != other))
            if before and i > 1 and j > 1 and char == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        before, row = row, now
    return row[-1]
