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
    topic = next((one for one in here.topics if one.kind != "asked" and one.form != "that" and not one.grave), None)
    valued = (
        f"I really enjoyed {topic.enjoyed}, and am grateful for the time that you gave me."
        if topic and here.met
        else f"I am grateful for the time that {'you gave me' if here.met else 'I was given'}."
    )
    return pick.of(
        "silence",
        (
            f"It is {since} since {we_spoke(here)} about {here.role}, and I imagine that plans have moved on. I will not keep writing, but I did want to thank you once more. {valued}",
            f"I know that plans change, so I will not write again about {here.role}, but I did not want to leave it without thanking you. {valued}",
            f"This is just a last line about {here.role}, to say thank you. {valued} I know that these things do not always go to plan.",
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
        still = ", and I still think back with pleasure to our conversation."
    month = f" in {days.MONTHS[here.at.month - 1]}" if here.interview else ""
    return pick.of(
        "after a no",
        (
            f"{gap}{still} Thank you again for the time that you gave me.",
            f"I wanted to thank you once more for the time that you gave me{month}, and for the chance to be considered for {here.role}{still if still != '.' else '.'}",
            f"I have thought back several times to the interview for {here.role}{month}, and wanted to thank you once more for your time.",
        ),
    )


def _open_door(here: Situation, pick: Pick) -> str:
    return pick.of(
        "door",
        (
            f"I would still love to work at {here.employer}, now or one day, so if this role or another like it comes up again, I would be very glad to hear from you.",
            f"My interest in {here.employer} has not changed, and if something suitable comes up in the future I would love to hear about it.",
        ),
    )
