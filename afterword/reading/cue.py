"""Cues: patterns over the plain words of a sentence, each with the act it is evidence of and a weight.

A pattern is written as words with blanks between: `a|b` either, `a+b` two words as one choice, `mov*` any ending,
`[a|b]` may be missing, `!a|b` not followed by, `$` the end, `_` up to three words, `__` up to nine, `{name}` the
choices of that name in `LISTS`.
A sentence is only tried against the cues whose rarest word it holds, so that hundreds of cues cost microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

_COMMON = """
    we i you your our us the a an to of for in on at by with and or not be been is are was were will would can could
    have has had do did if it this that as so all any no my me they their he she from up out more other may should must
    now let 1 than who : ?
"""
_RARELY_TELLING = frozenset(_COMMON.split())
_COMMON_STEMS = frozenset(word[:4] for word in _RARELY_TELLING)


@dataclass(frozen=True, slots=True)
class Cue:
    """Evidence of `act`: `weight` 3 says it alone, 1 only hints; `bare` still counts after an if."""

    act: str
    weight: float
    pattern: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found in a sentence, at a place of its plain words."""

    act: str
    weight: float
    at: int
    end: int
    bare: bool


def choices(item: str, lists: Mapping[str, str]) -> list[str]:
    """The choices of one item of a pattern, lists put in their place."""
    out: list[str] = []
    for choice in item.strip("[]").split("|"):
        if choice.startswith("{"):
            out.extend(choices(lists[choice.strip("{}")], lists))
        else:
            out.append(choice)
    return out


def _expression(pattern: str, lists: Mapping[str, str]) -> str:
    parts = [" "]
    for item in pattern.split():
        if item == "_":
            parts.append(r"(?:\S+ ){0,3}?")
        elif item == "__":
            parts.append(r"(?:\S+ ){0,9}?")
        elif item == "$":
            parts.append("$")
        elif item.startswith("!"):
            parts.append(f"(?!(?:{_either(item[1:], lists)}) )")
        else:
            parts.append(f"(?:(?:{_either(item, lists)}) )" + ("?" if item.startswith("[") else ""))
    return "".join(parts)


def _either(item: str, lists: Mapping[str, str]) -> str:
    return "|".join(re.escape(c).replace(r"\+", " ").replace(r"\*", r"\S*") for c in choices(item, lists))


def _stems(item: str, lists: Mapping[str, str]) -> frozenset[str] | None:
    """A stem of each choice of an item, the least common word's; None where one has none."""
    stems: set[str] = set()
    for choice in choices(item, lists):
        words = choice.split("+")
        telling = [word for word in words if word not in _RARELY_TELLING]
        stem = max(telling or words, key=len)[:4]
        if "*" in stem:
            return None
        stems.add(stem)
    return frozenset(stems)


def _needs(pattern: str, lists: Mapping[str, str]) -> list[frozenset[str]]:
    """For each item that must be there the stems of which a sentence must hold one."""
    items = [item for item in pattern.split() if item not in ("_", "__", "$") and item[0] not in "[!"]
    return [stems for item in items if (stems := _stems(item, lists)) is not None]


class Table:
    """Many cues, found by the stems of the sentence; patterns are compiled when first needed."""

    def __init__(self, cues: Iterable[Cue], lists: Mapping[str, str]) -> None:
        self._lists = lists
        self._cues = tuple(cues)
        self._by_stem: dict[str, list[int]] = {}
        self._always: list[int] = []
        self._compiled: list[re.Pattern[str] | None] = [None] * len(self._cues)
        self._needs: list[tuple[int, ...]] = []  # for each cue sets of stems as bits: one of each set must be there
        self._bits: dict[str, int] = {}
        for number, cue in enumerate(self._cues):
            needs = sorted(
                _needs(cue.pattern, lists), key=lambda stems: (not stems.isdisjoint(_COMMON_STEMS), len(stems))
            )
            self._needs.append(tuple(map(self._as_bits, needs[1:])))
            for stem in needs[0] if needs else ():
                self._by_stem.setdefault(stem, []).append(number)
            if not needs:
                self._always.append(number)

    def find(self, plain: str, stems: frozenset[str]) -> list[Hit]:
        """Every cue that the sentence holds, the first place of each."""
        numbers = set(self._always)
        held = 0
        for stem in stems:
            held |= self._bits.get(stem, 0)
            numbers.update(self._by_stem.get(stem, ()))
        hits = []
        for number in sorted(numbers):
            for need in self._needs[number]:
                if not need & held:
                    break
            else:
                hits += self._tried(number, plain)
        return hits

    def _tried(self, number: int, plain: str) -> list[Hit]:
        """The first place of one cue."""
        expression = self._compiled[number]
        if expression is None:
            expression = self._compiled[number] = _compile(_expression(self._cues[number].pattern, self._lists))
        match = expression.search(plain)
        if match is None:
            return []
        cue = self._cues[number]
        return [Hit(cue.act, cue.weight, match.start(), match.end(), cue.bare)]

    def _as_bits(self, stems: frozenset[str]) -> int:
        bits = 0
        for stem in stems:
            bits |= self._bits.setdefault(stem, 1 << len(self._bits))
        return bits


@cache
def _compile(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def cues(act: str, lines: str) -> tuple[Cue, ...]:
    """A table of cues of one act: a line each, the weight first, `!` after it where an if before it does not matter."""
    out = []
    for line in lines.strip().splitlines():
        weight, pattern = line.strip().split(" ", 1)
        out.append(Cue(act, float(weight.rstrip("!")), pattern, weight.endswith("!")))
    return tuple(out)
