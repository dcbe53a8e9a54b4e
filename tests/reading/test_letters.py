"""Whole letters, each with what it does: written for the project, in many voices."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.reading.kind import kind

LETTERS = Path(__file__).parent / "letters"
STANDS = {"offer", "rejection"}


def letters() -> Iterator[tuple[str, str, str, str, str]]:
    """(file, kind, subject, sender, body); `== kind | subject | sender` begins each."""
    for file in sorted(LETTERS.glob("*.txt")):
        for part in file.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            head, _, body = part.partition("\n")
            what, subject, *sender = head.split(" | ")
            yield file.stem, what, subject, sender[0] if sender else "", body.strip()


ALL = list(letters())


def read(letter: tuple[str, str, str, str, str]) -> tuple[str, bool]:
    _, gold, subject, sender, body = letter
    what, sure, quote = kind(subject, body, sender=sender, in_process=gold != "other")
    assert quote is None or body[quote.start : quote.end] == quote.words
    return what, sure


def test_there_are_letters_of_every_kind_in_many_voices() -> None:
    kinds = {letter[1] for letter in ALL}

    assert len(ALL) >= 150
    assert len(kinds) == 9


@pytest.mark.parametrize("letter", [x for x in ALL if x[1] in STANDS], ids=lambda x: f"{x[1]}: {x[2]}")
def test_no_decision_is_taken_for_something_that_lets_a_check_in_go(letter: tuple[str, str, str, str, str]) -> None:
    what, sure = read(letter)

    assert what == letter[1] or not sure


@pytest.mark.parametrize("what", sorted({letter[1] for letter in ALL}))
def test_nearly_every_letter_is_read_as_what_it_does(what: str) -> None:
    wrong = [letter[2] for letter in ALL if letter[1] == what and read(letter)[0] != what]

    assert len(wrong) <= 0.05 * sum(letter[1] == what for letter in ALL), wrong


def test_nothing_that_is_no_job_mail_is_a_sure_decision() -> None:
    sure = [letter[2] for letter in ALL if letter[1] == "other" and read(letter)[0] in STANDS and read(letter)[1]]

    assert sure == []
