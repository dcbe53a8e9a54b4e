"""`afterword debrief`: after an interview, a dialogue of under a minute, or one line for a script."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.screen import AsFormat, Format, Which, clock, console, print_json, safe
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from afterword.actions.debrief import Debriefed, ToDebrief, Told
    from afterword.project.bootstrap import House


def debrief(
    which: Which,
    round: Annotated[int, typer.Argument(metavar="INTERVIEW", help="its number; without it, the last one")] = 0,
    people: Annotated[list[str], typer.Option("--with", help="everybody who was there; repeat it")] = [],  # noqa: B006
    talked: Annotated[str, typer.Option(help="what was talked about: the thank-you names it")] = "",
    question: Annotated[
        list[str], typer.Option(help="'Priya: how do you test a forecast? (badly: I froze)'; repeat it")
    ] = [],  # noqa: B006  Typer reads the default, and never changes it
    badly: Annotated[str, typer.Option(help="what went badly")] = "",
    next_steps: Annotated[str, typer.Option("--next", help="what they said about next steps")] = "",
    confirm: Annotated[bool, typer.Option("--confirm", help="the date in --next is what they promised")] = False,
    format: AsFormat = Format.text,
) -> None:
    """After an interview: who was there, what was said, what they asked and how it went, what comes next.

    Without options it asks, in a terminal. A date that they named becomes a promise only when you confirm it.

    Examples:

      afterword debrief northwind-data-analyst

      afterword debrief northwind-data-analyst --talked "the move to Leeds" --next "a decision by Friday" --confirm
    """
    from afterword.actions import debrief as told_of
    from afterword.cli.by_hand import open_here

    house = open_here()
    now = house.now()
    about = told_of.to_debrief(house.candidate.id, which, now, round or None)
    flags = bool(people or talked or question or badly or next_steps)
    if flags:
        questions = tuple(told_of.question_told(line, about.people) for line in question)
        told = told_of.Told(tuple(people), talked, questions, badly, next_steps)
    elif sys.stdin.isatty() and format == Format.text:
        told = _asked(house, about)
    else:
        raise UsageError("Say what was talked about (`afterword debrief --help`), or run this in a terminal.")
    done = told_of.debrief(house.candidate.id, which, told, now, round=about.interview.round)
    promised = done.proposed is not None and (confirm or (not flags and _is_so(done)))
    if promised and done.proposed is not None:
        told_of.confirm(house.candidate.id, which, done.proposed, done.about, now)
    if format == Format.json:
        print_json(_as_json(done, promised))
        return
    _print(house, done, promised)


def _asked(house: House, about: ToDebrief) -> Told:
    from afterword.actions.debrief import Told, question_told

    out, interview = console(), about.interview
    when = clock(interview.at, about.zone, house.now())
    out.print(
        f"[bold]{safe(about.role)}[/bold] at [bold]{safe(about.employer)}[/bold], interview {interview.round}, {when}\n"
        "[dim]A few words each; Enter leaves it as it is.[/dim]\n"
    )
    names = ", ".join(one.name for one in about.people)
    there = _line("Who was there?", names)
    talked = _line("What was talked about?")
    out.print("What did they ask? [dim]One a line, + if it went well, ~ so-so, - badly; Enter ends.[/dim]")
    questions = []
    while line := _line("  "):
        questions.append(question_told(line, about.people))
    badly = _line("What went badly?")
    next_steps = _line("What did they say about next steps?")
    who = () if there == names else tuple(name.strip() for name in there.split(",") if name.strip())
    return Told(who, talked, tuple(questions), badly, next_steps)


def _line(question: str, default: str = "") -> str:
    return str(typer.prompt(question, default=default, show_default=bool(default), prompt_suffix=" ")).strip()


def _is_so(done: Debriefed) -> bool:
    found = done.proposed
    assert found is not None
    what = "a decision" if found.about == "decision" else "the next step"
    return typer.confirm(
        f"{found.who.name}: {what} by {found.latest:%a %d %b}. Is that what they promised?", default=True
    )


def _print(house: House, done: Debriefed, promised: bool) -> None:
    from afterword.actions.look import show

    out, slug = console(), done.about.slug
    out.print("\nNoted." if done.changed or promised else "Nothing new was said.")
    found = done.proposed
    if found is not None and promised:
        out.print(f"Promised: {found.about.replace('_', ' ')} by {found.latest:%a %d %b}.")
    elif found is not None:
        out.print(
            f"They named {found.latest:%a %d %b}; no promise is noted. If it is one: "
            f"[green]afterword add promise {safe(slug)} --from {safe(found.who.id)} --about {found.about} "
            f"--by {found.latest.isoformat()}[/green]"
        )
    for number in done.approved:
        out.print(f"Draft {number} was approved before and stays as it is: [green]afterword edit {number}[/green]")
    if not done.changed:
        return
    for item in show(house.candidate.id, slug, house.now(), house.settings).items:
        if item.draft is not None and item.move.kind == "thank_you" and item.draft.state == "draft":
            first = item.draft.body.strip().split("\n\n")
            out.print(f"\n[bold]Thank you to {safe(', '.join(item.names))}[/bold]   draft {item.draft.id}")
            out.print(f"  {safe(' '.join(' '.join(first[1:-1]).split()))}", soft_wrap=True)


def _as_json(done: Debriefed, promised: bool) -> dict[str, Any]:
    interview, found = done.about.interview, done.proposed
    return {
        "candidacy": done.about.slug,
        "round": interview.round,
        "with": list(interview.with_),
        "notes": interview.notes,
        "questions": list(interview.questions),
        "proposed": None
        if found is None
        else {"from": found.who.id, "about": found.about, "latest": found.latest.isoformat(), "words": found.words},
        "promised": promised,
        "drafts_anew": list(done.anew),
        "drafts_approved": list(done.approved),
    }
