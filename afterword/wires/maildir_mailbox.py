"""A Maildir as the candidate's live mailbox: what lies in Sent, and our one copy there."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Final

from afterword.actions.ports import MailSource
from afterword.wires import sent_copy
from afterword.wires.durable_file import sync_folder

_SENT: Final = frozenset(
    {
        *("sent", "sent items", "sent messages", "sent mail"),
        *("gesendet", "gesendete elemente", "gesendete objekte"),
        *("envoyés", "envoy&aok-s", "éléments envoyés", "enviados", "inviati", "posta inviata"),
        *("verzonden", "verzonden items", "sendt", "skickat", "wysłane"),
    }
)
_DRAFTS: Final = frozenset({"drafts", "entwürfe", "entw&apw-rfe", "brouillons", "borradores", "bozze", "concepten"})
_HEAD: Final = 65536
_WHOLE: Final = 1_000_000
_EARLIER: Final = timedelta(days=1)  # a copy is never older than the sending, but clocks differ
_AROUND: Final = timedelta(minutes=10)
_TRIES: Final = 3


class MaildirMailbox:
    """A Maildir with its folders, Maildir++ (`.Sent`) or plain sub-directories (Protocol Mailbox)."""

    def __init__(self, root: Path, source: Callable[[], MailSource]) -> None:
        self._root = root
        self._source = source

    def source(self) -> MailSource:
        return self._source()

    def find_sent(
        self, message_id: str, recipients: Sequence[str], subject: str, body_hash: str, around: datetime
    ) -> bool:
        """Does it lie there? By Message-ID in any folder but drafts: whoever has it got it from a server.

        Else in a folder of sent mail by recipients, subject, text and time: a server may give it another id.
        Raises OSError where a folder cannot be read.
        """
        wanted = message_id.encode("ascii")
        for folder in self._folders():
            if _name(folder) in _DRAFTS:
                continue
            sent = _name(folder) in _SENT
            for path, at in _newer(folder, around - _EARLIER):
                head = _read(path, _HEAD)
                if wanted in head and sent_copy.header(message_from_bytes(head), "Message-ID") == message_id:
                    return True
                if (
                    sent
                    and abs(at - around) <= _AROUND
                    and sent_copy.same(_read(path, _WHOLE), recipients, subject, body_hash)
                ):
                    return True
        return False

    def sent_ids(self, since: datetime) -> Iterator[str]:
        """The Message-IDs in the folders of sent mail, of the files that came there since. Raises OSError."""
        for folder in self._folders():
            if _name(folder) in _SENT:
                for path, _ in _newer(folder, since):
                    message_id = sent_copy.header(message_from_bytes(_read(path, _HEAD)), "Message-ID")
                    if message_id:
                        yield message_id

    def file_sent(self, raw: bytes) -> None:
        """One copy in the folder of sent mail, marked as seen, durable when it returns. Raises OSError."""
        folder = next((f for f in self._folders() if _name(f) in _SENT), self._root / ".Sent")
        for part in ("tmp", "new", "cur"):
            (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
        name = f"{secrets.token_hex(12)}.afterword"
        beside = folder / "tmp" / name
        with open(beside, "xb") as out:
            out.write(raw.replace(b"\r\n", b"\n"))  # as a Maildir keeps its lines
            out.flush()
            os.fsync(out.fileno())
        beside.rename(folder / "cur" / f"{name}:2,S")
        sync_folder(folder / "cur")

    def _folders(self) -> list[Path]:
        if not (self._root / "cur").is_dir():
            raise FileNotFoundError(f"{self._root} is not a Maildir")
        found = [self._root]
        for folder in found:
            for inner in sorted(folder.iterdir()):
                depth = len(inner.relative_to(self._root).parts)
                if depth <= 4 and inner.name not in ("cur", "new", "tmp") and (inner / "cur").is_dir():
                    found.append(inner)
        return found


def _name(folder: Path) -> str:
    return folder.name.rpartition(".")[2].casefold()


def _newer(folder: Path, since: datetime) -> list[tuple[Path, datetime]]:
    """The files that came there since, with the time they came; read again where a reader moves them meanwhile."""
    found: dict[str, tuple[Path, datetime]] = {}
    for _ in range(_TRIES):
        moved = False
        for part in ("new", "cur"):
            for entry in os.scandir(folder / part):
                try:
                    at = datetime.fromtimestamp(entry.stat().st_mtime, UTC)
                except FileNotFoundError:
                    moved = True
                    continue
                if at >= since and entry.is_file():
                    found[entry.name.partition(":")[0]] = (Path(entry.path), at)
        if not moved:
            break
    return list(found.values())


def _read(path: Path, most: int) -> bytes:
    """The first bytes of a file, found again under its new flags where a reader has just changed them."""
    for _ in range(_TRIES):
        try:
            with open(path, "rb") as file:
                return file.read(most)
        except FileNotFoundError:
            stem = path.name.partition(":")[0]
            around = (path.parent.parent / part for part in ("cur", "new"))
            path = next((p for part in around for p in part.glob(f"{stem}*")), path)
    return b""  # deleted meanwhile
