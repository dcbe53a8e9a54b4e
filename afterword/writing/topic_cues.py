"""The words by which notes say what was talked about, and the words that keep a thing out of a letter."""

from __future__ import annotations

import re
from typing import Final, Literal

Form = Literal["about", "how", "that"]
Kind = Literal["talked", "told", "liked", "asked", "weak"]

TALK: Final = r"(?:talked|spoke|chatted|discussed|talk(?:ing)?|discussion|conversation)"
MORE: Final = r"(?:,? (?:a lot|mostly|mainly|briefly|at length|especially|also|then|first|a bit|quite a bit|in detail|for a while|in particular))?"
WHO: Final = r"(?P<who>she|he|they|we|[A-Z][\w'-]+)"
TOLD: Final = r"(?:told me|explained|described|mentioned|showed me|walked me through|talked me through|took me through|went through|outlined|talked|spoke|said a lot|said)"
ENDS: Final = re.compile(
    r"[.;:!?\n()]|,|\sand (?:how|what|why|about|needs?|explained|described|showed|said|mentioned|talked|told|asked|wants?|hopes?)\s|\s[-–—]\s|\s(?:because|but|although|though|which|where|while|so that|as well|however|except|if|since)\s| and (?:i|she|he|they|we|it|there|that|asked|said|told|then)\s",
    re.IGNORECASE,
)

CUES: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("weak", re.compile(r"\b(?:my )?answers? (?:on|about|to the (?:question|one) (?:on|about)|regarding) (?P<x>.{3,80}?) (?:was|were|felt|came out) (?:VERY)?(?:weak|poor|bad|thin|rambling|too long|too short|unclear|muddled|vague|not (?:good|great|clear|strong))\b".replace("VERY", "(?:very |a bit |rather |quite |too |pretty |really )?"), re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:struggled|stumbled|fumbled|blanked|rambled|got stuck|wobbled|did badly|was weak|was poor|weak|shaky|could have done better|did not do well|didn't do well|went badly)(?: a bit| badly)? (?:on|with|over|about|at|when (?:they |she |he )?asked (?:me )?about|in) (?P<x>[^.;\n]{3,80})", re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:too little|not enough|lack of|lacked|limited|missing) (?:experience|knowledge) (?:of|with|in) (?P<x>[^.;\n]{3,60})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?:a lot |in detail |mainly |mostly )?(?:about|for my view (?:of|on)|my opinion (?:of|on)) (?P<x>[^.;\n]{3,90})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?P<x>(?:how|what|why) i (?:would|had|have|did)[^.;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(rf"\b{WHO} (?:also |then )?{TOLD}{MORE}(?: (?:about|on))? (?P<x>[^;\n]{{3,110}})")),
    ("told", re.compile(r"\b(?P<x>(?P<who>they|she|he|we|(?:the )?team) (?:are|is|were|was) (?:now |currently |just |about to |planning to |re)?(?:\w+ing|move|open|build|hire)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\b(?P<x>(?P<who>they|she|he|we|(?:the )?team) (?:have|has|'ve) (?:just |recently |now )?(?:won|opened|launched|started|finished|bought|built|moved|rebuilt|taken on|merged|hired)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\band (?:explained|described|talked me through|walked me through|outlined) (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\b(?P<x>(?P<who>she|he) (?:runs|leads|built|started|set up|wrote|founded|looks after)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("talked", re.compile(rf"\b{TALK}{MORE} (?:about|on|over) (?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("talked", re.compile(rf"\bdiscussed{MORE} (?!about)(?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("liked", re.compile(r"\b(?:liked|loved|enjoyed|impressed by|struck by|excited (?:by|about)|fascinated by|interested in|curious about)(?: hearing)?(?: about)? (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
)  # fmt: skip

UNFIT: Final = re.compile(
    r"[<>=+&@#*_{}\[\]|\\\"“”/£$€%^~]|https?:|\bw/|"
    r"\b(?:salary|pay|bonus|pension|holiday|hybrid|remote|commut\w*|parking|notice period|start date|benefits|visa|budget for|k\b|decision|decide\w*|hear back|get back|let me know"
    r"|next (?:week|steps?|round|stage)|other candidates?|shortlist\w*|by (?:mon|tues|wednes|thurs|fri)day|second round|interview(?:s|ing|er|ers)?|offer|reject\w*|feedback|nervous|worried|awkward|rude|cold|bored|boring|tired"
    r"|grumpy|(?:was|were|running|arrived) late|confus\w*|disorgani[sz]ed|chaotic|chaos|mess|messy|unclear|bad|badly|worst|terrible|awful|poor|weak\w*|problems? with|turnover|quit|leaving|left|layoffs?|redundan\w*|fired|secret|confidential|off the record|gossip"
    r"|husband|wife|kids?|children|son|daughter|baby|pregnan\w*|divorc\w*|ill|illness|health|sick|age|old|young|pretty|attractive|handsome|religio\w*|church|politic\w*|brexit|dog|cat|football|weather today|weekend"
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
    "dashboards dashboard data team product customers clients users design research pricing sales support stock warehouse schools pupils patients wards "
    "students lessons budgets accounts audit audits tax surveys maps routes code tests deployment release releases training safety quality plans project projects charts "
    "models forecasts reports suppliers contracts recipes menus events members donors grants volunteers library archive exhibitions garden gardens buses trains".split()
)
MASS: Final = frozenset(
    "quality management data research training testing software engineering experimentation governance teaching safeguarding pricing reporting recruitment "
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
