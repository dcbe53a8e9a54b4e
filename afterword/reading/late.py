"""Patterns that are made when they are first asked for: most messages need none of them, and importing stays cheap."""

from __future__ import annotations

import re
from typing import Final


class Late:
    """`Late(source)()` is the compiled pattern, the same one each time."""

    __slots__ = ("_flags", "_made", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source: Final = source
        self._flags: Final = flags
        self._made: re.Pattern[str] | None = None

    def __call__(self) -> re.Pattern[str]:
        if self._made is None:
            self._made = re.compile(self._source, self._flags)
        return self._made
