"""Notes taken after an interview, to things that can be named in a letter: only what fits a sentence as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Form = Literal["about", "how", "that"]
Kind = Literal["talked", "told", "liked", "asked", "weak"]

_TALK: Final = r"(?:talked|spoke|chatted|discussed|talk(?:ing)?|discussion|conversation)"
_MORE: Final = r"(?:,? (?:a lot|mostly|mainly|briefly|at length|especially|also|then|first|a bit|quite a bit|in detail|for a while|in particular))?"
_WHO: Final = r"(?P<who>she|he|they|we|[A-Z][\w'-]+)"
_TOLD: Final = r"(?:told me|explained|described|mentioned|showed me|walked me through|talked me through|took me through|went through|outlined|talked|spoke|said a lot|said)"
_ENDS: Final = re.compile(
    r"[.;:!?\n()]|,|\sand (?:how|what|why|about)\s|\s[-–—]\s|\s(?:because|but|although|though|which|where|while|so that|as well|however|except|if|since)\s| and (?:i|she|he|they|we|it|there|that|asked|said|told|then)\s",
    re.IGNORECASE,
)

_CUES: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("weak", re.compile(r"\b(?:my )?answers? (?:on|about|to the (?:question|one) (?:on|about)|regarding) (?P<x>.{3,80}?) (?:was|were|felt|came out) (?:VERY)?(?:weak|poor|bad|thin|rambling|too long|too short|unclear|muddled|vague|not (?:good|great|clear|strong))\b".replace("VERY", "(?:very |a bit |rather |quite |too |pretty |really )?"), re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:struggled|stumbled|fumbled|blanked|rambled|got stuck|wobbled|did badly|was weak|was poor|weak|shaky|could have done better|did not do well|didn't do well|went badly)(?: a bit| badly)? (?:on|with|over|about|at|when (?:they |she |he )?asked (?:me )?about|in) (?P<x>[^.;\n]{3,80})", re.IGNORECASE)),
    ("weak", re.compile(r"\b(?:too little|not enough|lack of|lacked|limited|missing) (?:experience|knowledge) (?:of|with|in) (?P<x>[^.;\n]{3,60})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?:a lot |in detail |mainly |mostly )?(?:about|for my view (?:of|on)|my opinion (?:of|on)) (?P<x>[^.;\n]{3,90})", re.IGNORECASE)),
    ("asked", re.compile(r"\basked (?:me )?(?P<x>(?:how|what|why) i (?:would|had|have|did)[^.;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(rf"\b{_WHO} (?:also |then )?{_TOLD}{_MORE}(?: (?:about|on))? (?P<x>[^;\n]{{3,110}})")),
    ("told", re.compile(r"\b(?P<x>(?P<who>they|she|he|we|(?:the )?team) (?:are|is|were|was) (?:now |currently |just |about to |planning to |re)?(?:\w+ing|move|open|build|hire)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("told", re.compile(r"\b(?P<x>(?P<who>she|he) (?:runs|leads|built|started|set up|wrote|founded|looks after)\b[^;\n]{3,90})", re.IGNORECASE)),
    ("talked", re.compile(rf"\b{_TALK}{_MORE} (?:about|on|over) (?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("talked", re.compile(rf"\bdiscussed{_MORE} (?!about)(?P<x>[^;\n]{{3,110}})", re.IGNORECASE)),
    ("liked", re.compile(r"\b(?:liked|loved|enjoyed|impressed by|struck by|excited (?:by|about)|fascinated by|interested in|curious about)(?: hearing)?(?: about)? (?P<x>[^;\n]{3,90})", re.IGNORECASE)),
)  # fmt: skip

_UNFIT: Final = re.compile(
    r"[<>=+&@#*_{}\[\]|\\\"“”/£$€%^~]|https?:|\bw/|"
    r"\b(?:salary|pay|bonus|pension|holiday|hybrid|remote|commut\w*|parking|notice period|start date|benefits|visa|budget for|k\b|decision|decide\w*|hear back|get back|let me know"
    r"|next (?:week|steps?|round|stage)|other candidates?|shortlist\w*|by (?:mon|tues|wednes|thurs|fri)day|second round|interview(?:s|ing|er|ers)?|offer|reject\w*|feedback|nervous|worried|awkward|rude|cold|bored|boring|tired"
    r"|grumpy|(?:was|were|running|arrived) late|confus\w*|disorgani[sz]ed|chaotic|chaos|mess|messy|unclear|bad|badly|worst|terrible|awful|poor|weak\w*|problems? with|turnover|quit|leaving|left|layoffs?|redundan\w*|fired|secret|confidential|off the record|gossip"
    r"|husband|wife|kids?|children|son|daughter|baby|pregnan\w*|divorc\w*|ill|illness|health|sick|age|old|young|pretty|attractive|handsome|religio\w*|church|politic\w*|brexit|dog|cat|football|weather today|weekend"
    r"|not|n't|never|hate|hated|dislike\w*|boss|lawsuit|complain\w*|me|mine|nice|friendly|kind|lovely|great|good|cool|fun|ok|okay|fine|seemed|seems|maybe|perhaps|probably|think|guess|hope|stuff|things?|etc|lots?|various|several topics|that|it|this|there)\b",
    re.IGNORECASE,
)
_FINE: Final = re.compile(r"\b(?:[A-Z]{1,3}/[A-Z]{1,3}|this (?:year|spring|summer|autumn|winter))\b")
_NOISE: Final = re.compile(
    r"^(?:the fact that|about|on|that|of|also|mainly|mostly|mainly about|especially|particularly|to)\s+", re.IGNORECASE
)
_SET: Final = frozenset(
    "the a an your their our my his her its this these those some any each every both all two three four five six seven eight nine ten how why what where".split()
)
_SUFFIX: Final = (
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
_PLAIN_NOUNS: Final = frozenset(
    "dashboards dashboard data team product customers clients users design research pricing sales support stock warehouse schools pupils patients wards "
    "students lessons budgets accounts audit audits tax surveys maps routes code tests deployment release releases training safety quality plans project projects charts "
    "models forecasts reports suppliers contracts recipes menus events members donors grants volunteers library archive exhibitions garden gardens buses trains".split()
)
_MASS: Final = frozenset(
    "quality management data research training testing software engineering experimentation governance teaching safeguarding pricing reporting recruitment "
    "marketing accessibility security sustainability procurement automation documentation storytelling planning onboarding deployment maintenance equipment".split()
)
_NAMES_OF_WORK: Final = frozenset(
    "training pricing testing booking reporting billing hiring planning onboarding marketing engineering building funding lending mentoring".split()
)
_SIZES: Final = frozenset("small new big little old main current".split())
_PREPOSITION: Final = re.compile(
    r"\s(?:for|of|to|in|with|on|at|from|into|behind|between|across|about|against|and|by)\s"
)
_VERBS: Final = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
}
_WAYS: Final = re.compile(r"^(?:how|why|what|where)\b", re.IGNORECASE)
_CLAUSE: Final = re.compile(
    r"^(?:you|they|we|the team|[A-Z]\w+) (?:are|were|have|had|do|plan|want|hope|use|used|run|ran|lead|look|build|built|work|move|moved|started|set|wrote|founded|spent|made|will)\b"
)


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that was said. `words` follow "about" (`about`, `how`) or "that" (`that`); `who` said it, where known."""

    words: str
    form: Form
    kind: Kind
    who: str = ""  # first name, or ""

    @property
    def hearing(self) -> str:
        """hearing about the move to Leeds; hearing how you test; hearing that you are moving."""
        return f"hearing about {self.words}" if self.form == "about" else f"hearing {self._clause}"

    @property
    def _clause(self) -> str:
        return self.words if self.form == "how" else f"that {self.words}"

    @property
    def about(self) -> str:
        """The words after "about"; '' where they are a clause that cannot stand there."""
        return "" if self.form == "that" else self.words


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom the topics are told: `first` their first name, `met` whether they were there, `alone` with nobody else,
    `others` the first names of those who were; `lead` who led."""

    first: str
    met: bool
    alone: bool
    others: tuple[str, ...] = ()
    lead: str = ""


def topics(notes: Iterable[str], questions: Sequence[str], reader: Reader) -> tuple[Topic, ...]:
    """What the notes give that can be named to the reader, the surest first; the same thing once."""
    found: list[Topic] = []
    for note in notes:
        found += _cued(note, reader)
    found += _asked(questions)
    for note in notes:
        found += _fragments(note, reader)
    seen: set[str] = set()
    kept: list[Topic] = []
    for topic in found:
        key = re.sub(r"^(?:the|your|their|a|an) ", "", topic.words.lower())
        if not any(key in other or other in key for other in seen):
            seen.add(key)
            kept.append(topic)
    return tuple(kept)


def _cued(note: str, reader: Reader) -> Iterator[Topic]:
    for sentence in re.split(r"(?<=[.!?;])\s+|\n+", note):
        weak = any(kind == "weak" and cue.search(sentence) for kind, cue in _CUES)
        for kind, cue in _CUES:
            found = cue.search(sentence)
            if not found or (weak and kind != "weak"):
                continue
            who = (found.groupdict().get("who") or "").strip()
            who = "" if who.lower() in ("she", "he", "they", "we", "team", "the team") else who
            topic = _topic(found.group("x"), kind, who, reader)
            if topic:
                yield topic
                break


def _asked(questions: Sequence[str]) -> Iterator[Topic]:
    for question in questions:
        found = re.match(
            r"\s*how (?:would|do|did|will|have) you (?:handled?|deal(?:t)? with|approach(?:ed)?|manage[d]?|improved?|measured?|tested?|designed?|explain(?:ed)?|test|design|measure|improve) (?P<x>[^?.;]{3,60})\??\s*$",
            question,
            re.IGNORECASE,
        ) or re.match(
            r"\s*what (?:do|would) you (?:think (?:about|of)|know about) (?P<x>[^?.;]{3,60})\??\s*$",
            question,
            re.IGNORECASE,
        )
        if found:
            words = _noun(_cut(found.group("x")))
            if (
                words
                and not _UNFIT.search(words)
                and not re.search(r"\b(?:you|your|us|our|we)\b", words, re.IGNORECASE)
            ):
                yield Topic(words, "about", "asked")


def _fragments(note: str, reader: Reader) -> Iterator[Topic]:
    """Bare things in a row: "dashboards for the ops team, dbt migration"."""
    for line in re.split(r"[\n;]|(?<=[.!?])\s", note):
        line = re.sub(
            r"^\s*(?:[-*•–]|\d+[.)]|topics?:|talked:|discussed:|covered:|notes?:)\s*",
            "",
            line.strip(),
            flags=re.IGNORECASE,
        )
        pieces = [piece.strip(" .") for piece in line.split(",")]
        for piece in pieces:
            words = piece.split()
            if not 2 <= len(words) <= 8 or re.search(
                r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|told|asked|talked|spoke|i|we|they|she|he|you|do|does|did)\b|\b\w+ed\b",
                piece,
                re.IGNORECASE,
            ):
                continue
            first = words[0]
            if first[:1].isupper() and not first.isupper():
                low = first.lower()
                if low not in _PLAIN_NOUNS | _SET and not low.endswith(_SUFFIX):
                    continue
                piece = low + piece[len(first) :]
            topic = _topic(piece, "talked", "", reader)
            if topic and topic.form == "about":
                yield topic


def _topic(words: str, kind: Kind, who: str, reader: Reader) -> Topic | None:
    words = _cut(words)
    while (shorter := _NOISE.sub("", words)) != words:
        words = shorter
    said_by = reader.first if who and who == reader.first else who if who[:1].isupper() else ""
    if said_by and said_by not in (reader.first, *reader.others):
        return None
    if kind in ("asked", "weak"):
        words = _to_you(words, reader) or ""
    else:
        turned = _to_you(words, reader)
        if turned is None or re.search(r"\b(?:i|i'm|my|myself)\b", turned, re.IGNORECASE):
            return None
        words = turned
    if kind == "weak":
        words = re.sub(r"^the (?:question|one|bit|part) (?:about|on) ", "", words)
    if not words or _UNFIT.search(_FINE.sub("", words)) or not 1 <= len(words.split()) <= 13 or len(words) < 4:
        return None
    form: Form = "how" if _WAYS.match(words) else "that" if _CLAUSE.match(words) else "about"
    if form == "about":
        if re.match(r"^(?:you|they|we|i|she|he|and|or|to|for|with|in|at)\b", words, re.IGNORECASE):
            return None
        if re.search(r"\b(?:is|are|was|were|has|have|will|would|can|could|said|do|does|did)\b", words, re.IGNORECASE):
            return None  # a clause that is not understood
        words = _noun(words)
        if not words:
            return None
    if form == "how" and not re.search(r"\b(?:you|they|the team|I|we|[A-Z]\w+)\b", words):
        return None
    return Topic(words, form, kind, said_by)


def _cut(words: str) -> str:
    found = _ENDS.search(words)
    return " ".join((words[: found.start()] if found else words).split()).strip(" ,.-'")


def _to_you(words: str, reader: Reader) -> str | None:
    """They to you for whoever was there; to "the team" for whoever was not. None where it is not clear who is meant."""
    if re.search(r"\b(?:she|he|her|his|him)\b", words, re.IGNORECASE):
        if not reader.met or not reader.alone:
            return None
        words = words.split(" and ")[0]
        words = re.sub(
            r"\b(?:she|he) (\w+(?:n't)?)",
            lambda found: f"you {_unconjugated(found.group(1))}",
            words,
            flags=re.IGNORECASE,
        )
        words = re.sub(r"\b(?:his|her)\b", "your", words, flags=re.IGNORECASE)
        words = re.sub(r"\b(?:him)\b", "you", words, flags=re.IGNORECASE)
    words = re.sub(
        r"^(?:the )?team (?:is|are|was|were)\b",
        lambda f: f"they {_unconjugated(f.group().split()[-1])}",
        words,
        flags=re.IGNORECASE,
    )
    words = re.sub(
        r"^((?:how|what|why|where|that) )the team (\w+s)\b",
        lambda f: f"{f.group(1)}they {_unconjugated(f.group(2))}",
        words,
        flags=re.IGNORECASE,
    )
    them, their = ("you", "your") if reader.met else ("the team", "their")
    words = re.sub(r"\b(?:they|them|the team|we|us)\b(?='(?:re|ve|d|ll))", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:they|we)\b", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:their|our)\b", their, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:them)\b", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\byou're\b", "you are", words)
    words = re.sub(r"\byou've\b", "you have", words)
    return re.sub(r"\bi\b", "I", words)


def _unconjugated(verb: str) -> str:
    low = verb.lower()
    if low in _VERBS:
        return _VERBS[low]
    if low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def _noun(words: str) -> str:
    """The words as something that "about" can stand before: with "the" where a bare singular begins it."""
    first = words.split()[0] if words else ""
    low = first.lower()
    if not first or low.endswith(("ed", "ly")):
        return ""
    rest = words.split()[1:]
    head = _PREPOSITION.split(words)[0].split()[-1].lower()
    gerund = (
        low.endswith("ing")
        and bool(rest)
        and low not in _NAMES_OF_WORK
        and (rest[0].lower() in _SET or rest[0].endswith("s"))
    )
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is", "ics"))
    if (
        low in _SET
        or gerund
        or first[:1].isupper()
        or first.isdigit()
        or head in _MASS
        or head.endswith(("ics", "ship"))
    ):
        return words
    if low.endswith("ing") and not rest:
        return words
    return words if plural and low not in _SIZES else f"the {words}"
