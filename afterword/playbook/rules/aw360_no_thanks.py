"""AW360: the note after a no, and the last one, thank them (A4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_THANKS: Final = r"\b(?:thank(?:s| you|ed)?|grateful|gratitude|appreciate[ds]?)\b"


def find(text: Text) -> Iterator[Found]:
    """Thanks, anywhere."""
    if not says(text, _THANKS):
        span = whole(text)
        yield Found(span.start, span.end, "It thanks them.")


RULE: Final = WordingRule(
    "AW360",
    "no thanks",
    "Thank them, also for a no.",
    "A4",
    "Few do, and it is what they keep of you.",
    "error",
    bad=("I would still be glad to work with you some day.",),
    good=("Thank you for letting me know; I would still be glad to work with you some day.",),
    find=find,
    moves=("after_no", "last_note"),
)
