"""`afterword today`: what is due, what comes this week, what only you can say, and what waits for your yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from afterword.cli.screen import MOVES, AsFormat, Format, clock, console, print_json, safe

if TYPE_CHECKING:
    from rich.console import Console

    from afterword.actions.look import Ask, Item, Today
    from afterword.project.bootstrap import House


def today(
    format: AsFormat = Format.text,
    drafts: Annotated[bool, typer.Option("--drafts/--no-drafts", help="show the drafts of what is due")] = True,
) -> None:
    """What to do now, why, and the words for it.

    Examples:

      afterword today

      afterword today --no-drafts

      AFTERWORD_NOW=2026-03-03T10:00:00+00:00 afterword today     as it would look at another time
    """
    from afterword.project.bootstrap import open_house

    print_today(open_house(), format, drafts=drafts)


def print_today(house: House, format: Format, *, drafts: bool) -> None:
    """Prints today for this installation."""
    from afterword.actions.look import today as look

    seen = look(house.candidate.id, house.now(), house.settings)
    if format == Format.json:
        print_json(as_json(seen))
        return
    _print(console(), seen, house.candidate.value.time_zone, drafts)


def _print(out: Console, seen: Today, zone: str, drafts: bool) -> None:
    from rich.rule import Rule

    local = f"{seen.now.astimezone(ZoneInfo(zone)):%A %d %B, %H:%M}"
    out.print(Rule(f"[bold]{local}[/bold]  {safe(zone)}, {seen.candidacies} candidacies", align="left", style="dim"))
    for slug, because in seen.paused:
        out.print(f"[red]Paused[/red] {safe(slug)}: {safe(because)}")
    waiting = [item for item in seen.due if item.draft and item.draft.state == "approved"]
    due = [item for item in seen.due if item not in waiting]
    if not due:
        out.print("\nNothing is due now.")
    else:
        out.print(f"\n[bold]Due now[/bold] ({len(due)})")
        for item in due:
            _print_item(out, item, zone, seen, drafts)
    if waiting:
        out.print(f"\n[bold]Approved, on its way[/bold] ({len(waiting)})  afterword outbox")
        for item in waiting:
            out.print(f"  {_headline(item)}")
    if seen.upcoming:
        out.print("\n[bold]This week[/bold]")
        for item in seen.upcoming:
            out.print(f"  {clock(item.move.window.opens, zone, seen.now):<17} {_headline(item)}")
    if seen.asks:
        _print_asks(out, seen.asks)


def _print_item(out: Console, item: Item, zone: str, seen: Today, drafts: bool) -> None:
    from rich.padding import Padding
    from rich.panel import Panel

    late = " [red]late[/red]" if item.move.late else ""
    out.print(f"\n[bold cyan]{MOVES[item.move.kind]}[/bold cyan] to {safe(', '.join(item.names))}{late}")
    out.print(f"  {safe(item.employer)} · {safe(item.role)}   [dim]{safe(item.slug)}[/dim]")
    out.print(f"  by {clock(item.move.window.due, zone, seen.now)}")
    for rule in item.reasons[:1]:
        out.print(Padding(f"because {safe(rule.asks)} [dim]{rule.part} {rule.code}[/dim]", (0, 0, 0, 2)))
    if item.words:
        out.print(Padding(f'they wrote: [italic]"{safe(_short(item.words))}"[/italic]', (0, 0, 0, 2)))
    for asked in item.held_by:
        out.print(f"  [yellow]waits for your answer to question {asked.id}[/yellow]")
    if item.draft is None:
        return
    where = "" if item.draft.channel == "email" else f" (by {item.draft.channel})"
    if drafts:
        body = f"[dim]Subject:[/dim] {safe(item.draft.subject)}\n\n{safe(item.draft.body.strip())}"
        out.print(
            Padding(Panel(body, title=f"draft {item.draft.id}{where}", title_align="left", border_style="dim"), (0, 2))
        )
    for finding in item.findings:
        out.print(f"  [yellow]{finding.code}[/yellow] {safe(finding.message)}")
    out.print(
        f"  [green]afterword approve {item.draft.id} --version {item.draft.version}[/green]   "
        f"[dim]edit {item.draft.id} · skip {safe(item.slug)} {item.move.kind}[/dim]"
    )


def _print_asks(out: Console, asks: tuple[Ask, ...]) -> None:
    out.print(f"\n[bold]Only you can say[/bold] ({len(asks)})  [dim]afterword questions[/dim]")
    for ask in asks[:5]:
        name = str(ask.id) if ask.id else f"{ask.slug} {ask.about}" + (f" {ask.contact}" if ask.contact else "")
        out.print(f"  {safe(ask.text)}  [dim]afterword answer {safe(name)} ...[/dim]")
    if len(asks) > 5:
        out.print(f"  ... and {len(asks) - 5} more")


def _headline(item: Item) -> str:
    return f"{MOVES[item.move.kind]} to {safe(', '.join(item.names))}, {safe(item.employer)}"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 140 else flat[:137] + "..."


def as_json(seen: Today) -> dict[str, Any]:
    """Today as JSON: the contract of `--format json`."""
    return {
        "now": seen.now,
        "candidacies": seen.candidacies,
        "due": [item_json(item) for item in seen.due],
        "upcoming": [item_json(item) for item in seen.upcoming],
        "questions": [ask_json(ask) for ask in seen.asks],
        "paused": [{"candidacy": slug, "because": because} for slug, because in seen.paused],
        "unreadable": seen.unreadable,
    }


def item_json(item: Item) -> dict[str, Any]:
    """One move with its draft as JSON."""
    draft = item.draft
    return {
        "candidacy": item.slug,
        "employer": item.employer,
        "role": item.role,
        "kind": item.move.kind,
        "to": list(item.move.to),
        "names": list(item.names),
        "round": item.move.round,
        "opens": item.move.window.opens,
        "due": item.move.window.due,
        "state": item.move.state,
        "late": item.move.late,
        "because": list(item.move.because),
        "words": item.words,
        "held_by": [asked.id for asked in item.held_by],
        "draft": None
        if draft is None
        else {
            "id": draft.id,
            "version": draft.version,
            "state": draft.state,
            "channel": draft.channel,
            "subject": draft.subject,
            "body": draft.body,
            "findings": [
                {"code": f.code, "severity": f.severity, "line": f.line, "column": f.column, "message": f.message}
                for f in item.findings
            ],
        },
    }


def ask_json(ask: Ask) -> dict[str, Any]:
    """One question as JSON."""
    return {
        "id": ask.id or None,
        "candidacy": ask.slug,
        "about": ask.about,
        "contact": ask.contact or None,
        "text": ask.text,
        "options": [{"value": value, "label": label} for value, label in ask.options],
    }
