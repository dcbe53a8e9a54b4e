"""Files as they are typed, and on the wire."""

from __future__ import annotations

import io
from datetime import timedelta
from email import message_from_bytes

import pytest


def test_a_file_is_added_attached_sent_as_it_was_and_written_out_again(desk, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("sys.stdin", io.StringIO("sesame\n"))
    assert desk.run("password")[0] == 0
    _, draft = desk.interviewed()
    path = desk.home / "cv.pdf"
    path.write_bytes(b"%PDF one")
    assert desk.json("files", "add", str(path), "--as", "cv")["file"] == "cv@1"
    edited = desk.json("edit", str(draft), "--attach", "cv@1")
    assert edited["attached"] == ["cv@1"]

    path.write_bytes(b"%PDF two")
    desk.json("files", "add", str(path), "--as", "cv")
    desk.json("approve", str(draft), "--version", str(edited["version"]))
    desk.now += timedelta(minutes=10)
    assert [one["outcome"] for one in desk.json("send")] == ["sent"]

    [accepted] = desk.server.accepted
    text, file = message_from_bytes(accepted.raw).get_payload()
    assert (file.get_filename(), file.get_payload(decode=True)) == ("cv.pdf", b"%PDF one")
    assert text.get_content_type() == "text/plain"

    out = desk.home / "again.pdf"
    assert desk.run("files", "save", "cv@1", "-o", str(out))[0] == 0
    assert out.read_bytes() == b"%PDF one"
    assert desk.run("files", "save", "cv@1", "-o", str(out))[0] == 2  # nothing is written over
    assert desk.run("files", "remove", "cv@1")[0] == 3
    assert [one["file"] for one in desk.json("files")] == ["cv@2", "cv@1"]


def test_a_file_too_large_or_not_there_is_one_line(desk) -> None:  # type: ignore[no-untyped-def]
    big = desk.home / "cv.pdf"
    big.write_bytes(b"x" * 5_000_001)
    for path in (big, desk.home / "none.pdf"):
        status, out, error = desk.run("files", "add", str(path), "--as", "cv")
        assert (status, out) == (2, "")
        assert len(error.splitlines()) == 1
    assert "files add PATH" in desk.run("files")[1]
    _, draft = desk.interviewed()
    assert "files add PATH" in desk.run("edit", str(draft), "--attach", "cv")[2]


def test_the_approval_says_what_goes_along(desk) -> None:  # type: ignore[no-untyped-def]
    _, draft = desk.interviewed()
    path = desk.home / "cv.pdf"
    path.write_bytes(b"%PDF one")
    desk.run("files", "add", str(path), "--as", "cv")
    desk.run("edit", str(draft), "--attach", "cv")

    assert "Attached: cv.pdf (cv@1, 1 kB)" in desk.run("approve", str(draft), "--version", "2")[1]
