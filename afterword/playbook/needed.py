"""The words without which a pattern cannot match: told from its text, in a tenth of the time of compiling it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

Needs = tuple[tuple[str, ...], ...]  # one of each must be there

_TOKEN: Final = re.compile(
    r"\(\?P<\w+>|\(\?(?:[:=!]|<[=!])|[()|]|\[(?:\\.|[^\]\\])*\]|\\.|\{\d*,?\d*\}\??|[?*+]\??|[.^$]|[^\\()\[\]{}|?*+.^$]+"
)
_MARKS: Final = frozenset("bBAZ")  # escapes that stand for no character
_CLASSES: Final = frozenset("wWdDsSnrt123456789")
_SHORTEST: Final = 2  # letters; a shorter one tells nothing


@lru_cache(maxsize=1024)
def needed(pattern: str) -> tuple[Needs, ...]:
    """For each of its alternatives the words, of each group one, that a text in lower case must hold."""
    return tuple(tuple(needs) for needs in _alternatives(_TOKEN.findall(pattern), [0]))


def may_match(pattern: str, low: str) -> bool:
    """False where it cannot match; `low` is the text in lower case with single spaces."""
    return any(all(any(word in low for word in one) for one in needs) for needs in needed(pattern))


def _alternatives(tokens: list[str], at: list[int]) -> list[list[tuple[str, ...]]]:
    """Reads up to the end or the closing bracket; `at` is moved along."""
    found: list[list[tuple[str, ...]]] = [[]]
    run = ""
    group: list[tuple[str, ...]] = []  # what the last group added, for a quantifier that takes it back
    while at[0] < len(tokens) and tokens[at[0]] != ")":
        token = tokens[at[0]]
        at[0] += 1
        if token == "|":
            _add(found[-1], run)
            found.append([])
            run, group = "", []
        elif token[0] == "(":
            _add(found[-1], run)
            run = ""
            inner = _alternatives(tokens, at)
            at[0] += 1
            group = [] if token in ("(?=", "(?!", "(?<=", "(?<!") else _of_group(inner)
            found[-1] += group
        elif token[0] in "?*{" or token == "+":
            if token[0] in "?*" or token.startswith(("{0", "{,")):
                found[-1][len(found[-1]) - len(group) :] = []
                run = run[:-1]
            _add(found[-1], run)
            run, group = "", []
        elif token[0] in "[.^$" or (token[0] == "\\" and token[1] not in _MARKS):
            if token[0] == "\\" and token[1] not in _CLASSES:
                run += token[1].lower()
            elif token[0] in "[." or token[0] == "\\":
                _add(found[-1], run)
                run = ""
            group = []
        elif token[0] != "\\":
            run += token.lower()
            group = []
    _add(found[-1], run)
    return found


def _of_group(inner: list[list[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """What a group of alternatives asks for: all of a single one, else the most telling of each, where each has one."""
    if len(inner) == 1:
        return inner[0]
    if not all(inner):
        return []
    chosen = [max(needs, key=lambda one: min(map(len, one))) for needs in inner]
    return [tuple(dict.fromkeys(word for one in chosen for word in one))]


def _add(needs: list[tuple[str, ...]], run: str) -> None:
    word = " ".join(run.split())
    if len(word) >= _SHORTEST:
        needs.append((word,))
