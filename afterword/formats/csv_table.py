"""Tables in text files (RFC 4180 and its relatives): what was taken for encoding and delimiter is always said."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from afterword.formats import charsets

MAX_BYTES = 5_000_000
MAX_ROWS = 10_000
MAX_COLUMNS = 100
MAX_CELL = 10_000

Order = Literal["year first", "day first", "month first", "ambiguous", "none"]

_DELIMITERS = (",", ";", "\t", "|")
_NUMERIC = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T].*)?$")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file where it begins, its cells safe to show, and what is wrong with it."""

    line: int
    cells: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was understood; with any `problems` nothing of it should be taken over."""

    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of one column, None where a cell holds none; "ambiguous" means: ask whether the day comes first."""

    order: Order
    values: tuple[date | None, ...]
    example: str = ""  # a cell that can be read two ways


def parse(raw: bytes) -> Table:
    """The table in a file of at most 5 MB and 10,000 rows; nothing is raised, each bad row says why."""
    if len(raw) > MAX_BYTES:
        return Table("", "", (), (), ("This file is too large (more than 5 MB) and was not read.",))
    encoding, text = _decoded(raw)
    delimiter, text, skipped = _delimiter(text)
    problems: list[str] = []
    lines = _lines(text, delimiter, skipped, problems)
    if not lines:
        return Table(encoding, delimiter, (), (), (*problems, "This file holds no table."))
    columns = tuple(charsets.shown(cell, 100).lower() for cell in lines[0].cells)
    if len(columns) > MAX_COLUMNS:
        problems.append(f"This table has more than {MAX_COLUMNS} columns; nothing was taken over.")
    repeated = sorted({name for name in columns if name and columns.count(name) > 1}) if len(columns) < 1_000 else []
    if repeated:
        problems.append(f"Two columns have the same name: {', '.join(repeated[:5])}.")
    rows = tuple(_checked(row, len(columns)) for row in lines[1:])
    return Table(encoding, delimiter, columns, rows, tuple(problems))


def _decoded(raw: bytes) -> tuple[str, str]:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return name.removesuffix("-sig").upper(), raw.decode(name, "replace")
    try:
        return "UTF-8", raw.decode("utf-8")
    except UnicodeDecodeError:
        return "Windows-1252", raw.decode("cp1252", "replace")


def _delimiter(text: str) -> tuple[str, str, int]:
    """The delimiter, by Excel's own line or by what the first line holds most of; the rest; the lines taken off."""
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r"sep=(.)\r?", first)
    if told and told[1] in _DELIMITERS:
        return told[1], rest, 1
    bare = re.sub(r'"[^"]*"', "", first[:100_000])
    return max(_DELIMITERS, key=bare.count), text, 0


def _lines(text: str, delimiter: str, skipped: int, problems: list[str]) -> list[Row]:
    lines: list[Row] = []
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=delimiter, strict=True)
    begin = 1 + skipped
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                lines.append(Row(begin, tuple(cells[: MAX_COLUMNS * 10])))
            begin = reader.line_num + 1 + skipped
            if len(lines) > MAX_ROWS + 1:
                problems.append(f"This table has more than {MAX_ROWS} rows; nothing was taken over.")
                return lines[: MAX_ROWS + 1]
    except csv.Error as error:
        told = "a quotation mark is never closed" if "unexpected end" in str(error) else str(error)
        problems.append(f"From line {begin} on this file could not be read: {told}.")
    return lines


def _checked(row: Row, width: int) -> Row:
    """The row with its cells safe to show, and the first thing that is wrong with it."""
    problem = ""
    if len(row.cells) != width:
        problem = f"it has {len(row.cells)} cells and there are {width} columns"
    for number, cell in enumerate(row.cells, 1):
        if len(cell) > MAX_CELL:
            problem = problem or f"cell {number} is too long"
        elif "\n" in cell.strip():
            problem = problem or f"cell {number} has more than one line"
    return Row(row.line, tuple(charsets.visible(cell[:MAX_CELL]).strip() for cell in row.cells), problem)


def dates_of(cells: Sequence[str], *, day_first: bool | None = None) -> Dates:
    """The dates of a column: in the one order that all its cells allow, else as `day_first` says, else ambiguous."""
    matches = [_NUMERIC.match(cell.strip()) for cell in cells]
    found = [match for match in matches if match]
    if not found:
        return Dates("none", tuple(None for _ in cells))
    two_ways = [match for match in found if len(match[1]) < 4]
    if not two_ways:
        return Dates("year first", tuple(_date(match, day_first=True) for match in matches))
    day = all(int(match[2]) <= 12 for match in two_ways)
    month = all(int(match[1]) <= 12 for match in two_ways)
    if day and month and day_first is None and any(match[1] != match[2] for match in two_ways):
        example = next(match[0] for match in two_ways if match[1] != match[2])
        return Dates("ambiguous", tuple(None for _ in cells), example)
    first = day if day != month else day_first is not False
    return Dates("day first" if first else "month first", tuple(_date(match, day_first=first) for match in matches))


def _date(match: re.Match[str] | None, *, day_first: bool) -> date | None:
    if match is None:
        return None
    one, two, three = (int(part) for part in match.groups()[:3])
    if len(match[1]) == 4:
        year, month, day = one, two, three
    else:
        year, month, day = (three + 2000 if three < 100 else three), *((two, one) if day_first else (one, two))
    try:
        return date(year, month, day) if 1970 <= year <= 2100 else None
    except ValueError:
        return None
