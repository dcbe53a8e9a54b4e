"""AW341: a feedback request allows for a no (A2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ALLOWS: Final = (
    r"\bunderstand\b|\bif (?:you(?:'re| are| can| have| would| could| were| do| don't| cannot| can't| prefer|'d)|that|it|this|not|now|there|time|ever|your|possible|company|and only|so|at all)\b"
    r"|\b(?:no|without any) (?:need|problem|trouble|obligation|pressure|rush|hurry|matter|expectation)\b|\bonly if\b|\beither way\b|\bwould you (?:be (?:willing|open|able|happy|prepared)|mind)\b|\b(?:might|would) you (?:have|be)\b"
    r"|\bquite all right\b|\bperfectly (?:fine|all right)\b|\b(?:please )?(?:do not|don't) (?:feel|worry|trouble)\b|\bfeel free (?:to (?:say|ignore|decline)|not)\b|\bwhenever (?:it|you)\b|\bplease (?:ignore|say so|just say)\b|\bof course\b|\bhowever (?:brief|short)\b|\bwithin (?:your|the) (?:rules|policy)\b"
)


def find(text: Text) -> Iterator[Found]:
    """A way to say no, in one of the ways it is given."""
    if not says(text, _ALLOWS):
        span = whole(text)
        yield Found(span.start, span.end, "A feedback request leaves room for a no.")


RULE: Final = WordingRule(
    "AW341",
    "no room for a no",
    "Leave room for a no.",
    "A2",
    "Many may not give feedback, and no answer is nothing personal.",
    "error",
    bad=("Please send me your feedback on the interview.",),
    good=(
        "I would be glad of any feedback, and quite understand if that is not possible.",
        "Would you be willing to share your thoughts?",
    ),
    find=find,
    moves=("feedback_request",),
)
