"""The debrief and the journal as they are typed."""

from __future__ import annotations

import json
from typing import Any


def _slug(desk: Any) -> str:
    from afterword.store import candidacies

    candidacy, _ = desk.interviewed()
    return str(candidacies.candidacy_of(desk.ada.id, candidacy).slug)


def test_one_line_notes_it_all_and_says_what_is_no_promise_yet(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)
    words = (
        "--talked",
        "the move to Leeds",
        "--question",
        "Priya: why us? (badly: I froze)",
        "--next",
        "news by Friday",
    )

    status, out, error = desk.run("debrief", slug, *words)

    assert (status, error) == (0, "")
    assert "no promise is noted" in out
    assert f"add promise {slug} --from priya --about decision --by 2026-03-06" in " ".join(out.split())
    assert "the move to Leeds" in out  # the thank-you names it
    assert "Priya: why us?  went badly, I froze" in desk.run("journal", "froze")[1]


def test_json_says_what_was_noted_and_whether_it_was_promised(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)

    said = desk.json("debrief", slug, "1", "--next", "a decision by Friday", "--confirm")

    assert said["promised"] is True
    assert said["proposed"]["latest"] == "2026-03-06"
    assert said["notes"] == "Next steps: a decision by Friday"
    assert desk.json("show", slug)["promise"]["latest"] == "2026-03-06"


def test_without_a_word_and_without_a_terminal_it_says_what_to_do(desk) -> None:  # type: ignore[no-untyped-def]
    status, out, error = desk.run("debrief", _slug(desk))

    assert (status, out) == (2, "")
    assert "--help" in error


def test_an_empty_journal_says_how_to_begin(desk) -> None:  # type: ignore[no-untyped-def]
    assert "afterword debrief" in desk.run("journal")[1]
    assert json.loads(desk.run("journal", "--format", "json")[1]) == []
    assert desk.run("journal", "--went", "brilliantly")[0] == 2
