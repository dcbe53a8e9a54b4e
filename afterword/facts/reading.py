"""What was understood in a message: proposed facts with the words they rest on. No quote, no fact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterword.facts.kinds import MoveKind, PolicyName, PromiseMade, ReceivedKind

Writer = Literal["person", "auto_reply", "bounce", "calendar", "machine"]
"""Who wrote: `machine` is a sender nobody can answer (no-reply) whose words still count."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A span of the message's visible text (code points, end excluded) and the words there."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class ReadPromise:
    """A promise found in a message, and the sentence that makes it."""

    made: PromiseMade
    quote: Quote


@dataclass(frozen=True, slots=True)
class ReadInterview:
    """An interview arranged, moved or called off, from a calendar part or from the text.

    `start` and `end` are aware where `zone_known`, else naive local times that need a question.
    """

    status: Literal["arranged", "moved", "cancelled"]
    start: datetime | None
    end: datetime | None
    zone_known: bool
    quote: Quote | None
    uid: str | None = None
    sequence: int = 0
    summary: str = ""
    organiser: tuple[str, str] | None = None  # (name, address)
    attendees: tuple[tuple[str, str], ...] = ()
    place: str = ""
    format: str | None = None  # "event" for a talk at a fair; "video", "phone", "in person" where it is said


@dataclass(frozen=True, slots=True)
class ReadPolicy:
    """They say whom not to contact: a question to the candidate, never applied by itself as a loosening."""

    policy: PolicyName
    quote: Quote


@dataclass(frozen=True, slots=True)
class ReadAbsence:
    """An auto-reply's date of return, where it names one (ISO date in the sender's zone)."""

    returns: str | None
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class ReadBounce:
    """The addresses that a bounce says were not reached; `permanent` is None where it does not say."""

    recipients: tuple[str, ...]
    permanent: bool | None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything understood in one message from outside; `sure` is False where `kind` needs a question."""

    writer: Writer
    visible: str
    kind: ReceivedKind
    sure: bool
    quote: Quote | None
    job_mail: bool
    promises: tuple[ReadPromise, ...] = ()
    interviews: tuple[ReadInterview, ...] = ()
    policy: ReadPolicy | None = None
    absence: ReadAbsence | None = None
    bounce: ReadBounce | None = None
    feedback_offered: bool = False
    employer: str | None = None
    role: str | None = None
    people: tuple[tuple[str, str], ...] = ()  # (name, address), the writer first
    offered: tuple[ReadInterview, ...] = ()  # times for an interview to choose from, none of them agreed
    unclear: tuple[str, ...] = ()  # one plain sentence for the candidate each


@dataclass(frozen=True, slots=True)
class OwnReading:
    """Which follow-up a message written by the candidate was; `move` is None where it is unclear."""

    move: MoveKind | Literal["other"] | None
    gave: tuple[Literal["references", "cv"], ...] = ()
    quote: Quote | None = None
