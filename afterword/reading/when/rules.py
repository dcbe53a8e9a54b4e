"""The small language that the grammar is written in, and the engine that applies a level of it.

A rule is a line of symbols: a category (`of`), a set in capitals (`DAY`), `x?` may be absent, `!x` must not follow,
`name=x` is kept. A level rewrites a line of tokens from left to right, the longest rule first; no rule repeats
anything, so a level is linear in the text and no text can make it otherwise. A rule's pattern is compiled when a text
first reaches it: importing the grammar costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Final

from afterword.reading.when.tokens import Line, categories_of, code

SETS: Final[dict[str, str]] = {
    "WD": "wd wdw",
    "MON": "mon monw",
    "DAY": "n nh nd",
    "ORD": "ordn ordw second",
    "HOUR": "n nh",
    "HOURW": "n nh nw",
    "TEENS": "n nh nd nk",
    "MIN": "n nh nd nk",
    "MINW": "n nh nd nk nw nx",
    "NUM": "n nh nd nk nj nw nx tens hm",
    "INT": "n nh nd nk nj nw nx tens hm y4",
    "YY": "n nh nd nk nj",
    "UNIT": "unit second quarter",
    "REL": "this next last",
    "DASH": "dash ldash",
    "TO": "dash ldash to until through approx",
    "THRU": "dash ldash to until through and approx",
    "IN": "in of",
    "ONAT": "on at in for from",
    "WORDY": "word place named season zone part",
    "SEP": "slash dash dot",
    "stop": "stop full",
    "DOT": "dot full",
    "LSEP": "slash lslash dash ldash",
    "MER": "ampm a p",
    "ART": "the a this",
    "TIMEY": "C P H",
    "DATEY": "D S",
    "ALL": "D S C H R B T",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a time is read against: `now` is the message's wall clock in its sender's zone, without the zone."""

    now: datetime
    today: date
    american: bool
    country: str | None
    region: str | None
    zoned: datetime


class Got:
    """What a rule matched: the values and words of its named symbols."""

    __slots__ = ("at", "line", "m")

    def __init__(self, line: Line, m: re.Match[str], at: Setting) -> None:
        self.line = line
        self.m = m
        self.at = at

    def __call__(self, name: str) -> Any:
        """The value of a named symbol, None where it was absent or the rule has no such name."""
        i = self.m.re.groupindex.get(name)
        if i is None or self.m.start(i) < 0:
            return None
        return self.line.values[self.m.start(i)]

    def has(self, name: str) -> bool:
        i = self.m.re.groupindex.get(name)
        return i is not None and self.m.start(i) >= 0

    def kind(self, name: str) -> str:
        return self.m.group(name)

    def words(self, name: str) -> str:
        i = self.m.start(name)
        return self.line.text[self.line.starts[i] : self.line.ends[i]]

    def tight(self) -> bool:
        """No white space anywhere inside the match."""
        first, last = self.m.start(), self.m.end() - 1
        return all(self.line.ends[i] == self.line.starts[i + 1] for i in range(first, last))

    def ahead(self, *names: str) -> bool:
        """Do these categories, in this order, come right behind the match?"""
        i = self.m.end()
        codes = self.line.codes
        return all(
            i + k < len(codes) and codes[i + k] in codes_of(name.replace("|", " ")) for k, name in enumerate(names)
        )

    def before(self) -> str:
        """The category code just before the match, "" at the start of the text."""
        i = self.m.start()
        return self.line.codes[i - 1] if i else ""

    def after(self) -> str:
        """The category code just behind the match, "" at the end of the text."""
        return self.line.codes[self.m.end() : self.m.end() + 1]

    def glued_before(self) -> bool:
        """Does something stand just before the match without a space?"""
        start = self.line.starts[self.m.start()]
        return start > 0 and not self.line.text[start - 1].isspace()

    def alone(self) -> bool:
        """Is the match the whole text but for closing punctuation?"""
        end = self.m.end()
        return self.m.start() == 0 and len(self.line.codes) - end <= 1 and self.line.codes[end:] in _STOPS


_STOPS: Final[frozenset[str]] = frozenset(("", code("stop"), code("full"), code("dot"), code("comma")))
Make = Callable[[Got], "tuple[str, Any] | None"]


@cache
def codes_of(names: str) -> frozenset[str]:
    """The characters of categories and sets, to look one up in."""
    found: list[str] = []
    for name in names.split():
        found.extend(SETS[name].split() if name in SETS else (name,))
    return frozenset(categories_of(found))


Step = tuple[frozenset[str], bool, bool]  # the categories, may it be absent, is it one that must not follow


