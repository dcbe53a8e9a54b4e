"""`afterword call`: what to say on the telephone with the number, and what was said, noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.screen import MOVES, AsFormat, Format, Which, console, print_json, safe

if TYPE_CHECKING:
    from afterword.actions.call import Called
    from afterword.actions.channels import Worded
    from afterword.project.bootstrap import House


def call(
    which: Which,
    who: Annotated[str, typer.Option("--to", help="a contact's name or id; without it, whoever the plan names")] = "",
    move: Annotated[str, typer.Option("--move", help="check_in, thank_you, ...; without it, what is open now")] = "",
    said: Annotated[str, typer.Option("--said", help="note what they said")] = "",
    no_answer: Annotated[bool, typer.Option("--no-answer", help="note that you called, and nobody answered")] = False,
    confirm: Annotated[bool, typer.Option("--confirm", help="the date in --said is what they promised")] = False,
    format: AsFormat = Format.text,
) -> None:
    """Five lines to say, and the number; then note what was said.

    Examples:

      afterword call northwind-data-analyst

      afterword call northwind-data-analyst --to Tom --said "They decide by Friday" --confirm
    """
    from afterword.actions import call as calls
    from afterword.project.bootstrap import open_house

    house = open_house()
    now = house.now()
    if said or no_answer:
        who = who or calls.script(house.candidate.id, which, now, kind=move)[0].move.to[0]
        noted = calls.note_call(house.candidate.id, which, who, said, now, kind=move, answered=not no_answer)
        if confirm and noted.proposed is not None:
            calls.confirm_said(house.candidate.id, which, noted.proposed, now)
        _print_noted(house, which, noted, confirm, format)
        return
    scripts = calls.script(house.candidate.id, which, now, kind=move, who=who)
    if format == Format.json:
        print_json([worded_json(one) for one in scripts])
        return
    out = console()
    for one in scripts:
        names = safe(", ".join(one.names))
        number = safe(", ".join(one.phones)) or "[yellow]no number is known[/yellow]"
        out.print(f"[bold]{MOVES[one.move.kind]}: call {names}[/bold]   {number}\n")
        out.print(f"{safe(one.body)}\n", soft_wrap=True)
        key = safe(one.move.to[0])
        if not one.phones:
            out.print(f'[dim]afterword add phone {safe(which)} {key} "+44 ..."[/dim]')
        out.print(f'Then: [green]afterword call {safe(which)} --to {key} --said "..."[/green], or --no-answer')


def worded_json(one: Worded) -> dict[str, Any]:
    """A text for a channel as JSON."""
    return {
        "move": one.move.kind,
        "to": list(one.move.to),
        "names": list(one.names),
        "phones": list(one.phones),
        "channel": one.medium,
        "subject": one.subject,
        "body": one.body,
        "limit": one.limit,
        "problems": list(one.problems),
    }


def _print_noted(house: House, which: str, noted: Called, confirm: bool, format: Format) -> None:
    found = noted.proposed
    promised = confirm and found is not None
    if format == Format.json:
        print_json(
            {
                "to": noted.who.id,
                "move": noted.move,
                "answered": noted.answered,
                "proposed": None if found is None else {"about": found.about, "latest": found.latest.isoformat()},
                "promised": promised,
            }
        )
        return
    out = console()
    heard = "and what they said" if noted.answered else "nobody answered"
    out.print(f"Noted: {MOVES[noted.move].lower()} by phone to {safe(noted.who.name)}, {heard}.")
    if found is not None and promised:
        out.print(f"Promised: {found.about.replace('_', ' ')} by {found.latest:%a %d %b}.")
    elif found is not None:
        out.print(
            f"They named {found.latest:%a %d %b}; if it is a promise: [green]afterword add promise {safe(which)} "
            f"--from {safe(noted.who.id)} --about {found.about} --by {found.latest.isoformat()}[/green]"
        )
