"""The rounds that were announced, and what became of each (A2)."""

from __future__ import annotations

from datetime import UTC, datetime
from heapq import heappop, heappush

from afterword.playbook.call import NEVER, Stamp
from afterword.playbook.states import Announced, Rounds
from afterword.playbook.view import View


def rounds_of(view: View) -> Rounds:
    """The rounds as they stand."""
    book = _Book(view)
    for stamp, turn, by, date in view.turns:
        if turn == "next_round" or turn == "reschedule":
            book.say(stamp, by, None if date is None else date.astimezone(UTC), moves=turn == "reschedule")
        elif turn == "cancelled":
            book.cancel()
        elif turn == "interview":
            book.hold(stamp)
    return Rounds(tuple(book.arranged.values()), tuple(book.undated), tuple(book.held), book.changed)


class _Book:
    """Each round is known by the stamp of its announcement; what is past is never looked at again."""

    __slots__ = ("arranged", "by_date", "changed", "dates", "held", "movable", "undated", "view")

    def __init__(self, view: View) -> None:
        self.view = view
        self.arranged: dict[Stamp, Announced] = {}  # the one last spoken of comes last
        self.undated: list[Announced] = []
        self.held: list[Announced] = []
        self.changed = NEVER
        self.dates: dict[datetime, int] = {}  # of the rounds arranged or held, and how many of each
        self.movable: list[Announced] = []  # those that were arranged last come last, some gone
        self.by_date: list[tuple[datetime, Stamp]] = []  # a heap, some gone

    def say(self, stamp: Stamp, by: str | None, date: datetime | None, *, moves: bool) -> None:
        """An announcement, an invitation, or a move of one."""
        dated_one_moved = False
        if moves:
            dated_one_moved = self._take_moved(stamp)
        elif self.undated if date is None else date in self.dates:
            return  # a reminder: the same instant again, or an undated announcement while one waits
        self.changed = stamp
        if date is None:
            self.undated.append(Announced(stamp, by, None))
            return
        if not dated_one_moved:
            self.undated.clear()  # a date fills in every undated one
        self.arranged[stamp] = one = Announced(stamp, by, date)
        self.dates[date] = self.dates.get(date, 0) + 1
        self.movable.append(one)
        heappush(self.by_date, (date, stamp))

    def cancel(self) -> None:
        """Nothing is arranged any more; what was held stays held."""
        for one in [*self.arranged.values()]:
            self._take_out(one)
        self.undated.clear()

    def _take_out(self, one: Announced) -> None:
        """That round is no longer arranged."""
        del self.arranged[one.said]
        assert one.date is not None
        self.dates[one.date] -= 1
        if not self.dates[one.date]:
            del self.dates[one.date]

    def _take_moved(self, stamp: Stamp) -> bool:
        """Takes out the newest dated round still to come, else the undated one; was it dated?"""
        while self.movable:
            one = self.movable.pop()
            if one.said in self.arranged and one.date is not None and one.date > stamp[0]:
                self._take_out(one)
                return True
        if self.undated:
            self.undated.pop()
        return False

    def hold(self, stamp: Stamp) -> None:
        """An interview holds every dated round whose day has come, else the undated ones."""
        self.changed = stamp
        by_date = self.by_date
        come = []
        while by_date and self._has_come(by_date[0][0], stamp[0]):
            said = heappop(by_date)[1]
            if said in self.arranged:
                come.append(said)
        if not come:
            self.undated.clear()
        for said in sorted(come):
            self.held.append(self.arranged.pop(said))

    def _has_come(self, date: datetime, at: datetime) -> bool:
        """Is `at` on or after the day of `date`?"""
        return date <= at or date < self.view.time.end_of_day(at)
