"""The first answer to an offer: thanks, pleasure, and by when the real answer comes (A5)."""

from __future__ import annotations

from afterword.writing import days
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph
from afterword.writing.situation import Situation

THINKING = 3  # weekdays until the answer that it announces


def write(here: Situation, pick: Pick) -> Words:
    """Neither a yes nor a no: that is the candidate's to say."""
    day = days.named(days.weekday_after(here.now.date(), THINKING), here.now.date(), here.american)
    glad = pick.of(
        "glad",
        (
            f"Thank you very much for the offer of {here.role}; I am delighted.",
            f"Thank you so much for the offer. It is wonderful news, and I am really pleased that you would like me to join you{here.as_role}.",
            f"Your message made my day: thank you very much for offering me {here.role}.",
        ),
    )
    read = pick.of(
        "read",
        (
            f"I would like to read everything through carefully, and will give you my answer by {day}.",
            f"I would like to give it some proper thought, and will let you have my answer by {day}.",
        ),
    )
    close = pick.of(
        "close",
        (
            "If you need it sooner than that, just let me know.",
            "If I have any questions in the meantime, I will give you a call.",
            "If another day suits you better, just say.",
        ),
    )
    return Words(
        (paragraph(glad), paragraph(read, close)),
        problems=(f"It promises your answer by {day}: change the day, or say yes or no here.",),
    )
