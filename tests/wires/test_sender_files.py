"""The small files around a send: the lock, the epoch, the mail that is ready."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from afterword.wires.durable_file import write_durably
from afterword.wires.epoch_file import EpochFile
from afterword.wires.ready_folder import ReadyFolder
from afterword.wires.sender_lock import sender_lock


def test_one_sender_holds_the_lock_and_leaves_it_behind_free(tmp_path: Path) -> None:
    path = tmp_path / "data" / "sender.lock"
    with sender_lock(path) as first, sender_lock(path) as second:
        assert (first, second) == (True, False)
    with sender_lock(path) as again:
        assert again


def test_a_killed_sender_leaves_the_lock_free(tmp_path: Path) -> None:
    path = tmp_path / "sender.lock"
    code = (
        "import sys, time, pathlib\nfrom afterword.wires.sender_lock import sender_lock\n"
        "with sender_lock(pathlib.Path(sys.argv[1])) as held:\n    print(held, flush=True)\n    time.sleep(60)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    with sender_lock(path) as held:
        assert not held
    child.kill()
    child.wait()
    with sender_lock(path) as held:
        assert held


def test_the_epoch_comes_back_and_is_none_before_it_was_written(tmp_path: Path) -> None:
    epochs = EpochFile(tmp_path / "settings" / "epoch")
    assert epochs.read() == ()
    epochs.write("one", "two")
    assert epochs.read() == ("one", "two")
    epochs.write("two")
    assert epochs.read() == ("two",)
    assert [file.name for file in (tmp_path / "settings").iterdir()] == ["epoch"]


def test_ready_mail_is_written_as_approved_and_swept_when_it_is_no_more(tmp_path: Path) -> None:
    ready = ReadyFolder(tmp_path / "ready")
    assert ready.keep_only({1}) == {1}
    first, second = ready.write(1, b"From: a\r\n\r\nx\r\n"), ready.write(2, b"y\r\n")
    (tmp_path / "ready" / "a letter of mine.eml").write_bytes(b"z")
    assert ready.keep_only({1, 3}) == {3}

    assert Path(first).read_bytes() == b"From: a\r\n\r\nx\r\n"
    assert not Path(second).exists()
    assert (tmp_path / "ready" / "a letter of mine.eml").exists()


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_durably(target, b"before")
    with pytest.raises(TypeError):
        write_durably(target, "not bytes")  # type: ignore[arg-type]
    assert target.read_bytes() == b"before"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
