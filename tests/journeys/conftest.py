"""A candidate with a home, a real Postfix that takes their mail and delivers into their Maildir, and commands as typed.

The commands run as processes of their own, at the present: nothing is sent at a time that is only looked at. The
candidate lives where it is early afternoon now, so that it is always within the hours in which mail may leave.
"""

from __future__ import annotations

import json
import os
import shutil
import smtplib
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from tests.chaos.postfix import Postfix, missing

ROOT: Final = Path(__file__).resolve().parents[2]
ADA: Final = "Ada Marsh <ada@example.org>"
PRIYA: Final = "Priya Nair <priya@northwind.example>"
TOM: Final = "Tom Hale <tom@northwind.example>"

_ZONES: Final = (
    "Pacific/Auckland",
    "Asia/Tokyo",
    "Asia/Karachi",
    "Europe/London",
    "America/Denver",
    "Pacific/Honolulu",
)
_BOXES: Final = r"""
/^ada@example\.org$/ ada/
/^ada\+junk@example\.org$/ ada/.Junk/
/^ada\+projects@example\.org$/ ada/.Projects.Northwind.2026/
/^ada\+sent@example\.org$/ ada/.Sent/
!/^gone@/ all/
"""
_EXTRA: Final = """
virtual_mailbox_maps = regexp:$config_directory/boxes
smtpd_reject_unlisted_recipient = no
smtpd_reject_unlisted_sender = no
notify_classes =
"""
_CONFIG: Final = """
[candidate]
name = "Ada Marsh"
email = "ada@example.org"
phone = "+44 7700 900123"
time_zone = "{zone}"
[sending]
hold_for = "{hold}"
"""
_LIVE: Final = """
[mailbox]
maildir = "{maildir}"
[smtp]
host = "localhost"
port = {port}
tls = "starttls"
ca_file = "{ca}"
{more}
"""


def zone_of_the_afternoon(now: datetime) -> str:
    """A zone where it is between 10 and 18 o'clock."""
    return min(_ZONES, key=lambda zone: abs(now.astimezone(ZoneInfo(zone)).hour + 0.5 - 14))


class Ran:
    """What a command answered."""

    def __init__(self, status: int, out: str, error: str) -> None:
        self.status, self.out, self.error = status, out, error

    def __str__(self) -> str:
        return f"exit {self.status}\n{self.out}\n{self.error}"


class Home:
    """One installation: its folder, its settings, and the command line in it."""

    def __init__(self, folder: Path, migrated: Path, maildir: Path, postfix: Postfix) -> None:
        self.folder, self.maildir, self.postfix = folder, maildir, postfix
        self.began = datetime.now(UTC).replace(microsecond=0)
        self.zone = zone_of_the_afternoon(self.began)
        self.said: list[str] = []
        self.item: dict[str, Any] = {}
        (folder / "data").mkdir(parents=True, mode=0o700)
        shutil.copy(migrated, folder / "data" / "afterword.sqlite3")

    def configure(self, *, hold: str = "0 s", live: bool = True, port: int = 0, ca: str = "", more: str = "") -> None:
        text = _CONFIG.format(zone=self.zone, hold=hold)
        if live:
            text += _LIVE.format(
                maildir=self.maildir, port=port or self.postfix.port, ca=ca or self.postfix.authority.ca, more=more
            )
        (self.folder / "config.toml").write_text(text)

    def run(self, *words: str, input: str = "", **environment: str) -> Ran:
        """One command, as typed; whatever it prints is kept in `said`."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AFTERWORD", "DJANGO"))}
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *words],
            input=input,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**kept, "AFTERWORD_HOME": str(self.folder), "PYTHON_KEYRING_BACKEND": _NO_RING, **environment},
            timeout=60,
        )
        self.said += [done.stdout, done.stderr]
        return Ran(done.returncode, done.stdout, done.stderr)

    def ok(self, *words: str, **more: str) -> str:
        ran = self.run(*words, **more)
        assert ran.status == 0, ran
        return ran.out

    def json(self, *words: str, **more: str) -> Any:
        return json.loads(self.ok(*words, "--format", "json", **more))

    def scan(self) -> Any:
        return self.json("scan", str(self.maildir))

    def due(self, kind: str = "") -> list[dict[str, Any]]:
        return [item for item in self.json("today")["due"] if not kind or item["kind"] == kind]

    def thank_you(self) -> dict[str, Any]:
        """The one thank-you that is due, with its draft."""
        (item,) = self.due("thank_you")
        assert item["draft"]["state"] == "draft"
        return item

    def approve(self, draft: dict[str, Any], *more: str) -> Any:
        return self.json("approve", str(draft["id"]), "--version", str(draft["version"]), *more)

    def send(self) -> list[dict[str, Any]]:
        """What came of each message; whatever the exit status."""
        ran = self.run("send", "--format", "json")
        assert ran.out, ran
        return json.loads(ran.out)

    def sent_copies(self) -> list[bytes]:
        folder = self.maildir / ".Sent"
        return [file.read_bytes() for part in ("cur", "new") for file in sorted((folder / part).glob("*"))]

    def ago(self, **time: float) -> datetime:
        return self.began - timedelta(**time)

    def spoken(self, moment: datetime) -> str:
        """`Tuesday 3 March 2026 at 10:00`, on the candidate's own clock."""
        local = moment.astimezone(ZoneInfo(self.zone))
        return f"{local:%A} {local.day} {local:%B %Y} at {local:%H:%M}"

    def written(
        self, from_: str, to: str, subject: str, body: str, at: datetime, *, answers: str = "", message_id: str = ""
    ) -> tuple[str, bytes]:
        """A plain letter: its Message-ID and its bytes."""
        known = message_id or make_msgid(domain=from_.rpartition("@")[2].strip(">"))
        thread = f"In-Reply-To: {answers}\r\nReferences: {answers}\r\n" if answers else ""
        return known, (
            f"From: {from_}\r\nTo: {to}\r\nSubject: {subject}\r\n"
            f"Date: {format_datetime(at.astimezone(ZoneInfo(self.zone)))}\r\nMessage-ID: {known}\r\n{thread}"
            f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
        ).encode()

    def lies(self, raw: bytes, folder: str = "", flags: str = "S", at: datetime | None = None) -> Path:
        """A message that has been in the mailbox for a while, put there by another program."""
        box = self.maildir / folder if folder else self.maildir
        for part in ("cur", "new", "tmp"):
            (box / part).mkdir(parents=True, exist_ok=True)
        path = box / "cur" / f"{len(list(self.maildir.rglob('*')))}.old.example:2,{flags}"
        path.write_bytes(raw.replace(b"\r\n", b"\n"))
        if at is not None:
            os.utime(path, (at.timestamp(), at.timestamp()))
        return path

    def invited(self, *people: str, at: datetime | None = None, lies: bool = True) -> str:
        """An invitation from Priya, of five days ago, to an interview that is over; its Message-ID."""
        start = at or self.ago(hours=3)
        names = " and ".join(person.partition(" <")[0] for person in people)
        among = f" You will meet {names}." if names else ""
        body = (
            "Dear Ada,\n\nThank you for your application for the Data Analyst role. We would like to invite you to an "
            f"interview on {self.spoken(start)}.{among} Please let me know that this suits you.\n\n"
            "Kind regards,\n\nPriya Nair\nHead of Analytics\nNorthwind"
        )
        known, raw = self.written(PRIYA, ADA, "Interview: Data Analyst", body, self.ago(days=5))
        self.lies(raw, at=self.ago(days=5))
        return known

    def accepted(self, at: str) -> str:
        """What the candidate wrote back from their own mail program."""
        body = "Dear Priya,\n\nThank you, that suits me well. I look forward to it.\n\nBest wishes,\nAda Marsh"
        known, raw = self.written(
            ADA, PRIYA, "Re: Interview: Data Analyst", body, self.ago(days=4, hours=20), answers=at
        )
        self.lies(raw, ".Sent", at=self.ago(days=4, hours=20))
        return known

    def arrives(self, from_: str, subject: str, body: str, *, box: str = "ada@example.org", answers: str = "") -> str:
        """A letter handed to Postfix, and waited for until it lies in the mailbox; its Message-ID."""
        known, raw = self.written(from_, ADA, subject, body, datetime.now(UTC), answers=answers)
        context = ssl.create_default_context(cafile=str(self.postfix.authority.ca))
        with smtplib.SMTP("localhost", self.postfix.port) as client:
            client.starttls(context=context)
            client.ehlo()
            client.sendmail(from_.rpartition("<")[2].strip("> "), [box], raw)
        self.postfix._drain()
        return known

    def database(self, sql: str) -> list[Any]:
        import sqlite3

        with sqlite3.connect(f"file:{self.folder}/data/afterword.sqlite3?mode=ro", uri=True) as database:
            return database.execute(sql).fetchall()


