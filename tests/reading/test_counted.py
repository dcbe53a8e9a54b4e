"""What words alone lean to, and that it never makes a reading sure."""

from __future__ import annotations

import pytest

from afterword.reading.counted import leaning, telling
from afterword.reading.kind import gather, judge
from afterword.reading.sentence import plain, split


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("rejection", "In the end another candidate had the experience that the role wants."),
        ("offer", "The contract with your salary and start date comes with this letter."),
        ("reschedule", "Something has come up, so could we find another day for the interview?"),
        ("info_request", "Two references and a copy of your certificate would complete the file."),
        ("acknowledgement", "Your application is safely with us and will be read."),
    ],
)
def test_words_lean_to_what_letters_that_hold_them_do(kind: str, text: str) -> None:
    assert leaning(plain(text))[0] == kind


def test_the_sentence_that_leans_most_is_the_one_quoted() -> None:
    sentences = split("It rained all week. Another candidate was chosen. The bus was late.")

    found = telling(sentences, "rejection")

    assert found is not None
    assert found.plain == " another candidate was chosen "


def test_what_is_only_counted_is_a_question_and_never_a_strangers() -> None:
    sentences = split("The boss's niece is doing the Saturdays after all.")
    evidence = gather("Saturdays", sentences, "Hal <hal@kiln.example>")

    assert judge(evidence, True)[1] is False
    assert judge(evidence, False)[0] in ("other", "rejection")
