"""The settings file is read strictly, and a bad one says where."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from afterword.facts.errors import BadFile
from afterword.project.config import load_config, read_config
from afterword.project.places import Places

GOOD = """[candidate]
name = "Ada Marsh"
email = "ada@example.org"
time_zone = "Europe/London"

[sending]
hold_for = "15 min"
"""


def test_a_good_file_gives_its_values() -> None:
    config = read_config(GOOD)

    assert config.candidate.name == "Ada Marsh"
    assert config.sending.hold_for == timedelta(minutes=15)
    assert config.sending.max_per_day == 10


def test_a_summary_is_wanted_only_where_it_is_said_when() -> None:
    assert read_config(GOOD).sending.digest is None
    assert read_config(GOOD + 'digest = ""').sending.digest is None
    assert read_config(GOOD + 'digest = "08:05"').sending.digest == time(8, 5)


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ("max_per_dya = 3", 'line 8: unknown key "max_per_dya" (max_per_day?)'),
        ("max_per_day = 11", 'line 8: "max_per_day": expected a whole number from 0 to 10'),
        ("max_per_day = true", "whole number"),
        ('digest = "8 o\'clock"', 'line 8: "digest": expected a time of day such as "08:00"'),
        ('digest = "24:00"', "a time of day"),
        ("digest = 8", "a time of day"),
        ("[smpt]", 'line 8: unknown table "smpt" (smtp?)'),
        ('[smtp]\ntls = "none"', "a password never goes over an open line"),
        ('[candidate2]\nname = "x"', 'unknown table "candidate2" (candidate?)'),
        ("hold_for = ", "not TOML"),
        ('[smtp]\npassword = "hunter2"', 'unknown key "password"'),
    ],
)
def test_a_bad_file_says_which_line_and_what_was_meant(added: str, message: str) -> None:
    with pytest.raises(BadFile) as caught:
        read_config(GOOD + added + "\n")
    assert message in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_bad_file_keeps_the_last_good_one_and_says_so(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path / "data")
    places.config.write_text(GOOD)
    assert load_config(places).problem == ""

    places.config.write_text(GOOD.replace("hold_for", "hold_fro"))

    config = load_config(places)
    assert config.candidate.name == "Ada Marsh"
    assert config.sending.hold_for == timedelta(minutes=15)
    assert "hold_fro" in config.problem
