"""The live mailbox on a real server, with all that it offers and with less."""

from __future__ import annotations

import hashlib
import imaplib
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.formats.compose import body_hash
from afterword.formats.mail import parse
from afterword.wires.imap import changes
from afterword.wires.imap.idle import Backoff, Watcher
from afterword.wires.imap.mailbox import ImapMailbox
from afterword.wires.imap.state import FolderState
from bench.imap_corpus import letters
from tests.servers import dovecot as kinds
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_line import FaultyLine

pytestmark = pytest.mark.servers

Of = Callable[..., ImapMailbox]
NOW = datetime.now(UTC)


def letter(number: int, body: str = "Hello", **headers: str) -> bytes:
    lines = {
        "From": "Dana Ortiz <dana@northwind.example>",
        "To": "ada@example.org",
        "Subject": f"Note {number}",
        "Message-ID": f"<{number}@northwind.example>",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    return "".join(f"{name}: {value}\n" for name, value in lines.items()).encode() + f"\n{body}\n".encode()


def store(server: Dovecot, user: str) -> dict[str, tuple[str, ...]]:
    """Every message of the account as the server keeps it: bytes, folder, UID and flags."""
    rows: dict[str, tuple[str, ...]] = {}
    said = server.doveadm("-f", "flow", "fetch", "-u", user, "mailbox uid flags guid", "mailbox", "*", "all")
    for line in said.splitlines():
        rows[line] = ()
    for path in sorted((server.home / "mail" / user / "Maildir").rglob("*")):
        if path.is_file() and path.parent.name in ("cur", "new"):
            rows[f"{path.name} {path.parent.name}"] = (str(path.parent), hashlib.sha256(path.read_bytes()).hexdigest())
    return rows


KINDS = {"all": "", "no qresync": kinds.NO_QRESYNC, "no condstore": kinds.NO_CONDSTORE, "plain": kinds.PLAIN_SERVER}


@pytest.mark.parametrize("kind", KINDS)
def test_a_mailbox_is_followed_through_all_its_changes(
    dovecot_like: Callable[..., Dovecot], of_dovecot: Of, reader, kind: str
) -> None:
    server = dovecot_like(capability=KINDS[kind])
    user = server.new_user()
    server.deliver_all(user, [letter(n) for n in range(1, 8)])
    server.deliver(user, letter(20), "Projects.Acme")
    box = reader(of_dovecot(server, user))

    assert len(box.read()) == 8
    assert box.read() == []

    places = ("", "Spam", "Archive", "Projects.Acme", "A.New.One")
    for number, folder in enumerate(places, 30):
        server.deliver(user, letter(number), folder)
    found = box.read()
    assert {parse(mail.data or b"").message_id for mail in found} == {f"<{n}@northwind.example>" for n in range(30, 35)}

    server.doveadm("expunge", "-u", user, "mailbox", "INBOX", "header", "Message-ID", "<3@northwind.example>")
    server.doveadm("move", "-u", user, "Archive", "mailbox", "INBOX", "header", "Message-ID", "<4@northwind.example>")
    server.doveadm("flags", "add", "-u", user, "\\Seen", "mailbox", "INBOX", "all")
    moved = box.read()
    assert [(mail.folder, parse(mail.data or b"").message_id) for mail in moved] == [
        ("Archive", "<4@northwind.example>")
    ]
    assert box.read() == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_mailbox_is_read_and_searched_without_a_no(
    dovecot_like: Callable[..., Dovecot], of_dovecot: Of, reader, kind: str
) -> None:
    server = dovecot_like(capability=KINDS[kind])
    box = reader(of_dovecot(server, server.new_user()))
    assert box.read() == []
    assert not box.mailbox.find_sent("<1@example.org>", ["ada@example.org"], "x", "h", NOW)
    assert list(box.mailbox.sent_ids(NOW)) == []
    box.mailbox.file_sent(letter(1).replace(b"\n", b"\r\n"))
    assert len(box.read()) == 1


def test_other_uidvalidity_is_a_full_reading(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    dovecot.deliver_all(user, [letter(n) for n in range(1, 4)])
    box = reader(of_dovecot(dovecot, user))
    before = {mail.data for mail in box.read()}
    dovecot.doveadm("mailbox", "update", "-u", user, "--uid-validity", "987654", "INBOX")
    again = box.read()
    assert {mail.data for mail in again} == before
    assert all("/987654.0/" in mail.key for mail in again)
    assert box.read() == []


@pytest.mark.parametrize("kind", ["all", "no qresync", "no condstore"])
def test_each_rung_of_the_ladder_says_what_it_can(
    dovecot_like: Callable[..., Dovecot], of_dovecot: Of, reader, kind: str
) -> None:
    server = dovecot_like(capability=KINDS[kind])
    user = server.new_user()
    server.deliver_all(user, [letter(n) for n in range(1, 6)])
    box = reader(of_dovecot(server, user))
    box.read()
    state = FolderState(**box.cursor["folders"]["INBOX"])
    server.doveadm("expunge", "-u", user, "mailbox", "INBOX", "uid", "2,4")
    server.doveadm("flags", "add", "-u", user, "\\Flagged", "mailbox", "INBOX", "uid", "5")
    connection = box.mailbox.connect()
    qresync = changes.enable(connection)
    inbox = next(f for f in changes_folders(connection) if f.role == "inbox")
    found = changes.opened(connection, inbox, state, qresync)
    connection.close()
    assert not found.reset
    assert found.selected.exists == 3
    assert qresync == (kind == "all")
    if qresync:
        assert list(found.gone) == [2, 4]
        assert b"\\flagged" in found.flags[5]


def changes_folders(connection):
    from afterword.wires.imap.folders import list_folders

    return list_folders(connection)


def test_a_draft_that_is_sent_in_its_place_is_read_as_sent(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    dovecot.deliver(user, letter(1), "Sent", flags="D")
    box = reader(of_dovecot(dovecot, user))
    assert [mail.draft for mail in box.read()] == [True]
    dovecot.doveadm("flags", "remove", "-u", user, "\\Draft", "mailbox", "Sent", "all")
    assert [mail.draft for mail in box.read()] == [False]
    assert box.read() == []


def test_a_large_message_is_read_without_its_attachments(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    attachment = ("Q" * 76 + "\n") * 20_000
    mail = (
        b"From: Dana <dana@northwind.example>\nTo: ada@example.org\nSubject: Our offer\nMessage-ID: <9@n.example>\n"
        b"References: <1@n.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain; charset=utf-8\n\nWe would like to offer you the role.\n"
        b'--b\nContent-Type: application/pdf; name="offer.pdf"\nContent-Transfer-Encoding: base64\n'
        b'Content-Disposition: attachment; filename="offer.pdf"\n\n' + attachment.encode() + b"--b\n"
        b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\n"
        b"UID:1\nDTSTAMP:20260301T100000Z\nDTSTART:20260310T100000Z\nDTEND:20260310T110000Z\nSUMMARY:Interview\n"
        b"END:VEVENT\nEND:VCALENDAR\n--b--\n"
    )
    dovecot.deliver(user, mail)
    (found,) = reader(of_dovecot(dovecot, user)).read()
    assert found.data is not None
    assert len(found.data) < 5_000
    read = parse(found.data)
    assert read.text.strip() == "We would like to offer you the role."
    assert (read.message_id, read.references) == ("<9@n.example>", ("<1@n.example>",))
    assert [part.name for part in read.attachments] == ["offer.pdf"]
    assert len(read.calendars) == 1
    assert found.size > 1_000_000


def test_a_large_plain_message_is_read_up_to_a_megabyte(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    dovecot.deliver(user, letter(1, ("words " * 12 + "\n") * 20_000))
    (found,) = reader(of_dovecot(dovecot, user)).read()
    assert found.data is not None
    assert 1_000_000 < len(found.data) < 1_100_000
    assert parse(found.data).text.startswith("words words")


def test_the_mailbox_differs_by_our_one_copy_alone(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    box = reader(of_dovecot(dovecot, user))
    box.read()  # the server makes its own folders at the first sign-in
    for number, (folder, flags) in enumerate((("", ""), ("", "S"), ("Archive", "FS"), ("Drafts", "D"), ("Spam", ""))):
        dovecot.deliver(user, letter(number), folder, flags=flags)
    box.read()
    before = store(dovecot, user)
    dovecot.deliver(user, letter(50))
    with_new = store(dovecot, user)
    box.read()
    box.mailbox.find_sent("<none@example.org>", ["dana@northwind.example"], "Note 1", "0" * 64, NOW)
    list(box.mailbox.sent_ids(NOW - timedelta(days=45)))
    assert store(dovecot, user) == with_new
    box.mailbox.file_sent(letter(60).replace(b"\n", b"\r\n"))
    box.mailbox.file_sent(letter(60).replace(b"\n", b"\r\n"))
    after = store(dovecot, user)
    added = {row: after[row] for row in after.keys() - with_new.keys()}
    assert with_new.items() <= after.items()
    assert before.items() <= after.items()
    assert len(added) == 2  # a row of the server's index, and the file
    assert any("mailbox=Sent" in row and "\\Seen" in row for row in added)


def test_our_copy_is_found_in_sent_and_where_it_was_moved(dovecot: Dovecot, of_dovecot: Of) -> None:
    user = dovecot.new_user()
    box = of_dovecot(dovecot, user)
    words = (["ada@example.org"], "Note 1", body_hash("Hello\n"))
    assert not box.find_sent("<1@northwind.example>", *words, NOW)
    box.file_sent(letter(1).replace(b"\n", b"\r\n"))
    assert box.find_sent("<1@northwind.example>", [], "", "", NOW)
    assert box.find_sent("<another@example.org>", *words, datetime.now(UTC))
    assert list(box.sent_ids(NOW - timedelta(days=1))) == ["<1@northwind.example>"]
    dovecot.maildir(user, "Old.Sent mail")
    dovecot.doveadm("move", "-u", user, "Old/Sent mail", "mailbox", "Sent", "all")
    assert box.find_sent("<1@northwind.example>", [], "", "", NOW)


def test_a_wrong_password_is_said_and_shows_no_password(dovecot: Dovecot, of_dovecot: Of) -> None:
    box = of_dovecot(dovecot, "nobody@mail.example")
    with pytest.raises(MailboxBarred, match=r"does not let nobody@mail\.example in") as raised:
        box.connect()
    assert dovecot.password not in str(raised.value)


def test_a_name_with_a_line_end_never_reaches_the_server(dovecot: Dovecot, of_dovecot: Of) -> None:
    with pytest.raises(MailboxBarred, match="line end"):
        of_dovecot(dovecot, "ada\r\na1 DELETE INBOX").connect()


@pytest.mark.parametrize("kind", ["all", "no idle"])
def test_new_mail_ends_the_wait(
    dovecot: Dovecot, dovecot_like: Callable[..., Dovecot], of_dovecot: Of, kind: str
) -> None:
    server = dovecot if kind == "all" else dovecot_like(capability=kinds.NO_IDLE)
    user = server.new_user()
    watcher = Watcher(of_dovecot(server, user).connect, time.monotonic)
    assert watcher.wait(1)  # nobody knows what came before
    assert not watcher.wait(0.3)
    if kind == "all":
        threading.Timer(0.3, server.deliver, (user, letter(1))).start()
        assert watcher.wait(20)
    else:
        server.deliver(user, letter(1))
        assert watcher.wait(0.3)
    assert not watcher.wait(0.3)
    watcher.close()


def test_a_wait_is_ended_from_our_side(dovecot: Dovecot, of_dovecot: Of) -> None:
    import os

    watcher = Watcher(of_dovecot(dovecot, dovecot.new_user()).connect, time.monotonic)
    watcher.wait(0)
    read, write = os.pipe()
    threading.Timer(0.2, os.write, (write, b"x")).start()
    start = time.monotonic()
    assert not watcher.wait(30, read)
    assert time.monotonic() - start < 15
    watcher.close()


def test_a_line_that_died_is_noticed_and_what_came_meanwhile_is_found(dovecot: Dovecot, of_dovecot: Of) -> None:
    user = dovecot.new_user()
    watcher = Watcher(of_dovecot(dovecot, user).connect, time.monotonic)
    watcher.wait(0)
    dovecot.kick()
    assert watcher.wait(5)  # the line is gone: go and look
    assert watcher.wait(5)  # and a new one is there
    assert not watcher.wait(0.2)
    watcher.close()


def test_a_half_open_line_is_noticed_when_the_wait_is_renewed(dovecot: Dovecot, of_dovecot: Of, monkeypatch) -> None:
    monkeypatch.setattr("afterword.wires.imap.idle._ANSWER", 1.0)
    line = FaultyLine(dovecot.tls_port)
    user = dovecot.new_user()
    watcher = Watcher(of_dovecot(dovecot, user, port=line.port).connect, time.monotonic)
    watcher.wait(0)
    line.stalled = True
    assert watcher.wait(0.5)
    line.stop()


def test_failures_are_spaced_out() -> None:
    backoff = Backoff(lambda: 0.5)
    assert [backoff.failed() for _ in range(9)] == [5, 10, 20, 40, 80, 160, 320, 600, 600]
    backoff.worked()
    assert backoff.failed() == 5


CUTS = (1, 500, 2_500, 4_000, 6_000, 9_000, 15_000, 40_000)


@pytest.mark.parametrize("after", CUTS)
@pytest.mark.parametrize("politely", [True, False])
def test_a_line_that_breaks_loses_nothing(dovecot: Dovecot, of_dovecot: Of, reader, after: int, politely: bool) -> None:
    user = dovecot.new_user()
    dovecot.deliver_all(user, [letter(n, "Some words. " * 80) for n in range(60)])
    dovecot.deliver(user, letter(99), "Archive")
    line = FaultyLine(dovecot.tls_port)
    line.politely, line.cut_after = politely, after
    box = reader(of_dovecot(dovecot, user, port=line.port))
    with pytest.raises(MailboxError) as raised:
        box.read()
    found = [*box.found, *box.read()]
    line.stop()
    assert len({parse(mail.data or b"").message_id for mail in found}) == 61
    assert str(raised.value).isprintable()


def test_a_line_that_drips_is_given_up(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    line = FaultyLine(dovecot.tls_port)
    box = reader(of_dovecot(dovecot, dovecot.new_user(), port=line.port))
    line.drip = 0.05
    start = time.monotonic()
    with pytest.raises(MailboxError):
        box.read()
    assert time.monotonic() - start < 30
    line.stop()


def test_a_stalled_line_is_given_up(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    line = FaultyLine(dovecot.tls_port)
    box = reader(of_dovecot(dovecot, dovecot.new_user(), port=line.port))
    box.read()
    line.stalled = True
    with pytest.raises(MailboxError):
        box.read()
    line.stop()


def test_a_fresh_read_has_an_end(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    from afterword.wires.imap.stream import Patience

    user = dovecot.new_user()
    dovecot.deliver_all(user, [letter(n) for n in range(300)])
    line = FaultyLine(dovecot.tls_port, delay=0.1)
    box = reader(of_dovecot(dovecot, user, port=line.port, patience=Patience(fresh=0.5)))
    with pytest.raises(MailboxError):
        box.read()
    line.stop()


def test_what_is_read_is_what_the_standard_library_reads(dovecot: Dovecot, of_dovecot: Of, reader) -> None:
    user = dovecot.new_user()
    dovecot.deliver_all(user, [raw for _, raw in letters(150, 1_772_000_000)], at=1_772_000_000)
    context = ssl.create_default_context(cafile=str(dovecot.ca))
    theirs: dict[str, tuple[bytes, int, float]] = {}
    with imaplib.IMAP4_SSL("localhost", dovecot.tls_port, ssl_context=context) as client:
        client.login(user, dovecot.password)
        client.select("INBOX", readonly=True)
        _, said = client.uid("FETCH", "1:*", "(UID RFC822.SIZE INTERNALDATE BODY.PEEK[])")
        for part in said:
            if isinstance(part, tuple):
                uid, size = (int(part[0].split(word)[1].split()[0]) for word in (b"UID ", b"RFC822.SIZE "))
                at = time.mktime(imaplib.Internaldate2tuple(part[0]))
                theirs[str(uid)] = (part[1], size, at)
    ours = {
        mail.key.rpartition("/")[2]: (mail.data, mail.size, mail.received.timestamp())
        for mail in reader(of_dovecot(dovecot, user)).read()
        if mail.received is not None
    }
    assert ours == theirs
