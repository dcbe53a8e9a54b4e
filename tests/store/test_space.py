"""What a scan kept for a while and let go again takes no room on the disk."""

from __future__ import annotations

from pathlib import Path

from tests.outbox_world import World


def _take_and_let_go(megabytes: int) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE for_a_while (bytes BLOB)")
        for _ in range(megabytes):
            cursor.execute("INSERT INTO for_a_while VALUES (zeroblob(1000000))")
        cursor.execute("DROP TABLE for_a_while")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_most_of_a_large_database_that_is_empty_is_given_back(database: Path) -> None:
    from afterword.store import candidacies, guards
    from afterword.store.space import give_back

    world = World()
    which = world.candidacy()
    _take_and_let_go(70)
    assert database.stat().st_size > 70_000_000
    assert give_back()
    assert database.stat().st_size < 5_000_000
    assert guards.unsafe() == "", "the triggers are there still"
    assert candidacies.candidacy_of(world.ada.id, which).slug == "northwind-data-analyst"
    assert not give_back(), "there is nothing left to give"


def test_a_little_room_is_kept_for_what_comes(database: Path) -> None:
    from afterword.store.space import give_back

    _take_and_let_go(10)
    assert not give_back()
    assert database.stat().st_size > 10_000_000


def test_within_a_transaction_nothing_is_done(database: Path) -> None:
    from django.db import transaction

    from afterword.store.space import give_back

    _take_and_let_go(70)
    with transaction.atomic():
        assert not give_back()
