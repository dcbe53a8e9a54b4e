"""Reads what is named on the command line, or standard input, and no more of it than makes sense."""

from __future__ import annotations

import os
import sys
from typing import Final

from afterword.facts.errors import BadFile

MOST: Final = 64_000_000


def given(name: str, most: int = MOST) -> bytes:
    """The bytes of a file, `-` for standard input, at most so many. Raises BadFile."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(most + 1)
        else:
            with open(os.path.expanduser(name), "rb") as file:
                data = file.read(most + 1)
    except (OSError, ValueError) as error:  # a name may hold what no name can
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadFile(name, f"cannot be read ({reason})") from None
    if len(data) > most:
        raise BadFile(name, f"is larger than {most // 1_000_000} MB, and was not read")
    return data
