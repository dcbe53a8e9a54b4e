"""AW332: a thank-you note says the interest (A1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

INTEREST: Final = (
    r"\b(?:interest(?:s|ed|ing)?|keen(?:er)?|excit(?:ed|ing|ement)|enthus\w+|eager|drawn to|appeal(?:s|ed|ing)?|attract(?:s|ed|ive)?|tempt(?:s|ed|ing)?"
    r"|(?:would|'d|should) (?:very much |really |gladly |still |dearly )*(?:love|like|enjoy|welcome|be (?:very |so |really )?(?:glad|delighted|happy|pleased|proud))|gladly|hope (?:very much )?to (?:join|work|be part|do)|look(?:ing)? forward"
    r"|want (?:it|the (?:job|role|post|work)|to (?:join|work|do|be)|this)|wanting (?:it|the|to)|more (?:sure|certain|convinced)|convinced|(?:right|kind of|sort of) (?:role|job|work|place|team)"
    r"|(?:job|role|post|work) (?:i(?:'m| am)? (?:looking|hop|want|would)|i'd|for me)|sound(?:s|ed) (?:just |exactly |very much )?like|could see myself|can see myself|picture myself|inspir\w+|delighted)\b"
)


def find(text: Text) -> Iterator[Found]:
    """Interest said in one of the ways it is said."""
    if not says(text, INTEREST):
        span = whole(text)
        yield Found(span.start, span.end, "A thank-you says that the role still interests you.")


RULE: Final = WordingRule(
    "AW332",
    "no interest said",
    "Say that you are interested in the role.",
    "A1",
    "They wonder whether you would come, and this is where they learn it.",
    "error",
    bad=("Thank you for your time today.",),
    good=(
        "Thank you for your time today; I would be glad to join the team.",
        "Thank you for your time. It left me keener on the job than before.",
        "Thank you for the talk. I remain very interested in the role.",
    ),
    find=find,
    moves=("thank_you",),
)
