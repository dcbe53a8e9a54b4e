"""AW309: no pleading (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_BEG: Final = "That pleads."
_NEED: Final = "Need is no reason to choose anyone."

PHRASES: Final = (
    Phrase("please", r"\bplease,? (?:oh )?please\b|\bpretty please\b", _BEG),
    Phrase(
        "beg implore plead entreat beseech pray",
        r"\b(?:i(?:'m| am)? (?:just |really |literally )?(?:beg(?:ging)?(?! to| your pardon)|implor(?:e|ing)|plead(?:ing)?|entreat|beseech)|beg(?:ging)? you|on my knees|hop(?:e|ing) and pray(?:ing)?|pray(?:ing)? (?:that (?:i|you|it|this)|for (?:this|it|the (?:job|post|role)|good news|a yes|your)|you))\b",
        _BEG,
    ),
    Phrase("desperat", r"\bdesperat(?:e|ely|ion)\b", _BEG),
    Phrase(
        "chance opportunity shot",
        r"\b(?:please |just |only )?(?:give|grant|offer|allow) me (?:just |only )?(?:a|one|another|one last|a last|a second|this|the)(?: (?:more|final|last|second|single|small|real|fair))? (?:chance|shot|opportunity|go)\b|\b(?:second|one more|one last|last) chance\b|\btake a chance on me\b|\ball i(?:'m asking| ask| need| want)GAP\bchance\b|\bdeserve a chance\b",
        _BEG,
        unless=r"\b(?:thank|thanks|grateful|glad|pleased)\b|\bif (?:there is|you ever|another)\b",
    ),
    Phrase(
        "need",
        r"\bi (?:really |desperately |badly |so |do |truly |urgently |just |absolutely )*need (?:this|the|a|any|some|your) (?:job|role|position|work|money|income|break|opportunity|chance|salary|help)\b",
        _NEED,
        unless=r"\bneed (?:the|a) (?:role|work) (?:description|permit|visa|address|email|phone)",
    ),
    Phrase(
        "anything whatever",
        r"\bi(?:'ll| will|'d| would) (?:\w+ )?(?:do|take|accept) (?:absolutely |literally )?(?:anything|whatever|any (?:salary|role|job|position|pay|terms|work))\b(?! (?:i can|else|to help|that (?:helps|would help|you need)))|\bi(?:'ll| will|'d| would) (?:even )?(?:work|start) (?:for (?:free|nothing|less|half)|unpaid)\b",
        _BEG,
    ),
    Phrase(
        "pity mercy sympathy compassion",
        r"\b(?:take pity|have (?:mercy|pity|some compassion|a heart)|your (?:mercy|pity|sympathy))\b",
        _BEG,
    ),
    Phrase(
        "family kids children wife",
        r"\bmy (?:\w+ )?(?:family|kids|children|wife|husband|daughter|son|mother|baby)GAP\b(?:depend|depends|rely|relies|need|needs|hungry|support|suffer|counting)\b|\b(?:feed|support|provide for|look after|keep) my (?:\w+ )?(?:family|kids|children|wife|mother)\b|\bmouths to feed\b",
        _NEED,
    ),
    Phrase(
        "rent mortgage bills savings visa debt money benefits",
        r"\b(?:pay|cover|meet|afford|behind (?:on|with)|struggling with) (?:my|the|our) (?:\w+ )?(?:rent|bills|mortgage|debts?|loan)\b|\b(?:my|the|our) (?:\w+ )?(?:rent|mortgage|bills|savings|visa|money|benefits?|debts?|lease)(?: \w+)? (?:is|are|has|have|will|runs?|running|stop|expires?|end|due)\b|\b(?:out of|no|short of|running out of|run out of|low on) (?:money|savings)\b|\bi(?:'m| am) (?:broke|in debt|homeless|skint)\b|\bfinancial(?:ly)? (?:difficult\w*|struggl\w*|trouble|hardship|situation|desperate)\b",
        _NEED,
        unless=r"\b(?:arrears|tenants?|customers?|clients?|visa status|my visa is valid|no visa)\b",
    ),
    Phrase(
        "unemployed work jobless redundant months",
        r"\b(?:been|being|am|i'm) (?:\w+ )?(?:unemployed|out of work|jobless|without (?:a job|work)|job[- ]hunting|looking)(?: for (?:work |a job |so long|over|more than|SOME|nearly|almost|months|years|ages)| since| so long)",
        _NEED,
    ),
    Phrase(
        "everything world heartbroken devastated crying tears sleep gutted crushed shattered",
        r"\b(?:mean(?:s|t)?|be) (?:absolutely )?(?:everything|the (?:whole )?world) to (?:me|my)\b|\b(?:heart-?broken|devastated|gutted|crushed|shattered)\b|\b(?:in tears|crying|cried)\b|\b(?:can't|cannot|can not|couldn't|barely|hardly) sleep\b|\bsleepless\b|\bbreak my heart\b|\blosing hope\b",
        _BEG,
    ),
    Phrase(
        "last only hope",
        r"\b(?:my|is my|you are my|you're my) (?:last|only|final) (?:hope|chance|option|resort)\b|\bnowhere else to (?:turn|go)\b|\bdon't know what (?:else )?(?:to do|i(?:'ll| will) do)\b|\bat my wits?'? end\b|\b(?:getting|becoming) hopeless\b|\bsave my life\b",
        _BEG,
    ),
    Phrase(
        "worry worried anxious nervous scared",
        r"\bi(?:'m| am| have been|'ve been) (?:VERY)?(?:worried sick|anxious (?:all|every|day|about hearing)|going (?:mad|crazy|out of my mind)|losing sleep|on tenterhooks|scared)\b",
        _BEG,
    ),
    Phrase(
        "know not ideal realise unworthy sorry bother",
        r"\bi know i(?:'m| am) (?:not|no|nobody)GAP\bbut please\b|\bi(?:'m| am) (?:VERY)?sorry to (?:keep |be )?(?:bother|bothering|pester|pestering|a pest|a nuisance)GAP\bagain\b|\bsorry,? sorry\b",
        _BEG,
    ),
    Phrase(
        "favour favor help",
        r"\b(?:please )?(?:do|as) (?:me )?(?:a|this) (?:huge |big |special |personal )?favou?r\b|\bput in a (?:good )?word\b|\bplease help me\b|\bhelp me out\b|\bi(?:'d| would) be (?:forever|eternally) (?:grateful|in your debt)\b|\bowe you (?:one|forever|everything)\b",
        _BEG,
    ),
    Phrase(
        "children kids family mouths wife parents",
        r"\b(?:SOME|my|our) (?:\w+ )?(?:children|kids|mouths|family) to (?:feed|support|look after|provide for|think of)\b|\bmy (?:\w+ )?(?:family|kids|children|wife|husband|parents|mother|father)\b[^.?!]{0,30}\b(?:rely|relying|relies|depend\w*|count(?:s|ing)? on|need\w*|suffer\w*|hungry|starv\w*)\b",
        _NEED,
    ),
    Phrase(
        "heart knees tears world dream",
        r"\b(?:have a heart|break my heart|with all my heart|my heart (?:is|would|sank)|on my knees|in floods|dashed my hopes|shatter\w* my|end of the world for me|make my dreams? come true)\b",
        _BEG,
    ),
    Phrase(
        "please",
        r"\bplease[^.?!]{0,30}\bplease\b|\bplease(?:,)? (?:i|i'm|just) (?:beg|need|have|really)\b|\bplease(?: just)? (?:hire|choose|pick|take|consider) me\b|\bplease don't (?:reject|turn me|forget me|say no)\b",
        _BEG,
    ),
    Phrase(
        "hope hopes word favour",
        r"\bput in a (?:good )?word\b|\ball my hopes\b|\bpin(?:ned|ning) (?:all )?my hopes\b|\bmy only (?:hope|chance|way)\b|\bi have nothing else\b|\bno other (?:prospects|options)\b|\bdon't know how (?:i|we)(?:'ll| will)\b|\bi can't (?:afford|take|bear|cope|go on)\b|\bstruggl(?:e|ing) to (?:make ends meet|get by|survive|cope)\b|\bmake ends meet\b",
        _BEG,
    ),
    Phrase(
        "income evict landlord house home homeless starv eat food hungry debt",
        r"\b(?:no|without(?: an| any)?|lost my|lose my|losing my|keep my) (?:income|house|home|flat|livelihood|roof|pay)\b|\bmy landlord (?:is|will|wants|has|won't|says|keeps|may)\b|\b(?:evict\w*|homeless|starv\w+|repossess\w*|foodbank|food bank|bailiffs?|bankrupt\w*)\b|\b(?:put|keep|keeping) (?:food on the table|a roof over|the lights on)\b|\b(?:kids|children|wife|husband|family|mother) (?:at home|to feed|to support|who)\b[^.?!]{0,30}\b(?:income|need|money|job|depend|work|wait)\w*\b|\bno income\b",
        _NEED,
        unless=r"\b(?:shelter|charity|tenants?|clients?|housing|service|trust|residents)\b",
    ),
    Phrase(
        "future life career all hang depend chance asking nothing",
        r"\bmy (?:whole |entire )?(?:future|life|career|happiness|sanity) (?:hangs|depends|rests|is (?:at stake|in your hands|over|on the line))\b|\b(?:all|everything) (?:that )?i(?:'m| am)? (?:ask|asking|want|need|wanted)(?: for)?(?: is| was|,)|\bi have nothing (?:else|left|to lose)\b|\bin your hands\b|\bwithout this (?:job|role|position|work) i\b|\b(?:nobody|no one|no-one) else (?:will|wants|would) (?:hire|have|take)\b",
        _BEG,
    ),
    Phrase(
        "out job work months year unemployed",
        r"\b(?:out of|without|looking for|searching for|hunting for) (?:a |any )?(?:job|work|employment|paid work)\b[^.?!]{0,20}\b(?:for|since|all|over|so) (?:SOME|\w+|a long|such|ages|last|the)\b|\b(?:unemployed|jobless|laid off)\b|\b(?:hundreds|dozens) of (?:applications|rejections)\b|\bafter (?:so many|all these|dozens of|hundreds of) rejections\b|\byou(?:'d| would) be (?:saving|rescuing)\b|\b(?:save|rescue) me\b",
        _NEED,
        unless=r"\b(?:who|people|adults|young|clients|customers|the) (?:\w+ )?(?:unemployed|jobless|laid off)|\bwork(?:ing)? with\b|\bhelp(?:s|ing)? \w+ (?:out of|find)",
    ),
    Phrase(
        "really need want badly so",
        r"\bi (?:do )?(?:really,? )+(?:really )?need (?:this|it|the|to)\b|\bi need this\b|\bi want this (?:job |role )?(?:so |more than|badly|very)\b|\bso (?:so|badly|desperately)\b[^.?!]{0,20}\b(?:job|role|work|this)\b",
        _BEG,
    ),
    Phrase(
        "tether anything afford live cope manage survive happiest mercy lifeline godsend",
        r"\bend of my (?:tether|rope)\b|\bi(?:'d| would) give (?:anything|everything|my right arm|the world)\b|\b(?:barely|hardly|can't|cannot|can not|not|no longer|struggle to|struggling to) (?:\w+ )?(?:afford|cope|manage|survive|make ends)\b|\bhow i(?:'ll| will| am going to|'m going to| can| shall| could)? (?:\w+ )?(?:live|cope|manage|survive|go on|carry on|pay|eat)\b|\bhappiest (?:person|man|woman|girl|day)\b|\b(?:lifeline|godsend|answer to my prayers)\b",
        _BEG,
        unless=r"\b(?:you|your|they|customers?|patients?|families|people|small|shops?|schools?|clients?) (?:\w+ )?(?:cannot|can't|barely|hardly|could not|struggl\w+) (?:\w+ )?(?:afford|cope|manage|survive)",
    ),
    Phrase(
        "desperate begging help mercy kindly pity compassion",
        r"\b(?:a|so|truly|really|this) desperate\b|\bi(?:'m| am) (?:asking|appealing) (?:for|to) (?:your )?(?:help|mercy|compassion|kindness|pity|better nature|heart)\b|\bi (?:really |badly |do )*need (?:your )?help\b(?! (?:\w+ing|on|for))|\bi implore\b",
        _BEG,
        unless=r"\b(?:if|should|when(?:ever)?) you(?:r team)? (?:need|want)\b|\bwho need(?:s|ed)? help\b|\byou need help\b|\bneed(?:ed)? help (?:with|to|from) (?:the|your|a)\b",
    ),
    Phrase(
        "go on without job money work life",
        r"\b(?:can't|cannot|can not|couldn't) (?:go on|live|manage|carry on) (?:without|like this|any longer|much longer)\b|\b(?:half|any|less) (?:the |of the )?(?:pay|salary|wage|money)\b|\bwithout pay\b|\bchange my (?:whole |entire )?life\b|\bplease (?:just )?say yes\b|\bsay yes,? please\b|\bturn my life (?:a)?round\b",
        _BEG,
    ),
    Phrase(
        "way chance place",
        r"\bis there (?:really |truly |honestly )?(?:no|not any|any) way (?:that |in which )?(?:you|anyone) (?:could|can|would|might)\b",
        _BEG,
    ),
    Phrase(
        "beg begging",
        r"\b(?:i(?:'ll| will| would|'d|'m| am)?|to|not|time that i) (?:\w+ )?beg(?:ging)?\b(?! (?:your pardon|to differ))",
        _BEG,
    ),
    Phrase(
        "pray praying",
        r"\bi(?:'m| am|'ve been| have been)? (?:\w+ )?pray(?:ing)?\b[^.?!]{0,40}\b(?:you|job|post|role|chosen|choose|hear|hire|yes)\b",
        _BEG,
    ),
    Phrase(
        "bear face cope stand take another",
        r"\b(?:could|can) ?(?:not|n't) (?:\w+ )?(?:bear|face|cope with|take|stand|handle|survive|afford) (?:\w+ ){0,3}(?:turned down|reject\w*|refus\w*|another no|disappoint\w*|blow|losing|lose|knock\w*|waiting)\b",
        _BEG,
    ),
    Phrase(
        "last hope only unemployed savings rent bills starving evict",
        r"\b(?:my|the) (?:only|last|one|final) (?:hope|chance|way out)\b|\bi(?:'m| am) (?:still )?(?:unemployed|out of work|penniless|broke|homeless|in debt)\b|\b(?:pay|paying|cover|afford) (?:my|the|our) (?:rent|bills|mortgage)\b|\b(?:any|whatever) scraps?\b",
        _BEG,
        unless=r"\b(?:have|had) been out of work\b[^.?!]{0,20}\b(?:while|when|before)",
    ),
    Phrase(
        "only keeping going thing living hope",
        r"\b(?:the )?(?:only|one|last) thing (?:that(?:'s| is| keeps)? |which |i )?(?:\w+ )?(?:keep\w*|holding|stopping|left|got|have|live)\b(?: \w+){0,2} (?:me|going|for|hope|left|together|up)\b",
        _BEG,
    ),
    Phrase(
        "chance ask",
        r"\b(?:just|only) (?:one|a|another) (?:\w+ )?(?:chance|try|go|shot|week|day|trial)\b|\b(?:is )?all i(?:'m| am)? (?:ask|asking|want|hope)\b(?! for now)",
        _BEG,
        unless=r"\b(?:thank|glad|grateful)\b|\bjust a (?:week|day|go|try)\b",
    ),
    Phrase(
        "struggling hardship tough desperate hard difficult strain low",
        r"\bi(?:'m| am|'ve been| have been)? (?:\w+ )?(?:really |badly |seriously )?struggling\b(?! (?:to (?:find|open|read|download|hear|log|choose)|with the (?:link|form|portal|file)))|\b(?:hard|tough|difficult|dark|rough) times?\b[^.?!]{0,20}\b(?:me|us|my|we)\b|\bat (?:my|a) (?:lowest|low)\b|\bhit rock bottom\b|\bmy (?:\w+ )?situation (?:is|has become|at home)\b|\bi hate to (?:ask|beg)\b",
        _NEED,
        unless=r"\b(?:when i|you asked|question|at first|used to)\b",
    ),
    Phrase(
        "what do without know lost",
        r"\bi (?:do not|don't|would not|wouldn't|won't|will not) know (?:what|how|where) (?:else )?i(?:'ll| will|'d| would| am going to|'m going to| can| shall)? (?:\w+ )?(?:do|cope|manage|turn|go|survive|live)\b|\bif i (?:do not|don't|can't|cannot) (?:get|have|land) (?:this|it)\b|\bwhat (?:else )?(?:am|shall|will|can|should) i (?:\w+ )?(?:do|supposed)\b",
        _BEG,
        unless=r"\bfirst week\b|\bwhat should i do (?:about|with)\b",
    ),
    Phrase(
        "worthless nobody unworthy not much good enough",
        r"\bi(?:'m| am) (?:not much|nobody|no one|not worth|unworthy|not good enough|a failure|useless|worthless|too stupid|such a failure)\b|\bi know (?:that )?i(?:'m| am) (?:\w+ )?(?:not (?:much|the best|good)|a (?:risk|gamble|failure|nuisance|burden))\b|\btak(?:e|ing) (?:a (?:chance|risk|gamble)|pity) on me\b",
        _BEG,
    ),
    Phrase(
        "grateful slave humble humbly sir servant gratitude forever",
        r"\b(?:humbly (?:request|ask|beg)|your humble|most humbly|kind sir|respected sir|eternally|forever) (?:\w+ )?(?:you|grateful|servant|consider|in your debt|indebted|madam|that)\b|\bdo the needful for my\b|\bkindly (?:favou?r|bless|have mercy|sympathi[sz]e)\b|\bsympathetic(?:ally)? consider\w*\b",
        _BEG,
    ),
    Phrase(
        "cried weeping wept tears sobbed night",
        r"\bi (?:\w+ )?(?:cried|wept|sobbed|broke down)\b|\bin tears\b",
        _BEG,
        unless=r"\blaugh\w*\b",
    ),
    Phrase(
        "lost everything left nothing",
        r"\bi(?:'ve| have)? lost (?:everything|it all|my home|my house|all i had)\b|\b(?:all|everything) (?:that(?:'s| is) |i have )left\b|\bleave me (?:with nothing|on the street|without)\b",
        _BEG,
    ),
    Phrase(
        "need money mother ill sick family we",
        r"\b(?:we|i|my \w+) (?:really |badly |desperately )?(?:need|needs|could use) the (?:money|income|wages|pay|insurance|cash)\b|\bmy (?:mother|father|wife|husband|son|daughter|child|children|mum|dad|mom|partner) (?:is|are|has been) (?:\w+ )?(?:ill|sick|dying|disabled|in hospital|unwell|dependent)\b",
        _NEED,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that beg, or hold up need."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW309",
    "pleading",
    "Ask once and plainly; do not beg.",
    "A6",
    "Begging makes a colleague of tomorrow into a burden of today.",
    "error",
    bad=(
        "Please, please consider me.",
        "I really need this job.",
        "I would do anything to work with you.",
        "My children depend on me.",
        "Just give me a chance.",
        "I have been out of work for seven months.",
        "It would mean the world to me.",
    ),
    good=(
        "Please pass my thanks on to Tom.",
        "I would be very glad of the chance to meet the team.",
        "If you need the role description back, I will send it.",
        "Thank you for the chance to see the workshop.",
        "I would happily do anything that helps.",
    ),
    find=find,
)
