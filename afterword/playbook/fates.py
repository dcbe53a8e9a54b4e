"""What became of each promise and after each interview: asked by those who look back, never by a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, Literal, NamedTuple

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import About, Promise, PromiseMade, Received
from afterword.playbook.call import Stamp
from afterword.playbook.happened import happened_by
from afterword.playbook.settings import DEFAULT, Settings
from afterword.playbook.view import View

Fate = Literal["kept", "late", "missed", "moved", "pending"]
"""Kept by the day named; kept after it; not kept so far; put off before it came; not due yet."""

_Made = tuple[Stamp, Promise | Received, Promise | PromiseMade]
_ENDS_A_WAIT: Final = frozenset({"offer", "rejection", "next_round", "interview", "withdrawn"})


class Wait(NamedTuple):
    """From the end of an interview to the answer: an offer, a no, the next round. `days` None: none has come."""

    ended: datetime  # in UTC
    days: int | None


class LookedBack(NamedTuple):
    """What a history comes to at one moment."""

    fates: tuple[Fate, ...]  # of each promise, oldest first
    waits: tuple[Wait, ...]  # after each interview held, talks at fairs aside
    held: int  # interviews held


def look_back(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> LookedBack:
    """Every promise with what became of it, and every interview with how long the answer took, in calendar days.

    An interview after which the candidate withdrew waits for nothing and is left out.
    """
    view = View(candidacy, now, settings)
    waits = tuple(_waits(view))
    held = sum(1 for one in view.interviews if one.end[0] <= view.now)
    return LookedBack(tuple(fate for _, fate in _fates(view)), waits, held)


def promises_made(candidacy: Candidacy, now: datetime) -> tuple[tuple[Promise | Received, Fate], ...]:
    """The facts by `now` in which they promised something, oldest first, each with what became of it."""
    return tuple(_fates(View(candidacy, now, DEFAULT)))


def _fates(view: View) -> Iterator[tuple[Promise | Received, Fate]]:
    made = list(_promises(view))
    for number, (stamp, fact, promise) in enumerate(made):
        yield fact, _fate(view, stamp, promise, made[number + 1 :])


def _fate(view: View, stamp: Stamp, promise: Promise | PromiseMade, later: Sequence[_Made]) -> Fate:
    over = view.time.end_of(promise.latest)
    newer = next((made for made, _, other in later if other.about == promise.about), None)
    kept, put_off = _first(view, stamp, promise.about)
    moved = min((one for one in (newer, put_off) if one is not None), default=None)
    if kept is not None and (moved is None or kept <= moved):
        return "kept" if kept[0] < over else "late"
    if moved is not None and moved[0] < over:
        return "moved"
    if kept is not None:
        return "late"
    return "missed" if view.now >= over else "pending"


def _promises(view: View) -> Iterator[_Made]:
    for stamp, fact in sorted(happened_by(view.candidacy.history, view.now)[0], key=lambda entry: entry[0]):
        if isinstance(fact, Promise):
            yield stamp, fact, fact
        elif isinstance(fact, Received) and fact.promise is not None:
            yield stamp, fact, fact.promise


def _first(view: View, made: Stamp, about: About) -> tuple[Stamp | None, Stamp | None]:
    """What first kept it, and what first put it off: a delay."""
    kept = put_off = None
    for stamp, turn, _, _ in view.turns:
        if stamp <= made:
            continue
        keeps = turn in ("offer", "rejection", "next_round") or (
            about == "next_step" and turn in ("info_request", "reschedule", "interview")
        )
        if keeps and kept is None:
            kept = stamp
        if turn == "delay" and put_off is None:
            put_off = stamp
    return kept, put_off


def _waits(view: View) -> Iterator[Wait]:
    for meeting in view.interviews:
        if meeting.end[0] > view.now:
            continue
        later = ((stamp, turn) for stamp, turn, _, _ in view.turns if stamp > meeting.end and turn in _ENDS_A_WAIT)
        first = next(later, None)
        if first is None:
            yield Wait(meeting.end[0], None)
        elif first[1] != "withdrawn":
            days = view.time.local(first[0][0]).date() - view.time.local(meeting.end[0]).date()
            yield Wait(meeting.end[0], days.days)
