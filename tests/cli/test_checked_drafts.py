"""A draft that stays as it is is checked once; whatever the rules look at has it checked again."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

PLANTED = ["AW399", "warning", 1, 1, "planted", 0, 0, None]


def codes(desk: Desk) -> set[str]:
    (due,) = desk.json("today")["due"]
    return {finding["code"] for finding in due["draft"]["findings"]}


def plant(desk: Desk) -> None:
    """Something that no rule finds, kept as what was found in every draft."""
    from afterword.store.models import DraftCheck

    assert DraftCheck.objects.update(found=[PLANTED]) == 1


def test_an_unchanged_draft_is_not_checked_again(desk: Desk) -> None:
    desk.interviewed()
    assert "AW399" not in codes(desk)
    plant(desk)
    assert codes(desk) == {"AW399"}, "what was found is shown as it was kept"
    desk.now += timedelta(hours=3)
    assert codes(desk) == {"AW399"}, "time alone changes nothing"
    status, out, _ = desk.run("show", "northwind-data-analyst")
    assert (status, "planted" in out) == (0, "planted" in out)


def test_new_words_are_checked(desk: Desk) -> None:
    from afterword.actions.draft import edit

    desk.interviewed()
    codes(desk)
    plant(desk)
    edit(desk.ada.id, 1, 1, "Thank you", "Hi Priya,\n\nI NEED YOUR ANSWER NOW!!!\n\nAda Marsh", desk.now)
    found = codes(desk)
    assert "AW399" not in found
    assert "AW313" in found


def test_what_happens_has_a_draft_checked_again(desk: Desk) -> None:
    desk.interviewed()
    codes(desk)
    plant(desk)
    status, _, error = desk.run(
        "add", "promise", "northwind-data-analyst", "--from", "Priya Nair", "--by", "2026-03-20", "--about", "decision"
    )
    assert status == 0, error
    assert "AW399" not in codes(desk)


def test_other_rules_have_a_draft_checked_again(desk: Desk) -> None:
    from afterword.store.models import DraftCheck

    desk.interviewed()
    codes(desk)
    plant(desk)
    DraftCheck.objects.update(mark="0" * 64)  # as another edition of the rules would leave it
    assert "AW399" not in codes(desk)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), hours=st.integers(0, 24 * 60))
def test_where_the_mark_is_the_same_the_rules_find_the_same(seed: int, hours: int) -> None:
    from afterword.actions.checked import mark_of
    from afterword.facts.candidacy import Candidacy
    from afterword.facts.kinds import MOVE_KINDS, Interview, Promise, Received, Sent
    from afterword.facts.people import Employer
    from afterword.playbook.check import check
    from afterword.playbook.text import Text
    from tests.outbox_world import ADA, NOON, PRIYA, TOM

    rng = random.Random(seed)
    history = (
        Interview(NOON, NOON + timedelta(hours=1), 1, ("priya",), "priya"),
        Promise(NOON, "priya", "decision", NOON.date(), NOON.date() + timedelta(days=rng.randrange(12))),
        Sent(NOON + timedelta(days=rng.randrange(20)), ("tom",), "other", "email", gave=("references",)),
        Received(
            NOON + timedelta(days=rng.randrange(30)), "tom", rng.choice(("other", "delay")), feedback_offered=True
        ),
    )
    candidacy = Candidacy(ADA, Employer("Northwind", "Europe/London", "GB"), "Analyst", (PRIYA, TOM), history)
    body = (
        "Dear Tom,\n\nYou said that you would decide by then. I can send references. Why was I not chosen?\n\nAda Marsh"
    )
    text = Text(body, "Hello", rng.choice(MOVE_KINDS), candidacy, ("tom",), now=NOON + timedelta(days=1))
    later = replace(text, now=text.now + timedelta(hours=hours))
    if mark_of(text) == mark_of(later):
        assert check(text) == check(later)
