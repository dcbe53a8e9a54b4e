"""A query that is put into words once gives what it would give if it were put anew each time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.facts.kinds import Interview, Received
from tests.outbox_world import NOON, World

pytestmark = pytest.mark.usefixtures("database")


def test_each_number_gets_its_own_rows_in_their_order() -> None:
    from afterword.store import candidacies, models
    from afterword.store.prepared import Prepared

    world = World()
    ids = [world.candidacy(name) for name in ("Northwind", "Southwind")]
    for which in ids:
        for hours in (5, 1, 3):
            fact = Received(NOON + timedelta(hours=hours + which), "tom", "other", text="It says *, ? and %s.")
            candidacies.add_fact(which, fact, noted_at=NOON, source="hand", quote="“It’s on.”")

    def facts(one: int):  # type: ignore[no-untyped-def]
        rows = models.Fact.objects.filter(candidacy_id=one).order_by("place")
        return rows.values_list("place", "at", "body", "quote", "message_id")

    asked = Prepared(facts)
    for which in (*ids, *reversed(ids), 999):
        assert asked(which) == list(facts(which))


def test_one_candidacy_is_read_as_among_all() -> None:
    from afterword.store import candidacies

    world = World()
    for name in ("Northwind", "Southwind", "Eastwind"):
        which = world.candidacy(name)
        candidacies.add_note(which, NOON, f"They liked {name}.")
        interview = Interview(NOON, NOON + timedelta(hours=1), 1, ("priya",), "priya", questions=("Why us?",))
        candidacies.add_fact(which, interview, noted_at=NOON, source="hand")
    every = candidacies.candidacies_of(world.ada.id)
    assert len(every) == 3
    for kept in every:
        assert candidacies.candidacy_of(world.ada.id, kept.id) == kept
        assert candidacies.candidacy_of(world.ada.id, kept.slug) == kept
        assert candidacies.candidacies_of(world.ada.id, [kept.id]) == [kept]
    assert candidacies.candidacies_of(world.ada.id, [kept.id for kept in every[:2]]) == every[:2]
