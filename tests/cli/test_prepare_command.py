"""`afterword prepare` as it is read."""

from __future__ import annotations


def test_it_fits_a_screen_and_says_who_what_and_when(desk) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    candidacy, _ = desk.interviewed()
    slug = candidacies.candidacy_of(desk.ada.id, candidacy).slug
    desk.run(
        "debrief", slug, "--talked", "the [move] to Leeds", "--question", "Priya: why us? -", "--next", "by Friday"
    )

    status, out, error = desk.run("prepare", slug)
    assert (status, error) == (0, "")
    for said in ("Data Analyst at Northwind", "Priya Nair, interviewer", "the [move] to Leeds", "why us?", "by Friday"):
        assert said in out
    assert len(out.splitlines()) <= 40

    found = desk.json("prepare", slug)
    assert found["people"][0]["talked"] == ["the [move] to Leeds"]
    assert found["questions"][0]["went"] == "badly"
    assert found["timeline"][-1]["says"] == "interview 1 with Priya Nair"
    assert desk.run("prepare", "nobody")[0] == 2
