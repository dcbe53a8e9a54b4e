"""The names that were read already, small enough for a cursor: six bytes of a hash each, folder by folder."""

from __future__ import annotations

from base64 import b64encode
from hashlib import blake2b
from typing import TypeVar

Cursor = dict[str, object]
Item = TypeVar("Item")

_BYTES = 6  # a name that is new is taken for one of 500,000 known ones once in 500 million times
_BLOCK = 256


class SeenNames:
    """What a cursor says was read, and the cursors that follow from it; no cursor that was handed out changes later."""

    def __init__(self, cursor: Cursor) -> None:
        folders, part = cursor.get("seen"), cursor.get("part")
        self._blobs = {str(name): str(blob) for name, blob in folders.items()} if isinstance(folders, dict) else {}
        if isinstance(part, dict):
            for name, blob in part.items():
                self._blobs[str(name)] = self._blobs.get(str(name), "") + str(blob)

    def unseen(self, folder: str, named: dict[str, Item]) -> list[tuple[Item, str]]:
        """The items whose names were not read yet in that folder, each with the text that stands for its name."""
        marks = {mark_of(name): item for name, item in named.items()}
        seen = self._marks(folder)
        if len(seen) > 2 * len(marks) + 1_000:  # most of what was read is gone
            self._blobs[folder] = "".join(mark for mark in marks if mark in seen)
        return [(item, mark) for mark, item in marks.items() if mark not in seen]

    def _marks(self, folder: str) -> set[str]:
        blob = self._blobs.get(folder, "")
        width = len(mark_of(""))
        return {blob[at : at + width] for at in range(0, len(blob), width)}

    def cursors(self, folder: str) -> Marker:
        """What makes the cursors while that folder is read."""
        return Marker(self._blobs, folder)


class Marker:
    """Cursors after each name of one folder: whole blocks are kept as they are, and only the last one is copied."""

    def __init__(self, blobs: dict[str, str], folder: str) -> None:
        self._blobs, self._folder, self._part = blobs, folder, ""
        self._whole = dict(blobs)

    def after(self, mark: str) -> Cursor:
        """The cursor that stands after this name was read."""
        self._part += mark
        if len(self._part) >= _BLOCK * len(mark):
            self._blobs[self._folder] = self._blobs.get(self._folder, "") + self._part
            self._part, self._whole = "", dict(self._blobs)
        return {"seen": self._whole, "part": {self._folder: self._part}} if self._part else {"seen": self._whole}

    def finish(self) -> None:
        """The folder was read to its end."""
        if self._part:
            self._blobs[self._folder] = self._blobs.get(self._folder, "") + self._part


def mark_of(name: str) -> str:
    """Eight letters that stand for a name."""
    return b64encode(blake2b(name.encode("utf-8", "surrogateescape"), digest_size=_BYTES).digest()).decode("ascii")
