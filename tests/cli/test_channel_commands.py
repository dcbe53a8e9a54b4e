"""By telephone, letter, portal and LinkedIn, as it is typed."""

from __future__ import annotations

from typing import Any


def _slug(desk: Any) -> str:
    from afterword.store import candidacies

    candidacy, _ = desk.interviewed()
    return str(candidacies.candidacy_of(desk.ada.id, candidacy).slug)


def test_a_call_shows_the_number_and_notes_what_was_said(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)
    assert "add phone" in desk.run("call", slug, "--to", "Tom", "--move", "check_in")[1]
    assert desk.run("add", "phone", slug, "Tom", "+44 20 7946 0123")[0] == 0

    out = desk.run("call", slug, "--to", "Tom", "--move", "check_in")[1]
    assert "+44 20 7946 0123" in out
    assert "5. " in out

    noted = desk.json("call", slug, "--to", "Tom", "--move", "check_in", "--said", "A decision by Friday", "--confirm")
    assert noted["promised"] is True
    assert desk.json("show", slug)["promise"]["latest"] == "2026-03-06"
    assert desk.run("call", slug, "--to", "Nobody")[0] == 2


def test_a_draft_is_printed_as_a_letter(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)
    assert desk.run("add", "address", slug, "1 High Street, London N1 1AA")[0] == 0
    [draft] = desk.json("draft", slug)
    out = desk.home / "thanks.pdf"

    said = desk.json("letter", str(draft["id"]), "-o", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert said["then"] == f"afterword add sent {slug} thank_you --to priya --by letter"
    assert "config.toml, [candidate] address" in " ".join(
        desk.run("letter", str(draft["id"]), "-o", str(out))[1].split()
    )
    changed = desk.run("edit", str(draft["id"]), "--channel", "letter")[1]
    assert f"afterword letter {draft['id']}" in changed
    assert desk.json("draft", slug)[0]["channel"] == "letter"


def test_text_to_copy_says_its_room(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)
    status, out, error = desk.run("draft", slug, "--move", "thank_you", "--channel", "linkedin")
    assert (status, error) == (0, "")
    assert "of 300 characters" in out
    [one] = desk.json("draft", slug, "--move", "thank_you", "--channel", "linkedin")
    assert len(one["body"]) <= 300
    assert desk.run("draft", slug, "--channel", "linkedin")[0] == 2
    assert desk.run("draft", slug, "--move", "thank_you", "--channel", "fax")[0] == 2


def test_what_is_prepared_is_printed(desk) -> None:  # type: ignore[no-untyped-def]
    slug = _slug(desk)
    out = desk.home / "tuesday.pdf"
    assert desk.run("prepare", slug, "-o", str(out))[0] == 0
    assert out.read_bytes().startswith(b"%PDF")
