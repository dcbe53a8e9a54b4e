"""What the candidate tells by hand becomes facts, and the last of them can be taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.facts import kinds
from afterword.facts.errors import NotFound, UsageError

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def northwind(ada) -> str:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_candidacy

    return add_candidacy(ada.id, "Northwind", "Data Analyst", NOW, country="GB").slug


def _history(ada, which: str):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    return candidacies.candidacy_of(ada.id, which).candidacy.history


def _interview(ada, which: str, hours_ago: int = 24, **more):  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_interview

    start = NOW - timedelta(hours=hours_ago)
    who = more.pop("people", ["Dana Price <dana@northwind.example>", "Lee Wong <lee@northwind.example>"])
    return add_interview(ada.id, which, start, start + timedelta(hours=1), who, NOW, **more)


def test_an_interview_held_yesterday_calls_for_thanks_to_each(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.plan import plan_of
    from afterword.playbook.settings import Settings

    _interview(ada, northwind)

    plan = plan_of(ada.id, northwind, NOW, Settings()).plan
    assert {move.to for move in plan.moves if move.kind == "thank_you"} == {("dana",), ("lee",)}


def test_a_second_interview_is_the_next_round_and_the_same_time_again_corrects(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    assert _interview(ada, northwind, 48).round == 1
    assert _interview(ada, northwind, 24).round == 2
    assert _interview(ada, northwind, 24, people=["Dana Price"]).round == 2


def test_somebody_who_is_known_is_not_added_twice_and_a_new_address_is_a_fact(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_contact
    from afterword.store import candidacies

    add_contact(ada.id, northwind, "Tom Hale <tom@northwind.example>", "recruiter", now=NOW)
    add_contact(ada.id, northwind, "Tom Hale <tom.hale@northwind.example>", "recruiter", now=NOW)

    [tom] = candidacies.candidacy_of(ada.id, northwind).candidacy.contacts
    assert (tom.id, tom.email, tom.part) == ("tom", "tom.hale@northwind.example", "recruiter")
    assert _history(ada, northwind) == (kinds.NewAddress(NOW, "tom", "tom.hale@northwind.example"),)


@pytest.mark.parametrize(
    "who", ["Tom <tom@>", "Tom <tom@a b.example>", "tom@", "Tom <tom@x.example\r\nBcc: e@x.example>"]
)
def test_an_address_that_is_none_is_refused(ada, northwind, who: str) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_contact

    with pytest.raises(UsageError, match="not an e-mail address"):
        add_contact(ada.id, northwind, who, "recruiter", now=NOW)


def test_a_promise_a_word_and_a_call_are_noted_as_told(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell

    _interview(ada, northwind)
    tell.promise(ada.id, northwind, "Dana Price", "decision", NOW, date(2026, 3, 6), NOW)
    tell.word(ada.id, northwind, "dana", "delay", NOW, NOW)
    tell.sent(ada.id, northwind, ["lee"], "check_in", "phone", NOW, NOW, ["cv"])

    assert _history(ada, northwind)[1:] == (
        kinds.Promise(NOW, "dana", "decision", date(2026, 3, 4), date(2026, 3, 6)),
        kinds.Received(NOW, "dana", "delay"),
        kinds.Sent(NOW, ("lee",), "check_in", "phone", gave=("cv",)),
    )


def test_undo_takes_back_the_last_thing_told_and_then_the_one_before(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import put_off, tell
    from afterword.facts.candidacy import standing

    _interview(ada, northwind)
    put_off.skip(ada.id, northwind, "thank_you", NOW)

    assert tell.undo(ada.id, northwind, NOW) == "skipped"
    assert [type(fact).__name__ for _, fact in standing(_history(ada, northwind))] == ["Interview", "Retracted"]
    assert tell.undo(ada.id, northwind, NOW) == "interview"
    with pytest.raises(NotFound):
        tell.undo(ada.id, northwind, NOW)


def test_a_policy_is_written_into_every_candidacy_of_the_employer(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions.add import add_candidacy
    from afterword.actions.answer import answer_plan

    second = add_candidacy(ada.id, "northwind", "Editor", NOW).slug
    elsewhere = add_candidacy(ada.id, "Fjordlight", "Editor", NOW).slug
    answer_plan(ada.id, northwind, "contact_policy", "", "recruiter_only", NOW)

    assert _history(ada, northwind) == _history(ada, second) == (kinds.Policy(NOW, "recruiter_only"),)
    assert _history(ada, elsewhere) == ()


def test_a_question_that_they_asked_is_kept_with_the_last_interview(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell
    from afterword.actions.desk import standing_interviews
    from afterword.store import candidacies

    _interview(ada, northwind, questions=["Why us?"])
    tell.question_asked(ada.id, northwind, "What would you change?", NOW)

    [(_, interview)] = standing_interviews(candidacies.candidacy_of(ada.id, northwind))
    assert interview.questions == ("Why us?", "What would you change?")


def test_messages_to_the_same_person_in_another_candidacy_hold_the_plan(ada, northwind) -> None:  # type: ignore[no-untyped-def]
    from afterword.actions import tell
    from afterword.actions.add import add_candidacy
    from afterword.actions.plan import plan_of
    from afterword.playbook.settings import Settings

    later = NOW + timedelta(days=12)
    second = add_candidacy(ada.id, "Northwind", "Editor", NOW).slug
    _interview(ada, northwind, people=["Dana Price <dana@northwind.example>"])
    before = plan_of(ada.id, northwind, later, Settings()).plan
    tell.sent(ada.id, second, ["Dana Price <dana@northwind.example>"], "other", "email", later, later)
    after = plan_of(ada.id, northwind, later, Settings()).plan

    [first] = [move for move in before.moves if move.kind == "check_in"]
    [held] = [move for move in after.moves if move.kind == "check_in"]
    assert first.state == "open"
    assert held.state == "upcoming"
