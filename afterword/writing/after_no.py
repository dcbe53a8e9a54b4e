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
        return f"{told}. I am sorry that it was not to be this time, but I am grateful to have been considered for {here.role}."
    if not here.met and here.others:
        names = joined([one.first for one in here.others])
        return pick.of(
            "thanks",
            (
                f"{told}, and for looking after everything. I am sorry, of course, but I enjoyed meeting {names}; please thank them for me."
                if len(here.others) > 1
                else f"{told}, and for looking after everything. I am sorry, of course, but I enjoyed meeting {names}; please pass on my thanks.",
                f"{told}. I had hoped for better news, of course, but I was glad to meet {names}, and am grateful for your help along the way.",
            ),
        )
    if topic is not None and topic.form != "that" and not topic.grave:
        return pick.of(
            "thanks",
            (
                f"{told}, and for the time that you gave me. I am disappointed, of course, but I quite understand, and I really enjoyed {topic.enjoyed}.",
                f"{told}. I had hoped for better news, of course, but I am glad that we talked: I really enjoyed {topic.enjoyed}.",
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
            f"{told}, and for {times}. I am disappointed, of course, but I quite understand, and I enjoyed {'talking to you' if here.place in ('phone', 'video') else 'meeting you'}.",
            f"{told}. I had hoped for better news, of course, but I enjoyed our conversation, and am grateful for {times}.",
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
            f"I know that I was not at my best on {weak}, and it is something that I mean to get better at.",
            f"My answer on {weak} could have been better, as I knew when I left, and it is something that I mean to work on.",
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
            f"I would still love to work at {here.employer} one day, so if another role comes up that might suit me, I would be very glad to hear about it.",
            f"I came away with a very good impression of {here.employer}, and if something similar comes up in the future I would love to be considered again."
            if here.interview
            else "If something similar comes up in the future, I would love to be considered again.",
            f"If another opening comes up in the future, I would be very glad to be considered: {here.employer} is still somewhere I would love to work.",
        ),
    )


def _wish(here: Situation, pick: Pick) -> str:
    return pick.of(
        "wish",
        (
            "I hope that your new colleague settles in well.",
            "I wish you and the team all the best.",
            "In the meantime, all the best to you and the team.",
        ),
    )
