"""`afterword model`: a language model for drafts, if the candidate wants one; everything works without it."""

from __future__ import annotations

from typing import Final

import typer

from afterword.cli.screen import AsFormat, Format, console, print_json, safe

HELP: Final = """A language model for your drafts, off until you set one; nothing needs it.

Examples:

  afterword model

  afterword model show northwind-data-analyst

  afterword model allow

  afterword draft northwind-data-analyst --model
"""

model = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=HELP,
)


@model.callback(invoke_without_command=True)
def status(context: typer.Context, format: AsFormat = Format.text) -> None:
    """Which model is set, and whether you allowed it."""
    if context.invoked_subcommand is not None:
        return
    from afterword.project import model as chosen
    from afterword.project.bootstrap import open_house

    house = open_house()
    settings = house.config.model
    where = chosen.model_of(house).where if settings.provider and settings.model else ""
    allowed = bool(where) and chosen.agreed(house)
    if format == Format.json:
        print_json({"provider": settings.provider or None, "model": settings.model or None, "where": where or None,
                    "allowed": allowed, "profile": list(settings.profile), "drafts": settings.drafts})  # fmt: skip
    elif not where:
        console().print("No language model is set, and nothing needs one. To set one, write in config.toml:\n")
        console().print(safe(chosen.EXAMPLE), soft_wrap=True, markup=False)
    else:
        yes = (
            "allowed" if allowed else "not allowed yet: `afterword model show CANDIDACY`, then `afterword model allow`"
        )
        console().print(f"{safe(settings.model)} at {safe(where)}: {yes}", soft_wrap=True)


@model.command()
def show(candidacy: str) -> None:
    """Prints what would go out for each draft of a candidacy, to the letter; nothing goes."""
    from afterword.project import model as chosen
    from afterword.project.bootstrap import open_house

    house = open_house()
    found = chosen.would_send(house, candidacy, house.now())
    for draft, request in found:
        console().print(f"[bold]Draft {draft}[/bold]\n")
        console().print(safe(request), soft_wrap=True, markup=False, highlight=False)
    if not found:
        console().print(f"Nothing is drafted for {safe(candidacy)} now.")


@model.command()
def allow() -> None:
    """Says yes: a thread and your profile lines may go to the model that is set."""
    _say(True)


@model.command()
def forbid() -> None:
    """Takes that yes back."""
    _say(False)


@model.command()
def key() -> None:
    """Keeps the key of the model, sealed; it is read from standard input and not shown."""
    import getpass
    import sys

    from afterword.facts.errors import UsageError
    from afterword.project import model as chosen
    from afterword.project.bootstrap import open_house

    house = open_house()
    given = getpass.getpass("Key: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not given:
        raise UsageError("No key was given.")
    console().print(f"Kept, sealed: the key for {safe(chosen.keep_key(house, given))}.", soft_wrap=True)


def _say(yes: bool) -> None:
    from afterword.project import model as chosen
    from afterword.project.bootstrap import open_house

    where = chosen.agree(open_house(), yes)
    said = "A thread and your profile lines may go to" if yes else "Nothing goes any more to"
    console().print(f"{said} {safe(where)}.", soft_wrap=True)
