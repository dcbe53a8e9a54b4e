"""The newest promise: what they said they would do by when, and what became of it (A3)."""

from __future__ import annotations

from datetime import datetime

from afterword.facts.kinds import About
from afterword.playbook.call import Stamp
from afterword.playbook.exchange import Turn
from afterword.playbook.states import Promised
from afterword.playbook.view import View


def newest_promise(view: View) -> Promised | None:
    """The newest promise, whoever made it and whatever it is about; None where a delay took it back."""
    if view.promise_made is None:
        return None
    stamp, from_, promise = view.promise_made
    kept, taken_back = _fate(view.turns, stamp, promise.about)
    if taken_back:
        return None
    over = view.time.end_of(promise.latest)
    missed = kept is None and view.has_come(over)
    return Promised(
        stamp=stamp,
        from_=from_,
        about=promise.about,
        earliest=promise.earliest,
        latest=promise.latest,
        kept=kept,
        state="missed" if missed else "pending" if kept is None else "kept",
        used_up=missed and _used_up(view, over),
    )


def _fate(turns: list[Turn], made: Stamp, about: About) -> tuple[Stamp | None, bool]:
    """What came first: the fact that kept it, or a delay with no promise of its own, which takes it back."""
    for stamp, turn, _, _ in turns:
        if stamp <= made:
            continue
        if turn in ("offer", "rejection", "next_round"):
            return stamp, False
        if turn == "delay":  # one with a promise of its own would be the newest itself
            return None, True
        if about == "next_step" and turn in ("info_request", "reschedule", "interview"):
            return stamp, False
    return None, False


def _used_up(view: View, over: datetime) -> bool:
    """By any communication from them, or a check-in or last note sent or skipped, after the end of the day."""
    if view.last_word[0] >= over:
        return True
    before = (over, -1)
    return view.settled("check_in", before) or view.settled("last_note", before)
