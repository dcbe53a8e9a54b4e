"""The rows of a candidacy as plain values: what is asked of each table, and the queries about one candidacy."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from afterword.store import models
from afterword.store.prepared import Prepared


class Row(NamedTuple):
    """A candidacy's own row with those that it points at; each name is how Django asks for it."""

    id: int
    candidate_id: int
    slug: str
    role: str
    paused_because: str
    due_at: datetime | None
    employer_id: int
    employer__name: str
    employer__time_zone: str | None
    employer__country: str | None
    employer__region: str | None
    employer__domains: list[str]
    candidate__name: str
    candidate__email: str
    candidate__time_zone: str
    candidate__phone: str | None


CONTACT = ("key", "name", "part", "email")
NOTE = ("at", "text")
FACT = ("kind", "at", "body", "noted_at", "source", "quote", "message_id")
ROWS = Prepared(lambda one: models.Candidacy.objects.filter(id=one).values_list(*Row._fields))
CONTACTS = Prepared(lambda one: models.Contact.objects.filter(candidacy_id=one).order_by("place").values_list(*CONTACT))
NOTES = Prepared(lambda one: models.Note.objects.filter(candidacy_id=one).order_by("at", "id").values_list(*NOTE))
LAST_PLACE = Prepared(
    lambda one: models.Fact.objects.filter(candidacy_id=one).order_by("-place").values_list("place")[:1]
)
FACTS = Prepared(lambda one: models.Fact.objects.filter(candidacy_id=one).order_by("place").values_list(*FACT))
