"""Notes taken after an interview, to things that can be named in a letter: only what fits a sentence as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from afterword.writing.topic_cues import (
    CLAUSE,
    CUES,
    ENDS,
    FINE,
    MASS,
    NAMES_OF_WORK,
    NOBODY,
    NOISE,
    OFFICES,
    PLAIN_NOUNS,
    PREPOSITION,
    SET,
    SIZES,
    SUFFIX,
    UNFIT,
    VERBS,
    WAYS,
    Form,
    Kind,
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
    last: str = ""


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
        weak = any(kind == "weak" and cue.search(sentence) for kind, cue in CUES)
        for kind, cue in CUES:
            found = cue.search(sentence)
            if not found or (weak and kind != "weak"):
                continue
            who = (found.groupdict().get("who") or "").strip()
            if who.lower() in NOBODY or (reader.alone and who in (*OFFICES, reader.last)):
                who = ""
            elif who and who not in (reader.first, *reader.others):
                break  # somebody who is not of this interview said it
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
        pieces = [piece.strip(" .") for piece in line.split(",")]
        for piece in pieces:
            words = piece.split()
            if (
                not 2 <= len(words) <= 8
                or re.search(r"\b(?!(?:19|20)\d\d\b)\d", piece)
                or re.search(
                    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|told|asked|talked|spoke|i|we|they|she|he|you|do|does|did)\b|\b\w+ed\b",
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
            topic = _topic(piece, "talked", "", reader)
            if topic and topic.form == "about":
                yield topic


def _topic(words: str, kind: Kind, who: str, reader: Reader) -> Topic | None:
    words = _cut(words)
    while (shorter := NOISE.sub("", words)) != words:
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
    if not words or UNFIT.search(FINE.sub("", words)) or not 1 <= len(words.split()) <= 13 or len(words) < 4:
        return None
    form: Form = "how" if WAYS.match(words) else "that" if CLAUSE.match(words) else "about"
    if form == "about":
        if re.match(
            r"^(?:you|they|we|i|she|he|and|or|to|for|with|in|at|round|around|over|through|into|off|from|by|up|out)\b",
            words,
            re.IGNORECASE,
        ):
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
    found = ENDS.search(words)
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
    words = re.sub(r"\b(?:they|them|the team|we|us)\b(?='(?:re|ve|d|ll))", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:they|we)\b", them, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:their|our)\b", their, words, flags=re.IGNORECASE)
    words = re.sub(r"\b(?:them)\b", them, words, flags=re.IGNORECASE)
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
    if not first or low.endswith(("ed", "ly")):
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
    if low in SET or gerund or first[:1].isupper() or first.isdigit() or head in MASS or head.endswith(("ics", "ship")):
        return words
    if not rest:
        return words
    return words if plural and low not in SIZES else f"the {words}"
