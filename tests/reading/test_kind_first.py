"""What a message does for the candidacy, on the plainest mail of each kind."""

from __future__ import annotations

import pytest

from afterword.reading.kind import kind

PLAIN = [
    ("rejection", "Your application", "Dear Ada,\n\nAfter careful consideration we have decided not to proceed with your application."),
    ("rejection", "Data Analyst", "Hi Ada, I'm afraid we've gone with another candidate for this role. All the best."),
    ("offer", "Good news", "Hi Ada,\n\nWe would like to offer you the position of Data Analyst at a salary of 41,000."),
    ("next_round", "Interview", "Dear Ada,\n\nWe would like to invite you to a second interview next week."),
    ("reschedule", "Our interview", "Unfortunately I can't make Tuesday for our interview. Could we do Thursday instead?"),
    ("cancelled", "Your interview", "Dear Ada,\n\nYour interview on Friday has been cancelled. We will be in touch."),
    ("info_request", "Your application", "Could you please send us the names of two referees and a copy of your CV?"),
    ("acknowledgement", "Application received", "Thank you for applying for the post. We have received your application."),
    ("delay", "Update", "I'm sorry for the delay. The panel has not yet made a decision on the role and needs another week."),
    ("other", "Lunch", "Shall we have lunch on Friday? The new place by the canal is good."),
]  # fmt: skip


@pytest.mark.parametrize(("gold", "subject", "body"), PLAIN)
def test_the_plainest_mail_of_each_kind_is_read_as_what_it_does(gold: str, subject: str, body: str) -> None:
    what, _sure, quote = kind(subject, body)

    assert what == gold
    assert quote is None or body[quote.start : quote.end] == quote.words
