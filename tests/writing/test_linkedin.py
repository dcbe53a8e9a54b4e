"""A note on LinkedIn has 300 characters, whatever the names; a text for a portal has 1,000."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import MOVE_KINDS, Interview, Received
from afterword.facts.people import Candidate, Contact, Employer
from afterword.facts.plan import Move, Window
from afterword.writing.about import LIMITS, About
from afterword.writing.draft import draft

TALK = datetime(2026, 3, 3, 10, tzinfo=UTC)
NOW = TALK + timedelta(days=1)


def _written(kind: str, medium: str, *, notes: str = "", role: str = "Data Analyst", name: str = "Priya Nair"):  # type: ignore[no-untyped-def]
    contact = Contact("priya", name, "interviewer", "priya@northwind.example")
    held = Interview(TALK, TALK + timedelta(hours=1), 1, ("priya",), "priya", notes=notes or None)
    history = (held, Received(TALK + timedelta(hours=2), "priya", "info_request", text="Could you send your CV?"))
    candidate = Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123")
    candidacy = Candidacy(candidate, Employer("Northwind"), role, (contact,), history)
    move = Move(kind, ("priya",), 1, Window(NOW, NOW), "open", False, ())  # type: ignore[arg-type]
    return draft(candidacy, move, NOW, About(channel=medium))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", MOVE_KINDS)
@pytest.mark.parametrize("medium", ["linkedin", "portal"])
def test_every_move_has_a_text_that_fits_and_breaks_no_rule(kind: str, medium: str) -> None:
    written = _written(kind, medium, notes="the move to Leeds, how they plan releases")

    assert len(written.body) <= LIMITS[medium]  # type: ignore[index]
    assert written.subject == ""
    assert [one for one in written.problems if one.startswith(("AW", "limit"))] == []


def test_the_note_names_what_was_talked_about_and_who_it_is_from() -> None:
    body = _written("thank_you", "linkedin", notes="We talked about the move to Leeds.").body

    assert body.startswith("Hi Priya, ")
    assert "the move to Leeds" in body
    assert body.endswith(" Ada")


@settings(max_examples=40)
@given(st.text("abcdefghij klm", min_size=1, max_size=120), st.sampled_from(MOVE_KINDS))
def test_a_note_fits_whatever_was_talked_about(about: str, kind: str) -> None:
    role = "Senior Principal Data Analyst And Planner"
    assert len(_written(kind, "linkedin", notes=f"We talked about the {about}.", role=role).body) <= 300
