"""An mbox file: cut where its messages end, read in pieces, and later only where it grew."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.actions.ports import RawMail
from afterword.wires import mbox
from afterword.wires.mbox import Mbox

LINE = "From dana@harbour.example Tue Mar  3 16:10:00 2026\n"


def message(subject: str, body: str = "hello\n", headers: str = "") -> str:
    return f"{LINE}Subject: {subject}\n{headers}\n{body}\n"


def written(path: Path, *messages: str) -> Mbox:
    path.write_bytes("".join(messages).encode())
    return Mbox(path)


def read(source: Mbox, cursor: dict[str, object] | None = None) -> tuple[list[RawMail], dict[str, object]]:
    found, last = [], cursor or {}
    for mail, after in source.mails(cursor or {}):
        found.append(mail)
        last = after
    return found, last


def subjects(found: list[RawMail]) -> list[str]:
    return [(mail.data or b"").split(b"\n")[0].removeprefix(b"Subject: ").decode().strip() for mail in found]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Inbox.mbox"


def test_messages_are_cut_at_their_separators(path: Path) -> None:
    found, _ = read(written(path, message("one"), message("two"), message("three")))

    assert subjects(found) == ["one", "two", "three"]
    assert found[0].data == b"Subject: one\n\nhello\n"
    assert found[0].folder == "Inbox"
    assert found[0].received == datetime(2026, 3, 3, 16, 10, tzinfo=UTC)


def test_windows_line_ends_are_kept_and_cut_alike(path: Path) -> None:
    found, _ = read(written(path, *(message(name).replace("\n", "\r\n") for name in ("one", "two"))))

    assert [mail.data for mail in found] == [b"Subject: one\r\n\r\nhello\r\n", b"Subject: two\r\n\r\nhello\r\n"]


@pytest.mark.parametrize(
    "body",
    [
        "Dear all\n\nFrom Monday at 10:30 we meet upstairs.\n",
        "\nFrom Dana, with thanks\nX: y\n",
        "no empty line before it\nFrom dana@harbour.example Tue Mar  3 16:10:00 2026\nSubject: quoted\n",
        "\nFrom dana@harbour.example Tue Mar  3 16:10:00 2026\nwas the first line of the file\n",
    ],
)
def test_a_line_of_text_that_begins_with_from_is_no_separator(path: Path, body: str) -> None:
    found, _ = read(written(path, message("one", body), message("two")))

    assert subjects(found) == ["one", "two"]
    assert body.encode() in (found[0].data or b"")


def test_the_marks_that_protect_from_lines_are_taken_off(path: Path) -> None:
    found, _ = read(written(path, message("one", ">From here on\n>>From there\n> From them\n")))

    assert (found[0].data or b"").endswith(b"\n\nFrom here on\n>From there\n> From them\n")


@pytest.mark.parametrize(
    ("line", "received"),
    [
        ("From 1690000000000000000@xxx Tue Mar 03 16:10:00 +0000 2026", datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("From - Tue Mar 03 16:10:00 2026", datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("From dana@harbour.example Tue Mar  3 16:10 CET 2026", datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("From dana@harbour.example Tue Mar  3 16:10:00 2026 +0100", datetime(2026, 3, 3, 15, 10, tzinfo=UTC)),
        ('From "dana w"@harbour.example Tue Mar  3 16:10:00 2026', datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("From dana@harbour.example Tue Mar 33 16:10:00 2026", None),
    ],
)
def test_the_date_of_a_separator_is_when_it_was_received(path: Path, line: str, received: datetime | None) -> None:
    found, _ = read(written(path, message("one"), f"{line}\nSubject: two\n\nhello\n"))

    assert subjects(found) == ["one", "two"]
    assert found[1].received == received


def test_labels_of_a_takeout_say_where_a_mail_lies(path: Path) -> None:
    found, _ = read(
        written(
            path,
            message("one", headers="X-Gmail-Labels: Opened,Inbox,Category Updates\n"),
            message("two", headers="X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=\n"),
            message("three", headers="X-Gmail-Labels: Archived,\n Sent\n"),
            message("four", headers="X-Gmail-Labels: Drafts\n"),
            message("five", "X-Gmail-Labels: Sent\n"),
        )
    )

    assert [mail.folder for mail in found] == ["Inbox", "Entwürfe", "Sent", "Drafts", "Inbox"]
    assert [mail.draft for mail in found] == [False, True, False, True, False]


def test_a_second_reading_reads_only_what_was_appended(path: Path) -> None:
    source = written(path, message("one"), message("two"))
    _, cursor = read(source)
    with path.open("a") as file:
        file.write(message("three"))

    found, after = read(source, cursor)

    assert subjects(found) == ["three"]
    assert read(source, after)[0] == []


def test_a_reading_that_was_cut_short_goes_on_where_it_stopped(path: Path) -> None:
    source = written(path, *(message(str(number)) for number in range(10)))
    reading = source.mails({})
    for _ in range(4):
        _, cursor = next(reading)

    assert subjects(read(source, cursor)[0]) == [str(number) for number in range(4, 10)]


def test_a_file_that_was_rewritten_is_read_from_the_start_under_the_same_keys(path: Path) -> None:
    first, cursor = read(written(path, message("one"), message("two"), message("three")))

    found, _ = read(written(path, message("two"), message("three"), message("four"), message("five")), cursor)

    assert subjects(found) == ["two", "three", "four", "five"]
    assert [mail.key for mail in found[:2]] == [mail.key for mail in first[1:]]


def test_a_file_that_became_shorter_is_read_from_the_start(path: Path) -> None:
    _, cursor = read(written(path, message("one"), message("two")))

    assert subjects(read(written(path, message("one")), cursor)[0]) == ["one"]


def test_a_last_message_that_was_still_being_written_is_read_again_whole(path: Path) -> None:
    source = written(path, message("one"), message("two", "the beginning\n").rstrip("\n"))
    _, cursor = read(source)
    with path.open("a") as file:
        file.write(" and the end\n\n")

    found, _ = read(source, cursor)

    assert subjects(found) == ["two"]
    assert b"the beginning and the end" in (found[0].data or b"")


@pytest.mark.parametrize(
    "cursor", [{"offset": "x"}, {"offset": -1, "last": 0, "checked": 4, "check": ""}, {"strange": 1}]
)
def test_a_cursor_that_makes_no_sense_reads_from_the_start(path: Path, cursor: dict[str, object]) -> None:
    assert subjects(read(written(path, message("one")), cursor)[0]) == ["one"]


def test_a_mail_beyond_the_limit_has_a_row_and_no_bytes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MAX_MAIL", 3_000_000)
    huge = message("huge", "x" * 70 + "\n" + ("y" * 70 + "\n") * 60_000, "X-Gmail-Labels: Sent\n")
    source = written(path, message("one"), huge, message("three"))

    found, cursor = read(source)

    assert subjects(found) == ["one", "", "three"]
    assert found[1].data is None
    assert found[1].folder == "Sent"
    assert found[1].size == len(huge.encode()) - len(LINE)
    assert len({mail.key for mail in found}) == 3
    assert read(source, cursor)[0] == []


@pytest.mark.parametrize("chunk", [64, 100, 333, 4096])
def test_where_the_pieces_of_the_file_end_makes_no_difference(
    path: Path, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = written(path, *(message(str(number), "line\n" * number) for number in range(40)))
    whole, _ = read(source)
    monkeypatch.setattr(mbox, "_CHUNK", chunk)

    assert read(source)[0] == whole
    assert subjects(whole) == [str(number) for number in range(40)]


def test_an_empty_file_holds_nothing(path: Path) -> None:
    assert read(written(path, "")) == ([], {})
    assert read(written(path, "\n\n")) == ([], {})
