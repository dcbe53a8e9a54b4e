"""Candidacies come back from the database as the values that went in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound
from afterword.facts.people import Candidate, Contact, Employer

AT = datetime(2026, 3, 3, 10, tzinfo=UTC)
PRIYA = Contact("priya", "Priya Nair", "interviewer", "priya@northwind.example")
FACTS = (
    kinds.Interview(
        AT, datetime(2026, 3, 3, 11, tzinfo=UTC), 1, ("priya",), "priya", notes="the trams", questions=("Why us?",)
    ),
    kinds.Sent(AT, ("priya",), "thank_you", "email", 1, "Thank you", "Dear Priya", ("cv",)),
    kinds.Received(
        AT, None, "delay", kinds.PromiseMade("decision", date(2026, 3, 4), date(2026, 3, 6)), None, "Re", "Later", True
    ),
    kinds.Promise(AT, "priya", "next_step", date(2026, 3, 4), date(2026, 3, 6)),
    kinds.Policy(AT, "open"),
    kinds.AutoReply(AT, "priya", date(2026, 3, 9)),
    kinds.Bounce(AT, "priya"),
    kinds.NewAddress(AT, "priya", "p@northwind.example"),
    kinds.Skipped(AT, "check_in", "priya", 1),
    kinds.Snoozed(AT, datetime(2026, 4, 1, 8, tzinfo=ZoneInfo("Europe/London")).astimezone(UTC)),
    kinds.Withdrawn(AT),
    kinds.Retracted(AT, 3),
)


@pytest.fixture
def ada(database: object) -> int:
    from afterword.store import candidates

    return candidates.keep_candidate(Candidate("Ada Marsh", "ada@example.org", "Europe/London")).id


def test_every_kind_of_fact_comes_back_as_it_went_in(ada: int) -> None:
    from afterword.store import candidacies

    employer = candidacies.create_employer(
        ada, Employer("Northwind", "Europe/London", "GB", "ENG"), ["Northwind.example"]
    )
    kept = candidacies.create_candidacy(ada, employer, "Data Analyst", at=AT, contacts=[PRIYA])

    for fact in FACTS:
        candidacies.add_fact(kept.id, fact, noted_at=AT, source="hand", quote="words")

    again = candidacies.candidacy_of(ada, kept.slug)
    assert {type(fact) for fact in FACTS} == set(kinds.NAMES)
    assert again.candidacy.history == FACTS
    assert again.candidacy.contacts == (PRIYA,)
    assert again.domains == ("northwind.example",)
    assert [noted.quote for noted in again.noted] == ["words"] * len(FACTS)


def test_a_candidacy_of_somebody_else_is_not_found(ada: int) -> None:
    from afterword.store import candidacies, candidates

    employer = candidacies.create_employer(ada, Employer("Northwind"))
    kept = candidacies.create_candidacy(ada, employer, "Data Analyst", at=AT)
    ben = candidates.keep_candidate(Candidate("Ben Okri", "ben@example.org", "Europe/London")).id

    assert candidacies.candidacy_of(ada, kept.id).slug == "northwind-data-analyst"
    with pytest.raises(NotFound, match="northwind-data-analyst"):
        candidacies.candidacy_of(ben, kept.slug)


def test_two_candidacies_for_the_same_role_get_names_of_their_own(ada: int) -> None:
    from afterword.store import candidacies

    employer = candidacies.create_employer(ada, Employer("Northwind"))
    slugs = [candidacies.create_candidacy(ada, employer, "Data Analyst", at=AT).slug for _ in range(3)]

    assert slugs == ["northwind-data-analyst", "northwind-data-analyst-2", "northwind-data-analyst-3"]


def test_reading_many_candidacies_costs_the_same_number_of_queries(ada: int) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from afterword.store import candidacies

    employer = candidacies.create_employer(ada, Employer("Northwind"))
    for _ in range(20):
        candidacies.create_candidacy(ada, employer, "Data Analyst", at=AT, contacts=[PRIYA])

    with CaptureQueriesContext(connection) as queries:
        assert len(candidacies.candidacies_of(ada)) == 20
    assert len(queries) == 4


def test_the_database_is_durable_and_takes_its_write_lock_at_once(database: object) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        assert cursor.fetchone()[0] == "wal"
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone()[0] == 2


def test_a_candidacy_that_is_not_there_names_what_may_be_meant(ada) -> None:  # type: ignore[no-untyped-def]
    from afterword.facts.errors import NotFound
    from afterword.store import candidacies
    from tests.outbox_world import World

    world = World()
    world.candidacy()
    for typed in ("northwind", "northwind-data-analist"):
        with pytest.raises(NotFound, match="Did you mean northwind-data-analyst"):
            candidacies.candidacy_of(world.ada.id, typed)
    with pytest.raises(NotFound, match="`afterword today` lists yours"):
        candidacies.candidacy_of(world.ada.id, "zzz")
