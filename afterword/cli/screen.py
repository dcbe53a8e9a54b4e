"""What all commands share: the console, JSON as a contract, times as a person says them, and their common options."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final
from zoneinfo import ZoneInfo

import orjson

from afterword.facts.errors import UsageError
from afterword.facts.kinds import MOVE_NAMES

if TYPE_CHECKING:
    import typer
    from rich.console import Console


class Format(StrEnum):
    """How a command answers."""

    text = "text"
    json = "json"


if TYPE_CHECKING:
    AsFormat = Annotated[Format, typer.Option("--format", help="text for people, json for programs")]
    Which = Annotated[str, typer.Argument(metavar="CANDIDACY", help="its name, as `afterword today` prints it")]


def __getattr__(name: str) -> Any:
    """The options above when a command that uses Typer asks for them: it takes as long to load as today to answer."""
    if name not in ("AsFormat", "Which"):
        raise AttributeError(name)
    import typer

    if name == "AsFormat":
        return Annotated[Format, typer.Option("--format", help="text for people, json for programs")]
    return Annotated[str, typer.Argument(metavar="CANDIDACY", help="its name, as `afterword today` prints it")]


MOVES: Final = MOVE_NAMES


def console() -> Console:
    """Standard output as Rich sees it; at least 60 columns wide, so that a narrow pipe stays readable."""
    from rich.console import Console

    made = Console(highlight=False, soft_wrap=False)
    if not made.is_terminal:
        made.width = 100
    return made


def print_json(value: Any) -> None:
    """One JSON document on standard output; datetimes in ISO 8601 with their offset."""
    sys.stdout.buffer.write(
        orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS)
    )
    sys.stdout.buffer.write(b"\n")
    sys.stdout.flush()


def safe(text: str) -> str:
    """Text from outside for a terminal: no control characters, no bidirectional tricks, and no markup of ours."""
    from rich.markup import escape

    kept = "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text.replace("\t", " "))
    return escape(kept)


def one_line(words: str, most: int) -> str:
    """The words on one line, cut at `most` characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 3] + "..."


def clock(moment: datetime, zone: str, now: datetime) -> str:
    """`today 14:00`, `tomorrow 08:00`, `Tue 3 Mar 08:00`; with the year where it is another one."""
    local, today = moment.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    return f"{day(local.date(), today)} {local:%H:%M}"


def day(when: date, today: date) -> str:
    """`today`, `tomorrow`, `yesterday`, `Tue 3 Mar`."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((when - today).days)
    if near:
        return near
    return f"{when:%a} {when.day} {when:%b}" + (f" {when.year}" if when.year != today.year else "")


def time_of(text: str, zone: str, now: datetime) -> datetime:
    """A time as a person types it: ISO 8601, `2026-03-03 14:00` in the candidate's zone, `now`, `14:00`, `tomorrow`.

    A date alone is 08:00 of that day. Raises UsageError, saying what may stand there.
    """
    given, here = text.strip().lower(), now.astimezone(ZoneInfo(zone))
    if given == "now":
        return now
    for word, days in (("today", 0), ("tomorrow", 1), ("yesterday", -1)):
        if given.startswith(word):
            base = (here + timedelta(days=days)).date().isoformat()
            given = f"{base} {given.removeprefix(word).strip() or '08:00'}"
    if len(given) <= 5 and ":" in given:
        given = f"{here.date().isoformat()} {given.zfill(5)}"
    try:
        found = datetime.fromisoformat(given.replace(" ", "T", 1).upper() if len(given) > 10 else f"{given}T08:00")
    except ValueError:
        raise UsageError(
            f"'{text[:60]}' is not a time. Write 2026-03-03 14:00, 14:00, tomorrow 09:30, or ISO 8601 with an offset."
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))
