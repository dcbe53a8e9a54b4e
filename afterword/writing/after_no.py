"""After a no: thanks, what could have been better where the notes say it, and still glad some day (A4, A6)."""

from __future__ import annotations

from afterword.facts.kinds import Received
from afterword.writing.manner import joined
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation


def write(here: Situation, pick: Pick) -> Words:
    """No reproach, no argument; reasons only where they offered feedback."""
    return words(
        paragraph(_thanks(here, pick), _learnt(here, pick)),
        paragraph(_feedback(here, pick)),
        paragraph(_some_day(here, pick), _wish(here, pick)),
    )


def _thanks(here: Situation, pick: Pick) -> str:
    by_machine = any(isinstance(f, Received) and f.kind == "rejection" and f.from_ is None for f in here.facts[-3:])
    told = "Thank you for letting me know" if not by_machine else "Thank you for the news about your decision"
    topic = next((one for one in here.topics if one.kind != "asked"), None)
    if here.interview is None:
        return (
            f"{told}. I am sorry that it was not to be this time, and grateful that you considered me for {here.role}."
        )
    if not here.met and here.others:
        names = joined([one.first for one in here.others])
        return pick.of(
            "thanks",
            (
                f"{told}, and for looking after everything. I am sorry, of course, but I enjoyed meeting {names}; please thank them for me."
                if len(here.others) > 1
                else f"{told}, and for looking after everything. I am sorry, of course, but I enjoyed meeting {names}; please pass on my thanks.",
                f"{told}. I had hoped for another answer, of course, but I was glad to meet {names}, and am grateful for your help along the way.",
            ),
        )
    if topic is not None:
        return pick.of(
            "thanks",
            (
                f"{told}. I had hoped for another answer, of course, but I am glad that we talked: I enjoyed {topic.hearing}.",
                f"{told}, and for your time. I am sorry not to be joining you, the more so after {topic.hearing}, but I quite understand.",
            ),
        )
    times = (
        "the time that you gave me"
        if here.meetings < 2
        else f"all the time that you gave me over {_times(here.meetings)} conversations"
    )
    return pick.of(
        "thanks",
        (
            f"{told}, and for {times}. I had hoped for another answer, of course, but I enjoyed meeting you.",
            f"{told}. I am sorry that it was not to be, but I quite understand, and I am grateful for {times}.",
        ),
    )


def _times(count: int) -> str:
    return ("two", "three", "four", "five", "six")[min(count, 6) - 2]


def _learnt(here: Situation, pick: Pick) -> str:
    if here.weak is None or not here.weak.about:
        return ""
    weak = here.weak.about
    return pick.of(
        "learnt",
        (
            f"I know that I was not at my best on {weak}, and it is what I am working on now.",
            f"My answer on {weak} could have been better, as I knew when I left; I have been working on it since.",
        ),
    )


def _feedback(here: Situation, pick: Pick) -> str:
    if not here.feedback_offered:
        return ""
    return pick.of(
        "feedback",
        (
            "You kindly offered feedback, and I would be grateful for it whenever you have a moment; a line or two would be plenty.",
            "Thank you, too, for the offer of feedback: I would be glad to hear where I could have done better, whenever it suits you.",
        ),
    )


def _some_day(here: Situation, pick: Pick) -> str:
    return pick.of(
        "some day",
        (
            f"I would still be glad to work at {here.employer} some day, so if another role comes up that you think might suit me, I would be very pleased to hear of it.",
            f"I came away thinking well of {here.employer}, and should something similar come up one day I would gladly apply again.",
            f"If there is another opening in the future, I would be very glad to be considered: I still like what {here.employer} does.",
        ),
    )


def _wish(here: Situation, pick: Pick) -> str:
    return pick.of(
        "wish",
        (
            "I hope that whoever you have chosen settles in well.",
            "I wish you and the team well.",
            "In the meantime, all good wishes to you and the team.",
        ),
    )
