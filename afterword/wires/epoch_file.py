"""The epoch beside the database: a restored backup has another than this file says."""

from __future__ import annotations

from pathlib import Path

from afterword.wires.durable_file import private_folder, write_durably


class EpochFile:
    """Holds the epoch that the database must have; while it changes, the old one and the new (Protocol Epochs)."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[str, ...]:
        """The epochs that are right; none where there is no file yet. Raises OSError."""
        try:
            return tuple(self._path.read_text(encoding="ascii", errors="replace").split())
        except FileNotFoundError:
            return ()

    def write(self, *epochs: str) -> None:
        """Durable when it returns. Raises OSError."""
        private_folder(self._path.parent)
        write_durably(self._path, "".join(f"{epoch}\n" for epoch in epochs).encode("ascii"))
