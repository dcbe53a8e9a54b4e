"""`afterword feed` and `afterword insights`, as typed."""

from __future__ import annotations

from typing import Any

import icalendar
import pytest


def test_insights_claim_nothing_of_a_few_and_say_what_is_missing(desk: Any) -> None:
    status, out, error = desk.run("insights")
    assert (status, error) == (0, "")
    assert "of 20: at 20 promised days that came it shows how many were kept." in out
    assert "likely" not in out

    found = desk.json("insights")
    assert found["least"] == 20
    assert found["answers"]["median_days"] is None
    assert found["promises"]["share_kept"] is None
    assert found["ends"]["how"] == found["ends"]["after_interviews"] == []
    assert set(found) == {"now", "candidacies", "least", "answers", "promises", "ends"}


def test_the_feed_is_written_made_and_taken_back(desk: Any) -> None:
    path = desk.home / "afterword.ics"
    status, _, error = desk.run("feed", "-o", str(path))
    assert (status, error) == (0, "")
    assert path.stat().st_mode & 0o777 == 0o600
    assert icalendar.Calendar.from_ical(path.read_bytes())["VERSION"] == "2.0"

    first = desk.json("feed")["address"]
    assert first.startswith("http://127.0.0.1:")
    assert first.endswith(".ics")
    assert desk.json("feed")["address"] != first
    assert desk.json("feed", "--revoke")["said"] == "Taken back."
    assert desk.json("feed", "--revoke")["said"] == "There was no address."


def test_a_feed_that_cannot_be_written_is_one_line(desk: Any, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, error = desk.run("feed", "-o", str(desk.home / "nowhere" / "x.ics"))

    assert status == 2
    assert error.count("\n") == 1
