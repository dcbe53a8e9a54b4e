"""`afterword letter`: a draft as a letter that one would print."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.screen import AsFormat, Format, console, print_json, safe


def letter(
    which: Annotated[int, typer.Argument(metavar="ID", help="the draft's number, as `afterword today` prints it")],
    output: Annotated[str, typer.Option("-o", "--output", help="the PDF to write")] = "",
    format: AsFormat = Format.text,
) -> None:
    """Writes a draft as a PDF: your address, theirs, the date, the words, room to sign.

    Your postal address is [candidate] address in config.toml; theirs is told with `afterword add address`.

    Examples:

      afterword letter 12 -o thank-you.pdf

      afterword edit 12 --channel letter && afterword letter 12
    """
    from afterword.actions.draft import find
    from afterword.actions.letter import letter_of
    from afterword.actions.look import show
    from afterword.cli.data import write_private
    from afterword.project.bootstrap import open_house

    house = open_house()
    draft = find(house.candidate.id, which)
    path = Path(output or f"letter-{which}.pdf").expanduser()
    write_private(path, letter_of(house.candidate.id, which, house.config.candidate, house.now()))
    slug = show(house.candidate.id, draft.candidacy, house.now(), house.settings).planned.kept.slug
    sent = f"afterword add sent {slug} {draft.move} {' '.join(f'--to {key}' for key in draft.to)} --by letter"
    if format == Format.json:
        print_json({"draft": which, "file": str(path), "then": sent})
        return
    out = console()
    out.print(f"Wrote {safe(str(path))}.", soft_wrap=True)
    if not house.config.candidate.address:
        where = safe('config.toml, [candidate] address = ["12 Mill Lane", "Leeds LS1 4AP"]')
        out.print(f"[dim]Your own postal address is not known: {where}[/dim]", soft_wrap=True)
    out.print(f"Once it is posted: [green]{safe(sent)}[/green]", soft_wrap=True)
