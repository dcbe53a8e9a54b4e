"""The newest promise: what they said they would do by when, and what became of it (A3)."""

from __future__ import annotations

from datetime import date, datetime

from afterword.facts.kinds import About, Interview, Received
from afterword.facts.plan import PromiseStateName
from afterword.playbook.call import Stamp
from afterword.playbook.states import Promised
from afterword.playbook.view import Happened, View, made


def newest_promise(view: View) -> Promised | None:
    """The newest promise, whoever made it and whatever it is about; None where a delay took it back."""
    happened = view.happened
    place = len(happened) - 1
    while place >= 0 and made(happened[place][1]) is None:
        place -= 1
    if place < 0:
        return None
    stamp, fact = happened[place]
    promise = made(fact)
    assert promise is not None
    kept, taken_back = _fate(happened, place + 1, promise.about)
    if taken_back:
        return None
    over = view.time.clock(date.fromordinal(promise.latest.toordinal() + 1), 0)
    state: PromiseStateName = "kept" if kept is not None else "pending" if view.now < over else "missed"
    used_up = state == "missed" and _used_up(view, over)
    from_: str | None = fact.from_  # type: ignore[union-attr]
    return Promised(stamp, from_, promise.about, promise.earliest, promise.latest, over, kept, state, used_up)


def _fate(happened: Happened, start: int, about: About) -> tuple[Stamp | None, bool]:
    """What came first: the fact that kept it, or a delay with no promise of its own, which takes it back."""
    for stamp, fact in happened[start:]:
        if isinstance(fact, Received):
            kind = fact.kind
            if kind in ("offer", "rejection", "next_round"):
                return stamp, False
            if kind in ("info_request", "reschedule") and about == "next_step":
                return stamp, False
            if kind == "delay":  # one with a promise of its own would be the newest itself
                return None, True
        elif isinstance(fact, Interview) and about == "next_step" and fact.format != "event":
            return stamp, False
    return None, False


def _used_up(view: View, over: datetime) -> bool:
    if view.last_word[0] >= over:
        return True
    before = (over, -1)
    return view.settled("check_in", before) or view.settled("last_note", before)
