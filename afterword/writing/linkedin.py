"""A note on LinkedIn: one paragraph of at most 300 characters, greeting and name included, to be copied by hand."""

from __future__ import annotations

from afterword.facts.kinds import MoveKind
from afterword.writing.pick import Pick
from afterword.writing.situation import Situation
from afterword.writing.topics import Topic

MOST = 300

_HEART: dict[MoveKind, str] = {
    "feedback_request": "thank you again for our conversation{when}. If you could say anything at all about how I came across, I would be glad of it; if not, I quite understand.",
    "ask_dates": "thank you for the news of the next round. Which days do you have in mind, so that I can keep them clear?",
    "confirm_round": "thank you for the invitation: the time suits me well, and it is in my diary. I look forward to it.",
    "reply": "thank you for your message. You will have what you asked for by e-mail by the end of tomorrow.",
    "check_in": "I hope that all is well. How are things going with {role}? If there is anything that you need from me, just say.",
    "answer_offer": "thank you for the offer: I was delighted. I will read it through and answer by e-mail in the next few days.",
    "after_no": "thank you for letting me know, and for your time. I would still be glad to work with you some day.",
    "last_note": "I will not keep asking about {role}, but I wanted to thank you for your time. I would still be glad to work with you some day.",
    "keep_warm": "I hope that all is well. I would still be glad to hear from you if something comes up.",
}
_INTEREST = (
    "It left me keener on {role} than before, and I would be glad to stay in touch.",
    "I would be very glad to do this work.",
    "I am more interested in {role} than before.",
)


def write(here: Situation, pick: Pick) -> str:
    """The fullest of several that fits; what is left out first is the topic, then the role's name."""
    word = here.about.voice.greeting or here.about.voice.learned.greeting or "Hi"
    name = here.candidacy.candidate.name.split()[0]
    turn = pick.attempt % len(here.topics) if here.topics else 0  # another attempt names another thing
    topics: list[Topic | None] = [*here.topics[turn:], *here.topics[:turn], None]
    for role in (here.role, "the role"):
        for topic in topics:
            note = f"{word} {here.who.first}, {_said(here, pick, topic).format(role=role, when=_when(here))} {name}"
            if len(note) <= MOST:
                return note
    return f"{word} {here.who.first}, thank you for your time. {name}"


def _said(here: Situation, pick: Pick, topic: Topic | None) -> str:
    if here.move.kind != "thank_you":
        return _HEART[here.move.kind]
    if topic is None:
        thanks = pick.of(
            "thanks", ("thank you for your time{when}.", "thank you for talking to me{when}; I enjoyed it.")
        )
    elif topic.kind == "asked":
        thanks = f"thank you for your time{{when}}; your question about {topic.words} has stayed with me."
    else:
        thanks = pick.of(
            "thanks",
            (
                f"thank you for your time{{when}}; I enjoyed {topic.enjoyed}.",
                f"thank you for talking to me{{when}}, and for {topic.thanked}.",
                f"I enjoyed our conversation{{when}}, especially {topic.enjoyed}; thank you for your time.",
            ),
        )
    return f"{thanks} {pick.of('interest', _INTEREST)}"


def _when(here: Situation) -> str:
    return f" {here.when}" if here.interview else ""
