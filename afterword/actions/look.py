"""What a screen shows of the candidate's follow-ups: today, one candidacy, and why. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from afterword.actions.checked import Checks
from afterword.actions.desk import standing_interviews
from afterword.actions.draft import draft_open, names_of, text_of
from afterword.actions.explain_rule import Explained, explain_rule
from afterword.actions.plan import Memory, Planned, plan_all, plan_one
from afterword.facts.candidacy import standing
from afterword.facts.kinds import Fact, Interview, MoveKind, Promise, Received
from afterword.facts.plan import Move
from afterword.facts.voice import NO_VOICE, Voice
from afterword.playbook.settings import Settings
from afterword.playbook.text import Finding
from afterword.store import candidacies, drafts, messages, questions, reach, voices
from afterword.store.candidacies import Kept
from afterword.store.drafts import KeptDraft
from afterword.store.questions import Asked

_WEEK = timedelta(days=7)
_RESTS_ON: dict[MoveKind, tuple[str, ...]] = {
    "answer_offer": ("offer",),
    "after_no": ("rejection",),
    "reply": ("info_request",),
    "ask_dates": ("next_round", "reschedule"),
    "confirm_round": ("next_round", "reschedule"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One move of one candidacy, with all that a person needs to say yes or no to it."""

    slug: str
    employer: str
    role: str
    names: tuple[str, ...]
    move: Move
    reasons: tuple[Explained, ...]
    words: str  # of theirs, that it rests on
    draft: KeptDraft | None = None
    findings: tuple[Finding, ...] = ()
    held_by: tuple[Asked, ...] = ()  # open questions that it waits for
    paused_because: str = ""
    phones: tuple[str, ...] = ()  # of those it is to, where they are known


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the candidate: `id` is that of a stored one; 0 where the plan of `slug` itself asks.

    `holding`: a follow-up that is on a plan now waits for the answer, or would be on it.
    """

    id: int
    slug: str
    about: str
    contact: str
    text: str
    options: tuple[tuple[str, str], ...]
    message: int = 0  # the mail that it is about; 0 where it is about none
    holding: bool = True


@dataclass(frozen=True, slots=True)
class Today:
    """What to do now, what comes this week, and what only the candidate can say."""

    now: datetime
    due: tuple[Item, ...]
    upcoming: tuple[Item, ...]
    asks: tuple[Ask, ...]
    paused: tuple[tuple[str, str], ...]  # (slug, because)
    unreadable: int
    candidacies: int
    due_count: int = 0  # of all that is due, shown or not


@dataclass(frozen=True, slots=True)
class Shown:
    """One candidacy: its facts with how they came to be known, its plan and what is drafted."""

    planned: Planned
    items: tuple[Item, ...]
    asks: tuple[Ask, ...]
    facts: tuple[tuple[int, Fact], ...]  # those that stand, by time, each with its place


def today(
    candidate: int,
    now: datetime,
    settings: Settings,
    *,
    first: int = 0,
    most: int | None = None,
    memory: Memory | None = None,
) -> Today:
    """Everything for one look in the morning; writes the drafts of what is open.

    With `most` only that many of what is due, from place `first` on and without what is approved, are drafted, checked
    and returned: a screen of thousands would take a minute. `due_count` counts them all.
    """
    every = plan_all(candidate, now, settings, memory)
    kept = [one.kept for one in every]
    asked = questions.open_questions(candidate)
    drafted = drafts.drafts_of_all(candidate)
    due = [(one, move) for one in every for move in one.plan.moves if move.state == "open"]
    if most is not None:
        due = [(one, move) for one, move in due if not _approved(move, drafted.get(one.kept.id, []))]
    due.sort(key=lambda pair: (pair[1].window.due, pair[0].kept.slug))
    shown = due[first : None if most is None else first + most]
    checks = Checks(draft.id for one, _ in shown for draft in drafted.get(one.kept.id, []))
    seen = _Seen(kept, asked, now, voices.voice_of(candidate) or NO_VOICE, checks, names_of(kept))
    whole = {one.kept.id: seen.items(one, drafted.get(one.kept.id, [])) for one, _ in shown}
    later = [
        whole[one.kept.id][move] if one.kept.id in whole else seen.item(one, move)
        for one in every
        for move in one.plan.moves
        if move.state == "upcoming" and move.window.opens <= now + _WEEK
    ]
    checks.keep()
    return Today(
        now=now,
        due=tuple(whole[one.kept.id][move] for one, move in shown),
        upcoming=tuple(sorted(later, key=lambda i: (i.move.window.opens, i.slug))),
        asks=(*_stored(asked, kept, every), *(ask for one in every for ask in plan_asks(one))),
        paused=tuple((one.slug, one.paused_because) for one in kept if one.paused_because),
        unreadable=len(messages.unreadable(candidate)),
        candidacies=len(kept),
        due_count=len(due),
    )


def show(candidate: int, which: int | str, now: datetime, settings: Settings, memory: Memory | None = None) -> Shown:
    """One candidacy, whole."""
    every = (memory or Memory()).remembered.candidacies_of(candidate)
    mine = next((one for one in every if which in (one.id, one.slug)), None) or candidacies.candidacy_of(
        candidate, which
    )
    planned = Planned(mine, plan_one(mine, every, now, settings))
    asked = questions.open_questions(candidate, mine.id)
    voice = voices.voice_of(candidate) or NO_VOICE
    held = {place for place, _ in standing_interviews(mine)}  # an interview that was put right since is shown once
    facts = [
        (place, fact)
        for place, fact in standing(mine.candidacy.history)
        if place in held or not isinstance(fact, Interview)
    ]
    facts.sort(key=lambda item: item[1].at.astimezone(UTC))
    there = drafts.drafts_of(mine.id)
    checks = Checks(draft.id for draft in there)
    items = _Seen(every, asked, now, voice, checks, names_of(every)).items(planned, there)
    checks.keep()
    return Shown(
        planned,
        tuple(items.values()),
        (*_stored(asked, every, [planned]), *plan_asks(planned)),
        tuple(facts),
    )


def every_ask(candidate: int, now: datetime, settings: Settings, memory: Memory | None = None) -> list[Ask]:
    """Every open question: those that were asked of mail, then those of the plans."""
    every = plan_all(candidate, now, settings, memory)
    stored = _stored(questions.open_questions(candidate), [one.kept for one in every], every)
    return [*stored, *(ask for one in every for ask in plan_asks(one))]


def plan_asks(planned: Planned) -> list[Ask]:
    """The plan's own questions, in words."""
    found = []
    employer, slug = planned.kept.candidacy.employer.name, planned.kept.slug
    for question in planned.plan.questions:
        key = question.contact or ""
        if question.about == "contact_policy":
            text = f"May you write to {employer} after an interview?"
            options: tuple[tuple[str, str], ...] = (
                ("open", "Yes"),
                ("recruiter_only", "Through the recruiter alone"),
                ("no_contact", "No; only answers"),
            )
        elif question.about == "address":
            name = planned.kept.candidacy.contact(key).name
            text, options = f"What is the e-mail address of {name} at {employer}?", ()
        else:
            text, options = f"Who is the recruiter at {employer}? (a name and an address)", ()
        found.append(Ask(0, slug, question.about, key, text, options))
    return found


