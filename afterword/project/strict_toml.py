"""What the readers of TOML files share: an unknown key, or a wrong value, is an error that names its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from typing import Any

from afterword.facts.errors import BadFile


class Bad(Exception):
    """What was expected of a value; becomes a BadFile with its line."""


def parsed(text: str) -> dict[str, Any]:
    """The tables of a TOML text. Raises BadFile."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadFile("", f"not TOML: {error}") from None


def one_line(value: Any) -> str:
    """A text on one line, without controls."""
    if not isinstance(value, str) or any(ord(c) < 32 or ord(c) == 127 for c in value):
        raise Bad("expected a text on one line")
    return value.strip()


def checked(text: str, key: str, value: Any, readers: Mapping[str, Callable[[Any], Any]]) -> Any:
    """A value as its reader takes it. Raises BadFile with the line of its key."""
    if key not in readers:
        raise unknown(text, key, readers, "key")
    try:
        return readers[key](value)
    except Bad as bad:
        raise BadFile(line_of(text, key), f'"{key}": {bad}') from None


def unknown(text: str, key: str, known: Mapping[str, object], what: str) -> BadFile:
    """The error for a key or table that there is not, with the nearest one."""
    near = difflib.get_close_matches(key, known, n=1)
    return BadFile(line_of(text, key), f'unknown {what} "{key[:60]}"' + (f" ({near[0]}?)" if near else ""))


def line_of(text: str, key: str) -> str:
    """`line 4`, where that key or table stands; '' where it is not found."""
    pattern = re.compile(rf'^\s*(\[\s*)?"?{re.escape(key)}"?\s*(=|\]|\.)')
    return next((f"line {number}" for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), "")
