"""`afterword read FILE`, or a kept message by its number: a message with what was understood marked in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.given import given
from afterword.cli.screen import AsFormat, Format, console, print_json, safe
from afterword.facts.errors import BadFile

if TYPE_CHECKING:
    from afterword.actions.read_message import ReadMessage


def read(
    path: Annotated[
        str,
        typer.Argument(metavar="FILE|NUMBER", help="a message as .eml, - for standard input, or a kept one's number"),
    ],
    country: Annotated[str, typer.Option(help="the employer's country, for the order of dates")] = "GB",
    zone: Annotated[str, typer.Option(help="the employer's time zone")] = "Europe/London",
    format: AsFormat = Format.text,
) -> None:
    """Prints a message with what was understood in it. Nothing is kept.

    Examples:

      afterword read invitation.eml

      afterword read 12
    """
    found = _kept(int(path)) if path.isdecimal() and not os.path.exists(path) else _file(path, country, zone)
    reading = found.reading
    if format == Format.json:
        print_json(
            {
                "writer": reading.writer,
                "kind": reading.kind,
                "sure": reading.sure,
                "job_mail": reading.job_mail,
                "employer": reading.employer,
                "role": reading.role,
                "visible": reading.visible,
                "marks": [{"start": m.start, "end": m.end, "says": m.says} for m in found.marks],
                "promises": [
                    {"about": p.made.about, "earliest": str(p.made.earliest), "latest": str(p.made.latest)}
                    for p in reading.promises
                ],
                "interviews": [
                    {"status": i.status, "start": i.start, "end": i.end, "zone_known": i.zone_known}
                    for i in reading.interviews
                ],
                "problems": [*found.mail.problems, *reading.unclear],
            }
        )
        return
    out = console()
    sender = found.mail.from_[0] if found.mail.from_ else None
    out.print(f"[dim]From[/dim] {safe(f'{sender.name} <{sender.email}>') if sender else 'nobody'}")
    out.print(f"[dim]Date[/dim] {found.at:%a %d %b %Y %H:%M}   [dim]Subject[/dim] {safe(found.mail.subject)}")
    out.print(f"[dim]Written by[/dim] a {reading.writer.replace('_', '-')}   [dim]Does[/dim] {_does(reading)}")
    for name, value in (("Employer", reading.employer), ("Role", reading.role)):
        if value:
            out.print(f"[dim]{name}[/dim] {safe(value)}")
    out.print()
    out.print(_marked(reading.visible, found.marks))
    for problem in (*found.mail.problems, *reading.unclear):
        out.print(f"[yellow]{safe(problem)}[/yellow]")


def _file(path: str, country: str, zone: str) -> ReadMessage:
    from afterword.actions.read_message import read_message
    from afterword.project.bootstrap import child_parser, house_clock

    with child_parser() as parser:
        try:
            return read_message(given(path), parser, house_clock().now(), zone=zone, country=country)
        except BadFile as error:
            raise BadFile(path, error.problem) from None


def _kept(number: int) -> ReadMessage:
    from afterword.project.bootstrap import open_house

    house = open_house()
    from afterword.actions.read_kept import read_kept  # it loads the tables, which stand only now

    with house.parser() as parser:
        return read_kept(house.candidate, number, parser, house.now())


def _does(reading: Any) -> str:
    words = str(reading.kind.replace("_", " "))
    return f"[bold]{words}[/bold]" + ("" if reading.sure else " [yellow](not sure)[/yellow]")


def _marked(text: str, marks: tuple[Any, ...]) -> str:
    """The text with each mark set off, and what it says behind it."""
    parts, place = [], 0
    for mark in marks:
        start = max(mark.start, place)
        parts.append(safe(text[place:start]))
        if mark.end > start:
            parts.append(f"[reverse]{safe(text[start : mark.end])}[/reverse]")
        parts.append(f" [cyan]({safe(mark.says)})[/cyan]")
        place = max(place, mark.end)
    return "".join([*parts, safe(text[place:])])
