"""The only door to a candidacy: rows to `Candidacy` and facts to rows. Facts are only ever added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from afterword.facts import people
from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import NotFound
from afterword.facts.kinds import NAMES, Fact
from afterword.store import candidacy_rows as plain
from afterword.store import models
from afterword.store.rows import body_of, fact_of


@dataclass(frozen=True, slots=True)
class Noted:
    """How a fact came to be known: when we learned it, where from, the words it rests on."""

    noted_at: datetime
    source: str
    quote: str
    message: int | None


@dataclass(frozen=True, slots=True)
class Kept:
    """A candidacy as it is stored: the value that rules read, and what stands beside it."""

    id: int
    slug: str
    candidacy: Candidacy
    noted: tuple[Noted, ...]  # one for each fact of the history, in its order
    paused_because: str
    due_at: datetime | None
    employer_id: int
    domains: tuple[str, ...]
    notes: tuple[tuple[datetime, str], ...]


def _near(candidate: int, which: str) -> str:
    """What may have been meant, or where the names stand."""
    slugs = list(_rows(candidate).values_list("slug", flat=True))
    near = [slug for slug in slugs if slug.startswith(which.lower())] or get_close_matches(which.lower(), slugs, n=3)
    return f"Did you mean {' or '.join(near[:3])}?" if near else "`afterword today` lists yours."


def candidacy_of(candidate: int, which: int | str) -> Kept:
    """The candidacy of that candidate by its id or slug; NotFound for what is not theirs."""
    if isinstance(which, int):
        found = [_one(row) for row in map(plain.Row._make, plain.ROWS(which)) if row.candidate_id == candidate]
    else:
        found = _kept_all(_rows(candidate).filter(slug=which))
    if not found:
        raise NotFound(f"There is no candidacy '{str(which)[:60]}'. {_near(candidate, str(which))}")
    return found[0]


def candidacies_of(candidate: int, which: Iterable[int] | None = None) -> list[Kept]:
    """All candidacies of that candidate, or those named, oldest first, in a number of queries that does not grow."""
    rows = _rows(candidate)
    return _kept_all(rows if which is None else rows.filter(id__in=list(which)))


def employer_names(candidate: int) -> frozenset[str]:
    """The names of the employers that the candidate has a candidacy at."""
    rows = models.Employer.objects.filter(candidate_id=candidate, candidacy__isnull=False)
    return frozenset(rows.values_list("name", flat=True))


def names_of(candidate: int, but: int | None = None) -> tuple[tuple[str, str, str], ...]:
    """(slug, employer, role) of each candidacy but one, by employer and role."""
    rows = models.Candidacy.objects.filter(candidate_id=candidate)
    rows = rows if but is None else rows.exclude(id=but)
    return tuple(rows.order_by("employer__name", "role", "id").values_list("slug", "employer__name", "role"))


def candidacies_at(candidate: int, employer: int) -> list[Kept]:
    """Those of that candidate at one employer, oldest first."""
    return _kept_all(_rows(candidate).filter(employer_id=employer))


def known_senders(candidate: int) -> frozenset[str]:
    """The addresses of all contacts of that candidate and the domains of all employers, in lower case."""
    contacts = models.Contact.objects.filter(candidacy__candidate_id=candidate, email__isnull=False)
    found = {(email or "").lower() for email in contacts.values_list("email", flat=True)}
    for domains in models.Employer.objects.filter(candidate_id=candidate).values_list("domains", flat=True):
        found.update(domains)
    return frozenset(found - {""})


def add_fact(
    candidacy: int, fact: Fact, *, noted_at: datetime, source: str, message: int | None = None, quote: str = ""
) -> int:
    """Adds a fact at the end of the history and returns its place there."""
    with transaction.atomic():
        place: int = 1 + max((last for (last,) in plain.LAST_PLACE(candidacy)), default=-1)
        models.Fact.objects.create(
            candidacy_id=candidacy,
            place=place,
            kind=NAMES[type(fact)],
            at=fact.at.astimezone(UTC),
            body=body_of(fact),
            noted_at=noted_at,
            source=source,
            message_id=message,
            quote=quote,
        )
    return place


@contextmanager
def as_it_stood(candidacy: int, place: int) -> Iterator[None]:
    """The candidacy as it was before the fact at that place, to try something: all that is done within is undone."""
    with transaction.atomic():
        models.Fact.objects.filter(candidacy_id=candidacy, place__gte=place).delete()
        yield
        transaction.set_rollback(True)


def create_candidacy(
    candidate: int, employer: int, role: str, *, at: datetime, contacts: Iterable[people.Contact] = ()
) -> Kept:
    """A new candidacy under a slug of its own, made from the employer's name and the role."""
    with transaction.atomic():
        name = models.Employer.objects.get(id=employer, candidate_id=candidate).name
        row = models.Candidacy.objects.create(
            candidate_id=candidate,
            employer_id=employer,
            role=role,
            slug=_free_slug(candidate, name, role),
            created_at=at,
        )
        for contact in contacts:
            add_contact(row.id, contact)
        return candidacy_of(candidate, row.id)


