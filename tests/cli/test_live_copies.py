"""A restored backup, a cloned folder and two at once, with the mailbox on a server: each stops and asks, and stays so."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.outbox_world import draft_state, history, state
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    server = Dovecot(Authority(tmp_path_factory.mktemp("imap")))
    yield server
    server.stop()


class Copies:
    """A desk with a live mailbox and one message due, of which copies are taken and put back."""

    def __init__(self, desk: Desk, server: Dovecot, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.desk, self.folder, self.user = desk, folder, server.new_user()
        text = (desk.home / "config.toml").read_text().partition("[mailbox]")[0]
        text += f'[imap]\nhost = "localhost"\nport = {server.tls_port}\nuser = "{self.user}"\nca_file = "{server.ca}"\n'
        (desk.home / "config.toml").write_text(text)
        desk.server.users["ada@example.org"] = server.password
        monkeypatch.setattr("sys.stdin", io.StringIO(server.password + "\n"))
        assert desk.run("password")[0] == 0
        desk.now = datetime.now(UTC)  # the server dates what is filed there
        self.candidacy, self.draft = desk.interviewed()
        self.in_the_afternoon()
        self.number = self.approve(self.draft)
        desk.now += timedelta(minutes=10)

    def in_the_afternoon(self) -> None:
        """All employers live where thanks may leave now, and for some hours more."""
        from afterword.store.models import Employer

        Employer.objects.update(time_zone=f"Etc/GMT{datetime.now(UTC).hour - 12:+d}")  # the sign is the other way round

    def approve(self, draft: int) -> int:
        self.in_the_afternoon()
        return int(self.desk.json("approve", str(draft), "--version", "1")["id"])

    def send(self, *words: str) -> tuple[int, str]:
        status, out, error = self.desk.run("send", *words)
        return status, " ".join((out + error).split())

    def keep(self, name: str, *, whole: bool) -> None:
        """A copy as it stands: the data folder alone, as a backup holds it, or all of it, as a clone does."""
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for part in ("data", "epoch") if whole else ("data",):
            source = self.desk.home / part
            if source.is_dir():
                shutil.copytree(source, self.folder / name / part)
            elif source.exists():
                shutil.copy(source, self.folder / name / part)

    def put_back(self, name: str) -> None:
        """Now this is the installation; what it was is kept as `name` was."""
        from django.db import connections

        connections.close_all()
        for kept in (self.folder / name).iterdir():
            there = self.desk.home / kept.name
            if kept.is_dir():
                shutil.rmtree(there)
                shutil.copytree(kept, there)
            else:
                shutil.copy(kept, there)

    @property
    def accepted(self) -> int:
        return len(self.desk.server.accepted)


@pytest.fixture
def copies(
    desk: Desk, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Copies:
    return Copies(desk, dovecot, monkeypatch, tmp_path_factory.mktemp("copies"))


def another_draft(desk: Desk, employer: str) -> int:
    """A thank-you of another candidacy that is due."""
    from afterword.facts.kinds import Interview
    from afterword.store import candidacies
    from afterword.store.models import Contact

    candidacy = desk.candidacy(employer)
    Contact.objects.filter(candidacy_id=candidacy, key="priya").update(email=f"priya@{employer.lower()}.example")
    end = desk.now - timedelta(hours=1)
    fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya")
    candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
    return desk.draft(candidacy, opens_at=end)


def test_a_backup_from_before_a_send_stops_and_learns_from_sent_what_went_out(copies: Copies) -> None:
    copies.keep("backup", whole=False)
    assert copies.send()[0] == 0
    assert copies.accepted == 1
    copies.put_back("backup")
    assert state(copies.number) == "approved"

    for _ in range(3):  # however often it is tried
        status, said = copies.send()
        assert (status, "restored from a backup, or copied" in said, "send --resume" in said) == (3, True, True)
        copies.desk.run("run", "--once")
        copies.desk.now += timedelta(hours=1)
    assert (copies.accepted, state(copies.number)) == (1, "cancelled")

    copies.send("--resume")
    copies.desk.run("run", "--once")
    assert history(copies.candidacy) == ["interview", "sent"]  # its copy in Sent was read meanwhile
    assert draft_state(copies.draft) == "done"
    assert copies.desk.run("approve", str(copies.draft), "--version", "1")[0] == 3
    copies.send()
    assert copies.accepted == 1


def test_a_clone_finds_its_own_message_in_sent_and_stops(copies: Copies) -> None:
    copies.send("--resume")  # the epoch's file is there
    copies.draft = another_draft(copies.desk, "Southwind")
    copies.number = copies.approve(copies.draft)
    copies.desk.now += timedelta(minutes=10)
    copies.keep("clone", whole=True)
    assert copies.send()[0] == 0
    before = copies.accepted
    copies.put_back("clone")
    copies.send()
    assert copies.accepted == before
    assert copies.send()[0] == 3
    copies.approve(another_draft(copies.desk, "Eastwind"))
    copies.desk.now += timedelta(minutes=10)
    for _ in range(2):
        assert copies.send()[0] == 3
    assert copies.accepted == before


def test_of_two_installations_the_one_that_did_not_send_stops(copies: Copies) -> None:
    assert copies.send()[0] == 0
    copies.keep("second", whole=True)
    copies.approve(another_draft(copies.desk, "Southwind"))
    copies.desk.now += timedelta(minutes=10)
    assert copies.send()[0] == 0
    assert copies.accepted == 2

    copies.put_back("second")
    mine = copies.approve(another_draft(copies.desk, "Eastwind"))
    copies.desk.now += timedelta(minutes=10)
    status, said = copies.send()
    assert (status, "Sent holds a message that this database made and does not know" in said) == (3, True)
    assert (copies.accepted, state(mine)) == (2, "cancelled")

    copies.desk.now += timedelta(minutes=1)
    copies.send("--resume")
    copies.approve(another_draft(copies.desk, "Westwind"))
    copies.desk.now += timedelta(minutes=10)
    assert copies.send()[0] == 0
    assert copies.accepted == 3  # from here on this is the one
