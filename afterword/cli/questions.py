"""`afterword questions` and `afterword answer`: what is unclear, asked in words and answered in one line."""

from __future__ import annotations

from typing import Annotated

import typer

from afterword.cli.screen import AsFormat, Format, console, print_json, safe
from afterword.cli.today import ask_json


def questions(
    all: Annotated[bool, typer.Option("--all", help="those too that hold nothing up")] = False,
    format: AsFormat = Format.text,
) -> None:
    """What only you can say, and how to say it: what holds a follow-up up now, and with --all the rest.

    Examples:

      afterword questions

      afterword questions --all
    """
    from afterword.actions.look import every_ask
    from afterword.project.bootstrap import open_house

    house = open_house()
    asks = every_ask(house.candidate.id, house.now(), house.settings)
    if format == Format.json:
        print_json([ask_json(ask) for ask in asks])
        return
    out = console()
    shown = [ask for ask in asks if all or ask.holding]
    if not asks:
        out.print("Nothing is unclear.")
    for ask in shown:
        name = str(ask.id) if ask.id else " ".join(part for part in (ask.slug, ask.about, ask.contact) if part)
        out.print(f"\n[bold]{safe(ask.text)}[/bold]" + (f"  [dim]{safe(ask.slug)}[/dim]" if ask.slug else ""))
        for value, label in ask.options:
            out.print(f"  [green]afterword answer {safe(name)} {value}[/green]  {safe(label)}")
        if not ask.options:
            out.print(f"  [green]afterword answer {safe(name)} '...'[/green]")
    if len(shown) < len(asks):
        said = "1 question holds" if len(asks) - len(shown) == 1 else f"{len(asks) - len(shown)} questions hold"
        out.print(f"\n{said} nothing up, and can wait.  [dim]afterword questions --all[/dim]")


def answer(
    words: Annotated[list[str], typer.Argument(metavar="QUESTION ANSWER", help="the question's name, then the answer")],
    format: AsFormat = Format.text,
) -> None:
    """Answers a question.

    Examples:

      afterword answer 12 rejection

      afterword answer northwind-data-analyst contact_policy open

      afterword answer northwind-data-analyst address priya priya@northwind.example
    """
    from afterword.actions.answer import answer as answer_stored
    from afterword.actions.answer import answer_plan
    from afterword.facts.errors import UsageError
    from afterword.project.bootstrap import open_house

    house = open_house()
    if words[0].isdigit() and len(words) >= 2:
        with house.understanding() as reader:
            said = answer_stored(house.candidate.id, int(words[0]), " ".join(words[1:]), house.now(), reader)
    elif len(words) >= 4 and words[1] == "address":
        said = answer_plan(house.candidate.id, words[0], "address", words[2], " ".join(words[3:]), house.now())
    elif len(words) >= 3 and not words[0].isdigit():
        said = answer_plan(house.candidate.id, words[0], words[1], "", " ".join(words[2:]), house.now())
    else:
        raise UsageError("Name the question, then the answer: `afterword questions` prints both.")
    if format == Format.json:
        print_json({"said": said})
    else:
        console().print(safe(said))
