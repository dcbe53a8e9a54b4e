"""The candidate answers a question, and what it held goes on: an answer is a fact like any other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from afterword.actions.add import add_candidacy, add_contact, add_fact, add_policy
from afterword.actions.agree import agree
from afterword.actions.desk import standing_interviews
from afterword.actions.note_reading import KIND_OPTIONS, PART_OPTIONS
from afterword.actions.pause import go_on
from afterword.actions.person import person
from afterword.actions.understand import Understanding
from afterword.facts.candidacy import standing
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.kinds import MOVE_KINDS, POLICIES, NewAddress, Received, Retracted, Sent
from afterword.formats.mail import Mail
from afterword.store import candidacies, messages, questions
from afterword.store.candidacies import Kept
from afterword.store.questions import Asked

Reader = Callable[[], Understanding]
"""Makes the understanding that settles a message whose candidacy the candidate named."""


def answer(candidate: int, which: int, value: str, now: datetime, reader: Reader) -> str:
    """Answers a stored question and returns one sentence of what follows.

    Raises NotFound for a question that is not theirs, RefusedError where it was answered before, UsageError for an
    answer that is none of its options.
    """
    asked = questions.question(candidate, which)
    if asked is None:
        raise NotFound(f"There is no question {which}. `afterword questions` lists them.")
    if asked.answer is not None:
        raise RefusedError(f"Question {which} was answered before: {asked.answer}.")
    chosen = _chosen(asked, value)
    with transaction.atomic():
        said = _ANSWERS.get(asked.about.partition("-")[0], _noted)(candidate, asked, chosen, now, reader)
        questions.settle_question(candidate, which, chosen, now)
    return said


def answer_plan(candidate: int, slug: str, about: str, contact: str, value: str, now: datetime) -> str:
    """Answers what the plan of a candidacy asks: `contact_policy`, `address` or `recruiter`."""
    kept = candidacies.candidacy_of(candidate, slug)
    if about == "contact_policy":
        if value not in POLICIES or value == "unknown":
            raise UsageError("The answer is one of open, recruiter_only, no_contact.")
        add_policy(candidate, slug, value, now)
        return f"{kept.candidacy.employer.name}: contact is {value.replace('_', ' ')}."
    if about == "address":
        _, address = person(value)
        if not address:
            raise UsageError("The answer is an e-mail address.")
        add_fact(candidate, slug, NewAddress(now, contact, address), now)
        candidacies.change_contact(kept.id, contact, email=address)
        return f"{kept.candidacy.contact(contact).name} is at {address} now."
    if about == "recruiter":
        added = add_contact(candidate, slug, value, "recruiter", now=now)
        return f"{added.name} is the recruiter at {kept.candidacy.employer.name}."
    raise UsageError("The plan asks for contact_policy, address or recruiter.")


def _chosen(asked: Asked, value: str) -> str:
    given = value.strip()
    if not asked.options:
        if not given:
            raise UsageError("An empty answer says nothing.")
        return given
    for number, (option, label) in enumerate(asked.options, 1):
        if given.lower() in (option.lower(), label.lower(), str(number)):
            return option
    raise UsageError("The answer is one of: " + "; ".join(f"{option} ({label})" for option, label in asked.options))


def _kept(candidate: int, asked: Asked) -> Kept:
    if asked.candidacy is None:
        raise RefusedError("That question belongs to no candidacy any more.")
    return candidacies.candidacy_of(candidate, asked.candidacy)


def _replace(kept: Kept, asked: Asked, among: type[Received] | type[Sent], now: datetime, **changed: Any) -> bool:
    """Takes back the fact of that kind which rests on the question's message, and adds the right one."""
    for place, old in reversed(standing(kept.candidacy.history)):
        if isinstance(old, among) and kept.noted[place].message == asked.message:
            noted = kept.noted[place]
            candidacies.add_fact(kept.id, Retracted(now, place), noted_at=now, source="hand")
            candidacies.add_fact(
                kept.id, replace(old, **changed), noted_at=now, source="hand", message=asked.message, quote=noted.quote
            )
            return True
    return False


