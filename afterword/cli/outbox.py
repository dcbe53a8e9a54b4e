"""`afterword approve`, `outbox`, `cancel`, `send`, `settle`, `password`: your yes, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from afterword.cli.files import attached_line
from afterword.cli.screen import MOVES, AsFormat, Format, clock, console, print_json, safe

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.actions.outbox import Entry
    from afterword.actions.send import Attempt

Draft = Annotated[int, typer.Argument(metavar="DRAFT", help="its number, as `afterword today` prints it")]
Number = Annotated[int, typer.Argument(metavar="MESSAGE", help="its number, as `afterword outbox` prints it")]

_STANDS = {
    "held": "held",
    "waiting": "waits for its time",
    "due": "due",
    "paused": "paused",
    "sending": "being sent",
    "unknown": "answer lost; looking in Sent",
    "needs_you": "only you can say",
    "ready": "ready for you to send",
    "sent": "sent",
    "refused": "refused by the server",
    "cancelled": "cancelled",
    "not_sent": "not sent",
}


def approve(
    draft: Draft,
    version: Annotated[int, typer.Option("--version", help="the version that you read")],
    allow_warnings: Annotated[bool, typer.Option("--allow-warnings", help="send it although rules warn")] = False,
    format: AsFormat = Format.text,
) -> None:
    """Approves one version of a draft: exactly these words go to exactly these people, once.

    Examples:

      afterword approve 12 --version 1

      afterword approve 12 --version 2 --allow-warnings
    """
    from afterword.actions.approve import approve as approve_stored
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    approval = approve_stored(
        house.candidate, draft, version, house.now(), post.desk(house), allow_warnings=allow_warnings
    )
    if format == Format.json:
        more = {
            "ready_at": approval.ready_at or None,
            "waits_for": [asked.id for asked in approval.waits_for],
            "attached": [one.label for one in approval.attached],
        }
        print_json({**entry_json(approval.entry), **more})
        return
    entry, out = approval.entry, console()
    out.print(f"Approved: {_headline(entry)}, {safe(', '.join(entry.recipients))}.")
    if approval.attached:
        out.print(attached_line(approval.attached))
    if approval.ready_at:
        out.print(f"It lies ready: {safe(approval.ready_at)}", soft_wrap=True)
        out.print(f"Send it from your own mail program, then [green]afterword settle {entry.id} --sent[/green]")
    else:
        when = clock(entry.due_at, house.candidate.value.time_zone, house.now())
        out.print(
            f"It goes out {when}, when `afterword send` runs. Until then: [green]afterword cancel {entry.id}[/green]"
        )
        for asked in approval.waits_for:
            out.print(f"[yellow]First it waits for your answer to question {asked.id}:[/yellow] {safe(asked.text)}")


def outbox(
    format: AsFormat = Format.text,
    all: Annotated[bool, typer.Option("--all", help="what is over too")] = False,
) -> None:
    """What you approved, and where each message stands.

    Examples:

      afterword outbox

      afterword outbox --all --format json
    """
    from afterword.actions.outbox import look
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    now = house.now()
    seen = look(house.candidate.id, now, post.ready(house), ended=all)
    if format == Format.json:
        print_json({"stopped": seen.stopped or None, "messages": [entry_json(entry) for entry in seen.entries]})
        return
    out = console()
    if seen.stopped:
        out.print(f"[bold red]Nothing is sent:[/bold red] {safe(seen.stopped)}")
    if not seen.entries:
        out.print("Nothing waits in the outbox.")
    for entry in seen.entries:
        out.print(_line(entry, house.candidate.value.time_zone, now))
        if entry.said:
            out.print(f"     [dim]{safe(entry.said)}[/dim]")


def cancel(number: Number, format: AsFormat = Format.text) -> None:
    """Takes an approval back; the words are a draft again.

    Example:

      afterword cancel 3
    """
    from afterword.actions.cancel import cancel as cancel_stored
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    entry = cancel_stored(house.candidate.id, number, house.now(), post.ready(house))
    if format == Format.json:
        print_json(entry_json(entry))
    else:
        console().print(f"Cancelled: {_headline(entry)}. It will not be sent.")


def send(
    format: AsFormat = Format.text,
    resume: Annotated[
        bool, typer.Option("--resume", help="go on from this copy of the database, after one was restored")
    ] = False,
) -> int:
    """Sends what is approved and due now, each message once, after a fresh look into the mailbox.

    Exits 75 where a message was put off or its answer lost, 3 where one was refused for good.

    Examples:

      afterword send

      afterword send --resume     after a backup was restored, and nothing else sends from this account
    """
    from afterword.actions.send import send_due
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    if resume:
        post.resume(house)
    with post.sender(house) as sender:
        attempts = send_due(sender)
    if format == Format.json:
        print_json([{"id": one.id, "outcome": one.outcome, "said": one.said} for one in attempts])
    else:
        _print_attempts(attempts)
    outcomes = {attempt.outcome for attempt in attempts}
    return _exit(3 if "refused" in outcomes else 75 if outcomes & {"put_off", "unknown"} else 0)


def settle(
    number: Number,
    sent: Annotated[bool, typer.Option("--sent/--not-sent", help="did it go out?")],
    format: AsFormat = Format.text,
) -> None:
    """Says whether a message went out, where only you can know.

    Examples:

      afterword settle 3 --sent

      afterword settle 3 --not-sent     its words are a draft again
    """
    from afterword.actions.cancel import settle as settle_stored
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    entry = settle_stored(house.candidate.id, number, house.now(), post.ready(house), sent=sent)
    if format == Format.json:
        print_json(entry_json(entry))
    else:
        console().print(f"{_headline(entry)}: {_STANDS[entry.standing]}.")


def password() -> None:
    """Keeps the password of your mail server, in the system's keyring or a file of your own; it is not shown.

    Examples:

      afterword password

      pass show mail | afterword password
    """
    import getpass
    import sys

    from afterword.facts.errors import UsageError
    from afterword.project import post
    from afterword.project.bootstrap import open_house

    house = open_house()
    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise UsageError("No password was given.")
    console().print(f"Kept, sealed: the password of {safe(post.keep_password(house, given))}.")


def entry_json(entry: Entry) -> dict[str, Any]:
    """One message as JSON: the contract of `--format json`."""
    return {
        "id": entry.id,
        "draft": entry.draft,
        "version": entry.version,
        "candidacy": entry.slug,
        "employer": entry.employer,
        "move": entry.move,
        "to": list(entry.to),
        "recipients": list(entry.recipients),
        "subject": entry.subject,
        "standing": entry.standing,
        "approved_at": entry.approved_at,
        "hold_until": entry.hold_until_at,
        "due": entry.due_at,
        "dot_at": entry.dot_at,
        "ended_at": entry.ended_at,
        "tries": entry.tries,
        "said": entry.said or None,
        "message_id": entry.message_id,
        "sha256": entry.sha256,
    }


def _headline(entry: Entry) -> str:
    return f"{MOVES[entry.move]} to {safe(', '.join(entry.names))}, {safe(entry.employer)}"


def _line(entry: Entry, zone: str, now: datetime) -> str:
    when = {"held": entry.due_at, "waiting": entry.due_at, "due": entry.due_at, "sent": entry.ended_at}
    at = when.get(entry.standing)
    stands = _STANDS[entry.standing] + (f", {clock(at, zone, now)}" if at else "")
    return f"[bold]{entry.id:>3}[/bold]  {_headline(entry)}: {stands}  [dim]{safe(entry.subject)}[/dim]"


def _print_attempts(attempts: tuple[Attempt, ...]) -> None:
    out = console()
    if not attempts:
        out.print("Nothing is due.")
    words = {"unknown": "answer lost; `afterword outbox` will say", "put_off": "put off", "later": "not now"}
    for attempt in attempts:
        out.print(f"{attempt.id:>3}  {words.get(attempt.outcome, attempt.outcome)}: {safe(attempt.said)}")


def _exit(status: int) -> int:
    if status:
        raise typer.Exit(status)
    return 0
