"""What to know before the next round: the employer's history, who was met and what was said, promises, questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from afterword.actions.desk import standing_interviews
from afterword.actions.journal import JournalRow, questions_of
from afterword.actions.look import plan_asks
from afterword.actions.plan import Planned, plan_one
from afterword.facts.candidacy import Candidacy, standing
from afterword.facts.journal import NEXT_STEPS
from afterword.facts.kinds import NAMES, Extra, Fact, Interview, MoveKind, Promise, PromiseMade, Received, Sent
from afterword.facts.people import Contact
from afterword.facts.plan import Outcome
from afterword.playbook.decide import look
from afterword.playbook.fates import Fate, promises_made
from afterword.playbook.settings import Settings
from afterword.store import candidacies, files, journal, questions
from afterword.store.candidacies import Kept

_TELLING: Final = (Interview, Received, Sent, Promise)
_WAITS: Final[dict[MoveKind, str]] = {
    "reply": "waits for an answer of yours.",
    "ask_dates": "has not named the day of the next interview.",
    "confirm_round": "waits for you to confirm the interview.",
    "answer_offer": "waits for your answer to the offer.",
}
_SMALL: Final = frozenset({"acknowledgement", "other"})


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody there: when they were met, what was talked about then, and when they last wrote or spoke."""

    contact: Contact
    rounds: tuple[tuple[int, datetime], ...]
    talked: tuple[str, ...]
    heard_at: datetime | None


@dataclass(frozen=True, slots=True)
class PromiseSeen:
    """A promise of theirs and what became of it; `who` is a name, or '' where a machine wrote."""

    who: str
    made: Promise | PromiseMade
    at: datetime
    fate: Fate


@dataclass(frozen=True, slots=True)
class Given:
    """What of references and CV was given, to whom and when."""

    what: Extra
    to: tuple[str, ...]  # names
    at: datetime
    file: str = ""  # cv@2, where it went out from here


@dataclass(frozen=True, slots=True)
class Before:
    """Another candidacy at the same employer."""

    slug: str
    role: str
    outcome: Outcome
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """All of it. `coming` are the times of rounds arranged, `undated` says that one is announced without a date."""

    candidacy: Candidacy
    slug: str
    outcome: Outcome
    now: datetime
    coming: tuple[datetime, ...]
    undated: bool
    timeline: tuple[Fact, ...]  # what matters of it, oldest first
    people: tuple[Met, ...]
    promises: tuple[PromiseSeen, ...]
    questions: tuple[JournalRow, ...]  # asked here, then those of other candidacies at the employer
    open_points: tuple[str, ...]
    given: tuple[Given, ...]
    before: tuple[Before, ...]


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What a candidacy has on record: promises with what became of them, questions, what was given."""

    promises: tuple[tuple[Promise | Received, Fate], ...]  # oldest first
    questions: tuple[JournalRow, ...]
    given: tuple[Given, ...]


def on_record(kept: Kept, now: datetime) -> OnRecord:
    """That of one candidacy, in two queries whatever else there is."""
    asked = tuple(questions_of(kept, journal.of_candidacy(kept.id)))
    return OnRecord(tuple(promises_made(kept.candidacy, now)), asked, _given(kept, _by_time(kept)))


def prepare(candidate: int, which: str, now: datetime, settings: Settings) -> Prepared:
    """One candidacy as one reads it up before the next round; NotFound for what is not theirs. Writes nothing."""
    kept = candidacies.candidacy_of(candidate, which)
    every = candidacies.candidacies_at(candidate, kept.employer_id)
    planned = Planned(kept, plan_one(kept, every, now, settings))
    facts = [fact for fact in _by_time(kept) if fact.at <= now or isinstance(fact, Interview)]
    rounds = look(kept.candidacy, now, settings).rounds
    there = [one for one in every if one.id != kept.id]
    known = journal.of_candidate(candidate)
    to_come = [fact.at for _, fact in standing_interviews(kept) if fact.at > now]
    coming = {one.date for one in rounds.arranged if one.date is not None and one.date > now} | set(to_come)
    return Prepared(
        candidacy=kept.candidacy,
        slug=kept.slug,
        outcome=planned.plan.outcome,
        now=now,
        coming=tuple(sorted(coming)),
        undated=bool(rounds.undated),
        timeline=_timeline(facts),
        people=tuple(_met(kept, contact, facts, now) for contact in _in_order(kept, facts)),
        promises=tuple(_seen(kept, fact, fate) for fact, fate in promises_made(kept.candidacy, now)),
        questions=tuple(row for one in (kept, *there) for row in questions_of(one, known.get(one.id, {}))),
        open_points=_open_points(candidate, planned),
        given=_given(kept, facts),
        before=tuple(
            Before(one.slug, one.candidacy.role, plan_one(one, every, now, settings).outcome, _last(one))
            for one in there
        ),
    )


def notes_of(interview: Interview) -> tuple[str, ...]:
    """What was noted of an interview, a line each, without what was said of next steps."""
    return tuple(line for line in (interview.notes or "").splitlines() if line and not line.startswith(NEXT_STEPS))


def _by_time(kept: Kept) -> list[Fact]:
    interviews = {id(fact) for _, fact in standing_interviews(kept)}
    facts = [fact for _, fact in standing(kept.candidacy.history)]
    facts = [fact for fact in facts if not isinstance(fact, Interview) or id(fact) in interviews]
    return sorted(facts, key=lambda fact: fact.at.astimezone(UTC))


def _timeline(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """What matters, in order; an invitation for the time that was named before is a reminder."""
    told: list[Fact] = []
    named: datetime | None = None
    for fact in facts:
        if isinstance(fact, Received) and fact.round_at is not None:
            if fact.round_at == named:
                continue
            named = fact.round_at
        if _matters(fact):
            told.append(fact)
    return tuple(told)


def _matters(fact: Fact) -> bool:
    if isinstance(fact, Received):
        return fact.kind not in _SMALL or fact.promise is not None
    if isinstance(fact, Sent):
        return fact.move != "other"
    return isinstance(fact, _TELLING) or NAMES[type(fact)] == "withdrawn"


def _in_order(kept: Kept, facts: Sequence[Fact]) -> list[Contact]:
    """Whoever was met or wrote, the newest interview's people first; nobody else can be spoken of."""
    keys: list[str] = []
    for fact in reversed(facts):
        if isinstance(fact, Interview):
            keys += [fact.lead, *fact.with_]
    keys += [fact.from_ for fact in reversed(facts) if isinstance(fact, (Received, Promise)) and fact.from_]
    return [kept.candidacy.contact(key) for key in dict.fromkeys(keys)]


