"""The request for feedback: a little time or a word, room for a no, and never the decision (A2)."""

from __future__ import annotations

from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import mention, mentionable


def write(here: Situation, pick: Pick) -> Words:
    """What was good about the talk, the request, the way out."""
    return words(paragraph(_opening(here, pick), _request(here, pick)), paragraph(_way_out(here, pick)))


def _opening(here: Situation, pick: Pick) -> str:
    when = f" {here.when}" if here.interview else ""
    topics = [one for one in mentionable(here) if one.kind != "asked"]
    topic = topics[-1] if topics else None  # the thank-you named the first
    options = [
        f"I enjoyed our conversation{when} and have gone over it more than once since.",
        f"Our conversation{when} gave me a good deal to think about.",
        f"I have been going over our conversation{when}, and what I would say better a second time.",
    ]
    if topic is not None:
        options = [
            f"I enjoyed our conversation{when}, especially {topic.hearing}, and have gone over it more than once since.",
            f"I have been thinking back to our conversation{when}, and to {mention(here, topic)} in particular.",
        ]
    return pick.of("opening", options)


def _request(here: Situation, pick: Pick) -> str:
    weak = here.weak
    if weak is not None and weak.about:
        return pick.of(
            "request",
            (
                f"I was least happy with my answer on {weak.about}: if you have a few minutes at some point, I would be grateful to hear how it came across, and anything else that I could have put better.",
                f"If you have a moment at some point, I would value any feedback, on {weak.about} above all, where I know that I was not at my best.",
            ),
        )
    return pick.of(
        "request",
        (
            "If you have a few minutes at some point, I would be grateful for any feedback, on what was missing as much as on what was there.",
            "If you have a moment at some point, I would value a word on how I came across, and on what I could have put better.",
            "If there is anything that you would have liked to hear more about, I would gladly talk again; and any feedback, however brief, would be welcome.",
        ),
    )


def _way_out(here: Situation, pick: Pick) -> str:
    return pick.of(
        "way out",
        (
            "I know that you may be seeing others and not free to say anything yet; if so, please do not give this another thought.",
            "If it is too early, or not something that you do, I quite understand.",
            "A line or two would be plenty, and if this is not the moment for it I quite understand.",
        ),
    )
