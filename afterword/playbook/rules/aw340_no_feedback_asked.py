"""AW340: a feedback request asks for time or for feedback (A2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ASKS: Final = (
    r"\b(?:feedback|your (?:honest |frank )?(?:thoughts|impressions?|views?|advice|comments?|perspective|opinion|observations)|(?:a few|few|five|ten|fifteen|twenty|\d+|couple of|some) (?:more )?minutes|spare|(?:some|a little|the|have) time (?:to|for)"
    r"|(?:meet|talk|speak|chat|sit down)(?: to you| with you)? again|how (?:i|it|the interview|my (?:interview|answers?)) (?:came across|came over|did|went|struck)|how i (?:could|might|can) (?:improve|do better|have)|(?:anything|something) (?:that )?(?:i|you) (?:could|might|should|would|thought|felt|missed)"
    r"|what (?:i|you|went)|a word (?:or two )?(?:about|on|of)|pointers?|another (?:conversation|talk|meeting)|where i (?:could|might|was))\b"
)


def find(text: Text) -> Iterator[Found]:
    """Time or feedback, asked for in one of the ways it is asked for."""
    if not says(text, _ASKS):
        span = whole(text)
        yield Found(span.start, span.end, "A feedback request asks for feedback, or for a little time.")


RULE: Final = WordingRule(
    "AW340",
    "no feedback asked",
    "Ask for a little time, or for feedback.",
    "A2",
    "Whoever reads it must know what is asked.",
    "error",
    bad=("I enjoyed the interview very much.",),
    good=("If you have the time, I would be glad of any feedback.", "Might you have ten minutes to talk again?"),
    find=find,
    moves=("feedback_request",),
)
