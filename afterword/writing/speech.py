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


def keener(here: Situation, pick: Pick) -> str:
    """What something did to whoever heard it: made me even keener to join you as a Data Analyst."""
    join = f"join you{here.as_role}" if here.as_role else f"join {here.employer}"
    if here.american:
        return pick.of(
            "keen",
            (
                f"made me even more excited about {join.replace('join', 'joining', 1)}",
                f"left me even more interested in {here.role}",
                f"made me want to {join} even more",
            ),
        )
    return pick.of(
        "keen",
        (
            f"made me even keener to {join}",
            f"left me even more interested in {here.role}",
            f"made me all the more eager to {join}",
            f"made me want {here.role} even more",
        ),
    )


def mention(here: Situation, topic: Topic) -> str:
    """Something that was said, as a thing: our conversation about the move; what Priya told me about it."""
    if here.met or topic.kind in ("done", "seen", "let"):
        return topic.thing
    if not topic.about:
        return ""
    if topic.who == here.who.first:
        return f"what you told me about {topic.about}"
    host = topic.who or (here.others[0].first if len(here.others) == 1 else "")
    return f"what {host} told me about {topic.about}" if host else f"what I heard about {topic.about}"


def mentionable(here: Situation) -> list[Topic]:
    """The topics that can be named as a thing; a question only to whoever asked it."""
    return [one for one in here.topics if mention(here, one) and (here.met or one.kind != "asked")]


def we_spoke(here: Situation) -> str:
    """we spoke, or I spoke to Priya and Lee."""
    if here.met or here.interview is None:
        return "we spoke"
    return f"I spoke to {joined([one.first for one in here.others])}"


def ago(here: Situation) -> str:
    """a week, ten days, two weeks, three weeks, a month, two months, since the interview; '' where too soon to say."""
    return span(here.days_since) if here.interview else ""


def span(count: int) -> str:
    """A number of days as one says it; '' under six."""
    if count < 6:
        return ""
    for most, said in (
        (7, "a week"),
        (9, "just over a week"),
        (12, "about ten days"),
        (16, "about two weeks"),
        (19, "over two weeks"),
        (23, "about three weeks"),
        (27, "nearly four weeks"),
        (36, "a month"),
        (49, "over a month"),
    ):
        if count <= most:
            return said
    months = round(count / 30.4)
    return f"about {_COUNT[months]} months" if months < len(_COUNT) else "half a year" if months < 9 else "some time"


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
    """references or an updated CV, whichever were not given; ''."""
    resume = "an updated résumé" if here.american else "an updated CV"
    left = [
        said
        for extra, said in (("references", "references"), ("cv", resume))
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
                f"If {extras} would help, or anything else from me, just let me know.",
                f"If there is anything more you need from me, {extras} for instance, I can send it straight away.",
                f"I am happy to send {extras}, or anything else that would be useful.",
            ),
        )
    return pick.of(
        "offer",
        (
            "If there is anything more you need from me, just let me know.",
            "If anything else from me would help, I can send it straight away.",
            "If I can help with anything further, I would be glad to.",
        ),
    )


def well_wish(here: Situation, pick: Pick) -> str:
    """The wish at the end of what may be the last message for a while."""
    return pick.of(
        "wish",
        (
            "I wish you and the team all the best.",
            f"All the best to you and everyone at {here.employer}.",
            "I hope that the months ahead go well for you and the team.",
        ),
    )


def promised_day(here: Situation) -> str:
    """The last day of the promise as it is said now: Friday, Friday 20 March, 6 March."""
    assert here.promise is not None
    return days.named(here.promise.latest, here.now.date(), here.american)
