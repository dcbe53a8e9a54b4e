"""`afterword check`: letters held against the wording rules."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TextIO

from afterword.actions.check_text import Checked, Known, check_text, checked_json, known
from afterword.cli.given import given
from afterword.cli.options import Options, parse
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
    options = parse("check", args, flags=("--fix",), valued=_VALUED)
    files = options.words
    if "--help" in options:
        print(HELP)
        return 0
    form = options.form()
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


def _known(options: Options) -> Known:
    name = options.one("--candidacy-file")
    try:
        about = known(
            None if name is None else given(name),
            options.one("--move"),
            options.all("--to"),
            options.one("--spelling"),
        )
    except BadFile as bad:
        raise BadFile(f"{name}: {bad.path}" if bad.path else str(name), bad.problem) from None
    attached = options.one("--attached")
    return replace(
        about,
        now=options.time("--now"),
        attached=None if attached is None else tuple(one.strip() for one in attached.split(",") if one.strip()),
        other_employers=options.all("--other"),
    )


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
