"""Patterns that are compiled when they are first used: importing the room must not cost what reading a mail does."""

from __future__ import annotations

import re
from collections.abc import Iterator


class Lazy:
    """A regular expression as `re.compile` gives it, made on first use; only what this room needs of it."""

    __slots__ = ("_flags", "_made", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        self._made: re.Pattern[str] | None = None

    @property
    def made(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._made is None:
            self._made = re.compile(self._source, self._flags)
        return self._made

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.made.search(text, start)

    def match(self, text: str, start: int = 0, end: int = 2**31) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.made.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self.made.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.made.finditer(text)

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall` of a pattern with at most one group."""
        return self.made.findall(text)

    def sub(self, by: str, text: str) -> str:
        """As `re.Pattern.sub`."""
        return self.made.sub(by, text)
