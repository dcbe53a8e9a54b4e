"""A follow-up and a history to a draft that has passed every wording rule.

Each message is written anew from what the history holds. Choices hang on the candidacy, so that the same input gives
the same words; where a rule objects, or the words are too like what went before, the next choice is tried.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, Literal

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import EXTRAS, MoveKind
from afterword.facts.plan import Move
from afterword.playbook.check import Finding, Text, check, fix
from afterword.playbook.likeness import likeness
from afterword.playbook.rules import aw320_two_spellings
from afterword.writing import (
    after_no,
    answer_offer,
    arranging,
    check_in,
    feedback_request,
    keep_warm,
    last_note,
    linkedin,
    manner,
    phone,
    reply,
    thank_you,
)
from afterword.writing.about import LIMITS, About, DraftText, Voice
from afterword.writing.manner import formality, greeting, short_forms, sign_off, signature, subject
from afterword.writing.pick import Pick
from afterword.writing.said import Words
from afterword.writing.situation import Situation, situation

__all__ = ["MOST_ALIKE", "About", "DraftText", "Voice", "draft"]

AIM: Final = 0.3  # of the runs of three words, with what the contact or the panel got: below it no other is tried
MOST_ALIKE: Final = 0.4  # what a draft keeps to, role and names counted; the rule allows 0.5
ATTEMPTS: Final = 60

_LONGER: Final = frozenset({"AW304", "AW331", "AW332", "AW340", "AW341", "AW350", "AW352", "AW353", "AW360", "AW361"})
"""What a note of 300 characters does not have to hold."""

_WRITERS: Final[dict[MoveKind, Callable[[Situation, Pick], Words]]] = {
    "thank_you": thank_you.write,
    "feedback_request": feedback_request.write,
    "ask_dates": arranging.ask_dates,
    "confirm_round": arranging.confirm_round,
    "reply": reply.write,
    "check_in": check_in.write,
    "answer_offer": answer_offer.write,
    "after_no": after_no.write,
    "last_note": last_note.write,
    "keep_warm": keep_warm.write,
}


def draft(candidacy: Candidacy, move: Move, now: datetime, about: About | None = None) -> DraftText:
    """The words of one move at `now` (aware). What could not be made to pass is said in `problems`."""
    about = about or About()
    here = situation(candidacy, move, now, about)
    best: tuple[float, DraftText] | None = None
    for attempt in range(ATTEMPTS):
        written = _written(here, Pick(_seed(here), attempt))
        alike = max((likeness(written.body, body) for body in about.earlier), default=0.0)
        if best is not None and alike >= best[0]:
            continue  # the rules are slower than the comparison
        found = objections(here, written)
        worth = alike + 2 * len(found)
        if best is None or worth < best[0]:
            said = tuple(f"{one.code}: {one.message}" for one in found)
            best = (worth, DraftText(written.subject, written.body, written.gave, (*written.problems, *said)))
        if not found and alike < AIM:
            break
    assert best is not None
    return best[1]


def _seed(here: Situation) -> str:
    candidacy = here.candidacy
    about = (candidacy.candidate.email, candidacy.employer.name, candidacy.role, here.move.kind, str(here.move.round))
    return "\n".join((*about, *here.move.to, str(here.rung)))


def _written(here: Situation, pick: Pick) -> DraftText:
    if here.about.channel == "phone":
        lines = phone.write(here, pick)
        return DraftText("", "\n".join(lines.paragraphs), (), lines.problems)
    if here.about.channel == "linkedin":
        note = linkedin.write(here, pick)
        return DraftText("", short_forms(note) if formality(here) != "formal" else note)
    answer = _WRITERS[here.move.kind](here, pick)
    prose = "\n\n".join(manner.with_files(here, answer.paragraphs, answer.gave))
    if here.about.voice.spells == "american":
        prose = fix(Text(prose, candidacy=here.candidacy, spelling="american"), (aw320_two_spellings.RULE,)).body
    if _tone(here) != "formal":
        prose = short_forms(prose)
    gave = tuple(one for one in EXTRAS if one in answer.gave or one in here.about.attached)
    return replace(framed(here, prose), gave=gave, problems=answer.problems)


def _tone(here: Situation) -> Literal["warm", "plain", "formal"]:
    return "formal" if here.about.channel == "letter" and here.about.voice.formality is None else formality(here)


def framed(here: Situation, prose: str) -> DraftText:
    """The prose between greeting, sign-off and signature, with its subject."""
    tone = _tone(here)
    body = "\n\n".join((greeting(here, tone), prose, f"{sign_off(here, tone)}\n{signature(here)}")) + "\n"
    title = "" if here.about.channel == "portal" else subject(here)
    return DraftText(title, body)


def objections(here: Situation, written: DraftText) -> tuple[Finding, ...]:
    """What the rules find."""
    letter = here.about.channel != "phone"
    text = Text(
        written.body,
        subject=written.subject if here.about.channel in ("email", "letter") else None,
        move=here.move.kind if letter else None,
        candidacy=here.candidacy if letter else None,
        to=here.move.to,
        attachments=(*written.gave, *here.about.attached),
        attachments_known=True,
        other_employers=here.about.other_employers,
        earlier=here.about.earlier,
        in_thread=True if here.about.thread_subject else None,
        now=here.now,
        spelling=here.about.voice.spells,
        never=here.about.voice.never,
    )
    found = check(text)
    if here.about.channel == "linkedin":  # who it is from stands beside it, and there is no room for more
        found = tuple(one for one in found if one.code not in _LONGER)
    limit = LIMITS.get(here.about.channel)
    if limit is not None and len(written.body) > limit:
        found = (*found, Finding("limit", "error", 0, 0, f"there is room for {limit} characters"))
    return found
