"""Single sentences, each evidence of one act, in the words of systems and of people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.reading.kind import weigh
from afterword.reading.sentence import plain, split

FILE = Path(__file__).parent / "sentences.txt"
ENOUGH = {"ack": 2.0, "delay": 2.0}


def sentences() -> Iterator[tuple[str, str]]:
    """(act, sentence): `# act` begins the sentences of one."""
    act = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            act = line[2:]
        elif line:
            yield act, line


def weights(text: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for sentence in split(text):
        for act, weight in weigh(sentence).items():
            act = "delay" if act == "wait" else act
            found[act] = max(weight, found.get(act, 0.0))
    return found


@pytest.mark.parametrize("act", sorted({act for act, _ in sentences()}))
def test_nearly_every_sentence_is_evidence_of_its_act(act: str) -> None:
    mine = [text for one, text in sentences() if one == act]
    missed = [text for text in mine if weights(text).get(act, 0.0) < ENOUGH.get(act, 3.0)]

    assert len(missed) <= 0.05 * len(mine), missed


def test_no_sentence_of_a_no_says_yes_nor_the_other_way_round() -> None:
    wrong = [
        text
        for act, text in sentences()
        if act in ("no", "yes") and weights(text).get({"no": "yes", "yes": "no"}[act], 0) >= 2
    ]

    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "If you are unsuccessful we will let you know by email.",
        "We will tell you whether you have been selected.",
        "Successful candidates will be offered a contract.",
        "Should your application be rejected, you may appeal.",
        "Once we have made an offer the vacancy will be closed.",
        "Thank you for your interest in the role.",
        "The office is closing at three on Friday.",
        "You can accept or decline an offer in your account.",
    ],
)
def test_a_condition_a_courtesy_or_a_closing_office_decides_nothing(text: str) -> None:
    found = weights(text)

    assert found.get("no", 0.0) < 3
    assert found.get("yes", 0.0) < 3


def test_words_are_made_plain_with_contractions_written_out() -> None:
    assert plain("We can’t — it's off; I'm sorry.") == " we can not it is off i am sorry "


def test_sentences_keep_their_place_in_the_text() -> None:
    text = "Dear Dr. Marsh,\n\nThank you for coming. We'll write by 3.30 p.m. tomorrow.\n- First\n- Second"

    found = split(text)

    assert [text[s.start : s.end] for s in found][1:3] == [
        "Thank you for coming.",
        "We'll write by 3.30 p.m. tomorrow.",
    ]
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in found)
