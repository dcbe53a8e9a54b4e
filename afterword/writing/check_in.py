"""The check-in: how is it going, the day that passed and who gave it, the offer of more; shorter each time (A3)."""

from __future__ import annotations

from afterword.facts.kinds import Interview, Promise, Received
from afterword.writing import days
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
                f"A message from {here.employer} said that I might hear about {what} by {day}",
            ),
        )
    else:
        who = "You" if promise.from_ in here.move.to else person(here.candidacy.contact(promise.from_)).first
        said = f"{who} {pick.of('thought', ('thought that', 'mentioned that'))} {pick.of('news', (news, 'I might hear'))} by {day}"
    return pick.of(
        "passed",
        (
            f"{said}. I know that these things often take longer than planned, so I only wanted to ask how things are going with {here.role}; I am still very interested.",
            f"{said}, so I thought I would ask whether there is any news about {here.role}. There is no rush on my side, and I would still love to join you.",
            f"I hope that all is well with you. {said}; plans shift, I know, and I wondered where things stand. I am as interested as ever in {here.role}.",
        ),
    )


def _first(here: Situation, pick: Pick) -> str:
    delayed = _delayed(here)
    if delayed:
        return pick.of(
            "delayed",
            (
                f"{delayed}, which I quite understand. I am still very interested in {here.role}, and wondered how things are going.",
                f"{delayed}, so I thought I would ask how things stand with {here.role}. I am still very interested, and happy to wait.",
            ),
        )
    topic = next((one for one in mentionable(here) if not one.grave), None) if pick.attempt < 12 else None
    since = ago(here)
    spoke = f"It is {since} since {we_spoke(here)}" if since else ""
    if topic is not None:
        said = mention(here, topic)
        options = [
            f"I hope that you are well. I have been thinking back to {said}, and wondered how things are going with {here.role}. I am still very interested.",
            f"{spoke}, and {said} has stayed with me. How are things going with {here.role}? I am still very interested."
            if spoke
            else "",
            f"I wondered whether there is any news about {here.role}. I would still love to join you, and {said} has stayed with me.",
        ]
    else:
        options = [
            f"I hope that you are well. I wondered how things are going with {here.role}, which I am still very interested in.",
            f"{spoke} about {here.role}, and I wondered how things are going. I am still very interested."
            if spoke
            else "",
            f"Is there any news about {here.role}? I would still love to join you, and would be glad to hear where things stand.",
        ]
    return pick.of("first", [one for one in options if one])


def _delayed(here: Situation) -> str:
    """When you wrote on 9 March, things were taking longer than planned; '' where their last word was no delay."""
    last = next((f for f in reversed(here.facts) if isinstance(f, Received | Interview | Promise)), None)
    if not isinstance(last, Received) or last.kind != "delay":
        return ""
    when = days.on(last.at.astimezone(here.now.tzinfo).date(), here.now.date(), here.american)
    who = (
        "you wrote"
        if last.from_ in here.move.to
        else f"{person(here.candidacy.contact(last.from_)).first} wrote"
        if last.from_
        else "I last heard"
    )
    return f"When {who} {when}, the decision was taking longer than planned"


def _when(here: Situation, pick: Pick) -> str:
    """Asked only where they never said."""
    if any(isinstance(f, Promise) or (isinstance(f, Received) and f.promise is not None) for f in here.facts):
        return ""
    return pick.of(
        "when",
        (
            "If you have a rough idea of when you might decide, I would be glad to know, but there is no hurry.",
            "Do you know yet roughly when you expect to decide? There is no hurry; it would only help me to plan.",
            "If you already have a rough date in mind for a decision, it would help me to know it.",
        ),
    )


def _second(here: Situation, pick: Pick) -> tuple[str, ...]:
    """Something new: another thing that was said, or the offer to talk again."""
    topics = mentionable(here)
    asks = [
        f"Just a quick note to ask how things are going with {here.role}, which I would still love to do.",
        f"I wondered whether there is any news about {here.role}, which I would still be very glad to take on.",
        f"I hope that the search is going well. I am still very interested in {here.role}, and would be glad to hear how things stand.",
    ]
    if len(topics) > 1:
        asks = [
            f"Just a quick note to ask how things are going with {here.role}. I am still very interested, and {mention(here, topics[1])} has stayed with me too.",
            f"I wondered whether there is any news about {here.role}. I keep coming back to {mention(here, topics[1])}, and would still be very glad to do the work.",
        ]
    extras = to_offer(here)
    more = pick.of(
        "more",
        (
            "If another conversation would help, with you or with others in the team, I would be very happy to come in.",
            "If it would be useful to talk again, or for me to meet others in the team, I can make time on most days.",
            f"If {extras} would help at this stage, just let me know."
            if extras
            else "If anything else would help at this stage, just let me know.",
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
            "If you need anything from me, just let me know.",
            "I am easy to reach if there is anything you need.",
            "If there is anything that I can send you, just say.",
        ),
    )
