"""What a sentence says by how it is built, however far apart its parts stand."""

from __future__ import annotations

import pytest

from afterword.reading.doubt import decisive, undecided
from afterword.reading.kind import weigh
from afterword.reading.sentence import plain, split


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("no", "With the budget as it is we can't take anyone on."),
        ("no", "They're not going to make you an offer."),
        ("no", "We don't feel that this post in particular is the right fit for you."),
        ("no", "She hired the other chap for the afternoon shift."),
        ("no", "For these reasons we are withdrawing the offer."),
        ("no", "The post you asked about has in the meantime been scrapped."),
        ("yes", "I am asked by the trustees to invite you to become our Treasurer."),
        ("yes", "The job is yours."),
        ("moved", "May we put you off until Thursday?"),
        ("moved", "We have shifted the whole afternoon from Friday to Monday."),
        (
            "off",
            "Your interview for the post of Clerk with Kell and Sons on 22 April 2026 at 10:00 has been cancelled.",
        ),
        ("ask", "The assessor asks whether you could share the draft."),
        ("ack", "Your sample and all three letters have arrived."),
        ("delay", "Until the budget is settled we are not allowed to appoint anyone."),
    ],
)
def test_a_frame_holds_over_any_words_between(act: str, text: str) -> None:
    assert weigh(split(text)[0]).get(act, 0.0) >= 2.5


@pytest.mark.parametrize(
    "text",
    [
        "We would like to invite you to interview for the post of Clerk.",
        "We need to cancel tomorrow's interview.",
        "If you do not answer, the offer may be withdrawn.",
    ],
)
def test_an_invitation_or_a_condition_is_no_decision(text: str) -> None:
    weights = weigh(split(text)[0])

    assert max(weights.get("yes", 0.0), weights.get("no", 0.0)) < 2.5


def test_words_of_an_offer_make_a_lesser_reading_unsure() -> None:
    terms = decisive(plain("The contract and the salary are as agreed, please sign."))

    assert undecided("info_request", terms, True)
    assert not undecided("offer", terms, True)
    assert not undecided("info_request", decisive(plain("What is your salary now?")), True)
