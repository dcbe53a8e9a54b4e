"""The words by which notes say what was talked about, and the words that keep a thing out of a letter."""

from __future__ import annotations

import re
from typing import Final, Literal

Form = Literal["about", "how", "that"]
Kind = Literal["talked", "named", "told", "liked", "seen", "done", "let", "asked", "weak"]

TALK: Final = r"(?:talked|spoke|chatted|discussed|talk(?:ing)?|discussion|conversation)"
MORE: Final = r"(?:,? (?:a lot|mostly|mainly|briefly|at length|especially|also|then|first|a bit|quite a bit|in detail|for a while|in particular|for ages|for a long time|at some length|a fair bit|lots|quite a lot))?"
WHO: Final = r"(?P<who>she|he|they|we|[A-Z][\w'-]+)"
TOLD: Final = r"(?:told me|explained|described|mentioned|showed me(?= how| what| where)|walked me through|talked me through|took me through|went through|outlined|talked|spoke|said a lot|said(?= (?:about|a bit about|something about)))"
EXERCISE: Final = r"(?:trial (?:shift|day|lesson|class|drive)|test lesson|demo lesson|sample lesson|road test|test drive|practical|in-?tray exercise|whiteboard (?:session|exercise)|coding (?:test|exercise)|pairing (?:session|exercise)|pair programming|role[- ]?play|case study|(?:system )?design (?:round|exercise|task)|written (?:test|exercise)|group (?:exercise|task)|skills test|(?:bench|trade|cutting|welding|driving|taste) test|work sample|weld test|typing test|tasting|cook-?off)"
CLAIM: Final = r"(?!how|what|why|where|when|about|to|me|us|who|a lot)(?:the|their|they|they're|they've|he's|she's|he|she|we|we're|we've|it's|there(?:'s| is| are)|most|half|every|each|footfall|nobody|everyone|everybody|all|some|over|about|this|[a-z][\w'-]+s?)\b[^;\n]{6,110}"
PRESENT: Final = r"(?:roasts?|cooks?|sews?|weaves?|prints?|binds?|restores?|composts?|audits?|monitors?|harvests?|milks?|breeds?|speaks?|plays?|lives?|knows?|drives?|walks?|chooses?|owns?|covers?|pays? for|picks?|trials?|buys?|runs?|uses?|makes?|deploys?|grows?|trains?|measures?|tests?|teach(?:es)?|builds?|rotates?|shares?|bakes?|brews?|repairs?|serves?|looks? after|starts?|rel(?:y|ies)|sources?|ships?|releases?|reviews?|mentors?|hosts?|pairs?|swaps?|reads?|writes?|meets?|eats?|sells?|delivers?|collects?|recycles?|records?|publish(?:es)?|plans?|supports?|visits?|works? (?:with|on|in|from)|keeps?|publish)"
ORGAN: Final = r"(?:museum|school|ward|hospital|firm|trust|department|charity|library|theatre|garden|practice|council|university|lab|laboratory|office|site|shop|store|bakery|bank|unit|club|college|agency|business|group|company|restaurant|clinic|farm|depot|yard|studio|gallery|archive|hotel|nursery|academy)"
STRONG_ENDS: Final = re.compile(
    r"[.;:!?\n()]|,|\s[-–—]\s|\s(?:because|but|although|though|which|whereas|however|and (?:i|she|he|they|it|there|that|asked|said|so|wants?|needs?|hopes?|plans?|give|gives))\s",
    re.IGNORECASE,
)
GRAVE: Final = re.compile(
    r"\b(?:backlogs?|arrears|shortages?|cuts|damp|flooding|flood (?:claims|damage|victims|relief)|sepsis|deaths?|dying|grief|bereave\w*|abuse|violence|safeguarding|accidents?|incidents?|injur\w+|failures?"
    r"|outages?|cris[ie]s|debts?|poverty|homeless\w*|restructur\w*|closures?|strikes?|losses|theft|shoplifting|fraud|pressures?|challenges?|difficult\w*|fire|attacks?|breach\w*)\b",
    re.IGNORECASE,
)
ENDS: Final = re.compile(
    r"[.;:!?\n()]|,|\sand (?:how|what|why|about|needs?|explained|described|showed|said|mentioned|talked|told|asked|wants?|hopes?)\s|\s[-–—]\s|\s(?:because|but|although|though|which|where|while|so that|as well|however|except|if|since|whereas)\s|\sand (?:wanting|trying|hoping|needing|getting|that)\s|\sso (?!far\b|much\b)| and (?:i|she|he|they|we|it|there|that|asked|said|told|then)\s",
    re.IGNORECASE,
)

