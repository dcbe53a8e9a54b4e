"""`afterword voice`: how the candidate's drafts are written, and where each part of that comes from."""

from __future__ import annotations

from afterword.cli.screen import AsFormat, Format, console, print_json, safe
from afterword.facts.errors import BadFile


def voice(format: AsFormat = Format.text) -> None:
    """How you write: what voice.toml says, what your own letters show, and what goes by each message.

    Example:

      afterword voice
    """
    from afterword.actions.voice import voice_in_force
    from afterword.project.bootstrap import open_house
    from afterword.project.voice_file import EXAMPLE

    house = open_house()
    found = voice_in_force(house.candidate.id)
    path = house.places.voice
    if format == Format.json:
        print_json(
            {
                "file": str(path),
                "letters": found.letters,
                "problem": house.voice_problem or None,
                "voice": {line.key: {"value": line.value, "source": line.source or None} for line in found.lines},
            }
        )
    else:
        from rich.table import Table

        table = Table.grid(padding=(0, 2, 0, 0))
        sources = {"set": "voice.toml", "learned": "your letters", "": ""}
        for line in found.lines:
            table.add_row(f"  {line.key.replace('_', '-')}", safe(line.value), f"[dim]{sources[line.source]}[/dim]")
        out = console()
        many = "1 letter" if found.letters == 1 else f"{found.letters} letters"
        out.print(f"[bold]How your drafts are written[/bold]   [dim]{many} of your own read[/dim]")
        out.print(table)
        if path.exists():
            out.print(f"\n[dim]{safe(str(path))}[/dim]", soft_wrap=True)
        else:
            out.print(f"\nTo say otherwise, write {safe(str(path))}, such as:\n", soft_wrap=True)
            out.print(f"[dim]{safe(EXAMPLE)}[/dim]", soft_wrap=True)
    if house.voice_problem:
        raise BadFile("", house.voice_problem)
