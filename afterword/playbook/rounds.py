"""The rounds that were announced, and what became of each (A2)."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.facts.kinds import Interview, Received
from afterword.playbook.call import Stamp
from afterword.playbook.states import Announced, Rounds
from afterword.playbook.view import NEVER, View


def rounds_of(view: View) -> Rounds:
    """The rounds as they stand; `changed` is the last announcement, move or interview."""
    book = _Book(view)
    for stamp, fact in view.happened:
        if isinstance(fact, Received):
            if fact.kind in ("next_round", "reschedule"):
                book.said(stamp, fact)
            elif fact.kind == "cancelled":
                book.rounds = [one for one in book.rounds if one.held]
        elif isinstance(fact, Interview) and fact.format != "event":
            book.hold(stamp)
    return Rounds(tuple(book.rounds), book.changed)


class _Book:
    __slots__ = ("changed", "rounds", "view")

    def __init__(self, view: View) -> None:
        self.view = view
        self.rounds: list[Announced] = []
        self.changed = NEVER

    def said(self, stamp: Stamp, fact: Received) -> None:
        date = None if fact.round_at is None else fact.round_at.astimezone(UTC)
        if fact.kind == "reschedule":
            moved = self._moved(stamp)
            if moved is not None:
                self.rounds.remove(moved)
            if date is not None and (moved is None or moved.date is None):
                self._fill_in()
        elif self._reminds(date):
            return
        elif date is not None:
            self._fill_in()
        self._add(stamp, fact, date)

    def _moved(self, stamp: Stamp) -> Announced | None:
        """The newest dated round still to come, else the undated one."""
        waiting = [one for one in reversed(self.rounds) if not one.held]
        to_come = [one for one in waiting if one.date is not None and one.date > stamp[0]]
        undated = [one for one in waiting if one.date is None]
        return next(iter(to_come + undated), None)

    def _reminds(self, date: datetime | None) -> bool:
        """The same instant again, or an undated announcement while one waits, changes nothing."""
        return any(one.date == date and not (date is None and one.held) for one in self.rounds)

    def _fill_in(self) -> None:
        self.rounds = [one for one in self.rounds if one.date is not None or one.held]

    def _add(self, stamp: Stamp, fact: Received, date: datetime | None) -> None:
        self.rounds.append(Announced(stamp, fact.from_, date))
        self.changed = stamp

    def hold(self, stamp: Stamp) -> None:
        """An interview holds every dated round whose date has come, else the undated ones."""
        self.changed = stamp
        waiting = [one for one in self.rounds if not one.held]
        if not waiting:
            return
        day = self.view.time.date_of(stamp[0])
        due = [one for one in waiting if one.date is not None and self.view.time.date_of(one.date) <= day]
        for one in due or [one for one in waiting if one.date is None]:
            one.held = True
