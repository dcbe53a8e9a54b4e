"""`afterword check`: letters held against the wording rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final, TextIO

from afterword.actions.check_text import Checked, Known, check_text, checked_json, known
from afterword.cli.given import given
from afterword.facts.errors import BadFile, UsageError

HELP: Final = """Usage: afterword check FILE... [--fix] [--format text|json]
                       [--move MOVE] [--candidacy-file FILE [--to CONTACT]... [--now TIME]]
                       [--other EMPLOYER]... [--attached NAMES] [--spelling british|american]

Holds letters against the wording rules. FILE is plain text and may be - for standard input; it may begin with
lines such as "Subject: ..." and "Attached: cv.pdf", up to a blank line. What is not told leaves its rules silent.

  --fix                  make the safe fixes in the file (from - : print the letter), then say what remains
  --move MOVE            which follow-up it is: thank_you, check_in, after_no, ...
  --candidacy-file FILE  the candidacy it belongs to (JSON), for names, employer, signature and promises
  --to CONTACT           the id of a contact whom it goes to
  --now TIME             the time of asking, ISO 8601 with an offset; without it the whole history has happened
  --other EMPLOYER       another employer whose name must not stand in it
  --attached NAMES       what is attached, with commas; "" is nothing
  --spelling VARIETY     british or american; without it only a mixture is found
  --format FORM          text (the default), a line each as FILE:LINE:COLUMN: CODE message, or json

Exit status: 0 nothing found, 1 findings, 2 usage or a file that cannot be read."""

_VALUED: Final = ("--move", "--candidacy-file", "--to", "--now", "--other", "--attached", "--spelling", "--format")


def check(args: Sequence[str]) -> int:
    """Parses for itself, since loading an option parser would take longer than checking. Raises UsageError."""
    options, files = _options(args)
    if "--help" in options:
        print(HELP)
        return 0
    form = _one(options, "--format") or "text"
    if form not in ("text", "json"):
        raise UsageError(f"--format is text or json, not {form[:60]}")
    if not files:
        raise UsageError("check takes a FILE, or - for standard input; `afterword check --help` shows how")
    about = _known(options)
    mend = "--fix" in options
    every: list[Checked] = []
    for name in files:
        words = _words(name)
        checked = check_text(name, words, about, mend=mend)
        if mend:
            _write(name, words, checked.words)
        every.append(checked)
    _print(every, form, sys.stderr if mend and "-" in files else sys.stdout)
    return 1 if any(checked.findings for checked in every) else 0


check.takes_argv = True  # type: ignore[attr-defined]


def _known(options: dict[str, list[str]]) -> Known:
    name = _one(options, "--candidacy-file")
    try:
        about = known(
            None if name is None else given(name),
            _one(options, "--move"),
            options.get("--to", []),
            _one(options, "--spelling"),
        )
    except BadFile as bad:
        raise BadFile(f"{name}: {bad.path}" if bad.path else str(name), bad.problem) from None
    when = _one(options, "--now")
    attached = _one(options, "--attached")
    now = None if when is None else _time(when)
    return replace(
        about,
        now=now,
        attached=None if attached is None else tuple(one.strip() for one in attached.split(",") if one.strip()),
        other_employers=tuple(options.get("--other", [])),
    )


def _time(words: str) -> datetime:
    from afterword.actions.plan_file import read_now  # late: it brings all of planning with it

    try:
        return read_now(words)
    except BadFile as bad:
        raise UsageError(f"--now: {bad.problem}") from None


def _options(args: Sequence[str]) -> tuple[dict[str, list[str]], list[str]]:
    options: dict[str, list[str]] = {}
    files: list[str] = []
    rest = list(args)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            files += rest
            break
        if word in ("-h", "--help", "--fix"):
            options["--help" if word == "-h" else word] = [""]
        elif name in _VALUED:
            if not equals and not rest:
                raise UsageError(f"{name} needs a value")
            options.setdefault(name, []).append(value if equals else rest.pop(0))
        elif word.startswith("-") and word != "-":
            raise UsageError(f"check has no option {word[:60]}; `afterword check --help` lists them")
        else:
            files.append(word)
    return options, files


def _words(name: str) -> str:
    data = given(name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(name, f"expected text in UTF-8, found a byte at place {error.start} that is none") from None


def _write(name: str, before: str, after: str) -> None:
    if name == "-":
        sys.stdout.write(after)
        sys.stdout.flush()
    elif after != before:
        try:
            with open(name, "w", encoding="utf-8", newline="") as file:
                file.write(after)
        except OSError as error:
            raise BadFile(name, f"cannot be written ({error.strerror})") from None


def _print(every: Sequence[Checked], form: str, out: TextIO) -> None:
    if form == "json":
        out.write(checked_json(every).decode() + "\n")
        return
    for checked in every:
        for finding in checked.findings:
            where = f"{checked.path}:{finding.line}:{finding.column}"
            softly = " (warning)" if finding.severity == "warning" else ""
            out.write(f"{where}: {finding.code} {finding.message}{softly}\n")


def _one(options: dict[str, list[str]], name: str) -> str | None:
    values = options.get(name, [])
    if len(values) > 1:
        raise UsageError(f"{name} is given once")
    return values[0] if values else None
