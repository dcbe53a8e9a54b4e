"""The history as the rules look at it: the facts that have happened by now, sorted into the questions asked of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from datetime import UTC, datetime
from operator import attrgetter, itemgetter
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
    Sent,
    Skipped,
    Snoozed,
    Withdrawn,
)
from afterword.facts.people import Part
from afterword.facts.plan import Outcome
from afterword.facts.working_time import WorkingTime, working_time
from afterword.playbook.call import NEVER, Call, Stamp
from afterword.playbook.exchange import Meeting, Message, Turn
from afterword.playbook.happened import corrected, happened_by
from afterword.playbook.settings import Settings
from afterword.playbook.states import Promised, Rounds, Rung

_BY_STAMP: Final = itemgetter(0)
_STAMP: Final = attrgetter("stamp")
_NO_TURN: Final = frozenset({"acknowledgement", "other"})


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
        self.last_sent = NEVER
        self.last_word = NEVER
        self.last_word_from: dict[str, Stamp] = {}
        self.last_written_by: dict[str, Stamp] = {}
        self.promise_made: tuple[Stamp, str | None, Promise | PromiseMade] | None = None
        self.auto_replies: dict[str, tuple[Stamp, AutoReply]] = {}
        self.unreachable = {contact.id for contact in candidacy.contacts if not contact.email}
        self.policy: PolicyName = "unknown"
        self.snooze: tuple[Stamp, datetime] | None = None
        self.opened: tuple[Call, datetime, tuple[str, ...]] | None = None  # what `opens_of` found last
        self._unanswered: dict[str, list[datetime]] = {}
        facts: dict[type, list[tuple[Stamp, Any]]] = defaultdict(list)
        for entry in happened_by(candidacy.history, self.now):
            facts[type(entry[1])].append(entry)
        self._take(facts)

    def _take(self, facts: dict[type, list[tuple[Stamp, Any]]]) -> None:
        """Takes one kind of fact after another, since later ones look at what earlier ones made."""
        if Received in facts:
            self._take_received(facts[Received])
        if Promise in facts:
            self._take_promises(facts[Promise])
        if Interview in facts:
            self._take_interviews(facts[Interview])
        if Withdrawn in facts:
            self.turns += [(stamp, "withdrawn", None, None) for stamp, _ in facts[Withdrawn]]
        self.turns.sort(key=_BY_STAMP)
        if Sent in facts:
            self._take_sent(facts[Sent])
        if Bounce in facts or NewAddress in facts:
            self._take_addresses(facts[Bounce], facts[NewAddress])
        if Skipped in facts:
            self._take_skipped(facts[Skipped])
        if Policy in facts:
            self.policy = facts[Policy][-1][1].policy
        if AutoReply in facts:
            self.auto_replies = {fact.from_: (stamp, fact) for stamp, fact in facts[AutoReply]}  # the newest counts
        if Snoozed in facts:
            stamp, snoozed = facts[Snoozed][-1]
            self.snooze = (stamp, snoozed.until.astimezone(UTC))

    def _take_received(self, facts: list[tuple[Stamp, Received]]) -> None:
        """Their messages: each a word from whoever wrote, and perhaps a question, a promise, a turn."""
        last, written = self.last_received, self.last_written_by
        for stamp, fact in facts:
            contact = fact.from_
            kind = fact.kind
            if contact is not None:
                written[contact] = stamp
                if kind == "info_request":
                    self.questions.append((stamp, contact))
            last[kind] = stamp
            if kind not in _NO_TURN:
                self.turns.append((stamp, kind, contact, fact.round_at))
            if fact.promise is not None:
                self.promise_made = (stamp, contact, fact.promise)
        self.last_word = facts[-1][0]
        self.last_word_from = written.copy()

    def _take_promises(self, facts: list[tuple[Stamp, Promise]]) -> None:
        """Promises made outside a message: whoever made one is, by then, who wrote last."""
        for stamp, fact in facts:
            contact = fact.from_
            if stamp > self.last_written_by.get(contact, NEVER):
                self.last_written_by[contact] = self.last_word_from[contact] = stamp
        if self.promise_made is None or stamp > self.promise_made[0]:
            self.promise_made = (stamp, contact, fact)
        self.last_word = max(self.last_word, stamp)

    def _take_interviews(self, facts: list[tuple[Stamp, Interview]]) -> None:
        """A word from everybody there, at its end; a talk at a fair is nothing else."""
        for stamp, fact in corrected(facts):
            meeting = Meeting(stamp, fact)
            self.meetings.append(meeting)
            if fact.format != "event":
                self.interviews.append(meeting)
                self.turns.append((stamp, "interview", None, None))
            end = meeting.end
            if end > self.last_word:
                self.last_word = end
            for contact in meeting.who:
                if end > self.last_word_from.get(contact, NEVER):
                    self.last_word_from[contact] = end

    def _take_sent(self, facts: list[tuple[Stamp, Sent]]) -> None:
        """Messages and calls of ours."""
        messages, sent_as = self.messages, self.sent_as
        for stamp, fact in facts:
            message = Message(stamp, fact)
            messages.append(message)
            if fact.move in sent_as:
                sent_as[fact.move].append(message)
            else:
                sent_as[fact.move] = [message]
        self.last_sent = stamp

    def _take_addresses(self, bounces: list[tuple[Stamp, Bounce]], new: list[tuple[Stamp, NewAddress]]) -> None:
        """A bounce takes an address from the newest e-mail to it before, a second one is about the same mail.

        Whoever gets a new address is written to again.
        """
        looked_from: dict[str, int] = {}
        entries: list[tuple[Stamp, Bounce | NewAddress]] = [*bounces, *new]
        entries.sort(key=_BY_STAMP)
        for stamp, fact in entries:
            contact = fact.contact
            if isinstance(fact, NewAddress):
                self.unreachable.discard(contact)
                continue
            self.unreachable.add(contact)
            first = looked_from.get(contact, 0)
            looked_from[contact] = before = bisect_left(self.messages, stamp, key=_STAMP)
            for place in range(before - 1, first - 1, -1):
                message = self.messages[place]
                if contact in message.fact.to and message.fact.channel == "email":
                    message.to = tuple(to for to in message.to if to != contact)
                    break
        reached = [message for message in self.messages if message.to]
        self.last_sent = reached[-1].stamp if reached else NEVER
        self.sent_as = {}
        for message in reached:
            self.sent_as.setdefault(message.fact.move, []).append(message)

    def _take_skipped(self, facts: list[tuple[Stamp, Skipped]]) -> None:
        """Moves that the candidate chose not to make."""
        for stamp, fact in facts:
            self.skipped_as.setdefault(fact.move, []).append((stamp, fact))

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
            known = self._unanswered[contact] = []
            for message in reversed(self.messages):
                if message.stamp < since:
                    break
                if contact in message.to:
                    known.append(message.stamp[0])
            known.reverse()
        return known
