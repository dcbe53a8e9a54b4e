"""Today asks what holds a follow-up up; what can wait is counted there, and asked where one wants to see all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Desk


def ask(desk: Desk, key: str, candidacy: int, text: str, holds: str = "") -> None:
    from afterword.store import questions

    options = [("yes", "Yes"), ("no", "No")]
    questions.ask(desk.ada.id, key, "part", text, at=desk.now, options=options, holds=holds, candidacy=candidacy)


def test_today_asks_what_holds_something_up_and_counts_the_rest(desk: Desk) -> None:
    candidacy, _ = desk.interviewed()
    ask(desk, "a", candidacy, "Who is Tom?")
    ask(desk, "b", candidacy, "Who led it?")
    _, out, _ = desk.run("today")
    assert "Who is Tom?" not in out
    assert "2 questions hold nothing up, and can wait." in out
    assert "afterword questions --all" in out

    ask(desk, "c", candidacy, "May Priya be written to?", holds="priya")
    _, out, _ = desk.run("today")
    assert "May Priya be written to?" in out, "the thank-you to Priya waits for the answer"
    assert "Who is Tom?" not in out


def test_a_question_that_holds_somebody_nobody_writes_to_can_wait(desk: Desk) -> None:
    candidacy, _ = desk.interviewed()
    ask(desk, "a", candidacy, "Is Mo still there?", holds="mo")
    _, out, _ = desk.run("today")
    assert "Is Mo still there?" not in out
    assert "1 question holds nothing up, and can wait." in out


def test_all_questions_are_asked_with_all(desk: Desk) -> None:
    candidacy, _ = desk.interviewed()
    ask(desk, "a", candidacy, "Who is Tom?")
    ask(desk, "b", candidacy, "May Priya be written to?", holds="priya")
    _, out, _ = desk.run("questions")
    assert "May Priya be written to?" in out
    assert "Who is Tom?" not in out
    assert "1 question holds nothing up, and can wait." in out
    _, out, _ = desk.run("questions", "--all")
    assert "May Priya be written to?" in out
    assert "Who is Tom?" in out
    assert "can wait" not in out
    holding = {one["text"]: one["holding"] for one in desk.json("questions") if one["id"]}
    assert holding == {"Who is Tom?": False, "May Priya be written to?": True}, "a program gets all of them"
