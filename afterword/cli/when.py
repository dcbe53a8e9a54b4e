"""`afterword when`: the times in a text, and the dates that people mean by them."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from afterword.actions.read_when import ReadTimes, read_when, when_json
from afterword.cli.options import parse
from afterword.facts.errors import UsageError

HELP: Final = """Usage: afterword when TEXT --at TIME [--country CODE] [--region CODE] [--format text|json]

The times that a text names, and the dates that people mean by them; TEXT may be - for standard input.

  --at TIME       when the text was written, ISO 8601 with an offset: 2026-03-03T10:00:00+00:00
  --country CODE  the writer's country (ISO 3166-1): the order of 03/04, the zones, the working days
  --region CODE   a subdivision of it, for its own holidays
  --format FORM   text (the default) or json

Exit status: 0 answered (also where no time is named), 2 usage."""


def when(args: Sequence[str]) -> int:
    """Parses for itself, since loading an option parser would take longer than reading. Raises UsageError."""
    options = parse("when", args, valued=("--at", "--country", "--region", "--format"))
    texts = options.words
    if "--help" in options:
        print(HELP)
        return 0
    form = options.form()
    if len(texts) != 1:
        raise UsageError("when takes one TEXT; `afterword when --help` shows how")
    text = sys.stdin.read() if texts[0] == "-" else texts[0]
    answer = read_when(text, _time(options.one("--at")), options.one("--country"), options.one("--region"))
    if form == "json":
        print(json.dumps({"times": [when_json(one, answer.at) for one in answer.found]}, ensure_ascii=False))
    else:
        print(_text(answer))
    return 0


when.takes_argv = True  # type: ignore[attr-defined]


def _time(text: str | None) -> datetime:
    problem = "when needs the time of writing with an offset: --at 2026-03-03T10:00:00+00:00"
    if text is None:
        raise UsageError(problem)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(problem) from None
    if at.tzinfo is None or "T" not in text:
        raise UsageError(problem)
    return at


def _text(answer: ReadTimes) -> str:
    lines = []
    for one in answer.found:
        known = one.interval(answer.at.date())
        dates = f"{known[0]:%a %-d %b %Y}" if known else "no last day"
        if known and known[1] != known[0]:
            dates += f" to {known[1]:%a %-d %b %Y}"
        clock = f", {one.start:%H:%M}" if one.start and one.grain in ("hour", "minute", "second") else ""
        zone = f" {one.zone}" if one.zone else ""
        lines.append(f"{' '.join(one.words.split())}: {one.kind}, {dates}{clock}{zone}")
    return "\n".join(lines) if lines else "no time is named"
