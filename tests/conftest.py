"""A database of its own for each test that asks for one: a copy of one that was migrated once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["AFTERWORD_HOME"] = tempfile.mkdtemp(prefix="afterword-tests-")
os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.project.settings"
os.environ.pop("AFTERWORD_DATABASE", None)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import django

    django.setup()
    from django.db import connection

    from afterword.store.schema import bring_up_to_date

    path = tmp_path_factory.mktemp("migrated") / "afterword.sqlite3"
    _point_at(path)
    bring_up_to_date()
    connection.close()
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Iterator[Path]:
    """The path of an empty, migrated database that this process is connected to."""
    from django.db import connections

    path = tmp_path / "data" / "afterword.sqlite3"
    path.parent.mkdir()
    shutil.copy(migrated, path)
    _point_at(path)
    yield path
    connections.close_all()


def _point_at(path: Path) -> None:
    from django.conf import settings
    from django.db import connections

    connections.close_all()
    settings.DATABASES["default"]["NAME"] = str(path)
    connections["default"].settings_dict["NAME"] = str(path)
