"""What the history comes to at one moment: the newest promise, the rounds announced, the next rung of the ladder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from afterword.facts.kinds import About
from afterword.facts.plan import PromiseState, PromiseStateName
from afterword.playbook.call import Stamp


@dataclass(frozen=True, slots=True)
class Promised:
    """The newest promise that was not taken back. `over` is the end of the day `latest`; `kept` when it was kept."""

    stamp: Stamp
    from_: str | None
    about: About
    earliest: date
    latest: date
    over: datetime
    kept: Stamp | None
    state: PromiseStateName
    used_up: bool

    @property
    def waited_for(self) -> bool:
        """Pending, or missed and not used up: its check-in is the next one."""
        return self.state == "pending" or (self.state == "missed" and not self.used_up)

    def answer(self) -> PromiseState:
        """As the plan shows it."""
        return PromiseState(self.from_, self.about, self.earliest, self.latest, self.state)


@dataclass(slots=True)
class Announced:
    """A round announced and not cancelled. `date` is None while it is unknown.

    `said` is the announcement, or the invitation where there is a date, and `by` who made it.
    """

    said: Stamp
    by: str | None
    date: datetime | None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Rounds:
    """All that stands announced, in the order in which it was last spoken of, and when a round last changed."""

    announced: tuple[Announced, ...]
    changed: Stamp

    def dated(self) -> list[Announced]:
        """Those with a date, held ones too."""
        return [one for one in self.announced if one.date is not None]

    def undated(self) -> list[Announced]:
        """Those announced without a date, and not held."""
        return [one for one in self.announced if one.date is None and not one.held]

    @property
    def arranged(self) -> list[Announced]:
        """Announced with a date, and not held."""
        return [one for one in self.announced if one.date is not None and not one.held]


RungName = Literal["passed_date", "check_in", "last_note", "second_note", "none"]


@dataclass(frozen=True, slots=True)
class Rung:
    """The next rung. `at` is its time in the table, in UTC; `dormant` says that the candidacy rests.

    A `second_note` is none: where nothing keeps it off the plan the candidacy rests instead.
    """

    name: RungName
    at: datetime | None = None
    dormant: bool = False


NO_RUNG: Final = Rung("none")