def _stored(asked: Sequence[Asked], every: Sequence[Kept], planned: Sequence[Planned]) -> list[Ask]:
    """The stored questions, those that hold something first; what they hold is looked for on these plans."""
    slugs = {kept.id: kept.slug for kept in every}
    moves = {str(one.kept.id): one.plan.moves for one in planned}
    asked = sorted(asked, key=lambda one: (one.holds == "", one.holds != questions.ALL, one.id))
    return [
        Ask(
            one.id,
            slugs.get(one.candidacy or 0, ""),
            one.about,
            "" if one.holds in (questions.ALL, questions.WHAT_PESTERS) else one.holds,
            one.text,
            one.options,
            one.message or 0,
            any(one.keeps(move.kind, move.to) for which in _about(one) for move in moves.get(which, ())),
        )
        for one in asked
    ]


def _about(asked: Asked) -> set[str]:
    """The candidacies that a question is about, or may be."""
    return {str(asked.candidacy or ""), *(value for value, _ in asked.options if asked.about == "which")}


@dataclass(frozen=True, slots=True)
class _Seen:
    """What items are made from, besides their plan."""

    every: Sequence[Kept]
    asked: Sequence[Asked]
    now: datetime
    voice: Voice
    checks: Checks
    employers: frozenset[str]

    def items(self, planned: Planned, there: Sequence[KeptDraft]) -> dict[Move, Item]:
        """The moves of a plan with their drafts, written where one is open and has none, and checked."""
        drafted = draft_open(planned, self.every, self.now, there)
        beside = [*drafted.values(), *(one for one in there if one.state == "approved")]
        return {move: self.item(planned, move, drafted.get(move), beside) for move in planned.plan.moves}

    def item(
        self, planned: Planned, move: Move, found: KeptDraft | None = None, beside: Sequence[KeptDraft] = ()
    ) -> Item:
        """One move as a screen shows it; `found` is its draft, `beside` those of the candidacy."""
        kept = planned.kept
        here = [
            one for one in self.asked if one.candidacy == kept.id or str(kept.id) in {value for value, _ in one.options}
        ]
        return Item(
            slug=kept.slug,
            employer=kept.candidacy.employer.name,
            role=kept.candidacy.role,
            names=tuple(kept.candidacy.contact(key).name for key in move.to),
            move=move,
            reasons=tuple(explain_rule(code) for code in move.because[1:]),
            words=_words(kept, move),
            draft=found,
            findings=self._findings(kept, found, beside) if found else (),
            held_by=tuple(one for one in here if one.keeps(move.kind, move.to)),
            paused_because=kept.paused_because,
            phones=_phones(kept, move) if found is not None and found.channel == "phone" else (),
        )

    def _findings(self, kept: Kept, found: KeptDraft, beside: Sequence[KeptDraft]) -> tuple[Finding, ...]:
        text = text_of(kept, found, self.employers, beside, now=self.now, voice=self.voice)
        return self.checks.of(found.id, text)


def _phones(kept: Kept, move: Move) -> tuple[str, ...]:
    known = reach.phones_of(kept.id)
    return tuple(known[key] for key in move.to if key in known)


def _approved(move: Move, there: Sequence[KeptDraft]) -> bool:
    return any(
        one.state == "approved" and (one.move, one.to, one.round) == (move.kind, move.to, move.round) for one in there
    )


def _words(kept: Kept, move: Move) -> str:
    """The words of theirs that a move rests on: those of the newest fact of its kind."""
    kinds = _RESTS_ON.get(move.kind, ())
    for place, fact in reversed(standing(kept.candidacy.history)):
        quote = kept.noted[place].quote
        if kinds and isinstance(fact, Received) and fact.kind in kinds:
            return quote
        if move.kind in ("check_in", "last_note") and (
            isinstance(fact, Promise) or (isinstance(fact, Received) and fact.promise is not None)
        ):
            return quote
        if move.kind in ("thank_you", "feedback_request") and isinstance(fact, Interview) and fact.round == move.round:
            return quote
    return ""
