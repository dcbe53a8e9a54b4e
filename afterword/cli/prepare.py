"""`afterword prepare`: what to know before the next round, on one screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from afterword.cli.journal import question_line, row_json
from afterword.cli.screen import AsFormat, Format, Which, clock, console, day, one_line, print_json, safe

if TYPE_CHECKING:
    from datetime import datetime

    from rich.console import Console

    from afterword.actions.prepare import Prepared, PromiseSeen

_FATES = {
    "kept": "[green]kept[/green]",
    "late": "[yellow]kept, but late[/yellow]",
    "missed": "[red]not kept[/red]",
    "moved": "[yellow]put off[/yellow]",
    "pending": "to come",
}
_LATEST = 8  # lines of the timeline; a screen has forty


def prepare(
    which: Which,
    output: Annotated[str, typer.Option("-o", "--output", help="a PDF to print, instead of the screen")] = "",
    format: AsFormat = Format.text,
) -> None:
    """What to know before the next round: the history there, who you met, what they asked, what is open.

    Examples:

      afterword prepare northwind-data-analyst

      afterword prepare northwind-data-analyst -o tuesday.pdf
    """
    from afterword.actions.prepare import prepare as read
    from afterword.project.bootstrap import open_house

    house = open_house()
    found = read(house.candidate.id, which, house.now(), house.settings)
    if output:
        from afterword.actions.prepare_page import page_of
        from afterword.cli.data import write_private

        write_private(Path(output).expanduser(), page_of(found))
    if format == Format.json:
        print_json(_as_json(found))
        return
    out = console()
    if output:
        out.print(f"Wrote {safe(output)}.", soft_wrap=True)
        return
    _print_head(out, found)
    _print_people(out, found)
    _print_promises(out, found)
    _print_questions(out, found)
    if found.open_points:
        out.print("\n[bold]Open[/bold]")
        for point in found.open_points:
            out.print(f"  {safe(one_line(point, 160))}")
    _print_timeline(out, found)


def _print_head(out: Console, found: Prepared) -> None:
    candidacy = found.candidacy
    out.print(f"[bold]{safe(candidacy.role)}[/bold] at [bold]{safe(candidacy.employer.name)}[/bold]   {found.outcome}")
    for at in found.coming:
        out.print(f"  Next interview: [bold]{clock(at, candidacy.zone, found.now)}[/bold]")
    if found.undated:
        out.print("  Another interview is announced; its time is not known yet.")
    for one in found.before:
        last = f", last word {_day(found, one.last_at)}" if one.last_at else ""
        out.print(f"  [dim]There before:[/dim] {safe(one.role)}, {one.outcome}{last}  [dim]{safe(one.slug)}[/dim]")


def _print_people(out: Console, found: Prepared) -> None:
    if found.people:
        out.print("\n[bold]People[/bold]")
    for one in found.people:
        met = ", ".join(f"interview {number} ({_day(found, at)})" for number, at in one.rounds)
        heard = f"last heard {_day(found, one.heard_at)}" if one.heard_at and not met else ""
        out.print(f"  {safe(one.contact.name)}, {one.contact.part.replace('_', ' ')}  [dim]{met or heard}[/dim]")
    talked = dict.fromkeys(line for one in found.people for line in one.talked)
    if talked:
        out.print("\n[bold]Talked about[/bold]")
        for line in talked:
            out.print(f"  {safe(one_line(line, 200))}")


def _print_promises(out: Console, found: Prepared) -> None:
    if found.promises:
        out.print("\n[bold]Promises[/bold]")
    for one in found.promises:
        what = one.made.about.replace("_", " ")
        out.print(f"  {safe(one.who or 'They')}: {what} by {_on(found, one)}, {_FATES[one.fate]}")


def _print_questions(out: Console, found: Prepared) -> None:
    if found.questions:
        out.print("\n[bold]Asked so far[/bold]")
    for row in found.questions:
        where = "" if row.slug == found.slug else f"  [dim]{safe(row.slug)}[/dim]"
        out.print(f"  {question_line(row)}{where}")
    if found.given:
        out.print("\n[bold]Given[/bold]")
    for one in found.given:
        what = "CV" if one.what == "cv" else one.what
        out.print(f"  {what} to {safe(', '.join(one.to))}  [dim]{_day(found, one.at)}  {safe(one.file)}[/dim]")


def _print_timeline(out: Console, found: Prepared) -> None:
    from afterword.cli.show import describe

    happened = [fact for fact in found.timeline if fact.at <= found.now]
    left_out = len(happened) - _LATEST
    if happened:
        out.print("\n[bold]So far[/bold]" + (f"  [dim]and {left_out} before that[/dim]" if left_out > 0 else ""))
    for fact in happened[-_LATEST:]:
        out.print(f"  {clock(fact.at, found.candidacy.zone, found.now):<17} {describe(found.candidacy, fact)}")


def _day(found: Prepared, at: datetime) -> str:
    zone = ZoneInfo(found.candidacy.zone)
    return day(at.astimezone(zone).date(), found.now.astimezone(zone).date())


def _on(found: Prepared, one: PromiseSeen) -> str:
    return day(one.made.latest, found.now.astimezone(ZoneInfo(found.candidacy.zone)).date())


def _as_json(found: Prepared) -> dict[str, Any]:
    from rich.text import Text

    from afterword.cli.show import describe

    return {
        "candidacy": found.slug,
        "employer": found.candidacy.employer.name,
        "role": found.candidacy.role,
        "outcome": found.outcome,
        "coming": list(found.coming),
        "undated": found.undated,
        "people": [
            {
                "id": one.contact.id,
                "name": one.contact.name,
                "part": one.contact.part,
                "met": [{"round": number, "at": at} for number, at in one.rounds],
                "talked": list(one.talked),
                "heard_at": one.heard_at,
            }
            for one in found.people
        ],
        "promises": [
            {
                "from": one.who or None,
                "about": one.made.about,
                "latest": one.made.latest.isoformat(),
                "at": one.at,
                "state": one.fate,
            }
            for one in found.promises
        ],
        "questions": [row_json(row) for row in found.questions],
        "open": list(found.open_points),
        "given": [
            {"what": one.what, "to": list(one.to), "at": one.at, "file": one.file or None} for one in found.given
        ],
        "before": [
            {"candidacy": one.slug, "role": one.role, "outcome": one.outcome, "last_at": one.last_at}
            for one in found.before
        ],
        "timeline": [
            {"at": fact.at, "says": Text.from_markup(describe(found.candidacy, fact)).plain} for fact in found.timeline
        ],
    }
