"""AW342: a feedback request does not ask for the decision (A2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_DECISION: Final = "That asks for the decision."
_NOT: Final = r"\b(?:not|n't|never|without) (?:\w+ )?(?:ask|asking|mean|meant|want|wish|pry|press|fish)\w*\b|\brather than\b|\bwhatever\b|\bregardless\b|\bwhichever\b|\bhowever\b|\baside\b|\bapart from\b|\bnothing to do with\b"

PHRASES: Final = (
    Phrase(
        "decided decision mind chosen",
        r"\b(?:have|has|had) (?:you|a|the|there|any|northwind|your team)\b[^.?!]{0,40}\b(?:decided|decision|made up|chosen|picked|shortlist)",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "when",
        r"\bwhen\b[^.?!]{0,50}\b(?:deci(?:de|ding|sion)|hear|outcome|know|result|answer|announce)\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "decision decided outcome result successful got stand chances passed",
        r"\b(?:(?:to|you|me|i could|can i|already) know|know (?:if|whether|what)|hear|learn|how soon|tell me|let me know|update|share|ask|find out|wonder\w*|curious|news|inform)\b[^.?!]{0,50}\b(?:decision|decided|outcome|results?|got the|successful|where (?:i|things) stand|my chances|passed|got through|selected|shortlisted)\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "status news update timeline timescale",
        r"\b(?:status of|any (?:news|update|decision|word)|an update|the (?:timeline|timescale|time frame)|your (?:decision|timeline|verdict))\b",
        _DECISION,
        _NOT
        + r"|\bbefore your decision\b|\buntil your decision\b|\byour decision (?:is|will|may|stands)\b|\binfluence\b|\brespect\b",
    ),
    Phrase(
        "what did",
        r"\b(?:what (?:is|was|will be) (?:the|your) (?:decision|outcome|result|verdict)|did i (?:get|pass|make|succeed)|am i (?:still )?(?:in the running|being considered|in with a chance)|do i have (?:the job|a chance))\b",
        _DECISION,
    ),
    Phrase(
        "whether if",
        r"\b(?:whether|if) (?:i(?:'ve| have)? (?:got|been (?:chosen|selected|successful)|am (?:successful|still|through|in)|was (?:successful|chosen)|will (?:be|get))|(?:the|a) (?:role|job|position|decision) (?:is|has|was))\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "next",
        r"\bwhat(?:'s| is| are|'re| happens) (?:the )?next\b|\b(?:about|on|regarding|know|what|hear) (?:the |any |your )?next steps?\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "closer nearer decision decided process far",
        r"\b(?:are|is|have|has) (?:you|they|northwind|the (?:panel|team)|anyone)\b[^.?!]{0,40}\b(?:closer|nearer|near|close) to (?:a|the|your|any) (?:decision|choice|conclusion|answer)\b|\bwhere (?:am i|i am|do i stand|i stand|are you|things stand|you are)\b|\bam i (?:still )?(?:in|on|out|among|being)\b|\bhow far (?:along|off)\b|\bmy chances\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "who hire choose pick",
        r"\b(?:know|decided|sure|clear|say|tell me)(?: yet)?[^.?!]{0,20}\bwho(?:m)? (?:you(?:'re| are|'ll| will| have)?|will be|is going to be|has been|gets?)\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "running contention race considered",
        r"\b(?:still|am i|if i(?:'m| am)|whether i(?:'m| am)|i am)[^.?!]{0,20}\b(?:in the (?:running|race|frame|mix)|in contention|under consideration|being considered)\b|\bdo i (?:still )?have a chance\b|\bhas (?:the )?(?:panel|team|board|anyone|anything) (?:\w+ )?(?:reached|made|come to|agreed|settled)\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "selected chosen successful anybody anyone been",
        r"\b(?:let me know|tell me|know|say|hear|learn|find out|ask)\b[^.?!]{0,20}\b(?:if|whether) (?:i(?:'ve| have| was| am|'m| will)|you(?:'ve| have)|the (?:role|job|post))\b[^.?!]{0,30}\b(?:selected|chosen|successful|hired|appointed|through|got|offered|filled|in)\b|\bhas (?:anybody|anyone|somebody|someone) (?:been )?(?:chosen|hired|selected|picked|appointed)\b",
        _DECISION,
        _NOT,
    ),
    Phrase(
        "chances odds prospects invited called taken through",
        r"\bmy (?:chances|odds|prospects)\b|\bwill i (?:be|get) (?:\w+ )?(?:invited|asked (?:back|in)|called|offered|hired|going|put (?:forward|through)|moving|taken|selected|chosen|considered|through|shortlisted)\b",
        _DECISION,
        unless=r"\bnot (?:\w+ ){0,3}(?:ask|about)\b",
    ),
    Phrase(
        "well enough get hint leaning contender choice running position close favourite",
        r"\b(?:did|have) i (?:\w+ )?(?:do|done|did) (?:\w+ )?well enough\b|\bhow close (?:are|is)\b|\bhow near (?:are|is)\b|\bam i (?:\w+ )?(?:a |the |one of |your )?(?:\w+ )?(?:contender|candidate|favou?rite|choice|option|finalist|going|getting|likely|close|out of)\b|\b(?:a|some|any|one) (?:\w+ )?(?:hint|clue|inkling|indication|idea|steer)\b[^.?!]{0,40}\b(?:which|whether|if|how|who|way|leaning|going|choose|decision|likely)\b|\bwhich way (?:you|it|things)\b|\b(?:news|update|word) (?:on|about|regarding|of) (?:the|my|your) (?:position|job|role|post|application|decision|outcome|selection)\b",
        _DECISION,
        unless=r"\bnot (?:\w+ ){0,4}(?:ask|asking|about|for)\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Questions after the decision, its time, or the outcome."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW342",
    "asks for the decision",
    "Ask for feedback, never for the decision.",
    "A2",
    "Others are still being interviewed, and whoever you ask may not be free to say.",
    "error",
    bad=(
        "Have you made a decision yet?",
        "Could you tell me when you will decide?",
        "I wonder whether I was successful.",
        "Is there any news?",
    ),
    good=(
        "I would be glad of any feedback, whatever you decide.",
        "I know that you have others to see before you decide.",
        "If you have a moment, I would value your thoughts on how I came across.",
    ),
    find=find,
    moves=("feedback_request",),
)
