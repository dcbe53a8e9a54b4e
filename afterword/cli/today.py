"""`afterword today`: what is due, what comes this week, what only you can say, and what waits for your yes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from afterword.cli.options import parse, short
from afterword.cli.screen import MOVES, Format, clock, console, one_line, print_json, safe
from afterword.facts.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from afterword.actions.look import Ask, Item, Today
    from afterword.project.bootstrap import House


HELP: Final = """Usage: afterword today [--brief] [--no-drafts] [--format text|json]

What to do now, why, and the words for it; what is due first comes first.

  --brief         one line for each follow-up
  --no-drafts     without the drafts of what is due
  --format FORM   text (the default) or json

Examples:
  afterword today
  afterword today --brief
  AFTERWORD_NOW=2026-03-03T10:00:00+00:00 afterword today     as it would look at another time"""


def today(args: Sequence[str]) -> int:
    """Parses for itself, as the quick commands do: it is what one looks at every morning. Raises UsageError."""
    options = parse("today", args, flags=("--brief", "--no-drafts", "--drafts"), valued=("--format",))
    if "--help" in options:
        print(HELP)
        return 0
    if options.words:
        raise UsageError(f"today takes no {short(options.words[0])}; `afterword show CANDIDACY` shows one")
    form = Format(options.form())
    from afterword.project.bootstrap import open_house

    print_today(open_house(), form, drafts="--no-drafts" not in options, brief="--brief" in options)
    return 0


today.takes_argv = True  # type: ignore[attr-defined]


def print_today(house: House, format: Format, *, drafts: bool, brief: bool = False) -> None:
    """Prints today for this installation."""
    from afterword.actions.look import today as look

    seen = look(house.candidate.id, house.now(), house.settings)
    if format == Format.json:
        print_json(as_json(seen))
        return
    _print(console(), seen, house.candidate.value.time_zone, drafts, brief)
    warn_of_voice(house)


def warn_of_voice(house: House) -> None:
    """Says on standard error that the voice file is bad, where it is: drafts are written without what it says."""
    if house.voice_problem:
        print(f"afterword: {house.voice_problem}", file=sys.stderr)


def _print(out: Console, seen: Today, zone: str, drafts: bool, brief: bool) -> None:
    _print_date(out, seen, zone)
    for slug, because in seen.paused:
        out.print(f"[red]Paused[/red] {safe(slug)}: {safe(because)}")
    approved = [item for item in seen.due if item.draft and item.draft.state == "approved"]
    held = [item for item in seen.due if item.held_by and item not in approved]
    due = [item for item in seen.due if item not in approved and item not in held]
    if not seen.candidacies:
        out.print("\nNo interview is known yet. [green]afterword scan PATH[/green] finds those in your mail;")
        out.print('[green]afterword add candidacy "Northwind" "Data Analyst"[/green] begins one by hand.')
    elif not (due or held):
        out.print("\nNothing is due now.")
    if due:
        out.print(f"\n[bold]Due now[/bold] ({len(due)})")
        if brief:
            _print_lines(out, due, zone, seen, by_due=True)
        for item in () if brief else due:
            _print_item(out, item, zone, seen, drafts)
    if held:
        out.print(f"\n[bold]Due, and waiting for an answer of yours[/bold] ({len(held)})")
        for item in held:
            _print_held(out, item, zone, seen)
    if approved:
        out.print(f"\n[bold]Approved, on its way[/bold] ({len(approved)})  [dim]afterword outbox[/dim]")
        for item in approved:
            out.print(f"  {_headline(item)}")
    if seen.upcoming:
        out.print("\n[bold]This week[/bold]")
        _print_lines(out, seen.upcoming, zone, seen, by_due=False)
    asked_above = {asked.id for item in held for asked in item.held_by}
    _print_asks(out, seen.asks, [ask for ask in seen.asks if ask.id == 0 or ask.id not in asked_above], brief)


def _print_date(out: Console, seen: Today, zone: str) -> None:
    from rich.rule import Rule

    local = seen.now.astimezone(ZoneInfo(zone))
    many = "1 candidacy" if seen.candidacies == 1 else f"{seen.candidacies} candidacies"
    title = f"[bold]{local:%A} {local.day} {local:%B}, {local:%H:%M}[/bold]  {safe(zone)}, {many}"
    if out.width < 80:
        out.print(title)
    else:
        out.print(Rule(title, align="left", style="dim"))


def _print_lines(out: Console, items: Sequence[Item], zone: str, seen: Today, *, by_due: bool) -> None:
    """A line each: when, what to whom, and the draft's number; at their due times, or when they open."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2, 0, 0))
    columns = (("", False), ("red", False), ("", True), ("dim", False)) if by_due else (("", False), ("", True))
    for style, wraps in columns:
        table.add_column(style=style, no_wrap=not wraps, overflow="fold")
    for item in items:
        window = item.move.window
        if by_due:
            late, draft = "late" if item.move.late else "", f"draft {item.draft.id}" if item.draft else ""
            table.add_row(f"  by {clock(window.due, zone, seen.now)}", late, _headline(item), draft)
        else:
            table.add_row(f"  {clock(window.opens, zone, seen.now)}", _headline(item))
    out.print(table)


