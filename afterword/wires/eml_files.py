"""A folder of .eml files, or one of them, as a mail source; .emlx too. Not live: an export is of its day."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from afterword.actions.ports import RawMail
from afterword.wires.mail_folders import MAX_MAIL, holds_drafts, safe_name
from afterword.wires.seen_names import SeenNames

SUFFIXES = (".eml", ".emlx")
_UNSENT = re.compile(rb"^X-Unsent:[ \t]*1", re.MULTILINE | re.IGNORECASE)


class EmlFiles:
    """The .eml files under a path, which may be one; a file that changed is read again (Protocol MailSource)."""

    live = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path.resolve())

    def size(self) -> int:
        """Bytes in all."""
        return sum(path.stat().st_size for path in self._files())

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """The files that are new or changed since the cursor, in order of their paths. Raises OSError."""
        seen = SeenNames(cursor)
        states = {self._state(path): path for path in self._files()}
        unseen = seen.unseen("", states)
        marker = seen.cursors("")
        for path, mark in unseen:
            yield self._mail(path), marker.after(mark)

    def _files(self) -> list[Path]:
        if self.path.is_file():
            return [self.path]
        found: list[Path] = []
        for root, directories, files in os.walk(self.path):
            directories.sort()
            found.extend(Path(root, name) for name in sorted(files) if name.lower().endswith(SUFFIXES))
        return found

    def _state(self, path: Path) -> str:
        status = path.stat()
        return f"{self._key(path)}\0{status.st_mtime_ns}\0{status.st_size}"

    def _key(self, path: Path) -> str:
        return path.name if path == self.path else path.relative_to(self.path).as_posix()

    def _mail(self, path: Path) -> RawMail:
        status = path.stat()
        key = self._key(path)
        folder = safe_name(key.rpartition("/")[0] or self.path.name if self.path.is_dir() else self.path.parent.name)
        received = datetime.fromtimestamp(status.st_mtime, UTC)
        if status.st_size > MAX_MAIL:
            return RawMail(key, None, status.st_size, folder, received)
        data = path.read_bytes()
        if path.suffix.lower() == ".emlx":
            data = _without_frame(data)
        draft = holds_drafts(folder) or _UNSENT.search(data, 0, 16_384) is not None
        return RawMail(key, data, status.st_size, folder, received, draft)


def _without_frame(data: bytes) -> bytes:
    """Apple Mail writes the message's length before it and a property list behind."""
    length, _, rest = data.partition(b"\n")
    number = length.strip()
    return rest[: int(number)] if number.isdigit() and len(number) < 12 else data
