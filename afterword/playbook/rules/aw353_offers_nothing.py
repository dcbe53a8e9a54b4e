"""AW353: a check-in offers anything that they need (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_OFFERS: Final = (
    r"\b(?:anything|something|whatever|any(?: \w+)?|whichever|what) (?:else |more |further |that |at all |you |of use |from me |to )*(?:you|i|from me|would|is|needed?|useful|helpful|missing|information|details|material|questions?|send|help)\b"
    r"|\bif (?:you|there|it|anything|anyone|another|references|the panel|they)\b[^.?!]{0,50}\b(?:needs?|wants?|helps?|useful|missing|require|questions?|like|more)\b|\b(?:happy|glad|pleased|ready|free) to (?:send|provide|supply|help|answer|talk|come|fill|let you have|give|put|go over)\b"
    r"|\b(?:can|could|shall|will|'ll) (?:\w+ )?(?:send|supply|provide|let you have|put you in touch|fill|answer)\b|\bmore (?:information|from me)\b|\b(?:references|referees|my cv|updated cv)\b|\bjust (?:say|ask)\b|\bat your disposal\b|\bi(?:'m| am) (?:here|around|easy to reach|on the end|always)\b|\bneed(?:ed)? (?:anything|more|from me)\b"
)


def find(text: Text) -> Iterator[Found]:
    """The offer, in one of the ways it is made."""
    if not says(text, _OFFERS):
        span = whole(text)
        yield Found(span.start, span.end, "A check-in offers anything more that they need.")


RULE: Final = WordingRule(
    "AW353",
    "offers nothing",
    "Offer anything more that they need.",
    "A3",
    "It turns a question into help.",
    "warning",
    bad=("I wanted to ask how the search is going.",),
    good=("How is the search going? If there is anything more you need from me, I can send it.",),
    find=find,
    moves=("check_in",),
)
