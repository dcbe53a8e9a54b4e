"""The history as the rules look at it: the facts that have happened by now, sorted into the questions asked of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, cast

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import (
    AutoReply,
    Bounce,
    Interview,
    NewAddress,
    Policy,
    Promise,
    PromiseMade,
    Received,
    Retracted,
    Sent,
    Skipped,
    Snoozed,
)
from afterword.facts.kinds import Fact as AnyFact
from afterword.facts.people import Part
from afterword.facts.working_time import WorkingTime, working_time
from afterword.playbook.call import Stamp
from afterword.playbook.settings import Settings
from afterword.playbook.states import Promised, Rounds, Rung

if TYPE_CHECKING:
    from afterword.facts.kinds import PolicyName
    from afterword.facts.plan import Outcome

NEVER: Final[Stamp] = (datetime.min.replace(tzinfo=UTC), -1)

Happened = list[tuple[Stamp, AnyFact]]


class Meeting:
    """An interview or a talk: `begin` is the fact's own place in time, `end` that of the word it is from them."""

    __slots__ = ("begin", "end", "fact", "lead", "round", "who")

    def __init__(self, begin: Stamp, fact: Interview) -> None:
        self.begin = begin
        self.end: Stamp = (fact.until.astimezone(UTC), begin[1])
        self.fact = fact
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
        self.to = fact.to
        self.sent_to = fact.to


class View:
    """A candidacy at one moment. Everything is derived; nothing here is later than `now` but the end of an interview
    under way, which counts as a word from them already.
    """

    __slots__ = (
        "auto_replies",
        "candidacy",
        "happened",
        "interviews",
        "last_sent",
        "last_word",
        "last_word_from",
        "last_written_by",
        "meetings",
        "messages",
        "now",
        "outcome",
        "outcome_since",
        "policy",
        "promise",
        "received",
        "rounds",
        "rung",
        "settings",
        "skipped",
        "snooze",
        "time",
        "unreachable",
    )

    promise: Promised | None
    rounds: Rounds
    outcome: Outcome
    outcome_since: Stamp
    rung: Rung

    def __init__(self, candidacy: Candidacy, now: datetime, settings: Settings) -> None:
        employer = candidacy.employer
        self.candidacy = candidacy
        self.now = now.astimezone(UTC)
        self.settings = settings
        self.time: WorkingTime = working_time(candidacy.zone, employer.country, employer.region)
        self.happened = happened_by(candidacy.history, self.now)
        self.meetings: list[Meeting] = []
        self.interviews: list[Meeting] = []
        self.messages: list[Message] = []
        self.received: list[tuple[Stamp, Received]] = []
        self.skipped: list[tuple[Stamp, Skipped]] = []
        self.auto_replies: dict[str, tuple[Stamp, AutoReply]] = {}
        self.unreachable = {contact.id for contact in candidacy.contacts if contact.email is None}
        self.policy: PolicyName = "unknown"
        self.snooze: tuple[Stamp, datetime] | None = None
        self.last_word = NEVER
        self.last_word_from: dict[str, Stamp] = {}
        self.last_written_by: dict[str, Stamp] = {}
        for stamp, fact in self.happened:
            self._take(stamp, fact)
        self.last_sent = NEVER
        for message in reversed(self.messages):
            if message.to:
                self.last_sent = message.stamp
                break

    def _take(self, stamp: Stamp, fact: AnyFact) -> None:
        kind = type(fact)
        if kind is Received:
            assert isinstance(fact, Received)
            self.received.append((stamp, fact))
            if fact.from_ is None:
                self._word(stamp, ())
            else:
                self._word(stamp, (fact.from_,))
                self.last_written_by[fact.from_] = stamp
        elif kind is Sent:
            assert isinstance(fact, Sent)
            self.messages.append(Message(stamp, fact))
        elif kind is Interview:
            assert isinstance(fact, Interview)
            meeting = Meeting(stamp, fact)
            self.meetings.append(meeting)
            if fact.format != "event":
                self.interviews.append(meeting)
            self._word(meeting.end, meeting.who)
        elif kind is Skipped:
            assert isinstance(fact, Skipped)
            self.skipped.append((stamp, fact))
        elif kind is Promise:
            assert isinstance(fact, Promise)
            self._word(stamp, (fact.from_,))
        else:
            self._take_rarer(stamp, fact)

    def _take_rarer(self, stamp: Stamp, fact: AnyFact) -> None:
        if isinstance(fact, Policy):
            self.policy = fact.policy
        elif isinstance(fact, Snoozed):
            self.snooze = (stamp, fact.until.astimezone(UTC))
        elif isinstance(fact, AutoReply):
            self.auto_replies[fact.from_] = (stamp, fact)
        elif isinstance(fact, Bounce):
            self.unreachable.add(fact.contact)
            for message in reversed(self.messages):
                if message.email and fact.contact in message.sent_to:  # a second bounce is about the same mail
                    message.to = tuple(to for to in message.to if to != fact.contact)
                    break
        elif isinstance(fact, NewAddress):
            self.unreachable.discard(fact.contact)

    def _word(self, stamp: Stamp, who: tuple[str, ...]) -> None:
        if stamp > self.last_word:
            self.last_word = stamp
        for contact in who:
            if stamp > self.last_word_from.get(contact, NEVER):
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
        return [one for one in self.messages if one.move == move and one.stamp > after and one.to]

    def skips(self, move: str, after: Stamp = NEVER) -> list[tuple[Stamp, Skipped]]:
        """The times after a moment when the candidate chose not to make that move."""
        return [one for one in self.skipped if one[1].move == move and one[0] > after]

    def settled(self, move: str, since: Stamp) -> bool:
        """Was that move sent or skipped after a moment?"""
        return bool(self.sent(move, since) or self.skips(move, since))

    def unanswered(self, contact: str) -> list[datetime]:
        """When each message to that contact went out that they have not communicated since, oldest first."""
        since = self.last_word_from.get(contact, NEVER)
        return [one.stamp[0] for one in self.messages if one.stamp > since and contact in one.to]


