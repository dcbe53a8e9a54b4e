"""Every mail has one row, and what is not job mail keeps only its place, date, size and hash."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.facts.people import Candidate

AT = datetime(2026, 3, 3, 10, tzinfo=UTC)


@pytest.fixture
def ada(database: object) -> int:
    from afterword.store import candidates

    return candidates.keep_candidate(Candidate("Ada Marsh", "ada@example.org", "Europe/London")).id


def _message(place: str, state: str = "maybe"):  # type: ignore[no-untyped-def]
    from afterword.store.messages import KeptMessage

    return KeptMessage(
        place,
        f"hash of {place}",
        AT,
        10,
        state,
        raw=b"From: x",
        message_id="<1@x.example>",
        subject="Lunch",
        from_name="X",  # type: ignore[arg-type]
    )


def test_the_same_place_twice_is_one_row_and_the_cursor_moves(ada: int) -> None:
    from afterword.store import messages

    assert messages.keep_batch(ada, "/mail", [_message("a"), _message("b")], {"offset": 2}) == 2
    assert messages.keep_batch(ada, "/mail", [_message("b"), _message("c")], {"offset": 3}) == 1

    assert messages.cursor_of(ada, "/mail") == {"offset": 3}
    assert messages.counts(ada) == {"maybe": 3}
    assert messages.known_hashes(ada, ["hash of a", "hash of z"]) == {"hash of a"}


def test_what_is_not_job_mail_is_emptied(ada: int) -> None:
    from afterword.store import messages

    messages.keep_batch(ada, "/mail", [_message("a"), _message("b", "job")], {})
    assert messages.empty_the_rest(ada) == 1

    [[job]] = messages.unsettled(ada)
    assert messages.raw_of(job.id) == b"From: x"
    other = messages.message(ada, job.id - 1)
    assert other is not None
    assert other == replace(messages.KeptMessage("a", "hash of a", AT, 10, "other"), id=other.id)


def test_a_question_is_asked_once_and_answered_once(ada: int) -> None:
    from afterword.store import questions

    for _ in range(2):
        questions.ask(ada, "kind:1", "kind", "Is this a no?", at=AT, options=[("yes", "Yes")])
    [asked] = questions.open_questions(ada)

    assert questions.settle_question(ada, asked.id, "yes", AT)
    assert not questions.settle_question(ada, asked.id, "no", AT)
    assert questions.open_questions(ada) == []
    questions.ask(ada, "kind:1", "kind", "Is this a no?", at=AT)
    assert questions.open_questions(ada) == []


def test_a_question_holds_everything_what_pesters_one_contact_or_nothing() -> None:
    from afterword.store.questions import Asked

    def keeps(holds: str, move: str) -> bool:
        return Asked(1, "kind", "?", (), holds, 1, None, AT, None).keeps(move, ("priya",))

    assert [keeps(holds, "check_in") for holds in ("*", "pestering", "priya", "tom", "")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert [keeps(holds, "thank_you") for holds in ("*", "pestering", "priya", "tom", "")] == [
        True,
        False,
        True,
        False,
        False,
    ]
