"""AW313: nothing in capitals for loudness."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")

# Capitals are ordinary in acronyms, so a word must be one that is shouted; "IT" and "US" are not among them.
LOUD: Final = frozenset(
    "about absolutely after again all also always am amazing and answer any anything are as asap ask at attention awesome be "
    "because been before believe best but call can cannot chance could date days dear decide decision definitely demand desperate "
    "did do does done dont don't each email even ever every everything excellent excited extremely feedback final for from get "
    "give glad go good got great grateful had happy hard has have hear heard hello help here hire hiring hope hoping how i'd i'll "
    "i'm i've if immediately important in interest interested interview is its it's job just keen know last late let like look "
    "looking love luck made make many may me mine more most much must my need never new next no none nor not nothing now of "
    "offer on once one only opportunity or our out over perfect please position possible promise promised question quick read ready really "
    "regards reply respond response right role said same see seriously should since so some soon sorry still such sure take than "
    "thank thanks that the their them then there they this those time to today tomorrow too truly understand until update "
    "urgent urgently very wait waiting want was we week weeks well were what when where which while who why will with won't "
    "work would wrong yes yesterday yet you your yours you're".split()
)
_ALONE: Final = LOUD - frozenset(
    (
        "i'm",
        "i'd",
        "it's",
        "may",
        "am",
        "an",
        "as",
        "at",
        "be",
        "do",
        "go",
        "if",
        "in",
        "is",
        "me",
        "no",
        "of",
        "on",
        "or",
        "to",
        "we",
        "all",
        "can",
        "asap",
        "has",
        "who",
        "our",
        "out",
        "see",
        "mine",
        "new",
        "well",
        "one",
        "take",
        "hard",
        "final",
        "help",
        "ask",
        "data",
    )
)


def find(text: Text) -> Iterator[Found]:
    """Shouted words and runs of them, lowered where each is a word that could stand lowered."""
    parts = layout(text.body)
    starts = {span.start for span in parts.sentences}
    yield from _loud(parts.plain, 0, parts.sign_off.end if parts.sign_off else parts.prose.end, starts)
    if text.subject and any(True for _ in _loud(text.subject, 0, len(text.subject), {0})):
        yield Found(0, 0, "The subject shouts in capitals.")


def _loud(text: str, start: int, end: int, starts: set[int]) -> Iterator[Found]:
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start, end):
        if len(word.group()) > 1 and word.group().isupper():
            if run and text[run[-1].end() : word.start()].strip(" ,-"):
                yield from _run(text, run, starts)
                run = []
            run.append(word)
        elif not (word.group() == "I" and run):
            yield from _run(text, run, starts)
            run = []
    yield from _run(text, run, starts)


def _run(text: str, run: list[re.Match[str]], starts: set[int]) -> Iterator[Found]:
    loud = [word for word in run if word.group().lower() in LOUD]
    if not loud or (len(run) == 1 and run[0].group().lower() not in _ALONE):
        return
    words = text[run[0].start() : run[-1].end()]
    low = None
    if len(loud) == len(run):
        low = words.lower().replace("i'm", "I'm").replace("i'll", "I'll").replace("i've", "I've").replace("i'd", "I'd")
        low = re.sub(r"\bi\b", "I", low)
        if run[0].start() in starts:
            low = low[:1].upper() + low[1:]
    yield Found(run[0].start(), run[-1].end(), f"Capitals shout: {words}", low)


RULE: Final = WordingRule(
    "AW313",
    "capitals",
    "Write no word in capitals for loudness.",
    "A6",
    "Capitals are read as shouting.",
    "error",
    bad=(
        "I am VERY interested in the role.",
        "PLEASE let me know how it goes.",
        "THANK YOU SO MUCH for your time.",
        "Subject: PLEASE READ THIS\n\nThank you.",
    ),
    good=(
        "I enjoyed hearing about the NHS project and the SQL that runs it.",
        "The IT team in the US uses AWS.",
        "I hold the ACCA and the CIPD certificates.",
    ),
    find=find,
)
