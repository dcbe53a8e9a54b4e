"""`afterword import FILE.csv`: a table shown before it is taken in, with every fault by its line and column."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import typer

from afterword.cli.screen import Format, console, print_json, safe
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from afterword.actions.table import Preview
    from afterword.project.bootstrap import House

_SHOWN = 20


def take_in_table(house: House, data: bytes, *, yes: bool, day_first: bool | None, format: Format) -> None:
    """Shows the table, and takes it in where nothing is wrong and the candidate says yes. Raises UsageError."""
    from afterword.actions import table

    seen = table.preview(data, table.About(house.zone, day_first=day_first))
    if seen.ambiguous:
        raise UsageError(f"Is {seen.ambiguous} day first or month first? Say --day-first or --month-first.")
    if format == Format.text:
        _print(seen)
    if seen.wrong:
        if format == Format.json:
            print_json({"taken": 0, "wrong": _wrong(seen)})
        else:
            console().print(f"0 of {_rows(seen)} rows were taken in.")
        raise typer.Exit(1)
    if not (yes or (format == Format.text and sys.stdin.isatty() and typer.confirm("Take all of it in?"))):
        raise UsageError("Nothing was taken in: --yes says that you mean it.")
    done = table.take_in(house.candidate.id, seen, house.now())
    if format == Format.json:
        print_json({"taken": done.rows, "wrong": [], "candidacies": list(done.slugs), "new": done.candidacies})
    else:
        console().print(
            f"Took in {done.rows} rows: {done.candidacies} new candidacies, {done.contacts} contacts, "
            f"{done.interviews} interviews."
        )


def _print(seen: Preview) -> None:
    out = console()
    columns = ", ".join(f"{name} ({meant or 'not used'})" for name, meant in seen.columns)
    out.print(f"{seen.encoding}, cells parted by {seen.delimiter!r}. Columns: {safe(columns)}", soft_wrap=True)
    for row in seen.rows[:_SHOWN]:
        when = f"{row.start:%a %d %b %Y %H:%M}" if row.start else ""
        out.print(safe("  ".join(part for part in (row.employer, row.role, row.person, when, row.note[:60]) if part)))
    if len(seen.rows) > _SHOWN:
        out.print(f"and {len(seen.rows) - _SHOWN} more")
    for one in seen.wrong:
        where = (
            f"line {one.line}" + (f", {one.column}" if one.column else "") if one.line else one.column or "the table"
        )
        out.print(f"[red]{safe(where)}[/red]: {safe(one.said)}", soft_wrap=True)


def _rows(seen: Preview) -> int:
    return len(seen.rows) + len({one.line for one in seen.wrong if one.line})


def _wrong(seen: Preview) -> list[dict[str, Any]]:
    return [{"line": one.line or None, "column": one.column or None, "said": one.said} for one in seen.wrong]
