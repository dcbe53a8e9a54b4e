"""What the history comes to at one moment: the newest promise, the rounds announced, the next rung of the ladder."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal, NamedTuple

from afterword.facts.kinds import About
from afterword.facts.plan import PromiseState, PromiseStateName
from afterword.playbook.call import Call, Stamp


class Promised(NamedTuple):
    """The newest promise that was not taken back; `kept` is the fact that kept it."""

    stamp: Stamp
    from_: str | None
    about: About
    earliest: date
    latest: date
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


class Announced(NamedTuple):
    """A round announced and not cancelled. `date` is None while it is unknown.

    `said` is the announcement, or the invitation where there is a date, and `by` who made it.
    """

    said: Stamp
    by: str | None
    date: datetime | None


class Rounds(NamedTuple):
    """All that stands announced, in the order in which it was last spoken of.

    `arranged` have a date and are not held, `undated` have none and are not held. `changed` is the last announcement,
    move or interview.
    """

    arranged: tuple[Announced, ...]
    undated: tuple[Announced, ...]
    held: tuple[Announced, ...]
    changed: Stamp


RungName = Literal["passed_date", "check_in", "last_note", "second_note", "none"]


class Rung(NamedTuple):
    """The next rung. `at` is its time in the table, in UTC; `dormant` says that the candidacy rests.

    `call` is the check-in that silence calls for, which is made here already, since when it opens decides.

    A `second_note` is none: where nothing keeps it off the plan the candidacy rests instead.
    """

    name: RungName
    at: datetime | None = None
    dormant: bool = False
    call: Call | None = None


NO_RUNG: Final = Rung("none")
