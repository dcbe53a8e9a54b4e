"""A candidacy and a time in, a plan out. Pure: every answer can be replayed."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import MOVE_KINDS, MoveKind
from afterword.facts.plan import Move, MoveState, Plan, Question, Window
from afterword.playbook.call import Call
from afterword.playbook.catalogue import TIMING
from afterword.playbook.ladder import next_rung
from afterword.playbook.opens import opens_of
from afterword.playbook.outcome import decision
from afterword.playbook.promise import newest_promise
from afterword.playbook.rounds import rounds_of
from afterword.playbook.rules import aw905_no_address, aw907_policy_unknown
from afterword.playbook.settings import DEFAULT, Settings
from afterword.playbook.view import View

_CALLERS: Final = tuple(rule.calls for rule in TIMING if rule.calls is not None)
_STOPS: Final = tuple(rule.stops for rule in TIMING if rule.stops is not None)
_PLACE: Final[dict[MoveKind, int]] = {kind: place for place, kind in enumerate(MOVE_KINDS)}


def decide(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> Plan:
    """What the playbook calls for at `now` (aware): every move that is open, or would come next if nothing happened.

    Facts after `now` have not happened. Times are in the employer's zone, else the candidate's.
    """
    view = look(candidacy, now, settings)
    moves: list[Move] = []
    questions: list[Question] = []
    for calls in _CALLERS:
        for call in calls(view):
            answer = _weigh(view, call, moves)
            if isinstance(answer, Move):
                moves.append(answer)
            elif answer is not None and answer not in questions:
                questions.append(answer)
    moves.sort(key=lambda move: (move.window.opens.timestamp(), _PLACE[move.kind]))
    promise = view.promise.answer() if view.promise is not None else None
    return Plan(view.outcome, promise, tuple(moves), tuple(questions))


def look(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> View:
    """The history at `now`, with promise, rounds, outcome and the next rung made out."""
    view = View(candidacy, now, settings)
    view.promise = newest_promise(view)
    view.rounds = rounds_of(view)
    view.outcome, view.outcome_since = decision(view)
    view.rung = next_rung(view)
    if view.rung.dormant:
        view.outcome = "dormant"
    return view


def _weigh(view: View, call: Call, moves: list[Move]) -> Move | Question | None:
    """The move that a call comes to, or the question that stands in its way, or nothing."""
    if call.ends is not None and view.now > call.ends:
        return None
    for stops in _STOPS:
        if stops(view, call, moves):
            return None
    opens, codes = opens_of(view, call)
    if call.ends is not None and opens > call.ends:
        return None
    if aw907_policy_unknown.must_ask_first(view, call):
        return Question("contact_policy")
    if call.whom.contact is None:
        return Question("recruiter")
    unreachable = aw905_no_address.unreachable(view, call)
    if unreachable is not None:
        return Question("address", unreachable)
    due = max(opens, call.due if isinstance(call.due, datetime) else call.due(opens))
    window = Window(view.time.local(opens), view.time.local(due))
    state: MoveState = "open" if opens <= view.now else "upcoming"
    because = (call.part, call.code, *call.whom.codes, *codes)
    return Move(call.kind, (call.whom.contact,), call.round, window, state, view.now > due, because)
