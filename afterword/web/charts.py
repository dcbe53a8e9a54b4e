"""Pictures of insights, drawn here in units of the picture: how long answers took, and shares with their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isinf
from typing import Final

from afterword.actions.insights import HORIZON, Took
from afterword.actions.intervals import Share

WIDTH: Final = 320
_PLOT: Final = 96  # height of the bars at their tallest
_FLOOR: Final = 110
_LONGER: Final = 18  # room for the bar of those that took longer
_NAMED: Final = 84  # where the bars of shares begin, after their names
_ROW: Final = 30


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from the floor up, or from the left; `label` is what it stands for."""

    x: float
    y: float
    width: float
    height: float
    label: str = ""

    @property
    def top(self) -> float:
        """Where a whisker of 8 units begins, in the middle of a row's height."""
        return self.y + self.height / 2 - 4


@dataclass(frozen=True, slots=True)
class Waits:
    """How many were answered after how many days; the interval of the median as a band from `low` on."""

    bars: tuple[Bar, ...]
    longer: Bar
    ticks: tuple[tuple[float, int], ...]
    middle: float
    low: float
    band: float  # its width
    floor: int = _FLOOR
    width: int = WIDTH
    height: int = _FLOOR + 34


@dataclass(frozen=True, slots=True)
class Shares:
    """A row a share: the bar is what was counted, the line the interval."""

    rows: tuple[tuple[Share, Bar, float, float], ...]
    height: int
    ticks: tuple[tuple[float, int], ...]
    width: int = WIDTH

    @property
    def base(self) -> int:
        return self.height - 18


def waits(took: Took) -> Waits | None:
    """The picture of how long they took; None where nothing is claimed."""
    if took.middle is None:
        return None
    step = (WIDTH - _LONGER - 8) / (HORIZON + 1)
    tallest = max(*took.days, took.longer, 1)

    def place(days: float) -> float:
        return WIDTH - _LONGER / 2 if isinf(days) else round((days + 0.5) * step, 1)

    def bar(x: float, width: float, count: int, label: str) -> Bar:
        height = round(_PLOT * count / tallest, 1)
        return Bar(round(x, 1), round(_FLOOR - height, 1), round(width, 1), height, label)

    return Waits(
        tuple(bar(day * step + 1, step - 2, count, str(day)) for day, count in enumerate(took.days) if count),
        bar(WIDTH - _LONGER, _LONGER - 2, took.longer, ""),
        tuple((place(day), day) for day in range(0, HORIZON + 1, 7)),
        place(took.middle.value),
        place(took.middle.low),
        round(max(2.0, place(took.middle.high) - place(took.middle.low)), 1),
    )


def shares(given: Sequence[Share]) -> Shares | None:
    """The picture of some shares of one whole; None where nothing is claimed."""
    if not given:
        return None
    room = WIDTH - _NAMED - 10

    def place(part: float) -> float:
        return round(_NAMED + part * room, 1)

    rows = tuple(
        (one, Bar(_NAMED, row * _ROW + 8, round(one.value * room, 1), 14), place(one.low), place(one.high))
        for row, one in enumerate(given)
    )
    ticks = tuple((place(part / 100), part) for part in (0, 25, 50, 75, 100))
    return Shares(rows, len(rows) * _ROW + 26, ticks)
