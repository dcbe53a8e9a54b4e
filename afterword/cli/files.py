"""`afterword files`: CV, references and others, kept by name and version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.given import given
from afterword.cli.screen import AsFormat, Format, console, day, print_json, safe
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from afterword.actions.files import KeptFile

files = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    help="Your CV, references and other files. What was sent stays as it was: a changed file is another version.",
    context_settings={"help_option_names": ["-h", "--help"]},
)

Label = Annotated[str, typer.Argument(metavar="FILE", help="cv@2, or cv for the newest")]


@files.callback(invoke_without_command=True)
def listed(context: typer.Context, format: AsFormat = Format.text) -> None:
    """Lists them."""
    if context.invoked_subcommand is not None:
        return
    from afterword.actions.files import list_files
    from afterword.project.bootstrap import open_house

    house = open_house()
    every = list_files(house.candidate.id)
    if format == Format.json:
        print_json([file_json(one) for one in every])
        return
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    for one in every:
        table.add_row(
            f"  [bold]{safe(one.label)}[/bold]",
            safe(one.file_name),
            size(one.size),
            f"[dim]{day(one.added_at.date(), house.now().date())}[/dim]",
        )
    out = console()
    if every:
        out.print(table)
    else:
        out.print("No file is kept yet: [green]afterword files add PATH --as cv[/green]")


@files.command()
def add(
    path: Annotated[str, typer.Argument(metavar="PATH", help="a PDF, Word or picture file")],
    kind: Annotated[str, typer.Option("--as", help="cv, references or other")],
    name: Annotated[str, typer.Option("--name", help="what to call it, where it is not cv or references")] = "",
    format: AsFormat = Format.text,
) -> None:
    """Keeps a file as it is now.

    Examples:

      afterword files add ~/cv.pdf --as cv

      afterword files add ~/maps.pdf --as other --name portfolio
    """
    from afterword.actions.files import MOST, add_file
    from afterword.project.bootstrap import open_house

    house = open_house()
    kept, new = add_file(house.candidate.id, path, given(path, MOST), kind, house.now(), name=name)
    if format == Format.json:
        print_json({**file_json(kept), "new": new})
        return
    what = f"Kept {safe(kept.file_name)}, {size(kept.size)}, as" if new else "That very file is kept already:"
    console().print(
        f"{what} [bold]{safe(kept.label)}[/bold]. It goes with a message only where you say so: "
        f"[green]afterword edit ID --attach {safe(kept.label)}[/green]"
    )


@files.command()
def save(
    label: Label,
    output: Annotated[str, typer.Option("-o", "--output", help="where to; without it, here, under its own name")] = "",
) -> None:
    """Writes a file out again, as it was kept.

    Example:

      afterword files save cv@1 -o cv-old.pdf
    """
    from afterword.actions.files import bytes_of
    from afterword.cli.data import write_private
    from afterword.project.bootstrap import open_house

    found, data = bytes_of(open_house().candidate.id, label)
    path = Path(output or found.file_name).expanduser()
    if path.exists():
        raise UsageError(f"{path} is there already; -o names another.")
    write_private(path, data)
    console().print(f"Wrote {safe(str(path))}.")


@files.command()
def remove(label: Label) -> None:
    """Forgets one version; not one that goes, or went, with a message.

    Example:

      afterword files remove cv@1
    """
    from afterword.actions.files import remove_file
    from afterword.project.bootstrap import open_house

    console().print(f"Forgot {safe(remove_file(open_house().candidate.id, label).label)}.")


def size(count: int) -> str:
    """`12 kB`, `1.4 MB`."""
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{max(1, round(count / 1000))} kB"


def attached_line(these: tuple[KeptFile, ...]) -> str:
    """`Attached: cv.pdf (cv@2, 12 kB)`."""
    return "Attached: " + ", ".join(f"{safe(one.file_name)} ({safe(one.label)}, {size(one.size)})" for one in these)


def file_json(one: KeptFile) -> dict[str, Any]:
    return {
        "file": one.label,
        "name": one.name,
        "version": one.version,
        "kind": one.kind,
        "file_name": one.file_name,
        "size": one.size,
        "sha256": one.sha256,
        "added": one.added_at,
    }
