"""AW311: no ultimatum and no threat (A2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_OR: Final = "That is an ultimatum."
_THREAT: Final = "That is a threat."

PHRASES: Final = (
    Phrase(
        "if",
        r"\bif (?:i|you|we|there) (?:do not|don't|haven't|have not|hear nothing|fail|can't|cannot|can not|aren't|are not|won't|will not|still|is no|receive no|get no|am not|has been no)[^.?!]{0,90}\b(?:i(?:'ll| will| shall|'m going| am going| must| would have| have no choice| can only|'d have|'m afraid)|then i|my application|the offer|please (?:consider|withdraw|remove)|consider (?:this|me|my))\b",
        _OR,
        unless=r"\bi(?:'ll| will| shall| would)?(?: of course)?(?: quite| fully| completely)? (?:quite |fully |of course )?(?:understand|wait|leave (?:it|you)|not trouble|be happy|be glad|still|call at|check with|try (?:again|you)|think no|take it)\b|\bi(?:'m| am) (?:not|happy|glad)\b|\b(?:which|that) (?:is|would be) (?:quite |perfectly |absolutely )?(?:all right|fine|understandable|no trouble|ok)\b|\bno hard feelings\b",
    ),
    Phrase(
        "otherwise or",
        r"(?:\botherwise,? |\bor else,? |[,;] or |- or )i(?:'ll| will| shall| have to| am going to|'m going to| must| take| walk| withdraw)\b|\bor else\b",
        _OR,
        unless=r"\bor i(?:'ll| will) (?:send|bring|ask|call|come|ring|happily|gladly|be glad)\b|\bunless (?:you|i) (?:tell|say|hear|let|advise|want|prefer|think)\b[^.?!]{0,20}\botherwise\b|\botherwise,? i(?:'ll| will| shall) (?:see|look forward|plan|come|be there|join|assume (?:the|that) (?:same|time|usual))\b",
    ),
    Phrase(
        "unless",
        r"\bunless (?:i|you|we)\b[^.?!]{0,70}\b(?:i(?:'ll| will| shall| must|'m| am)|by (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|the|noon|\d)|immediately|withdraw)\b|\bi(?:'ll| will| shall|'m| am)[^.?!]{0,50}\bunless (?:i|you)\b",
        _OR,
        unless=r"\bunless (?:i hear otherwise|you (?:would|'d) (?:rather|prefer)|you prefer|you tell me otherwise|i hear differently|you (?:need|want|object|say otherwise))\b",
    ),
    Phrase(
        "final last",
        r"\b(?:final|last) (?:chance|warning|notice|opportunity|deadline|reminder|offer to you|call)\b|\bthis is (?:my|your|the) (?:final|last) (?:e-?mail|message|attempt|word|letter)\b(?=GAP\b(?:before|unless|or)\b)",
        _OR,
        unless=r"\b(?:on|at|during|in|since) (?:our|the|my) last (?:call|chance|opportunity)\b|\blast call\b",
    ),
    Phrase(
        "until till hours days",
        r"\byou have (?:until|till|up to|exactly|only|SOME (?:\w+ )?(?:hours|days))\b|\bi(?:'ll| will| can| shall) (?:only )?give you (?:until|till|SOME (?:more )?(?:hours|days|week)|one (?:more )?(?:day|week|chance))\b|\bgiving you (?:until|till)\b",
        _OR,
        unless=r"\byou have (?:only )?(?:to|SOME days (?:of|to))\b",
    ),
    Phrase(
        "wait hold available",
        r"\bi(?:'ll| will| can| could|'m| am)?(?: not|n't)? ?(?:CAN_NOT|WILL_NOT|will not be able to|not (?:going|able|prepared|willing) to|only|can only|will only) (?:wait|hold (?:on|off|out)|remain available|stay available|keep waiting)\b|\b(?:wait|hold (?:on|off|out)|available) (?:any |much )longer\b|\bwait (?:forever|indefinitely)\b|\bnot (?:be )?available (?:for|much) long(?:er)?\b|\bi (?:won't|will not) be (?:available|on the market|around) (?:for )?(?:much )?long",
        _OR,
        unless=r"\bhappy to wait|\bcan(?:not|'t) wait to\b",
    ),
    Phrase(
        "elsewhere withdraw",
        r"\b(?:go|look|take (?:my|it|them)[^.?!]{0,30}|apply|moving on|move on) elsewhere\b|\b(?:withdraw(?:ing)?|pull(?:ing)?) (?:out |my (?:application|candidacy|interest) )?(?:if|unless|should)\b|\b(?:will|shall|'ll|be forced to|have to) (?:have to )?(?:withdraw|accept (?:the|another|an|a) (?:other )?offer|move on|take the other)\b|\bwalk away\b|\btake it or leave it\b|\bnon-negotiable\b",
        _OR,
        unless=r"\b(?:i(?:'ve| have) (?:decided|accepted)|my other (?:application|interview)s?|accepted (?:another|an|a)|so i must|and so|decided to withdraw|writing to withdraw|wish to withdraw|afraid)\b",
    ),
    Phrase(
        "choice forced deadline consequences assume",
        r"\b(?:leave|leaves|leaving|have|with|had) (?:me )?(?:with )?no (?:other )?(?:choice|option|alternative)\b|\b(?:will|shall|'ll|be) (?:be )?(?:forced|obliged|compelled) to\b|\bmy (?:own )?deadline (?:for you|is)\b|\bface (?:the )?consequences\b|\bthere will be consequences\b|\bi(?:'ll| will| shall) (?:assume|conclude|take (?:it|that|your silence|no answer)|consider (?:the|this|my|it|your)|treat (?:your|this|no))\b[^.?!]{0,60}\b(?:no|not|rejected|closed|withdrawn|lost|filled|uninterested|over|refus|declin|interest)",
        _OR,
        unless=r"\b(?:which|that) (?:is|would be) (?:quite |perfectly |absolutely )?(?:all right|fine|understandable|no trouble|ok)\b|\b(?:quite|of course|fully) understand\b|\bno hard feelings\b",
    ),
    Phrase(
        "review glassdoor shame complain escalat manager boss ceo legal lawyer solicitor tribunal press public everyone social report",
        r"\b(?:leave|post|write|share|publish)[^.?!]{0,30}\b(?:reviews?|glassdoor|experience (?:online|publicly|on (?:linkedin|glassdoor|twitter|social)))\b|\bname and shame\b|\b(?:tell|let|warn) (?:everyone|everybody|people|others|my (?:network|friends|followers))\b[^.?!]{0,40}\b(?:how (?:you|i)|about (?:this|you|how|my)|know (?:how|what|about)|treat|not to)\b|\b(?:contact|write to|speak to|speak with|complain to|escalate|report (?:this|you)|take (?:this|it) (?:up )?(?:to|with|further)|go (?:over your head|above you|straight) ?(?:to)?)\b[^.?!]{0,30}\b(?:your (?:manager|boss|supervisor|ceo|director|hr|head|superior|board|chief)|head office|higher|the (?:ceo|board|press|ombudsman|regulator))\b|\b(?:formal|official) complaint\b|\b(?:make|file|lodge|raise) (?:a|an) (?:\w+ )?complaint\b|\bmy (?:lawyer|solicitor)\b|\blegal action\b|\bemployment tribunal\b|\btake (?:this|it|matters) further\b|\bgo over your head\b|\bwent public\b|\bgo public\b",
        _THREAT,
        unless=r"\b(?:you (?:said|mentioned|described|explained)|handle|handling|customers?|dealt|role|team)\b[^.?!]{0,40}\b(?:complaint|tribunal|legal)|\bif you(?:'d| would)? (?:rather|prefer)\b|\b(?:shall|should|may) i (?:write|speak)\b|\bthank",
    ),
    Phrase(
        "if",
        r"\bif (?:there is|there's|there has been|i(?:'ve| have)? (?:had|got|get|receive|received|hear)|i am not|i'm not) (?:no|nothing|not)\b[^.?!]{0,60}\bi(?:'m| am)? (?:\w+ )?(?:withdraw\w*|leav\w*|accept\w*|tak\w*|mov\w*|go|going|out|done|off|look\w*)\b",
        _OR,
        unless=r"\bi (?:quite |fully |will |shall )?(?:understand|leave it)",
    ),
    Phrase(
        "either or",
        r"\beither (?:you|we|i)\b[^.?!]{0,60}\bor (?:you|i|we|else)\b|\b(?:answer|reply|respond|decide|hire me|call me|tell me|let me know|say so|choose)\b[^.?!]{0,50}\bor (?:i(?:'ll| will| am|'m| shall| go| take| walk| leave| withdraw)|else|lose|forget|risk|we(?:'re| are) done|it's over)\b",
        _OR,
        unless=r"\bor (?:i(?:'ll| will)|else) (?:send|bring|happily|gladly|ring|call|come|ask)",
    ),
    Phrase(
        "review glassdoor online public",
        r"\b(?:leav(?:e|ing)|post(?:ing)?|writ(?:e|ing)|shar(?:e|ing)|publish(?:ing)?|put(?:ting)?)\b[^.?!]{0,30}\b(?:review|glassdoor|trustpilot|on social media|all over|on linkedin about|online about)\b",
        _THREAT,
        unless=r"\byou(?:r team|r customers)?(?: \w+){0,3} (?:post|review|publish)|\b(?:code|peer|literature|annual) reviews?\b",
    ),
    Phrase(
        "should hear",
        r"\bshould (?:i|you|we|there) (?:not|fail|hear nothing|be no)\b[^.?!]{0,80}\b(?:i(?:'ll| will| shall)|consider|my application|the matter)\b",
        _OR,
        unless=r"\bi(?:'ll| will| shall) (?:of course |quite |fully )*understand\b",
    ),
    Phrase(
        "closed out off gone forget lose done",
        r"\bconsider (?:the |this )?(?:matter|case|application|it|things|myself) (?:closed|over|withdrawn|free|finished|rejected)\b|\bor (?:you can )?(?:forget|lose) (?:about )?(?:me|it)\b|\b(?:forget about me|i'm (?:out|off|gone|done)|i am (?:out|off|gone|done)|we(?:'re| are) (?:done|finished))\b[.,!]?$|\bcount me out\b",
        _OR,
    ),
    Phrase(
        "everyone industry hears solicitor lawyer report expose press media newspaper hearing know",
        r"\b(?:make|making) (?:sure|certain) (?:that )?(?:everyone|everybody|people|others|the (?:world|industry|press)|all)\b[^.?!]{0,40}\b(?:hears?|knows?|learns?|finds? out|reads?|avoids?)\b|\bmy (?:solicitor|lawyer|barrister|union)\b|\byou(?:'ll| will) (?:be hearing|hear) from (?:my|a|the)\b|\b(?:will|shall|'ll|going to|have to|obliged to|could|want to) (?:report|expose|sue) (?:you|your|this)\b|\bgo to the (?:press|papers|media|newspapers)\b|\bword (?:gets|will get|travels) (?:around|round|fast)\b|\byou have been warned\b|\byou(?:'ll| will) (?:pay|regret|answer) (?:for|this)\b",
        _THREAT,
    ),
    Phrase(
        "only wait until",
        r"\bi(?:'ll| will| can| shall| am| could)? (?:only|not) (?:be )?(?:wait|waiting|hold|available|stay|prepared to wait|able to wait|willing to wait)\b[^.?!]{0,30}\b(?:until|till|so long|beyond|past|another)\b",
        _OR,
        unless=r"\bonly (?:be )?available (?:until|till|after|from|on)\b[^.?!]{0,30}\b(?:\d|noon|o'clock|today|lunch|morning|afternoon)",
    ),
    Phrase(
        "if",
        r"\bif you (?:can't|cannot|can not|won't|will not|don't|do not|aren't|are not)\b[^.?!]{0,50},? (?:then )?(?:i(?:'m| am)|we(?:'re| are)|forget|don't bother|consider|count)\b",
        _OR,
        unless=r"\bi(?:'m| am) (?:not|happy|glad|sure|sorry|quite|free|available|easy|reachable|still|at)\b|\bi(?:'m| am) on\b",
    ),
    Phrase(
        "matters further last time week day hours days after from",
        r"\btake (?:matters|things|it|this) (?:further|elsewhere|into my own hands|higher|up with)\b|\bthe last time (?:that )?i(?:'m| am|'ll| will| shall)? (?:going to )?(?:ask|asking|write|writing|call|calling|try|trying|contact|contacting|do)\b[^.?!]{0,20}$|\byou(?:'ve| have)(?: got)? (?:just |only |exactly )?(?:SOME|a|until) (?:more )?(?:week|weeks|day|days|hours|hour|minutes|monday|tuesday|wednesday|thursday|friday|noon|tomorrow)\b(?! (?:of|to|left to|off|between|in (?:hand|the)|before (?:the|your)))|\b(?:after|from) (?:monday|tuesday|wednesday|thursday|friday|then|tomorrow|that|this week),? (?:i(?:'ll| will| am|'m)|my|it|you(?:'ll| will)) (?:\w+ )?(?:be )?(?:gone|off|out|withdraw\w*|unavailable|elsewhere|no longer|too late|lose|accept\w*|move on)\b",
        _OR,
        unless=r"\bthe last time (?:that )?i(?:'ll| will| shall| am going to)? (?:write|trouble|bother)\b[^.?!]{0,20}\babout\b",
    ),
    Phrase(
        "last time final asking",
        r"\b(?:this is|for) the (?:last|final) time\b(?! (?:i'll|i will|i shall|that i)? ?(?:write|trouble|bother)[^.?!]{0,30}\babout\b)|\bi(?:'m| am) asking (?:you )?(?:for the last time|one last time|once more)\b",
        _OR,
    ),
    Phrase(
        "managing director ceo boss manager head office board superior press union ombudsman tribunal regulator",
        r"\bi(?:'ll| will| shall| would|'d| may| might| am going to|'m going to) (?:\w+ )?(?:contact|write to|call|complain to|go to|speak to|speak with|turn to|take (?:it|this|the matter) (?:up )?(?:to|with)|inform|tell|alert) (?:(?:your|the) (?:\w+ )?(?:managing director|director|ceo|boss|manager|head office|chief executive|board|superiors?|press|union|ombudsman|tribunal|regulator)|my (?:union|lawyer|solicitor))\b",
        _THREAT,
        unless=r"\bas you (?:suggest|ask|said|advis)|\bthank|\bif (?:you would like|you like|you prefer|that helps)\b",
    ),
    Phrase(
        "pulling pull withdraw walk drop elsewhere",
        r"\bif (?:i (?:do not|don't|have not|haven't) (?:\w+ )?(?:hear|get|receive|heard|had|got|received)|you (?:do not|don't|cannot|can't|won't|will not|haven't|fail))\b[^?]{0,70}\bi(?:'m| am|'ll| will| shall| would)? (?:\w+ )?(?:pull\w* out|withdraw\w*|walk\w* away|drop\w* out|look\w* elsewhere|go(?:ing)? elsewhere|tak\w+ (?:the other|another)|cancel\w*|be forced)\b",
        _THREAT,
    ),
    Phrase(
        "make do force boss further",
        r"\b(?:do not|don't) (?:make|force|push) me (?:to )?(?:\w+ )?(?:go|call|write|take|report|speak|tell|do|complain)\b|\b(?:do not|don't) (?:test|try) me\b|\byou (?:do not|don't) want (?:me )?to\b[^.?!]{0,30}\b(?:go|take|tell|report|find out|make)\b",
        _THREAT,
    ),
    Phrase(
        "match raise sign accept salary offer them pay",
        r"\b(?:match|raise|beat|double|improve|increase|meet|give me|pay me|offer me|hire me|confirm|decide|answer|reply)\b[^.?!]{0,40}\bor i(?:'ll| will| shall|'m| am)? (?:\w+ )?(?:sign|go|walk|leave|accept|take|join|start|refuse|decline|am|out|be)\b",
        _OR,
    ),
    Phrase(
        "no not later longer wait beyond past",
        r"\bi(?:'m| am|'ll| will| can| shall)? (?:not|n't|no longer|cannot|can't|won't) (?:\w+ ){0,3}(?:wait|waiting|hold|holding|available|sit|stand) (?:\w+ )?(?:any )?(?:longer|beyond|past|after|until|around|about|by)\b",
        _OR,
        unless=r"\bcan't wait (?:to|for|until|till)\b|\bcannot wait (?:to|for|until|till)\b|\bwaiting by\b",
    ),
    Phrase(
        "screenshot forward journalist blog twitter linkedin reddit public everybody everyone",
        r"\b(?:i(?:'ll| will| shall| am going to|'m going to| may| might)|happy to|ready to|be) (?:\w+ )?(?:post\w*|shar\w+|publish\w*|tweet\w*|blog\w*|writ\w+|tell\w*|warn\w*|let)\b[^.?!]{0,40}\b(?:linkedin|twitter|reddit|facebook|online|publicly|social media|newspaper|journalist|everyone|everybody|all my|the world|other (?:candidates|applicants))\b",
        _THREAT,
        unless=r"\b(?:as you asked|if you like|your (?:advert|vacancy|post|opening)|good things|how kind|how good)\b",
    ),
    Phrase(
        "ombudsman tribunal regulator press lawyer solicitor union council",
        r"\b(?:speak|speaking|talk|talking|write|writing|complain\w*|report\w*|going|go|refer\w*|turn\w*) (?:\w+ ){0,3}to (?:the|my|a) (?:\w+ )?(?:ombudsman|tribunal|regulator|press|lawyer|solicitor|union rep|newspapers?|media|authorities)\b",
        _THREAT,
        unless=r"\byou (?:spoke|talked|write|wrote)\b|\bdo you\b",
    ),
    Phrase(
        "nothing more say talk discuss finished done",
        r"\bwe have nothing (?:more|further|else) to (?:talk|say|discuss)\b|\bthat(?:'s| is|'ll be| will be) the end of it\b|\bthere (?:is|will be) no (?:second|more|next) (?:chance|talks?|time)\b|\bi will decide for you\b",
        _OR,
    ),
    Phrase(
        "patience ends limit runs",
        r"\bmy (?:patience|interest|offer|application|availability) (?:ends|expires|runs out|lapses|has a limit|will end|will lapse)\b",
        _OR,
        unless=r"\b(?:lease|visa|contract)\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that say: this, or else."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW311",
    "ultimatum",
    "Set them no terms.",
    "A2",
    "An ultimatum has one easy answer.",
    "error",
    bad=(
        "If I do not hear from you by Friday, I will withdraw.",
        "Please answer by noon, otherwise I will look elsewhere.",
        "Unless I hear from you I shall assume the role is filled.",
        "I cannot wait any longer.",
        "This is your last chance to hire me.",
        "You have until Monday.",
        "I will leave a review about this on Glassdoor.",
    ),
    good=(
        "If you do not have the time, I will of course understand.",
        "I cannot wait to see the new office.",
        "Unless you would rather have it by post, I will send it by e-mail.",
        "I have accepted another post and so must withdraw.",
        "If I do not hear otherwise, I look forward to seeing you on Tuesday.",
    ),
    find=find,
)