def _met(kept: Kept, contact: Contact, facts: Sequence[Fact], now: datetime) -> Met:
    held = [f for f in facts if isinstance(f, Interview) and f.at <= now and contact.id in f.with_]
    heard = [f.at for f in facts if isinstance(f, (Received, Promise)) and f.from_ == contact.id]
    return Met(
        contact,
        tuple((fact.round, fact.at) for fact in held),
        tuple(dict.fromkeys(line for fact in held for line in notes_of(fact))),
        max([*heard, *(fact.until for fact in held)], default=None),
    )


def _seen(kept: Kept, fact: Promise | Received, fate: Fate) -> PromiseSeen:
    return PromiseSeen(kept.candidacy.contact(fact.from_).name if fact.from_ else "", made_in(fact), fact.at, fate)


def made_in(fact: Promise | Received) -> Promise | PromiseMade:
    """The promise that such a fact is, or brings."""
    made = fact if isinstance(fact, Promise) else fact.promise
    assert made is not None
    return made


def _open_points(candidate: int, planned: Planned) -> tuple[str, ...]:
    """What they said of next steps last, who waits for an answer, and what only the candidate can say."""
    candidacy = planned.kept.candidacy
    waits = [
        f"{', '.join(candidacy.contact(key).name for key in move.to)} {_WAITS[move.kind]}"
        for move in planned.plan.moves
        if move.kind in _WAITS
    ]
    held = [fact for _, fact in standing_interviews(planned.kept)]
    said = [line for fact in held[-1:] for line in (fact.notes or "").splitlines() if line.startswith(NEXT_STEPS)]
    asked = [one.text for one in questions.open_questions(candidate, planned.kept.id)]
    return (*said, *waits, *asked, *(ask.text for ask in plan_asks(planned)))


def _given(kept: Kept, facts: Sequence[Fact]) -> tuple[Given, ...]:
    labels = {(at, one.kind): one.label for at, one in files.sent_with(kept.id)}
    return tuple(
        Given(
            what, tuple(kept.candidacy.contact(key).name for key in fact.to), fact.at, labels.get((fact.at, what), "")
        )
        for fact in facts
        if isinstance(fact, Sent)
        for what in fact.gave
    )


def _last(kept: Kept) -> datetime | None:
    return max((fact.at for _, fact in standing(kept.candidacy.history)), default=None)
