"""The live mailbox on the second kind of real server: Cyrus, in both forms of its folders."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from afterword.formats.compose import body_hash
from afterword.formats.mail import parse
from afterword.wires.imap.folders import list_folders
from afterword.wires.imap.idle import Watcher
from afterword.wires.imap.mailbox import ImapMailbox
from tests.servers.cyrus import Cyrus
from tests.wires.certificates import Authority

pytestmark = pytest.mark.servers

Of = Callable[..., ImapMailbox]
NOW = datetime.now(UTC)
KINDS = {
    "all": {},
    "dots": {"slashes": False},
    "no qresync": {"without": "QRESYNC"},
    "plain": {"without": "QRESYNC CONDSTORE ESEARCH LIST-STATUS LIST-EXTENDED SPECIAL-USE LITERAL+ ENABLE IDLE WITHIN"},
}


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest, authority: Authority) -> Iterator[Cyrus]:
    server = Cyrus(authority, **KINDS[request.param])
    yield server
    server.stop()


@pytest.fixture(scope="module")
def cyrus(authority: Authority) -> Iterator[Cyrus]:
    server = Cyrus(authority)
    yield server
    server.stop()


def letter(number: int, body: str = "Hello") -> bytes:
    return (
        f"From: Dana Ortiz <dana@northwind.example>\nTo: ada@example.org\nSubject: Note {number}\n"
        f"Message-ID: <{number}@northwind.example>\n\n{body}\n"
    ).encode()


def below(server: Cyrus, name: str) -> str:
    """A folder's name as this server writes it."""
    return name if server.slashes else "INBOX." + name.replace("/", ".")


def test_a_mailbox_is_followed_through_all_its_changes(kind: Cyrus, of_dovecot: Of, reader) -> None:
    user = kind.new_user()
    for number in range(1, 8):
        kind.deliver(user, letter(number))
    kind.deliver(user, letter(20), below(kind, "Projects/Acme"))
    box = reader(of_dovecot(kind, user))
    assert len(box.read()) == 8
    assert box.read() == []

    for number, folder in enumerate(("INBOX", "Junk", "Archive", "Projects/Acme", "A/New/One"), 30):
        kind.deliver(user, letter(number), folder if folder == "INBOX" else below(kind, folder))
    found = box.read()
    assert {parse(mail.data or b"").message_id for mail in found} == {f"<{n}@northwind.example>" for n in range(30, 35)}

    with kind.client(user) as client:
        client.select("INBOX")
        client.uid("STORE", "1:*", "+FLAGS", "(\\Seen)")
        client.uid("STORE", "3", "+FLAGS", "(\\Deleted)")
        client.expunge()
        client.uid("MOVE", "4", f'"{below(kind, "Archive")}"')
    moved = box.read()
    assert [(mail.folder, parse(mail.data or b"").message_id) for mail in moved] == [
        (below(kind, "Archive"), "<4@northwind.example>")
    ]
    assert box.read() == []


def test_our_copy_is_filed_once_as_seen_found_and_nothing_else_changes(kind: Cyrus, of_dovecot: Of, reader) -> None:
    user = kind.new_user()
    kind.deliver(user, letter(1))
    box = reader(of_dovecot(kind, user))
    box.read()
    before = everything(kind, user)
    for _ in range(2):
        box.mailbox.file_sent(letter(60).replace(b"\n", b"\r\n"))
    assert box.mailbox.find_sent("<60@northwind.example>", [], "", "", NOW)
    words = (["ada@example.org"], "Note 60", body_hash("Hello\n"))
    assert box.mailbox.find_sent("<another@example.org>", *words, datetime.now(UTC))
    assert not box.mailbox.find_sent("<another@example.org>", ["bob@example.org"], *words[1:], NOW)
    assert list(box.mailbox.sent_ids(NOW - timedelta(days=1))) == ["<60@northwind.example>"]
    after = everything(kind, user)
    assert before.items() <= after.items()
    ((_, flags, raw),) = (after[place] for place in after.keys() - before.keys())
    assert (b"\\Seen" in flags, raw) == (True, letter(60).replace(b"\n", b"\r\n"))


def everything(server: Cyrus, user: str) -> dict[tuple[str, bytes], tuple[bytes, bytes, bytes]]:
    """Every message of the account as another client sees it: folder and UID, then date, flags, bytes."""
    found = {}
    with server.client(user) as client:
        for line in client.list()[1]:
            name = line.decode().rpartition(' "')[2].rpartition(" ")[2].strip('"')
            assert client.select(f'"{name}"', readonly=True)[0] == "OK", line
            for part in client.uid("FETCH", "1:*", "(UID FLAGS INTERNALDATE BODY.PEEK[])")[1]:
                if isinstance(part, tuple):
                    uid = part[0].split(b"UID ")[1].split()[0]
                    flags = part[0].split(b"FLAGS (")[1].split(b")")[0].replace(b"\\Recent", b"").strip()
                    found[name, uid] = (part[0].split(b'INTERNALDATE "')[1].split(b'"')[0], flags, part[1])
    return found


