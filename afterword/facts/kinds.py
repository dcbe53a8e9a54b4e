"""The kinds of fact: frozen values, one class each, as the candidacy file names them.

Every `at` is an aware datetime. `noted` (when we learned it) and `source` (where from) are kept beside a fact
by the store, not in it: two people who learned the same thing at different times hold the same fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal, get_args

MoveKind = Literal[
    "thank_you",
    "feedback_request",
    "ask_dates",
    "confirm_round",
    "reply",
    "check_in",
    "answer_offer",
    "after_no",
    "last_note",
    "keep_warm",
]
MOVE_KINDS: Final[tuple[MoveKind, ...]] = get_args(MoveKind)  # in the order of the playbook's table

HELD_MOVES: Final[frozenset[MoveKind]] = frozenset({"feedback_request", "check_in", "last_note", "keep_warm"})
"""What the limits of pestering hold back; answers and thanks are not."""

SentAs = MoveKind | Literal["other"]
SENT_AS: Final[tuple[str, ...]] = (*MOVE_KINDS, "other")

MOVE_NAMES: Final[dict[str, str]] = {
    "thank_you": "Thank you",
    "feedback_request": "Ask for feedback",
    "ask_dates": "Ask for the date",
    "confirm_round": "Confirm the interview",
    "reply": "Answer their question",
    "check_in": "Check in",
    "answer_offer": "Answer the offer",
    "after_no": "Answer the no",
    "last_note": "Last note",
    "keep_warm": "Keep in touch",
    "other": "Something else",
}
"""As a list of things to do names them."""

Channel = Literal["email", "phone", "letter", "portal", "in_person"]
CHANNELS: Final[tuple[Channel, ...]] = get_args(Channel)

ReceivedKind = Literal[
    "offer",
    "rejection",
    "next_round",
    "reschedule",
    "cancelled",
    "info_request",
    "acknowledgement",
    "delay",
    "other",
]
RECEIVED_KINDS: Final[tuple[ReceivedKind, ...]] = get_args(ReceivedKind)

About = Literal["decision", "next_step"]
ABOUTS: Final[tuple[About, ...]] = get_args(About)

PolicyName = Literal["unknown", "open", "no_contact", "recruiter_only"]
POLICIES: Final[tuple[PolicyName, ...]] = get_args(PolicyName)

Extra = Literal["references", "cv"]
EXTRAS: Final[tuple[Extra, ...]] = get_args(Extra)


@dataclass(frozen=True, slots=True)
class Interview:
    """One meeting: `round` counts from 1, `with_` holds contact ids, `format` `event` is a talk at a fair."""

    at: datetime
    until: datetime
    round: int
    with_: tuple[str, ...]
    lead: str
    format: str | None = None
    notes: str | None = None
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """A message or call of the candidate to contacts; `move` says which follow-up it was, or `other`."""

    at: datetime
    to: tuple[str, ...]
    move: SentAs
    channel: Channel
    round: int | None = None
    subject: str | None = None
    text: str | None = None
    gave: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """The promise inside a `received`: what about, and its interval of dates, both ends included."""

    about: About
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Received:
    """A word from them by message; `from_` is None where a machine wrote that nobody can answer."""

    at: datetime
    from_: str | None
    kind: ReceivedKind
    promise: PromiseMade | None = None
    round_at: datetime | None = None
    subject: str | None = None
    text: str | None = None
    feedback_offered: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """They said that they will do something by some time, outside a message (in the interview, by phone)."""

    at: datetime
    from_: str
    about: About
    earliest: date
    latest: date
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """What the employer allows in the way of contact."""

    at: datetime
    policy: PolicyName


@dataclass(frozen=True, slots=True)
class AutoReply:
    """A machine answered for a contact (RFC 3834); `returns` is the date they said they are back."""

    at: datetime
    from_: str
    returns: date | None = None


@dataclass(frozen=True, slots=True)
class Bounce:
    """Mail to a contact came back undelivered (RFC 3464)."""

    at: datetime
    contact: str


@dataclass(frozen=True, slots=True)
class NewAddress:
    """The candidate gave a contact's new address."""

    at: datetime
    contact: str
    email: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """The candidate chose not to make a move; a skipped `other` settles nothing."""

    at: datetime
    move: SentAs
    contact: str | None = None
    round: int | None = None


@dataclass(frozen=True, slots=True)
class Snoozed:
    """No move opens before `until`, unless they write first."""

    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The candidate withdrew."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Retracted:
    """The fact at place `which` of the history (from 0) is as if it had never been."""

    at: datetime
    which: int


Fact = (
    Interview
    | Sent
    | Received
    | Promise
    | Policy
    | AutoReply
    | Bounce
    | NewAddress
    | Skipped
    | Snoozed
    | Withdrawn
    | Retracted
)

NAMES: Final[dict[type, str]] = {
    Interview: "interview",
    Sent: "sent",
    Received: "received",
    Promise: "promise",
    Policy: "policy",
    AutoReply: "auto_reply",
    Bounce: "bounce",
    NewAddress: "new_address",
    Skipped: "skipped",
    Snoozed: "snoozed",
    Withdrawn: "withdrawn",
    Retracted: "retracted",
}
