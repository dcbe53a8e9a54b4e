"""AW364: who else is considered is asked only where the candidate chose to (A5, A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_WHO: Final = "Who else is considered is asked only by your own choice."

PHRASES: Final = (
    Phrase(
        "who",
        r"\bwho (?:else|did you|you(?:'re| are| have|'ve)? ?(?:chose|chosen|hired|hire|picked|went|appointed|considering|seeing|selected|gave)|(?:got|was given|will get|won) (?:the|it)|(?:was|were|is|are) (?:the |being )?(?:other|chosen|successful|appointed|hired|selected|considered|candidates?))\b",
        _WHO,
        unless=r"\banyone who\b|\byou asked\b|\bwho else i\b|\bwho else (?:would|might) (?:be|like|enjoy)\b",
    ),
    Phrase(
        "candidate applicant",
        r"\b(?:how many|which|what|any) (?:other )?(?:candidates?|applicants?)\b|\b(?:about|know|tell me|ask|curious|describe) (?:\w+ ){0,3}(?:the |your )?(?:other|successful|chosen|winning|rival|remaining|competing) (?:candidates?|applicants?|person)\b|\b(?:is|was|are|were) the (?:other|successful|chosen) (?:candidates?|applicants?)\b",
        _WHO,
    ),
    Phrase(
        "competition others",
        r"\b(?:what|how|who) (?:is|are|was|does|strong is) (?:the|my) competition\b|\bhow many others\b|\b(?:am i|i am) up against\b|\bwho i(?:'m| am| was) (?:up|competing) against\b",
        _WHO,
    ),
    Phrase(
        "candidates applicants others internal person",
        r"\bwhat (?:did|do|does|had|has|is|was) (?:the )?(?:other|others|they|he|she|successful|chosen|winning|person)\b[^.?!]{0,40}\b(?:have|had|offer|bring|that i|better|got|do)\b|\b(?:was|is) (?:it|he|she|the person) (?:an?|one of (?:the|your)) (?:\w+ )?(?:internal|external|colleagues?|candidates?|friends?)\b|\bwho (?:beat|pipped|i lost|i was up)\b",
        _WHO,
    ),
    Phrase(
        "who whom compare candidates applicants",
        r"\bwho(?:m)? (?:did|do|have|will) you (?:\w+ )?(?:appoint|choose|chosen|pick|hire|hired|select|take|prefer|appointed)\w*\b|\b(?:other|rival|successful|chosen) (?:candidates?|applicants?|finalists?)\b[^.?!]{0,30}\b(?:compare\w*|like|better|than (?:me|i)|strong\w*|experience\w*|background\w*|against)\b[^.?!]{0,20}\?",
        _WHO,
    ),
    Phrase(
        "many",
        r"\bhow many (?:\w+ ){0,2}(?:people|persons?|of us|others|names|finalists|you)\b[^.?!]{0,30}\b(?:running|shortlist\w*|left in|still|applied|being (?:considered|interviewed)|interview(?:ed|ing)|consider(?:ed|ing)|in the frame|against)\b",
        _WHO,
        unless=r"\bhow many (?:\w+ )?(?:people|patients|customers|pupils)\b[^.?!]{0,20}\b(?:still (?:use|come|work|visit)|you (?:serve|see|help))",
    ),
    Phrase(
        "whom fill filled",
        r"\b(?:fill(?:ed)?|filling)\b[^.?!]{0,20}\b(?:with|by) wh?om?\b",
        _WHO,
    ),
    Phrase(
        "compare rank measure stack",
        r"\b(?:how|where) (?:do |did |would )?i (?:\w+ )?(?:compare[ds]?|rank(?:ed)?|measured? up|stack(?:ed)? up|stand (?:against|among|compared|next to))\b",
        _WHO,
    ),
    Phrase(
        "gone given offered filled taken",
        r"\b(?:has|did|was|is) (?:the|this|that) (?:job|post|role|position|place|vacancy)\b[^.?!]{0,12}\b(?:gone|go|given|going|offered|taken|filled) (?:to|by) (?:\w+ )?(?:one|some|any|a|an|your|the)\w*\b",
        _WHO,
    ),
    Phrase(
        "ahead front rivals competitors competition favourite favorite",
        r"\b(?:ahead|in front) of me\b[^.?!]{0,20}\?|\b(?:is|are|was|were|have you|do you have) (?:\w+ )?(?:someone|somebody|anyone|anybody|a|an|the) (?:\w+ )?(?:ahead|in front|else in mind|favou?rite|front-?runner|preferred candidate)\b[^.?!]{0,30}\?|\bmy (?:rivals|competitors|competition)\b",
        _WHO,
    ),
    Phrase(
        "internal",
        r"\binternal (?:candidates?|applicants?)\b[^.?!]{0,40}\?|\b(?:more|better|less) (?:\w+ )?(?:experience|experienced|qualified|qualifications)? ?than (?:me|i do|i have|mine)\b[^.?!]{0,5}\?",
        _WHO,
    ),
    Phrase(
        "competing against who whom up",
        r"\bwho(?:m)? (?:am|was|were|are|is|else am) (?:i|we|it|also|still|they)? ?(?:\w+ )?(?:competing|up against|against|running|considered|between|in (?:it|the running|the final)|left|being)\b|\bcompeting (?:with|against)\b[^.?!]{0,10}\?",
        _WHO,
    ),
    Phrase(
        "interviewed seen anyone better found others another stronger",
        r"\b(?:have|did|do|had) you (?:already |also |since |ever )?(?:interview(?:ed)?|see|seen|met|meet|found|find|had|have|got) (?:any(?:one|body)?|many|other|others|some(?:one|body)?|a|the|more|better) (?:\w+ )?(?:better|stronger|else|others?|candidates?|applicants?|more (?:suitable|experienced))\b[^.?!]{0,15}\?|\bare there (?:\w+ )?(?:many|any|a lot of|lots of|several|more|others?)\b[^.?!]{0,12}(?:others?|candidates?|applicants?|people (?:left|in|for|going))?\b[^.?!]{0,10}\?",
        _WHO,
        unless=r"\bare there (?:any|other|more) (?!others?|candidates?|applicants?|people)\w+|\bare there any\b(?! (?:others?|other candidates?|candidates?|applicants?|people (?:left|in|for|going)))|\banyone else (?:i should|who should|there)|\bfound (?:a|the) (?:room|place|date|time)\b",
    ),
    Phrase(
        "others compare finalist rest shortlist how strong field",
        r"\bhow (?:do|did|does|would|strong (?:is|are|was|were)|good (?:is|are|was|were)) (?:the |your |my )?(?:\w+ )?(?:others|other|rest|field|competition|finalists?|shortlist|candidates?|applicants?)\b|\b(?:is|was|are|were) the (?:other|last|remaining|second|rival|chosen|successful) (?:\w+ )?(?:finalists?|candidates?|applicants?|person|people|one)\b[^.?!]{0,40}\?",
        _WHO,
    ),
    Phrase(
        "get job got it did",
        r"^(?:so |and )?(?:did|has) (?!you\b|i\b|we\b|it\b|the\b|my\b|anyone\b|that\b|this\b|they\b)[a-z]+ (?:get|got|gotten|take|taken|win|won|land|landed) (?:it|the (?:job|post|role|position))\b",
        _WHO,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """A question after the others."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW364",
    "asks who else",
    "Leave the other candidates out, unless you choose to ask.",
    "A5",
    "It is seldom theirs to say, and seldom welcome.",
    "warning",
    bad=("May I ask who else you are considering?", "How many other candidates are there?", "Who got the job?"),
    good=("I am glad that you found someone who suits the team.", "You had several strong candidates, I know."),
    find=find,
)
