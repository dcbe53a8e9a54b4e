"""The rounds that were announced, and what became of each (A2)."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.facts.kinds import Interview, Received
from afterword.playbook.call import NEVER, Stamp
from afterword.playbook.states import Announced, Rounds
from afterword.playbook.view import View


def rounds_of(view: View) -> Rounds:
    """The rounds as they stand."""
    book = _Book(view)
    for stamp, fact in view.turns:
        if isinstance(fact, Received):
            if fact.kind == "next_round" or fact.kind == "reschedule":
                book.say(stamp, fact)
            elif fact.kind == "cancelled":
                book.arranged.clear()
                book.undated.clear()
        elif isinstance(fact, Interview):
            book.hold(stamp)
    return Rounds(tuple(book.arranged), tuple(book.undated), tuple(book.held), book.changed)


class _Book:
    __slots__ = ("arranged", "changed", "held", "undated", "view")

    def __init__(self, view: View) -> None:
        self.view = view
        self.arranged: list[Announced] = []  # the one last spoken of comes last
        self.undated: list[Announced] = []
        self.held: list[Announced] = []
        self.changed = NEVER

    def say(self, stamp: Stamp, fact: Received) -> None:
        """An announcement, an invitation, or a move of one."""
        date = None if fact.round_at is None else fact.round_at.astimezone(UTC)
        dated_one_moved = False
        if fact.kind == "reschedule":
            dated_one_moved = self._take_moved(stamp)
        elif self._reminds(date):
            return
        self.changed = stamp
        if date is None:
            self.undated.append(Announced(stamp, fact.from_, None))
            return
        if not dated_one_moved:
            self.undated.clear()  # a date fills in every undated one
        self.arranged.append(Announced(stamp, fact.from_, date))

    def _reminds(self, date: datetime | None) -> bool:
        """The same instant again, or an undated announcement while one waits, changes nothing."""
        if date is None:
            return bool(self.undated)
        return any(one.date == date for one in self.arranged) or any(one.date == date for one in self.held)

    def _take_moved(self, stamp: Stamp) -> bool:
        """Takes out the newest dated round still to come, else the undated one; was it dated?"""
        for place in range(len(self.arranged) - 1, -1, -1):
            date = self.arranged[place].date
            if date is not None and date > stamp[0]:
                del self.arranged[place]
                return True
        if self.undated:
            self.undated.pop()
        return False

    def _has_come(self, date: datetime, at: datetime) -> bool:
        """Is `at` on or after the day of `date`?"""
        return date <= at or date < self.view.time.end_of_day(at)

    def hold(self, stamp: Stamp) -> None:
        """An interview holds every dated round whose day has come, else the undated ones."""
        self.changed = stamp
        if self.arranged:
            due = [one for one in self.arranged if one.date is not None and self._has_come(one.date, stamp[0])]
            if due:
                self.held += due
                self.arranged = [one for one in self.arranged if one not in due]
                return
        self.undated.clear()
