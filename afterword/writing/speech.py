"""Moves of speech that several messages make: naming what was said, interest, the offer of more, the wish at the end."""

from __future__ import annotations

from datetime import datetime

from afterword.facts.kinds import Interview, Received
from afterword.writing import days
from afterword.writing.manner import joined
from afterword.writing.pick import Pick
from afterword.writing.situation import Situation
from afterword.writing.topics import Topic

_COUNT = ("no", "one", "two", "three", "four", "five", "six")


def telling(topic: Topic) -> str:
    """telling me about the move; telling me how you test; telling me that you are moving."""
    return (
        f"telling me about {topic.words}"
        if topic.form == "about"
        else topic.hearing.replace("hearing", "telling me", 1)
    )


def mention(here: Situation, topic: Topic) -> str:
    """Something that was said, as a thing: our talk about the move; what you told me about it; your question about it."""
    about = topic.about
    if not about:
        return ""
    if not here.met:
        if topic.who == here.who.first:
            return f"what you told me about {about}"
        host = topic.who or (here.others[0].first if len(here.others) == 1 else "")
        return f"what {host} told me about {about}" if host else f"what I heard about {about}"
    if topic.kind == "asked":
        return f"your question about {about}"
    return f"our talk about {about}" if topic.kind == "talked" else f"what you told me about {about}"


def mentionable(here: Situation) -> list[Topic]:
    """The topics that can be named as a thing; a question only to whoever asked it."""
    return [one for one in here.topics if one.about and (here.met or one.kind != "asked")]


def we_spoke(here: Situation) -> str:
    """we spoke, or I spoke to Priya and Lee."""
    if here.met or here.interview is None:
        return "we spoke"
    return f"I spoke to {joined([one.first for one in here.others])}"


def ago(here: Situation) -> str:
    """a week, ten days, two weeks, three weeks, a month, two months, since the interview; '' where too soon to say."""
    return span(here.days_since) if here.interview else ""


def span(count: int) -> str:
    """A number of days as one says it; '' under five."""
    if count < 5:
        return ""
    for most, said in ((8, "a week"), (11, "ten days"), (17, "two weeks"), (25, "three weeks"), (40, "a month")):
        if count <= most:
            return said
    months = round(count / 30.4)
    return f"{_COUNT[months]} months" if months < len(_COUNT) else "half a year" if months < 9 else "some time"


def next_round(here: Situation) -> datetime | None:
    """When the next round begins that is announced with a time still to come, in the zone of `now`."""
    at: datetime | None = None
    for fact in here.facts:
        if isinstance(fact, Received) and fact.kind in ("next_round", "reschedule"):
            at = fact.round_at
        elif (isinstance(fact, Received) and fact.kind == "cancelled") or (
            isinstance(fact, Interview) and at is not None and fact.at >= at
        ):
            at = None
    return at.astimezone(here.now.tzinfo) if at is not None and at > here.now else None


def earlier_hosts(here: Situation) -> tuple[str, ...]:
    """First names of whom the candidate met in earlier interviews, and whom this does not go to."""
    now_there = {*(here.interview.with_ if here.interview else ()), *here.move.to}
    names = [
        here.candidacy.contact(one).name.split()[0]
        for fact in here.facts
        if isinstance(fact, Interview)
        and fact is not here.interview
        and fact.format != "event"
        and (here.interview is None or fact.at < here.interview.at)
        for one in fact.with_
        if one not in now_there
    ]
    return tuple(dict.fromkeys(names))


def met_before(here: Situation) -> bool:
    """Did whom it goes to hold an earlier interview as well?"""
    return any(
        isinstance(fact, Interview)
        and here.interview is not None
        and fact.at < here.interview.at
        and set(here.move.to) <= set(fact.with_)
        for fact in here.facts
    )


def to_offer(here: Situation) -> str:
    """references or an updated CV, whichever were not given: "references, or an updated CV," or ''."""
    left = [
        said
        for extra, said in (("references", "references"), ("cv", "an updated CV"))
        if extra in here.about.extras and extra not in here.given
    ]
    return " or ".join(left)


def anything_more(here: Situation, pick: Pick) -> str:
    """The offer of whatever they need."""
    extras = to_offer(here)
    if extras:
        return pick.of(
            "offer",
            (
                f"If it would help to have {extras}, or anything else from me, I can send it the same day.",
                f"If there is anything more that you need from me, {extras} for instance, I can let you have it straight away.",
                f"I can send {extras} at any time, and anything else that would be useful.",
            ),
        )
    return pick.of(
        "offer",
        (
            "If there is anything more that you need from me, I can let you have it the same day.",
            "If anything is missing on my side, a line is enough and you will have it.",
            "If I can help with anything further, I would be glad to.",
        ),
    )


def well_wish(here: Situation, pick: Pick) -> str:
    """The wish at the end of what may be the last message for a while."""
    return pick.of(
        "wish",
        (
            "I wish you and the team well.",
            f"All good wishes to you and everyone at {here.employer}.",
            "I hope that the months ahead go well for you and the team.",
        ),
    )


def promised_day(here: Situation) -> str:
    """The last day of the promise as it is said now: Friday, Friday 20 March, 6 March."""
    assert here.promise is not None
    return days.named(here.promise.latest, here.now.date())
