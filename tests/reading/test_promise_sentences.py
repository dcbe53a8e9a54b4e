"""What an employer says they will do by some time is a promise; a time alone is none."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.reading.promise import find

LONDON = ZoneInfo("Europe/London")
AT = datetime(2026, 3, 3, 12, 0, tzinfo=LONDON)  # a Tuesday

PROMISES = [
    ("We will let you know our decision by Friday.", "decision", 3, 6),
    ("You should hear from us early next week.", "decision", 9, 11),
    ("I'll get back to you tomorrow or Thursday.", "decision", 4, 5),
    ("Dana's team expects to decide by the end of next week.", "decision", 3, 13),
    ("A decision will be made within 5 business days.", "decision", 3, 10),
    ("We hope to make an offer before 13 March.", "decision", 3, 12),
    ("By the 12th we shall tell you the outcome.", "decision", 3, 12),
    ("The panel is meeting on Thursday, and we will be in touch on Friday.", "decision", 6, 6),
    ("I will send you times for the second round on Thursday.", "next_step", 5, 5),
    ("We're aiming to schedule the next interviews in the week of 16 March.", "next_step", 16, 20),
    ("You'll receive an update from me in the next day or so.", "decision", 3, 5),
    ("The process should take another couple of weeks.", "next_step", 13, 19),
    ("If you have any questions, ask; otherwise I will call you on Monday.", "next_step", 9, 9),
    ("We are reviewing all papers this week and will let you know by 20 March whether you move on.", "decision", 3, 20),
    ("Our goal is to have an answer for you by Friday.", "decision", 3, 6),
    ("Someone from our side will ring you on Thursday between 2 and 4.", "next_step", 5, 5),
    ("We'll look at your task over the weekend and come back to you on Monday.", "decision", 9, 9),
    ("I'm afraid we won't have a decision until 13 March.", "decision", 13, 13),
    ("It will be another week before we can decide.", "decision", 8, 12),
    ("We need until Friday to make our decision.", "decision", 6, 6),
    ("I will let you know by Thursday if you are through to the next round.", "decision", 3, 5),
    ("More details to follow next week.", "next_step", 9, 13),
    ("Results go out on the 25th.", "decision", 25, 25),
    ("Let me talk to Pia and come back to you tomorrow.", "decision", 4, 4),
    ("You can expect a call from Ruth on Thursday.", "next_step", 5, 5),
]
NONE = [
    "It will take an hour, at our office in Bristol.",
    "Candidates who need adjustments should contact us by 10 March.",
    "Let me write that down: the interview is on Friday.",
    "We will be in touch soon.",
    "We will let you know as soon as we can.",
    "I will reply on my return.",
    "Please reply by Friday.",
    "Please let us know by Friday whether you can come.",
    "We look forward to hearing from you by Friday.",
    "We would need your answer by 9 March.",
    "Your start date would be 1 April.",
    "You will start on 1 April.",
    "I am out of the office until 9 March and will return on 10 March.",
    "Your interview will take place on Thursday at 3pm.",
    "I'll see you on Thursday.",
    "We met on Monday and decided last week.",
    "If you are chosen, we will write to you by Friday.",
    "We will not be able to decide by Friday.",
    "We won't have news before Friday.",
    "Will you hear from us by Friday?",
    "We may need one more round.",
    "I am out until Monday but will reply then.",
    "I will send you an invitation for Thursday at 2pm.",
    "We will contact you by Friday if you are chosen.",
    "Our office will reopen on 5 March.",
    "You have until Friday to accept.",
    "We will keep your papers for six months.",
    "Unfortunately we will not proceed at this time.",
    "Please allow three to five working days for an answer.",
    "",
]


@pytest.mark.parametrize(("text", "about", "first", "last"), PROMISES)
def test_a_commitment_with_a_time_is_a_promise(text: str, about: str, first: int, last: int) -> None:
    promises = find(text, AT)

    assert promises
    made = promises[-1].made
    assert (made.about, made.earliest, made.latest) == (about, date(2026, 3, first), date(2026, 3, last))


@pytest.mark.parametrize("text", NONE)
def test_these_promise_nothing(text: str) -> None:
    assert find(text, AT) == ()


def test_the_quote_is_the_sentence_that_promises() -> None:
    text = "Thank you for coming.\n\nWe will decide by Friday. Until then, rest well."

    (promise,) = find(text, AT)

    assert promise.quote.words == "We will decide by Friday."
    assert text[promise.quote.start : promise.quote.end] == promise.quote.words


def test_business_days_know_the_holidays_of_the_country() -> None:
    thursday = datetime(2026, 4, 2, 9, 0, tzinfo=LONDON)

    (promise,) = find("We will decide within 2 working days.", thursday, country="GB", region="ENG")

    assert promise.made.latest == date(2026, 4, 8)


PIECES = "We will you hear by Friday . if not soon , and decide next week please"


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(PIECES.split()),
        max_size=20,
    ),
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(LONDON)),
)
def test_no_text_raises_and_a_promise_ends_after_it_begins(words: list[str], at: datetime) -> None:
    for promise in find(" ".join(words), at):
        assert at.date() <= promise.made.earliest <= promise.made.latest
