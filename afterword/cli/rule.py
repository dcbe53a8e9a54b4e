"""`afterword rule`: explains a rule, or lists them all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from afterword.actions.explain_rule import Explained, all_rules, explain_rule
from afterword.cli.options import parse
from afterword.facts.errors import UsageError

HELP: Final = """Usage: afterword rule [CODE] [--format text|json]

Explains a rule by its code (AW101) or name; without one lists them all."""


def rule(args: Sequence[str]) -> int:
    """Parses for itself, like `plan`. Raises NotFound and UsageError."""
    options = parse("rule", args, valued=("--format",))
    if "--help" in options:
        print(HELP)
        return 0
    form, words = options.form(), options.words
    if len(words) > 1:
        raise UsageError("rule takes one CODE and --format; `afterword rule --help` shows how")
    if not words:
        if form == "json":
            print(json.dumps([asdict(one) for one in all_rules()], ensure_ascii=False))
        else:
            print("\n".join(f"{one.code}  {one.asks}" for one in all_rules()))
        return 0
    one = explain_rule(words[0])
    print(json.dumps(asdict(one), ensure_ascii=False) if form == "json" else _text(one))
    return 0


rule.takes_argv = True  # type: ignore[attr-defined]


def _text(one: Explained) -> str:
    lines = [f"{one.code} {one.name}", "", one.asks]
    if one.part:
        lines.append(f"From part {one.part} of the article.")
    if one.times:
        lines += ["", f"Times: {one.times}."]
    if one.story:
        lines += ["", "For example:", "", one.story]
    if one.reason:
        lines += ["", f"Why: {one.reason}", f"Severity: {one.severity}"]
    for title, examples in (("Breaks it:", one.bad), ("Keeps it:", one.good)):
        for example in examples:
            lines += ["", title, *(f"  {line}" for line in example.splitlines())]
    return "\n".join(lines)
