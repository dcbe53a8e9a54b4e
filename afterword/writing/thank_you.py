"""The thank-you: three sentences at most; thanks, something real, interest; no request and no sales talk (A1)."""

from __future__ import annotations

from afterword.writing import days
from afterword.writing.manner import joined
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import earlier_hosts, met_before, next_round, promised_day, telling
from afterword.writing.topics import Topic

LATE = 3  # days after which the note owns that it is late


def write(here: Situation, pick: Pick) -> Words:
    """Thanks, interest, and where there is something to look forward to, that."""
    if here.interview is None:
        return words(paragraph(f"Thank you for your time; I am very interested in {here.role}."))
    if not here.met:
        return words(paragraph(*_through_the_recruiter(here, pick)))
    if here.place == "fair":
        return words(paragraph(*_at_the_fair(here, pick)))
    topic = _topic(here, pick)
    thanks = _thanks(here, pick, topic)
    return words(paragraph(thanks, _interest(here, pick, topic), _close(here, pick)))


def _topic(here: Situation, pick: Pick) -> Topic | None:
    """The first that is theirs; later attempts may take another, or none, so that no two of a panel read alike."""
    if not here.topics or pick.attempt >= 36:
        return None
    return here.topics[0 if pick.attempt < 8 else pick.attempt % len(here.topics)]


def _thanks(here: Situation, pick: Pick, topic: Topic | None) -> str:
    when = here.when
    late = here.days_since >= LATE
    if topic is None:
        said = pick.of("thanks", _plain_thanks(here, when))
    elif topic.kind == "asked":
        said = pick.of(
            "thanks",
            (
                f"thank you for your time {when}; your question about {topic.words} has stayed with me since",
                f"thank you for talking to me {when}, and for a question about {topic.words} that I am still turning over",
            ),
        )
    else:
        said = pick.of("thanks", _thanks_for(topic, when))
    if late:
        opener = pick.of(
            "late",
            ("This comes later than I meant it to, but", "I should have written sooner:", "A little late, but meant:"),
        )
        return f"{opener} {said}."
    return said[:1].upper() + said[1:] + "."


def _thanks_for(topic: Topic, when: str) -> tuple[str, ...]:
    options = [
        f"thank you for your time {when}; I enjoyed {topic.hearing}",
        f"thank you for talking to me {when}, and for {telling(topic)}",
        f"thank you for seeing me {when}: of all that we talked about, {topic.about} has stayed with me most"
        if topic.form == "about" and topic.kind != "liked"
        else "",
        f"thank you for making time for me {when}; I particularly enjoyed {topic.hearing}",
        f"thank you for the conversation {when}, and for {telling(topic)}: I have thought about it since",
        f"I enjoyed our conversation {when}, especially {topic.hearing}; thank you for your time",
        f"thank you for your time {when}; I went away thinking about {topic.about}" if topic.about else "",
    ]
    return tuple(one for one in options if one)


def _plain_thanks(here: Situation, when: str) -> tuple[str, ...]:
    hosts = earlier_hosts(here)
    if met_before(here):
        return (
            f"thank you for talking to me again {when}; it was good to pick up where we had left off",
            f"thank you for a second conversation {when}, which I enjoyed as much as the first"
            if here.meetings == 2
            else f"thank you for having me back {when}; I enjoyed it",
        )
    if hosts and here.meetings > 1:
        return (
            f"thank you for seeing me {when}; having met {joined(hosts)} first, I was glad to hear about the work from you as well",
            f"thank you for your time {when}, which gave me a fuller picture of the work after my conversation with {joined(hosts)}",
        )
    if here.others:
        with_ = joined([one.first for one in here.others])
        return (
            f"thank you for your time {when}; it was good to meet you and {with_} together, and I enjoyed the conversation",
            f"thank you for the time that you and {with_} gave me {when}; I enjoyed it",
            f"I enjoyed talking to you and {with_} {when}; thank you for the time, and for the open way in which you spoke about the work",
            f"it was a pleasure to talk to you both {when}, and I am grateful for the time"
            if len(here.others) == 1
            else f"it was a pleasure to talk to you all {when}, and I am grateful for the time",
        )
    if here.place == "phone":
        return (
            f"thank you for the call {when}; I enjoyed it, and it gave me a much clearer picture of the work",
            f"thank you for taking the time to talk on the phone {when}; I put it down with a good deal to think about",
        )
    if here.place == "room":
        return (
            f"thank you for making the time to see me {when}; it was good to talk face to face",
            f"thank you for having me in {when}; I enjoyed meeting you and seeing where the work is done",
        )
    if here.wrote_before:
        return (
            f"thank you for your time {when}; after our messages it was good to talk properly",
            f"thank you for talking to me {when}; it was good to meet the person behind the messages",
        )
    return (
        f"thank you for your time {when}; I enjoyed the conversation",
        f"thank you for talking to me {when}; I came away with a much clearer picture of the work",
        f"it was a pleasure to talk {when}, and I am grateful for the time that you gave me",
        f"thank you for making time for me {when}, and for such a full account of the work",
    )


