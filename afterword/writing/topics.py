"""Notes taken after an interview, to things that can be named in a letter: only what fits a sentence as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.writing.topic_cues import (
    CHANGING,
    CLAIMED,
    CLAUSE,
    CUES,
    DOES,
    ENDS,
    FINE,
    GRAVE,
    HEADING,
    INGS,
    MASS,
    NAMES_OF_WORK,
    NOBODY,
    NOISE,
    OFFICES,
    PLAIN_NOUNS,
    PREPOSITION,
    SET,
    SHORTHAND,
    SIZES,
    STRONG_ENDS,
    SUFFIX,
    TRAILING,
    UNFIT,
    VERBS,
    WAYS,
    WENT_BADLY,
    Form,
    Kind,
)


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that was said, seen or done. `words` follow "about" (`about`, `how`) or "that" (`that`), "showing me"
    (`seen`) or "letting me" (`let`), or stand alone (`done`); `who` said it, where known.
    """

    words: str
    form: Form
    kind: Kind
    who: str = ""  # first name, or ""

    @property
    def enjoyed(self) -> str:
        """After "I enjoyed": hearing about the move, hearing how you test, talking about covers, seeing the vans."""
        if self.kind == "done":
            return self.words
        if self.kind == "seen":
            return f"seeing {self.words}"
        if self.kind == "let":
            return f"the chance to {self.words}"
        if self.kind == "talked":
            return f"talking about {self.words}"
        return f"hearing about {self.words}" if self.form == "about" else f"hearing {self._clause}"

    @property
    def thanked(self) -> str:
        """After "thank you for": telling me about the move, explaining how you test, showing me the vans."""
        if self.kind == "done":
            return self.words
        if self.kind == "seen":
            return f"showing me {self.words}"
        if self.kind == "let":
            return f"letting me {self.words}"
        if self.grave:
            return f"being so open about {self.words}"
        if self.kind == "talked":
            return f"our conversation about {self.words}"
        if self.form == "how":
            return f"explaining {self.words}"
        return f"telling me about {self.words}" if self.form == "about" else f"telling me {self._clause}"

    @property
    def thing(self) -> str:
        """As a thing that can stay with somebody: our conversation about covers, what you said about the move; or ''."""
        if self.kind == "done":
            return self.words
        if self.kind == "seen":
            return f"seeing {self.words}"
        if self.kind == "let":
            return f"the chance to {self.words}"
        if self.form == "that":
            return ""
        if self.kind == "asked":
            return f"your question about {self.words}"
        return (
            f"our conversation about {self.words}"
            if self.kind in ("talked", "named")
            else f"what you said about {self.words}"
        )

    @property
    def grave(self) -> bool:
        """Is it nothing that one enjoys hearing about?"""
        return self.form != "that" and GRAVE.search(self.words) is not None

    @property
    def _clause(self) -> str:
        return self.words if self.form == "how" else f"that {self.words}"

    @property
    def about(self) -> str:
        """The words after "about"; '' where they cannot stand there."""
        return "" if self.form == "that" or self.kind in ("done", "let") else self.words


@dataclass(frozen=True, slots=True)
class Reader:
    """To whom the topics are told: `first` their first name, `met` whether they were there, `alone` with nobody else,
    `others` the first names of those who were; `lead` who led."""

    first: str
    met: bool
    alone: bool
    others: tuple[str, ...] = ()
    lead: str = ""
    last: str = ""


def topics(notes: Iterable[str], questions: Sequence[str], reader: Reader) -> tuple[Topic, ...]:
    """What the notes give that can be named to the reader, the surest first; the same thing once."""
    found: list[Topic] = []
    named = [_named(note, reader) for note in notes]
    for note in named:
        found += _cued(note, reader)
    for note in named:
        found += _fragments(note, reader)
    found += _asked(questions)
    seen: set[str] = set()
    kept: list[Topic] = []
    for topic in found:
        key = re.sub(r"^(?:the|your|their|a|an) ", "", topic.words.lower())
        if not any(key in other or other in key for other in seen):
            seen.add(key)
            kept.append(topic)
    return tuple(sorted(kept, key=lambda one: 3 if one.kind == "asked" else 2 if one.grave else one.form == "that"))


def _named(note: str, reader: Reader) -> str:
    """The note with short forms written out, first names begun with a capital where somebody does something, and headings
    taken off."""
    for short, long in SHORTHAND:
        note = short.sub(long, note)
    note = re.sub(r"\s*&\s*", " and ", note)
    for name in (reader.first, *reader.others):
        note = re.sub(
            rf"(?m)(^\W*|[.;,]\s*|\band ){re.escape(name.lower())}(?= (?:also |then )?{DOES}\b)", rf"\g<1>{name}", note
        )
    return HEADING.sub("", note)


