"""`afterword correct` and `reread`: a wrong reading is put right, and kept mail is read by a newer reader."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.by_hand import open_here, said, time_here
from afterword.cli.screen import AsFormat, Format, clock, console, one_line, print_json, safe
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from afterword.actions.correct import Understood
    from afterword.facts.kinds import Fact
    from afterword.project.bootstrap import House


def correct(
    which: Annotated[str, typer.Argument(metavar="MESSAGE|CANDIDACY", help="a message's number, or a candidacy")],
    kind: Annotated[
        str, typer.Option(help="what it does: offer, rejection, next_round, delay, ..., other, auto_reply")
    ] = "",
    move: Annotated[str, typer.Option(help="of a message of yours: thank_you, check_in, ..., other")] = "",
    promise: Annotated[str, typer.Option(help="'decision 2026-12-04', 'next_step 2026-12-04', or none")] = "",
    interview: Annotated[str, typer.Option(help="the time that it names: '2026-12-04 14:00', or none")] = "",
    to: Annotated[str, typer.Option(help="the candidacy that it is about, or none")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="take the last correction of it back")] = False,
    format: AsFormat = Format.text,
) -> None:
    """Puts right what was understood of a message; with no options, shows what was.

    A correction stands whatever a later reader makes of the message, and what was pending there is withdrawn.

    Examples:

      afterword correct northwind-data-analyst

      afterword correct 12 --kind rejection

      afterword correct 12 --promise "decision 2026-12-04"

      afterword correct 12 --interview "2026-12-04 14:00"

      afterword correct 12 --to fjordlight-editor

      afterword correct 12 --undo
    """
    from afterword.actions import correct as correcting

    house = open_here()
    now = house.now()
    changes = any((kind, move, promise, interview, to))
    if not changes and not undo:
        _show(house, which, format)
        return
    if not which.isdigit():
        raise UsageError(f"Name the message by its number: `afterword correct {which}` lists them.")
    message = int(which)
    if undo:
        if changes:
            raise UsageError("--undo stands alone.")
        said(format, correcting.undo_correction(house.candidate.id, message, now))
        return
    if to:
        if any((kind, move, promise, interview)):
            raise UsageError("--to stands alone: the message is understood anew where it belongs.")
        with house.understanding() as reader:
            said(format, correcting.put_elsewhere(house.candidate.id, message, to, now, reader))
        return
    _, one = correcting.understood_message(house.candidate.id, message)
    told = correcting.Correction(
        kind,
        move,
        correcting.promise_of(promise, one.row.date_at or now) if promise else "keep",
        _interview(house, interview),
    )
    said(format, correcting.correct(house.candidate.id, message, told, now))


def reread(
    apply: Annotated[bool, typer.Option("--apply", help="note what changed")] = False,
    format: AsFormat = Format.text,
) -> None:
    """Reads the kept mail again with the reader of today, and shows what it understands otherwise.

    Nothing is changed without --apply. What you said of a message, by an answer or a correction, always stands.

    Examples:

      afterword reread

      afterword reread --apply
    """
    from afterword.actions.reread import reread as read_again

    house = open_here()
    with house.parser() as parser, _bar() as moved:
        found = read_again(house.candidate, parser, house.now(), apply=apply, progress=moved)
    if format == Format.json:
        print_json(
            {
                "read": found.read,
                "yours": found.yours,
                "applied": apply,
                "changes": [
                    {
                        "message": one.message,
                        "candidacy": one.slug,
                        "subject": one.subject,
                        "at": one.at,
                        "was": one.was,
                        "now": one.now,
                        "quote": one.quote or None,
                    }
                    for one in found.changes
                ],
            }
        )
        return
    out = console()
    for one in found.changes:
        out.print(f"[bold]{one.message:>4}[/bold]  {safe(one.subject[:60])}  [dim]{safe(one.slug)}[/dim]")
        out.print(f"      [red]- {safe(one.was)}[/red]\n      [green]+ {safe(one.now)}[/green]")
        if one.quote:
            out.print(f'      [dim italic]"{safe(one_line(one.quote, 120))}"[/dim italic]')
    yours = f", {found.yours} stand as you said" if found.yours else ""
    out.print(f"{found.read} messages read again{yours}; {len(found.changes)} understood otherwise.")
    if found.changes and not apply:
        out.print(
            "[dim]Nothing was changed. `afterword reread --apply` notes it; `afterword correct N` says more.[/dim]"
        )


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None] | None]:
    """A progress bar on a terminal; on anything else nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Reading again"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def _interview(house: House, words: str) -> Any:
    if not words:
        return "keep"
    return "none" if words == "none" else time_here(house, words)


def _show(house: House, which: str, format: Format) -> None:
    from afterword.actions import correct as correcting
    from afterword.cli.show import describe

    now = house.now()
    if which.isdigit():
        kept, one = correcting.understood_message(house.candidate.id, int(which))
        found: tuple[Understood, ...] = (one,)
    else:
        kept, found = correcting.understood(house.candidate.id, which)

    def tell(fact: Fact) -> str:
        return describe(kept.candidacy, fact)

    if format == Format.json:
        print_json([_as_json(one, kept.slug, tell) for one in found])
        return
    out, zone = console(), house.zone
    for one in found:
        who = "you" if one.row.own else one.row.from_name or one.row.from_address
        moment = clock(one.row.date_at or now, zone, now)
        out.print(
            f"[bold]{one.row.id:>4}[/bold]  {moment:<17} {safe(one_line(one.row.subject, 60))}  [dim]{safe(who)}[/dim]"
        )
        for _, fact in one.facts:
            out.print(f"      {tell(fact)}" + (" [cyan](as you said)[/cyan]" if one.corrected else ""))
        if not one.facts:
            out.print("      [dim]nothing was understood[/dim]")
        if one.quote:
            out.print(f'      [dim italic]"{safe(one_line(one.quote, 120))}"[/dim italic]')
    name = which if which.isdigit() else "NUMBER"
    out.print(
        f"\n[dim]afterword correct {safe(name)} --kind rejection · --promise 'decision 2026-12-04' · "
        "--interview '2026-12-04 14:00' · --to CANDIDACY · --undo[/dim]"
    )


def _as_json(one: Understood, slug: str, tell: Any) -> dict[str, Any]:
    from afterword.cli.show import plain
    from afterword.facts.kinds import NAMES

    at: datetime | None = one.row.date_at
    return {
        "message": one.row.id,
        "candidacy": slug,
        "at": at,
        "from": one.row.from_address,
        "own": one.row.own,
        "subject": one.row.subject,
        "facts": [{"place": p, "fact": NAMES[type(f)], "says": plain(tell(f))} for p, f in one.facts],
        "quote": one.quote or None,
        "corrected": one.corrected,
    }
