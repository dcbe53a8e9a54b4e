"""What words alone lean to, that it never makes a reading sure, and that a decision seen by one mind alone is asked about."""

from __future__ import annotations

import pytest

from afterword.reading.counted import KINDS, features, likelihoods, telling
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
        ("delay", "It is taking longer than planned because the board has not met yet, so we have no news."),
        ("other", "Your parcel could not be delivered, please choose another day online."),
    ],
)
def test_words_lean_to_what_letters_that_hold_them_do(kind: str, text: str) -> None:
    odds = likelihoods("", [plain(text)])

    assert max(odds, key=odds.__getitem__) == kind


def test_likelihoods_are_of_all_kinds_and_add_up_to_one() -> None:
    odds = likelihoods(plain("Your interview"), [plain("See you on Monday at 10.")])

    assert set(odds) == set(KINDS)
    assert sum(2.718281828**odd for odd in odds.values()) == pytest.approx(1)
    assert likelihoods("", []).keys() == odds.keys()


def test_which_day_and_which_figure_it_is_does_not_count() -> None:
    assert features("", [plain("Tuesday 3 March at 4pm, 38k")]) == features("", [plain("Friday 12 June at 9am, 61k")])


def test_the_sentence_that_leans_most_is_the_one_quoted() -> None:
    sentences = split("It rained all week. Another candidate was chosen. The bus was late.")

    found = telling(sentences, "rejection")

    assert found is not None
    assert found.plain == " another candidate was chosen "


def test_a_greeting_is_no_evidence() -> None:
    sentences = split("Dear Ada,\n\nShall we meet on Tuesday to talk about the role?\n\nKind regards,\nTom")

    for kind in KINDS:
        found = telling(sentences, kind)
        assert found is not None
        assert found.plain.startswith(" shall we meet on tuesday")


def test_what_is_only_counted_is_a_question_with_its_sentence() -> None:
    sentences = split("The boss's niece is doing the Saturdays after all. Sorry love, you would have been good.")
    evidence = gather("Saturdays", sentences, "Hal <hal@kiln.example>")

    what, sure, act = judge(evidence, True)

    assert (what, sure) == ("rejection", False)
    assert evidence.acts[act].where in sentences


@pytest.mark.parametrize("in_process", [True, False])
def test_what_the_grammar_takes_for_less_is_asked_about_where_the_words_see_a_decision(in_process: bool) -> None:
    text = "Thank you for coming in. We have your documents. Sadly the panel preferred somebody else this time round."
    evidence = gather("Your interview", split(text), "HR <hr@kiln.example>")

    what, sure, _ = judge(evidence, in_process)

    assert what == "rejection" or not sure
