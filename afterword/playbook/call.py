"""What a rule calls for, before holds, hours and windows have been applied to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from afterword.facts.kinds import MoveKind

Stamp = tuple[datetime, int]
"""An instant in UTC and a place in the file: facts are taken by `at`, those of one instant in the order of the file."""

NEVER: Final[Stamp] = (datetime.min.replace(tzinfo=UTC), -1)
"""Before every fact."""

ANSWERS: Final[frozenset[MoveKind]] = frozenset({"reply", "ask_dates", "confirm_round", "answer_offer"})
HELD: Final[frozenset[MoveKind]] = frozenset({"feedback_request", "check_in", "last_note", "keep_warm"})
LADDER: Final = frozenset({"AW130", "AW131", "AW160"})
"""The rules whose moves are rungs of the ladder."""


class Whom(NamedTuple):
    """Who gets a move (None: nobody is known), and the codes of the rules that chose somebody unusual."""

    contact: str | None
    codes: tuple[str, ...] = ()


class Call(NamedTuple):
    """One move that a rule calls for. Times are in UTC.

    `at` is the time in the playbook's table; `due` is a time, or how long after the final `opens` it is, elapsed or in
    working days, and then not after the end of the window; `ends` is that end, where there is one; `since` is the fact
    that calls for it, where an offer or a no makes a difference.

    Nothing here points back at the view: it would go in circles and wait for the collector of garbage.
    """

    code: str
    part: str
    kind: MoveKind
    whom: Whom
    round: int | None
    at: datetime
    due: datetime | timedelta | int
    ends: datetime | None = None
    since: Stamp | None = None
