"""The words that make a promise of a sentence, and those that take it away, as sources of regular expressions."""

from __future__ import annotations

from typing import Final

_ADVERBS: Final = (
    "also|then|still|all|now|both|therefore|currently|each|just|really|certainly|definitely|hopefully|"
    "probably|generally|"
    "only|likely|be able to|carefully|try to|always|normally|typically"
)
_ADVERB: Final = rf"(?:\s+(?:{_ADVERBS}))?"
_AFTER: Final = rf"(?:\s+(?:{_ADVERBS}))*\s+"  # what may stand between "will" and its verb

_PLANS: Final = "going|planning|hoping|aiming|looking|expecting|intending|due|expected|likely|set|scheduled"
_NEWS: Final = "email|call|news|word|update|response|reply|feedback|decision|answer|from (?:us|me)"
COMMITMENT: Final = (
    r"(?:\b(?:will|shall|should|ought to|won['’]t)\b|['’]ll\b|['’]d (?:expect|hope)\b"
    r"|\b(?:goal|aim|plan|target|hope|intention) is to\b|\b(?:more|further) (?:news|details|information)\b"
    r"|\bneeds?\b(?=[^.!?]{1,40}\bto (?:final|decid|mak|complet|conclu|review|discuss|come))"
    r"|\bit (?:may|might|could)\b(?=[^.!?]{1,60}\bbefore (?:we|i)\b)"
    r"|\b(?:do|does)(?:n['’]t| not) (?:expect|anticipate)\b"
    rf"|(?:\b(?:am|are|is)|['’](?:m|re|s))\s+(?:also |currently |now |still )?(?:{_PLANS})\s+(?:to|on)\b"
    r"|\b(?:expect|aim|plan|hope|intend|anticipate|promise)s?\s+(?:to|that)\b|\bhope for\b"
    r"|\b(?:expect|anticipate)s?\b(?=\s+(?:a|an|our|the|we|having|making|reaching|this|that|it)\b)"
    r"|\b(?:is|are)\s+(?:expected|anticipated|due|planned)\b|\bwould (?:expect|hope|anticipate)\b"
    r"|\b(?:expect|hoping|aiming|planning|intending|looking)\s+to\b"
    r"|\blet me\b(?=[^.!?]{1,60}\b(?:come back|get back|revert)\b)"
    r"|\bcan expect\b(?= an? )|\bgive (?:me|us)\b(?= (?:until|till)\b)"
    r"|\b(?:result|letter|decision|offer|outcome|answer)s?\s+(?:go|goes) out\b"
    rf"|\b(?:expect|look out for|watch for)\b(?=[\w ,]{{0,40}}\b(?:{_NEWS})\b)"
    r"|(?<!your )\b(?:decision|feedback|update|response|answer|news|result|outcome)s?\s+(?:by|within|is due|due)\b)"
)

STEMS: Final = (  # one of them is in whatever COMMITMENT matches
    "will", "’ll", "'ll", "won't", "won’t", "shall", "should", "expect", "hope", "hoping", "aim", "plan", "intend",
    "anticipate", "going to", "looking to", "'d ", "’d ", "due", "goal", "target", "intention", "need", "before we",
    "before i", "ought", "let me",
    "give me", "give us", "go out", "goes out", "look out", "watch for", "promise", "likely to", "set to", "scheduled",
    "decision",
"feedback",
    "update", "response", "answer", "news", "result", "outcome", "more details", "further details", "information",
)  # fmt: skip

_PEOPLE: Final = (
    "i|we|us|team|panel|committee|manager|recruiter|director|department|hr|resources|colleagues?|board|"
    "partners?|office|"
    "company|someone|somebody|assistant|group|leads?|organi[sz]ers|staff|who|he|she|they"
)
MINE: Final = rf"(?:\b(?:{_PEOPLE}){_ADVERB}|^)\s*$"
CARRIED: Final = rf"(?:\band|\bor|\bthen|,){_ADVERB}\s*$"
MINE_ANYWHERE: Final = r"\b(?:i|we|team|panel|committee|manager|board)\b"
YOU: Final = rf"\b(?:you|candidates|applicants|everyone|all){_ADVERB}\s*$"
_ANSWER: Final = "answer|decision|response|update|feedback|result|news|outcome|offer|word"
YOU_GET: Final = (
    rf"{_AFTER}(?:expect to )?(?:hear|receive|get|know\b|have (?:it|them|this)\b|"
    rf"have (?:the|your|my|our) (?!opportunity|chance|option|right|time|choice)\w|"
    rf"an? (?:call|email|letter|message|reply|decision|answer|response|update)\b|"
    rf"have (?:an |a |our |my |the |"
    rf"your )?(?:{_ANSWER})\b"
    r"|be (?:notified|contacted|informed|told|advised|updated|hearing|receiving|getting|sent|emailed|called)\b)"
)
WORKS: Final = (
    rf"{_AFTER}(?:be )?(?:review|consider|assess|evaluat|conduct|collect|accept|keep|hold|continu|consult|process|read|"
    r"gather|interview|discuss|talk|speak|host|us(?:e|ing)\b|spend|cover)"
)
TAKES_TIME: Final = r"\btak(?:e|es|ing)\b"

