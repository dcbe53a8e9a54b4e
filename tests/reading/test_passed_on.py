"""What a message points at is read with it, but never the candidate's own words."""

from __future__ import annotations

from afterword.reading.passed_on import said
from afterword.reading.visible import visible

HEAD = "From: Luis Orr <luis@sunhotel.example>\nSent: Thursday, October 15, 2026 8:11 AM\nTo: Carla\nSubject: Interview\n\n"


def test_a_note_that_points_below_says_what_stands_there() -> None:
    shown = visible(
        f"Dear Ms Duarte, please see below from our director.\n\nCarla\n\n{HEAD}We can see her on 22 October at 10:00."
    )

    text = said(shown, ())

    assert text.startswith("Dear Ms Duarte")
    assert "22 October at 10:00" in text
    assert "8:11" not in text


def test_the_candidates_own_words_are_not_taken_for_theirs() -> None:
    below = HEAD.replace("luis@sunhotel.example", "ada@home.example")
    shown = visible(f"Please see below.\n\n{below}I would like to come on 22 October.")

    assert "22 October" not in said(shown, ("ada@home.example",))


def test_a_note_that_points_at_nothing_stands_alone() -> None:
    shown = visible(f"Thank you, all is arranged.\n\n{HEAD}Please arrange it for 22 October.")

    assert "22 October" not in said(shown, ())