CUES: Final[tuple[tuple[Kind | Literal["said"], re.Pattern[str]], ...]] = (
    ("weak", re.compile(r"\b(?:my )?answers? (?:on|about|to the (?:question|one) (?:on|about)|regarding) (?P<x>.{3,80}?) (?:was|were|felt|came out) (?:VERY)?(?:weak|poor|bad|thin|rambling|too long|too short|unclear|muddled|vague|not (?:good|great|clear|strong))\b".replace("VERY", "(?:very |a bit |rather |quite |too |pretty |really )?"), re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:struggled|stumbled|fumbled|blanked|rambled|got stuck|wobbled|did badly|was weak|was poor|weak|shaky|could have done better|did not do well|didn't do well|went badly)(?: a bit| badly)? (?:on|with|over|about|at|when (?:they |she |he )?asked (?:me )?about|in) (?P<x>[^.;\n]{3,80})", re.IGNORECASE)),
    ("talked", re.compile(r"^\W*(?P<x>(?:how|why) (?:they|the|their|she|he|we) [^;,\n]{3,90})", re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:re|about|on) (?P<x>[^.;,\n–—-]{3,50}?) ?[-–—,(] ?(?:a )?(?:bit |very |rather |quite |was |pretty |felt )*(?:weak|poor|wobbly|shaky|rambled|rambling|waffled|waffly|muddled|not (?:great|good|strong))\b", re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:too little|not enough|lack of|lacked|limited|missing) (?:experience|knowledge) (?:of|with|in) (?P<x>[^.;\n]{3,60})", re.IGNORECASE)),
    ("done", re.compile(rf"\b(?:did|had|sat|taught|gave|given|set|went through|worked|ran|observed on|finished with|started with|began with) (?:me )?(?:a|an|the|my|short|quick)? ?(?P<x>(?:(?!and|to|of|was|is|for)\w+[ -]){{0,2}}{EXERCISE})(?! (?:on|about|was|is) (?:a|hard|my))", re.IGNORECASE)),
    ("done", re.compile(rf"^\W*(?P<x>(?:(?!and|to|of|was|is|for)\w+[ -]){{0,2}}{EXERCISE})\b(?=[ ]*(?:[.,;:]|$| (?:first|then|in|on|with|round|around|at) ))", re.IGNORECASE)),
    ("let", re.compile(r"\b(?:(?P<who>she|he|they|[A-Z][\w'-]+) )?let me (?P<x>(?:run|try|use|drive|handle|have a go|sit in|watch|help|teach|cook|serve|taste|work|operate|see|look|join|meet) ?[^.;,\n]{0,60})")),
    ("seen", re.compile(r"\b(?:(?P<who>she|he|they|[A-Z][\w'-]+) )?(?:also |then |even )?(?i:showed me(?: round| around)?|gave me a tour of|took me (?:round|around|to see)|walked me (?:round|around))(?: to)? (?P<x>(?:the|their|his|her|a|an|some|one of) [^.;,\n]{3,60})")),
    ("seen", re.compile(r"\b(?:got a tour of|tour of|toured|walked (?:round|around)|shown(?: round| around)?|got to see|saw|looked (?:round|around)|visited|(?:sat in on|watched)) (?P<x>(?:the|their|his|her|a|an|some|one of) [^.;,\n]{3,60})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?:a lot |in detail |mainly |mostly )?(?:about|re|for my view (?:of|on)|my opinion (?:of|on)) (?P<x>[^.;\n]{3,90})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?P<x>(?:how|what|why) i (?:would|had|have|did)[^.;\n]{3,90})", re.IGNORECASE)),
    ("said", re.compile(rf"\b{WHO} (?:also |then |just )?(?:said|mentioned|told me|explained|noted|pointed out|added)(?: that)? (?P<x>{CLAIM})")),
    ("told", re.compile(rf"\b{WHO} (?:also |then )?{TOLD}{MORE}(?: (?:about|on))? (?P<x>[^;\n]{{3,110}})")),
    ("told", re.compile(r"\b(?P<x>(?P<who>they|she|he|we|(?:the )?team) (?:are|is|were|was) (?:now |currently |just |about to |planning to |re)?(?:\w+ing|move|open|build|hire)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\b(?P<x>(?P<who>they|she|he|we|(?:the )?team) (?:have|has|'ve) (?:just |recently |now )?(?:won|opened|launched|started|finished|bought|built|moved|rebuilt|taken on|merged|hired)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\band (?:explained|described|talked me through|walked me through|outlined) (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\b(?P<x>(?P<who>she|he) (?:runs|leads|built|started|set up|wrote|founded|looks after)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("talked", re.compile(r"\b(?:went|got) (?:in)?to (?P<x>(?:how|the|their|why) [^;\n]{3,110})", re.IGNORECASE)),
    ("talked", re.compile(r"\b(?:went over|covered|touched on|chat(?:ted)? about|got on to|good chat on|talked through|talked over|spoke about) (?P<x>[^;\n]{3,110})", re.IGNORECASE)),
    ("said", re.compile(rf"\b(?:learnt|learned|heard|found out|discovered|good to hear|nice|interesting|liked|loved) that (?P<x>{CLAIM})", re.IGNORECASE)),
    ("told", re.compile(r"^\W*(?:explained|described|outlined|walked me through|talked me through|took me through|showed me(?= how)) (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
    ("said", re.compile(rf"^\W*said (?:that )?(?P<x>{CLAIM})", re.IGNORECASE)),
    ("said", re.compile(rf"^\W*(?P<x>(?:the |their ){ORGAN} (?:is|are|has|have|was|were) [^;\n]{{6,90}})", re.IGNORECASE)),
    ("said", re.compile(r"^\W*(?P<x>(?:they|they've|they have|she's|he's|she has|he has) (?:got|have|has|been)\b [^;\n]{6,90})", re.IGNORECASE)),
    ("said", re.compile(rf"^\W*(?P<x>(?:(?P<who>they|we|the team|team)|their [\w' -]{{2,30}}?) (?:all |each |only |also |still |always |often |now )?{PRESENT} [^;\n]{{3,90}})", re.IGNORECASE)),
    ("talked", re.compile(rf"\b{TALK}{MORE} (?:about|on|over) (?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("talked", re.compile(rf"\bdiscussed{MORE} (?!about)(?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("liked", re.compile(r"\b(?:liked|loved|enjoyed|impressed by|struck by|excited (?:by|about)|fascinated by|interested in|curious about)(?: hearing)?(?: about)? (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
)  # fmt: skip

UNFIT: Final = re.compile(
    r"[<>=+&@#*_{}\[\]|\\\"“”/£$€%^~]|https?:|\bw/|"
    r"\b(?:salary|pay|bonus|pension|holiday|hybrid|remote|commut\w*|parking|notice period|start date|benefits|visa|budget for|k\b|decision|decide\w*|hear back|get back|let me know"
    r"|waste of|(?:min\w*|hours?|very|bit|was|running|turned up) late|pointless|dull|hates?|dead|smell\w*|dirty|stress\w*|worr(?:y|ied|ies)|unhappy|angry|argu\w+|blam\w+|unsure|someone|somebody|candidates?|want (?:me|us)|rival\w*|competitor|salaries|wages?|frozen|axed|hell|vacanc\w+|short-?staffed|error|mistake|to start with|rate of pay|per hour|an hour|lunch break|shift allowance|overtime"
    r"|next (?:week|steps?|round|stage)|other candidates?|shortlist\w*|by (?:mon|tues|wednes|thurs|fri)day|second round|interview(?:s|ing|er|ers)?|offer|reject\w*|feedback|nervous|worried|awkward|rude|cold|bored|boring|tired"
    r"|grumpy|(?:was|were|running|arrived) late|confus\w*|disorgani[sz]ed|chaotic|chaos|mess|messy|unclear|bad|badly|worst|terrible|awful|poor|weak\w*|problems? with|turnover|quit|leaving|left|layoffs?|redundan\w*|fired|secret|confidential|off the record|gossip"
    r"|husband|wife|(?:your|my|own|her|his|their) (?:\w+ )?(?:kids?|children|sons?|daughters?|babies|baby|health|age|family)|pregnan\w*|divorc\w*|ill|illness|sick|old|pretty|attractive|handsome|religio\w*|church|politic\w*|brexit|dog|cat|football|weather today|weekend"
    r"|not|n't|never|hate|hated|dislike\w*|boss|lawsuit|complain\w*|me|mine|nice|friendly|kind|lovely|great|good|cool|fun|ok|okay|fine|seemed|seems|maybe|perhaps|probably|think|guess|hope|stuff|things?|etc|lots?|various|several topics|that|it|this|there)\b",
    re.IGNORECASE,
)
FINE: Final = re.compile(r"\b(?:[A-Z]{1,3}/[A-Z]{1,3}|this (?:year|spring|summer|autumn|winter))\b")
NOISE: Final = re.compile(
    r"^(?:the fact that|about|on|that|of|also|mainly|mostly|mainly about|especially|particularly|to)\s+", re.IGNORECASE
)
SET: Final = frozenset(
    "the a an your their our my his her its this these those some any each every both all two three four five six seven eight nine ten how why what where".split()
)
SUFFIX: Final = (
    "ing",
    "tion",
    "tions",
    "ment",
    "ments",
    "ity",
    "ities",
    "ness",
    "ics",
    "ship",
    "ance",
    "ence",
    "ures",
    "ports",
    "boards",
    "tests",
    "casts",
    "tools",
    "teams",
)
PLAIN_NOUNS: Final = frozenset(
    "signalling handovers nights shifts placements volunteers choir dashboards dashboard data team product customers clients users design research pricing sales support stock warehouse schools pupils patients wards "
    "students lessons budgets accounts audit audits tax surveys maps routes code tests deployment release releases training safety quality plans project projects charts "
    "models forecasts reports suppliers contracts recipes menus events members donors grants volunteers library archive exhibitions garden gardens buses trains".split()
)
MASS: Final = frozenset(
    "style care work staff nursing policy practice culture progress legislation feedback stock equipment furniture quality management data research training testing software engineering experimentation governance teaching safeguarding pricing reporting recruitment "
    "marketing accessibility security sustainability procurement automation documentation storytelling planning onboarding deployment maintenance equipment".split()
)
NAMES_OF_WORK: Final = frozenset(
    "training pricing testing booking reporting billing hiring planning onboarding marketing engineering building funding lending mentoring".split()
)
SIZES: Final = frozenset("small new big little old main current".split())
PREPOSITION: Final = re.compile(r"\s(?:for|of|to|in|with|on|at|from|into|behind|between|across|about|against|and|by)\s")
NOBODY: Final = frozenset(
    "she he they we team then also mostly mainly both all everyone people first later finally".split()
) | {"", "the team"}
OFFICES: Final = frozenset(
    "Head Director Manager CEO CTO Boss Principal Matron Sister Chef Owner Founder Dr Mr Mrs Ms".split()
)
VERBS: Final = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
}
WAYS: Final = re.compile(r"^(?:how|why|what|where)\b", re.IGNORECASE)
CLAUSE: Final = re.compile(
    r"^(?:you|they|we|the team|[A-Z]\w+) (?:are|were|have|had|do|plan|want|hope|use|used|run|ran|lead|look|build|built|work|move|moved|started|set|wrote|founded|spent|made|will)\b|^(?:the|your) \w+ (?:is|are|has|have|will|plans?|hopes?) (?!.*\b(?:is|are)\b)\w+"
)
DOES: Final = r"(?:said|told|explained|described|mentioned|showed|talked|spoke|asked|let|runs|leads|built|started|walked|took|gave|outlined|likes)"
HEADING: Final = re.compile(
    r"(?im)^\W*(?:what stood out|stood out|high ?lights?|key (?:points?|things?)|main (?:points?|things?|takeaways?)|take-?aways?|best bits?|topics?|talked|discussed|covered|notes?|re|subjects?|points?|remember|mention|liked)\s*[:=–-]\s*"
)
CHANGING: Final = re.compile(
    r"^(?:moving|opening|building|rebuilding|launching|replacing|migrating|expanding|switching|rolling out|merging|setting up|redesigning|rewriting|digiti[sz]ing|converting|restoring|refitting|phasing out|doubling|taking over|renovating|automating)\b",
    re.IGNORECASE,
)
CLAIMED: Final = re.compile(
    rf"^(?:you|they|we|the team|[\w'’ ,-]{{3,60}}?)\s(?:{PRESENT}|are|is|were|was|have|has|had|do|does|come|comes|came|start\w*|run|runs|use|uses|go|goes|went|take|takes|took|make|makes|made|grow\w*|grew|get|gets|got|buy|sell|train|plan|plans|want|wants|need|needs|hope|hopes|work|works|stay|stays|stayed|live|lives|began|opened|won|doubled|move|moves|moved|bring|brings|built|build|look|looks|still|only|all|now|just|recently|always)\b"
)
SHORTHAND: Final = tuple(
    (re.compile(rf"(?<![\w'])(?:{short})(?![\w'])", re.IGNORECASE), long)
    for short, long in (
        ("on call", "on-call"), ("abt", "about"), ("w/", "with "), ("wks", "weeks"), ("wk", "week"), ("yrs", "years"), ("mgmt", "management"), ("thru", "through"),
        ("vs", "versus"), ("btwn", "between"), ("b/c|bc", "because"), ("devs", "developers"), ("mins", "minutes"), ("ppl", "people"),
    )
)  # fmt: skip
TRAILING: Final = re.compile(
    r"\s(?:in (?:some |great |a bit of )?detail|at (?:some )?length|a lot|for ages|mostly|mainly|a bit|quite a bit|briefly|too|as well|again|also)$",
    re.IGNORECASE,
)
INGS: Final = frozenset(
    "building meeting painting drawing wing ring spring crossing landing clearing rating setting opening railing ceiling briefing listing string thing king offering gathering".split()
)
WENT_BADLY: Final = re.compile(
    r"\b(?:badly|poorly|wrong|terribl[ey]|awful(?:ly)?|struggled|messed|fluffed|failed|rushed|ran out of time|not well|not great)\b",
    re.IGNORECASE,
)
