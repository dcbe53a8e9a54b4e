"""The parts of the day, as hours by convention; only their day is ever promised."""

from __future__ import annotations

from typing import Final

from afterword.reading.when.nodes import Part

_HOURS: Final[dict[str, tuple[int, int]]] = {
    "morning": (8, 12),
    "early morning": (8, 10),
    "late morning": (10, 12),
    "afternoon": (12, 16),
    "early afternoon": (12, 14),
    "late afternoon": (14, 16),
    "evening": (16, 20),
    "early evening": (16, 18),
    "late evening": (18, 20),
    "night": (20, 24),
    "early night": (20, 22),
    "late night": (22, 24),
    "nighttime": (0, 8),
    "daytime": (8, 18),
    "breakfast": (8, 12),
    "lunch": (11, 13),
    "dinner": (16, 20),
}
PARTS: Final[dict[str, Part]] = {name: Part(name, lo, hi) for name, (lo, hi) in _HOURS.items()}
