"""Django's settings: SQLite on a laptop by default, PostgreSQL where AFTERWORD_DATABASE names one."""

from __future__ import annotations

import os
from pathlib import Path
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
SECRET_KEY = os.environ.get("AFTERWORD_SECRET_KEY") or "replaced by the installation's own before a page is served"
LOGGING_CONFIG = None

# The local page. These are names alone: nothing of it is loaded before it is served.
ROOT_URLCONF = "afterword.web.urls"
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
MIDDLEWARE = [
    "afterword.web.door.Door",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "afterword.web.door.Hall",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parents[1] / "web" / "templates"],
        "OPTIONS": {
            "builtins": ["django.templatetags.i18n", "django.templatetags.l10n", "afterword.web.tags"],
            "context_processors": ["django.template.context_processors.csrf"],
        },
    }
]
USE_I18N = True
LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English")]
APPEND_SLASH = False
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "afterword.web.wrong.forged"
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300  # a fair of forty talks
DATA_UPLOAD_MAX_NUMBER_FILES = 400  # each is an open file while it is taken in
FILE_UPLOAD_PERMISSIONS = 0o600
