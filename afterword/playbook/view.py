"""The history as the rules look at it: the facts that have happened by now, sorted into the questions asked of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final, cast

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import (
    AutoReply,
    Bounce,
    Interview,
    NewAddress,
    Policy,
    PolicyName,
    Promise,
    PromiseMade,
    Received,
    Retracted,
    Sent,
    Skipped,
    Snoozed,
    Withdrawn,
)
from afterword.facts.people import Part
from afterword.facts.plan import Outcome
from afterword.facts.working_time import WorkingTime, working_time
from afterword.playbook.call import NEVER, Stamp
from afterword.playbook.happened import happened_by
from afterword.playbook.settings import Settings
from afterword.playbook.states import Promised, Rounds, Rung

Turn = tuple[Stamp, Received | Interview | Withdrawn]


class Meeting:
    """An interview or a talk: `begin` is the fact's own place in time, `end` that of the word it is from them."""

    __slots__ = ("begin", "end", "lead", "round", "who")

    def __init__(self, begin: Stamp, fact: Interview) -> None:
        self.begin = begin
        self.end: Stamp = (fact.until.astimezone(UTC), begin[1])
        self.round = fact.round
        self.lead = fact.lead
        self.who = fact.with_ if len(fact.with_) == 1 else tuple(dict.fromkeys(fact.with_))


class Message:
    """A message or call of ours; `to` shrinks to those whom no bounce says it did not reach."""

    __slots__ = ("email", "move", "round", "sent_to", "stamp", "to")

    def __init__(self, stamp: Stamp, fact: Sent) -> None:
        self.stamp = stamp
        self.move = fact.move
        self.round = fact.round
        self.email = fact.channel == "email"
        self.to = self.sent_to = fact.to

    def came_back_from(self, contact: str | None) -> bool:
        """Did it bounce for that contact, though it may have reached others?"""
        return contact in self.sent_to and contact not in self.to


