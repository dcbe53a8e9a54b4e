"""What a message is written into: who, what was said and when, what was given, how they write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from afterword.facts.candidacy import Candidacy
from afterword.facts.journal import NEXT_STEPS
from afterword.facts.kinds import Extra, Fact, Interview, Promise, Received, Sent, Skipped
from afterword.facts.people import Contact
from afterword.facts.plan import Move
from afterword.playbook.names import tokens
from afterword.playbook.told import Said, facts_by, feedback_offered, given, newest_promise
from afterword.writing import days
from afterword.writing.about import About
from afterword.writing.topics import Reader, Topic, topics

Place = Literal["room", "video", "phone", "fair", ""]
_PLACES: Final[tuple[tuple[Place, str], ...]] = (
    ("fair", r"^event$|\bfair\b"),
    ("phone", r"phone|\bcall\b(?!.*video)|dial"),
    ("video", r"video|zoom|teams|meet\b|online|remote|webex|skype|virtual"),
    ("room", r"person|on-?site|office|face|premises|site|building|\broom\b"),
)
_TITLE: Final = re.compile(r"^(Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Rev)\.?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom it goes to, or who was there. `first` and `last` as they spell them; `title` where the name holds one."""

    id: str
    name: str
    first: str
    last: str
    title: str
    part: str


@dataclass(frozen=True, slots=True)
class Situation:
    """All that a move of speech may speak of. Times are in the candidacy's zone; `now` is when it is written."""

    candidacy: Candidacy
    move: Move
    now: datetime
    about: About
    facts: tuple[Fact, ...]
    to: tuple[Person, ...]
    interview: Interview | None  # the one that the move is about, else the last
    met: bool  # were all whom it goes to there?
    place: Place
    others: tuple[Person, ...]  # who else was there
    topics: tuple[Topic, ...]  # good things to name, the best for this reader first
    weak: Topic | None  # what went badly, in the candidate's own notes
    promise: Said | None
    given: frozenset[Extra]
    feedback_offered: bool
    rung: int  # check-ins since their last word
    meetings: int  # interviews so far, talks at fairs aside
    wrote_before: bool  # did whom it goes to ever write?

    @property
    def who(self) -> Person:
        """The first whom it goes to."""
        return self.to[0]

    @property
    def role(self) -> str:
        """The Data Analyst role; "the role" where its name would not read in a sentence."""
        role = self.candidacy.role.strip()
        if (
            not re.fullmatch(r"[A-Z][\w'’&+#.-]*(?: [\w'’&+#.-]+){0,5}", role)
            or len(role) > 45
            or (role.isupper() and len(role) > 4)
        ):
            return "the role"
        last = role.split()[-1].lower()
        return f"the {role}" if last in ("role", "position", "post", "job", "vacancy") else f"the {role} role"

    @property
    def as_role(self) -> str:
        """as a Data Analyst, as Head of Music; '' where its name would not read in a sentence."""
        role = self.candidacy.role.strip()
        if self.role == "the role" or role.split()[-1].lower() in ("role", "position", "post", "job", "vacancy"):
            return ""
        if re.match(r"(?:Head|Director|Chief|Deputy|Chair|Secretary|Vice|Clerk) ", role):
            return f" as {role}"
        first = role.split()[0]
        vowel = (
            first[0] in "AEFHILMNORSX"
            if first.isupper()
            else first[0] in "AEIO" or first.startswith(("Un", "Up", "Ur"))
        )
        return f" as {'an' if vowel and not first.startswith(('One', 'Uni', 'Eu')) else 'a'} {role}"

    @property
    def american(self) -> bool:
        """Is it written for American readers? The candidate's own spelling says, else the employer's country."""
        spells = self.about.voice.spells
        return spells == "american" if spells else self.candidacy.employer.country == "US"

    @property
    def employer(self) -> str:
        """The employer's name as one says it."""
        return re.sub(r",? (?:Ltd|Limited|Inc|plc|PLC|LLP|LLC|GmbH)\.?$", "", self.candidacy.employer.name.strip())

    @property
    def when(self) -> str:
        """When the interview was: this morning, yesterday, on Tuesday, on 3 March."""
        return days.since(self.at, self.now, self.american) if self.interview else ""

    @property
    def at(self) -> datetime:
        """The interview's beginning."""
        assert self.interview is not None
        return self.interview.at.astimezone(self.now.tzinfo)

    @property
    def day(self) -> str:
        """The day of the interview without a preposition."""
        return days.named(self.at.date(), self.now.date(), self.american)

    @property
    def days_since(self) -> int:
        """Days from the interview to now; 0 without one."""
        return (self.now.date() - self.at.date()).days if self.interview else 0


