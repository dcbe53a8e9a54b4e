"""A candidacy and a time in, a plan out. Pure: every answer can be replayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Final, NamedTuple

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import MOVE_KINDS, MoveKind, PolicyName
from afterword.facts.plan import Move, Outcome, Plan, Question, Window
from afterword.facts.unfrozen import unfrozen
from afterword.playbook.call import Call
from afterword.playbook.ladder import next_rung
from afterword.playbook.opens import opens_of
from afterword.playbook.outcome import decision
from afterword.playbook.promise import newest_promise
from afterword.playbook.rounds import rounds_of
from afterword.playbook.rules import aw162_no_second_note, aw170_keep_warm, aw905_no_address, aw907_policy_unknown
from afterword.playbook.settings import DEFAULT, Settings
from afterword.playbook.states import RungName
from afterword.playbook.timing import TIMING
from afterword.playbook.view import View

_Move: Final = unfrozen(Move)
_Window: Final = unfrozen(Window)
_PLACE: Final[dict[MoveKind, int]] = {kind: place for place, kind in enumerate(MOVE_KINDS)}


class _Asked(NamedTuple):
    """What the rules say that are to be asked where a candidacy stands in a certain way, in order of precedence."""

    calls: tuple[Callable[[View], Iterable[Call]], ...]
    stops: dict[MoveKind, tuple[Callable[[View, Call, Sequence[Move]], bool], ...]]


@cache  # of five outcomes, five rungs and four policies
def _asked(outcome: Outcome, rung: RungName, policy: PolicyName) -> _Asked:
    rules = [
        rule
        for rule in TIMING
        if (not rule.outcomes or outcome in rule.outcomes)
        and (not rule.rungs or rung in rule.rungs)
        and (not rule.policies or policy in rule.policies)
    ]
    return _Asked(
        tuple(rule.calls for rule in rules if rule.calls is not None and rule is not aw170_keep_warm.RULE),
        {
            kind: tuple(
                rule.stops for rule in rules if rule.stops is not None and (not rule.binds or kind in rule.binds)
            )
            for kind in MOVE_KINDS
        },
    )


def decide(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> Plan:
    """What the playbook calls for at `now` (aware): every move that is open, or would come next if nothing happened.

    Facts after `now` have not happened. Times are in the employer's zone, else the candidate's.
    """
    return decide_until(candidacy, now, settings)[0]


def decide_until(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> tuple[Plan, datetime | None]:
    """The plan, and when time alone may change it (UTC; None: never): up to then it would be the same."""
    view = look(candidacy, now, settings)
    moves: list[Move] = []
    questions: dict[Question, None] = {}  # each once, in the order in which they came up
    asked = _asked(view.outcome, view.rung.name, view.policy)
    for calls in asked.calls:
        for call in calls(view):
            _weigh(view, call, asked, moves, questions)
    if view.rung.name == "second_note" and aw162_no_second_note.rests(view, moves):
        view.outcome = "dormant"
    if view.outcome in aw170_keep_warm.RULE.outcomes:  # asked last: only now it is known whether the candidacy rests
        asked = _asked(view.outcome, view.rung.name, view.policy)
        for call in aw170_keep_warm.calls(view):
            _weigh(view, call, asked, moves, questions)
    if len(moves) > 1:
        moves.sort(key=lambda move: (move.window.opens.timestamp(), _PLACE[move.kind]))
    promise = view.promise.answer() if view.promise is not None else None
    return Plan(view.outcome, promise, tuple(moves), tuple(questions)), view.until


def look(candidacy: Candidacy, now: datetime, settings: Settings = DEFAULT) -> View:
    """The history at `now`, with promise, rounds, outcome and the next rung made out."""
    view = View(candidacy, now, settings)
    view.promise = newest_promise(view)
    view.rounds = rounds_of(view)
    view.outcome, view.outcome_since, view.outcome_by = decision(view)
    view.rung = next_rung(view)
    if view.rung.dormant:
        view.outcome = "dormant"
    return view


def _weigh(view: View, call: Call, asked: _Asked, moves: list[Move], questions: dict[Question, None]) -> None:
    """Adds the move that a call comes to, or the question that stands in its way, or nothing."""
    if call.ends is not None and view.has_passed(call.ends):
        return
    for stops in asked.stops[call.kind]:
        if stops(view, call, moves):
            return
    opens, codes = opens_of(view, call)
    if call.ends is not None and opens > call.ends:
        return
    question = _question(view, call)
    if question is None:
        moves.append(_move(view, call, opens, codes))
    else:
        questions[question] = None


def _question(view: View, call: Call) -> Question | None:
    if aw907_policy_unknown.must_ask_first(view, call):
        return Question("contact_policy")
    if call.whom.contact is None:
        return Question("recruiter")
    unreachable = aw905_no_address.unreachable(view, call)
    if unreachable is not None:
        return Question("address", unreachable)
    return None


def _move(view: View, call: Call, opens: datetime, codes: tuple[str, ...]) -> Move:
    due = _due(view, call, opens)
    window = _Window()
    window.opens, window.due = view.time.local(opens), view.time.local(due)
    window.__class__ = Window
    move = _Move()
    move.kind, move.round, move.window = call.kind, call.round, window
    move.to = () if call.whom.contact is None else (call.whom.contact,)
    move.state = "open" if view.has_come(opens) else "upcoming"
    move.late = view.has_passed(due)
    move.because = (call.part, call.code, *call.whom.codes, *codes)
    move.__class__ = Move
    return move  # type: ignore[no-any-return]


def _due(view: View, call: Call, opens: datetime) -> datetime:
    due = call.due
    if isinstance(due, int):
        due = view.time.working_days_after(opens, due)
        if call.ends is not None and call.ends < due:
            due = call.ends
    elif isinstance(due, timedelta):
        return opens + due
    return due if due > opens else opens