_NO_RING: Final = "keyring.backends.fail.Keyring"


def parsed(raw: bytes) -> Message:
    return message_from_bytes(raw)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its name there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def postfix() -> Iterator[Postfix]:
    if missing():
        pytest.skip(missing())
    server = Postfix(_EXTRA)
    (server.base / "etc" / "boxes").write_text(_BOXES)
    with server:
        yield server


@pytest.fixture
def home(tmp_path: Path, migrated: Path, postfix: Postfix) -> Iterator[Home]:
    """Ada's home; her Maildir is the one that Postfix delivers into."""
    _empty(postfix)
    made = Home(tmp_path / "home", migrated, _maildir(postfix), postfix)
    made.configure()
    yield made
    _empty(postfix)


def _maildir(postfix: Postfix) -> Path:
    """Ada's, empty, into which Postfix may write."""
    maildir = postfix.base / "sink" / "ada"
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
        (maildir / part).chmod(0o777)
    maildir.chmod(0o777)
    return maildir


def _empty(postfix: Postfix) -> None:
    postfix._drain()
    for box in (postfix.base / "sink").iterdir():
        shutil.rmtree(box)


class Kept:
    """A home and its mailbox as they stood, to begin the next journey from."""

    def __init__(self, home: Home, item: dict[str, Any], folder: Path) -> None:
        self.item, self.folder, self.zone, self.began = item, folder, home.zone, home.began
        shutil.copytree(home.folder, folder / "home")
        shutil.copytree(home.maildir, folder / "mail")

    def put_back(self, home: Home) -> None:
        shutil.rmtree(home.folder)
        shutil.copytree(self.folder / "home", home.folder)
        shutil.copytree(self.folder / "mail", home.maildir, dirs_exist_ok=True)
        home.zone, home.began = self.zone, self.began
        home.item = self.item


@pytest.fixture(scope="session")
def morning(tmp_path_factory: pytest.TempPathFactory, migrated: Path, postfix: Postfix) -> Kept:
    """An interview with Priya that ended two hours ago, read, and its thank-you drafted."""
    folder = tmp_path_factory.mktemp("morning")
    _empty(postfix)
    made = Home(folder / "first", migrated, _maildir(postfix), postfix)
    made.configure()
    made.accepted(made.invited())
    assert made.scan()["opened"] == 1
    return Kept(made, made.thank_you(), folder)


@pytest.fixture
def ready(home: Home, morning: Kept) -> Home:
    """A home where the thank-you to Priya is due and drafted: `item`."""
    morning.put_back(home)
    home.configure()
    return home
