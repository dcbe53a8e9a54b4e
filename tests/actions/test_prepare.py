"""What is read up before the next round: people, promises, questions, what is open and what was given."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound
from afterword.facts.journal import QuestionAsked
from afterword.playbook.settings import Settings

NOW = datetime(2026, 3, 18, 12, tzinfo=UTC)  # a Wednesday
DAY = timedelta(days=1)


def _prepared(ada, slug: str):  # type: ignore[no-untyped-def]
    from afterword.actions.prepare import prepare

    return prepare(ada.id, slug, NOW, Settings())


@pytest.fixture
def northwind(ada) -> str:  # type: ignore[no-untyped-def]
    """Met Dana two weeks ago, who promised a next step that came late; Tom invited, and asked something since."""
    from afterword.actions import tell
    from afterword.actions.add import add_candidacy, add_contact, add_fact, add_interview
    from afterword.actions.debrief import Told, debrief

    slug = add_candidacy(ada.id, "Northwind", "Data Analyst", NOW, country="GB").slug
    add_contact(ada.id, slug, "Tom Hale <tom@northwind.example>", "recruiter", now=NOW)
    start = NOW - 14 * DAY
    add_interview(ada.id, slug, start, start + timedelta(hours=1), ["Dana Price <dana@northwind.example>"], NOW)
    told = Told(
        talked="the move to Leeds",
        questions=(QuestionAsked("Why us?", "Dana", "badly"),),
        next_steps="Tom writes by Friday",
    )
    debrief(ada.id, slug, told, NOW)
    promised = kinds.Promise(start + timedelta(hours=1), "dana", "next_step", date(2026, 3, 5), date(2026, 3, 6))
    add_fact(ada.id, slug, promised, NOW)
    invited = kinds.Received(NOW - 9 * DAY, "tom", "next_round", round_at=NOW + 2 * DAY)
    add_fact(ada.id, slug, invited, NOW)
    add_fact(ada.id, slug, kinds.Received(NOW - 8 * DAY, "tom", "next_round", round_at=NOW + 2 * DAY), NOW)
    add_fact(ada.id, slug, kinds.Received(NOW - DAY, "tom", "info_request"), NOW)
    tell.sent(ada.id, slug, ["tom"], "reply", "email", NOW - 10 * DAY, NOW, ["cv"])
    return slug


def test_people_come_with_what_was_talked_about(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    dana, tom = _prepared(ada, northwind).people

    assert (dana.contact.name, dana.rounds, dana.talked) == (
        "Dana Price",
        ((1, NOW - 14 * DAY),),
        ("the move to Leeds",),
    )
    assert (tom.contact.name, tom.rounds, tom.heard_at) == ("Tom Hale", (), NOW - DAY)


def test_promises_say_what_became_of_them_and_the_next_round_is_named_once(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    found = _prepared(ada, northwind)

    assert [(one.who, one.made.latest, one.fate) for one in found.promises] == [
        ("Dana Price", date(2026, 3, 6), "late")
    ]
    assert found.coming == (NOW + 2 * DAY,)
    assert sum(isinstance(fact, kinds.Received) and fact.kind == "next_round" for fact in found.timeline) == 1


def test_what_is_open_what_was_asked_and_what_was_given(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    found = _prepared(ada, northwind)

    assert "Next steps: Tom writes by Friday" in found.open_points
    assert "Tom Hale waits for an answer of yours." in found.open_points
    assert [(row.text, row.by, row.went) for row in found.questions] == [("Why us?", "Dana Price", "badly")]
    assert [(one.what, one.to) for one in found.given] == [("cv", ("Tom Hale",))]


def test_what_was_before_at_the_employer_comes_back(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell
    from afterword.actions.add import add_candidacy, add_interview

    other = add_candidacy(ada.id, "northwind", "Planner", NOW).slug
    add_interview(ada.id, other, NOW - 90 * DAY, NOW - 90 * DAY, ["Bo Lind"], NOW, questions=["How do you plan?"])
    tell.word(ada.id, other, "bo", "rejection", NOW - 80 * DAY, NOW)
    found = _prepared(ada, northwind)

    assert [(one.slug, one.outcome, one.last_at) for one in found.before] == [(other, "no", NOW - 80 * DAY)]
    assert [(row.text, row.slug) for row in found.questions] == [("Why us?", northwind), ("How do you plan?", other)]


def test_a_candidacy_without_anything_is_prepared_as_well(ada) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_candidacy

    found = _prepared(ada, add_candidacy(ada.id, "Ostler Maps", "Cartographer", NOW).slug)
    assert (found.people, found.promises, found.timeline, found.coming) == ((), (), (), ())
    with pytest.raises(NotFound):
        _prepared(ada, "nothing-of-the-kind")


def test_preparing_writes_nothing(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.store.models import Draft, Fact

    before = (Draft.objects.count(), Fact.objects.count())
    _prepared(ada, northwind)
    assert (Draft.objects.count(), Fact.objects.count()) == before


def test_it_comes_as_a_page_to_print(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.prepare_page import page_of

    page = page_of(_prepared(ada, northwind))
    assert page.startswith(b"%PDF")
    assert page == page_of(_prepared(ada, northwind))