def _cued(note: str, reader: Reader) -> Iterator[Topic]:
    for sentence in re.split(r"(?<=[.!?;])\s+|\n+", note):
        weak = any(kind == "weak" and cue.search(sentence) for kind, cue in CUES)
        own = re.search(r"\b(?:i|we)(?: also| then)? asked\b", sentence, re.IGNORECASE)
        for kind, cue in CUES:
            found = cue.search(sentence)
            bad = kind in ("done", "let", "seen") and WENT_BADLY.search(sentence)
            if not found or bad or (weak and kind != "weak") or (own and kind == "asked"):
                continue
            who = (found.groupdict().get("who") or "").strip()
            kind = "talked" if who.lower() == "we" and kind == "told" else kind
            if who.lower() in NOBODY or (reader.alone and who in (*OFFICES, reader.last)):
                who = ""
            elif who and who not in (reader.first, *reader.others):
                break  # somebody who is not of this interview said it
            topic = _topic(found.group("x"), kind, who, reader)
            if topic:
                yield topic
                if kind not in ("done", "let", "seen"):
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
            if words and not UNFIT.search(words) and not re.search(r"\b(?:you|your|us|our|we)\b", words, re.IGNORECASE):
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
        pieces = [re.sub(r"^(?:and|also|plus|then) ", "", piece.strip(" .!")) for piece in line.split(",")]
        for piece in pieces:
            words = piece.split()
            if (
                not 2 <= len(words) <= 8
                or re.search(r"\b(?!(?:19|20)\d\d\b)\d", piece)
                or re.search(
                    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|told|asked|talked|spoke|likes?|wants?|needs?|loves?|knows?|thinks?|gets?|goes|runs|i|we|they|she|he|you|do|does|did)\b|\b\w+ed\b",
                    piece,
                    re.IGNORECASE,
                )
            ):
                continue
            first = words[0]
            if first[:1].isupper() and not first.isupper():
                low = first.lower()
                if low not in PLAIN_NOUNS | SET and not low.endswith(SUFFIX):
                    continue
                piece = low + piece[len(first) :]
            moving = CHANGING.match(piece)
            bare = NOISE.sub("", piece)
            if len(bare.split()) < 2 or re.match(
                r"(?:all|no|some|any|every|each|both|only|lots|most|very|too|so|bit)\b", bare, re.IGNORECASE
            ):
                continue
            if re.search(r"\s(?:with|to|for|on|in|at|of|by|from|and|or)$", bare):
                continue
            topic = _topic(f"they are {piece}" if moving else piece, "named", "", reader)
            if topic and topic.form == ("that" if moving else "about"):
                yield topic


def _topic(words: str, kind: Kind | Literal["said"], who: str, reader: Reader) -> Topic | None:
    if kind == "said":
        return _claim(words, who, reader)
    words = _cut(words)
    if kind == "done":
        words = re.sub(r"^(?:a|an|the|my|short|quick) ", "", words)
        words = words[:1].lower() + words[1:] if words[1:2].islower() else words
        return Topic(f"the {words}", "about", "done") if reader.met and words and not UNFIT.search(words) else None
    while (shorter := NOISE.sub("", words)) != words:
        words = shorter
    said_by = reader.first if who and who == reader.first else who if who[:1].isupper() else ""
    if said_by and said_by not in (reader.first, *reader.others):
        return None
    if kind in ("asked", "weak"):
        words = _to_you(words, reader) or ""
        if kind == "asked" and re.search(r"\b(?:a|the) time\b|\bmy\b", words):
            return None
    else:
        turned = _to_you(words, reader)
        if turned is None or re.search(r"\b(?:i|i'm|my|myself)\b", turned, re.IGNORECASE):
            return None
        words = turned
    if kind == "weak":
        words = re.sub(r"^the (?:question|one|bit|part) (?:about|on) ", "", words)
    if not words or UNFIT.search(FINE.sub("", words)) or not 1 <= len(words.split()) <= 13 or len(words) < 4:
        return None
    if kind == "let":
        return Topic(words, "about", kind, said_by) if reader.met and not re.search(r"\b(?:my|I)\b", words) else None
    if WAYS.match(words):
        words = words[:1].lower() + words[1:]
    form: Form = "how" if WAYS.match(words) else "that" if CLAUSE.match(words) else "about"
    if kind == "seen" and (form != "about" or not reader.met):
        return None
    if form == "about":
        if re.match(
            r"^(?:you|they|we|i|she|he|and|or|to|for|with|in|at|round|around|over|through|into|off|from|by|up|out)\b",
            words,
            re.IGNORECASE,
        ):
            return None
        told_of = kind == "seen" and re.match(r"(?:the|a|an|some|your) (?:\w+ ){1,3}you (?:are|have)\b", words)
        if not told_of and re.search(
            r"\b(?:is|are|was|were|has|have|will|would|can|could|said|do|does|did)\b", words, re.IGNORECASE
        ):
            return None  # a clause that is not understood
        words = _noun(words)
        if not words:
            return None
    if form == "how" and len(words.split()) < 4 and not re.search(r"\b(?:you|they|the team|I|we)\b", words):
        return None
    return Topic(words, form, kind, said_by)


