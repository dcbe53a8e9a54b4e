"""`afterword show` and `afterword why`: one candidacy as a picture, and the facts and rules behind each move."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from afterword.cli.screen import MOVES, AsFormat, Format, Which, clock, console, one_line, print_json, safe
from afterword.cli.strip import strip
from afterword.cli.today import ask_json, item_json
from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import Fact

if TYPE_CHECKING:
    from rich.console import Console

    from afterword.actions.look import Item, Shown

_RECEIVED = {
    "offer": "offered the job",
    "rejection": "said no",
    "next_round": "invited you",
    "reschedule": "moved the interview",
    "cancelled": "called the interview off",
    "info_request": "asked you something",
    "acknowledgement": "acknowledged it",
    "delay": "asked for more time",
    "other": "wrote",
}


def show(which: Which, format: AsFormat = Format.text) -> None:
    """One candidacy at a glance: a strip of its time, who is who, what happened and what comes.

    Example:

      afterword show northwind-data-analyst
    """
    shown, zone, now = _look(which)
    if format == Format.json:
        print_json(_as_json(shown))
        return
    from rich.padding import Padding

    out = console()
    _print_head(out, shown)
    _print_strip(out, shown, zone, now)
    _print_people(out, shown)
    out.print("\n[bold]What happened[/bold]")
    for place, fact in shown.facts:
        if isinstance(fact, kinds.Retracted):
            continue  # what was taken back is gone at a glance; `why` tells of it
        noted = shown.planned.kept.noted[place]
        number = f"  [dim]message {noted.message}[/dim]" if noted.message is not None else ""
        out.print(f"  {clock(fact.at, zone, now):<17} {describe(shown.planned.kept.candidacy, fact)}{number}")
        if noted.quote:
            out.print(Padding(f'[dim italic]"{safe(one_line(noted.quote, 160))}"[/dim italic]', (0, 0, 0, 20)))
    if shown.items:
        out.print("\n[bold]What comes[/bold]")
        for item in shown.items:
            out.print(f"  {clock(item.move.window.opens, zone, now):<17} {_line(item)}")
    for ask in shown.asks:
        out.print(f"\n[yellow]{safe(ask.text)}[/yellow]")
    slug = safe(shown.planned.kept.slug)
    out.print(f"\n[dim]afterword why {slug} · afterword correct {slug}[/dim]")


def why(which: Which, format: AsFormat = Format.text) -> None:
    """Why each move is on the plan: the facts with their sources, the rule, and the article's reason.

    Example:

      afterword why northwind-data-analyst
    """
    shown, zone, now = _look(which)
    if format == Format.json:
        print_json(_as_json(shown))
        return
    out = console()
    _print_head(out, shown)
    out.print("\n[bold]The facts[/bold], in the order of their times")
    for place, fact in shown.facts:
        noted = shown.planned.kept.noted[place]
        source = noted.source if noted.message is None else f"message {noted.message}"
        says = describe(shown.planned.kept.candidacy, fact)
        out.print(f"  {place:>3}  {clock(fact.at, zone, now):<17} {says}  [dim]{safe(source)}[/dim]")
        if noted.quote:
            out.print(f'       [dim italic]"{safe(one_line(noted.quote, 160))}"[/dim italic]')
    if not shown.items:
        out.print("\nNothing is called for: " + _nothing(shown))
    for item in shown.items:
        window = item.move.window
        out.print(f"\n[bold]{_line(item)}[/bold]")
        late = ", late" if item.move.late else ""
        out.print(
            f"  {item.move.state}{late}: opens {clock(window.opens, zone, now)}, due {clock(window.due, zone, now)}"
        )
        for rule in item.reasons:
            out.print(f"  [cyan]{rule.code}[/cyan] {safe(rule.asks)} [dim]{rule.part}[/dim]")
        if item.words:
            out.print(f'  [italic]"{safe(one_line(item.words, 160))}"[/italic]')
    for ask in shown.asks:
        out.print(f"\n[yellow]Asked:[/yellow] {safe(ask.text)}")


def describe(candidacy: Candidacy, fact: Fact) -> str:
    """One fact in a few words."""

    def name(key: str | None) -> str:
        return safe(next((c.name for c in candidacy.contacts if c.id == key), key or "a machine"))

    match fact:
        case kinds.Interview():
            return f"[bold]interview[/bold] {fact.round} with {', '.join(name(key) for key in fact.with_)}"
        case kinds.Sent():
            what = "wrote" if fact.move == "other" else MOVES[fact.move].lower()
            return f"you: {what} to {', '.join(name(key) for key in fact.to)}"
        case kinds.Received():
            promise = f", answer by {fact.promise.latest:%a %d %b}" if fact.promise else ""
            at = f" for {clock(fact.round_at, candidacy.zone, fact.at)}" if fact.round_at else ""
            return f"{name(fact.from_)} {_RECEIVED[fact.kind]}{at}{promise}"
        case kinds.Promise():
            return f"{name(fact.from_)} promised {fact.about.replace('_', ' ')} by {fact.latest:%a %d %b}"
        case kinds.AutoReply():
            back = f", back {fact.returns:%a %d %b}" if fact.returns else ""
            return f"{name(fact.from_)} is away{back}"
        case kinds.Bounce():
            return f"[red]mail to {name(fact.contact)} came back[/red]"
        case kinds.NewAddress():
            return f"new address of {name(fact.contact)}: {safe(fact.email)}"
        case kinds.Policy():
            return f"contact: {fact.policy.replace('_', ' ')}"
        case kinds.Skipped():
            return f"you skipped {MOVES[fact.move].lower()}"
        case kinds.Snoozed():
            return f"snoozed until {fact.until:%a %d %b}"
        case kinds.Withdrawn():
            return "you withdrew"
        case kinds.Retracted():
            target = candidacy.history[fact.which]
            what = "a correction" if isinstance(target, kinds.Retracted) else describe(candidacy, target)
            return f"taken back: {what}"


def _look(which: str) -> tuple[Shown, str, datetime]:
    from afterword.actions.look import show as look
    from afterword.project.bootstrap import open_house

    house = open_house()
    now = house.now()
    shown = look(house.candidate.id, which, now, house.settings)
    return shown, shown.planned.kept.candidacy.zone, now


def _print_head(out: Console, shown: Shown) -> None:
    kept = shown.planned.kept
    role = safe(kept.candidacy.role or "role not known")
    out.print(
        f"[bold]{role}[/bold] at [bold]{safe(kept.candidacy.employer.name)}[/bold]   {shown.planned.plan.outcome}"
    )
    if kept.paused_because:
        out.print(f"[red]Paused:[/red] {safe(kept.paused_because)}")


def _print_strip(out: Console, shown: Shown, zone: str, now: datetime) -> None:
    width = max(40, min(out.width - 14, 100))
    out.print()
    for row in strip(shown.facts, shown.planned.plan, zone, now, width):
        out.print(f"  [dim]{row.name:>10}[/dim] {row.marks}", no_wrap=True, crop=True)


def _print_people(out: Console, shown: Shown) -> None:
    promise = shown.planned.plan.promise
    out.print()
    for contact in shown.planned.kept.candidacy.contacts:
        address = safe(contact.email) if contact.email else "[yellow]no address[/yellow]"
        out.print(f"  {safe(contact.name)}, {contact.part.replace('_', ' ')}  [dim]{address}[/dim]")
    if promise is not None:
        out.print(f"  Promise: {promise.about.replace('_', ' ')} by {promise.latest:%a %d %b}, {promise.state}")


def _line(item: Item) -> str:
    late = " [red](late)[/red]" if item.move.late else ""
    return f"{MOVES[item.move.kind]} to {safe(', '.join(item.names))}{late}"


def _nothing(shown: Shown) -> str:
    outcome = shown.planned.plan.outcome
    return {
        "yes": "they said yes.",
        "no": "they said no, and what follows a no is done.",
        "withdrawn": "you withdrew.",
        "dormant": "everything was tried; it rests until they write.",
    }.get(outcome, "there is nothing to say before they write, or before the next interview.")


def _as_json(shown: Shown) -> dict[str, Any]:
    kept, plan = shown.planned.kept, shown.planned.plan
    return {
        "candidacy": kept.slug,
        "employer": kept.candidacy.employer.name,
        "role": kept.candidacy.role,
        "outcome": plan.outcome,
        "paused": kept.paused_because or None,
        "promise": None
        if plan.promise is None
        else {
            "from": plan.promise.from_,
            "about": plan.promise.about,
            "earliest": plan.promise.earliest.isoformat(),
            "latest": plan.promise.latest.isoformat(),
            "state": plan.promise.state,
        },
        "contacts": [{"id": c.id, "name": c.name, "email": c.email, "part": c.part} for c in kept.candidacy.contacts],
        "facts": [
            {
                "place": place,
                "fact": kinds.NAMES[type(fact)],
                "at": fact.at,
                "noted": kept.noted[place].noted_at,
                "source": kept.noted[place].source,
                "message": kept.noted[place].message,
                "quote": kept.noted[place].quote or None,
                "says": plain(describe(shown.planned.kept.candidacy, fact)),
            }
            for place, fact in shown.facts
        ],
        "moves": [item_json(item) for item in shown.items],
        "questions": [ask_json(ask) for ask in shown.asks],
    }


def plain(markup: str) -> str:
    """What a line says, without its markup."""
    from rich.text import Text

    return Text.from_markup(markup).plain
