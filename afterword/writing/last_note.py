"""The last note on one interview: thanks, the interest that lasts, and the door left open (A4)."""

from __future__ import annotations

from afterword.facts.kinds import Received, Sent
from afterword.writing import days
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import ago, mention, mentionable, span, we_spoke, well_wish


def write(here: Situation, pick: Pick) -> Words:
    """After a no it comes back to it once; after silence it says that no more will follow."""
    if any(isinstance(f, Received) and f.kind == "rejection" for f in here.facts):
        return words(paragraph(_after_a_no(here, pick)), paragraph(_open_door(here, pick), well_wish(here, pick)))
    return words(paragraph(_after_silence(here, pick)), paragraph(_open_door(here, pick), well_wish(here, pick)))


def _after_silence(here: Situation, pick: Pick) -> str:
    since = ago(here) or "a while"
    topic = next((one for one in here.topics if one.kind != "asked"), None)
    valued = (
        f"I enjoyed {topic.hearing}, and am grateful for the time."
        if topic and here.met
        else "I valued the time that I was given."
    )
    return pick.of(
        "silence",
        (
            f"It is {since} since {we_spoke(here)} about {here.role}, and I imagine that plans have moved on. I will not keep writing, but I did want to thank you once more. {valued}",
            f"I know how plans change, so I will not write again about {here.role}; but I did not want to leave it without a word of thanks. {valued}",
            f"This is only a last line about {here.role}, to thank you for your part in it. {valued} I know that these things do not always go to plan.",
        ),
    )


def _after_a_no(here: Situation, pick: Pick) -> str:
    sent = [f for f in here.facts if isinstance(f, Sent) and f.move == "after_no"]
    since = span((here.now - sent[-1].at).days) if sent else ""
    gap = (
        f"It is {since} since I wrote to thank you for your news about {here.role}"
        if since
        else f"Some time has passed since your decision about {here.role}"
    )
    topic = next(iter(mentionable(here)), None)
    still = "."
    if topic is not None:
        still = f", and {mention(here, topic)} has stayed with me."
    elif here.met and here.interview:
        still = ", and I still think well of the conversation that we had."
    month = f" in {days.MONTHS[here.at.month - 1]}" if here.interview else ""
    return pick.of(
        "after a no",
        (
            f"{gap}{still} Thank you again for the time that you gave me.",
            f"I did not want to let the matter of {here.role} rest without thanking you once more for your part in it{month}.",
            f"A last word about {here.role}: I was grateful for the way in which it was handled, and I thank you for that.",
        ),
    )


def _open_door(here: Situation, pick: Pick) -> str:
    return pick.of(
        "door",
        (
            f"I would still be glad to work at {here.employer}, now or some day; if the role, or another like it, comes up, a line to me would be very welcome.",
            f"My interest in {here.employer} has not changed, and if something suitable comes up in the future I would be very pleased to hear of it.",
        ),
    )