def happened_by(history: tuple[AnyFact, ...], now: datetime) -> Happened:
    """The facts up to and at `now` in their order, without those taken back and the interviews that were corrected."""
    happened: Happened = []
    taken_back = False
    rounds: dict[tuple[int, bool], int] = {}
    interviews = 0
    for place, fact in enumerate(history):
        at = fact.at.astimezone(UTC)
        if at <= now:
            happened.append(((at, place), fact))
            kind = type(fact)
            if kind is Interview:
                interviews += 1
                rounds[_number(cast(Interview, fact))] = place
            elif kind is Retracted:
                taken_back = True
    happened.sort(key=_stamp)
    if taken_back:
        gone: set[int] = set()
        for (_, place), fact in reversed(happened):  # the newest first: what it takes back takes nothing back
            if isinstance(fact, Retracted) and place not in gone:
                gone.add(fact.which)
        happened = [entry for entry in happened if entry[0][1] not in gone]
        kept = [(entry[0][1], _number(entry[1])) for entry in happened if isinstance(entry[1], Interview)]
        rounds, interviews = {number: place for place, number in sorted(kept)}, len(kept)
    if len(rounds) < interviews:
        standing = set(rounds.values())
        happened = [entry for entry in happened if not isinstance(entry[1], Interview) or entry[0][1] in standing]
    return happened


def _number(fact: Interview) -> tuple[int, bool]:
    """What a later interview corrects: the round of that number; a talk at a fair is no round, only a talk can."""
    return fact.round, fact.format == "event"


def _stamp(entry: tuple[Stamp, AnyFact]) -> Stamp:
    return entry[0]


def made(fact: AnyFact) -> Promise | PromiseMade | None:
    """The promise that a fact makes, if it makes one."""
    if isinstance(fact, Promise):
        return fact
    return fact.promise if isinstance(fact, Received) else None
