"""Questions to the candidate: asked once each, answered once, and what they hold waits until then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.facts.kinds import HELD_MOVES
from afterword.store import models

ALL, WHAT_PESTERS = "*", "pestering"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it stands.

    `holds` is '' for nothing, ALL for the whole candidacy, WHAT_PESTERS for its held moves, else a contact's key.
    """

    id: int
    about: str
    text: str
    options: tuple[tuple[str, str], ...]  # (value, label); empty: free text
    holds: str
    candidacy: int | None
    message: int | None
    asked_at: datetime
    answer: str | None

    def keeps(self, move: str, to: Collection[str]) -> bool:
        """Does that move to those contacts wait for the answer?"""
        if self.holds == WHAT_PESTERS:
            return move in HELD_MOVES
        return self.holds == ALL or self.about == "which" or self.holds in to  # it may be about any of its answers


def ask(
    candidate: int,
    key: str,
    about: str,
    text: str,
    *,
    at: datetime,
    options: Sequence[tuple[str, str]] = (),
    holds: str = "",
    candidacy: int | None = None,
    message: int | None = None,
    again: bool = False,
) -> None:
    """Asks, unless a question of that key was ever asked; `again` puts other words in its place, answered or not."""
    asked, new = models.Question.objects.get_or_create(
        candidate_id=candidate,
        key=key[:300],
        defaults={
            "about": about,
            "text": text,
            "options": [list(option) for option in options],
            "holds": holds,
            "candidacy_id": candidacy,
            "message_id": message,
            "asked_at": at,
        },
    )
    if again and not new and asked.text != text:
        asked.text, asked.options, asked.message_id, asked.asked_at = text, [list(one) for one in options], message, at
        asked.about, asked.holds, asked.candidacy_id = about, holds, candidacy
        asked.answer = asked.answered_at = None
        asked.save()


def close(candidate: int, key: str, because: str, at: datetime) -> None:
    """Closes an open question that a later message answered."""
    models.Question.objects.filter(candidate_id=candidate, key=key, answered_at__isnull=True).update(
        answer=because, answered_at=at
    )


def close_of(candidate: int, message: int, because: str, at: datetime) -> None:
    """Closes what was asked about a message that turned out to be about something else."""
    models.Question.objects.filter(candidate_id=candidate, message_id=message, answered_at__isnull=True).update(
        answer=because, answered_at=at
    )


def open_questions(candidate: int, candidacy: int | None = None) -> list[Asked]:
    """The open ones, oldest first; of one candidacy, those that name it among their answers too."""
    rows = models.Question.objects.filter(candidate_id=candidate, answered_at__isnull=True).order_by("asked_at", "id")
    asked = [_asked(row) for row in rows]
    if candidacy is None:
        return asked
    return [question for question in asked if question.candidacy == candidacy or str(candidacy) in _named(question)]


def question(candidate: int, which: int) -> Asked | None:
    row = models.Question.objects.filter(candidate_id=candidate, id=which).first()
    return _asked(row) if row else None


def key_of(candidate: int, which: int) -> str:
    """The key under which a question was asked."""
    return models.Question.objects.values_list("key", flat=True).get(id=which, candidate_id=candidate)


def settle_question(candidate: int, which: int, answer: str, at: datetime) -> bool:
    """Notes the answer; False where it was answered before."""
    rows = models.Question.objects.filter(candidate_id=candidate, id=which, answered_at__isnull=True)
    return bool(rows.update(answer=answer, answered_at=at))


def _named(asked: Asked) -> set[str]:
    """The candidacies that a question of which one it is offers: all of them wait for the answer."""
    return {value for value, _ in asked.options} if asked.about == "which" else set()


def _asked(row: models.Question) -> Asked:
    return Asked(
        id=row.id,
        about=row.about,
        text=row.text,
        options=tuple((value, label) for value, label in row.options),
        holds=row.holds,
        candidacy=row.candidacy_id,
        message=row.message_id,
        asked_at=row.asked_at,
        answer=row.answer,
    )
