"""AW308: no pressure: no other offers held up, no hurry, no telling them what they must do (A2, A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_OFFER: Final = "Another offer held up to them is pressure."
_HURRY: Final = "That hurries them."
_MUST: Final = "That tells them what they must do."
_FEAR: Final = "That warns them of what they would miss."

PHRASES: Final = (
    Phrase(
        "offer",
        r"\b(?:have|received|got|had|sitting on|holding|hold|considering|weighing|entertaining|turned down|turning down|fielding) (?:(?:already|now|also|just|up) )?(?:received |got |had )?(?:SOME (?:\w+ )?|another |other |competing |further )?(?:job )?offers?\b(?! (?:my|to help|of help|a|any|something))"
        r"|\b(?:another|other|competing|rival|better) (?:job )?offers?\b(?=GAP\b(?:deadline|expir|waiting|table|decide|decision|soon|answer|pressur|from|need|by))"
        r"|\boffers? (?:on the table|elsewhere|in hand|from (?:another|other|a competitor))\b",
        _OFFER,
        unless=r"\b(?:accepted|accepting|withdraw|decided to (?:take|accept)|your (?:kind |generous )?offer|offer (?:of|you (?:made|sent))|no other offers|you(?:'ve| have)? (?:now )?(?:have |had |received |got )?an offer|not (?:have|had) (?:any|another))\b",
    ),
    Phrase(
        "compan employer firms firm recruiter competitor organisation organization",
        r"\b(?:other|several|many|two|three|multiple|another|rival|competing|different) (?:\w+ )?(?:companies|employers|firms|company|employer|firm|recruiters?|competitors?|organi[sz]ations?)(?: \w+)? (?:are|have|has|is|want|wants|would|keeps?) (?:\w+ )?(?:interest|interested|wait|waiting|keen|chas|chasing|offer|offering|offered|compet|pursuing|after|approached|contacted|pressing|expressed|knocking|hire|me|shown)",
        _OFFER,
    ),
    Phrase("competitor", r"\byour competitors?\b(?=GAP\b(?:me|interested|offer|hire|hired|snap|interview))", _OFFER),
    Phrase("demand", r"\bi(?:'m| am) in (?:high |great |such )?demand\b|\bin high demand\b", _OFFER),
    Phrase(
        "urgent urgency",
        r"\b(?:urgent(?:ly)?|urgency)\b",
        _HURRY,
        unless=r"\b(?:non|not|nothing|no|isn't|less|more|the|most|how|an|any)[- ](?:\w+ )?(?:urgent|urgency)\b|\bif (?:it|that|this|anything|something|there|you|your)\b[^.?!]{0,30}\burgent\b|\burgent (?:matters?|enquir\w+|queries|care|request|order|repair|case|work|ticket|need|fix)",
    ),
    Phrase(
        "asap soon delay straight immediate prompt right once quick swift speed",
        r"(?:\b(?:please|need|must|reply|respond|decide|answer|let me know|get back|hear|kindly|tell me|decision|can you|could you|would you|you)\b[^.?!]{0,70})\b(?:asap|as soon as possible|a\.s\.a\.p|without (?:further |any )?delay|straight ?away|right away|immediately|right now|at once|very soon)\b",
        _HURRY,
        unless=r"\b(?:no|not|without|any) (?:\w+ ){0,2}(?:obligation|need|pressure|have to|hurry|rush)\b|\b(?:i|we)(?: will|'ll| can| could| would|'d| should| shall)(?: \w+){0,4} (?:\w+ ){0,6}(?:as soon as|asap|straight|right away|immediately|at once)|\byou (?:replied|answered|wrote|got back|sent|made me|put me|told|said|let me know|came|rang|called|took|saw|noticed)\b",
    ),
    Phrase(
        "prompt immediate swift quick speedy rapid early earliest",
        r"\b(?:your|a|an) (?:prompt|immediate|swift|quick|speedy|rapid|urgent|early) (?:reply|response|answer|decision|action|attention|consideration|turnaround|yes)\b",
        _HURRY,
        unless=r"\b(?:thank|thanks|thank you|grateful|appreciated?) (?:you )?(?:very much |so much )?(?:for )?(?:your|such)\b(?!GAP\bin advance)|\bto (?:your|an|a) early\b",
    ),
    Phrase(
        "time clock hurry",
        r"\b(?:time is (?:running out|short|ticking|of the essence)|running out of time|clock is ticking|hurry up|please hurry|do hurry|make (?:it|this) quick)\b",
        _HURRY,
    ),
    Phrase(
        "speed expedite fast-track chase chivvy push move",
        r"\b(?:speed (?:things|this|it|the process|your \w+) up|speed up (?:the|your|this)|expedite|fast[- ]track (?:my|me|the|this)|push (?:this|it|things|me) (?:through|along|forward)|move (?:this|things|it) along)\b",
        _HURRY,
    ),
    Phrase(
        "you",
        r"(?<!thank )(?<!if )(?<!anything )(?<!anything else )(?<!whatever )(?<!what )(?<!whatever else )\byou (?:really |just |simply |all )?(?:need to|have to|must|ought to|had better|should)(?: \w+)? (?:decide|choose|hire|reply|respond|answer|make (?:a|up|your)|act|move|take me|give me|pick|offer me|commit|hurry|see|realise|realize|know that|consider)\b",
        _MUST,
        unless=r"\byou (?:should|ought to|must|have to|need to) (?:\w+ )?see (?:the|how|our|my|it)\b|\b(?:not (?:that|think|mean)|take (?:all )?the time|as much time|as long as|all the time|no rush)\b|\byou (?:need|have) to (?:decide|choose)GAP\bi (?:quite |fully |do )?understand",
    ),
    Phrase(
        "hire give pick choose",
        r"(?:^|, |; |please |just |so )(?:hire me|give me the (?:job|role|position)|pick me|choose me|take me on)\b",
        _MUST,
    ),
    Phrase(
        "regret miss mistake better foolish mad crazy loss lose fool",
        r"\byou (?:will not|won't|would not|wouldn't|'ll never|will never|will|would|'ll|'d) (?:\w+ )?(?:regret|find (?:anyone|a better|someone)|be sorry|lose out|miss out|be making a mistake|be (?:foolish|mad|crazy|a fool))\b"
        r"|\b(?:don't|do not|do n't) (?:miss (?:out|this|the)|let (?:this|me|it) (?:slip|go|get))|\bit (?:would|will) be (?:a|your) (?:\w+ )?(?:mistake|loss)\b|\bi(?:'d| would) hate for you to (?:miss|lose)|\byour loss\b|\byou(?:'d| would) be lucky\b|\bsnap(?:ped)? (?:me )?up\b",
        _FEAR,
    ),
    Phrase(
        "guarantee promise confirm assure",
        r"\b(?:can|could|will|would) you (?:please )?(?:guarantee|promise|assure)\b|\bi (?:want|need) (?:a|your) (?:guarantee|assurance|commitment)\b|\bpromise me\b",
        _MUST,
    ),
    Phrase(
        "until next every keep call",
        r"\bi(?:'ll| will| am going to|'m going to) (?:keep|continue|go on) (?:on )?(?:calling|emailing|e-mailing|writing|ringing|trying|chasing|messaging|asking|following up)\b|\b(?:call|ring|email|e-mail|write to|message|phone|chase) you (?:every|each) (?:day|morning|week|hour)|\bi(?:'ll| will) not (?:stop|give up)|\bi won't (?:stop|give up|take no)|\btake no for an answer\b|\bturn up (?:at|in) (?:your|the) office\b",
        "That wears them down.",
    ),
    Phrase(
        "already stopped hold",
        r"\bi(?:'ve| have) (?:already )?(?:stopped (?:applying|looking)|turned (?:down|away) (?:another|other|two|three|several)|put (?:everything|my life|other \w+) on hold|cancelled (?:other|all) (?:my )?(?:other )?interviews)|\bi(?:'m| am) (?:putting|holding) (?:off|back|other|another|everything)\b(?=GAP\b(?:you|offer|hold|hear|decide))",
        _OFFER,
    ),
    Phrase(
        "counting relying expecting",
        r"\bi(?:'m| am) (?:really |absolutely )?(?:counting on|relying on|banking on|depending on) (?:you|this|your|it)\b|\bi(?:'m| am) expecting (?:you|a|an|your|good|the|to be)\b|\bi expect (?:you|a positive|good news|the job|an offer|to get|to be (?:offered|hired|chosen|selected))",
        _MUST,
    ),
    Phrase(
        "compan employer firm recruiter organi",
        r"\b(?:compan(?:y|ies)|employers?|firms?|recruiters?|organi[sz]ations?)\b(?: \w+){0,2} (?:VERY)?(?:interested in|keen (?:on|to)|pressing|chasing|competing for|fighting over|courting) (?:me|hir(?:e|ing) me|my)\b|\b(?:compan(?:y|ies)|employers?|firms?) (?:who|that|which) (?:want|would|are|is) \w+",
        _OFFER,
        unless=r"\byou(?:r|'re)?\b(?! (?:to|up|need|must|should|before|offer))",
    ),
    Phrase(
        "snap slip pass",
        r"\bsnap(?:ped)? (?:me |him |her )?up\b|\b(?:do not|don't|never) let (?:this|me|it|such|the)[^.?!]{0,30}\b(?:slip|go|pass|get away)\b|\b(?:pass|passing|overlook) me (?:over|by|up)\b|\bslip through your\b",
        _FEAR,
    ),
    Phrase(
        "urge advise suggest decide quickly",
        r"\bi(?:'d| would)? (?:strongly )?(?:urge|advise|press|implore) you to\b|\b(?:decide|choose|act|answer|reply|respond) (?:quickly|fast|soon|now|promptly|swiftly|while you (?:still )?can|before (?:it(?:'s| is)|somebody|someone|another|i))\b",
        _MUST,
        unless=r"\b(?:no need|do not need|don't need|not) to (?:decide|choose|act|answer|reply|respond)\b|\bi(?:'ll| will| shall|'d| would) (?:\w+ )?(?:decide|choose|act|answer|reply|respond)",
    ),
    Phrase(
        "wait",
        r"\b(?:do not|don't) (?:wait|leave it|take|think about it) (?:too long|any longer|until)\b|\bkeep me waiting\b",
        _HURRY,
    ),
    Phrase(
        "better interest afford offer hire contract sign",
        r"\b(?:you'd|you had) better\b|\bin your (?:own )?(?:best )?interests? to (?!know|read)|\byou (?:cannot|can't|can not|could not|couldn't) afford (?:to|not)\b|\b(?:make|give|send) me (?:an offer|the (?:job|contract|offer)|a contract)\b|\bhire me (?:now|today|this|before|or|and)\b|\boffer me the (?:job|role|position|post)\b|\bbefore i (?:change my mind|sign|accept|take|go|commit|am gone|lose interest|look)\b",
        _MUST,
        unless=r"\bbefore i (?:sign|accept|commit)[^.?!]{0,40}\b(?:may i|could|can i|i would like|i'd like|question|ask|read)\b|\b(?:read|see|look|check|study|go|ask|talk|speak|think)\b[^.?!]{0,40}\bbefore i (?:sign|accept|commit|take)\b|\bif you(?:'d| had)? (?:were|wish|decide|choose|do) (?:to )?(?:offer|hire)\b|\bafter you offered\b",
    ),
    Phrase(
        "rival competitor elsewhere options market alternatives others",
        r"\b(?:a|one of your|your) (?:\w+ )?(?:rivals?|competitors?)(?: of yours)?\b[^.?!]{0,40}\b(?:want|wants|offer\w*|interview\w*|sign|contract|hire|keen|interested|approached|after|waiting|called|contacted)\b|\b(?:other|several|many|plenty of|better) (?:options|opportunities|irons|possibilities|interviews) (?:on the table|waiting|lined up|elsewhere|in the fire|that will not wait|open to me)\b|\b(?:still|much longer) (?:on the market|available)\b|\bwhile (?:i am|i'm|you) (?:still )?(?:available|can|free|on the market)\b|\bi(?:'m| am) in (?:the )?(?:final|last) (?:rounds?|stages?) (?:with|elsewhere|at)\b",
        _OFFER,
    ),
    Phrase(
        "stop until giving quit",
        r"\bi(?:'m| am)? (?:not going to|never going to|will never|won't|will not|refuse to) (?:stop|quit|give up|rest|leave you|let (?:this|it) go)\b|\b(?:keep|go on|continue) (?:\w+ing )(?:you )?until (?:i|you)\b",
        "That wears them down.",
    ),
    Phrase(
        "move decide act answer offer waiting",
        r"\b(?:move|act|decide) (?:fast|faster|quick|quickly|now|soon)\b|\b(?:two|three|four|several|other|more|many|pending|competing) (?:\w+ )?offers? (?:waiting|pending|in|open|to|that|and|on|from)\b|\boffers? (?:is|are) (?:waiting|expiring|about|only|open|due)\b",
        _OFFER,
        unless=r"\byou(?:r team|r people|r company)? (?:had to |have to |)?(?:move|act|decide)d? (?:fast|quickly)\b",
    ),
    Phrase(
        "other others another rival several many",
        r"\b(?:other|others|another|rival|several|many|multiple|better) (?:\w+ ){0,2}PLACE\b[^.?!]{0,30}\b(?:queu\w*|fight\w*|want|wants|after me|take me|hire me|have me|offer(?:ed|ing)? me|interest(?:ed)? in (?:me|my|hiring)|calling me|chas\w*|keen on me|waiting for me|made me|approach\w*|press\w*|court\w*|like me|love to)\b",
        _OFFER,
        unless=r"\b(?:you|your)\b[^.?!]{0,30}\b(?:work|serve|help|support|sell|offer|compare|share|borrow|buy|train)\w*\b|\binterest(?:ed|ing) (?:to|in) (?:how|the|see)\b|\bi(?:'ve| have) accepted",
    ),
    Phrase(
        "sooner hurry",
        r"\bthe sooner\b[^.?!]{0,40}\bthe better\b|\b(?:please|ask you to|you to|you must|can you|could you|would you|do) hurry\b|\bhurry (?:up|the|your|it|things)\b",
        _HURRY,
    ),
    Phrase(
        "turn turned down refuse reject declin sacrific",
        r"\bi(?:'ve| have| had| am|'m)? (?:\w+ ){0,3}(?:turn(?:ed|ing)? down|turn(?:ed|ing)? away|reject(?:ed|ing)?|declin(?:ed|ing)|refus(?:ed|ing)|sacrific\w+|given up|giving up)\b[^.?!]{0,30}\b(?:jobs?|offers?|roles?|positions?|interviews?|chances?|opportunit\w+)\b",
        _OFFER,
        unless=r"\b(?:your|this) (?:kind |generous )?offer\b|\bso must\b",
    ),
    Phrase(
        "come office turn visit doorstep",
        r"\bi(?:'ll| will| shall| am going to|'m going to) (?:come|turn up|appear|wait|visit|drop in|stop by|show up)\b[^.?!]{0,30}\b(?:office|reception|door|doorstep|building|home|house)\b[^.?!]{0,40}\b(?:if you|until|unless|in person|demand|every)\b",
        "That wears them down.",
    ),
    Phrase(
        "good sense logical right obvious wise clever lucky smart",
        r"\b(?:the )?(?:only|right|obvious|logical|smart|sensible|wise|best) (?:thing|choice|decision|move) (?:is|would be|for you is) (?:to )?(?:hire|choose|pick|take|employ|select|offer)\b|\byou(?:'ll| will| would|'d) be (?:wise|lucky|mad|clever|smart|sorry|fortunate)\b",
        _MUST,
    ),
    Phrase(
        "wait delay hesitate if were lose",
        r"\bi(?:'d| would)(?: not|n't)? (?:\w+ ){0,3}if i were you\b|\bif i were you\b|\b(?:every|each|the longer) (?:more )?(?:day|week|hour)?[^.?!]{0,12}\byou (?:delay|wait|hesitate|take)\b|\b(?:do not|don't|would not|wouldn't|not) want to (?:lose|miss) (?:me|out|this)\b|\b(?:lose|losing) me (?:to|if|forever)\b|\bsign(?:ing)? (?:elsewhere|with (?:another|someone|somebody))\b",
        _FEAR,
    ),
    Phrase(
        "another other",
        r"\b(?:answer|reply to|respond to|an answer to|decide on|let down) (?:another|the other|a different|my other|some other) (?:\w+ )?(?:PLACE|offer)\b",
        _OFFER,
    ),
    Phrase(
        "court long",
        r"\bball(?: is|'s) (?:now )?in your court\b|\b(?:do not|don't|not) (?:\w+ )?(?:take|leave it|wait|be|think about it) (?:for )?(?:too|much|any|very) long(?:er)?\b",
        _HURRY,
        unless=r"\b(?:it|that|this|which|i) (?:will|should|does|did|would|do|to)\b[^.?!]{0,20}\bnot\b",
    ),
    Phrase(
        "available market taken",
        r"\b(?:not|n't) (?:be|stay|remain) (?:\w+ )?(?:available|free|on the market|around)\b[^.?!]{0,20}\b(?:long|longer|ever|forever)\b|\bother (?:people|teams|firms|places) want me\b",
        _FEAR,
    ),
    Phrase(
        "swift speedy quick sooner further delay",
        r"\b(?:a|the) (?:swift|speedy|quick|prompt|fast|early) (?:decision|answer|reply|verdict|choice)\b[^.?!]{0,30}\b(?:interest|best|advis|wise|would|please)\w*\b|\b(?:without|with no) (?:any )?(?:further|more|undue) delay\b",
        _HURRY,
        unless=r"\b(?:thank|grateful|appreciated)\b|\bi(?:'ll| will| shall| can)\b",
    ),
    Phrase(
        "get away slip lose pass",
        r"\b(?:do not|don't|never|not) let (?:this|that|me|it|such|someone|a \w+|the)(?: one| chance| opportunity)?(?: like me)? (?:get|slip|go|walk|pass|run)\b",
        _FEAR,
        unless=r"\bi (?:will|'ll|would|'d|should) not let\b|\bi won't let\b",
    ),
    Phrase(
        "slow slower faster quicker fast",
        r"\b(?:because|since|as|if) (?:you|your \w+) (?:are|were|was|is|'re)(?: so| too| being)? (?:slow|too late|dithering|undecided|indecisive)\b|\b(?:move|moves|moved|decide|decides|act|acts|respond|work) (?:\w+ ){0,2}(?:faster|quicker|more quickly)\b|\b(?:faster|quicker|more decisive) than you\b|\btoo slow\b",
        _HURRY,
        unless=r"\bi (?:could|can|should|would|will|was|am|have|learn\w*)\b|\bmy\b|\bthe new\b",
    ),
    Phrase(
        "find nobody better",
        r"\byou(?:'ll| will| won't| will not| would not| could not| can't| cannot)? (?:\w+ )?(?:not |never )?find (?:anybody|anyone|somebody|someone|a (?:better|more)|another|many|nobody) (?:\w+ )?(?:better|like me|as good|as committed|more|who)\b",
        _FEAR,
        unless=r"\b(?:hope|sure|wish|glad)\b",
    ),
    Phrase(
        "every day ring call until through",
        r"\bi(?:'m| am|'ll| will| shall)? (?:going to |prepared to )?(?:ring|call|phone|email|e-mail|write|knock|come|try|message|chase)\w*\b[^.?!]{0,15}\b(?:every|each) (?:single )?(?:day|morning|hour|week|afternoon|evening)\b|\buntil i (?:get through|get an answer|hear|get hold)\b",
        "That wears them down.",
    ),
    Phrase(
        "counter-offer counteroffer counter bidding matched match pay rise",
        r"\bcounter-?offers?\b|\b(?:match|beat|top|better|improve on) (?:their|the other|his|her|that|it)(?: \w+)? ?(?:offer|salary|terms|package)?\b[^.?!]{0,20}\b(?:by|or|before|otherwise|today|if you want)\b|\bbidding (?:war|for me)\b|\b(?:offered|offering) me more\b",
        _OFFER,
    ),
    Phrase(
        "choice decision mind choose decide",
        r"\b(?:please |just |now |kindly |so )+(?:make (?:your|a|the|up your) (?:\w+ )?(?:choice|decision|mind|minds)|decide|choose)\b|\bi need you to (?:decide|choose|make|commit|move|act|give|hire|offer)\b|\bmake (?:your|a) (?:choice|decision|move) (?:now|today|soon|quickly|by)\b",
        _MUST,
        unless=r"\bhelp(?:ed|s)? you\b|\b(?:which|what)ever\b|\bchoose (?:any|the|a) (?:day|time|date|room)\b",
    ),
    Phrase(
        "right wise wisely trust",
        r"\b(?:trust|hope|expect|sure|confident|know|believe)(?: that)? you(?:'ll| will| are going to|'re going to| can)? (?:\w+ )?(?:make the (?:right|sensible|smart|obvious|only) (?:\w+ )?(?:decision|choice|call)|choose wisely|do the right thing|see sense|pick me|choose me|hire me|not let me)\b",
        _MUST,
    ),
    Phrase(
        "clients others firms everyone places want me mine my",
        r"\b(?:other|several|two|three|many|more|some|plenty of) (?:\w+ )?(?:clients|people|managers|schools|hospitals|firms|places|shops|companies|employers|others) (?:\w+ )?(?:want|wants|need|needs|would like|would love|are after|like|ask|asking|asked) (?:for )?me\b|\bi(?:'m| am) (?:much )?sought[- ]after\b|\b(?:not|n't) be short of offers\b|\bno shortage of (?:offers|interest|options)\b|\bother (?:irons|fish|options|doors)\b",
        _OFFER,
    ),
    Phrase(
        "quickly soon fast move",
        r"\b(?:if you (?:want|are interested in|would like|still want) me)\b[^.?!]{0,40}\b(?:soon|now|quick\w*|today|fast|by|before|tomorrow)\b|\bstrike while\b|\bonce in a lifetime\b|\bnow or never\b|\bact now\b",
        _HURRY,
    ),
    Phrase(
        "longer hesitate delay wait lose gone",
        r"\b(?:delay|wait|hesitate|dither|leave it|hold on|put it off) (?:any |much )?(?:longer|more)\b[^.?!]{0,20}\b(?:and|or)\b[^.?!]{0,30}\b(?:lose|gone|miss|late|regret|elsewhere|off)\b",
        _FEAR,
    ),
    Phrase(
        "settled sorted decided finished before",
        r"\bi (?:need|want|must have|have to have|would like|expect) (?:this|it|things|the matter|an offer|a contract) (?:\w+ )?(?:settled|sorted|decided|finished|wrapped up|signed|closed|done)\b",
        _HURRY,
    ),
    Phrase(
        "hold off keep waiting stall",
        r"\bi (?:can(?:not|'t)?|could|will|am)(?: only| not| no longer)? (?:hold off|hold (?:them|the other|another)|stall|keep (?:the other|another|them|\w+ other)|put off) (?:\w+ ){0,3}(?:firm|firms|company|offer|offers|waiting|until|them|employer|employers|much|any)\b",
        _OFFER,
    ),
    Phrase(
        "be quick better hurry rush",
        r"\b(?:you had|you'd|had) better (?:be quick|be fast|hurry|move|act|decide|not (?:wait|delay))\b|\b(?:be|you'd better be) (?:quick|fast) (?:about it|or)\b",
        _HURRY,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that push for an answer."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW308",
    "pressure",
    "Leave them their time and their choice.",
    "A2",
    "Others are still being interviewed; who is pushed says no.",
    "error",
    bad=(
        "I have another offer and would like yours before I answer it.",
        "Several other companies are interested in me.",
        "This is urgent for me.",
        "Please let me know as soon as possible.",
        "You really need to decide this week.",
        "You won't find anyone better.",
        "I will keep calling until I hear.",
        "I look forward to your prompt reply.",
    ),
    good=(
        "I have accepted another offer and so must withdraw.",
        "There is nothing urgent in this.",
        "I will send the references as soon as possible.",
        "Please take all the time that you need to decide.",
        "Thank you for your prompt reply.",
        "If there is anything else that you need, I can send it straight away.",
    ),
    find=find,
)