class Rule:
    """One way to write a time: its symbols, and what they make (a category and a value, or None: it is not one)."""

    __slots__ = ("make", "pattern", "steps", "text")

    def __init__(self, text: str, make: Make) -> None:
        self.text = text
        self.make = make
        self.pattern: re.Pattern[str] | None = None
        self.steps: tuple[Step, ...] = ()

    def match(self, codes: str, i: int) -> re.Match[str] | None:
        if self.pattern is None:
            self.pattern = re.compile("".join(map(_symbol, self.text.split())))
        return self.pattern.match(codes, i)

    def may_begin(self, first: str, second: str) -> bool:
        """Could a match start with these two categories? `second` is "" at the end of the text."""
        return any(self.reach(place + 1, second) for place in self.reach(0, first))

    def reach(self, place: int, wanted: str) -> list[int]:
        """The steps that may take that category when `place` steps are done; one more than there are is the end."""
        if not self.steps:
            self.steps = tuple(map(_step, self.text.split()))
        found = []
        while place < len(self.steps):
            members, optional, negative = self.steps[place]
            if not negative:
                if wanted in members:
                    found.append(place)
                if not optional:
                    return found
            place += 1
        return [*found, place]  # the end: nothing more is needed


def members(name: str) -> list[str]:
    """The categories that a symbol stands for: sets and alternatives taken apart."""
    return [m for part in name.split("|") for m in (SETS[part].split() if part in SETS else (part,))]


@cache
def _step(text: str) -> Step:
    symbol = text.rpartition("=")[2]
    negative = symbol.startswith("!")
    return frozenset(categories_of(members(symbol.strip("!?")))), symbol.endswith("?"), negative


def _symbol(text: str) -> str:
    name, equals, symbol = text.rpartition("=")
    optional = "?" if symbol.endswith("?") else ""
    chosen = f"[{categories_of(members(symbol.strip('!?')))}]"
    if symbol.startswith("!"):
        return f"(?!{chosen})"
    return f"(?P<{name}>{chosen}){optional}" if equals else chosen + optional


class Level:
    """Rules that are applied together, looked up by the two categories that a match would begin with."""

    __slots__ = ("_firsts", "pairs", "rules")

    def __init__(self, *groups: Sequence[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(rule for group in groups for rule in group)
        self._firsts: dict[str, tuple[Rule, ...]] = {}
        self.pairs: dict[str, tuple[Rule, ...]] = {}

    def learn(self, pair: str) -> tuple[Rule, ...]:
        """Notes in `pairs` which rules may match where a text goes on with that pair of categories (one at its end)."""
        first, second = pair[0], pair[1:]
        begun = self._firsts.get(first)
        if begun is None:
            begun = self._firsts[first] = tuple(rule for rule in self.rules if rule.reach(0, first))
        rules = self.pairs[pair] = tuple(rule for rule in begun if rule.may_begin(first, second))
        return rules


def apply(rules: Level, line: Line, at: Setting) -> Line:
    """The line with every phrase of this level in one piece; the same line where there is none."""
    codes, i, n = line.codes, 0, len(line.codes)
    out = Line(line.text, "", [], [], [])
    pieces: list[str] = []
    kept = 0
    known = rules.pairs
    while i < n:
        pair = codes[i : i + 2]
        here = known.get(pair)
        if here is None:
            here = rules.learn(pair)
        hit = _longest(here, line, i, at) if here else None
        if hit is None:
            i += 1
            continue
        category, value, end = hit
        _copy(line, out, kept, i)
        pieces += (codes[kept:i], code(category))
        out.values.append(value)
        out.starts.append(line.starts[i])
        out.ends.append(line.ends[end - 1])
        i = kept = end
    if not pieces:
        return line
    _copy(line, out, kept, n)
    out.codes = "".join((*pieces, codes[kept:]))
    return out


def _copy(line: Line, out: Line, start: int, end: int) -> None:
    if start < end:
        out.values += line.values[start:end]
        out.starts += line.starts[start:end]
        out.ends += line.ends[start:end]


def _longest(rules: tuple[Rule, ...], line: Line, i: int, at: Setting) -> tuple[str, Any, int] | None:
    codes = line.codes
    found = [(m.end(), -k, rule, m) for k, rule in enumerate(rules) if (m := rule.match(codes, i))]
    if len(found) > 1:
        found.sort(key=_rank, reverse=True)
    for end, _, rule, m in found:
        try:
            made = rule.make(Got(line, m, at))
        except (OverflowError, ValueError):  # a day beyond the calendar
            made = None
        if made is not None:
            return made[0], made[1], end
    return None


def _rank(found: tuple[int, int, Rule, re.Match[str]]) -> tuple[int, int]:
    return found[0], found[1]
