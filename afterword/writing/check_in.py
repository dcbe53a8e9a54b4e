"""The check-in: how is it going, the day that passed and who gave it, the offer of more; shorter each time (A3)."""

from __future__ import annotations

from afterword.facts.kinds import Promise, Received
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation, person
from afterword.writing.speech import ago, anything_more, mention, mentionable, promised_day, to_offer, we_spoke


def write(here: Situation, pick: Pick) -> Words:
    """The first asks, the second brings something, the third asks whether the role is still open."""
    if here.promise is not None and here.promise.passed:
        return words(paragraph(_passed(here, pick)), paragraph(anything_more(here, pick)))
    if here.rung == 0:
        return words(paragraph(_first(here, pick), _when(here, pick)), paragraph(anything_more(here, pick)))
    if here.rung == 1:
        return words(paragraph(*_second(here, pick)))
    return words(paragraph(*_third(here, pick)))


def _passed(here: Situation, pick: Pick) -> str:
    promise = here.promise
    assert promise is not None
    day = promised_day(here)
    news = "I might hear about the next step" if promise.about == "next_step" else "there might be news"
    if promise.from_ is None:
        what = "the next step" if promise.about == "next_step" else "a decision"
        said = pick.of(
            "thought",
            (
                f"A message from {here.employer} named {day} for {what}",
                f"I had a message from {here.employer} that spoke of {day}",
            ),
        )
    else:
        who = "You" if promise.from_ in here.move.to else person(here.candidacy.contact(promise.from_)).first
        said = f"{who} {pick.of('thought', ('thought that', 'mentioned that'))} {news} by {day}"
    return pick.of(
        "passed",
        (
            f"{said}. I know that these things often take longer than planned, so I only wanted to ask how things are going with {here.role}; I am still very interested.",
            f"{said}, so I thought I would ask how things are going with {here.role}. I am as interested as I was, and there is no rush on my side.",
            f"I hope that all is well with you. {said}; plans shift, I know, and I wondered how {here.role} is coming along.",
        ),
    )


def _first(here: Situation, pick: Pick) -> str:
    topic = next(iter(mentionable(here)), None) if pick.attempt < 12 else None
    since = ago(here)
    if topic is not None:
        said = mention(here, topic)
        options = [
            f"How are things going with {here.role}? I have often thought back to {said}, and am still very interested.",
            f"It is {since} since {we_spoke(here)}, and {said if here.met else f'what I heard about {topic.about}'} has stayed with me. I wondered how things are going with {here.role}."
            if since
            else "",
            f"I hope that all is well with you. I am still very interested in {here.role}, not least after {said}, and wanted to ask how it is going.",
        ]
    else:
        options = [
            f"I hope that all is well with you. I wanted to ask how things are going with {here.role}, which I am still very interested in.",
            f"It is {since} since {we_spoke(here)} about {here.role}, and I wondered how it is going. I am still very interested."
            if since
            else "",
            f"How are things going with {here.role}? I am still very interested, and would be glad to hear where it stands.",
        ]
    return pick.of("first", [one for one in options if one])


def _when(here: Situation, pick: Pick) -> str:
    """Asked only where they never said."""
    if any(isinstance(f, Promise) or (isinstance(f, Received) and f.promise is not None) for f in here.facts):
        return ""
    return pick.of(
        "when",
        (
            "If you have a rough idea of when you expect to decide, I would be glad to know; if not, that is quite all right.",
            "Do you know yet roughly when you expect to decide? It would help me to plan, but there is no hurry.",
            "If there is a rough date for a decision, it would help me to know it.",
        ),
    )


def _second(here: Situation, pick: Pick) -> tuple[str, ...]:
    """Something new: another thing that was said, or the offer to talk again."""
    topics = mentionable(here)
    asks = [
        f"Just a short note to ask how {here.role} is coming along; I am still keen.",
        f"I wondered whether there is any news of {here.role}, which I would still be very glad to take on.",
        f"I hope that the search is going well. I am as keen on {here.role} as I was, and would be glad to hear how it stands.",
    ]
    if len(topics) > 1:
        asks = [
            f"Just a short note to ask how {here.role} is coming along. I am still keen, and {mention(here, topics[1])} has stayed with me too.",
            f"I wondered whether there is any news of {here.role}. I keep coming back to {mention(here, topics[1])}, and would still be very glad to do the work.",
        ]
    extras = to_offer(here)
    more = pick.of(
        "more",
        (
            "If another conversation would help, with you or with anyone else there, I would gladly come.",
            "If it would be useful to talk again, or to meet others in the team, I can make time on most days.",
            f"If {extras} would help at this stage, just say."
            if extras
            else "If anything else would help at this stage, just say.",
        ),
    )
    return pick.of("second", asks), more


def _third(here: Situation, pick: Pick) -> tuple[str, ...]:
    ask = pick.of(
        "third",
        (
            f"Is {here.role} still open? If so, I am still interested; if plans have changed, I quite understand.",
            f"I know that plans change, so I wanted to ask whether you are still looking to fill {here.role}; I remain interested.",
            f"I am still interested in {here.role}, if it is still to be filled, and wondered how things stand.",
        ),
    )
    return ask, pick.of(
        "anything",
        (
            "If you need anything from me, just say.",
            "I am easy to reach if there is anything you need.",
            "Is there anything that you need from me?",
        ),
    )
