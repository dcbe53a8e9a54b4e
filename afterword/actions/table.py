"""A table of candidacies, contacts and interviews, whole or not at all: a CSV file, or a fair in twenty lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from afterword.actions.add import add_contact, add_interview
from afterword.actions.named import NOT_KNOWN, matching
from afterword.actions.reach import add_phone
from afterword.actions.table_rows import About, Given, Wrong, rows_of
from afterword.facts.errors import UsageError
from afterword.facts.people import Employer
from afterword.formats import csv_table
from afterword.formats.csv_table import Table
from afterword.store import candidacies
from afterword.store.candidacies import Kept

MOST = 1_000  # rows taken in at once

_MEANT: dict[str, tuple[str, ...]] = {
    "employer": ("employer", "company", "organisation", "organization", "firm"),
    "role": ("role", "position", "job", "job title", "title"),
    "who": ("who", "name", "contact", "person", "with", "interviewer", "contact name"),
    "email": ("email", "e-mail", "mail", "email address", "contact email"),
    "phone": ("phone", "telephone", "tel", "mobile"),
    "part": ("part", "as", "contact role"),
    "day": ("day", "date", "interview date", "interview"),
    "time": ("time", "start", "began", "interview time"),
    "minutes": ("minutes", "min", "length", "duration"),
    "note": ("note", "notes", "one line", "comment", "comments"),
    "country": ("country",),
}
_FAIR = ("employer", "who", "time", "note", "role")  # what a line of a fair holds, where nothing says so


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be taken in; with anything `wrong` nothing is. `ambiguous` is a date that can be read two ways."""

    encoding: str
    delimiter: str
    columns: tuple[tuple[str, str], ...]  # (heading as it stands, what it is taken for, or '')
    rows: tuple[Given, ...]
    wrong: tuple[Wrong, ...]
    ambiguous: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in."""

    rows: int
    candidacies: int  # new ones
    contacts: int
    interviews: int
    slugs: tuple[str, ...]


def preview(raw: bytes, about: About) -> Preview:
    """Reads a table and changes nothing; every fault is told with its line and its column."""
    table = csv_table.parse(raw)
    shift = 0
    if about.fair and table.columns and not any(_meaning(name) for name in table.columns):
        table, shift = csv_table.parse(_headed(raw, table)), 1
    meanings = [_meaning(name) for name in table.columns]
    columns = tuple(zip(table.columns, meanings, strict=True))
    wrong = [Wrong(0, "", problem) for problem in table.problems]
    wrong += [Wrong(row.line - shift, "", row.problem) for row in table.rows if row.problem]
    if len(table.rows) > MOST:
        wrong.append(Wrong(0, "", f"More than {MOST:,} rows at once; make several tables of it."))
    if table.columns and "employer" not in meanings:
        wrong.append(Wrong(0, "employer", "There is no column of that name, or of company or organisation."))
    for name in {name for name in meanings if name and meanings.count(name) > 1}:
        wrong.append(Wrong(0, name, "Two columns are taken for this one; give one of them another name."))
    if wrong:
        return Preview(table.encoding, table.delimiter, columns, (), tuple(wrong))
    return _read(table, meanings, columns, about, shift)


def take_in(candidate: int, seen: Preview, now: datetime) -> Taken:
    """Takes the rows in, all in one transaction. Raises UsageError where something is wrong, or nothing there."""
    if seen.wrong or seen.ambiguous or not seen.rows:
        raise UsageError(f"0 of {len(seen.rows)} rows were taken in: something in the table is not right yet.")
    every = candidacies.candidacies_of(candidate)
    known = len(every)
    slugs: dict[str, None] = {}
    with transaction.atomic():
        for row in seen.rows:
            kept = matching(every, row.employer, row.role)
            if kept is None:
                kept = _opened(candidate, every, row, now)
                every.append(kept)
            slugs[kept.slug] = None
            _note(candidate, kept, row, now)
    people, held = sum(1 for row in seen.rows if row.who), sum(1 for row in seen.rows if row.start)
    return Taken(len(seen.rows), len(every) - known, people, held, tuple(slugs))


def _opened(candidate: int, every: Sequence[Kept], row: Given, now: datetime) -> Kept:
    """A candidacy for a line that none there is yet for."""
    wanted = row.employer.casefold()
    there = next((kept.employer_id for kept in every if kept.candidacy.employer.name.casefold() == wanted), None)
    employer = there or candidacies.create_employer(candidate, Employer(row.employer, None, row.country or None))
    return candidacies.create_candidacy(candidate, employer, row.role or NOT_KNOWN, at=now)


def _note(candidate: int, kept: Kept, row: Given, now: datetime) -> None:
    if row.who:
        added = add_contact(candidate, kept.slug, row.person, row.part, now=now)
        if row.phone:
            add_phone(candidate, kept.slug, added.id, row.phone, now)
    if row.start is not None:
        until = row.start + timedelta(minutes=row.minutes)
        notes = row.note or None
        add_interview(candidate, kept.slug, row.start, until, [row.person], now, format=row.format, notes=notes)
    if row.note and row.note not in {text for _, text in kept.notes}:
        candidacies.add_note(kept.id, now, row.note)


def _meaning(heading: str) -> str:
    plain = " ".join(heading.replace("_", " ").split())
    return next((meant for meant, names in _MEANT.items() if plain in names), "")


def _headed(raw: bytes, table: Table) -> bytes:
    """The same with headings, where the first line is a talk already."""
    names = [*_FAIR[: len(table.columns)], *(f"column {n}" for n in range(len(_FAIR), len(table.columns)))]
    encoding = table.encoding.lower()
    text = raw.decode(encoding, "replace").lstrip("\ufeff")
    return (table.delimiter.join(names) + "\n" + text).encode("utf-8")


def _read(
    table: Table, meanings: Sequence[str], columns: tuple[tuple[str, str], ...], about: About, shift: int
) -> Preview:
    cells = [dict(zip(meanings, row.cells, strict=True)) for row in table.rows]
    found = csv_table.dates_of([row.get("day", "") for row in cells], day_first=about.day_first)
    if found.order == "ambiguous":
        return Preview(table.encoding, table.delimiter, columns, (), (), found.example)
    days: list[date | None] = list(found.values)
    rows, wrong = rows_of([row.line - shift for row in table.rows], cells, days, about)
    return Preview(table.encoding, table.delimiter, columns, tuple(rows), tuple(wrong))


__all__ = ["MOST", "About", "Given", "Preview", "Taken", "Wrong", "preview", "take_in"]
