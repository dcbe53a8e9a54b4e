"""The request for feedback: a little time or a word, room for a no, and never the decision (A2)."""

from __future__ import annotations

from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation


def write(here: Situation, pick: Pick) -> Words:
    """What was good about the talk, the request, the way out."""
    return words(paragraph(_opening(here, pick), _request(here, pick)), paragraph(_way_out(here, pick)))


def _opening(here: Situation, pick: Pick) -> str:
    when = f" {here.when}" if here.interview else ""
    topics = [one for one in here.topics if one.kind != "asked" and not one.grave and one.form != "that" and here.met]
    topic = topics[-1] if topics else None  # the thank-you named the first
    options = [
        f"Thank you again for talking to me{when}; I enjoyed our conversation.",
        f"I enjoyed our conversation{when}, and have gone over it more than once since.",
        f"Thank you once more for your time{when}; I have gone over our conversation several times since.",
    ]
    if topic is not None:
        options = [
            f"I enjoyed our conversation{when}, and especially {topic.enjoyed}.",
            f"Thank you again for talking to me{when}; I especially enjoyed {topic.enjoyed}.",
        ]
    return pick.of("opening", options)


def _request(here: Situation, pick: Pick) -> str:
    weak = here.weak
    if weak is not None and weak.about:
        return pick.of(
            "request",
            (
                f"I was least happy with my answer on {weak.about}: if you have a few minutes at some point, I would be grateful to hear how it came across, and anything else that I could have put better.",
                f"If you have a few minutes at some point, I would really value any feedback, especially on {weak.about}, where I know that I was not at my best.",
            ),
        )
    return pick.of(
        "request",
        (
            "If you have a few minutes at some point, I would be very grateful for any feedback, good or bad.",
            "If you have a moment at some point, I would really value your thoughts on how I came across, and on what I could have put better.",
            "If there is anything that you would have liked to hear more about, I would gladly talk again; and any feedback, however brief, would be welcome.",
        ),
    )


def _way_out(here: Situation, pick: Pick) -> str:
    return pick.of(
        "way out",
        (
            "I know that you may still be seeing other people and may not be able to say anything yet; if so, I quite understand.",
            "If it is too early, or not something that you do, I quite understand.",
            "A line or two would be plenty, and if this is not the moment for it I quite understand.",
        ),
    )
