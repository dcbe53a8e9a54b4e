"""AW364: who else is considered is asked only where the candidate chose to (A5, A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_WHO: Final = "Who else is considered is asked only by your own choice."

PHRASES: Final = (
    Phrase(
        "who",
        r"\bwho (?:else|did you|you(?:'re| are| have|'ve)? ?(?:chose|chosen|hired|hire|picked|went|appointed|considering|seeing|selected|gave)|(?:got|was given|will get|won) (?:the|it)|(?:was|were|is|are) (?:the |being )?(?:other|chosen|successful|appointed|hired|selected|considered|candidates?))\b",
        _WHO,
        unless=r"\banyone who\b|\bwho else (?:would|might) (?:be|like|enjoy)\b",
    ),
    Phrase(
        "candidate applicant",
        r"\b(?:how many|which|what|any) (?:other )?(?:candidates?|applicants?)\b|\b(?:about|know|tell me|ask|curious|describe) (?:\w+ ){0,3}(?:the |your )?(?:other|successful|chosen|winning|rival|remaining|competing) (?:candidates?|applicants?|person)\b|\b(?:is|was|are|were) the (?:other|successful|chosen) (?:candidates?|applicants?)\b",
        _WHO,
    ),
    Phrase(
        "competition others",
        r"\b(?:what|how|who) (?:is|are|was|does|strong is) (?:the|my) competition\b|\bhow many others\b|\b(?:am i|i am) up against\b|\bwho i(?:'m| am| was) (?:up|competing) against\b",
        _WHO,
    ),
    Phrase(
        "candidates applicants others internal person",
        r"\bwhat (?:did|do|does|had|has|is|was) (?:the )?(?:other|others|they|he|she|successful|chosen|winning|person)\b[^.?!]{0,40}\b(?:have|had|offer|bring|that i|better|got|do)\b|\b(?:was|is) (?:it|he|she|the person) (?:an?|one of (?:the|your)) (?:\w+ )?(?:internal|external|colleagues?|candidates?|friends?)\b|\bwho (?:beat|pipped|i lost|i was up)\b",
        _WHO,
    ),
    Phrase(
        "who whom compare candidates applicants",
        r"\bwho(?:m)? (?:did|do|have|will) you (?:\w+ )?(?:appoint|choose|chosen|pick|hire|hired|select|take|prefer|appointed)\w*\b|\b(?:other|rival|successful|chosen) (?:candidates?|applicants?|finalists?)\b[^.?!]{0,30}\b(?:compare\w*|like|better|than (?:me|i)|strong\w*|experience\w*|background\w*|against)\b[^.?!]{0,20}\?",
        _WHO,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """A question after the others."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW364",
    "asks who else",
    "Leave the other candidates out, unless you choose to ask.",
    "A5",
    "It is seldom theirs to say, and seldom welcome.",
    "warning",
    bad=("May I ask who else you are considering?", "How many other candidates are there?", "Who got the job?"),
    good=("I am glad that you found someone who suits the team.", "You had several strong candidates, I know."),
    find=find,
)
