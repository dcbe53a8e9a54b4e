"""Values made quickly: filled while they are not frozen, and then of the frozen class for good.

The `__init__` of a frozen dataclass asks `object.__setattr__` for each value, which takes three times as long. Only
where thousands are made a second is that worth a second way of making them.
"""

from __future__ import annotations

from typing import Any


def unfrozen(made: type) -> Any:
    """A class with the slots of a frozen one. Whoever fills an instance of it gives it the frozen `__class__` then."""
    return type(made.__name__, (), {"__slots__": made.__slots__})  # type: ignore[attr-defined]
