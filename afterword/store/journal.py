"""The question journal: who asked what in an interview, and how it went. What was asked is the interview's own fact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from django.db.models import QuerySet

from afterword.facts.journal import QuestionAsked, Went
from afterword.facts.kinds import Fact, Interview, Retracted
from afterword.store import models
from afterword.store.rows import fact_of

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


@dataclass(frozen=True, slots=True)
class HeldThere:
    """The interviews that stand in one candidacy, by time, and what a list of their questions says of it."""

    id: int
    slug: str
    employer: str
    role: str
    names: dict[str, str]  # of its contacts, by key
    interviews: tuple[Interview, ...]


def interviews_of(candidate: int) -> list[HeldThere]:
    """Those of all candidacies of a candidate, in three queries; the rest of their histories is not read."""
    facts = models.Fact.objects.filter(candidacy__candidate_id=candidate, kind__in=("interview", "retracted"))
    by: dict[int, list[tuple[int, Fact]]] = {}
    for candidacy, place, kind, at, body in facts.order_by("place").values_list(
        "candidacy_id", "place", "kind", "at", "body"
    ):
        by.setdefault(candidacy, []).append((place, fact_of(kind, at, body)))
    names: dict[int, dict[str, str]] = {}
    contacts = models.Contact.objects.filter(candidacy__candidate_id=candidate)
    for candidacy, key, name in contacts.values_list("candidacy_id", "key", "name"):
        names.setdefault(candidacy, {})[key] = name
    rows = models.Candidacy.objects.filter(candidate_id=candidate).order_by("id")
    return [
        HeldThere(which, slug, employer, role, names.get(which, {}), _standing(by.get(which, ())))
        for which, slug, employer, role in rows.values_list("id", "slug", "employer__name", "role")
    ]


def _standing(facts: Sequence[tuple[int, Fact]]) -> tuple[Interview, ...]:
    """As the history has it: what was taken back is gone, and of one round the last in the file stands."""
    gone: set[int] = set()
    for place, fact in reversed(facts):
        if isinstance(fact, Retracted) and place not in gone:
            gone.add(fact.which)
    last = {fact.round: fact for place, fact in facts if isinstance(fact, Interview) and place not in gone}
    return tuple(sorted(last.values(), key=lambda fact: fact.at))


def _values(rows: QuerySet[models.JournalEntry]) -> dict[int, dict[Key, QuestionAsked]]:
    found: dict[int, dict[Key, QuestionAsked]] = {}
    for row in rows:
        value = QuestionAsked(row.text, row.by or None, cast("Went | None", row.went or None), row.words)
        found.setdefault(row.candidacy_id, {})[row.round, same(row.text)] = value
    return found
