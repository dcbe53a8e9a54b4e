"""Whom they ask not to contact, and when they offer feedback."""

from __future__ import annotations

import pytest

from afterword.reading.policy import feedback_offered, policy
from afterword.reading.sentence import split

NO_CONTACT = [
    "Please do not contact members of the panel directly.",
    "We ask that candidates do not follow up on the status of their application.",
    "No phone calls please.",
    "Canvassing of panel members will disqualify.",
    "Kindly refrain from contacting the interviewers.",
    "Please don't chase us for a decision; we will write to everyone.",
]
RECRUITER_ONLY = [
    "Please direct all questions through me rather than the client.",
    "All communication should go via your recruiter.",
    "Please do not contact the client directly.",
    "Any further correspondence must come through HR.",
]
NOTHING = [
    "Thank you for coming in to talk to us.",
    "You applied to us in March.",
    "Your application came through our agency.",
    "Please do not hesitate to contact me.",
    "Please do not reply to this email.",
    "If you have any questions, call me.",
    "Do contact us if you need anything.",
    "I could not contact you by phone yesterday.",
]


@pytest.mark.parametrize("text", NO_CONTACT)
def test_they_ask_not_to_be_contacted(text: str) -> None:
    found = policy(text, split(text))

    assert found is not None
    assert found.policy == "no_contact"
    assert found.quote.words == text


@pytest.mark.parametrize("text", RECRUITER_ONLY)
def test_they_want_all_to_go_through_the_recruiter(text: str) -> None:
    found = policy(text, split(text))

    assert found is not None
    assert found.policy == "recruiter_only"


@pytest.mark.parametrize("text", NOTHING)
def test_ordinary_politeness_is_no_policy(text: str) -> None:
    assert policy(text, split(text)) is None


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("If you would like feedback, please reply to this email.", True),
        ("I am happy to give you some feedback on your interview.", True),
        ("Feedback is available on request.", True),
        ("Unfortunately we are unable to provide individual feedback.", False),
        ("We would love your feedback on our process.", False),
        ("We wish you well.", False),
    ],
)
def test_feedback_is_offered_or_it_is_not(text: str, offered: bool) -> None:
    assert feedback_offered(split(text)) is offered
