"""Greeting, sign-off, signature, subject, and the short forms of plain speech: one person's manner throughout."""

from __future__ import annotations

import re
from typing import Final

from afterword.facts.kinds import Received
from afterword.playbook.names import tokens
from afterword.writing import days
from afterword.writing.about import Formality
from afterword.writing.pick import Pick
from afterword.writing.situation import Person, Situation

_SHORT: Final = (
    (r"\bI will not\b", "I won't"),
    (r"\bI would\b", "I'd"),
    (r"\bI am\b(?! \()", "I'm"),
    (r"\bI will\b", "I'll"),
    (r"\bI have (?=\w+(?:ed|en)\b|kept|left|put|thought|been|had)", "I've "),
    (r"\bdo not\b", "don't"),
    (r"\bdid not\b", "didn't"),
    (r"\bthat is\b(?= (?:quite|no|the|very|fine|great))", "that's"),
    (r"\b([Tt])here is\b(?= (?:anything|no))", r"\1here's"),
    (r"\bis not\b", "isn't"),
    (r"\bcannot\b", "can't"),
    (
        r"\b([Ii])t is\b(?= (?:what|a (?:week|month|while)|about|just|over|nearly|some time|half a|wonderful|going|not))",
        r"\1t's",
    ),
    (r"\byou are\b(?= (?:well|ready))", "you're"),
    (
        r"(?<!so )(?<!say )\b(hope|know|glad|sure|thing|anything|more|time|work|so sure) that (?=(?:I|I'd|I'm|you|we|there|all|things|these|plans|the (?:search|rest|other|months|time))\b)",
        r"\1 ",
    ),
)
_THEIR_GREETING: Final = re.compile(
    r"^\s*(hi|hello|hey|dear|good (?:morning|afternoon))\b[ ,]*([^\n,!]*)", re.IGNORECASE
)
_FILES: Final = {"cv": "my CV, brought up to date", "references": "my references"}
_REACH: Final = re.compile(r"\d(?:[ ()./-]{0,2}\d){6,}|\S@\S|https?://|www\.|linkedin", re.IGNORECASE)


def formality(here: Situation) -> Formality:
    """The candidate's own, else as they write to the candidate: Hi is warm, Dear Ms Marsh formal, Dear Ada plain."""
    if here.about.voice.formality is not None:
        return here.about.voice.formality
    found = _THEIR_GREETING.match(_their_line(here))
    if found is None:
        return "plain"
    if found.group(1).lower() in ("hi", "hello", "hey"):
        return "warm"
    named = found.group(2).strip()
    names = tokens(here.candidacy.candidate.name) or (here.candidacy.candidate.name,)
    first, last = names[0].lower(), names[-1].lower()
    return "formal" if last in named.lower().split() and not named.lower().startswith(first) else "plain"


def _their_line(here: Situation) -> str:
    """The text by which they greeted the candidate last; '' where none is known."""
    wrote = (f.text for f in reversed(here.facts) if isinstance(f, Received) and f.text and f.from_ in here.move.to)
    return here.about.greeting or next(wrote, "")


def greeting(here: Situation, tone: Formality) -> str:
    """Dear Priya, / Hi Priya, / Dear Dr Nair, / Dear Priya Nair, / Dear Priya and Lee,"""
    voice = here.about.voice
    habit = voice.learned.formal_greeting if tone == "formal" else voice.greeting or voice.learned.greeting
    word = habit or ("Hi" if tone == "warm" else "Dear")
    if len(here.to) > 3:
        return f"{word} all,"
    known = voice.formality or voice.greeting or voice.learned.greeting or _THEIR_GREETING.match(_their_line(here))
    return f"{word} {joined([_called(one, tone, not known) for one in here.to])},"


def _called(one: Person, tone: Formality, titled: bool) -> str:
    """By title and last name in a formal letter, and where a title is all that is known of how they like to be called."""
    if tone == "formal" or (titled and one.title and one.last):
        return f"{one.title} {one.last}" if one.title and one.last else one.name
    return one.first


def joined(names: list[str] | tuple[str, ...]) -> str:
    """Priya; Priya and Lee; Priya, Lee and Tom."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def sign_off(here: Situation, tone: Formality) -> str:
    """The candidate's own, as set or as learned, else one that stays the same for one candidate."""
    voice = here.about.voice
    habit = voice.learned.formal_sign_off if tone == "formal" else voice.learned.sign_off
    if voice.sign_off or habit:
        return (voice.sign_off or habit).rstrip(",") + ","
    of_candidate = Pick(here.candidacy.candidate.email)
    if tone == "formal":
        return "Yours sincerely,"
    return of_candidate.of("sign-off", ("Best wishes,", "Kind regards,", "With best wishes,"))


def with_files(here: Situation, paragraphs: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs with one that says what is attached, where they do not; a thank-you brings nothing.

    It stands before the last, which is the offer or the wish.
    """
    brings = [one for one in here.about.attached if one not in said]
    if not brings or here.move.kind == "thank_you":
        return paragraphs
    attaching = f"I attach {joined([_FILES.get(one, f'my {one}') for one in brings])}."
    if len(paragraphs) < 2:
        return (*paragraphs, attaching)
    return (*paragraphs[:-1], attaching, paragraphs[-1])


def signature(here: Situation) -> str:
    """The candidate's own lines, else full name and the phone number or the address; what they lack of those is added."""
    candidate = here.candidacy.candidate
    own = "\n".join(here.about.voice.signature)
    if own:
        named = own if candidate.name in own else f"{candidate.name}\n{own}"
        return named if _REACH.search(own) else f"{named}\n{candidate.phone or candidate.email}"
    return f"{candidate.name}\n{candidate.phone or candidate.email}"


def subject(here: Situation) -> str:
    """The thread's own with Re:, else which role and what about."""
    thread = " ".join(here.about.thread_subject.split())
    if thread:
        return thread if re.match(r"re:", thread, re.IGNORECASE) else f"Re: {thread}"
    role = here.role.removeprefix("the ").removesuffix(" role")
    post = f"{role} role" if role != "role" else f"The role at {here.employer}"
    day = days.plain(here.at.date(), here.american) if here.interview else ""
    talk = f"{role} interview" if role != "role" else "our interview"
    if here.place == "fair":
        talk = "our talk at the fair"
    stable = Pick("\n".join((here.candidacy.candidate.email, here.candidacy.employer.name, here.candidacy.role)))
    kind = here.move.kind
    begun = talk[:1].upper() + talk[1:]
    subjects: dict[str, tuple[str, ...]] = {
        "thank_you": (f"Thank you – {talk}, {day}", f"{begun}, {day} – thank you", f"Thank you for your time – {talk}"),
        "feedback_request": (f"{begun}, {day} – a small request", f"{begun}, {day}: a word of feedback?"),
        "ask_dates": (f"{post}: the next interview",),
        "confirm_round": (f"{post}: the next interview",),
        "answer_offer": (f"Your offer – {post}",),
        "check_in": (f"{begun}, {day} – how things are going", f"{post} – following up on {day}")
        if day
        else (f"{post} – how things are going",),
        "reply": (f"{post} – what you asked for",),
        "keep_warm": (f"{here.employer} – keeping in touch",),
    }
    return stable.of("subject", subjects.get(kind, (f"{post} – thank you",)))


def short_forms(words: str) -> str:
    """I would to I'd, and so on, where speech would have them."""
    for long, short in _SHORT:
        words = re.sub(long, short, words)
    return words
