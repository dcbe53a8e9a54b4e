"""A meeting, a message and a turn, as the rules look at them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from afterword.facts.kinds import Interview, ReceivedKind, Sent
from afterword.playbook.call import Stamp

TurnKind = ReceivedKind | Literal["interview", "withdrawn"]
Turn = tuple[Stamp, TurnKind, str | None, datetime | None]
"""What may turn a promise, a round or the outcome: when, what, from whom, and the date that it names."""


class Meeting:
    """An interview or a talk: `begin` is the fact's own place in time, `end` that of the word it is from them."""

    __slots__ = ("begin", "end", "lead", "round", "who")

    def __init__(self, begin: Stamp, fact: Interview) -> None:
        self.begin = begin
        self.end: Stamp = (fact.until.astimezone(UTC), begin[1])
        self.round = fact.round
        self.lead = fact.lead
        self.who = fact.with_


class Message:
    """A message or call of ours; `to` shrinks to those whom no bounce says it did not reach."""

    __slots__ = ("fact", "stamp", "to")

    def __init__(self, stamp: Stamp, fact: Sent) -> None:
        self.stamp = stamp
        self.fact = fact
        self.to = fact.to

    @property
    def round(self) -> int | None:
        """The round that it names."""
        return self.fact.round

    def came_back_from(self, contact: str | None) -> bool:
        """Did it bounce for that contact, though it may have reached others?"""
        return contact in self.fact.to and contact not in self.to