def _interest(here: Situation, pick: Pick, topic: Topic | None) -> str:
    role, employer = here.role, here.employer
    options = [
        f"It left me keener on {role} than I was before, and I would be glad to do the work.",
        f"The more I hear of {role}, the more I would like to do it.",
        f"I am very interested in {role}, the more so for what you told me.",
        f"I came away sure that {role} is the kind of work I want to do next.",
        f"{role[:1].upper()}{role[1:]} is very much the work that I hope to do, and {employer} is where I would like to do it.",
        f"If I was interested in {role} before, I am more so now.",
        f"I would be very glad to do this work, and to do it at {employer}.",
        "What you described is the kind of job I am looking for, and I would be delighted to join you.",
        "It made me want the job more, and I would be very glad to join you.",
    ]
    if topic is not None and topic.kind in ("told", "talked"):
        options += [
            "That is the kind of work I am hoping for, and I would be glad to be part of it.",
            "I would like very much to be part of that, and of the team behind it.",
        ]
    if here.meetings > 1:
        options += [
            f"Each conversation has made me want {role} a little more.",
            f"Everything I have heard so far makes me keener on {role}.",
        ]
    return pick.of("interest", options)


def _close(here: Situation, pick: Pick) -> str:
    coming = next_round(here)
    if coming is not None:
        day = days.named(coming.date(), here.now.date())
        return pick.of("close", (f"I look forward to {day}.", f"I am already looking forward to {day}."))
    promise = here.promise
    if promise is not None and not promise.passed:
        day = promised_day(here)
        what = "the next step" if promise.about == "next_step" else "news"
        mentioned = (
            f"that I might hear about the next step by {day}"
            if promise.about == "next_step"
            else f"{day} for a decision"
        )
        if promise.from_ in here.move.to:
            return pick.of(
                "close",
                (
                    f"You mentioned {mentioned}, and I look forward to hearing from you then.",
                    f"I look forward to {what} by {day}, and hope that the other interviews go well until then.",
                ),
            )
        return pick.of(
            "close",
            (f"I look forward to {what} by {day}.", f"I know to expect {what} by {day}, and look forward to it."),
        )
    return pick.of(
        "close",
        (
            "",
            "I look forward to hearing from you when you are ready.",
            "I hope that we get to talk again.",
            "I hope that the rest of the interviews go well.",
            "",
        ),
    )


def _at_the_fair(here: Situation, pick: Pick) -> tuple[str, ...]:
    topic = _topic(here, pick)
    when = here.when
    options = [
        f"Thank you for talking to me at the fair {when}, with so many others waiting to speak to you.",
        f"Thank you for your time at the fair {when}; on what must have been a long day I was glad of the conversation.",
        f"It was good to meet you at the fair {when}, and I am grateful for the time that you gave me.",
    ]
    if topic is not None:
        options = [
            f"Thank you for talking to me at the fair {when}; I enjoyed {topic.hearing}.",
            f"It was good to meet you at the fair {when}, and thank you for {telling(topic)}.",
            f"Of all the conversations I had at the fair {when}, ours is the one I remember best: thank you for your time, and for {telling(topic)}.",
        ]
    thanks = pick.of("fair", options)
    interest = pick.of(
        "interest",
        (
            f"I came home keener on {here.role} than I set out, and would be glad to take it further.",
            f"{here.employer} was the stand that I went home thinking about, and I would be very glad to be considered for {here.role}.",
            f"I would be very glad to hear more about {here.role}, and to work at {here.employer} one day.",
            f"I am very interested in {here.role} and hope that we can talk again at more leisure.",
        ),
    )
    return thanks, interest


def _through_the_recruiter(here: Situation, pick: Pick) -> tuple[str, ...]:
    names = joined([one.first for one in here.others])
    topic = _topic(here, pick)
    them = "them both" if len(here.others) == 2 else "them all" if len(here.others) > 2 else names
    theirs = pick.of(
        "thanks",
        (
            f"Thank you for arranging my conversation with {names} {here.when}.",
            f"Thank you for setting up the interview {here.when}; I enjoyed talking to {names}.",
            f"I enjoyed meeting {names} {here.when}, and am grateful to you for making it happen.",
        ),
    )
    if topic:
        passing = pick.of(
            "pass",
            (
                f"Please pass my thanks on to {them} for the time, and for {telling(topic)}.",
                f"Please thank {them} for me: I particularly enjoyed {topic.hearing}.",
            ),
        )
    else:
        passing = pick.of(
            "pass",
            (
                f"Please pass my thanks on to {them} for the time and the open conversation.",
                f"Please thank {them} for me for a conversation that gave me a good deal to think about.",
                f"Please give {them} my thanks.",
            ),
        )
    interest = pick.of(
        "interest",
        (
            f"It left me keener on {here.role} than before, and I would be glad to do the work.",
            f"I came away sure that {here.role} is the kind of work I want to do next.",
            f"If I was interested in {here.role} before, I am more so now.",
            f"I would be very glad to do this work, and to do it at {here.employer}.",
        ),
    )
    return theirs, passing, interest
