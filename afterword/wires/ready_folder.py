"""Approved mail as .eml files, for a mailbox that cannot be read afresh: the candidate sends them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection
from pathlib import Path
from typing import Final

from afterword.wires.durable_file import private_folder, write_durably

_NAME: Final = re.compile(r"afterword-(\d+)\.eml")


class ReadyFolder:
    """A folder of `afterword-12.eml` (Protocol Ready)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, number: int, raw: bytes) -> str:
        """Writes the message of that number; the path it lies at. Raises OSError."""
        private_folder(self._folder)
        path = self._folder / f"afterword-{number}.eml"
        write_durably(path, raw)
        return str(path)

    def keep_only(self, numbers: Collection[int]) -> frozenset[int]:
        """Removes what is ready no more: it must not lie about to be sent. Returns what is missing."""
        there = set()
        with contextlib.suppress(FileNotFoundError):
            for path in self._folder.iterdir():
                found = _NAME.fullmatch(path.name)
                if found and int(found[1]) in numbers:
                    there.add(int(found[1]))
                elif found:
                    path.unlink(missing_ok=True)
        return frozenset(numbers) - there
