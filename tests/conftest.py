"""A database of its own for each test that asks for one: a copy of one that was migrated once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("gate", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile("gate" if os.environ.get("CI") else "search")  # the gate asks the same questions every time

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
    from django.conf import settings as django_settings
    from django.db import connections

    connections.close_all()
    django_settings.DATABASES["default"]["NAME"] = str(path)
    connections["default"].settings_dict["NAME"] = str(path)


class HereParser:
    """The Parser port without a child process."""

    def parse(self, raw: bytes):  # type: ignore[no-untyped-def]
        from afterword.formats.mail import parse

        return parse(raw)

    def parse_all(self, raws):  # type: ignore[no-untyped-def]
        return (self.parse(raw) for raw in raws)

    def close(self) -> None:
        pass


@pytest.fixture
def parser() -> HereParser:
    return HereParser()


class Post:
    """A mail source in memory: letters are added, and a scan reads those that are new."""

    live = True

    def __init__(self) -> None:
        self.name = "post"
        self.mails_in: list[tuple[str, bytes, str, datetime]] = []

    def add(
        self,
        from_: str,
        to: str,
        subject: str,
        body: str,
        at: str,
        *,
        id_: str = "",
        answers: str = "",
        headers: str = "",
        folder: str = "INBOX",
    ) -> str:
        """Adds a letter and returns its Message-ID; `at` is ISO 8601 with an offset."""
        moment = datetime.fromisoformat(at)
        message_id = id_ or f"<{len(self.mails_in)}.{moment:%Y%m%d%H%M}@mail.example>"
        reply = f"In-Reply-To: {answers}\r\nReferences: {answers}\r\n" if answers else ""
        raw = (
            f"From: {from_}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {format_datetime(moment)}\r\n"
            f"Message-ID: {message_id}\r\n{reply}{headers}MIME-Version: 1.0\r\n"
            f"Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
        )
        self.put(raw.encode(), moment, folder)
        return message_id

    def put(self, raw: bytes, at: datetime, folder: str = "INBOX") -> None:
        self.mails_in.append((str(len(self.mails_in)), raw, folder, at))

    def size(self) -> int:
        return sum(len(raw) for _, raw, _, _ in self.mails_in)

    def mails(self, cursor):  # type: ignore[no-untyped-def]
        from afterword.actions.ports import RawMail

        for number, (key, raw, folder, at) in enumerate(self.mails_in):
            if number >= cursor.get("read", 0):
                yield RawMail(key, raw, len(raw), folder, at), {"read": number + 1}


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def ada(database: Path):  # type: ignore[no-untyped-def]
    """Ada Marsh, whose installation this is."""
    from afterword.facts.people import Candidate
    from afterword.store import candidates

    return candidates.keep_candidate(Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123"))
