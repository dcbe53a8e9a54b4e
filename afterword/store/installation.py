"""The one row that says which installation this database is."""

from __future__ import annotations

from afterword.store.models import Installation


def salt() -> bytes:
    """The key of this installation's salted hashes, 32 bytes."""
    return bytes(Installation.objects.values_list("salt", flat=True).get())
