"""`afterword edit`: a draft in your editor; what comes back is its next version, checked again."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from afterword.cli.files import attached_line
from afterword.cli.screen import AsFormat, Format, console, print_json, safe
from afterword.facts.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.actions.approve import Finding
    from afterword.actions.files import KeptDraft
    from afterword.project.bootstrap import House


def edit(
    which: Annotated[int, typer.Argument(metavar="ID", help="the draft's number, as `afterword today` prints it")],
    text: Annotated[str, typer.Option("--text", help="the new text from a file, - for standard input")] = "",
    attach: Annotated[list[str], typer.Option("--attach", help="a file to go with it: cv@2, or cv; repeat it")] = [],  # noqa: B006
    detach: Annotated[bool, typer.Option("--detach", help="nothing goes with it")] = False,
    channel: Annotated[str, typer.Option("--channel", help="email, letter, phone, portal: how it goes")] = "",
    format: AsFormat = Format.text,
) -> None:
    """Changes a draft in $EDITOR. The first line is the subject.

    An edit is a new version and needs a new approval; one that was approved before is not sent.

    Examples:

      afterword edit 12

      afterword edit 12 --text note.txt

      afterword edit 12 --attach cv --attach references

      afterword edit 12 --channel letter
    """
    from afterword.actions.cancel import sweep
    from afterword.actions.draft import checked, find, reopen
    from afterword.actions.draft import edit as change
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    before = find(house.candidate.id, which)
    if channel or attach or detach:
        before = _beside(house, before, channel, attach, detach)
        if not text:
            sweep(post.ready(house))
            _done(before, checked(house.candidate.id, before, house.now()), format)
            return
    current = f"Subject: {before.subject}\n\n{before.body.strip()}\n"
    if text:
        changed = _read(text)
    else:
        before = reopen(house.candidate.id, which, house.now())  # it must not leave while it is being changed
        sweep(post.ready(house))
        changed = _in_editor(current)
    if changed.strip() == current.strip():
        _unchanged(which, before.version, before.state == "approved", format)
        return
    subject, body = _parts(changed, before.subject)
    if not body.strip():
        raise RefusedError(f"Nothing was written; draft {which} is unchanged.")
    after = change(house.candidate.id, which, before.version, subject, body, house.now())
    sweep(post.ready(house))
    _done(after, checked(house.candidate.id, after, house.now()), format)


def _beside(house: House, before: KeptDraft, channel: str, attach: Sequence[str], detach: bool) -> KeptDraft:
    """The draft by another channel, with other files."""
    from afterword.actions.channels import set_channel
    from afterword.actions.files import attach as attach_files

    if detach and attach:
        raise UsageError("--detach takes everything off; without it, --attach names what goes with it.")
    if channel:
        before = set_channel(house.candidate.id, before.id, before.version, channel, house.now(), house.settings)
    if attach or detach:
        before = attach_files(house.candidate.id, before.id, before.version, attach, house.now(), house.settings)
    return before


def _done(after: KeptDraft, findings: Sequence[Finding], format: Format) -> None:
    if format == Format.json:
        print_json(
            {
                "draft": after.id,
                "version": after.version,
                "attached": [one.label for one in after.files],
                "findings": [
                    {"code": f.code, "severity": f.severity, "line": f.line, "message": f.message} for f in findings
                ],
            }
        )
        return
    out = console()
    if after.files:
        out.print(attached_line(after.files))
    for finding in findings:
        out.print(f"  line {finding.line}: [yellow]{finding.code}[/yellow] {safe(finding.message)}")
    then = f"afterword approve {after.id} --version {after.version}"
    if after.channel != "email":
        then = f"afterword letter {after.id}" if after.channel == "letter" else f"by {after.channel}"
    out.print(f"Draft {after.id} is version {after.version}: [green]{then}[/green]")


def _unchanged(which: int, version: int, approved: bool, format: Format) -> None:
    if format == Format.json:
        print_json({"draft": which, "version": version, "findings": []})
    elif approved:
        console().print("Unchanged; its approval stands.")
    else:
        console().print(f"Unchanged: [green]afterword approve {which} --version {version}[/green]")


def _parts(text: str, subject: str) -> tuple[str, str]:
    first, _, rest = text.lstrip("\n").partition("\n")
    if first.lower().startswith("subject:"):
        return " ".join(first.partition(":")[2].split()), rest.strip() + "\n"
    return subject, text.strip() + "\n"


def _read(name: str) -> str:
    try:
        return sys.stdin.read() if name == "-" else Path(name).expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{name}: {error}") from None


def _in_editor(text: str) -> str:
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "nano"
    with tempfile.TemporaryDirectory(prefix="afterword-edit-") as folder:
        path = Path(folder) / "draft.txt"
        path.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(editor), str(path)], check=False)  # the editor is the candidate's own
        except OSError as error:
            raise UsageError(f"The editor '{editor}' could not be started ({error.strerror}): set EDITOR.") from None
        if done.returncode != 0:
            raise RefusedError(f"The editor ended with status {done.returncode}; the draft is unchanged.")
        return path.read_text(encoding="utf-8")
