"""The outbox on a real PostgreSQL: what the database itself refuses there is what SQLite refuses."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.outbox_world import NOON, World
from tests.servers.postgresql import PostgreSQL, programs

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    bin_ = programs()
    if bin_ is None:
        pytest.skip("there is no PostgreSQL on this machine")
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    made = PostgreSQL(bin_)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def migrated(server: PostgreSQL) -> Iterator[None]:
    """This process is connected to that server, for this module alone."""
    import django

    django.setup()
    from django.db import connections

    from afterword.project.settings import database
    from afterword.store.schema import bring_up_to_date

    before = connections.settings["default"]
    connections.close_all()
    here = {**before, **database(f"postgresql://ada@127.0.0.1:{server.port}/postgres"), "OPTIONS": {}}
    connections.settings["default"] = here
    del connections["default"]
    bring_up_to_date()
    yield
    connections.close_all()
    connections.settings["default"] = before
    del connections["default"]


@pytest.fixture
def world(migrated: None) -> Iterator[World]:
    from django.core.management import call_command

    yield World()
    call_command("flush", verbosity=0, interactive=False)


def refused(words: str, change: Any) -> None:
    from django.db import IntegrityError, transaction

    with pytest.raises(IntegrityError, match=words), transaction.atomic():
        change()


def rows() -> Any:
    from afterword.store.models import Submission

    return Submission.objects


def count(submission: int, key: str, **more: Any) -> None:
    from afterword.store.models import Allowance

    Allowance.objects.create(key=key, submission_id=submission, **{"at": NOON, "until_at": None, **more})


def claimed(world: World, move: str = "reply") -> int:
    which = world.approved(world.draft(world.candidacy(), move=move))
    rows().filter(id=which).update(state="claimed")
    return which


def test_the_guards_stand_and_their_loss_is_noticed(world: World) -> None:
    from django.db import connection

    from afterword.store import guards

    assert guards.unsafe() == ""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE store_allowance DISABLE TRIGGER caps_hold")
        try:
            assert "caps_hold" in guards.unsafe()
        finally:
            cursor.execute("ALTER TABLE store_allowance ENABLE TRIGGER caps_hold")
        cursor.execute("SET synchronous_commit = off")
        try:
            assert "power cut" in guards.unsafe()
        finally:
            cursor.execute("SET synchronous_commit = on")


@pytest.mark.parametrize("state", ["dot", "sent", "refused", "needs_you", "not_sent", "ready"])
def test_no_step_is_left_out(world: World, state: str) -> None:
    which = world.approved(world.draft(world.candidacy()))
    refused("takes no such step|no cap counts", lambda: rows().filter(id=which).update(state=state))
    rows().filter(id=which).update(state="claimed")
    rows().filter(id=which).update(state="cancelled")
    refused("takes no such step", lambda: rows().filter(id=which).update(state="approved"))


@pytest.mark.parametrize(
    "change",
    [{"raw": b"other"}, {"recipients": ["mallory@example.net"]}, {"version": 9}, {"sha256": "0" * 64}],
    ids=str,
)
def test_what_was_approved_never_changes(world: World, change: dict[str, Any]) -> None:
    which = world.approved(world.draft(world.candidacy()))
    refused("never changes", lambda: rows().filter(id=which).update(**change))
    rows().filter(id=which).update(tries=3)


def test_nothing_is_born_on_its_way(world: World) -> None:
    row = rows().get(id=world.approved(world.draft(world.candidacy())))
    row.pk, row.state, row.message_id = None, "claimed", "<another@example.org>"
    refused("begins approved", row.save)


def test_a_dot_is_counted_and_that_of_a_held_move_twice(world: World) -> None:
    which = claimed(world)
    refused("no cap counts", lambda: rows().filter(id=which).update(state="dot"))
    count(which, "quick:1")
    rows().filter(id=which).update(state="dot")

    held = claimed(world, move="check_in")
    count(held, "quick:1")
    refused("caps do not count", lambda: rows().filter(id=held).update(state="dot"))
    count(held, "held:1")
    count(held, "employer:1")
    rows().filter(id=held).update(state="dot")


def test_the_caps_of_a_day_and_of_an_employer_hold(world: World) -> None:
    which = claimed(world)
    for minutes in range(10):
        count(which, "held:1", at=NOON + timedelta(minutes=minutes))
    refused("the cap of a day", lambda: count(which, "held:1", at=NOON + timedelta(hours=23)))
    count(which, "held:2")
    count(which, "held:1", at=NOON + DAY)  # the first of them is a day old

    count(which, "employer:7", until_at=NOON + 2 * DAY)
    refused("the cap of an employer", lambda: count(which, "employer:7", at=NOON + DAY))
    count(which, "employer:7", at=NOON + 2 * DAY)


def test_two_who_count_at_once_do_not_pass_the_cap_together(world: World) -> None:
    from django.db import IntegrityError, connection, transaction

    which = claimed(world)
    for _ in range(8):
        count(which, "held:1")
    begun, outcomes = threading.Barrier(4), []

    def try_it() -> None:
        begun.wait()
        try:
            with transaction.atomic():
                count(which, "held:1")
            outcomes.append("counted")
        except IntegrityError:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=try_it) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(outcomes) == ["counted", "counted", "refused", "refused"]


def test_a_candidacy_is_kept_read_and_planned_there(world: World) -> None:
    from afterword.actions.plan import Memory, plan_all
    from afterword.facts.kinds import Interview
    from afterword.playbook.settings import DEFAULT
    from afterword.store import candidacies

    which = world.candidacy()
    met = Interview(NOON, NOON + timedelta(hours=1), 1, ("priya",), "priya")
    candidacies.add_fact(which, met, noted_at=NOON, source="hand", quote="“It’s on.”")
    memory = Memory()
    [one] = plan_all(world.ada.id, NOON + DAY, DEFAULT, memory)
    [again] = plan_all(world.ada.id, NOON + DAY, DEFAULT, memory)
    assert {move.kind for move in one.plan.moves} == {"thank_you", "check_in"}
    assert again.plan == one.plan
    assert candidacies.candidacy_of(world.ada.id, which).candidacy == one.kept.candidacy
