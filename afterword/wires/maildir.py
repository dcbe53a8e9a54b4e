"""A Maildir as a mail source, with its folders (Maildir++, or sub-directories); live: it is what it is now."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from afterword.actions.ports import RawMail
from afterword.wires.mail_folders import MAX_MAIL, from_imap, holds_drafts, safe_name
from afterword.wires.seen_names import SeenNames

_MAX_DEPTH = 10
_INNER = ("cur", "new", "tmp")
_SIZE = re.compile(r",S=(\d{1,12})(?=[,:]|$)")


class Maildir:
    """A Maildir and all folders inside it (Protocol MailSource)."""

    live = True

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path.resolve())

    def size(self) -> int:
        """Bytes in all, from the names of the files where they say it."""
        total = 0
        for folder in self._folders():
            for path, _ in _listed(folder).values():
                told = _SIZE.search(path)
                if told:
                    total += int(told[1])
                    continue
                try:
                    total += os.stat(path).st_size
                except FileNotFoundError:
                    continue
        return total

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What was not read yet, folder by folder, oldest names first. Raises OSError where a folder cannot be read."""
        seen = SeenNames(cursor)
        for folder in self._folders():
            name = self._name(folder)
            listed = _listed(folder)
            unseen = seen.unseen(name, {unique: unique for unique in sorted(listed)})
            marker = seen.cursors(name)
            for unique, mark in unseen:
                mail = self._read(folder, name, unique, listed)
                if mail is not None:
                    yield mail, marker.after(mark)
            marker.finish()

    def _folders(self) -> list[Path]:
        """Every directory that is a Maildir, the root first."""
        found = []
        depth = len(self.path.parts)
        for root, directories, _ in os.walk(self.path, onerror=_raise):
            if "cur" in directories or "new" in directories:
                found.append(Path(root))
            here = len(Path(root).parts) - depth
            inside = () if here >= _MAX_DEPTH else directories
            directories[:] = sorted(directory for directory in inside if directory not in _INNER)
        return found

    def _name(self, folder: Path) -> str:
        parts = [part for name in folder.relative_to(self.path).parts for part in name.split(".") if part]
        return safe_name("/".join(from_imap(part) for part in parts) or "INBOX")

    def _read(self, folder: Path, name: str, unique: str, listed: dict[str, tuple[str, str]]) -> RawMail | None:
        """One mail; looked for again where its file was renamed meanwhile, None where it is gone."""
        for attempt in range(3):
            if attempt:
                listed = _listed(folder)
            if unique not in listed:
                return None
            path, flags = listed[unique]
            try:
                with open(path, "rb") as file:
                    status = os.fstat(file.fileno())
                    data = file.read(MAX_MAIL + 1) if status.st_size <= MAX_MAIL else b""
            except FileNotFoundError:
                continue
            whole = status.st_size <= MAX_MAIL and len(data) <= MAX_MAIL
            received = _received(unique, status.st_mtime)
            draft = "D" in flags or holds_drafts(name)
            return RawMail(f"{name}/{unique}", data if whole else None, status.st_size, name, received, draft)
        return None


def _received(unique: str, changed: float) -> datetime:
    """When it came: a Maildir's names begin with the second of delivery; a file that was copied has a later time."""
    seconds = unique.partition(".")[0]
    named = float(seconds) if len(seconds) in (9, 10) and seconds.isascii() and seconds.isdigit() else changed
    return datetime.fromtimestamp(min(named, changed), UTC)


def _raise(error: OSError) -> None:
    """A folder that cannot be read must be known: a reply may lie in it."""
    raise error


def _listed(folder: Path) -> dict[str, tuple[str, str]]:
    """The messages of one folder, unique name to path and flags; new first, so that one moved to cur is seen."""
    found: dict[str, tuple[str, str]] = {}
    for inner in ("new", "cur"):
        try:
            names = os.listdir(folder / inner)
        except FileNotFoundError:
            continue
        base = f"{folder}{os.sep}{inner}{os.sep}"
        for name in names:
            if not name.startswith("."):
                unique, _, flags = name.partition(":2,")
                found[unique.partition(":")[0]] = (base + name, flags)
    return found