def _paused(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    return go_on(candidate, asked)


def _kind(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    if chosen != "other":
        _replace(kept, asked, Received, now, kind=chosen)
    return f"Noted: {dict(KIND_OPTIONS)[chosen].lower()}."


def _own(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    if chosen in MOVE_KINDS:
        _replace(kept, asked, Sent, now, move=chosen)
    return f"Noted: that was {chosen.replace('_', ' ')}."


def _interview(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    number = int(questions.key_of(candidate, asked.id).rpartition(":")[2])
    found = next(((p, i) for p, i in standing_interviews(kept) if i.round == number), None)
    if found is None:
        return "That interview stands no longer; nothing changed."
    place, interview = found
    if chosen == "not_held":
        candidacies.add_fact(kept.id, Retracted(now, place), noted_at=now, source="hand")
        return "Taken back: that interview did not take place."
    if chosen.startswith("lead:"):
        led = replace(interview, lead=chosen.removeprefix("lead:"))
        candidacies.add_fact(kept.id, led, noted_at=now, source="hand", message=asked.message)
        return f"{kept.candidacy.contact(led.lead).name} led it."
    return "Noted."


def _zone(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    try:
        at = datetime.fromisoformat(chosen)
    except ValueError:
        raise UsageError("The answer is a time such as 2026-03-03 14:00.") from None
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(kept.candidacy.candidate.time_zone))
    _replace(kept, asked, Received, now, round_at=at)
    return f"The round is on {at:%a %d %b %H:%M}."


def _part(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    key = questions.key_of(candidate, asked.id).rpartition(":")[2]
    candidacies.change_contact(kept.id, key, part=chosen)
    return f"{kept.candidacy.contact(key).name} is {dict(PART_OPTIONS)[chosen].lower()}."


def _policy(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    return answer_plan(candidate, kept.slug, "contact_policy", "", chosen, now)


def _role(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    candidacies.rename(kept.id, role=chosen)
    return f"The role is {chosen}."


def _which(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    if asked.message is None:
        raise RefusedError("That message is gone.")
    if chosen == "none":
        messages.settle(asked.message, state="other")
        return "Left out: it is about none of them."
    kept = _new_for(candidate, asked, now) if chosen == "new" else candidacies.candidacy_of(candidate, int(chosen))
    settle_into(candidate, asked.message, kept, reader)
    return f"Noted in {kept.slug}."


def _new_for(candidate: int, asked: Asked, now: datetime) -> Kept:
    """A new candidacy at the employer of those that were offered."""
    beside = candidacies.candidacy_of(candidate, int(asked.options[0][0]))
    return candidacies.create_candidacy(candidate, beside.employer_id, "role not known", at=now)


def _employer(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    if asked.message is None:
        raise RefusedError("That message is gone.")
    if chosen.lower() in ("none", "no", "-"):
        messages.settle(asked.message, state="other")
        return "Left out."
    kept = next(
        (k for k in candidacies.candidacies_of(candidate) if k.candidacy.employer.name.lower() == chosen.lower()), None
    ) or add_candidacy(candidate, chosen, "role not known", now)
    settle_into(candidate, asked.message, kept, reader)
    return f"Noted in {kept.slug}."


def settle_into(candidate: int, message: int, kept: Kept, reader: Reader) -> None:
    """Notes a message in the candidacy that the candidate named. Raises RefusedError where it cannot be read."""
    row = messages.message(candidate, message)
    understanding = reader()
    parsed = understanding.parser.parse(row.raw) if row is not None and row.raw is not None else None
    if row is None or not isinstance(parsed, Mail):
        raise RefusedError("That message can no longer be read.")
    if row.own:
        understanding.note_mine(row, parsed, kept)
    else:
        understanding.note_theirs(row, parsed, kept)


def _offered(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    kept = _kept(candidate, asked)
    if chosen == "none":
        return "Noted: none of them."
    understanding = reader()
    who, parser = understanding.candidate, understanding.parser
    if asked.message is None or not agree(who, parser, now, kept, asked.message, chosen):
        raise RefusedError("That message can no longer be read: `afterword add` enters an interview by hand.")
    return f"The interview is on {dict(asked.options)[chosen]}."


def _noted(candidate: int, asked: Asked, chosen: str, now: datetime, reader: Reader) -> str:
    return "Noted."


_ANSWERS: dict[str, Callable[[int, Asked, str, datetime, Reader], str]] = {
    "kind": _kind,
    "paused": _paused,
    "own": _own,
    "interview": _interview,
    "zone": _zone,
    "offered": _offered,
    "part": _part,
    "policy": _policy,
    "role": _role,
    "which": _which,
    "employer": _employer,
}
