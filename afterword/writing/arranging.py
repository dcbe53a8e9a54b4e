"""Answers about the next round: asking for its date, and accepting it (A2)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from afterword.facts.kinds import Received
from afterword.writing import days
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import next_round


def ask_dates(here: Situation, pick: Pick) -> Words:
    """Glad of the news, and which days: so that they can be kept free."""
    again = here.meetings > 0
    glad = pick.of(
        "glad",
        (
            f"Thank you for the good news: I would be delighted to come{' back' if again else ''} and talk {'further ' if again else ''}about {here.role}.",
            f"Thank you for letting me know. I am delighted to be going on to the next stage for {here.role}."
            if again
            else f"Thank you very much for the invitation. I am delighted, and would love to talk about {here.role}.",
            f"Thank you, that is great news; I look forward to {'the next conversation' if again else f'talking about {here.role}'}.",
        ),
    )
    ask = pick.of(
        "ask",
        (
            "Could you let me know which days you have in mind, and roughly how long to set aside? I will keep them clear.",
            "Do you have a date and time in mind yet? I would like to keep the day clear and to come well prepared.",
            "Which dates would suit you? If it would help to know when I am free, I can send you some times today.",
        ),
    )
    whom = pick.of("whom", ("It would also help me to know who will be there, if that is settled.", ""))
    return words(paragraph(glad), paragraph(ask, whom))


def confirm_round(here: Situation, pick: Pick) -> Words:
    """Yes, with the day and time said back, so that a mistake shows."""
    newest = next((f for f in reversed(here.facts) if isinstance(f, Received) and f.round_at is not None), None)
    at = next_round(here) or (newest.round_at.astimezone(here.now.tzinfo) if newest and newest.round_at else None)
    if at is None:
        return words(
            paragraph(
                f"Thank you for the invitation; I am glad to accept it, and look forward to talking about {here.role}."
            )
        )
    when = days.clock(at, here.american)
    own = at.astimezone(ZoneInfo(here.candidacy.candidate.time_zone))
    if own.utcoffset() != at.utcoffset():
        when += f" your time ({days.hour(own, here.american)} mine)"
    diary = "calendar" if here.american else "diary"
    moved = newest is not None and newest.kind == "reschedule"
    if moved:
        yes = pick.of(
            "yes",
            (
                f"Thank you for letting me know. {when} suits me just as well, and I have changed it in my {diary}.",
                f"No trouble at all: {when} works just as well for me, and it is in my {diary}.",
            ),
        )
    else:
        yes = pick.of(
            "yes",
            (
                f"Thank you for the invitation. {when} suits me very well, and it is in my {diary}.",
                f"Thank you, I would be delighted to come. {when} works well for me.",
                f"Thank you very much for the invitation. {when} suits me perfectly, and I look forward to {_meeting(here, newest)}.",
            ),
        )
    close = pick.of(
        "close",
        (
            "If there is anything that you would like me to read or bring, just let me know.",
            "If there is anything I should prepare, just let me know.",
            "I look forward to it." if moved else "",
        ),
    )
    return words(paragraph(yes, close))


def _meeting(here: Situation, invited: Received | None) -> str:
    """seeing you, from somebody met; meeting you, from somebody not met yet; else it."""
    if invited is None or invited.from_ not in here.move.to:
        return "it"
    return "seeing you again" if here.met else "meeting you" if here.who.part != "recruiter" else "it"
