"""The voice as it is shown, and drafts that follow it."""

from __future__ import annotations

from datetime import timedelta


def test_a_change_of_voice_writes_untouched_drafts_anew_and_leaves_edited_ones(desk) -> None:  # type: ignore[no-untyped-def]
    from afterword.facts.kinds import Interview
    from afterword.store import candidacies

    candidacy = desk.candidacy()
    end = desk.now - timedelta(hours=1)
    fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya")
    candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
    slug = candidacies.candidacy_of(desk.ada.id, candidacy).slug
    [before] = desk.json("draft", slug)

    (desk.home / "voice.toml").write_text('greeting = "Hello"\nsign_off = "All the best"\nnever = ["keen"]\n')
    [after] = desk.json("draft", slug)
    assert before["body"].startswith("Dear Priya,")
    assert after["body"].startswith("Hello Priya,")
    assert "\nAll the best,\n" in after["body"]

    mine = desk.home / "mine.txt"
    mine.write_text(f"Subject: Thanks\n\n{after['body'].replace('Hello Priya,', 'Hey Priya, I am keen.')}")
    edited = desk.json("edit", str(after["id"]), "--text", str(mine))
    assert "AW390" in [one["code"] for one in edited["findings"]]

    (desk.home / "voice.toml").unlink()
    [kept] = desk.json("draft", slug)
    assert (kept["id"], kept["version"]) == (after["id"], 2)


def test_the_voice_in_force_says_where_it_comes_from(desk) -> None:  # type: ignore[no-untyped-def]
    assert "voice.toml, such as" in " ".join(desk.run("voice")[1].split())

    (desk.home / "voice.toml").write_text('formality = "warm"\n')
    found = desk.json("voice")
    assert found["voice"]["formality"] == {"value": "warm", "source": "set"}
    assert found["voice"]["sign_off"]["source"] is None


def test_a_bad_voice_file_leaves_the_voice_from_before_and_is_said(desk) -> None:  # type: ignore[no-untyped-def]
    (desk.home / "voice.toml").write_text('sign_off = "Cheers"\n')
    desk.run("voice")
    (desk.home / "voice.toml").write_text('sing_off = "Cheers"\n')

    status, out, error = desk.run("voice")
    assert status == 2
    assert "Cheers" in out
    assert 'line 1: unknown key "sing_off" (sign_off?)' in error
    assert "sing_off" in desk.run("today")[2]
    assert desk.run("today")[0] == 0


def test_the_doctor_looks_at_the_voice_file_and_an_erasure_says_that_it_stays(desk) -> None:  # type: ignore[no-untyped-def]
    (desk.home / "voice.toml").write_text("formality = 1\n")
    status, out, _ = desk.run("doctor", "--format", "json")
    assert status == 1
    assert 'line 1: \\"formality\\"' in out

    (desk.home / "voice.toml").write_text('formality = "warm"\n')
    assert "voice.toml is right." in desk.run("doctor")[1]
    assert str(desk.home / "voice.toml") in desk.json("erase", "--yes")["kept"]
