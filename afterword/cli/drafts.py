"""`afterword draft CANDIDACY`: the drafts of a candidacy as they stand, written where a follow-up is open."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from afterword.cli.files import attached_line
from afterword.cli.screen import MOVES, clock, console, print_json, safe
from afterword.facts.errors import UsageError
from afterword.facts.kinds import MOVE_KINDS

if TYPE_CHECKING:
    from afterword.actions.look import Item


def stored(which: str, move: str, *, as_json: bool) -> int:
    """Prints them, all or those of one move, or says when the next one opens."""
    from afterword.project.bootstrap import open_house

    house = open_house()
    from afterword.actions.look import show
    from afterword.cli.today import warn_of_voice

    if move and move not in MOVE_KINDS:
        raise UsageError(f"there is no move {move[:40]!r}; the moves are {', '.join(MOVE_KINDS)}")
    now = house.now()
    items = show(house.candidate.id, which, now, house.settings).items
    wanted = [item for item in items if not move or item.move.kind == move]
    drafted = [item for item in wanted if item.draft is not None]
    if as_json:
        print_json([_as_json(item) for item in drafted])
        return 0
    for item in drafted:
        _print(item)
    warn_of_voice(house)
    if not drafted:
        zone = house.candidate.value.time_zone
        later = [f"{MOVES[item.move.kind]} opens {clock(item.move.window.opens, zone, now)}" for item in wanted]
        console().print(f"Nothing is drafted for {safe(which)} now. {'. '.join(later)}{'.' if later else ''}".rstrip())
    return 0


def worded(which: str, move: str, medium: str, to: Sequence[str], *, as_json: bool) -> int:
    """Prints one move in words for a channel; 1 where something is left for the candidate to see to."""
    from afterword.project.bootstrap import open_house

    house = open_house()
    from afterword.actions.channels import words_by
    from afterword.cli.call import worded_json

    found = words_by(house.candidate.id, which, move, medium, house.now(), to=to)
    if as_json:
        print_json([worded_json(one) for one in found])
        return 0
    out = console()
    for one in found:
        room = f", {len(one.body.strip())} of {one.limit} characters" if one.limit else ""
        phone = f"   {safe(', '.join(one.phones))}" if one.phones and medium == "phone" else ""
        out.print(
            f"[bold]{MOVES[one.move.kind]} to {safe(', '.join(one.names))}[/bold], by {one.medium}{room}{phone}\n"
        )
        subject = f"Subject: {safe(one.subject)}\n\n" if one.subject else ""
        out.print(f"{subject}{safe(one.body.strip())}\n", soft_wrap=True)
        for problem in one.problems:
            print(f"afterword: {problem}", file=sys.stderr)
    return 1 if any(one.problems for one in found) else 0


def by_model(which: str, move: str, *, asked: bool) -> None:
    """Asks the language model for each e-mail draft that nobody approved, and says whose words it is in.

    `asked`: by name; else where the settings say so, it was allowed, and the draft is as it was first written.
    """
    from afterword.project import model as chosen
    from afterword.project.bootstrap import open_house

    house = open_house()
    if not asked and not (house.config.model.drafts and house.config.model.provider and chosen.agreed(house)):
        return
    from afterword.actions.look import show

    now = house.now()
    for item in show(house.candidate.id, which, now, house.settings).items:
        draft = item.draft
        if draft is None or move not in ("", item.move.kind) or draft.state != "draft" or draft.channel != "email":
            continue
        if asked or draft.version == 1:
            print(f"afterword: draft {draft.id}: {chosen.ask(house, draft.id, now).sentence}", file=sys.stderr)


def attach(which: str, move: str, files: Sequence[str]) -> None:
    """Attaches files to the one draft that there is, or the one of that move. Raises UsageError where it is not one."""
    from afterword.project.bootstrap import open_house

    house = open_house()
    from afterword.actions import files as kept_files
    from afterword.actions.look import show

    items = show(house.candidate.id, which, house.now(), house.settings).items
    drafted = [one.draft for one in items if one.draft is not None and move in ("", one.move.kind)]
    if len(drafted) != 1:
        raise UsageError(f"{len(drafted)} drafts stand there; `afterword edit ID --attach {files[0]}` names one.")
    kept_files.attach(house.candidate.id, drafted[0].id, drafted[0].version, files, house.now(), house.settings)


def _print(item: Item) -> None:
    draft, out = item.draft, console()
    assert draft is not None
    by = "" if draft.channel == "email" else f", by {draft.channel}"
    out.print(
        f"[bold]Draft {draft.id}[/bold], version {draft.version}, {draft.state}: "
        f"{MOVES[item.move.kind]} to {safe(', '.join(item.names))}{by}\n"
    )
    subject = f"Subject: {safe(draft.subject)}\n\n" if draft.subject else ""
    out.print(f"{subject}{safe(draft.body.strip())}\n", soft_wrap=True)
    if draft.files:
        out.print(attached_line(draft.files))
    for finding in item.findings:
        out.print(f"[yellow]{finding.code}[/yellow] {safe(finding.message)}")
    if draft.channel == "letter":
        out.print(f"[green]afterword letter {draft.id}[/green]   [dim]edit {draft.id}[/dim]\n")
    elif draft.channel != "email":
        record = f"afterword add sent CANDIDACY {draft.move} --by {draft.channel}"
        out.print(f"[dim]Do it, then {record} --to {safe(' --to '.join(draft.to))}[/dim]\n")
    elif draft.state == "draft":
        out.print(
            f"[green]afterword approve {draft.id} --version {draft.version}[/green]   [dim]edit {draft.id}[/dim]\n"
        )


def _as_json(item: Item) -> dict[str, Any]:
    from afterword.cli.today import item_json

    found = item_json(item)
    return {
        **found["draft"],
        "move": found["kind"],
        "to": found["to"],
        "names": found["names"],
        "round": found["round"],
    }
