"""Explains a rule of the playbook, for the command line and for the pages that are made from the rules."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.facts.errors import NotFound
from afterword.playbook.rule import Rule, WordingRule
from afterword.playbook.timing import TIMING


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule in words. `times` and `story` are of rules about when, whom and what stops; the rest of wording rules."""

    code: str
    name: str
    asks: str
    part: str
    times: str = ""
    story: str = ""
    reason: str = ""
    severity: str = ""
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()


def explain_rule(code: str) -> Explained:
    """The rule of that code or name, in any case. Raises NotFound with the nearest codes."""
    wanted = code.strip().lower().replace("-", "_")
    known: list[str] = []
    for rule in _every():
        if wanted in (rule.code.lower(), rule.name):
            return _explained(rule)
        known += [rule.code, rule.name]
    near = difflib.get_close_matches(wanted.upper(), known, n=2) or difflib.get_close_matches(wanted, known, n=2)
    hint = f"did you mean {' or '.join(near)}?" if near else "`afterword rule` lists them"
    raise NotFound(f"there is no rule {code[:40]!r}; {hint}")


def all_rules() -> tuple[Explained, ...]:
    """Every rule, by code."""
    return tuple(sorted((_explained(rule) for rule in _every()), key=lambda rule: rule.code))


def _every() -> Iterator[Rule | WordingRule]:
    """Those about words last: they take longer to load than the rest to answer."""
    yield from TIMING
    from afterword.playbook.wording import WORDING

    yield from WORDING


def _explained(rule: Rule | WordingRule) -> Explained:
    if isinstance(rule, Rule):
        story = textwrap.dedent(rule.story).strip("\n")
        return Explained(rule.code, rule.name, rule.asks, rule.part, times=rule.times, story=story)
    return Explained(
        rule.code,
        rule.name,
        rule.asks,
        rule.part,
        reason=rule.reason,
        severity=rule.severity,
        bad=rule.bad,
        good=rule.good,
    )
