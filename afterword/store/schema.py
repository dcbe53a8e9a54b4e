"""Brings an embedded database up to date; a hosted one is migrated by its operator."""

from __future__ import annotations

import secrets
from pathlib import Path

from django.db import connection

from afterword.store.models import Installation

_FOLDER = Path(__file__).parent / "migrations"


def bring_up_to_date() -> None:
    """Runs the migrations that this database lacks. SQLite's user_version spares the look in the usual case."""
    shipped = sum(1 for file in _FOLDER.glob("[0-9]*.py"))
    with connection.cursor() as cursor:
        embedded = connection.vendor == "sqlite"
        if embedded:
            cursor.execute("PRAGMA user_version")
            if cursor.fetchone()[0] == shipped:
                return
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    if not Installation.objects.exists():
        Installation.objects.create(epoch=secrets.token_hex(16), salt=secrets.token_bytes(32))
    if embedded:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA user_version = {shipped:d}")
