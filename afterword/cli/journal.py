"""`afterword journal`: the questions that were asked, searched across candidacies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.screen import AsFormat, Format, console, day, print_json, safe

if TYPE_CHECKING:
    from afterword.actions.journal import JournalRow

WENT = {"well": "[green]well[/green]", "so_so": "[yellow]so-so[/yellow]", "badly": "[red]badly[/red]"}


def journal(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS", help="all must stand in it")] = None,
    which: Annotated[str, typer.Option("--candidacy", help="of one candidacy alone")] = "",
    went: Annotated[str, typer.Option("--went", help="well, so_so or badly")] = "",
    format: AsFormat = Format.text,
) -> None:
    """The questions that you were asked, by whom, and how it went; newest first.

    Examples:

      afterword journal

      afterword journal forecast --went badly
    """
    from afterword.actions.journal import journal as read
    from afterword.project.bootstrap import open_house

    house = open_house()
    rows = read(house.candidate.id, " ".join(words or []), which=which or None, went=went)
    if format == Format.json:
        print_json([row_json(row) for row in rows])
        return
    out = console()
    today = house.now().date()
    heading = ""
    for row in rows:
        head = f"{row.employer}, {row.role}, interview {row.round} ({day(row.at.date(), today)})"
        if head != heading:
            out.print(f"\n[bold]{safe(head)}[/bold]   [dim]{safe(row.slug)}[/dim]")
            heading = head
        out.print(f"  {question_line(row)}")
    if not rows:
        none = "No question holds that." if words or went or which else "No question is noted yet."
        out.print(f"{none} `afterword debrief CANDIDACY` notes them after an interview.")


def question_line(row: JournalRow) -> str:
    """Who asked, what, and how it went, on one line."""
    by = f"{safe(row.by.split()[0])}: " if row.by else ""
    words = f", {safe(row.words)}" if row.words else ""
    went = f"  [dim]went[/dim] {WENT[row.went]}{words}" if row.went else words
    return f"{by}{safe(row.text)}{went}"


def row_json(row: JournalRow) -> dict[str, Any]:
    return {
        "candidacy": row.slug,
        "employer": row.employer,
        "role": row.role,
        "round": row.round,
        "at": row.at,
        "question": row.text,
        "by": row.by or None,
        "went": row.went,
        "words": row.words or None,
    }
