"""A Maildir: every folder of it, each mail once, and nothing missed while programs move files."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.actions.ports import RawMail
from afterword.wires import maildir
from afterword.wires.maildir import Maildir


def put(folder: Path, name: str, subject: str = "x", inner: str = "cur") -> Path:
    if not (folder / inner).is_dir():
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True, exist_ok=True)
    path = folder / inner / name
    path.write_text(f"Subject: {subject}\n\nhello\n")
    return path


def read(root: Path, cursor: dict[str, object] | None = None) -> tuple[list[RawMail], dict[str, object]]:
    found, last = [], cursor or {}
    for mail, after in Maildir(root).mails(cursor or {}):
        found.append(mail)
        last = after
    return found, json.loads(json.dumps(last))


def test_every_folder_is_read_under_its_own_name(tmp_path: Path) -> None:
    put(tmp_path, "1.a.host:2,S")
    put(tmp_path, "2.b.host", inner="new")
    put(tmp_path / ".Sent", "3.c.host:2,S")
    put(tmp_path / ".Archive.2026", "4.d.host:2,")
    put(tmp_path / ".Entw&APw-rfe", "5.e.host:2,")
    put(tmp_path / "Work" / "Acme", "6.f.host:2,")

    found, _ = read(tmp_path)

    assert {mail.key for mail in found} == {
        "INBOX/1.a.host",
        "INBOX/2.b.host",
        "Sent/3.c.host",
        "Archive/2026/4.d.host",
        "Entwürfe/5.e.host",
        "Work/Acme/6.f.host",
    }
    assert [mail.folder for mail in found if mail.draft] == ["Entwürfe"]


def test_a_tree_whose_root_is_no_folder_itself_is_read_too(tmp_path: Path) -> None:
    put(tmp_path / "INBOX", "1.a.host:2,")

    assert [mail.key for mail in read(tmp_path)[0]] == ["INBOX/1.a.host"]


def test_a_mail_is_what_its_file_says(tmp_path: Path) -> None:
    path = put(tmp_path, "1.a.host:2,DS", "hello")
    os.utime(path, (1_772_554_200, 1_772_554_200))

    (mail,) = read(tmp_path)[0]

    assert mail == RawMail(
        "INBOX/1.a.host", b"Subject: hello\n\nhello\n", 22, "INBOX", datetime(2026, 3, 3, 16, 10, tzinfo=UTC), True
    )


def test_a_second_reading_reads_only_what_is_new_in_any_folder(tmp_path: Path) -> None:
    put(tmp_path, "1.a.host:2,S")
    put(tmp_path / ".Sent", "2.b.host:2,S")
    _, cursor = read(tmp_path)
    put(tmp_path, "0.early.host", inner="new")
    put(tmp_path / ".Archive", "3.c.host:2,S")

    found, after = read(tmp_path, cursor)

    assert {mail.key for mail in found} == {"INBOX/0.early.host", "Archive/3.c.host"}
    assert read(tmp_path, after)[0] == []


def test_a_mail_that_was_looked_at_or_answered_is_not_new(tmp_path: Path) -> None:
    path = put(tmp_path, "1.a.host", inner="new")
    _, cursor = read(tmp_path)
    path.rename(tmp_path / "cur" / "1.a.host:2,RS")

    assert read(tmp_path, cursor)[0] == []


def test_a_reading_that_was_cut_short_goes_on_where_it_stopped(tmp_path: Path) -> None:
    for number in range(700):
        put(tmp_path, f"{number:04}.a.host:2,S")
    reading = Maildir(tmp_path).mails({})
    cursors = [next(reading)[1] for _ in range(600)]

    for done in (1, 255, 256, 257, 511, 512, 600):
        assert len(read(tmp_path, cursors[done - 1])[0]) == 700 - done


def test_a_cursor_stays_small(tmp_path: Path) -> None:
    for number in range(1_000):
        put(tmp_path, f"{number:04}.a-rather-long-name-of-a-file,S=1234,W=1300.host.harbour.example:2,S")
    _, cursor = read(tmp_path)

    assert len(json.dumps(cursor)) < 10_000


def test_a_cursor_forgets_mail_that_is_gone(tmp_path: Path) -> None:
    paths = [put(tmp_path, f"{number:04}.a.host:2,S") for number in range(1_150)]
    _, cursor = read(tmp_path)
    for path in paths[:1_140]:
        path.unlink()
    put(tmp_path, "9999.new.host", inner="new")

    found, after = read(tmp_path, cursor)

    assert [mail.key for mail in found] == ["INBOX/9999.new.host"]
    assert len(json.dumps(after)) < 200


def test_a_file_that_is_renamed_while_it_is_read_is_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "1.a.host", inner="new")
    listed = maildir._listed
    calls = []

    def listed_then_moved(folder: Path) -> dict[str, tuple[str, str]]:
        found = listed(folder)
        if not calls:
            (tmp_path / "new" / "1.a.host").rename(tmp_path / "cur" / "1.a.host:2,S")
        calls.append(folder)
        return found

    monkeypatch.setattr(maildir, "_listed", listed_then_moved)

    assert [mail.key for mail in read(tmp_path)[0]] == ["INBOX/1.a.host"]


def test_a_file_that_is_deleted_while_it_is_read_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "1.a.host:2,")
    put(tmp_path, "2.b.host:2,")
    reading = Maildir(tmp_path).mails({})
    next(reading)
    (tmp_path / "cur" / "2.b.host:2,").unlink()

    assert list(reading) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    put(tmp_path / ".Closed", "1.a.host:2,")
    (tmp_path / ".Closed" / "cur").chmod(0)

    with pytest.raises(OSError, match="ermission"):
        read(tmp_path)


def test_a_folder_whose_files_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    put(tmp_path, "1.a.host:2,")
    (tmp_path / "cur" / "2.b.host:2,").mkdir()

    with pytest.raises(OSError, match="irectory"):
        read(tmp_path)


def test_a_mail_beyond_the_limit_has_a_row_and_no_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "1.a.host:2,")
    monkeypatch.setattr(maildir, "MAX_MAIL", 10)

    (mail,) = read(tmp_path)[0]

    assert (mail.data, mail.size) == (None, 18)


def test_the_size_is_that_of_all_mail(tmp_path: Path) -> None:
    put(tmp_path, "1.a.host:2,")
    put(tmp_path / ".Sent", "2.b.host,S=1000:2,S")

    assert Maildir(tmp_path).size() == 1_018
