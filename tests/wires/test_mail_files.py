"""What lies at a path is recognised, and what is no mail is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from afterword.actions.ports import RawMail
from afterword.facts.errors import BadFile, NotFound
from afterword.wires.eml_files import EmlFiles
from afterword.wires.mail_files import open_source
from afterword.wires.mail_folders import from_imap, holds_drafts, safe_name
from afterword.wires.maildir import Maildir
from afterword.wires.mbox import Mbox

EML = "From: dana@harbour.example\nSubject: x\n\nhello\n"


def read(path: Path, cursor: dict[str, object] | None = None) -> tuple[list[RawMail], dict[str, object]]:
    found, last = [], cursor or {}
    for mail, after in EmlFiles(path).mails(cursor or {}):
        found.append(mail)
        last = after
    return found, last


def test_each_kind_of_mail_is_recognised(tmp_path: Path) -> None:
    (tmp_path / "all").write_text("From a@b.example Tue Mar  3 16:10:00 2026\nSubject: x\n\nhello\n")
    (tmp_path / "none.mbox").write_text("")
    (tmp_path / "maildir" / "cur").mkdir(parents=True)
    (tmp_path / "maildir" / "new").mkdir()
    (tmp_path / "tree" / "INBOX" / "cur").mkdir(parents=True)
    (tmp_path / "tree" / "INBOX" / "new").mkdir()
    (tmp_path / "export" / "2026").mkdir(parents=True)
    (tmp_path / "export" / "2026" / "one.EML").write_text(EML)
    (tmp_path / "one.txt").write_text(EML)
    (tmp_path / "Apple.mbox").mkdir()
    (tmp_path / "Apple.mbox" / "mbox").write_text("")

    kinds = {name: type(open_source(tmp_path / name)) for name in sorted(os.listdir(tmp_path))}

    assert kinds == {
        "all": Mbox,
        "none.mbox": Mbox,
        "maildir": Maildir,
        "tree": Maildir,
        "export": EmlFiles,
        "one.txt": EmlFiles,
        "Apple.mbox": Mbox,
    }


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.zip", b"PK\x03\x04", "zip"),
        ("a.mbox.gz", b"\x1f\x8b", "compressed"),
        ("a.pst", b"!BDN", "Outlook"),
        ("a.msg", b"\xd0\xcf\x11\xe0", "Outlook"),
        ("a.pdf", b"%PDF-1.7", "no mail"),
        ("a.txt", b"Dear Robin\n", "no mail"),
        ("empty", b"", "no mail"),
    ],
)
def test_what_is_no_mail_is_named(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(BadFile, match=word):
        open_source(tmp_path / name)


def test_nothing_at_all_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nothing at"):
        open_source(tmp_path / "missing")
    with pytest.raises(BadFile, match="holds no mail"):
        open_source(tmp_path)


def test_a_folder_of_mboxes_names_one_of_them(tmp_path: Path) -> None:
    (tmp_path / "Takeout").mkdir()
    (tmp_path / "Takeout" / "All mail.mbox").write_text("")

    with pytest.raises(BadFile, match=r"All mail\.mbox"):
        open_source(tmp_path)


def test_eml_files_are_read_with_their_folders(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "Drafts").mkdir()
    (tmp_path / "a.eml").write_text(EML)
    (tmp_path / "b" / "c.eml").write_text(EML)
    (tmp_path / "Drafts" / "d.eml").write_text(EML)
    (tmp_path / "e.eml").write_text("X-Unsent: 1\n" + EML)
    (tmp_path / "notes.txt").write_text("not mail")

    found, _ = read(tmp_path)

    assert [mail.key for mail in found] == ["a.eml", "e.eml", "Drafts/d.eml", "b/c.eml"]
    assert [mail.draft for mail in found] == [False, True, True, False]
    assert found[3].folder == "b"
    assert found[0].data == EML.encode()


def test_a_second_reading_reads_new_and_changed_files(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(EML)
    (tmp_path / "b.eml").write_text(EML)
    _, cursor = read(tmp_path)
    (tmp_path / "b.eml").write_text(EML + "and more\n")
    (tmp_path / "c.eml").write_text(EML)

    assert [mail.key for mail in read(tmp_path, cursor)[0]] == ["b.eml", "c.eml"]


def test_one_eml_is_a_source_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_text(EML)

    (mail,) = read(path)[0]

    assert (mail.key, mail.data) == ("a.eml", EML.encode())
    assert EmlFiles(path).size() == len(EML)


def test_apples_frame_around_a_mail_is_taken_off(tmp_path: Path) -> None:
    (tmp_path / "1.emlx").write_text(f"{len(EML)}      \n{EML}<?xml version='1.0'?><plist></plist>")

    assert read(tmp_path)[0][0].data == EML.encode()


def test_folder_names_are_safe_and_told() -> None:
    assert safe_name("In\nbox\x1b[31m\u202e") == "In box[31m"
    assert from_imap("Entw&APw-rfe &- more") == "Entwürfe & more"
    assert from_imap("broken &A- name") == "broken &A- name"
    assert holds_drafts("[Gmail]/Drafts")
    assert holds_drafts("INBOX.Entwürfe")
    assert not holds_drafts("Drafts from Acme")
