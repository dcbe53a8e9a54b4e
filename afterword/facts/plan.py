"""What `decide` answers: an outcome, the newest promise, the moves called for, and what only the candidate can say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from afterword.facts.kinds import About, MoveKind

Outcome = Literal["open", "dormant", "yes", "no", "withdrawn"]
PromiseStateName = Literal["pending", "kept", "missed"]
MoveState = Literal["open", "upcoming"]
QuestionAbout = Literal["contact_policy", "address", "recruiter"]


@dataclass(frozen=True, slots=True)
class Window:
    """When a move may be made: both ends belong to it; after `due` it is late and stays until its end."""

    opens: datetime
    due: datetime


@dataclass(frozen=True, slots=True)
class Move:
    """One follow-up that the playbook calls for; times are in the zone of the windows."""

    kind: MoveKind
    to: tuple[str, ...]
    round: int | None
    window: Window
    state: MoveState
    late: bool
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromiseState:
    """The newest promise and whether it is pending, kept or missed."""

    from_: str | None
    about: About
    earliest: date
    latest: date
    state: PromiseStateName


@dataclass(frozen=True, slots=True)
class Question:
    """What only the candidate can answer; `contact` where it is about one."""

    about: QuestionAbout
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The answer of `decide`: moves earliest first."""

    outcome: Outcome
    promise: PromiseState | None
    moves: tuple[Move, ...]
    questions: tuple[Question, ...]