def _claim(words: str, who: str, reader: Reader) -> Topic | None:
    """What somebody said to be so: hearing that footfall is up since you opened the climbing wall."""
    end = STRONG_ENDS.search(words)
    words = " ".join((words[: end.start()] if end else words).split()).strip(" ,.-'")
    said_by = who if who[:1].isupper() else ""
    a_thing = re.match(r"there(?:'s| is| are) (?:a |an )?(?P<y>[a-z].+)$", words)
    if a_thing:
        return _topic(f"the {a_thing.group('y')}", "told", who, reader)
    turned = _to_you(words, reader)
    turned = re.sub(r"\b(you have|they have) got\b", r"\1", turned) if turned else turned
    if turned is None or not 4 <= len(turned.split()) <= 16 or UNFIT.search(FINE.sub("", turned)):
        return None
    if re.search(r"\b(?:I|I'm|my|myself|if|will|would|might|could|should)\b", turned) or re.search(
        r"\b(?!(?:19|20)\d\d\b)\d{3}", turned
    ):
        return None
    if not CLAIMED.match(turned):
        return None
    return Topic(turned, "that", "told", said_by)


def _cut(words: str) -> str:
    found = ENDS.search(words)
    cut = " ".join((words[: found.start()] if found else words).split()).strip(" ,.-'!")
    return TRAILING.sub("", cut)


def _to_you(words: str, reader: Reader) -> str | None:
    """They to you for whoever was there; to "the team" for whoever was not. None where it is not clear who is meant."""
    if re.search(r"\b(?:she|he|her|his|him)\b", words, re.IGNORECASE):
        if not reader.met or not reader.alone:
            return None
        words = words.split(" and ")[0]
        words = re.sub(r"\b(?:she|he)'s\b", "you are", words, flags=re.IGNORECASE)
        words = re.sub(
            r"\b(?:she|he) (\w+(?:n't)?)",
            lambda found: f"you {_unconjugated(found.group(1))}",
            words,
            flags=re.IGNORECASE,
        )
        words = re.sub(r"\b(?:his|her)\b", "your", words, flags=re.IGNORECASE)
        words = re.sub(r"\b(?:him)\b", "you", words, flags=re.IGNORECASE)
    words = re.sub(
        r"^(?:the )?team (?:is|are|was|were|has|have)\b",
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
    words = re.sub(r"\b(?:they|the team|we)\b(?='(?:re|ve|d|ll))", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:they|we)\b", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:their|our)\b", their, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:himself|herself)\b", "yourself", words, flags=re.IGNORECASE)
    words = re.sub(r"\bthemselves\b", "yourselves" if reader.met else "themselves", words, flags=re.IGNORECASE)
    words = re.sub(r"\byou're\b", "you are", words)
    words = re.sub(r"\byou've\b", "you have", words)
    return re.sub(r"\bi\b", "I", words)


def _unconjugated(verb: str) -> str:
    low = verb.lower()
    if low in VERBS:
        return VERBS[low]
    if low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def _noun(words: str) -> str:
    """The words as something that "about" can stand before: with "the" where a bare singular begins it."""
    first = words.split()[0] if words else ""
    low = first.lower()
    if not first or (low.endswith(("ed", "ly")) and "-" not in low):
        return ""
    rest = words.split()[1:]
    head = PREPOSITION.split(words)[0].split()[-1].lower()
    gerund = (
        low.endswith("ing")
        and bool(rest)
        and low not in NAMES_OF_WORK
        and (rest[0].lower() in SET or rest[0].endswith("s"))
    )
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is", "ics"))
    naming = head.endswith("ing") and head not in INGS and low not in SIZES
    if (
        low in SET
        or gerund
        or naming
        or first[:1].isupper()
        or first.isdigit()
        or head in MASS
        or head.endswith(("ics", "ship"))
    ):
        return words
    if not rest:
        return words
    return words if plural and low not in SIZES else f"the {words}"
