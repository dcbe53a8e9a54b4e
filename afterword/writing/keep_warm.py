"""A line every few months to somebody worth knowing: no request, nothing to answer (A5)."""

from __future__ import annotations

from afterword.facts.kinds import Sent
from afterword.writing import days
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import ago, mention, mentionable, we_spoke


def write(here: Situation, pick: Pick) -> Words:
    """What was talked about, the interest that lasts, no need to reply."""
    again = any(isinstance(f, Sent) and f.move == "keep_warm" for f in here.facts)
    since = ago(here)
    topic = next(iter(mentionable(here)), None)
    spoke = (
        f"It is {since} since {we_spoke(here)} about {here.role}"
        if since
        else f"It is a while since we were in touch about {here.role}"
    )
    month = f"in {days.MONTHS[here.at.month - 1]} " if here.interview else ""
    met = (
        f"We talked {month}about {here.role}"
        if here.met
        else f"You were kind enough to help me {month}with {here.role}"
    )
    options = [
        f"{spoke}, and I hope that things have gone well for you and the team.",
        f"I hope that all is well with you and everyone at {here.employer}. {met}."
        if here.met
        else f"I hope that all is well with you and everyone at {here.employer}.",
        f"{met}, and I thought I would drop you a line.",
    ]
    if again:
        options = [
            f"Another few months have gone by, and I hope that all is well at {here.employer}.",
            f"I hope that all is well with you and everyone at {here.employer}.",
        ]
    elif topic is not None and pick.attempt < 6:
        options = [
            f"{spoke}, and I still remember {mention(here, topic)}. I hope that things have gone well since.",
            f"I hope that you are well. {spoke}, and {mention(here, topic)} has stayed with me.",
        ]
    opening = pick.of("opening", options)
    interest = pick.of(
        "interest",
        (
            f"I would still love to work at {here.employer}, so if something along those lines comes up, I would be very glad to hear about it.",
            f"My interest in {here.employer} has not changed, and if a place comes up that might suit me I would love to talk.",
            f"{here.employer} is still somewhere I would love to work, and I would be very glad to be considered if something similar comes up.",
        ),
    )
    close = pick.of(
        "close",
        (
            "There is no need to reply to this; I just wanted to stay in touch.",
            "No need to answer this: I only wanted to say hello.",
            "No reply needed, of course.",
        ),
    )
    return words(paragraph(opening), paragraph(interest, close))
