"""AW312: no demand for an answer: never "when do I hear from you" (A2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_BY: Final = "That sets them a time to answer by."
_DEMAND: Final = "That demands an answer."
_WHEN: Final = "Ask how it is going, never when you will hear."

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|noon|midday|close of (?:business|play)|cob|eod|end of (?:the |this |next )?(?:day|week|business|month)|the end of|next week|this (?:week|afternoon|morning|evening|friday|thursday)|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"

PHRASES: Final = (
    Phrase(
        "reply respond answer confirm back know call inform tell write update decision hear repli",
        r"(?:^|[,;:] |\b(?:please|kindly|and|so|must|need to|have to|would you|could you|can you|you to|just|expect you to) )(?:please |do |kindly )?(?:reply|respond|answer|get back to me|let me know|let me have|call me|ring me|phone me|inform me|tell me|write back|update me|give me|come back to me|send me (?:your|a|an) (?:answer|decision|reply|response))\b"
        rf"[^.?!]{{0,80}}\b(?:(?:by|before|no later than|until|within|on|latest) (?:the latest )?(?:{_DAY}|SOME (?:\w+ )?(?:hours?|days?|week))|today|tonight|now|by then|at the latest)\b",
        _BY,
        unless=r"\blet me know (?:if|whether|what|which|when|where|should|in case)? ?(?:there(?:'s| is)|you (?:need|want|would|require|have any|think|like|prefer)|anything|i (?:can|could|should bring|should)|it (?:suits|would|is)|that|else|a different|another|what|which)\b|\bif (?:it|that) (?:helps|suits|works|is (?:easier|possible|convenient))\b|\bdo you (?:want|need)\b",
    ),
    Phrase(
        "hear expect need require want must demand insist",
        r"\bi (?:really |do |just |now |urgently |simply |still )*(?:need|demand|insist|require|expect|must (?:have|insist on|know)|insist on|want|am (?:owed|waiting for|entitled to)|deserve|have a right to)\b(?: on)? (?:a |an |your |some |the |to (?:know|hear|have|be (?:told|informed|given|contacted))|that you)(?:GAP)\b(?:answer|reply|response|decision|explanation|update|yes or|a no|call|news|whether|if (?:i|you)|when|where i stand|soon|today|by|reasons?|feedback|decide|respond|outcome|from you|back)\b",
        _DEMAND,
        unless=r"\b(?:not|n't|no) (?:expect|need|want|require)\b|\bi need (?:the|an|your) (?:address|update on the|exact)\b|\bwhat i need\b|\ball i need\b",
    ),
    Phrase(
        "expect",
        r"\bi (?:do |fully |shall )?expect (?:to hear|a (?:reply|response|decision|call|answer)|an (?:answer|update|explanation)|your (?:reply|response|answer|decision|call)|you to)\b|\bi(?:'d| would| had) expect(?:ed)? (?:to (?:hear|have heard|be told|have been)|a (?:reply|response|decision|call)|an (?:answer|update))\b",
        _DEMAND,
        unless=r"\b(?:not|n't) expect|\bfor you\b",
    ),
    Phrase(
        "want know answer",
        r"\bi (?:just |really |simply |only )?(?:want|need|demand) (?:to know|an answer|a decision|a (?:straight|clear|definite|proper|simple)|answers)\b",
        _DEMAND,
        unless=r"\bneed to know (?:about|the address|which (?:floor|entrance|room)|where to)\b|\bwant(?:ed)? to know more\b|\bneed to know more\b",
    ),
    Phrase(
        "owed entitled deserve owe right",
        r"\bi (?:am|feel|was|'m) (?:owed|entitled)\b|\bi (?:think i |believe i |feel i |really |do |surely )*deserve\b|\byou owe (?:me|it)\b|\bi have (?:a|every|the) right to\b|\bi(?:'m| am) due (?:an|a)\b",
        _DEMAND,
    ),
    Phrase(
        "when",
        r"\bwhen (?:do|will|can|am|shall|should|may|might|could|would) (?:i|we) (?:going to )?(?:be )?(?:\w+ )?(?:expect|hear|get|know|told|contacted|informed|receive|have|find out|learn|start)\b|\bwhen(?: exactly| on earth| precisely)? (?:will|are|do|can|is|were) (?:you|anyone|someone|the decision|your)(?: \w+)? (?:going to |planning to |plan to |intend to |finally |be )*(?:decide|deciding|let|letting|tell|telling|call|calling|reply|replying|get|getting|make|making|made|give|giving|announce|inform|inform me|respond|contact|contacting|choose|choosing|hire)",
        _WHEN,
        unless=r"\b(?:when (?:do|shall|should|can|could) (?:i|we) (?:come|arrive|begin|call|ring|bring))\b|\b(?:do|could|can|would|may i ask|might) (?:you )?(?:know|tell|say|give)\b",
    ),
    Phrase(
        "when",
        r"\b(?:tell|let|inform|say to) me (?:exactly |precisely |right now )?when (?:i(?:'ll| will| can| am)|you(?:'ll| will| are going))\b|\bknow when i(?:'ll| will| am going to| can expect to) (?:hear|know|be told|get)\b",
        _WHEN,
    ),
    Phrase(
        "decision decided hired get success selected",
        r"(?:^|[,;:] |\b(?:so|well|and|but) )(?:what(?:'s| is| was) (?:your|the) (?:decision|verdict|outcome|answer|result)|have you (?:made (?:a|your|up)[^.?!]{0,20}|decided|chosen)(?: yet)?(?: or not)?(?! (?:yet )?(?:whether (?!i\b|to (?:hire|take|offer))|where|which|what|how|when the|on (?:a|the) (?:date|room|venue|day)))|did i (?:get|pass|make|succeed|win)|am i (?:hired|in|successful|selected|still in|out)|is it (?:a )?(?:yes|no)\b|do i have the (?:job|role|position))",
        _DEMAND,
    ),
    Phrase(
        "yes",
        r"\b(?:a |just |simple |straight |clear |either )(?:\w+ )?(?:yes or (?:a )?no|yes/no)\b|\byes or no\b(?!, (?:i|thank|it|you))",
        _DEMAND,
    ),
    Phrase(
        "simple quick straight",
        r"\ba simple (?:reply|answer|e-?mail|response|courtesy|line|message)\b(?! (?:to|about|saying (?:thank|hello)))",
        _DEMAND,
    ),
    Phrase(
        "answer reply respond repli",
        r"(?:^|[,;:] |\b(?:please|kindly|just|do) )(?:reply|respond|answer)(?: (?:to )?(?:me|this|my (?:e-?mail|message|question)))?(?: (?:please|now|promptly|soon))?[.!]*$|\bkindly (?:respond|reply|revert|answer)\b|\banswer me\b|\bplease (?:reply|respond)\b(?! (?:at your|whenever|when it|only|by e-?mail if|to (?:tom|the)))|\b(?:do me the courtesy|be so good as) (?:of |to )(?:reply|answer|respond)|\bplease acknowledge\b|\bplease advise\b",
        _DEMAND,
        unless=r"\bplease (?:don't|do not) (?:feel|trouble|worry)|\bno need to\b|\bdo not feel\b",
    ),
    Phrase(
        "await",
        r"\b(?:i|still) (?:eagerly |still |anxiously |now )?(?:await(?:ing)?|am (?:still |eagerly |anxiously )?awaiting) (?:your|a|an|the) (?:prompt |immediate |swift |quick |final |speedy )?(?:decision|answer|verdict|explanation|response|reply)\b",
        _DEMAND,
    ),
    Phrase(
        "confirm",
        r"\b(?:please |kindly )?confirm (?:that )?(?:i (?:have|got|am|will)|you(?:'ll| will)) (?:got |been |be |have |hire|offer|giv)",
        _DEMAND,
    ),
    Phrase(
        "insist demand require",
        r"\bi (?:must |would |do |really )?(?:insist|demand)\b|\bi require (?:a|an|your)\b",
        _DEMAND,
    ),
    Phrase(
        "answer reply respond repli",
        r"\b(?:please|kindly|just|do|now) (?:answer|reply|respond)(?: to)? (?:me|this|my|the) (?:e-?mail|message|question|mail|letter|enquiry|note)\b|^(?:answer|reply|respond)(?: to)? (?:me|this|my)\b",
        _DEMAND,
        unless=r"\b(?:need|have|feel obliged) to (?:answer|reply|respond)\b|\bif you (?:have|need|would|wish|prefer|like)\b",
    ),
    Phrase(
        "know tell",
        r"\bi (?:have|has|had) (?:a|every) right to (?:know|an? )|\bi (?:really )?(?:must|have to|got to|gotta) (?:know|hear|be told)\b|\bi(?:'m| am) (?:still )?(?:owed|due)\b|\btell me (?:now|today|at once|the truth|straight)\b",
        _DEMAND,
        unless=r"\bi (?:have|must) (?:to )?hear more",
    ),
    Phrase(
        "tell confirm let give send say",
        r"(?:^|[,;:] |\b(?:please|kindly|just|so|and|now) )(?:tell me|confirm|let me know|say|inform me|advise)(?: please)? (?:whether|if|that) (?:or not )?(?:i(?:'ve| have| got| am|'m| was| passed| did| will)|you(?:'re| are| have| will)? (?:hir|giv|offer|choos|select|decid|tak|go))|\b(?:give|send|get) me (?:an? |your |the |some )?(?:\w+ )?(?:answer|decision|reply|verdict|date|response|result)\b|\bplease confirm by\b|\bget back to me\b(?: (?:today|now|please|soon|by|on|with))?[.!]*$",
        _DEMAND,
        unless=r"\b(?:if|whether) (?:i(?:'ve| have) (?:got|understood|read|spelt|filled|missed|left)|i am right|i should|i can|i may|i could|i need|you(?:'re| are) (?:free|able|happy|available|well|coming))|\bcould you\b|\bwould you\b|\bcan you\b[^.?!]{0,20}\bif\b",
    ),
    Phrase(
        "want like need decision answer verdict",
        r"\bi(?:'d| would)? (?:really |now |just )?(?:like|want|need|expect|require) (?:a|an|your|the|some) (?:\w+ ){0,2}(?:decision|answer|verdict|yes|explanation|commitment|clarity|closure)\b(?! (?:to (?:the|a|your)|about (?:where|which|what time)))",
        _DEMAND,
        unless=r"\b(?:not|n't|no) (?:like|want|need|expect|require)\b",
    ),
    Phrase(
        "decide decided decision verdict",
        r"(?:^|[,;:] |\b(?:so|well|and|but) )(?:what did you decide|have you (?:all )?(?:finally )?decided|who did you (?:choose|pick|hire)|what(?:'s| is) the (?:verdict|hold-?up|result))\b",
        _DEMAND,
    ),
    Phrase(
        "when",
        r"\bwhen (?:on earth |exactly |precisely |finally )?(?:will|is|are|does|do|can|shall) (?:\w+ ){0,4}(?:finally )?(?:be )?(?:decid(?:e|ed|ing)|told|informed|made up|settled|announced)\b",
        _WHEN,
        unless=r"\b(?:could|can|would|might) you\b|\bdo you (?:know|expect|think|hope)\b",
    ),
    Phrase(
        "waiting wait await need want expect require demand owed insist deserve must",
        r"\bi(?:'m| am| have been|'ve been| do| still| just| really| now| urgently| simply)* (?:\w+ )?(?:still )?(?:waiting (?:for|on)|awaiting|need|needing|want|expect|expecting|require|demand|demanding|owed|insist(?:ing)? on|deserve|entitled to|must have|asking you for|claim)(?: for)? (?:a|an|your|the|some|that|to have|to get|to be given|more)? ?(?:\w+ ){0,2}ANSWER\b",
        _DEMAND,
        unless=r"\b(?:not|n't|no|never|without|only if|if) (?:\w+ ){0,2}(?:need|want|expect|require|waiting|deserve|demand)\w*\b|\bneed your (?:\w+ )?(?:answer|reply) (?:about|on) (?:the )?(?:room|time|venue)|\bgood news\b|\bwhen(?:ever)? (?:you|there)\b",
    ),
    Phrase(
        "send give let tell your by return",
        r"\b(?:send|give|let me have|email|e-mail|mail|tell|provide|communicate)(?: me)? (?:with )?(?:your|a|an|the) (?:\w+ )?(?:decision|answer|verdict|final answer|reply|response)\b|\bby return(?: of post| of e-?mail)?\b|\b(?:just|simply|please|kindly|now) (?:answer|respond to|reply to) (?:my|the|me)\b",
        _DEMAND,
        unless=r"\b(?:i(?:'ll| will| can|'d| would| shall| could)|happy to|glad to|to you|let you have|able to)\b[^.?!]{0,20}\b(?:send|give|tell|provide)\b|\bwhen(?:ever)? you (?:send|give)\b",
    ),
    Phrase(
        "decision answer know before",
        r"\b(?:let me know|tell me|send me|give me|i need|i want|i'd like|i would like)\b[^.?!]{0,40}\b(?:decision|answer|verdict|result|outcome)\b[^.?!]{0,20}\b(?:by|before|until|within|no later|today|tomorrow|tonight|now)\b|\b(?:have|are|did) you (?:\w+ )?(?:hir(?:e|ed|ing)|choos\w+|chosen|tak(?:e|en|ing)) me\b|\bor not\?$",
        _DEMAND,
        unless=r"\bi(?:'ll| will| shall| can)? (?:give|let you|send you)\b",
    ),
    Phrase(
        "clarity answer certainty today now",
        r"\bi (?:really |do )?(?:need|want|require|demand|expect) (?:some |more |any )?(?:clarity|certainty|answers?|transparency|closure|commitment)\b",
        _DEMAND,
    ),
    Phrase("or not", r"\bor not(?: yet)?\?$", _DEMAND),
    Phrase(
        "within",
        r"\b(?:expect|require|need|want|demand)\b[^.?!]{0,50}\bwithin (?:the (?:hour|day|week)|\d+ (?:hours?|days?|weeks?)|(?:one|two|three|four|five|24|48) (?:\w+ )?(?:hours|days|weeks))\b",
        _DEMAND,
        unless=r"\b(?:you|they) (?:\w+ )?(?:expect|need|want|require)|\bnot (?:expect|need|want)|\bi(?:'ll| will| can)\b",
    ),
    Phrase(
        "expect",
        r"\bi(?:'d| would| do| fully| shall)? (?:\w+ )?expect (?:your|a|an|some|the) (?:\w+ ){0,2}(?:feedback|contract|result|results|outcome|offer|explanation|apology|letter)\b",
        _DEMAND,
        unless=r"\b(?:not|n't|never|hardly) expect|\bexpect the \w+ (?:to|will)\b",
    ),
    Phrase(
        "revert needful earliest intimate advise expedite",
        r"\b(?:kindly|please)\b[^.?!]{0,30}\b(?:revert|do the needful|intimate|expedite|advise (?:me|us))\b|\bdo the needful\b|\bat (?:the|your) (?:very )?earliest(?![ ](?:convenience|opportunity|possible|on|in|\d))",
        _DEMAND,
        unless=r"\bplease revert to me if\b",
    ),
    Phrase(
        "imperative essential vital crucial critical necessary",
        r"\bit(?: is|'s) (?:\w+ )?(?:imperative|essential|vital|crucial|critical|necessary|urgent) (?:that|for) (?:you|i|me)\b[^.?!]{0,30}\b(?:respond|reply|answer|hear|know|decide|confirm|get back|be told)\w*\b",
        _DEMAND,
    ),
    Phrase(
        "update status",
        r"\b(?:update me|inform me|brief me|respond to me|get back to me)\b[^.?!]{0,30}\b(?:today|now|at the earliest|immediately|by|without|status)\b",
        _DEMAND,
        unless=r"\bif you|\bwhen(?:ever)? you|\bcould you|\bthank|\bwould you",
    ),
    Phrase(
        "going what",
        r"^(?:so|well|and|now)?,? ?what(?:'s| is) it (?:going to|gonna|to) be\b|^(?:so|well|and),? (?:what now|what next|now what|where are we|which is it|yes or no|are you going to)\b|\bwhich (?:way )?is it\b",
        _DEMAND,
    ),
    Phrase(
        "tell explain going on what where",
        r"\b(?:i need|i want|i'd like|i would like|i expect|i must ask|i'm asking|i am asking) you to (?:tell|explain|say|answer|confirm|let|give|reply|respond|get|call|inform|decide|clarify)\b|\bwhat(?:'s| is) (?:going on|happening|the matter)\b(?=[^.?!]{0,25}(?:\?|with (?:my|the|this)|there|over))|\btell me what(?:'s| is) (?:going on|happening)\b",
        _DEMAND,
        unless=r"\bi (?:could|can|would be glad to) (?:\w+ )?(?:tell|explain)\b|\bif you (?:like|want|need)\b|\bthank|\btell me what is happening with the\b",
    ),
    Phrase(
        "entitled owed right due",
        r"\b(?:entitled|owed|due) (?:to )?(?:\w+ ){0,3}(?:know|answer|reply|decision|explanation|response|hear|feedback|courtesy|result|reasons?)\b|\bi(?:'m| am)? (?:\w+ )?(?:entitled|owed)\b|\bright to (?:know|an answer|be told|hear)\b",
        _DEMAND,
        unless=r"\b(?:holiday|leave|vote|tenants?|patients?|work) (?:entitle|owed)|\bentitled to (?:work|vote|drive|practi[sc]e)\b",
    ),
    Phrase(
        "soon moment get come back read",
        r"\b(?:get|come|write|report) back to me (?:\w+ )?(?:as soon as|the (?:moment|minute|second|instant)|when you (?:read|get)|straight|right|at once|immediately|today|tomorrow|by|before|this week|within)\b|\b(?:the (?:moment|minute|second|instant) (?:that )?you (?:read|get|see|receive|know|decide))\b|\b(?:reply|respond|answer|call|ring) (?:to me )?as soon as you\b",
        _DEMAND,
        unless=r"\bno (?:need|hurry|rush)\b",
    ),
    Phrase(
        "overdue late outstanding pending still",
        r"\b(?:your|the|an|my|that) (?:\w+ )?(?:reply|answer|response|decision|feedback|e-?mail|call|letter|verdict|update) (?:is|are|was|has been|remains) (?:\w+ )?(?:overdue|late|outstanding|long overdue|still (?:missing|outstanding|pending|awaited)|past due|due)\b|\blong overdue\b",
        _DEMAND,
        unless=r"\bdue (?:on|by|to (?:the|be|arrive))\b|\bmy (?:reply|answer|response|e-?mail|feedback) (?:is|was)\b",
    ),
    Phrase(
        "where",
        r"^(?:so |and |but )?where(?:'s| is| are) (?:my|the|your) (?:\w+ )?(?:answer|reply|response|decision|offer|contract|feedback|result|results|letter|call)\b",
        _DEMAND,
    ),
    Phrase(
        "respond reply answer call know hear repli",
        r"\b(?:please|kindly|do|now|so) (?:\w+ )?(?:respond|reply|answer|call|ring|write|confirm|decide)\b[^.?!]{0,15}\b(?:by|before|no later than|within|at the latest|latest|today|tomorrow|this (?:week|morning|afternoon))\b",
        _DEMAND,
        unless=r"\bif (?:you|it|there|anything)\b|\bcall (?:me )?(?:on|at|before)\b[^.?!]{0,15}\d{4}|\bneed not\b",
    ),
    Phrase(
        "hear hearing expect await look forward",
        r"\bi (?:look forward to|expect to|await|shall expect|will expect|anticipate|would expect to|trust (?:that )?i(?:'ll| will| shall)|count on) (?:hear|hearing|your|receive|receiving|a|an|be)(?: \w+){0,4} (?:by|before|within|no later than|today|tomorrow|without delay|promptly|immediately|forthwith|at once)\b",
        _DEMAND,
        unless=r"\bby (?:e-?mail|phone|post|letter|then)\b|\bbefore (?:long|then|too long)\b|\byou (?:said|mentioned|told me|named)\b|\b(?:news|hearing|hear)\b[^.?!]{0,20}\bby \w+day(?: \d+ \w+)?[,.]",
    ),
    Phrase(
        "minds decide yet already finally made up",
        r"\b(?:haven't|have not|hasn't|has not|can't|cannot) (?:you|anyone|anybody|it|the panel|your \w+)? ?(?:\w+ )?(?:decided|made up|chosen|been decided|decide|make up|settled)\b[^.?!]{0,20}\b(?:yet|already|now|by now|finally)\b|\bmade? up (?:your|its|their) minds?\b[^.?!]{0,10}\?",
        _DEMAND,
        unless=r"\b(?:i know|i understand|i realise|of course|if you)\b",
    ),
    Phrase(
        "need have must get back",
        r"\byou (?:need|have|ought|are going|'ve got) to (?:get back|reply|respond|answer|call|ring|write|tell|let|decide|give)\b",
        _DEMAND,
        unless=r"\b(?:not|n't|only if|if|whether|when(?:ever)?|anything|what|thank|whoever|who|no one|that)\b",
    ),
    Phrase(
        "asking last once more",
        r"\bi(?:'m| am)? (?:ask|asking|writing)(?: you)? (?:one|for the|a) (?:last|final|third|fourth|\w+) time\b",
        _DEMAND,
    ),
    Phrase(
        "kindly update status immediately",
        r"\b(?:kindly|please) (?:\w+ )?(?:update|provide|share|send|give)\b[^.?!]{0,50}\b(?:immediately|at once|urgently|without delay|right away|forthwith)\b",
        _DEMAND,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that claim an answer, or a time for it."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW312",
    "demand",
    "Ask how it is going; do not claim an answer or set a time for it.",
    "A2",
    "They owe their candidates a decision, and know it; a demand turns an open question into a quarrel.",
    "error",
    bad=(
        "When do I hear from you?",
        "Please let me know by Friday.",
        "I need an answer this week.",
        "I expect to hear from you soon.",
        "When will you decide?",
        "So, did I get the job?",
        "Please reply to this message.",
        "I think I deserve an explanation.",
        "Just a yes or no would do.",
    ),
    good=(
        "I look forward to hearing from you.",
        "Could you tell me when you expect to decide?",
        "Please let me know if there is anything you need before Friday.",
        "I do not expect an answer at once.",
        "When should I arrive on Tuesday?",
        "Do let me know if another time suits you better.",
    ),
    find=find,
)
