"""What `afterword today` shows: what can be done first, what waits and for what, at any width."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

NORTHWIND = "northwind-data-analyst"


def ask(desk: Desk, candidacy: int, holds: str) -> None:
    from afterword.store import questions

    options = [("yes", "Yes"), ("not_held", "No")]
    questions.ask(
        desk.ada.id, "k", "own", "What was this?", at=desk.now, options=options, holds=holds, candidacy=candidacy
    )


def test_what_can_be_done_comes_first_and_what_waits_says_how_to_answer(desk: Desk) -> None:
    candidacy, _ = desk.interviewed()
    ask(desk, candidacy, "priya")
    southwind = desk.candidacy("Southwind")
    desk.run("add", "interview", "southwind-data-analyst", "--at", "2026-03-03 10:30", "--with", "Tom Hale")
    status, out, error = desk.run("today")

    assert (status, error) == (0, "")
    assert southwind
    assert out.index("Due now (1)") < out.index("Southwind") < out.index("waiting for an answer of yours (1)")
    assert "afterword answer 1 yes | not_held" in out
    assert out.count("What was this?") == 1, "not asked again below"
    assert "1 of them above" in out


def test_brief_is_a_line_a_follow_up(desk: Desk) -> None:
    desk.interviewed()
    status, out, _ = desk.run("today", "--brief")
    assert status == 0
    lines = out.splitlines()
    (line,) = [line for line in lines if "Priya Nair" in line]
    assert "Thank you to Priya Nair, Northwind" in line
    assert "by tomorrow 11:00" in line
    assert "draft 1" in line
    assert "Dear Priya" not in out
    assert "1 candidacy" in out


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("brief", [False, True])
def test_no_line_is_wider_than_the_screen(desk: Desk, width: int, brief: bool) -> None:
    from rich.console import Console

    from afterword.actions.look import today
    from afterword.cli.today import _print
    from afterword.playbook.settings import Settings

    candidacy, _ = desk.interviewed()
    ask(desk, candidacy, "priya")
    desk.candidacy("The Very Long Named Society For The Improvement Of Northern Winds")
    seen = today(desk.ada.id, desk.now + timedelta(days=2), Settings())
    out = Console(file=io.StringIO(), width=width)
    _print(out, seen, "Europe/London", True, brief)

    lines = out.file.getvalue().splitlines()
    assert len(lines) > 5
    assert max(len(line) for line in lines) <= width


def test_the_drafts_of_a_candidacy_are_shown_with_how_to_approve_them(desk: Desk) -> None:
    desk.interviewed()
    status, out, error = desk.run("draft", NORTHWIND)
    assert (status, error) == (0, "")
    assert "Draft 1, version 1, draft: Thank you to Priya Nair" in out
    assert "Thank you for your time on Tuesday." in out
    assert "afterword approve 1 --version 1" in out
    (found,) = desk.json("draft", NORTHWIND, "--move", "thank_you")
    assert (found["id"], found["move"], found["to"]) == (1, "thank_you", ["priya"])


def test_where_nothing_is_drafted_it_says_what_opens_when(desk: Desk) -> None:
    desk.interviewed()
    assert desk.json("draft", NORTHWIND, "--move", "check_in") == []
    status, out, _ = desk.run("draft", NORTHWIND, "--move", "check_in")
    assert status == 0
    assert "Check in opens Tue 10 Mar" in out
    status, _, error = desk.run("draft", NORTHWIND, "--move", "checkin")
    assert (status, "the moves are thank_you" in error) == (2, True)
    assert desk.run("draft", "nobody-knows")[0] == 2
    assert desk.run("draft", NORTHWIND, "--now", "2026-03-06T09:00:00+00:00")[0] == 2


def test_a_follow_up_is_skipped_in_one_line_and_that_is_taken_back(desk: Desk) -> None:
    desk.interviewed()
    status, out, error = desk.run("skip", NORTHWIND, "thank_you")
    assert (status, error) == (0, "")
    assert f"afterword undo {NORTHWIND}" in out
    assert desk.json("today")["due"] == []
    assert desk.run("skip", NORTHWIND, "thank_you", "--round", "0")[0] == 2
    assert desk.run("undo", NORTHWIND)[0] == 0
    (item,) = desk.json("today")["due"]
    assert item["kind"] == "thank_you"


def test_with_nothing_known_it_says_how_to_begin(desk: Desk) -> None:
    status, out, _ = desk.run("today")
    assert status == 0
    assert "afterword scan PATH" in out
    assert "afterword add candidacy" in out
