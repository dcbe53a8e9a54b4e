"""The voice file is read strictly, and a bad one is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.facts.errors import BadFile
from afterword.facts.voice import Voice
from afterword.project.places import Places
from afterword.project.voice_file import EXAMPLE, load_voice, read_voice


def test_the_example_is_a_good_file() -> None:
    assert read_voice(EXAMPLE) == Voice(
        "plain", "Best wishes", "british", ("reach out", "touch base"), "Hello", ("Ada Marsh", "+44 7700 900123")
    )
    assert read_voice("") == Voice()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('formality = "plain"\nsign_of = "Best"', 'line 2: unknown key "sign_of" (sign_off?)'),
        ('formality = "stiff"', 'line 1: "formality": expected "warm" or "plain" or "formal"'),
        ("spelling = 1", 'line 1: "spelling": expected "british" or "american"'),
        ('never = "reach out"', 'line 1: "never": expected a list of at most 100 phrases'),
        ('sign_off = ""', 'line 1: "sign_off": expected a few words, 60 characters at most'),
        ('sign_off = "a\\nb"', 'line 1: "sign_off": expected a text on one line'),
        ('greeting = "Yo"', 'line 1: "greeting": expected "Hi" or '),
        ("signature = [1]", 'line 1: "signature": expected a text on one line'),
        ("formality", "not TOML: "),
    ],
)
def test_a_bad_line_is_named(text: str, said: str) -> None:
    with pytest.raises(BadFile) as raised:
        read_voice(text)
    assert str(raised.value).startswith(said)


def test_no_file_sets_nothing_and_a_bad_one_is_named(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path / "data")
    assert load_voice(places) is None

    places.voice.write_text("tone = 1")
    with pytest.raises(BadFile, match=r"voice.toml line 1: unknown key \"tone\""):
        load_voice(places)
