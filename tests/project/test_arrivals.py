"""An export handed to the page is read by the same action as `scan`, whatever it is packed in, and then removed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from afterword.project.arrivals import Arrival, Arrivals

ME = "Ada Marsh <ada@example.org>"


def letter(number: int, to: str = ME) -> bytes:
    return (
        f"From: Priya Nair <priya@northwind.example>\r\nTo: {to}\r\nSubject: Interview for the Data Analyst role\r\n"
        f"Date: Mon, 2 Mar 2026 10:{number:02}:00 +0000\r\nMessage-ID: <{number}@northwind.example>\r\n\r\n"
        "Dear Ada,\r\n\r\nThank you for your application for the Data Analyst role at Northwind. We would like to "
        "invite you to an interview on Wednesday 11 March 2026 at 10:00.\r\n\r\nKind regards,\r\nPriya Nair\r\nNorthwind\r\n"
    ).encode()


def mbox(*letters: bytes) -> bytes:
    return b"".join(b"From x@y Mon Mar  2 10:00:00 2026\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in letters)


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def arrivals(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Arrivals]:
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    made = Arrivals(tmp_path / "arriving")
    yield made
    made.stop()


@pytest.fixture
def read(arrivals: Arrivals) -> Callable[..., Arrival]:
    """Hands files in and waits until they are read."""

    def done(me: str = "", **files: bytes) -> Arrival:
        given = [(name.replace("__", "."), io.BytesIO(data), len(data)) for name, data in files.items()]
        arrivals.take(given, me)
        return waited(arrivals)

    return done


def waited(arrivals: Arrivals) -> Arrival:
    assert arrivals._thread is not None
    arrivals._thread.join(60)
    seen = arrivals.look()
    assert seen is not None
    return seen


def left(arrivals: Arrivals) -> list[Path]:
    return [path for path in arrivals.folder.rglob("*") if path.is_file() and path.name != "lock"]


def test_an_mbox_is_read_counted_and_removed(arrivals: Arrivals, read: Any) -> None:
    seen = read(ME, export__mbox=mbox(letter(1), letter(2)))

    assert (seen.state, seen.seen, seen.new, seen.opened) == ("done", 2, 2, 1)
    assert seen.percent == 100
    assert left(arrivals) == []


def test_several_letters_are_read_together(arrivals: Arrivals, read: Any) -> None:
    seen = read(ME, one__eml=letter(1), two__eml=letter(2))

    assert (seen.state, seen.seen, seen.name) == ("done", 2, "2 files")
    assert left(arrivals) == []


def test_a_zip_as_takeout_makes_it_is_unpacked(arrivals: Arrivals, read: Any) -> None:
    data = packed(
        **{
            "Takeout/Mail/All mail Including Spam and Trash.mbox": mbox(letter(1)),
            "Takeout/archive_browser.html": b"<html>",
            "Letters/Sent/2.eml": letter(2),
        }
    )

    seen = read(ME, takeout__zip=data)
    assert (seen.state, seen.seen) == ("done", 2)
    assert left(arrivals) == []


def test_the_same_mail_handed_in_again_is_nothing_new(read: Any) -> None:
    read(ME, a__mbox=mbox(letter(1)))

    assert read("", b__mbox=mbox(letter(1))).opened == 0


@pytest.mark.parametrize(
    "name", ["../../evil.eml", "/etc/evil.eml", "a/../../../evil.mbox", "..\\..\\evil.eml", "C:\\evil.eml"]
)
def test_no_name_in_a_zip_leads_anywhere_else(tmp_path: Path, name: str) -> None:
    from afterword.wires.export_zip import unpack

    path = tmp_path / "x.zip"
    path.write_bytes(packed(**{name: letter(1)}))
    (tmp_path / "into").mkdir()

    (found,) = unpack(path, tmp_path / "into", 10_000_000)
    files = [one for one in tmp_path.rglob("*") if one.is_file() and one != path]
    assert len(files) == 1
    assert files[0].resolve().is_relative_to(tmp_path / "into")
    assert found.resolve().is_relative_to(tmp_path / "into")


def test_a_zip_that_would_fill_the_disk_is_refused(tmp_path: Path) -> None:
    from afterword.facts.errors import BadFile
    from afterword.wires.export_zip import unpack

    path = tmp_path / "x.zip"
    path.write_bytes(packed(**{"a.mbox": b"x" * 30_000_000}))
    (tmp_path / "into").mkdir()

    with pytest.raises(BadFile, match="too large"):
        unpack(path, tmp_path / "into", 5_000_000)
    assert sum(one.stat().st_size for one in (tmp_path / "into").rglob("*") if one.is_file()) <= 5_000_000


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.zip", packed(**{"a.pdf": b"x"}), "holds no mail"),
        ("a.zip", b"PK\x03\x04 broken", "cannot be unpacked"),
        ("a.pst", b"!BDN and so on", "Outlook data file"),
        ("a.txt", b"hello", "no mail"),
    ],
)
def test_what_is_no_export_is_said_in_a_sentence(
    arrivals: Arrivals, read: Any, name: str, data: bytes, said: str
) -> None:
    seen = read(ME, **{name.replace(".", "__"): data})

    assert seen.state == "failed"
    assert said in seen.note
    assert left(arrivals) == []


def test_where_nobody_stands_out_the_candidate_is_asked_and_it_is_read_on(arrivals: Arrivals, read: Any) -> None:
    seen = read("", a__mbox=mbox(letter(1, "a@x.example"), letter(2, "b@x.example")))
    assert seen.state == "whose"
    assert left(arrivals)

    arrivals.say_whose(ME)
    seen = waited(arrivals)
    assert (seen.state, seen.seen) == ("done", 2)
    assert left(arrivals) == []


def test_one_export_at_a_time_and_none_is_an_error(arrivals: Arrivals) -> None:
    from afterword.facts.errors import RefusedError, UsageError

    with pytest.raises(UsageError, match="Choose a file"):
        arrivals.take([], ME)
    with pytest.raises(RefusedError):
        arrivals.say_whose(ME)
    arrivals.take([("a.mbox", io.BytesIO(mbox(*map(letter, range(1, 40)))), 9)], ME)
    with pytest.raises(RefusedError, match="Another export"):
        arrivals.take([("b.mbox", io.BytesIO(mbox(letter(50))), 9)], ME)
    assert waited(arrivals).seen == 39


def test_what_a_process_that_died_left_is_cleared_and_what_another_reads_is_not(arrivals: Arrivals) -> None:
    dead = arrivals.place / "dead"
    dead.mkdir()
    (dead / "export.mbox").write_bytes(mbox(letter(1)))
    (arrivals.folder / "mine.mbox").write_bytes(b"x")

    other = Arrivals(arrivals.place)
    assert not dead.exists()
    assert (arrivals.folder / "mine.mbox").exists()
    other.stop()
    assert not other.folder.exists()
