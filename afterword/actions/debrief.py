"""After an interview: who was there, what was said, what they asked and how it went, what comes next.

It becomes facts of the usual kinds: the interview as it was, with its notes and questions, and, once the candidate
has confirmed it, the promise. The journal keeps who asked what and how it went.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.actions import tell
from afterword.actions.add import contact_of
from afterword.actions.desk import standing_interviews
from afterword.actions.journal import first_name, person_named, question_told
from afterword.actions.prepare import made_in
from afterword.facts.errors import NotFound, RefusedError
from afterword.facts.journal import NEXT_STEPS, QuestionAsked
from afterword.facts.kinds import About, Interview
from afterword.facts.people import Contact
from afterword.facts.when import When
from afterword.playbook.fates import promises_made
from afterword.reading.when import find as find_times
from afterword.store import candidacies, drafts, journal
from afterword.store.candidacies import Kept
from afterword.store.journal import same

__all__ = [
    "Debriefed",
    "Proposed",
    "ToDebrief",
    "Told",
    "confirm",
    "debrief",
    "proposed",
    "question_told",
    "to_debrief",
    "unconfirmed",
]

_AGAIN: Final = r"(?:next|second|third|final|another|follow-?up) (?:round|stage|step|interview|talk|call)"
_STEP: Final = re.compile(
    rf"\b(?:{_AGAIN}|invit\w*|arrange\w*|schedul\w*|set (?:it )?up|calls?|ring|task|test|meet\w*)\b", re.IGNORECASE
)
_WHOLE: Final = re.compile(r"\b(?:i|it|they|we|my|was|were|did|could|should|badly)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What the candidate tells; what is empty leaves what is known. `people` is everybody who was there, as typed."""

    people: tuple[str, ...] = ()
    talked: str = ""
    questions: tuple[QuestionAsked, ...] = ()  # `by` as typed: an id or a name
    badly: str = ""
    next_steps: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A date that was read in what they said of next steps: no promise before the candidate confirms it."""

    who: Contact
    about: About
    latest: date
    words: str


@dataclass(frozen=True, slots=True)
class ToDebrief:
    """The interview that a debrief is about, as it is known so far."""

    slug: str
    employer: str
    role: str
    zone: str
    interview: Interview
    people: tuple[Contact, ...]  # who was there, the lead first


@dataclass(frozen=True, slots=True)
class Debriefed:
    """What was noted. `anew` are drafts that are written again with it, `approved` those that stay as approved."""

    about: ToDebrief
    changed: bool
    proposed: Proposed | None
    anew: tuple[int, ...] = ()
    approved: tuple[int, ...] = ()


def to_debrief(candidate: int, which: str, now: datetime, round: int | None = None) -> ToDebrief:
    """The interview of that round, else the last that has begun.

    Raises NotFound where there is none, RefusedError where that one has not begun.
    """
    kept = candidacies.candidacy_of(candidate, which)
    return _about(kept, _interview(kept, now, round)[1])


def debrief(candidate: int, which: str, told: Told, now: datetime, *, round: int | None = None) -> Debriefed:
    """Notes what the candidate tells of an interview, all or nothing, and reads the date in the next steps.

    Drafts that nobody has edited are written anew. Raises as `to_debrief`, and NotFound for a person without a name.
    """
    with transaction.atomic():
        place, before = _interview(candidacies.candidacy_of(candidate, which), now, round)
        who = tuple(dict.fromkeys(contact_of(candidate, which, one, now).id for one in told.people)) or before.with_
        kept = candidacies.candidacy_of(candidate, which)
        asked = tuple(replace(one, by=_asker(kept, who, one.by)) for one in told.questions if one.text.strip())
        after = _with(before, who, told, asked)
        changed = after != before
        if changed:
            noted = kept.noted[place]
            candidacies.add_fact(kept.id, after, noted_at=now, source="hand", message=noted.message, quote=noted.quote)
        journal.keep(kept.id, after.round, asked, now)
        anew, approved = _write_anew(kept) if changed else ((), ())
    about = _about(candidacies.candidacy_of(candidate, which), after)
    return Debriefed(about, changed, proposed(about, told.next_steps), anew, approved)


def proposed(about: ToDebrief, words: str) -> Proposed | None:
    """The last day that those words name, seen from the interview's end, and whose word it is; None without one."""
    return promised_in(words, about.people, about.interview.until.astimezone(ZoneInfo(about.zone)))


