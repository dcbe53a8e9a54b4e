"""`afterword plan`: what the playbook calls for in a candidacy file, or in many, one a line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import Final

from afterword.actions.plan_file import plan_file, plan_json, plan_line
from afterword.cli.given import given
from afterword.cli.options import parse, short
from afterword.facts.errors import BadFile, UsageError
from afterword.facts.plan import Plan

HELP: Final = """Usage: afterword plan FILE --now TIME [--format text|json]
       afterword plan --batch --format json

What the playbook calls for in one candidacy file (JSON) at one time; FILE may be - for standard input.
With --batch: one {"candidacy": ..., "now": ...} a line on standard input, one plan a line on standard output.

  --now TIME      the time of asking, ISO 8601 with an offset: 2026-03-06T09:00:00+00:00
  --format FORM   text (the default) or json
  --batch         many candidacies; a bad line is answered with {"error": ...} and the rest goes on

Exit status: 0 answered, 2 a bad file or usage."""


def plan(args: Sequence[str]) -> int:
    """Parses for itself, since loading an option parser would take longer than planning. Raises UsageError."""
    options = parse("plan", args, flags=("--batch",), valued=("--now", "--format"))
    if "--help" in options:
        print(HELP)
        return 0
    form, files = options.form(), options.words
    if "--batch" in options:
        if files or "--now" in options:
            raise UsageError("--batch reads candidacies and times from standard input; it takes no FILE and no --now")
        if form != "json":
            raise UsageError("--batch answers in JSON: add --format json")
        return _batch()
    if len(files) != 1:
        raise UsageError("plan takes one FILE (or --batch); `afterword plan --help` shows how")
    now = options.time("--now")
    if now is None:
        raise UsageError("plan needs the time of asking: --now 2026-03-06T09:00:00+00:00")
    name = files[0]
    try:
        answer = plan_file(_bytes(name), now)
    except BadFile as bad:
        print(f"{short(name, 1000)}: {bad}", file=sys.stderr)
        return bad.exit_code
    if form == "json":
        sys.stdout.buffer.write(plan_json(answer) + b"\n")
    else:
        print(_text(answer))
    return 0


plan.takes_argv = True  # type: ignore[attr-defined]


def _bytes(name: str) -> bytes:
    try:
        return given(name)
    except BadFile as bad:
        raise BadFile("", f"expected a file that can be read, found that it {bad.problem}") from None


def _batch() -> int:
    gc.enable()
    gc.set_threshold(100_000)  # nothing here goes in circles: what a line made is freed with it
    out = sys.stdout.buffer
    for line in sys.stdin.buffer:
        out.write(plan_line(line.strip()) + b"\n")  # an empty line too: answers stand in the order of the lines
    out.flush()
    return 0


def _text(answer: Plan) -> str:
    lines = [f"outcome: {answer.outcome}"]
    if answer.promise is not None:
        promise = answer.promise
        lines.append(f"promise: {promise.about} by {promise.latest:%a %-d %b %Y}, {promise.state}")
    for move in answer.moves:
        opens, due = move.window.opens, move.window.due
        state = "late" if move.late else move.state
        lines.append(
            f"{state:<9}{move.kind:<17} to {', '.join(move.to)}: from {opens:%a %-d %b %Y %H:%M}, "
            f"due {due:%a %-d %b %Y %H:%M}  ({' '.join(move.because)})"
        )
    if not answer.moves:
        lines.append("nothing to do")
    lines += [f"question: {one.about}" + (f" of {one.contact}" if one.contact else "") for one in answer.questions]
    return "\n".join(lines)
