"""A clock that is plainly wrong sends nothing, and the doctor says so."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from afterword.project import clocks
from tests.outbox_world import state
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

pytestmark = pytest.mark.servers

APART = clocks.apart  # the desk's servers do not live in its time, so it asks none


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    server = Dovecot(Authority(tmp_path_factory.mktemp("imap")))
    yield server
    server.stop()


@pytest.fixture
def present(desk: Desk, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The desk in the present, with a live mailbox in which a mail came a minute ago, and one message to send."""
    monkeypatch.setattr("afterword.project.clocks.apart", APART)
    user = dovecot.new_user()
    text = (desk.home / "config.toml").read_text().partition("[mailbox]")[0]
    text += f'[imap]\nhost = "localhost"\nport = {dovecot.tls_port}\nuser = "{user}"\nca_file = "{dovecot.ca}"\n'
    text = text.replace("10 min", "0 s").replace("Europe/London", _afternoon(datetime.now(UTC)))
    (desk.home / "config.toml").write_text(text)
    desk.server.users["ada@example.org"] = dovecot.password
    monkeypatch.setattr("sys.stdin", io.StringIO(dovecot.password + "\n"))
    assert desk.run("password")[0] == 0
    dovecot.deliver(user, b"From: shop@shop.example\n\nA sale\n", at=datetime.now(UTC).timestamp() - 60)
    desk.now = datetime.now(UTC)
    return desk


def _afternoon(now: datetime) -> str:
    return f"Etc/GMT{now.hour - 14:+d}"  # its sign is the other way round


@pytest.mark.parametrize(("off", "sent"), [(timedelta(hours=2), 0), (timedelta(minutes=4), 1)])
def test_a_message_waits_for_the_right_time(present: Desk, off: timedelta, sent: int) -> None:
    from afterword.store.models import Employer

    present.now += off
    _, draft = present.interviewed()
    Employer.objects.update(time_zone=_afternoon(present.now))
    number = present.json("approve", str(draft), "--version", "1")["id"]
    status, out, error = present.run("send")
    assert len(present.server.accepted) == sent, out + error
    if not sent:
        assert status == 75
        assert "clock is 2 h ahead of that of localhost" in " ".join(error.split())
        assert state(number) == "approved"
        present.now -= off
        present.run("send")


@pytest.mark.parametrize(
    ("off", "sign", "words"),
    [(0, "ok", "agrees with that of localhost"), (7, "look", "7 min ahead of"), (-30, "bad", "30 min behind")],
)
def test_the_doctor_compares_the_clocks(present: Desk, off: int, sign: str, words: str) -> None:
    present.now += timedelta(minutes=off)
    _, out, _ = present.run("doctor", "--format", "json")
    import json

    (found,) = [one for one in json.loads(out) if one["about"] == "clock"]
    assert found["state"] == sign
    assert words in found["said"]


def test_where_the_mailbox_does_not_say_the_greeting_of_the_other_server_does(present: Desk) -> None:
    text = (present.home / "config.toml").read_text().partition("[imap]")[0]
    (present.home / "config.toml").write_text(f'{text}[mailbox]\nmaildir = "{present.maildir}"\n')
    there = present.now - timedelta(minutes=25)
    present.server.faults["banner"] = f"220 mail.example Microsoft ESMTP ready at {there:%a, %d %b %Y %H:%M:%S} +0000"
    _, out, _ = present.run("doctor")
    assert "25 min ahead of that of localhost" in " ".join(out.split())
