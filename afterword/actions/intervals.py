"""How sure a share or a median is, from a few cases: 95 % intervals that hold at small numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, inf, sqrt
from typing import Final

_Z: Final = 1.959963984540054  # the normal distribution's 97.5 %


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `of`, and where the true share lies with 95 % (Wilson): 0 to 1."""

    name: str
    count: int
    of: int
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.count / self.of


@dataclass(frozen=True, slots=True)
class Median:
    """The middle of some lengths, and what holds the true one with at least 95 %; inf: beyond what counts."""

    value: float
    low: float
    high: float


def share(name: str, count: int, of: int) -> Share:
    """Wilson's interval, which stays inside 0 and 1 and does not collapse where nothing or all was counted."""
    part, room = count / of, _Z * _Z / of
    middle = (part + room / 2) / (1 + room)
    half = _Z * sqrt(part * (1 - part) / of + room / (4 * of)) / (1 + room)
    # at nothing and at all the interval ends there exactly; the arithmetic is off by its last digit
    return Share(name, count, of, 0.0 if count == 0 else middle - half, 1.0 if count == of else middle + half)


def median(lengths: Sequence[float]) -> Median:
    """By order statistics: no shape is assumed, and what is not over yet counts as infinitely long.

    The interval is the whole of what was seen where fewer than six are there.
    """
    ordered, count = sorted(lengths), len(lengths)
    below, place = 0.0, 0
    while (below + comb(count, place)) / 2**count <= 0.025:
        below += comb(count, place)
        place += 1
    place = max(1, place)
    lower, upper = ordered[(count - 1) // 2], ordered[count // 2]
    value = inf if inf in (lower, upper) else (lower + upper) / 2
    return Median(value, ordered[place - 1], ordered[count - place])
