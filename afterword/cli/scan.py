"""`afterword scan` and `afterword demo`: mail in, candidacies out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from afterword.cli.screen import AsFormat, Format, console, print_json, safe

if TYPE_CHECKING:
    from afterword.actions.ports import MailSource
    from afterword.project.bootstrap import House


def scan(
    path: Annotated[str, typer.Argument(metavar="PATH", help="an mbox, a Maildir, a folder of .eml, or one .eml")],
    me: Annotated[str, typer.Option("--me", help="whose mail it is: 'Ada Marsh <ada@example.org>'")] = "",
    format: AsFormat = Format.text,
) -> None:
    """Finds the interviews in your mail. A second run reads only what is new.

    Examples:

      afterword scan ~/Takeout/Mail/All.mbox --me "Ada Marsh <ada@example.org>"

      afterword scan ~/Maildir
    """
    from afterword.project.bootstrap import open_house

    house = open_house()
    source = house.source(path)
    read_in(house, source, me, format)


def demo(
    format: AsFormat = Format.text,
    maildir: Annotated[
        str, typer.Option("--maildir", help="write the demonstration mailbox to this folder instead")
    ] = "",
    mbox: Annotated[str, typer.Option("--mbox", help="write it as one mbox file instead")] = "",
) -> None:
    """A look at Afterword on a mailbox that it makes itself: nothing of yours is read, nothing is sent.

    Examples:

      afterword demo

      afterword demo --mbox /tmp/demo.mbox
    """
    import tempfile
    from pathlib import Path

    from afterword.project.bootstrap import demonstrate, write_demonstration

    if maildir or mbox:
        written = write_demonstration(Path(maildir) if maildir else None, Path(mbox) if mbox else None)
        print(
            f"Wrote {written} messages. Next: afterword scan {maildir or mbox} --me 'Ada Marsh <ada.marsh@example.org>'"
        )
        return
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder:
        os.environ["AFTERWORD_HOME"] = folder
        house, source = demonstrate()
        read_in(house, source, "", format, quiet=format == Format.json)
        from afterword.cli.today import print_today

        print_today(house, format, drafts=True)
    if format == Format.text:
        print("\nThis was a demonstration, and it is gone now. Your own mail:")
        print("  afterword scan PATH --me 'Your Name <you@example.org>'")


def read_in(house: House, source: MailSource, me: str, format: Format, quiet: bool = False) -> None:
    """Scans a source with a progress bar and says what was found."""
    out = console()
    if quiet or format == Format.json or not out.is_terminal:
        found = house.ingest(source, me)
    else:
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        with Progress(*columns, console=out, transient=True) as progress:
            task = progress.add_task("Reading mail", total=None)
            found = house.ingest(source, me, lambda done, total: progress.update(task, completed=done, total=total))
    if quiet:
        return
    if format == Format.json:
        print_json(
            {
                "seen": found.scanned.seen,
                "new": found.scanned.new,
                "unreadable": found.scanned.unreadable,
                "problem": found.scanned.problem or None,
                "opened": found.understood.opened,
                "words": found.understood.words,
                "questions": found.questions,
                "whose": found.whose_note or None,
            }
        )
        return
    scanned, understood = found.scanned, found.understood
    out.print(
        f"Read {scanned.seen:,} messages, {scanned.new:,} new. "
        f"{understood.opened} new candidacies, {understood.words} words from employers."
    )
    if found.whose_note:
        out.print(safe(found.whose_note))
    if scanned.problem:
        out.print(f"[red]{safe(scanned.problem)}[/red]")
    if scanned.unreadable:
        out.print(f"{scanned.unreadable} could not be read: `afterword questions` lists them.")
    if found.questions:
        out.print(f"{found.questions} things are unclear: `afterword questions` asks them.")
