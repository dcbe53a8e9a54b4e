"""The history as the rules look at it: the facts that have happened by now, sorted into the questions asked of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from operator import attrgetter
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
from afterword.playbook.happened import Happened, happened_by
from afterword.playbook.settings import Settings
from afterword.playbook.states import Promised, Rounds, Rung

_STAMP: Final = attrgetter("stamp")
_NO_TURN: Final = frozenset({"acknowledgement", "other"})
_INSTANT: Final = timedelta(microseconds=1)
_DECIDE: Final = frozenset({"offer", "rejection"})


class View:
    """A candidacy at one moment. Everything is derived; nothing here is later than `now` but the end of an interview
    under way, which counts as a word from them already.
    """

    __slots__ = (
        "_addresses",
        "_unanswered",
        "auto_replies",
        "candidacy",
        "decided",
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
        "until",
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
        self.until: datetime | None = None  # from when on the answer to one of the questions about `now` is another
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
        self.unreachable: set[str] = set()  # those without an address that works
        self.decided = False  # was there ever an offer, a rejection or a withdrawal?
        self.policy: PolicyName = "unknown"
        self.snooze: tuple[Stamp, datetime] | None = None
        self.opened: tuple[Call, datetime, tuple[str, ...]] | None = None  # what `opens_of` found last
        self._addresses: list[tuple[Stamp, Bounce | NewAddress]] = []
        self._unanswered: dict[str, list[datetime]] = {}
        for contact in candidacy.contacts:
            if not contact.email:
                self.unreachable.add(contact.id)
        happened, self.until = happened_by(candidacy.history, self.now)
        self._take(happened)
        if self._addresses:
            self._settle_addresses()

    def _take(self, happened: Happened) -> None:
        """Takes one fact after another.

        What is commonest is taken here and not in methods of its own: calling one takes longer than what it does.
        """
        messages, sent_as, turns = self.messages, self.sent_as, self.turns
        written, heard, last = self.last_written_by, self.last_word_from, self.last_received
        for stamp, fact in happened:
            if type(fact) is Sent:
                message = Message(stamp, fact)
                messages.append(message)
                move = fact.move
                if move in sent_as:
                    sent_as[move].append(message)
                else:
                    sent_as[move] = [message]
            elif type(fact) is Received:
                contact, what = fact.from_, fact.kind
                if contact is not None:
                    written[contact] = stamp
                    if contact not in heard or stamp > heard[contact]:  # an interview under way ends later
                        heard[contact] = stamp
                last[what] = stamp
                if what not in _NO_TURN:
                    turns.append((stamp, what, contact, fact.round_at))
                    if what in _DECIDE:
                        self.decided = True
                    elif what == "info_request" and contact is not None:
                        self.questions.append((stamp, contact))
                if fact.promise is not None:
                    self.promise_made = (stamp, contact, fact.promise)
                if stamp > self.last_word:
                    self.last_word = stamp
            else:
                _TAKE[type(fact)](self, stamp, fact)
        if messages:
            self.last_sent = messages[-1].stamp

    def _take_interview(self, stamp: Stamp, fact: Interview) -> None:
        """A word from everybody there, at its end; a talk at a fair is nothing else."""
        meeting = Meeting(stamp, fact)
        self.meetings.append(meeting)
        if fact.format != "event":
            self.interviews.append(meeting)
            self.turns.append((stamp, "interview", None, None))
        end = meeting.end
        if end > self.last_word:
            self.last_word = end
        heard = self.last_word_from
        for contact in fact.with_:
            if contact not in heard or end > heard[contact]:
                heard[contact] = end

    def _take_promise(self, stamp: Stamp, fact: Promise) -> None:
        """A promise made outside a message: whoever made it is, by then, who wrote last."""
        contact = fact.from_
        self.last_written_by[contact] = stamp
        if stamp > self.last_word_from.get(contact, NEVER):
            self.last_word_from[contact] = stamp
        if stamp > self.last_word:
            self.last_word = stamp
        self.promise_made = (stamp, contact, fact)

    def _take_skipped(self, stamp: Stamp, fact: Skipped) -> None:
        """A move that the candidate chose not to make."""
        self.skipped_as.setdefault(fact.move, []).append((stamp, fact))

    def _take_withdrawn(self, stamp: Stamp, fact: Withdrawn) -> None:
        self.turns.append((stamp, "withdrawn", None, None))
        self.decided = True

    def _take_policy(self, stamp: Stamp, fact: Policy) -> None:
        self.policy = fact.policy

    def _take_auto_reply(self, stamp: Stamp, fact: AutoReply) -> None:
        self.auto_replies[fact.from_] = (stamp, fact)  # the newest counts

    def _take_snoozed(self, stamp: Stamp, fact: Snoozed) -> None:
        self.snooze = (stamp, fact.until.astimezone(UTC))

    def _take_address(self, stamp: Stamp, fact: Bounce | NewAddress) -> None:
        self._addresses.append((stamp, fact))

    def _settle_addresses(self) -> None:
        """A bounce takes an address from the newest e-mail to it before, a second one is about the same mail.

        Whoever gets a new address is written to again.
        """
        looked_from: dict[str, int] = {}
        for stamp, fact in self._addresses:
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

    def has_come(self, at: datetime) -> bool:
        """Is it `at`, or later? Whatever depends on the time asks this, so that it is known how long a plan holds."""
        if at <= self.now:
            return True
        if self.until is None or at < self.until:
            self.until = at
        return False

    def has_passed(self, at: datetime) -> bool:
        """Is it later than `at`?"""
        return self.has_come(at + _INSTANT)

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
        messages = self.sent_as.get(move, [])
        return messages if after is NEVER or not messages else [one for one in messages if one.stamp > after]

    def skips(self, move: str, after: Stamp = NEVER) -> list[tuple[Stamp, Skipped]]:
        """The times after a moment when the candidate chose not to make that move."""
        skips = self.skipped_as.get(move, [])
        return skips if after is NEVER or not skips else [one for one in skips if one[0] > after]

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


_TAKE: Final[dict[type, Callable[[View, Stamp, Any], None]]] = {
    Interview: View._take_interview,
    Promise: View._take_promise,
    Policy: View._take_policy,
    AutoReply: View._take_auto_reply,
    Bounce: View._take_address,
    NewAddress: View._take_address,
    Skipped: View._take_skipped,
    Snoozed: View._take_snoozed,
    Withdrawn: View._take_withdrawn,
}
