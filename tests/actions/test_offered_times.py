"""An employer offers several times: one tap takes one, and a later invitation answers by itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.facts.errors import UsageError
from afterword.facts.kinds import Interview

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ADA = "Ada Marsh <ada@example.org>"
TOM = "Tom Hale <tom@northwind.example>"
CHOICE = (
    "Dear Ada,\n\nWe would like to invite you to an interview for the Data Analyst role at Northwind. We can offer:\n\n"
    "- Tuesday 10 March at 10:00\n- Wednesday 11 March from 14:30 to 15:15\n- Thursday 12 March at 9.15am\n\n"
    "Please let us know which suits you best.\n\nKind regards,\nTom Hale\nTalent Partner\nNorthwind"
)


@pytest.fixture
def offered(ada, post, parser):  # type: ignore[no-untyped-def]
    """The question that the letter above leads to, and how mail is read in after it."""
    from afterword.actions.ingest import ingest
    from afterword.store import questions

    def read_in():  # type: ignore[no-untyped-def]
        ingest(ada, post, parser, NOW, country="GB")
        return [asked for asked in questions.open_questions(ada.id) if asked.about == "offered"]

    post.add(TOM, ADA, "Interview: Data Analyst", CHOICE, "2026-03-05T09:00:00+00:00")
    return read_in


def _interviews(ada):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    [kept] = candidacies.candidacies_of(ada.id)
    return [fact for fact in kept.candidacy.history if isinstance(fact, Interview)]


def _tap(ada, parser, asked, value: str) -> str:  # type: ignore[no-untyped-def]
    from afterword.actions.answer import answer
    from afterword.actions.understand import Understanding

    return answer(ada.id, asked.id, value, NOW, lambda: Understanding(ada, parser, NOW, "GB"))


def test_each_offered_time_is_an_answer(ada, offered) -> None:  # type: ignore[no-untyped-def]
    [asked] = offered()

    assert [label for _, label in asked.options] == [
        "Tue 10 Mar 10:00",
        "Wed 11 Mar 14:30 to 15:15",
        "Thu 12 Mar 09:15",
        "None of them",
    ]
    assert _interviews(ada) == []


def test_one_tap_enters_the_interview_with_who_wrote(ada, parser, offered) -> None:  # type: ignore[no-untyped-def]
    [asked] = offered()
    said = _tap(ada, parser, asked, "2")

    [interview] = _interviews(ada)
    assert said == "The interview is on Wed 11 Mar 14:30 to 15:15."
    assert (interview.at, interview.until) == (
        datetime(2026, 3, 11, 14, 30, tzinfo=UTC),
        datetime(2026, 3, 11, 15, 15, tzinfo=UTC),
    )
    assert interview.with_ == ("tom",)
    assert offered() == []


def test_none_of_them_enters_nothing(ada, parser, offered) -> None:  # type: ignore[no-untyped-def]
    [asked] = offered()
    _tap(ada, parser, asked, "none")

    assert _interviews(ada) == []


def test_a_time_that_was_not_offered_is_no_answer(ada, parser, offered) -> None:  # type: ignore[no-untyped-def]
    [asked] = offered()

    with pytest.raises(UsageError):
        _tap(ada, parser, asked, "2026-03-13T10:00:00+00:00")


def test_an_invitation_for_one_of_them_answers_the_question(ada, post, offered) -> None:  # type: ignore[no-untyped-def]
    offered()
    post.add(
        TOM,
        ADA,
        "Interview: Data Analyst",
        "Dear Ada,\n\nThat is settled: your interview is on Thursday 12 March at 9.15am.\n\nTom",
        "2026-03-05T11:00:00+00:00",
    )

    assert offered() == []
    assert [interview.at for interview in _interviews(ada)] == [datetime(2026, 3, 12, 9, 15, tzinfo=UTC)]


def test_other_times_offered_later_take_the_place_of_the_first(ada, post, offered) -> None:  # type: ignore[no-untyped-def]
    offered()
    post.add(
        TOM,
        ADA,
        "Interview: Data Analyst",
        "Dear Ada,\n\nSorry, those are gone. Could you do Monday 16 March at 10am or Tuesday 17 March at 3pm for the "
        "interview?\n\nTom",
        "2026-03-05T11:00:00+00:00",
    )
    [asked] = offered()

    assert [label for _, label in asked.options] == ["Mon 16 Mar 10:00", "Tue 17 Mar 15:00", "None of them"]


def _reply(post, text: str, at: str = "2026-03-05T10:30:00+00:00") -> None:  # type: ignore[no-untyped-def]
    post.add(ADA, TOM, "Re: Interview: Data Analyst", text, at, folder="Sent")


def test_the_candidates_own_answer_takes_the_time_that_it_names(ada, post, offered) -> None:  # type: ignore[no-untyped-def]
    offered()
    _reply(post, "Dear Tom,\n\nThank you, Wednesday at 2.30pm suits me well.\n\nAda")

    assert offered() == []
    assert [interview.at for interview in _interviews(ada)] == [datetime(2026, 3, 11, 14, 30, tzinfo=UTC)]


def test_an_answer_that_names_none_leaves_the_question(ada, post, offered) -> None:  # type: ignore[no-untyped-def]
    offered()
    _reply(post, "Dear Tom,\n\nThank you. I can't do Wednesday at 2.30pm; let me look at the others.\n\nAda")

    assert len(offered()) == 1
    assert _interviews(ada) == []
