"""`afterword export`, `import`, `erase`: your data is yours."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.given import given
from afterword.cli.screen import AsFormat, Format, console, print_json, safe
from afterword.facts.errors import BadFile, RefusedError, UsageError


def export(
    which: Annotated[str, typer.Argument(metavar="[CANDIDACY]", help="one candidacy as a JSON file")] = "",
    account: Annotated[str, typer.Option("--account", help="the whole account as an archive: its file name")] = "",
    output: Annotated[str, typer.Option("-o", "--output", help="a file instead of standard output")] = "",
) -> None:
    """Writes one candidacy as JSON, or the whole account with its mail as an archive.

    Examples:

      afterword export northwind-data-analyst -o northwind.json

      afterword export --account afterword.zip
    """
    from afterword.actions import account as whole
    from afterword.actions import exchange
    from afterword.project.bootstrap import open_house

    house = open_house()
    if bool(which) == bool(account):
        raise UsageError("Name one candidacy, or --account FILE for everything.")
    if account:
        write_private(Path(account), whole.archive(house.candidate.id))
        console().print(f"Wrote {safe(account)}. It holds your mail: keep it as you keep your mailbox.")
        return
    data = exchange.export(house.candidate.id, which)
    if output:
        write_private(Path(output), data)
        console().print(f"Wrote {safe(output)}.")
    else:
        sys.stdout.buffer.write(data)


def take_in(
    path: Annotated[str, typer.Argument(metavar="FILE", help="a candidacy file, an account archive, or a CSV table")],
    yes: Annotated[bool, typer.Option("--yes", help="of a table: take it in, without asking")] = False,
    day_first: Annotated[
        bool | None, typer.Option("--day-first/--month-first", help="of a table: how 03/04/2026 is meant")
    ] = None,
    format: AsFormat = Format.text,
) -> None:
    """Takes in a candidacy file, a table of candidacies and interviews, or an account archive.

    A table (.csv) is shown first, with every fault by its line and column; it is taken in whole or not at all.

    Examples:

      afterword import northwind.json

      afterword import applications.csv
    """
    from afterword.actions import account as whole
    from afterword.actions import exchange
    from afterword.project.bootstrap import open_house

    house = open_house()
    data = given(path, 512_000_000)
    if path.lower().endswith((".csv", ".tsv")):
        from afterword.cli.table import take_in_table

        take_in_table(house, data, yes=yes, day_first=day_first, format=format)
        return
    try:
        if data[:2] == b"PK":
            rows = whole.take_in(data)
            said, slug = f"Took in the account: {rows} rows.", None
        else:
            slug = exchange.take_in(data, house.known_candidate(), house.now())
            said = f"Took in {slug}."
    except BadFile as error:
        raise BadFile(path, str(error)) from None
    if format == Format.json:
        print_json({"said": said, "candidacy": slug})
    else:
        console().print(safe(said))


def erase(
    yes: Annotated[bool, typer.Option("--yes", help="do it, without asking")] = False, format: AsFormat = Format.text
) -> None:
    """Removes everything that Afterword knows; your mailbox is not touched.

    Example:

      afterword export --account backup.zip && afterword erase
    """
    from afterword.actions import account as whole
    from afterword.project.bootstrap import open_house

    house = open_house()
    if not yes:
        if not sys.stdin.isatty():
            raise RefusedError("Nothing was erased: --yes says that you mean it.")
        typed = typer.prompt(f"This removes all of {house.candidate.value.email}. Type the address to go on")
        if typed.strip().lower() != house.candidate.value.email:
            raise RefusedError("Nothing was erased.")
    gone = whole.erase(house.candidate.id)
    kept = house.forget()
    if format == Format.json:
        print_json({"removed": gone, "kept": kept})
    else:
        console().print(
            f"Removed {sum(gone.values())} rows. Kept: {', '.join(safe(one) for one in kept) or 'nothing'}."
        )


def write_private(path: Path, data: bytes) -> None:
    """Writes a file that only you can read, whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        part.touch(mode=0o600)
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None
