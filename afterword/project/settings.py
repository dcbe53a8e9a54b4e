"""Django's settings: SQLite on a laptop by default, PostgreSQL where AFTERWORD_DATABASE names one."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import unquote, urlsplit

from afterword.project.places import places


def database(address: str) -> dict[str, Any]:
    """The database settings: SQLite at its place, or postgresql://user:password@host:port/name."""
    if address:
        parts = urlsplit(address)
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(places().database),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",  # DEFERRED fails "locked" under two writers
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


DATABASES = {"default": database(os.environ.get("AFTERWORD_DATABASE", ""))}
INSTALLED_APPS = ["afterword.store.apps.StoreConfig"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
SECRET_KEY = (
    os.environ.get("AFTERWORD_SECRET_KEY") or "no page is served by these settings"
)  # the pages bring their own
LOGGING_CONFIG = None
