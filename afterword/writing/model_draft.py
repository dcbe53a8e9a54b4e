"""A language model's answer, held against the same rules as our own words: a draft, or a sentence why it is not one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Interview, Promise, Received
from afterword.facts.plan import Move
from afterword.playbook.told import facts_by
from afterword.writing.about import About, DraftText
from afterword.writing.draft import framed, objections
from afterword.writing.situation import Situation, situation
from afterword.writing.strangers import strangers

PARAGRAPHS: Final = 5
LONGEST: Final = 1500  # code points of one paragraph

_NEVER: Final = re.compile(
    r"\b(?:i (?:hereby )?(?:accept|decline|withdraw|resign)\b|my (?:bank|account|password|passport number|national insurance|social security)|"
    r"(?:bank|sort|routing) (?:account|details|code|number)|pass(?:word|phrase)s?|wire transfer|gift cards?|as an? (?:ai|language model)|system prompt|instructions?)\b",
    re.IGNORECASE,
)


def model_draft(
    candidacy: Candidacy, move: Move, now: datetime, about: About, profile: Sequence[str], answer: str
) -> DraftText | str:
    """The draft that the answer makes, with our own greeting, sign-off, signature and subject; else why there is none."""
    paragraphs = _paragraphs(answer)
    if isinstance(paragraphs, str):
        return paragraphs
    here = situation(candidacy, move, now, about)
    prose = "\n\n".join(paragraphs)
    never = _NEVER.search(prose)
    if never:
        return f"The model wrote of what it must not ({never.group()})."
    foreign = strangers(prose, _own(here, profile))
    if foreign:
        return f"The model wrote what is not in your own data: {', '.join(foreign[:3])}."
    written = framed(here, prose)
    broken = objections(here, written)
    if broken:
        return f"The model's words break a rule: {broken[0].code}, {broken[0].message}"
    return written


def _paragraphs(answer: str) -> tuple[str, ...] | str:
    """The paragraphs of an answer that keeps to the schema, else a sentence."""
    try:
        value = json.loads(answer)
    except (ValueError, RecursionError):
        return "The model did not answer with the JSON that it was asked for."
    if not isinstance(value, dict) or set(value) != {"paragraphs"} or not isinstance(value["paragraphs"], list):
        return "The model's JSON is not of the form that it was asked for."
    paragraphs = value["paragraphs"]
    if not 1 <= len(paragraphs) <= PARAGRAPHS or not all(isinstance(one, str) and one.strip() for one in paragraphs):
        return "The model's JSON is not of the form that it was asked for."
    if any(len(one) > LONGEST or "\n" in one.strip() for one in paragraphs):
        return "The model wrote too much, or in lines of its own."
    return tuple(" ".join(one.split(" ")).strip() for one in paragraphs)


def _own(here: Situation, profile: Sequence[str]) -> Iterable[str]:
    """The candidate's own data: who they are, whom they met, where, for what, their notes, and the dates of the history.

    What the employer wrote is none of it: a name or number that stands only there goes nowhere.
    """
    candidacy = here.candidacy
    yield from (candidacy.candidate.name, candidacy.candidate.email, candidacy.candidate.phone or "")
    yield from (candidacy.employer.name, candidacy.role, *profile, *here.about.notes)
    yield from (contact.name for contact in candidacy.contacts)
    for fact in facts_by(candidacy, here.now):
        times = [fact.at]
        if isinstance(fact, Interview):
            yield from (fact.notes or "", *fact.questions)
        if isinstance(fact, Received) and fact.round_at is not None:
            times.append(fact.round_at)
        for at in times:
            local = at.astimezone(here.now.tzinfo)
            yield f"{local.day} {local.hour} {local.hour % 12 or 12} {local:%M}"
        made = fact if isinstance(fact, Promise) else fact.promise if isinstance(fact, Received) else None
        if made is not None:
            yield f"{made.earliest.day} {made.latest.day}"
    yield str(here.now.day)
    yield str((here.now + timedelta(days=1)).day)
