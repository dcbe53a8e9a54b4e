"""The room that the database takes on the disk."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from django.db import OperationalError, connection

_WORTH: Final = 64_000_000  # bytes: less than that is soon used again


def give_back() -> bool:
    """Gives the disk the room that SQLite keeps for what it no longer holds, where that is most of it; was it done?

    A first scan keeps much mail until it is known to be no job mail. Where somebody else is at work it is left.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        numbers = [
            cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_count", "page_size")
        ]
        free, pages, size = numbers
        if free * size < _WORTH or free * 2 < pages:
            return False
        with suppress(OperationalError):
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return True
    return False