_BEING: Final = (
    "out|away|off|back|on|in(?! (?:touch|contact))|at|here|there|travell?ing|attending|joining|joined|"
    "meeting|interviewing|flying|visiting|"
    "leaving|working|unavailable|available|closed|open|held|your|my|the|a|an|required|asked|able to (?:see|"
    "meet|attend)|"
    r"speaking|presenting|starting|based|approximately|about|around|followed|conducted|withdrawn|given|one|two|\d+"
)
_DOING: Final = (
    "take place|see|meet|reopen|re-open|attend|start|begin (?:work|your)|join|need|require|return|remain|"
    "expire|close|run|last|"
    r"appreciate|love|like|assume|know(?! (?:more|by|for|whether|our|the outcome))|mean|leave|travel|fly|"
    r"arrive|happen|miss|work|interview|have to|"
    r"have until|have \d|"
    r"have a (?:few|couple)|have an? (?:\w+ )?(?:interview|meeting|call)"
)
STATES: Final = rf"{_AFTER}(?:be (?:{_BEING})|{_DOING})\b"
NO_PROMISE: Final = (
    r"\b(?:start(?:ing)? date|(?:first|last) day|out of (?:the )?office|annual leave|on (?:leave|holiday|vacation)|"
    r"(?:for|to) (?:your|an|the|a) (?:\w+ )?interview\b(?! (?:outcome|decision|feedback|process))|your reply|"
    r"your response|(?:should|must|need to|will need to) (?:\w+ )?(?:contact|tell|notify|inform|call|phone|"
    r"telephone|email|write to) "
    r"(?:us|me)\b|"
    r"hear from you|let us know|let me know|confirm your|please (?:reply|respond|confirm|send|let|complete|"
    r"submit|return)|"
    r"submit|your (?:availability|application will be withdrawn)|tickets?|support request|looking forward|look forward|"
    r"see you|speak to you|meet(?:ing)? (?:with )?you)\b"
)
NOT: Final = r"(?:\bnot\b|n['’]t\b|\bnever\b|\bno longer\b|\bunable\b|\bunlikely\b)"
NOT_LATER: Final = r"\b(?:not|no) later than\b"
CONDITION: Final = (
    r"\b(?:if|unless|provided|assuming|once|as soon as|should you|in case|whenever|subject to|depending on|until)\b"
)
POLITE: Final = (
    r"\b(?:if|should) you (?:have|need|require)\b|\bif (?:any|anything|that|this|there|it)\b"
    r"|\buntil\b(?! (?:we|i|you|he|she|they))|\bif not (?:before|sooner|earlier)\b|\bif (?:all goes|possible|"
    r"needed|necessary|need be|at all)\b"
)

_SUBJECT: Final = "i|we|they|you|he|she|it|the"
BREAK: Final = (
    r"[;:]\s|\s[-–—]\s"
    rf"|,?\s(?:but|so|and|which|because|although|though|while)\s(?=(?:{_SUBJECT})\b)"
)
NEXT_CLAUSE: Final = (
    r"[;]\s|,?\s(?:but|so|because|although|though|while|whereas)\s"
    rf"|,?\sand\s(?=(?:{_SUBJECT}|please|will|would|then)\b)"
    r"|[,;]?\s(?:please|if you|in the meantime)\b|\bthat (?:is|was)\b"
)
JOINERS: Final = frozenset(
    ("or", "and", ",", "/", "or maybe", "or perhaps", "or on", "to", "(", "or possibly", "and/or")
)
TAKES: Final = r"\b(?:take|takes|taking|need|needs|require|requires|expect|be)\b"
TELLS: Final = (
    r"\b(?:let (?:you|everyone|all|candidates|applicants)(?: all)? know|get (?:back|in touch)|be in (?:touch|contact)|"
    r"hear (?:back|from|about)?|contact|update|inform|notif(?:y|ied)|announc|decision|decide|settled|resolved|sorted|"
    r"result|outcome|"
    r"feedback|offer|"
    r"advise|tell you|respond|reply|follow up|touch base|reach out|confirm|come back|answer|email you|"
    r"write to|call you|"
    r"phone you|ring you|email from|circle back|keep you (?:posted|updated|informed)|revert|ping|news|word|select)\w*"
)
DECISION: Final = (
    r"\b(?:if you(?: are|['’]re| were| have been)|decision|decide|decid|outcome|result|offer|final|whether|"
    r"verdict|announc|select|"
    r"choose|chosen|successful|"
    r"conclu)\w*"
)
NEXT_STEP: Final = (
    r"\b(?:next step|next stage|next round|second (?:round|interview)|schedul|arrang|set up|send|share|call|phone|"
    r"available times|slots?|invit|interview|book|details|the (?:date|time|day)|shortlist|ring|begin|"
    r"move forward|proceed|pick up|times|"
    r"assessment|"
    r"task)\w*"
)
BEFORE_WE: Final = r"\bbe\b[^.!?]{1,60}\bbefore (?:we|i|you)\b"
UNTIL: Final = r"(?:not )?(?:until|till?|up to)\b"
INVITE_FOR: Final = r"\b(?:invit\w*|hold|booking|placeholder|slot|appointment)\b[^.!?]{0,30}\bfor\s*$"
WHETHER: Final = r"\b(?:know|tell|inform|confirm|decide|hear|say|clear)\w*\b"
NEEDS: Final = r"(?:needs?|give)\b"
IF_CHOSEN: Final = r"\bif (?:you(?:r|['’]re| are| were| have been)\b|successful|shortlisted|selected|chosen)"
TO_YOU: Final = (
    r"\b(?:send|forward|mail|fax|get|give|provide|deliver|bring|have|share|show)\b[^.!?]{0,60}\byou\b"
    r"|\bbe (?:sent|mailed|forwarded|posted|released|published|distributed|circulated|shared|emailed|issued)\b"
)
