"""One sender on this machine at a time: a lock that the system takes back from a process that dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.wires.durable_file import private_folder


@contextmanager
def sender_lock(path: Path) -> Iterator[bool]:
    """Holds the lock for the length of the block; False where another process holds it. Never waits.

    A stopped process keeps it, so that nobody takes over from a sender that may yet go on.
    """
    private_folder(path.parent)
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _taken(file)
    finally:
        os.close(file)


def _taken(file: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
