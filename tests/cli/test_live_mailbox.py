"""The commands on a live mailbox: what lies anywhere in it stops a message, and our own copy lies there once."""

from __future__ import annotations

import imaplib
import io
import ssl
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from tests.outbox_world import draft_state, history, state
from tests.servers.cyrus import Cyrus
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority
from tests.wires.played_server import DROP

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    server = Dovecot(Authority(tmp_path_factory.mktemp("imap")))
    yield server
    server.stop()


class Live:
    """The desk, with a mailbox on Dovecot in place of the Maildir, and one message approved and due."""

    def __init__(self, desk: Desk, server: Dovecot | Cyrus, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk, self.server = desk, server
        self.user = server.new_user()
        text = (desk.home / "config.toml").read_text().partition("[mailbox]")[0]
        text += f'[imap]\nhost = "localhost"\nport = {server.tls_port}\nuser = "{self.user}"\nca_file = "{server.ca}"\n'
        (desk.home / "config.toml").write_text(text)
        desk.server.users["ada@example.org"] = server.password
        monkeypatch.setattr("sys.stdin", io.StringIO(server.password + "\n"))
        assert desk.run("password")[0] == 0
        self.candidacy, self.draft = desk.interviewed()
        self.number = desk.json("approve", str(self.draft), "--version", "1")["id"]
        desk.now += timedelta(minutes=10)

    def approve_another(self) -> int:
        """A thank-you of another candidacy, to somebody else."""
        from afterword.facts.kinds import Interview
        from afterword.store import candidacies
        from afterword.store.models import Contact

        candidacy = self.desk.candidacy("Southwind")
        Contact.objects.filter(candidacy_id=candidacy, key="priya").update(email="priya@southwind.example")
        end = self.desk.now - timedelta(hours=1)
        fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya")
        candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
        draft = self.desk.draft(candidacy, opens_at=end)
        return int(self.desk.json("approve", str(draft), "--version", "1")["id"])

    def send(self) -> tuple[int, str]:
        status, out, error = self.desk.run("send")
        return status, out + error

    def sent_copies(self) -> list[bytes]:
        """What another client sees in Sent."""
        context = ssl.create_default_context(cafile=str(self.server.ca))
        with imaplib.IMAP4_SSL("localhost", self.server.tls_port, ssl_context=context) as client:
            client.login(self.user, self.server.password)
            client.select("Sent", readonly=True)
            _, (numbers,) = client.search(None, "ALL")
            found = []
            for number in numbers.split():
                _, parts = client.fetch(number.decode(), "(FLAGS BODY.PEEK[])")
                assert b"\\Seen" in parts[0][0]
                found.append(parts[0][1])
            return found


@pytest.fixture
def live(desk: Desk, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Live:
    return Live(desk, dovecot, monkeypatch)


def mail(sender: str, to: str, body: str, message_id: str = "<m-1@northwind.example>", more: str = "") -> bytes:
    return (
        f"From: {sender}\nTo: {to}\nSubject: Your interview\nDate: Tue, 03 Mar 2026 12:05:00 +0000\n"
        f"Message-ID: {message_id}\n{more}\n{body}\n"
    ).encode()


ADA = "Ada Marsh <ada@example.org>"
PRIYA = "Priya Nair <priya@northwind.example>"


def test_a_message_goes_out_once_and_its_copy_is_filed_once(live: Live) -> None:
    assert live.send()[0] == 0
    assert live.send()[0] == 0
    (accepted,) = live.desk.server.accepted
    (copy,) = live.sent_copies()
    assert copy == accepted.raw
    assert state(live.number) == "sent"
    assert history(live.candidacy) == ["interview", "sent"]
    live.desk.now += timedelta(hours=1)
    live.send()  # our own copy, read back, is no message by hand and no reply
    assert history(live.candidacy) == ["interview", "sent"]


@pytest.mark.parametrize("folder", ["", "Spam", "Archive", "Projects.Northwind.2026"])
def test_a_reply_in_any_folder_stops_it(live: Live, folder: str) -> None:
    live.server.deliver(live.user, mail(PRIYA, ADA, "Thank you for coming in. We will decide by Friday."), folder)
    live.send()
    assert live.desk.server.accepted == []
    assert state(live.number) == "cancelled"


def test_a_word_from_a_colleague_in_a_new_thread_stops_it(live: Live) -> None:
    body = "Dear Ada,\n\nThank you for the interview today for the Data Analyst role. We will be in touch by Friday."
    live.server.deliver(live.user, mail("Noor Haddad <noor@northwind.example>", ADA, body, "<n-1@northwind.example>"))
    live.send()
    assert live.desk.server.accepted == []


def test_a_message_by_hand_from_another_client_stops_it(live: Live) -> None:
    raw = mail(ADA, PRIYA, "Dear Priya,\n\nThank you for your time on Tuesday.\n\nAda", "<by-hand@phone.example>")
    live.server.deliver(live.user, raw, "Sent", flags="S")
    live.send()
    assert live.desk.server.accepted == []
    assert history(live.candidacy) == ["interview", "sent"]


def test_own_mail_and_drafts_are_no_reply(live: Live) -> None:
    raw = mail(ADA, PRIYA, "Dear Priya, thank you", "<draft@phone.example>")
    live.server.deliver(live.user, raw, "Drafts", flags="D")
    live.server.deliver(live.user, mail("Shop <news@shop.example>", ADA, "30 % off", "<s@shop.example>"))
    assert live.send()[0] == 0
    assert len(live.desk.server.accepted) == 1


def test_a_folder_that_cannot_be_opened_sends_nothing(live: Live) -> None:
    folder = live.server.maildir(live.user, "Locked")
    live.server.deliver(live.user, mail(PRIYA, ADA, "We will decide by Friday."), "Locked")
    folder.chmod(0)
    try:
        _, said = live.send()
    finally:
        folder.chmod(0o700)
    assert live.desk.server.accepted == []
    assert "Locked could not be" in " ".join(said.split())
    assert state(live.number) == "approved"


def test_a_mailbox_that_does_not_answer_sends_nothing(live: Live) -> None:
    text = (live.desk.home / "config.toml").read_text().replace(f"port = {live.server.tls_port}", "port = 1")
    (live.desk.home / "config.toml").write_text(text)
    live.send()
    assert live.desk.server.accepted == []
    assert state(live.number) == "approved"


def test_a_lost_answer_is_settled_by_the_copy_that_the_provider_filed(live: Live) -> None:
    def file_and_drop(connection: object) -> None:
        raw = live.desk.server.accepted[-1].raw
        late = message_from_bytes(raw)
        late.replace_header("Message-ID", "<rewritten@provider.example>")
        live.server.deliver(live.user, late.as_bytes().replace(b"\r\n", b"\n"), "Sent", live.desk.now.timestamp(), "S")
        live.desk.server._play(DROP, connection)

    live.desk.server.faults["dot"] = file_and_drop
    live.send()
    assert state(live.number) == "dot"
    live.desk.now += timedelta(minutes=2)
    live.send()
    assert state(live.number) == "sent"
    assert len(live.desk.server.accepted) == 1
    assert len(live.sent_copies()) == 1


def test_a_copy_that_the_provider_files_under_another_id_is_no_message_by_hand(live: Live) -> None:
    live.send()
    live.server.doveadm("expunge", "-u", live.user, "mailbox", "Sent", "all")
    late = message_from_bytes(live.desk.server.accepted[-1].raw)
    late.replace_header("Message-ID", "<rewritten@provider.example>")
    live.server.deliver(live.user, late.as_bytes().replace(b"\r\n", b"\n"), "Sent", live.desk.now.timestamp(), "S")
    live.desk.now += timedelta(minutes=5)
    live.desk.run("run", "--once")
    assert history(live.candidacy) == ["interview", "sent"]
    assert [one["about"] for one in live.desk.json("questions")] == ["contact_policy"]  # the plan's own


def test_other_uids_are_no_new_words(live: Live) -> None:
    live.server.deliver(live.user, mail(PRIYA, ADA, "Thank you for coming in. We will decide by Friday."))
    live.send()
    before = history(live.candidacy)
    live.server.doveadm("mailbox", "update", "-u", live.user, "--uid-validity", "424242", "INBOX")
    live.desk.run("run", "--once")
    assert history(live.candidacy) == before


def test_run_reads_plans_and_sends_once_and_only_one_runs(live: Live) -> None:
    from afterword.project.places import places
    from afterword.wires.sender_lock import sender_lock

    status, out, error = live.desk.run("run", "--once")
    assert status == 0, out + error
    assert "1 message sent" in out
    assert len(live.desk.server.accepted) == 1
    with sender_lock(places().data_folder / "run.lock"):
        status, _, error = live.desk.run("run", "--once")
    assert status == 75
    assert "follows this mailbox already" in error


def test_run_says_what_is_wrong_and_exits_so(live: Live) -> None:
    text = (live.desk.home / "config.toml").read_text().replace(f"port = {live.server.tls_port}", "port = 1")
    (live.desk.home / "config.toml").write_text(text)
    status, out, _ = live.desk.run("run", "--once")
    assert status == 75
    assert "No connection" in out


def test_the_draft_of_a_copy_that_the_candidate_deleted_is_not_sent_again(live: Live) -> None:
    live.send()
    live.server.doveadm("expunge", "-u", live.user, "mailbox", "Sent", "all")
    live.desk.now += timedelta(hours=2)
    live.send()
    assert len(live.desk.server.accepted) == 1
    assert draft_state(live.draft) == "done"


def test_a_word_through_the_employers_hiring_system_stops_it(live: Live) -> None:
    body = (
        "Dear Ada,\n\nThank you for your interest in the Data Analyst role at Northwind. Unfortunately we have decided "
        "not to move forward with your application.\n\nThe Northwind hiring team"
    )
    sender = "Northwind Hiring Team <no-reply@us.greenhouse-mail.io>"
    raw = mail(sender, ADA, body, "<g-1@us.greenhouse-mail.io>").replace(
        b"Subject: Your interview", b"Subject: Your application to Northwind: Data Analyst"
    )
    live.server.deliver(live.user, raw, "Spam")
    live.send()
    assert live.desk.server.accepted == []


def test_an_invitation_stops_it(live: Live) -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:9@northwind.example\n"
        "DTSTAMP:20260303T120000Z\nDTSTART:20260310T100000Z\nDTEND:20260310T110000Z\n"
        "ORGANIZER:mailto:priya@northwind.example\nSUMMARY:Second interview: Data Analyst\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    raw = mail(PRIYA, ADA, event, "<c-1@northwind.example>", "Content-Type: text/calendar; method=REQUEST\n")
    live.server.deliver(live.user, raw)
    live.send()
    assert live.desk.server.accepted == []


def test_the_days_summary_comes_once_to_the_candidate_and_disturbs_nothing(live: Live) -> None:
    text = (live.desk.home / "config.toml").read_text()
    (live.desk.home / "config.toml").write_text(text.replace("[sending]", '[sending]\ndigest = "08:00"'))
    for _ in range(2):
        assert live.desk.run("run", "--once")[0] == 0
    first, summary = live.desk.server.accepted
    assert first.recipients == ("priya@northwind.example",)
    assert summary.recipients == ("ada@example.org",)
    assert live.server.password.encode() not in summary.raw
    lies = summary.raw.replace(b"\r\n", b"\n")
    live.server.deliver(live.user, lies)  # as it comes in, and as a provider files it
    live.server.deliver(live.user, lies, "Sent", live.desk.now.timestamp(), "S")
    before = history(live.candidacy)
    live.desk.now += timedelta(days=1)
    live.approve_another()
    live.desk.now += timedelta(minutes=10)
    assert live.desk.run("send")[0] == 0
    assert history(live.candidacy) == before
    assert len([one for one in live.desk.server.accepted if one.recipients != ("ada@example.org",)]) == 2


@pytest.fixture(scope="module")
def cyrus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cyrus]:
    server = Cyrus(Authority(tmp_path_factory.mktemp("imap")))
    yield server
    server.stop()


@pytest.mark.parametrize("folder", ["INBOX", "Junk", "Archive", "Projects/Nord &- S&APw-d"])
def test_on_cyrus_a_reply_in_any_folder_stops_it(
    desk: Desk, cyrus: Cyrus, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    live = Live(desk, cyrus, monkeypatch)
    cyrus.deliver(live.user, mail(PRIYA, ADA, "Thank you for coming in. We will decide by Friday."), folder)
    live.send()
    assert desk.server.accepted == []
    assert state(live.number) == "cancelled"


def test_on_cyrus_a_message_goes_out_once_and_its_copy_is_filed_once(
    desk: Desk, cyrus: Cyrus, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = Live(desk, cyrus, monkeypatch)
    cyrus.deliver(live.user, mail(PRIYA, ADA, "Anything", "<before@other.example>").replace(b"northwind", b"other"))
    assert live.send()[0] == 0
    assert live.send()[0] == 0
    (accepted,) = desk.server.accepted
    (copy,) = live.sent_copies()
    assert copy == accepted.raw
    assert history(live.candidacy) == ["interview", "sent"]
    live.desk.now += timedelta(hours=1)
    live.send()
    assert history(live.candidacy) == ["interview", "sent"]
