"""The first answer to an offer: thanks, pleasure, and by when the real answer comes (A5)."""

from __future__ import annotations

from afterword.writing import days
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph
from afterword.writing.situation import Situation

THINKING = 3  # weekdays until the answer that it announces


def write(here: Situation, pick: Pick) -> Words:
    """Neither a yes nor a no: that is the candidate's to say."""
    day = days.named(days.weekday_after(here.now.date(), THINKING), here.now.date())
    glad = pick.of(
        "glad",
        (
            f"Thank you very much for the offer of {here.role}; I was delighted to get it.",
            "Thank you for the offer. It is very good news, and I am grateful for the trust that it shows.",
            f"Your message made my day: thank you for offering me {here.role}.",
        ),
    )
    read = pick.of(
        "read",
        (
            f"I would like to read everything through with care and will give you my answer by {day}.",
            f"I would like to give it the thought that it deserves, and you will have my answer by {day}.",
        ),
    )
    close = pick.of(
        "close",
        (
            "If you need it sooner, do tell me.",
            "If I have a question in the meantime, I hope that I may call you.",
            "If another day suits you better, do say.",
        ),
    )
    return Words(
        (paragraph(glad), paragraph(read, close)),
        problems=(f"It promises your answer by {day}: change the day, or say yes or no here.",),
    )
