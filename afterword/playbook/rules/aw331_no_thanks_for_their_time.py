"""AW331: a thank-you note thanks them for their time (A1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_THANKS: Final = r"\b(?:thank(?:s| you|ed)?|grateful|gratitude|appreciate[ds]?|much appreciated)\b"
_TIME: Final = (
    r"\b(?:time|hours?|half[- ]hour|minutes|morning|afternoon|evening|day|today|yesterday|interview\w*|meet(?:ing)?|met|see(?:ing)?|talk(?:ing|ed)?|speak(?:ing)?|spoke|chat(?:ting|ted)?|call|convers\w+"
    r"|discuss\w*|having me|welcom\w+|show(?:ing|ed|n)?|walk(?:ing|ed)?|explain\w*|tell(?:ing)?|told|describ\w+|stop(?:ping|ped)?|stand|stall|visit|tour|hear(?:ing)?|listen(?:ing)?|monday|tuesday|wednesday|thursday|friday)\b"
)


def find(text: Text) -> Iterator[Found]:
    """Thanks anywhere, and anywhere the time or the talk."""
    span = whole(text)
    if not says(text, _THANKS):
        yield Found(span.start, span.end, "A thank-you thanks them.")
    elif not says(text, _TIME):
        yield Found(span.start, span.end, "A thank-you thanks them for their time.")


RULE: Final = WordingRule(
    "AW331",
    "no thanks for their time",
    "Thank them for their time.",
    "A1",
    "It is what the note is for.",
    "error",
    bad=("The role interests me very much.", "Thank you. The role interests me."),
    good=(
        "Thank you for your time today.",
        "I am grateful for the conversation on Tuesday.",
        "Thanks for showing me the workshop.",
    ),
    find=find,
    moves=("thank_you",),
)