class View:
    """A candidacy at one moment. Everything is derived; nothing here is later than `now` but the end of an interview
    under way, which counts as a word from them already.
    """

    __slots__ = (
        "_unanswered",
        "auto_replies",
        "candidacy",
        "interviews",
        "last_received",
        "last_sent",
        "last_word",
        "last_word_from",
        "last_written_by",
        "meetings",
        "messages",
        "now",
        "opened",
        "outcome",
        "outcome_by",
        "outcome_since",
        "policy",
        "promise",
        "promise_made",
        "questions",
        "rounds",
        "rung",
        "sent_as",
        "settings",
        "skipped_as",
        "snooze",
        "time",
        "turns",
        "unreachable",
    )

    # what the other modules make out; see `decide.look`
    promise: Promised | None
    rounds: Rounds
    outcome: Outcome
    outcome_since: Stamp
    outcome_by: str | None
    rung: Rung

    def __init__(self, candidacy: Candidacy, now: datetime, settings: Settings) -> None:
        employer = candidacy.employer
        self.candidacy = candidacy
        self.now = now.astimezone(UTC)
        self.settings = settings
        self.time: WorkingTime = working_time(candidacy.zone, employer.country, employer.region)
        self.meetings: list[Meeting] = []  # talks at fairs too
        self.interviews: list[Meeting] = []
        self.messages: list[Message] = []
        self.sent_as: dict[str, list[Message]] = {}  # by move, what reached somebody
        self.skipped_as: dict[str, list[tuple[Stamp, Skipped]]] = {}
        self.questions: list[tuple[Stamp, str]] = []
        self.turns: list[Turn] = []  # what may turn a promise, a round or the outcome
        self.last_received: dict[str, Stamp] = {}  # by kind
        self.last_word = NEVER
        self.last_word_from: dict[str, Stamp] = {}
        self.last_written_by: dict[str, Stamp] = {}
        self.promise_made: tuple[Stamp, str | None, Promise | PromiseMade] | None = None
        self.auto_replies: dict[str, tuple[Stamp, AutoReply]] = {}
        self.unreachable = {contact.id for contact in candidacy.contacts if not contact.email}
        self.policy: PolicyName = "unknown"
        self.snooze: tuple[Stamp, datetime] | None = None
        self._unanswered: dict[str, list[datetime]] = {}
        self.opened: dict[object, tuple[datetime, tuple[str, ...]]] = {}  # what `opens_of` found
        for stamp, fact in happened_by(candidacy.history, self.now):
            _TAKE[type(fact)](self, stamp, fact)
        self.last_sent = NEVER
        for message in self.messages:
            if message.to:
                self.last_sent = message.stamp
                self.sent_as.setdefault(message.move, []).append(message)

    def take_received(self, stamp: Stamp, fact: Received) -> None:
        """Their message: a word from whoever wrote, and perhaps a question, a promise, a turn."""
        contact = fact.from_
        kind = fact.kind
        if stamp > self.last_word:
            self.last_word = stamp
        if contact is not None:
            if stamp > self.last_word_from.get(contact, NEVER):
                self.last_word_from[contact] = stamp
            self.last_written_by[contact] = stamp
            if kind == "info_request":
                self.questions.append((stamp, contact))
        self.last_received[kind] = stamp
        if kind not in ("acknowledgement", "other"):
            self.turns.append((stamp, fact))
        if fact.promise is not None:
            self.promise_made = (stamp, contact, fact.promise)

    def take_sent(self, stamp: Stamp, fact: Sent) -> None:
        """A message or call of ours."""
        self.messages.append(Message(stamp, fact))

    def take_interview(self, stamp: Stamp, fact: Interview) -> None:
        """A word from everybody there, at its end; a talk at a fair is nothing else."""
        meeting = Meeting(stamp, fact)
        self.meetings.append(meeting)
        if fact.format != "event":
            self.interviews.append(meeting)
            self.turns.append((stamp, fact))
        self._word(meeting.end, meeting.who)

    def take_promise(self, stamp: Stamp, fact: Promise) -> None:
        """A promise made outside a message: whoever made it is who wrote last."""
        self.promise_made = (stamp, fact.from_, fact)
        self.last_written_by[fact.from_] = stamp
        self._word(stamp, (fact.from_,))

    def take_skipped(self, stamp: Stamp, fact: Skipped) -> None:
        """A move that the candidate chose not to make."""
        self.skipped_as.setdefault(fact.move, []).append((stamp, fact))

    def take_policy(self, stamp: Stamp, fact: Policy) -> None:
        """The newest policy holds."""
        self.policy = fact.policy

    def take_snoozed(self, stamp: Stamp, fact: Snoozed) -> None:
        """The newest snooze stands."""
        self.snooze = (stamp, fact.until.astimezone(UTC))

    def take_auto_reply(self, stamp: Stamp, fact: AutoReply) -> None:
        """The newest of a contact counts."""
        self.auto_replies[fact.from_] = (stamp, fact)

    def take_bounce(self, stamp: Stamp, fact: Bounce) -> None:
        """The newest e-mail to that contact did not reach them; a second bounce is about the same mail."""
        self.unreachable.add(fact.contact)
        for message in reversed(self.messages):
            if message.email and fact.contact in message.sent_to:
                message.to = tuple(to for to in message.to if to != fact.contact)
                break

    def take_new_address(self, stamp: Stamp, fact: NewAddress) -> None:
        """Mail to that contact goes out again."""
        self.unreachable.discard(fact.contact)

    def take_withdrawn(self, stamp: Stamp, fact: Withdrawn) -> None:
        """The candidate's own turn."""
        self.turns.append((stamp, fact))

    def take_retracted(self, stamp: Stamp, fact: Retracted) -> None:
        """What it takes back is gone already."""

    def _word(self, stamp: Stamp, who: tuple[str, ...]) -> None:
        if stamp > self.last_word:
            self.last_word = stamp
        for contact in who:
            last = self.last_word_from.get(contact)
            if last is None or stamp > last:
                self.last_word_from[contact] = stamp

    @property
    def last_interview(self) -> Meeting | None:
        """The interview that began last; talks at fairs aside."""
        return self.interviews[-1] if self.interviews else None

    @property
    def last_round(self) -> int | None:
        """The number of the last interview."""
        return self.interviews[-1].round if self.interviews else None

    @property
    def last_communication(self) -> Stamp:
        """The latest word from them or message of ours."""
        return max(self.last_word, self.last_sent)

    def with_part(self, part: Part) -> str | None:
        """The contact of that part: of several the one who wrote last, else the first in `contacts`."""
        found = [contact.id for contact in self.candidacy.contacts if contact.part == part]
        if len(found) < 2:
            return found[0] if found else None
        return max(found, key=lambda contact: self.last_written_by.get(contact, NEVER))  # the first of equals

    def sent(self, move: str, after: Stamp = NEVER) -> list[Message]:
        """The messages of that move after a moment that reached somebody."""
        messages = self.sent_as.get(move)
        return [one for one in messages if one.stamp > after] if messages else []

    def skips(self, move: str, after: Stamp = NEVER) -> list[tuple[Stamp, Skipped]]:
        """The times after a moment when the candidate chose not to make that move."""
        skips = self.skipped_as.get(move)
        return [one for one in skips if one[0] > after] if skips else []

    def settled(self, move: str, since: Stamp, contact: str | None = None) -> bool:
        """Was that move sent or skipped after a moment? What came back from `contact` was not sent to them."""
        for message in reversed(self.sent_as.get(move, ())):
            if message.stamp < since:
                break
            if not message.came_back_from(contact):
                return True
        skips = self.skipped_as.get(move)
        return bool(skips) and cast(Stamp, skips[-1][0]) > since  # type: ignore[index]

    def unanswered(self, contact: str) -> list[datetime]:
        """When each message to that contact went out that they have not communicated since, oldest first."""
        known = self._unanswered.get(contact)
        if known is None:
            since = self.last_word_from.get(contact, NEVER)
            known = [one.stamp[0] for one in self.messages if contact in one.to and one.stamp > since]
            self._unanswered[contact] = known
        return known


_TAKE: Final[dict[type, Callable[[View, Stamp, Any], None]]] = {
    Interview: View.take_interview,
    Sent: View.take_sent,
    Received: View.take_received,
    Promise: View.take_promise,
    Policy: View.take_policy,
    AutoReply: View.take_auto_reply,
    Bounce: View.take_bounce,
    NewAddress: View.take_new_address,
    Skipped: View.take_skipped,
    Snoozed: View.take_snoozed,
    Withdrawn: View.take_withdrawn,
    Retracted: View.take_retracted,
}
