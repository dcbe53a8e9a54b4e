"""The question journal: who asked what in an interview, and how it went. What was asked is the interview's own fact."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from django.db.models import QuerySet

from afterword.facts.journal import QuestionAsked, Went
from afterword.store import models

Key = tuple[int, str]
"""A question within a candidacy: the round, and its text as `same` has it."""


def same(text: str) -> str:
    """A question's text as it is compared: case and spaces aside."""
    return " ".join(text.split()).casefold()


def keep(candidacy: int, round: int, asked: Iterable[QuestionAsked], at: datetime) -> None:
    """Keeps what is known of questions of that round; of one that is there, what is said now replaces what was."""
    there = {same(row.text): row for row in models.JournalEntry.objects.filter(candidacy_id=candidacy, round=round)}
    for one in asked:
        row = there.get(same(one.text)) or models.JournalEntry(candidacy_id=candidacy, round=round, at=at)
        row.text, row.by = one.text, one.by or row.by
        row.went, row.words = one.went or row.went, one.words or row.words
        row.save()


def of_candidacy(candidacy: int) -> dict[Key, QuestionAsked]:
    """What is known of the questions of a candidacy."""
    return _values(models.JournalEntry.objects.filter(candidacy_id=candidacy)).get(candidacy, {})


def of_candidate(candidate: int) -> dict[int, dict[Key, QuestionAsked]]:
    """The same for all candidacies of a candidate, by candidacy, in one query."""
    return _values(models.JournalEntry.objects.filter(candidacy__candidate_id=candidate))


def _values(rows: QuerySet[models.JournalEntry]) -> dict[int, dict[Key, QuestionAsked]]:
    found: dict[int, dict[Key, QuestionAsked]] = {}
    for row in rows:
        value = QuestionAsked(row.text, row.by or None, cast("Went | None", row.went or None), row.words)
        found.setdefault(row.candidacy_id, {})[row.round, same(row.text)] = value
    return found
