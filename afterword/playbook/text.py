"""What the wording rules look at, and what they find."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import MoveKind

Variety = Literal["british", "american"]


@dataclass(frozen=True, slots=True)
class Text:
    """What is checked: the body as it would be sent, and what is known about it; an unknown leaves its rules silent."""

    body: str
    subject: str | None = None
    move: MoveKind | None = None
    candidacy: Candidacy | None = None
    to: tuple[str, ...] = ()  # contact ids
    attachments: tuple[str, ...] = ()
    attachments_known: bool = False
    other_employers: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()  # bodies that the same contact, or another of the same panel, already got
    in_thread: bool | None = None
    now: datetime | None = None  # aware; the history after it has not happened; None: all of it has
    never: tuple[str, ...] = ()  # phrases that the candidate never writes, no case
    spelling: Variety | None = None  # the candidate's; None: only a mixture is found


@dataclass(frozen=True, slots=True)
class Found:
    """Where a text breaks a rule: a span of the body (code points, end excluded), and why in one sentence.

    `fix` is what may stand there instead, where one is safe.
    """

    start: int
    end: int
    message: str
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule broken at a place: line and column from 1 (0, 0 for the subject or the whole)."""

    code: str
    severity: str
    line: int
    column: int
    message: str
    start: int = 0
    end: int = 0
    fix: str | None = None
