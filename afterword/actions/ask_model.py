"""Asks the candidate's language model for the words of a draft; what does not pass the rules is not kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from afterword.actions import draft as drafting
from afterword.actions.ports import LanguageModel, ModelError, Secrets
from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import RefusedError
from afterword.facts.kinds import MoveKind
from afterword.facts.language_model import Prompt
from afterword.facts.plan import Move, Window
from afterword.store import candidacies, drafts
from afterword.store.drafts import KeptDraft
from afterword.writing.about import About
from afterword.writing.model_draft import model_draft
from afterword.writing.prompt import prompt

_AGREED = "agreed to a language model at "


@dataclass(frozen=True, slots=True)
class Answered:
    """The draft that stands now, and a sentence: whose words they are, and why."""

    draft: KeptDraft
    by_model: bool
    sentence: str


def agreed(secrets: Secrets, where: str, model: str) -> bool:
    """Did the candidate say yes to sending threads to that model at that address?"""
    return secrets.get(_AGREED + where) == model


def agree(secrets: Secrets, where: str, model: str, yes: bool = True) -> None:
    """Keeps that yes, for this installation, address and model alone; or takes it back."""
    secrets.put(_AGREED + where, model if yes else "")


def would_send(candidate: int, which: int, now: datetime, profile: Sequence[str]) -> Prompt:
    """What would go out for a draft."""
    return _asked(candidate, drafts.draft_of(candidate, which), now, profile)[3]


def ask_model(candidate: int, which: int, now: datetime, model: LanguageModel, profile: Sequence[str]) -> Answered:
    """The draft in the model's words where they pass, as its next version: not approved, as any edit. Else as it was.

    Raises RefusedError where it is not an e-mail, or no draft any more (an approved one is left alone).
    """
    found = drafts.draft_of(candidate, which)
    if found.state != "draft" or found.channel != "email":
        raise RefusedError(f"Draft {which} is {found.state}, by {found.channel}: a model writes e-mail drafts alone.")
    about, move, candidacy, asked = _asked(candidate, found, now, profile)
    try:
        answer = model.answer(asked)
    except ModelError as error:
        return Answered(found, False, f"{error} These are our own words.")
    written = model_draft(candidacy, move, now, about, profile, answer)
    if isinstance(written, str):
        return Answered(found, False, f"{written} These are our own words.")
    if drafts.draft_of(candidate, which).state != "draft":
        return Answered(drafts.draft_of(candidate, which), False, "The draft was settled while the model was asked.")
    after = drafting.edit(candidate, which, found.version, found.subject, written.body, now)
    return Answered(after, True, "These are the model's words; read them before you approve.")


def _asked(
    candidate: int, found: KeptDraft, now: datetime, profile: Sequence[str]
) -> tuple[About, Move, Candidacy, Prompt]:
    kept = candidacies.candidacy_of(candidate, found.candidacy)
    window = Window(found.opens_at, found.due_at)
    move = Move(cast("MoveKind", found.move), found.to, found.round, window, "open", False, ())
    every = candidacies.candidacies_of(candidate)
    about = drafting.about_for(kept, every, move, found.files, which=found.id)
    return about, move, kept.candidacy, prompt(kept.candidacy, move, now, about, profile)
