"""What lies in a Maildir's folders of sent mail is found, and our copy is put there once."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.formats.compose import Letter, body_hash, compose, make_message_id
from afterword.formats.mail import Address
from afterword.wires.maildir_mailbox import MaildirMailbox

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
MINE = make_message_id(b"0123456789", b"k" * 32, "example.org")
LETTER = Letter(
    Address("Ada Marsh", "ada@example.org"),
    (Address("Priya Nair", "priya@northwind.example"),),
    "Re: Gespräch, and a subject that is long enough to be folded onto a second line of its header",
    "Dear Priya,\n\nThank you – for your time.\n\nAda Marsh\n",
    MINE,
    NOW,
)
HASH = body_hash(LETTER.body)


def folder(path: Path) -> Path:
    for part in ("cur", "new", "tmp"):
        (path / part).mkdir(parents=True, exist_ok=True)
    return path


def put(path: Path, raw: bytes, at: datetime = NOW, name: str = "1", part: str = "cur") -> Path:
    file = folder(path) / part / f"{name}:2,S"
    file.write_bytes(raw)
    os.utime(file, (at.timestamp(),) * 2)
    return file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return folder(tmp_path / "Maildir")


def mailbox(root: Path) -> MaildirMailbox:
    return MaildirMailbox(root, lambda: None)  # type: ignore[arg-type,return-value]


def found(root: Path, message_id: str = MINE, around: datetime = NOW, **other: object) -> bool:
    asked = {"recipients": ["Priya@Northwind.example"], "subject": LETTER.subject, "body_hash": HASH, **other}
    return mailbox(root).find_sent(message_id, around=around, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("where", ["", ".Sent", ".Sent Items", ".Archive", "INBOX/Sent", ".Sent.2026"])
@pytest.mark.parametrize("part", ["cur", "new"])
def test_our_message_is_found_by_its_id_in_any_folder(root: Path, where: str, part: str) -> None:
    if "/" in where:
        folder(root / "INBOX")
    assert not found(root)
    put(root / where if where else root, compose(LETTER), part=part)
    assert found(root)


def test_a_draft_proves_nothing(root: Path) -> None:
    put(root / ".Drafts", compose(LETTER))
    assert not found(root)


def test_an_id_that_is_only_mentioned_proves_nothing(root: Path) -> None:
    answer = replace(LETTER, message_id="<other@northwind.example>", in_reply_to=MINE, subject="Re: re")
    put(root, compose(answer))
    put(root / ".Sent", compose(replace(answer, body=f"You wrote {MINE}\n")))
    assert not found(root)


def test_a_message_whose_id_the_server_replaced_is_found_by_what_it_says(root: Path) -> None:
    raw = compose(replace(LETTER, message_id="<AM0PR01@eurprd01.example>")).replace(b"\r\n", b"\n")
    put(root / ".Sent", raw, NOW + timedelta(minutes=3))

    assert found(root)
    assert not found(root, around=NOW + timedelta(minutes=20))
    assert not found(root, recipients=["tom@northwind.example"])
    assert not found(root, recipients=["priya@northwind.example", "tom@northwind.example"])
    assert not found(root, subject="Another")
    assert not found(root, body_hash=body_hash("Dear Priya, another."))


def test_what_it_says_counts_in_sent_mail_alone(root: Path) -> None:
    put(root, compose(replace(LETTER, message_id="<AM0PR01@eurprd01.example>")))
    assert not found(root)


def test_our_copy_lies_in_sent_once_seen_and_whole(root: Path) -> None:
    put(root / ".Sent Items", b"Subject: other\n\nx\n")
    mailbox(root).file_sent(compose(LETTER))
    files = [file for file in (root / ".Sent Items" / "cur").iterdir() if "afterword" in file.name]

    assert [file.name.endswith(":2,S") for file in files] == [True]
    assert files[0].read_bytes() == compose(LETTER).replace(b"\r\n", b"\n")
    assert not list((root / ".Sent Items" / "tmp").iterdir())
    assert found(root, around=datetime.now(UTC))


def test_a_folder_for_sent_mail_is_made_where_there_is_none(root: Path) -> None:
    mailbox(root).file_sent(compose(LETTER))
    assert len(list((root / ".Sent" / "cur").iterdir())) == 1


def test_the_ids_of_sent_mail_since_a_time(root: Path) -> None:
    put(root / ".Sent", compose(LETTER), name="old", at=NOW - timedelta(days=2))
    put(root / ".Sent", compose(replace(LETTER, message_id="<new@example.org>")), name="new")
    put(root, compose(replace(LETTER, message_id="<in@example.org>")), name="in")
    put(root / ".Sent", b"Subject: no id\n\nx\n", name="none")

    assert list(mailbox(root).sent_ids(NOW - timedelta(days=1))) == ["<new@example.org>"]
    assert set(mailbox(root).sent_ids(NOW - timedelta(days=3))) == {"<new@example.org>", MINE}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0\xff\n\n",
        b"Message-ID: =?utf-8?q?=\n\n",
        b"Message-ID: <a@b\nTo: \n\n",
        b"Content-Type: text/plain; charset=nonsense\n\nx",
    ],
)
def test_odd_files_are_passed_over(root: Path, raw: bytes) -> None:
    put(root / ".Sent", raw, name="odd")
    assert not found(root)
    assert all(isinstance(one, str) for one in mailbox(root).sent_ids(NOW))


def test_a_folder_that_is_no_maildir_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="not a Maildir"):
        found(tmp_path)
