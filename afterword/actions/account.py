"""Your data is yours: a whole account as one archive, taken in again, and erased."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import orjson

from afterword.facts.errors import BadFile
from afterword.store import account

_VERSION = 1
_ROWS = "rows.jsonl"
_LARGEST = 8 * 1024**3  # bytes unpacked


def archive(candidate: int) -> bytes:
    """The account as a zip of JSON lines: messages, facts with their sources, questions, drafts, outbox. No secrets."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("afterword.json", orjson.dumps({"afterword_account": _VERSION}))
        with file.open(_ROWS, "w") as out:
            for table, values in account.rows_of(candidate):
                out.write(orjson.dumps([table, values]) + b"\n")
    return packed.getvalue()


def take_in(data: bytes) -> int:
    """Takes an archive into an empty installation; how many rows. Raises BadFile for what is no such archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            head = orjson.loads(file.read("afterword.json"))
            if head != {"afterword_account": _VERSION}:
                raise BadFile("afterword.json", "expected an account archive of version 1")
            if file.getinfo(_ROWS).file_size > _LARGEST:
                raise BadFile(_ROWS, "larger than an account can be")
            with file.open(_ROWS) as lines:
                return account.take_in(_rows(lines))
    except (zipfile.BadZipFile, KeyError, orjson.JSONDecodeError, EOFError) as error:
        raise BadFile("", f"not an account archive of Afterword ({type(error).__name__})") from None


def erase(candidate: int) -> dict[str, int]:
    """Removes everything of a candidate's from the database; how many rows of each kind."""
    return account.erase(candidate)


def _rows(lines: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        row = orjson.loads(line)
        if not (isinstance(row, list) and len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], dict)):
            raise BadFile(f"{_ROWS} line {number}", "expected a table's name and its values")
        yield row[0], row[1]
