"""AW354: references and CV are offered only where they were not given (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text
from afterword.playbook.told import given

_OFFER: Final = r"\b(?:offer|send|provide|share|supply|let you have|forward|pass on|give|attach|enclose|happy to|glad to|need|want|like|put you in touch|useful|helpful|such as)\b[^.?!]{0,60}"
_SENT: Final = r"\b(?:i (?:have )?(?:already )?(?:sent|gave|given|shared)|you (?:already )?have|that i (?:sent|gave)|i've (?:already )?(?:sent|given)|sent you|beyond|besides|as well as|apart from)\b"

REFERENCES: Final = (
    Phrase(
        "reference referee",
        _OFFER + r"\b(?:references?|referees?)\b(?! (?:number|to (?:the|our|your)))",
        "They have your references already.",
        _SENT,
    ),
    Phrase(
        "reference referee",
        r"\b(?:references?|referees?)\b[^.?!]{0,30}\b(?:attached|enclosed|available|ready|if you|on request)\b",
        "They have your references already.",
        _SENT,
    ),
)
CV: Final = (
    Phrase(
        "cv résumé resume vitae",
        _OFFER + r"\b(?:cv|c\.v\.|r[eé]sum[eé]|curriculum vitae)\b",
        "They have your updated CV already.",
        _SENT,
    ),
    Phrase(
        "cv résumé resume vitae",
        r"\b(?:cv|r[eé]sum[eé]|curriculum vitae)\b[^.?!]{0,30}\b(?:attached|enclosed|available|ready|if you|on request)\b",
        "They have your updated CV already.",
        _SENT,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Silent where the history is not known."""
    if text.candidacy is None:
        return
    had = given(text.candidacy, text.now)
    if "references" in had:
        yield from spot(text, REFERENCES, subject=False)
    if "cv" in had:
        yield from spot(text, CV, subject=False)


RULE: Final = WordingRule(
    "AW354",
    "offers again",
    "Offer references or an updated CV once, and not after they were given.",
    "A3",
    "To offer what they hold says that you forgot, or that you think they did.",
    "error",
    bad=("Gave: references\n\nI would be happy to send you references.", "Gave: cv\n\nShall I send an updated CV?"),
    good=(
        "Gave: references\n\nI hope that the references I sent were of use.",
        "I would be happy to send you references.",
        "Gave: cv\n\nI would be happy to send you references.",
    ),
    find=find,
    moves=("check_in", "last_note", "keep_warm"),
)
