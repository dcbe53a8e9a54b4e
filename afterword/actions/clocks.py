"""Is this machine's clock right? Where a mail server's differs by ten minutes or more, nothing is sent."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from afterword.actions.ports import Apart

WARNS: Final = timedelta(minutes=5)
STOPS: Final = timedelta(minutes=10)


def wrong(apart: Apart | None) -> str:
    """Why nothing may be sent by this clock, or ''; an unknown difference stops nothing."""
    return f"{in_words(apart)}; follow-ups wait until it is set." if apart and abs(apart.by) >= STOPS else ""


def in_words(apart: Apart) -> str:
    """`Your computer's clock is 1 h ahead of mail.example.org's`."""
    way = "ahead of" if apart.by > timedelta(0) else "behind"
    least = "at least " if apart.at_least else ""
    return f"Your computer's clock is {least}{_length(abs(apart.by))} {way} that of {apart.whose}"


def _length(by: timedelta) -> str:
    minutes = round(by.total_seconds() / 60)
    if minutes < 100:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 48 else f"{round(hours / 24)} days"