def _print_item(out: Console, item: Item, zone: str, seen: Today, drafts: bool) -> None:
    from rich.panel import Panel

    _print_what(out, item, zone, seen)
    for rule in item.reasons[:1]:
        _print_within(out, f"because {safe(rule.asks)} [dim]{rule.part} {rule.code}[/dim]")
    if item.words:
        _print_within(out, f'they wrote: [italic]"{safe(one_line(item.words, 140))}"[/italic]')
    if item.draft is None:
        return
    where = "" if item.draft.channel == "email" else f" (by {item.draft.channel})"
    if drafts:
        body = f"[dim]Subject:[/dim] {safe(item.draft.subject)}\n\n{safe(item.draft.body.strip())}"
        if item.draft.files:
            from afterword.cli.files import attached_line  # late: few have any, and it brings Typer along

            body += f"\n\n[dim]{attached_line(item.draft.files)}[/dim]"
        _print_within(out, Panel(body, title=f"draft {item.draft.id}{where}", title_align="left", border_style="dim"))
    for finding in item.findings:
        _print_within(out, f"[yellow]{finding.code}[/yellow] {safe(finding.message)}")
    approve = f"[green]afterword approve {item.draft.id} --version {item.draft.version}[/green]"
    others = f"[dim]edit {item.draft.id} · skip {safe(item.slug)} {item.move.kind}[/dim]"
    if out.width < 100:
        out.print(f"  {approve}\n  {others}")
    else:
        out.print(f"  {approve}   {others}")


def _print_what(out: Console, item: Item, zone: str, seen: Today) -> None:
    late = "  [red]late[/red]" if item.move.late else ""
    out.print(f"\n[bold cyan]{MOVES[item.move.kind]}[/bold cyan] to {safe(', '.join(item.names))}{late}")
    _print_within(out, f"{safe(item.employer)} · {safe(item.role)}   [dim]{safe(item.slug)}[/dim]")
    out.print(f"  by {clock(item.move.window.due, zone, seen.now)}")


def _print_held(out: Console, item: Item, zone: str, seen: Today) -> None:
    """What waits, for which question, and how it is answered."""
    when = clock(item.move.window.due, zone, seen.now)
    late = "  [red]late[/red]" if item.move.late else ""
    out.print(f"\n[bold cyan]{_headline(item)}[/bold cyan], by {when}{late}")
    for asked in item.held_by:
        _print_within(out, f"[yellow]{safe(one_line(asked.text, 140))}[/yellow]")
        _print_within(out, f"[green]{_answering(str(asked.id), asked.options)}[/green]")
    if item.draft is not None:
        _print_within(
            out, f"[dim]draft {item.draft.id} is written; it can be approved, and leaves after the answer[/dim]"
        )


def _print_asks(out: Console, asks: Sequence[Ask], rest: Sequence[Ask], brief: bool) -> None:
    """Those that hold a follow-up up now and do not stand above; of the rest only how many there are."""
    holding = [ask for ask in rest if ask.holding]
    above, waiting = len(asks) - len(rest), len(rest) - len(holding)
    if holding:
        more = f", {above} of them above" if above else ""
        out.print(f"\n[bold]Only you can say[/bold] ({above + len(holding)}{more})  [dim]afterword questions[/dim]")
    shown = () if brief else holding[:5]
    for ask in shown:
        name = str(ask.id) if ask.id else " ".join(part for part in (ask.slug, ask.about, ask.contact) if part)
        _print_within(out, safe(one_line(ask.text, 140)))
        _print_within(out, f"[green]{_answering(name, ask.options)}[/green]", 4)
    if shown and len(holding) > len(shown):
        out.print(f"  ... and {len(holding) - len(shown)} more")
    if waiting:
        said = "1 question holds" if waiting == 1 else f"{waiting} questions hold"
        out.print(f"\n{said} nothing up, and can wait.  [dim]afterword questions --all[/dim]")


def _answering(name: str, options: Sequence[tuple[str, str]]) -> str:
    """`afterword answer 12 recruiter | hiring_manager | interviewer`, on one line with what may be said."""
    values = [value for value, _ in options]
    said = " | ".join(values[:4]) + (" | ..." if len(values) > 4 else "") if values else "'...'"
    return safe(f"afterword answer {name} {said}")


def _print_within(out: Console, what: RenderableType, indent: int = 2) -> None:
    from rich.padding import Padding

    out.print(Padding(what, (0, 0, 0, indent), expand=False))


def _headline(item: Item) -> str:
    return f"{MOVES[item.move.kind]} to {safe(', '.join(item.names))}, {safe(item.employer)}"


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
            "attached": [one.label for one in draft.files],
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
        "holding": ask.holding,
        "options": [{"value": value, "label": label} for value, label in ask.options],
    }