@pytest.mark.parametrize(
    "name",
    ["Überraschung", "a & b", "it's (odd) [very]", "~user", "trailing ", "日本", "x" * 150],
)
def test_a_folder_with_an_odd_name_is_read(cyrus: Cyrus, of_dovecot: Of, reader, name: str) -> None:
    user = cyrus.new_user()
    wire = utf7(name)
    with cyrus.client(user) as client:
        assert client.create(f'"{wire}"')[0] == "OK"
    cyrus.deliver(user, letter(1), wire)
    (found,) = reader(of_dovecot(cyrus, user)).read()
    assert found.folder.startswith(name[:90])
    assert found.key.isprintable()


def utf7(name: str) -> str:
    """A name as IMAP writes it (RFC 3501 5.1.3)."""
    import base64
    import re

    def shifted(run: re.Match[str]) -> str:
        return "&" + base64.b64encode(run[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"

    return re.sub(r"[^ -~]+", shifted, name.replace("&", "&-"))


def test_other_numbers_are_a_full_reading(cyrus: Cyrus, of_dovecot: Of, reader) -> None:
    user = cyrus.new_user()
    for number in (1, 2):
        cyrus.deliver(user, letter(number), "Work")
    box = reader(of_dovecot(cyrus, user))
    before = {mail.data: mail.key for mail in box.read()}
    with cyrus.client(user) as client:
        assert client.delete("Work")[0] == "OK"
    time.sleep(1.1)  # a UIDVALIDITY is a time in seconds
    for number in (2, 1, 3):
        cyrus.deliver(user, letter(number), "Work")
    after = {mail.data: mail.key for mail in box.read()}
    assert before.keys() < after.keys()
    assert not set(before.values()) & set(after.values())
    assert box.read() == []


def test_a_folder_that_is_not_there_any_more_stops_nothing(cyrus: Cyrus, of_dovecot: Of, reader) -> None:
    user = cyrus.new_user()
    cyrus.deliver(user, letter(1), "Work")
    box = reader(of_dovecot(cyrus, user))
    box.read()
    with cyrus.client(user) as client:
        assert client.rename("Work", "Play")[0] == "OK"
    assert [parse(mail.data or b"").message_id for mail in box.read()] == ["<1@northwind.example>"]
    with cyrus.client(user) as client:
        assert client.delete("Play")[0] == "OK"
    assert box.read() == []


def test_a_folder_that_we_may_not_read_is_a_reason_not_to_send(cyrus: Cyrus, of_dovecot: Of, reader) -> None:
    from afterword.actions.ports import MailboxError

    user = cyrus.new_user()
    cyrus.deliver(user, letter(1), "Work")
    with cyrus.client(user) as client:
        client.setacl("Work", user, "la")  # it is seen, and may not be read
    with pytest.raises(MailboxError, match="Work"):
        reader(of_dovecot(cyrus, user)).read()


def test_new_mail_ends_the_wait(kind: Cyrus, of_dovecot: Of) -> None:
    user = kind.new_user()
    watcher = Watcher(of_dovecot(kind, user).connect, time.monotonic)
    assert watcher.wait(1)
    assert not watcher.wait(0.3)
    connection = of_dovecot(kind, user).connect()
    able = connection.capabilities
    connection.close()
    if b"IDLE" in able:
        threading.Timer(0.3, kind.deliver, (user, letter(1))).start()
        assert watcher.wait(20)
    else:
        kind.deliver(user, letter(1))
        assert watcher.wait(0.3)
    assert not watcher.wait(0.3)
    watcher.close()


def test_the_server_tells_its_time(cyrus: Cyrus, of_dovecot: Of) -> None:
    user = cyrus.new_user()
    cyrus.deliver(user, letter(1), at=time.time() - 3_000)
    for off in (0, 3_600, -3_600):
        found = of_dovecot(cyrus, user).apart(lambda off=off: datetime.now(UTC) + timedelta(seconds=off))
        assert found is not None
        assert abs(found.by.total_seconds() - off) < 30


def test_every_folder_has_its_part(kind: Cyrus, of_dovecot: Of) -> None:
    user = kind.new_user()
    kind.deliver(user, letter(1))
    connection = of_dovecot(kind, user).connect()
    roles = {folder.role for folder in list_folders(connection)}
    connection.close()
    assert {"inbox", "sent", "drafts", "junk", "archive"} <= roles
