"""AW361: the note after a no, and the last one, say that the interest lasts (A4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.rules.aw332_no_interest_said import INTEREST
from afterword.playbook.text import Found, Text

_LASTS: Final = (
    r"\b(?:future|some ?day|one day|another (?:role|opening|position|vacancy|time|chance|round|opportunity|post|job)|other (?:roles?|openings?|opportunit\w+|posts?|positions?|vacanc\w+)|down the line|later (?:on|date)|in time|keep me in mind|think of me|consider me|remain(?:s)? (?:\w+ )?interested"
    r"|still (?:\w+ ){0,3}(?:interested|keen|like|love|glad|interest|happy|want)|apply again|hear (?:from|of)|if (?:another|a similar|something|anything|circumstances|things|a place|the chance|you ever)|should (?:another|a similar|something|anything|a place)|(?:cross|paths) (?:paths|cross)|meet again|work (?:with|for|at) (?:you|northwind)|stay in touch|keep in touch|again)\b"
)


def find(text: Text) -> Iterator[Found]:
    """Interest, or a later day, said in one of the ways it is said."""
    if not says(text, _LASTS) and not says(text, INTEREST):
        span = whole(text)
        yield Found(span.start, span.end, "It says that you would still be glad to work there some day.")


RULE: Final = WordingRule(
    "AW361",
    "no lasting interest",
    "Say that you would still be glad to work there some day.",
    "A4",
    "The one they chose may not stay, and another post may come.",
    "error",
    bad=("Thank you for letting me know.",),
    good=("Thank you for letting me know; should another post come up, I would be glad to hear of it.",),
    find=find,
    moves=("after_no", "last_note"),
)
