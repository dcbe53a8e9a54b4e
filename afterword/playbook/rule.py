"""What a rule is: its code, name, what it asks in a sentence, the part of the article, and the story that tests it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.facts.kinds import MoveKind, PolicyName
    from afterword.facts.plan import Move, Outcome
    from afterword.playbook.call import Call
    from afterword.playbook.states import RungName
    from afterword.playbook.text import Found, Text
    from afterword.playbook.view import View

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule about when, to whom or what stops (AW1xx, AW2xx, AW9xx); `story` is its example and its test.

    `calls` yields the moves that it calls for; `holds` says how long it keeps a move to a contact from opening;
    `stops` says that it keeps a move off the plan; both speak of the kinds in `binds`, or of all where that is empty.
    `outcomes`, `rungs` and `policies` say how a candidacy must stand for `calls` and `stops` to be asked at all, where
    they are not empty.
    A rule with none of them is kept by the rules that its story shows, or by the history's reading of the facts.
    """

    code: str
    name: str
    asks: str
    part: str  # A0 to A6, or "" where the rule is the playbook's own
    times: str
    story: str
    calls: Callable[[View], Iterable[Call]] | None = None
    binds: frozenset[MoveKind] = frozenset()
    holds: Callable[[View, str], datetime | None] | None = None
    stops: Callable[[View, Call, Sequence[Move]], bool] | None = None
    outcomes: frozenset[Outcome] = frozenset()
    rungs: frozenset[RungName] = frozenset()
    policies: frozenset[PolicyName] = frozenset()


@dataclass(frozen=True, slots=True)
class WordingRule:
    """A rule about words (AW3xx): an error cannot be sent, a warning can by the candidate's choice for that message.

    An example is a letter, or one sentence of it, with header lines where the rule needs to know more (`example.py`).
    `moves` names the messages that the rule is for; none means all.
    """

    code: str
    name: str
    asks: str
    part: str
    reason: str
    severity: Severity
    bad: tuple[str, ...]
    good: tuple[str, ...]
    find: Callable[[Text], Iterable[Found]]
    moves: tuple[MoveKind, ...] = ()
