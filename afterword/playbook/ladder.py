"""Which rung of the ladder of check-ins comes next, if any (A3, A4)."""

from __future__ import annotations

from afterword.playbook.opens import opens_of
from afterword.playbook.rules import aw131_ladder
from afterword.playbook.states import NO_RUNG, Rung
from afterword.playbook.view import View


def next_rung(view: View) -> Rung:
    """The check-in of a promise, a check-in, the last note, or none; needs `promise`, `rounds` and the decision.

    After a yes there is no ladder but for a promise made with or after the offer; after a no or a withdrawal none.
    """
    if view.outcome in ("no", "withdrawn"):
        return NO_RUNG
    promise = view.promise
    waited_for = promise is not None and promise.waited_for
    if view.outcome == "yes":
        late_promise = waited_for and promise is not None and promise.stamp[0] >= view.outcome_since[0]
        return _promised(view, dormant=False) if late_promise else NO_RUNG
    rests = view.settled("last_note", view.last_word)
    if waited_for:
        return _promised(view, dormant=rests)
    if rests:
        return Rung("none", dormant=True)
    if view.last_interview is None:
        return NO_RUNG
    return _climb(view)


def _promised(view: View, *, dormant: bool) -> Rung:
    assert view.promise is not None
    day = view.time.working_day_after(view.promise.latest, view.settings.promise_grace_wd)
    return Rung("passed_date", view.time.clock(day, view.settings.work_from), dormant)


def _climb(view: View) -> Rung:
    settings = view.settings
    month = view.time.days_after(view.last_word[0], settings.last_note_after_days)
    rungs = len(view.sent("check_in", view.last_word)) + len(view.skips("check_in", view.last_word))
    if rungs < len(settings.gaps) and not view.has_come(month):
        skips = view.skips("check_in")
        base = max(view.last_communication, skips[-1][0]) if skips else view.last_communication
        at = view.time.days_after(base[0], settings.gaps[rungs])
        if at < month:
            call = aw131_ladder.check_in(view, at)
            if opens_of(view, call)[0] < month:
                return Rung("check_in", at, call=call)
    assert view.last_interview is not None
    if view.settled("last_note", view.last_interview.begin):
        return Rung("second_note")
    at = month
    if view.last_sent[1] >= 0:
        at = max(month, view.time.days_after(view.last_sent[0], settings.last_note_gap_days))
    return Rung("last_note", at)
