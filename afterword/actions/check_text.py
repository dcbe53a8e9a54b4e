"""Holds a letter in a file against the wording rules; needs no database."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, cast

from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import UsageError
from afterword.facts.kinds import MOVE_KINDS, MoveKind
from afterword.playbook.check import Finding, Text, Variety, check, fix

_HEADERS: Final = re.compile(
    r"(?:(?:subject|attached|to|from|cc|date|reply-to):[^\n]*\r?\n)+(?:[ \t]*\r?\n)?", re.IGNORECASE
)
_SUBJECT: Final = re.compile(r"^subject:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_ATTACHED: Final = re.compile(r"^attached:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the letters of one call; each unknown leaves its rules silent."""

    candidacy: Candidacy | None = None
    move: MoveKind | None = None
    to: tuple[str, ...] = ()
    now: datetime | None = None
    attached: tuple[str, ...] | None = None
    other_employers: tuple[str, ...] = ()
    spelling: Variety | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter that was checked: what it breaks, with lines of its file, and its words after the safe fixes."""

    path: str
    findings: tuple[Finding, ...]
    words: str


def known(
    candidacy: bytes | None = None, move: str | None = None, to: Sequence[str] = (), spelling: str | None = None
) -> Known:
    """What a call says is known. Raises BadFile for a bad candidacy file, UsageError for no such move or contact."""
    read = None if candidacy is None else _read(candidacy)
    if move is not None and move not in MOVE_KINDS:
        raise UsageError(f"there is no move {move[:40]!r}; the moves are {', '.join(MOVE_KINDS)}")
    if spelling not in (None, "british", "american"):
        raise UsageError(f"--spelling is british or american, not {spelling[:40]!r}")
    if to and read is None:
        raise UsageError("--to names a contact of the candidacy: add --candidacy-file FILE")
    for one in to:
        if read is not None and all(contact.id != one for contact in read.contacts):
            names = ", ".join(contact.id for contact in read.contacts)
            raise UsageError(f"the candidacy has no contact {one[:40]!r}; it has {names}")
    return Known(read, move, tuple(to), spelling=cast("Variety | None", spelling))


def _read(data: bytes) -> Candidacy:
    from afterword.formats.candidacy_file import read_candidacy  # late: most letters are checked without one

    return read_candidacy(data)


def check_text(path: str, words: str, about: Known, *, mend: bool = False) -> Checked:
    """The letter of one file. It may begin with lines such as `Subject:` and `Attached: cv.pdf`, up to a blank one.

    With `mend` the safe fixes are made first, and what is found is what remains.
    """
    top = _HEADERS.match(words)
    head = top.group() if top else ""
    text = _text(head, words[len(head) :], about)
    if mend:
        text = fix(text)
    above = head.count("\n")
    subject_line = 1 + head[: found.start()].count("\n") if (found := _SUBJECT.search(head)) else 1
    findings = tuple(_placed(one, above, subject_line) for one in check(text))
    return Checked(path, findings, head + text.body)


def _text(head: str, body: str, about: Known) -> Text:
    subject = _SUBJECT.search(head)
    attached = about.attached
    named = _ATTACHED.search(head)
    if named:
        attached = tuple(name.strip() for name in named.group(1).split(",") if name.strip(" -"))
    return Text(
        body,
        subject=subject.group(1) if subject else None,
        move=about.move,
        candidacy=about.candidacy,
        to=about.to,
        attachments=attached or (),
        attachments_known=attached is not None,
        other_employers=about.other_employers,
        now=about.now,
        spelling=about.spelling,
    )


def _placed(finding: Finding, above: int, subject_line: int) -> Finding:
    if finding.line == 0:
        return replace(finding, line=subject_line, column=1)
    return replace(finding, line=finding.line + above)


def checked_json(every: Sequence[Checked]) -> bytes:
    """All findings as one line of JSON, without its end."""
    from afterword.formats.strict_json import write_json  # late, as above

    findings = [_value(one.path, finding) for one in every for finding in one.findings]
    errors = sum(1 for finding in findings if finding["severity"] == "error")
    return write_json({"findings": findings, "errors": errors, "warnings": len(findings) - errors})


def _value(path: str, finding: Finding) -> dict[str, object]:
    return {
        "path": path,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "fix": finding.fix,
    }
