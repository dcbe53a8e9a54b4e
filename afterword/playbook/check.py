"""Holds a text against the wording rules, and mends what can be mended safely."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Finding, Found, Text, Variety
from afterword.playbook.wording import WORDING

__all__ = ["Finding", "Found", "Text", "Variety", "check", "fix"]


def check(text: Text, rules: Sequence[WordingRule] = WORDING) -> tuple[Finding, ...]:
    """Every rule that the text breaks, in order of place."""
    starts = [0, *(at + 1 for at, char in enumerate(text.body) if char == "\n")]
    findings = [_finding(rule, found, starts) for rule in rules for found in _found(rule, text)]
    return tuple(sorted(findings, key=lambda one: (one.line, one.column, one.code)))


def fix(text: Text, rules: Sequence[WordingRule] = WORDING) -> Text:
    """The text with every safe fix made, those of one place by the first rule of the list; nothing else is touched."""
    for _ in range(3):  # a fix may free the place for another
        fixes = sorted({(one.start, one.end, one.fix) for one in check(text, rules) if one.fix is not None})
        if not fixes:
            break
        text = replace(text, body=_mended(text.body, fixes))
    return text


def _mended(body: str, fixes: Sequence[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    at = 0
    for start, end, words in fixes:
        if start >= at:
            parts += [body[at:start], words]
            at = end
    return "".join([*parts, body[at:]])


def _found(rule: WordingRule, text: Text) -> Iterator[Found]:
    if rule.moves and text.move not in rule.moves:
        return
    yield from rule.find(text)


def _finding(rule: WordingRule, found: Found, starts: list[int]) -> Finding:
    line = column = 0
    if found.end > found.start or found.start > 0:
        line = bisect_right(starts, found.start)
        column = found.start - starts[line - 1] + 1
    return Finding(rule.code, rule.severity, line, column, found.message, found.start, found.end, found.fix)
