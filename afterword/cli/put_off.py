"""`afterword skip`, `snooze`, `undo`: what you choose not to do, and taking the last thing back."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.by_hand import open_here, said, time_here
from afterword.cli.screen import AsFormat, Format, Which, clock


def skip(
    which: Which,
    move: Annotated[str, typer.Argument(metavar="MOVE", help="thank_you, check_in, ...")],
    to: Annotated[str, typer.Option("--to", help="only to this contact")] = "",
    round_: Annotated[int | None, typer.Option("--round", min=1, help="only of this interview")] = None,
    format: AsFormat = Format.text,
) -> None:
    """Leaves one follow-up out; `afterword undo` takes that back.

    Example:

      afterword skip northwind-data-analyst check_in
    """
    from afterword.actions import put_off

    house = open_here()
    put_off.skip(house.candidate.id, which, move, house.now(), contact=to or None, round_=round_)
    said(format, f"Skipped: {move.replace('_', ' ')}. `afterword undo {which}` takes that back.")


def snooze(
    which: Which,
    until: Annotated[str, typer.Option("--until", help="2026-12-01, or 2026-12-01 09:00")],
    format: AsFormat = Format.text,
) -> None:
    """Lets a candidacy rest until a day, unless they write first.

    Example:

      afterword snooze northwind-data-analyst --until 2026-12-01
    """
    from afterword.actions import put_off

    house = open_here()
    until_at = time_here(house, until)
    put_off.snooze(house.candidate.id, which, until_at, house.now())
    said(format, f"Resting until {clock(until_at, house.zone, house.now())}.")


def undo(which: Which, format: AsFormat = Format.text) -> None:
    """Takes back the last thing that you told by hand about a candidacy: a skip, a snooze, an interview, a word.

    Example:

      afterword undo northwind-data-analyst
    """
    from afterword.actions import tell

    house = open_here()
    said(format, f"Taken back: {tell.undo(house.candidate.id, which, house.now())}.")
