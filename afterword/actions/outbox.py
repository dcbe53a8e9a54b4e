"""The outbox as it stands: what waits, what asks, what went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.cancel import sweep
from afterword.actions.ports import Ready
from afterword.store import outbox, standing
from afterword.store.standing import Entry

__all__ = ["Entry", "Outbox", "look"]


@dataclass(frozen=True, slots=True)
class Outbox:
    """The messages, soonest due first; `stopped` not '' says why nothing at all is sent."""

    entries: tuple[Entry, ...]
    stopped: str


def look(candidate: int, now: datetime, ready: Ready, *, ended: bool = False) -> Outbox:
    """What waits or asks, with `ended` what is over too; the files of ready messages are kept in step."""
    sweep(ready)
    return Outbox(standing.entries(candidate, now, ended=ended), outbox.stopped())
