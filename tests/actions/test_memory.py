"""What a process remembers between two looks is what it would read and decide afresh, whatever happened meanwhile."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from afterword.actions.plan import Memory, plan_all
from afterword.facts.kinds import Bounce, Interview, NewAddress, Policy, Promise, Received, Retracted, Sent, Snoozed
from afterword.playbook.settings import DEFAULT, Settings
from afterword.store import candidacies, models
from tests.outbox_world import NOON, World

pytestmark = pytest.mark.usefixtures("database")

Change = Callable[[random.Random, datetime, int], None]


def a_fact(rng: random.Random, at: datetime, which: int) -> None:
    when = at + timedelta(hours=rng.randrange(-400, 60))
    count = models.Fact.objects.filter(candidacy_id=which).count()
    fact = rng.choice(
        [
            Interview(when, when + timedelta(hours=1), rng.randrange(1, 4), ("priya",), "priya"),
            Sent(when, (rng.choice(("priya", "tom")),), rng.choice(("thank_you", "check_in", "other")), "email"),
            Received(when, "tom", rng.choice(("offer", "rejection", "delay", "info_request", "next_round"))),
            Received(when, "tom", "next_round", round_at=when + timedelta(days=rng.randrange(9))),
            Promise(when, "priya", "decision", when.date(), when.date() + timedelta(days=rng.randrange(9))),
            Policy(when, rng.choice(("open", "no_contact", "recruiter_only"))),
            Snoozed(when, when + timedelta(days=3)),
            Bounce(when, "tom"),
            NewAddress(when, "tom", "tom@new.example"),
            Retracted(when, rng.randrange(count)) if count else Policy(when, "open"),
        ]
    )
    candidacies.add_fact(which, fact, noted_at=at, source="hand")


def facts_read_anew(rng: random.Random, at: datetime, which: int) -> None:
    """The last fact gives way to another at its place."""
    last = models.Fact.objects.filter(candidacy_id=which).order_by("place").last()
    if last is not None:
        last.delete()
        candidacies.add_fact(which, Received(at, "priya", "other"), noted_at=at, source="hand")


def a_contact(rng: random.Random, at: datetime, which: int) -> None:
    candidacies.change_contact(which, "tom", email=rng.choice(("", "tom@northwind.example", "t@northwind.example")))


def a_row(rng: random.Random, at: datetime, which: int) -> None:
    candidacies.pause(which, rng.choice(("", "Part of a message could not be read.")))
    candidacies.rename(which, role=rng.choice(("Data Analyst", "Surveyor")))
    candidacies.add_note(which, at, "They liked the plan.")


def an_employer(rng: random.Random, at: datetime, which: int) -> None:
    models.Employer.objects.filter(candidacy__id=which).update(country=rng.choice(("GB", "DE", None)), region=None)


def nothing(rng: random.Random, at: datetime, which: int) -> None:
    """Time alone goes on."""


@pytest.mark.parametrize("seed", range(3))
def test_what_is_remembered_is_what_would_be_read_and_decided(seed: int) -> None:
    rng, world, memory, at = random.Random(seed), World(), Memory(), NOON
    ids = [world.candidacy("Northwind")]
    ids.append(world.candidacy("Northwind", models.Candidacy.objects.get(id=ids[0]).employer_id))  # a sibling
    ids += [world.candidacy(name) for name in ("Southwind", "Eastwind")]
    changes: list[Change] = [a_fact, a_fact, a_fact, a_fact, facts_read_anew, a_contact, a_row, an_employer, nothing]
    numbers = [DEFAULT, DEFAULT, DEFAULT, Settings(check_in_due_wd=5)]
    for _ in range(40):
        at += timedelta(minutes=rng.choice((0, 1, 30, 600, 6000)))
        rng.choice(changes)(rng, at, rng.choice(ids))
        settings = rng.choice(numbers)
        remembered = plan_all(world.ada.id, at, settings, memory)
        assert [one.kept.candidacy for one in remembered] == [
            one.candidacy for one in candidacies.candidacies_of(world.ada.id)
        ]
        fresh = plan_all(world.ada.id, at, settings)  # it has set the cached times, as the look before did
        again = plan_all(world.ada.id, at, settings, memory)
        assert [one.plan for one in remembered] == [one.plan for one in again] == [one.plan for one in fresh]
        assert [one.kept for one in again] == [one.kept for one in fresh]


def test_time_that_goes_back_is_decided_afresh() -> None:
    world, memory = World(), Memory()
    which = world.candidacy()
    candidacies.add_fact(
        which, Interview(NOON, NOON + timedelta(hours=1), 1, ("priya",), "priya"), noted_at=NOON, source="hand"
    )
    for hours in (300, 2, 30, 0, 200):
        at = NOON + timedelta(hours=hours)
        [there], [fresh] = plan_all(world.ada.id, at, DEFAULT, memory), plan_all(world.ada.id, at, DEFAULT)
        assert there.plan == fresh.plan


def test_only_what_changed_is_read_and_decided_anew() -> None:
    world, memory = World(), Memory()
    one, other = world.candidacy("Northwind"), world.candidacy("Southwind")
    plan_all(world.ada.id, NOON, DEFAULT, memory)
    first = {kept.id: kept for kept in memory.remembered.candidacies_of(world.ada.id)}
    candidacies.add_fact(one, Received(NOON, "tom", "info_request"), noted_at=NOON, source="hand")
    again = {kept.id: kept for kept in memory.remembered.candidacies_of(world.ada.id)}
    assert again[other] is first[other]
    assert len(again[one].candidacy.history) == len(first[one].candidacy.history) + 1
