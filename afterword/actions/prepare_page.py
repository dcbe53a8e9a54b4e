"""What is read up before the next round, as a page to print."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.actions.journal import JournalRow
from afterword.actions.letter import paper_for
from afterword.actions.prepare import Met, Prepared, PromiseSeen
from afterword.formats.paper import Notes, notes_pdf
from afterword.playbook.fates import Fate

_FATES: Final[dict[Fate, str]] = {
    "kept": "kept",
    "late": "kept, but late",
    "missed": "not kept",
    "moved": "put off",
    "pending": "to come",
}
_WENT: Final = {"well": "went well", "so_so": "so-so", "badly": "went badly"}


def page_of(found: Prepared) -> bytes:
    """It as PDF. Raises RefusedError for letters that the font has not."""
    candidacy = found.candidacy
    coming = [f"Next interview: {_time(found, at)}" for at in found.coming]
    sections = (
        ("People", tuple(_person(found, one) for one in found.people)),
        ("Talked about", tuple(dict.fromkeys(line for one in found.people for line in one.talked))),
        (
            "Promises",
            tuple(_promise(one) for one in found.promises),
        ),
        ("Asked so far", tuple(_question(found, row) for row in found.questions)),
        ("Given", tuple(f"{one.what} {one.file} to {', '.join(one.to)}" for one in found.given)),
        ("Open", found.open_points),
        ("There before", tuple(f"{one.role}: {one.outcome}" for one in found.before)),
    )
    notes = Notes(
        f"{candidacy.role} at {candidacy.employer.name}",
        (*coming, f"As of {_time(found, found.now)}"),
        tuple((heading, lines) for heading, lines in sections if lines),
        found.now,
    )
    return notes_pdf(notes, paper_for(candidacy.employer.country))


def _person(found: Prepared, one: Met) -> str:
    met = ", ".join(f"interview {number} on {_day(_local(found, at).date())}" for number, at in one.rounds)
    return f"{one.contact.name}, {one.contact.part.replace('_', ' ')}" + (f": {met}" if met else "")


def _promise(one: PromiseSeen) -> str:
    what = one.made.about.replace("_", " ")
    return f"{one.who or 'They'}: {what} by {_day(one.made.latest)}, {_FATES[one.fate]}"


def _question(found: Prepared, row: JournalRow) -> str:
    by = f"{row.by}: " if row.by else ""
    went = f" ({', '.join(one for one in (_WENT[row.went], row.words) if one)})" if row.went else ""
    where = "" if row.slug == found.slug else f" [{row.role}]"
    return f"{by}{row.text}{went}{where}"


def _local(found: Prepared, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(found.candidacy.zone))


def _time(found: Prepared, at: datetime) -> str:
    local = _local(found, at)
    return f"{_day(local.date())}, {local:%H:%M}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%B %Y}"