def situation(candidacy: Candidacy, move: Move, now: datetime, about: About) -> Situation:
    """Reads the history up to `now` (aware) for one move."""
    here = now.astimezone(ZoneInfo(candidacy.zone))
    facts = facts_by(candidacy, now)
    interviews = _held(facts, now)
    interview = _about_which(interviews, move)
    to = tuple(person(candidacy.contact(one)) for one in move.to)
    there = interview.with_ if interview else ()
    met = bool(there) and all(one in there for one in move.to)
    others = tuple(person(candidacy.contact(one)) for one in there if one not in move.to)
    found = _topics(interviews, interview, about, to, met, others, candidacy)
    return Situation(
        candidacy,
        move,
        here,
        about,
        facts,
        to,
        interview,
        met,
        _place(interview),
        others,
        _turned([one for one in found if one.kind != "weak"], to[0], there),
        next((one for one in found if one.kind == "weak"), None),
        newest_promise(candidacy, now),
        given(candidacy, now),
        feedback_offered(candidacy, now),
        _rung(facts),
        sum(1 for one in interviews if one.format != "event"),
        any(isinstance(fact, Received) and fact.from_ in move.to for fact in facts),
    )


def person(contact: Contact) -> Person:
    """A contact as they are spoken to."""
    titled = _TITLE.match(contact.name)
    words = tokens(contact.name) or (contact.name,)
    first = words[0]
    last = " ".join(contact.name[titled.end() if titled else 0 :].split()[1:]) if len(words) > 1 else ""
    return Person(contact.id, contact.name, first, last, _title(titled.group(1)) if titled else "", contact.part)


def _title(said: str) -> str:
    title = said.capitalize()
    return "Professor" if title == "Prof" else title


def _held(facts: tuple[Fact, ...], now: datetime) -> list[Interview]:
    newest = {fact.round: fact for fact in facts if isinstance(fact, Interview) and fact.format != "event"}
    return [
        fact
        for fact in facts
        if isinstance(fact, Interview) and fact.at <= now and (fact.format == "event" or newest[fact.round] is fact)
    ]


def _about_which(interviews: list[Interview], move: Move) -> Interview | None:
    wanted = [one for one in interviews if one.round == move.round]
    proper = [one for one in interviews if one.format != "event"]
    if move.kind == "thank_you":
        theirs = [one for one in wanted or interviews if set(move.to) & set(one.with_)]
        chosen = theirs or wanted
    elif move.kind == "feedback_request":
        chosen = [one for one in wanted if one.format != "event"] or proper
    else:
        chosen = proper
    chosen = chosen or interviews
    return chosen[-1] if chosen else None


def _place(interview: Interview | None) -> Place:
    said = (interview.format or "").lower() if interview else ""
    return next((place for place, pattern in _PLACES if re.search(pattern, said)), "")


def _topics(
    interviews: list[Interview],
    interview: Interview | None,
    about: About,
    to: tuple[Person, ...],
    met: bool,
    others: tuple[Person, ...],
    candidacy: Candidacy,
) -> list[Topic]:
    if interview is None:
        return []
    reader = Reader(
        to[0].first,
        met,
        not others,
        tuple(one.first for one in others),
        person(candidacy.contact(interview.lead)).first,
        to[0].last,
    )
    notes = [_told(note) for note in (interview.notes or "", *about.notes) if note]
    not_theirs = {one.text for one in about.asked if one.went == "badly" or one.by not in (None, *(p.id for p in to))}
    questions = [text for text in interview.questions if text not in not_theirs]
    found = list(topics(notes, questions, reader))
    for earlier in reversed(interviews):
        if earlier is not interview and earlier.notes and set(earlier.with_) & {one.id for one in to}:
            found += topics([_told(earlier.notes)], (), reader)
    return found


def _told(note: str) -> str:
    """A note without what was said of next steps: that is no matter for thanks."""
    return "\n".join(line for line in note.splitlines() if not line.startswith(NEXT_STEPS))


def _turned(found: list[Topic], reader: Person, there: tuple[str, ...]) -> tuple[Topic, ...]:
    """What they said themselves first, then what nobody in particular said, each of a panel beginning at another;
    what a colleague of theirs told is not theirs to be thanked for.
    """
    if reader.id not in there or len(there) < 2:
        return tuple(found)
    own = [one for one in found if one.who == reader.first]
    anyone = [one for one in found if not one.who]
    turn = there.index(reader.id) % len(anyone) if anyone else 0
    return (*own, *anyone[turn:], *anyone[:turn])


def _rung(facts: tuple[Fact, ...]) -> int:
    count = 0
    for fact in facts:
        if isinstance(fact, Received | Promise | Interview):
            count = 0
        elif isinstance(fact, Sent | Skipped) and fact.move == "check_in":
            count += isinstance(fact, Sent)
    return count