def create_employer(candidate: int, employer: people.Employer, domains: Sequence[str] = ()) -> int:
    """A new employer of that candidate; its id."""
    row = models.Employer.objects.create(
        candidate_id=candidate,
        name=employer.name,
        time_zone=employer.time_zone,
        country=employer.country,
        region=employer.region,
        domains=sorted({domain.lower() for domain in domains}),
    )
    return row.id


def add_contact(candidacy: int, contact: people.Contact) -> None:
    """A contact at the end of the candidacy's list; the id must be free there."""
    place = models.Contact.objects.filter(candidacy_id=candidacy).count()
    models.Contact.objects.create(
        candidacy_id=candidacy, key=contact.id, place=place, name=contact.name, email=contact.email, part=contact.part
    )


def change_contact(
    candidacy: int, key: str, *, name: str | None = None, email: str | None = None, part: str | None = None
) -> None:
    """Changes what is given of a contact: only ever the candidate's act."""
    changed = {field: value for field, value in (("name", name), ("email", email), ("part", part)) if value is not None}
    if not models.Contact.objects.filter(candidacy_id=candidacy, key=key).update(**changed):
        raise NotFound(f"There is no contact '{key}' in that candidacy.")


def rename(candidacy: int, *, role: str) -> None:
    """The candidate says what the role is called."""
    models.Candidacy.objects.filter(id=candidacy).update(role=role[:200])


def add_note(candidacy: int, at: datetime, text: str) -> None:
    models.Note.objects.create(candidacy_id=candidacy, at=at, text=text)


def pause(candidacy: int, because: str) -> None:
    """Nothing of it is sent while `because` is not empty."""
    models.Candidacy.objects.filter(id=candidacy).update(paused_because=because)


def set_due(candidacy: int, due_at: datetime | None) -> None:
    """The cached time of its next window; recomputed from the history whenever that changes."""
    models.Candidacy.objects.filter(id=candidacy).update(due_at=due_at)


def contact_key(name: str, taken: Iterable[str]) -> str:
    """A short id for a contact, from the first name, that is not taken: `priya`, `priya-2`."""
    first = re.sub(r"[^a-z0-9]+", "", (name.split() or [""])[0].lower()) or "contact"
    return _numbered(first, set(taken))


def _free_slug(candidate: int, employer: str, role: str) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", f"{employer} {role}".lower()).strip("-")[:60].rstrip("-") or "candidacy"
    return _numbered(base, set(models.Candidacy.objects.filter(candidate_id=candidate).values_list("slug", flat=True)))


def _numbered(base: str, taken: set[str]) -> str:
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"


def _rows(candidate: int) -> QuerySet[models.Candidacy]:
    rows = models.Candidacy.objects.filter(candidate_id=candidate)
    return rows.order_by("id")


def _kept_all(rows: QuerySet[models.Candidacy]) -> list[Kept]:
    """These as they are stored. Their parts come as plain values: an object for each fact took half of the time."""
    these = [plain.Row._make(row) for row in rows.values_list(*plain.Row._fields)]
    if len(these) == 1:
        return [_one(these[0])]
    ids = rows.order_by().values("id")
    contacts = _by_candidacy(models.Contact.objects.filter(candidacy_id__in=ids).order_by("place"), *plain.CONTACT)
    notes = _by_candidacy(models.Note.objects.filter(candidacy_id__in=ids).order_by("at", "id"), *plain.NOTE)
    facts = _by_candidacy(models.Fact.objects.filter(candidacy_id__in=ids).order_by("place"), *plain.FACT)
    return [_kept(row, contacts.get(row.id, ()), facts.get(row.id, ()), notes.get(row.id, ())) for row in these]


def _one(row: plain.Row) -> Kept:
    return _kept(row, plain.CONTACTS(row.id), plain.FACTS(row.id), plain.NOTES(row.id))


def _by_candidacy(rows: QuerySet[Any], *fields: str) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for candidacy, *values in rows.values_list("candidacy_id", *fields):
        found.setdefault(candidacy, []).append(tuple(values))
    return found


def _kept(
    row: plain.Row,
    contacts: Sequence[tuple[Any, ...]],
    facts: Sequence[tuple[Any, ...]],
    notes: Sequence[tuple[Any, ...]],
) -> Kept:
    return Kept(
        id=row.id,
        slug=row.slug,
        candidacy=Candidacy(
            candidate=people.Candidate(
                row.candidate__name, row.candidate__email, row.candidate__time_zone, row.candidate__phone
            ),
            employer=people.Employer(
                row.employer__name, row.employer__time_zone, row.employer__country, row.employer__region
            ),
            role=row.role,
            contacts=tuple(people.Contact(*values) for values in contacts),
            history=tuple(fact_of(kind, at, body) for kind, at, body, *_ in facts),
        ),
        noted=tuple(Noted(*values) for _, _, _, *values in facts),
        paused_because=row.paused_because,
        due_at=row.due_at,
        employer_id=row.employer_id,
        domains=tuple(row.employer__domains),
        notes=tuple((at, text) for at, text in notes),
    )
