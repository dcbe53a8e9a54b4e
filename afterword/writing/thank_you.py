"""The thank-you: three sentences at most; thanks, something real, interest; no request and no sales talk (A1)."""

from __future__ import annotations

from afterword.writing import days
from afterword.writing.manner import formality, joined
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation
from afterword.writing.speech import earlier_hosts, keener, met_before, next_round, promised_day
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
    first, second = _topics(here, pick)
    if first is None:
        return words(paragraph(_late(here, pick, _thanks(here, pick)), _interest(here, pick), _close(here, pick)))
    thanks, middle = _thanks_and_topic(here, pick, first, second)
    return words(paragraph(_late(here, pick, thanks), middle, _close(here, pick)))


def _topics(here: Situation, pick: Pick) -> tuple[Topic | None, Topic | None]:
    """What is named: the first that is theirs and one more; later attempts name others, so that no two of a panel read
    alike."""
    every = here.topics
    if not every or pick.attempt >= 40:
        return None, None
    at = 0 if pick.attempt < 12 else pick.attempt % len(every)
    second = next((one for one in every[at + 1 :] if one.thing and not one.grave and one.kind != "asked"), None)
    return every[at], second if pick.of("two", ("yes", "yes", "no")) == "yes" else None


def _late(here: Situation, pick: Pick, said: str) -> str:
    if here.days_since < LATE:
        return said[:1].upper() + said[1:]
    openers = (
        "I am sorry that this comes a little late, but",
        "I should have written sooner, but",
        "This is later than I meant, but",
    )
    return f"{pick.of('late', openers)} {said[:1].lower() + said[1:] if not said.startswith('I ') else said}"


def _thanks_and_topic(here: Situation, pick: Pick, first: Topic, second: Topic | None) -> tuple[str, str]:
    """The first two sentences, which name what was said."""
    keen = keener(here, pick)
    if first.kind == "asked":
        return _thanks(here, pick), pick.of(
            "asked",
            (
                f"I have gone on thinking about your question about {first.words}, and the whole conversation {keen}.",
                f"Your question about {first.words} has stayed with me, and I came away {_state(here, pick)}.",
            ),
        )
    if first.form == "that":
        glad = pick.of("glad", ("I was interested to hear", "It was good to hear"))
        return _thanks(here, pick), f"{glad} that {first.words}, and everything you told me {keen}."
    if first.grave:
        return f"{_thanks(here, pick)[:-1]}, and for being so open about {first.words}.", _it(here, pick)
    fond = pick.of("fond", ("I really enjoyed", "I especially enjoyed", "I enjoyed", "I particularly enjoyed"))
    if second is not None:
        told = pick.of(
            "two topics",
            (
                f"{fond} {first.enjoyed}, and {second.thing} {keen}.",
                f"{fond} {first.enjoyed}; {second.thing} {keen}.",
            ),
        )
        return _thanks(here, pick), told
    return _one_topic(here, pick, first, fond)


def _one_topic(here: Situation, pick: Pick, topic: Topic, fond: str) -> tuple[str, str]:
    keen, thanks = keener(here, pick), _thanks(here, pick)
    met = "talk to" if here.place in ("phone", "video") else "meet"
    ways = {
        "it": (thanks, f"{fond} {topic.enjoyed}, and it {keen}."),
        "away": (thanks, f"{fond} {topic.enjoyed}, and came away {_state(here, pick)}."),
        "and for": (f"{thanks[:-1]}, and for {topic.thanked}.", _it(here, pick)),
        "good": (
            f"It was good to {met} you {here.when}, and {fond} {topic.enjoyed}.",
            f"Thank you for your time; the conversation {keen}.",
        ),
    }
    if met_before(here) or here.wrote_before or here.others:
        del ways["good"]
    if topic.kind in ("told", "liked") or (topic.kind == "talked" and topic.form == "how"):
        ways["part"] = (thanks, f"{fond} {topic.enjoyed}, and would love to be part of it.")
    if topic.kind in ("told", "liked", "talked") and topic.form == "how":
        ways["sort"] = (thanks, f"{fond} {topic.enjoyed}: it is just the sort of work that I would love to do.")
    return ways[pick.of("one", tuple(ways))]


def _thanks(here: Situation, pick: Pick) -> str:
    """Thank you, for what was given: the time, the call, the welcome."""
    when = here.when
    together = joined(["you", *(one.first for one in here.others)])
    if met_before(here):
        options = [
            f"Thank you for seeing me again {when}.",
            f"Thank you for having me back {when}.",
            f"Thank you for making time for me again {when}.",
        ]
        if here.place in ("phone", "video"):
            options = [f"Thank you for talking to me again {when}.", f"Thank you for making time for me again {when}."]
    elif here.place == "phone":
        options = [
            f"Thank you for the call {when}.",
            f"Thank you for taking the time to call {when}.",
            f"Thank you for talking to me {when}.",
        ]
    elif here.place == "room":
        options = [
            f"Thank you for seeing me {when}.",
            f"Thank you for having me in {when}.",
            f"Thank you for taking the time to see me {when}.",
            f"Thank you for making me so welcome {when}.",
        ]
    else:
        options = [
            f"Thank you for talking to me {when}.",
            f"Thank you for taking the time to talk to me {when}.",
            f"Thank you for making time for me {when}.",
            f"Thank you for your time {when}.",
        ]
    if formality(here) == "warm":
        options = [f"Thanks so much for your time {when}.", f"Thank you so much for talking to me {when}."]
    if here.others and len(here.others) <= 2:
        options += [
            f"Thank you for your time {when}; it was good to meet {together}.",
            f"It was good to meet {together} {when}, and thank you for your time.",
        ]
    return pick.of("thanks", options)


