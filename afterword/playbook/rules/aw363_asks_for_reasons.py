"""AW363: the reasons are asked for only where they offered feedback (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text
from afterword.playbook.told import feedback_offered

_REASONS: Final = "They have not offered feedback; ask for reasons only by your own choice."

PHRASES: Final = (
    Phrase(
        "why",
        r"\bwhy\b[^.?!]{0,50}\b(?:not|n't|unsuccessful|turned down|reject\w*|chose|decided|someone else|fail\w*|choose|decision)\b",
        _REASONS,
        unless=r"\bi (?:fully |quite |can )?(?:understand|see) why\b",
    ),
    Phrase(
        "what how where",
        r"\b(?:what|how|where) (?:could|should|might|did|can) i (?:have )?(?:done|do|improved?|go|gone|been|fall|fallen|said|better)\b",
        _REASONS,
    ),
    Phrase(
        "reason",
        r"\b(?:reasons?|grounds|basis) (?:for|why|behind|i|that|on which)\b|\bthe reasons?\b",
        _REASONS,
        unless=r"\breasons? (?:to|i (?:applied|liked|enjoyed))\b|\bone of the reasons\b",
    ),
    Phrase(
        "feedback pointers thoughts advice",
        r"\b(?:any|some|your|grateful for|welcome|appreciate|value|share|give me|offer|have|for|of) (?:\w+ ){0,3}(?:feedback|pointers|advice on|thoughts on (?:how|what|where|my))\b",
        _REASONS,
        unless=r"\b(?:thank|thanks|grateful) (?:you )?(?:\w+ )?for (?:your|the|that) (?:\w+ )?(?:feedback|advice)\b|\byour feedback (?:was|is|helped|about)\b|\b(?:helpful|useful|kind|honest) feedback\b",
    ),
    Phrase(
        "improve better differently lacked lacking missing short wrong",
        r"\b(?:where|what|how|anything|ways?) (?:that )?(?:i|was|my|in which i) ?(?:\w+ )?(?:fell short|went wrong|could (?:have )?(?:improved?|done|do|be)|might (?:have )?(?:improved?|done|do)|can (?:improve|do)|should (?:have )?(?:improve|done|do|work)|lack(?:ed|ing)|miss(?:ed|ing)|let me down|did wrong|was (?:lacking|missing|wrong)|to improve)\b",
        _REASONS,
        unless=r"\bi (?:can|now|have|could)(?: \w+)? (?:see|know|learnt|learned|seen|understand|realise)\b",
    ),
    Phrase(
        "grounds basis criteria criterion deciding factor",
        r"\bon (?:what|which) (?:grounds|basis|criteria)\b|\bwhat (?:was|were|is) (?:the )?(?:deciding|decisive|main|real|problem|issue|matter)\b|\bwhat (?:let me down|counted against me|went against me|put you off|swung it|made the difference|made you)\b|\bfeedback (?:at all|of any kind|from you|on my|about my)\b",
        _REASONS,
        unless=r"\b(?:thank|thanks|grateful) (?:you )?for\b",
    ),
    Phrase(
        "know why learn understand reasons appreciate like grateful",
        r"\b(?:i(?:'d| would)|may i|might i|can i|could i|to)\b[^.?!]{0,30}\b(?:know|knowing|learn|learning|understand|understanding|hear|hearing|ask|told|find out)\b[^.?!]{0,12}\b(?:why|what (?:let|went|made|was|i)|where i|the reasons?|how i (?:did|scored|compared|could|might))\b|\bwhat were the (?:reasons?|grounds|deciding|main)\b",
        _REASONS,
        unless=r"\bi (?:quite |fully |do )?understand (?:why|the reasons)\b",
    ),
    Phrase(
        "something said did wrong answer scores score marks marking notes",
        r"\b(?:was|is) it (?:something|anything|because|my|the way|that i|what i)\b|\b(?:my|the|of the|your) (?:\w+ )?(?:scores?|marks|marking|score sheet|scoring|interview notes)\b[^.?!]{0,30}\b(?:please|\?)?|\bdid i (?:\w+ )?(?:say|do|get|give|answer|go) (?:something|anything|wrong|too|badly|the wrong)\b",
        _REASONS,
        unless=r"\b(?:thank|question marks|high marks|football|test scores (?:of|in) your)\b",
    ),
    Phrase(
        "other person that have",
        r"\bwhat (?:did|does|do|has|had) (?:the )?(?:other|successful|chosen|person|winning|they|he|she)\b[^.?!]{0,30}\b(?:have|had|got|offer|bring|do)\b[^.?!]{0,15}\b(?:i|me)\b",
        _REASONS,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """A request for reasons, unless feedback was offered in the history."""
    if text.candidacy is not None and feedback_offered(text.candidacy, text.now):
        return
    yield from spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW363",
    "asks for reasons",
    "Ask why only if they offered feedback first.",
    "A6",
    "Many may not say, and to be asked puts them on their guard.",
    "warning",
    bad=(
        "Could you tell me why I was not chosen?",
        "I would be grateful for any feedback.",
        "What could I have done better?",
    ),
    good=(
        "Feedback: offered\n\nI would be grateful for any feedback.",
        "Thank you for your helpful feedback.",
        "I understand why you chose someone else.",
        "I can see where I could have done better.",
    ),
    find=find,
    moves=("after_no", "last_note"),
)
