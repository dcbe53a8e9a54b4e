"""`afterword feed`: the calendar of interviews and follow-ups, for the candidate's own calendar program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from afterword.cli.data import write_private
from afterword.cli.screen import AsFormat, Format, console, print_json, safe


def feed(
    revoke: Annotated[bool, typer.Option("--revoke", help="take the address back")] = False,
    write: Annotated[
        str, typer.Option("-o", "--output", help="write the calendar to a file (- for here) instead")
    ] = "",
    format: AsFormat = Format.text,
) -> None:
    """Makes the secret address of your calendar, and takes the one before back. It works while the page runs.

    Examples:

      afterword feed

      afterword feed --revoke

      afterword feed -o afterword.ics
    """
    from afterword.actions import feed as action
    from afterword.project.bootstrap import open_house
    from afterword.project.page import known_port, secret

    house = open_house()
    owner = house.candidate
    if write:
        data = action.feed_of(owner, house.now(), house.settings).data
        _written(write, data)
        return
    if revoke:
        was = action.revoke(owner.id)
        said, address = "Taken back." if was else "There was no address.", None
    else:
        token = action.make(owner.id, house.now(), secret)
        port = known_port(house.places) or "PORT"
        address = f"http://127.0.0.1:{port}/feed/{token}.ics"
        said = f"{address}\nShown this once. Your calendar program can read it while `afterword open` runs."
    if format == Format.json:
        print_json({"said": said, "address": address})
    else:
        console().print(safe(said), soft_wrap=True)


def _written(path: str, data: bytes) -> None:
    if path == "-":
        sys.stdout.buffer.write(data)
        return
    write_private(Path(path), data)
    console().print(f"Wrote {safe(path)}.")