def _state(here: Situation, pick: Pick) -> str:
    """After "I came away"."""
    if here.american:
        return pick.of(
            "state",
            (
                f"even more excited about {here.role}",
                f"even more interested in {here.role}",
                "hoping very much to join you",
            ),
        )
    return pick.of(
        "state",
        (
            f"even more interested in {here.role}",
            f"keener than ever on {here.role}",
            "hoping very much that I can join you",
        ),
    )


def _it(here: Situation, pick: Pick) -> str:
    """A sentence of interest after one that names what was said."""
    keen = keener(here, pick)
    return pick.of(
        "it", (f"It {keen}.", f"It all {keen}.", f"I came away {_state(here, pick)}.", f"Everything I heard {keen}.")
    )


def _interest(here: Situation, pick: Pick) -> str:
    """A sentence of interest that names the role or the employer."""
    role, employer, as_role = here.role, here.employer, here.as_role
    keen = keener(here, pick)
    options = [
        f"I enjoyed our conversation, and it {keen}.",
        f"I really enjoyed talking to you, and came away {_state(here, pick)}.",
        f"Our conversation {keen}.",
        f"I enjoyed our conversation, and would be delighted to join you{as_role}.",
        f"What you told me {keen}.",
        f"I liked everything that I heard about {role}, and would be very happy to work at {employer}.",
        "I left thinking how much I would enjoy working with you.",
    ]
    if here.place == "room":
        options.append(f"By the end I could easily picture myself working at {employer}, and I would love to join you.")
    if here.meetings > 1:
        options.append(f"The more I see of {employer}, the more I would like to work there.")
    hosts = earlier_hosts(here)
    if hosts and here.meetings > 1 and not met_before(here):
        options = [
            f"After my conversation with {joined(hosts)} it was good to hear your side of the work too, and it {keen}.",
            f"It added a good deal to what {joined(hosts)} had told me, and {keen}.",
        ]
    return pick.of("interest", options)


def _close(here: Situation, pick: Pick) -> str:
    coming = next_round(here)
    if coming is not None:
        day = days.named(coming.date(), here.now.date(), here.american)
        return pick.of("close", (f"I look forward to {day}.", f"I am already looking forward to {day}."))
    promise = here.promise
    if promise is not None and not promise.passed:
        return _until_the_promise(here, pick)
    return pick.of(
        "close",
        (
            "I look forward to hearing from you.",
            "I look forward to hearing from you when the time comes.",
            "I hope that we will speak again soon." if here.american else "I hope that we will talk again before long.",
            "I hope that the rest of the interviews go well.",
        ),
    )


def _until_the_promise(here: Situation, pick: Pick) -> str:
    promise, day = here.promise, promised_day(here)
    assert promise is not None
    day = day if day in ("today", "tomorrow") else f"by {day}"
    what = "about the next step" if promise.about == "next_step" else "from you"
    if promise.from_ in here.move.to:
        options = (
            f"I look forward to hearing {what} {day}, as you mentioned.",
            f"You mentioned that I might hear {day}, and I look forward to it.",
        )
    else:
        options = (f"I look forward to news {day}.", f"I know to expect news {day}, and look forward to it.")
    return pick.of("close", options)


def _at_the_fair(here: Situation, pick: Pick) -> tuple[str, ...]:
    first, _ = _topics(here, pick)
    when = here.when
    options = [
        f"Thank you for talking to me at the fair {when}, with so many others waiting to speak to you.",
        f"Thank you for your time at the fair {when}; on what must have been a long day I was glad of the conversation.",
        f"It was good to meet you at the fair {when}, and I am grateful for your time.",
    ]
    if first is not None:
        told = first.thanked if first.form != "that" else f"telling me that {first.words}"
        options = [
            f"It was good to meet you at the fair {when}; thank you for your time, and for {told}.",
            f"Thank you for stopping to talk to me at the fair {when}, and for {told}.",
        ]
        if not first.grave and first.form != "that":
            options.append(f"Thank you for your time at the fair {when}; I really enjoyed {first.enjoyed}.")
    interest = pick.of(
        "interest",
        (
            f"I came away {_state(here, pick)}, and would be glad to take it further.",
            f"I would love to work at {here.employer}, and to be considered for {here.role}.",
            f"I would love to hear more about {here.role}, and hope that we can talk again at more leisure.",
            f"I am very interested in {here.role}, and hope to be working with you one day.",
        ),
    )
    return pick.of("fair", options), interest


def _through_the_recruiter(here: Situation, pick: Pick) -> tuple[str, ...]:
    names = joined([one.first for one in here.others])
    first, _ = _topics(here, pick)
    them = "them both" if len(here.others) == 2 else "them all" if len(here.others) > 2 else names
    theirs = pick.of(
        "thanks",
        (
            f"Thank you for arranging my conversation with {names} {here.when}.",
            f"Thank you for setting up the interview {here.when}; I enjoyed talking to {names}.",
            f"I enjoyed meeting {names} {here.when}, and am grateful to you for making it happen.",
        ),
    )
    passing = [
        f"Please thank {them} for me for the time and the warm welcome.",
        f"Please pass my thanks on to {them} for the time.",
    ]
    if first is not None:
        passing = [f"Please pass my thanks on to {them} for the time, and for {_by_others(first)}."]
        if not first.grave and first.form != "that" and first.kind != "asked":
            passing.append(f"Please thank {them} for me: I particularly enjoyed {first.enjoyed}.")
    return theirs, pick.of("pass", passing), f"The conversation {keener(here, pick)}."


def _by_others(topic: Topic) -> str:
    return topic.thanked if topic.kind != "asked" else f"a question about {topic.words} that has stayed with me"