def unconfirmed(candidate: int, about: ToDebrief, now: datetime) -> Proposed | None:
    """The day that the next steps told last name, where no such promise is noted yet."""
    lines = [line for line in (about.interview.notes or "").splitlines() if line.startswith(NEXT_STEPS)]
    found = proposed(about, lines[-1].removeprefix(NEXT_STEPS)) if lines else None
    if found is None:
        return None
    made = promises_made(candidacies.candidacy_of(candidate, about.slug).candidacy, now)
    noted = [made_in(fact) for fact, _ in made]
    return None if any((one.about, one.latest) == (found.about, found.latest) for one in noted) else found


def promised_in(words: str, people: Sequence[Contact], at: datetime) -> Proposed | None:
    """The last day that those words, said at `at` (in their zone), name; whose word it is is said, or the first's."""
    times = [(time, known) for time in find_times(words, at) if (known := _ahead(time, at.date()))]
    if not times:
        return None
    who = next((one for one in people if re.search(rf"\b{re.escape(first_name(one))}\b", words)), people[0])
    step: About = "next_step" if _STEP.search(words) else "decision"
    return Proposed(who, step, times[0][1][1], " ".join(words.split()))


def confirm(candidate: int, which: str, found: Proposed, about: ToDebrief, now: datetime) -> None:
    """The candidate confirms that this was promised: it is a promise from the interview's end on."""
    tell.promise(
        candidate, which, found.who.id, found.about, about.interview.until.astimezone(ZoneInfo(about.zone)),
        found.latest, now, text=found.words,
    )  # fmt: skip


def _interview(kept: Kept, now: datetime, round: int | None) -> tuple[int, Interview]:
    every = standing_interviews(kept)
    if round is not None and all(fact.round != round for _, fact in every):
        known = ", ".join(str(fact.round) for _, fact in every) or "none"
        raise NotFound(f"There is no interview {round} in {kept.slug}; it has {known}.")
    begun = [(place, fact) for place, fact in every if fact.at <= now and round in (None, fact.round)]
    if begun:
        return begun[-1]
    if every:
        raise RefusedError(f"That interview in {kept.slug} has not begun; tell about it afterwards.")
    raise NotFound(f"There is no interview in {kept.slug} yet: `afterword add interview {kept.slug}` tells of one.")


def _about(kept: Kept, interview: Interview) -> ToDebrief:
    candidacy = kept.candidacy
    there = (interview.lead, *(key for key in interview.with_ if key != interview.lead))
    people = tuple(candidacy.contact(key) for key in there)
    return ToDebrief(kept.slug, candidacy.employer.name, candidacy.role, candidacy.zone, interview, people)


def _with(before: Interview, who: tuple[str, ...], told: Told, asked: Sequence[QuestionAsked]) -> Interview:
    lines = before.notes.splitlines() if before.notes else []
    for line in (*told.talked.strip().splitlines(), _badly(told.badly), _next(told.next_steps)):
        if line.strip() and line.strip() not in lines:
            lines.append(line.strip())
    there = {same(text) for text in before.questions}
    questions = (*before.questions, *(one.text for one in asked if same(one.text) not in there))
    lead = before.lead if before.lead in who else who[0]
    return replace(
        before, with_=who, lead=lead, notes="\n".join(lines) or None, questions=tuple(dict.fromkeys(questions))
    )


def _badly(words: str) -> str:
    """`indexing` as the sentence that says so; a sentence stays as it is."""
    words = " ".join(words.split()).rstrip(".")
    if not words:
        return ""
    return f"{words}." if _WHOLE.search(words) else f"Went badly on {words}."


def _next(words: str) -> str:
    words = " ".join(words.split())
    return f"{NEXT_STEPS} {words}" if words else ""


def _asker(kept: Kept, there: Sequence[str], by: str | None) -> str | None:
    """The id of whoever asked, among those who were there; None where nobody of that name was."""
    if not by:
        return there[0] if len(there) == 1 else None
    found = person_named([kept.candidacy.contact(key) for key in there], by)
    return found.id if found else None


def _ahead(time: When, day: date) -> tuple[date, date] | None:
    known = time.interval(day)
    return known if known is not None and known[1] > day and time.kind != "after" else None


def _write_anew(kept: Kept) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Withdraws the drafts as they were first written, so that they are written with what is known now."""
    there = drafts.drafts_of(kept.id)
    untouched = tuple(one.id for one in there if one.state == "draft" and one.version == 1)
    drafts.withdraw_drafts(kept.id, "you told more about the interview", untouched)
    return untouched, tuple(one.id for one in there if one.state == "approved")
