"""AW334: a thank-you note asks for nothing and brings nothing (A1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.phrases import Phrase, spot, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_ASKS: Final = "A thank-you asks for nothing."

PHRASES: Final = (
    Phrase(
        "please kindly",
        r"\b(?:please|kindly)\b(?! (?:do )?(?:pass|give|thank|convey|extend|send) (?:on )?(?:my|our|\w+ (?:my|for)|everyone|them|him|her|the)|d\b)",
        _ASKS,
        unless=r"\bplease (?:do )?(?:let me know|tell me|say|shout|ask|call|get in touch|feel free|don't hesitate|do not hesitate|contact)\b[^.?!]{0,60}\b(?:if (?:you|there|i|anything)|should you|whatever|anything|any (?:questions?|more|further))\b|\bif (?:you|there)\b[^.?!]{0,60}\bplease\b|\b(?:should|if) you (?:need|require|want|have)\b",
    ),
    Phrase("could can would will may might do is any have when what who how", r"\?\s*[\"')]*$", _ASKS),
    Phrase(
        "let know update",
        r"\blet me know\b|\bkeep me (?:updated|posted|informed|in the loop)\b|\btell me (?:when|whether|if|how|what)\b",
        _ASKS,
        unless=r"\b(?:if (?:you|there|i|anything)|should you|whatever|anything|thank|thanks)\b",
    ),
    Phrase(
        "grateful appreciate like love hope",
        r"\b(?:would|'d) (?:be (?:very |most |so )?(?:grateful|obliged|glad|pleased)|appreciate(?: it)?|love it|like it) if you\b|\bi(?:'d| would) (?:appreciate|welcome|like|love|be grateful for|be glad of) (?:your|any|some|a|an|more|further)?(?: \w+)? ?(?:feedback|update|answer|decision|reply|response|news|call|thoughts|advice|introduction|word)\b",
        _ASKS,
    ),
    Phrase(
        "ask request wonder question",
        r"\b(?:i (?:wanted|want|would like|'d like|wish|also|have) (?:also )?to (?:ask|request)|may i ask|i(?:'m| am| was)? wonder(?:ed|ing)? (?:if|whether|when|how|what)|i have (?:just |only )?(?:a|one|two|some|another|a few|another few) (?:\w+ ){0,2}(?:questions?|requests?|favou?r))\b",
        _ASKS,
    ),
    Phrase(
        "linkedin connect",
        r"\b(?:connect(?:ing)? (?:with (?:you|me) )?on linkedin|add(?:ed)? you on|accept my (?:connection|invitation)|sent you (?:a|an) (?:connection|invitation|request))\b",
        _ASKS,
    ),
    Phrase(
        "salary pay holiday remote",
        r"\b(?:the salary|pay rise|holiday allowance|expenses|reimburs\w+|start date|notice period)\b",
        "Terms are for later.",
        unless=r"\b(?:explain|clear|open|told|telling|thank)\w*\b",
    ),
    Phrase(
        "appreciate hearing love know grateful soon chance",
        r"\b(?:would|'d) (?:really )?(?:appreciate|love|like|welcome|be grateful for) (?:hearing|to hear|knowing|to know|a (?:quick|prompt)|news)\b|\bany chance of\b|\bif you could (?:let|send|tell|give|confirm|share)\b",
        _ASKS,
        unless=r"\b(?:love|like) to (?:hear|know) more\b",
    ),
    Phrase(
        "attached enclosed attach",
        r"\b(?:cv|c\.v\.|r[eé]sum[eé]|references?|portfolio|letters?|certificates?|transcripts?|samples?)\b[^.?!]{0,30}\b(?:is|are) (?:also )?(?:attached|enclosed)\b|\b(?:attached|enclosed) (?:is|are|you will find|please find)\b",
        "A thank-you brings no attachment.",
    ),
    Phrase(
        "know soon got whether tell",
        r"\b(?:do |please )?(?:let me know|tell me|write|say) (?:\w+ )?(?:soon|when|if|whether|how|what)\b[^.?!]{0,30}\b(?:got|got it|i've|i have|decided|outcome|hired|chosen|job|decision|through|next|result)\b",
        _ASKS,
    ),
    Phrase(
        "like know learn ask",
        r"\bi(?:'d| would) (?:also |still |really )?(?:like|love|want) to (?:know|ask|find out|check|clarify|hear) (?:\w+ ){0,2}(?:what|how|when|whether|if|about the (?:salary|pay|holiday|hours|contract|pension|benefits|start))\b|\bi (?:forgot|meant|did not get round|still have|also have|have one|have a (?:few|couple)) (?:\w+ ){0,3}(?:ask|questions?)\b",
        _ASKS,
    ),
    Phrase(
        "ask about question remote pay hours",
        r"\bi(?:'d| would) (?:also |still )?(?:like|love|want) to ask\b|\bone (?:last |more |quick )?(?:question|thing to ask)\b|\bmay i (?:also )?ask\b",
        _ASKS,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Requests and questions; an attachment, where it is known what is attached."""
    yield from spot(text, PHRASES, subject=False)
    if text.attachments or _brings(text):
        span = whole(text)
        yield Found(span.start, span.end, "A thank-you brings no attachment.")


def _brings(text: Text) -> bool:
    said = layout(text.body).said()
    return "i have attached" in said or "i attach " in said or "please find attached" in said or "i've attached" in said


RULE: Final = WordingRule(
    "AW334",
    "a request in a thank-you",
    "Ask for nothing and attach nothing.",
    "A1",
    "Thanks with a request attached are a request.",
    "error",
    bad=(
        "Could you tell me when you will decide?",
        "Please let me know how the others did.",
        "I would be grateful if you could send me the slides.",
        "I wonder whether a second meeting is planned.",
        "Attached: cv.pdf\n\nThank you for your time.",
    ),
    good=(
        "Please pass my thanks on to Tom.",
        "Please let me know if you need anything more from me.",
        "I look forward to hearing from you.",
        "I would be grateful for the chance to work with you.",
    ),
    find=find,
    moves=("thank_you",),
)
