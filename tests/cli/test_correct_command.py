"""`afterword correct`, `reread` and `read NUMBER` on a real database, from a scanned demonstration mailbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scanned")
    run(folder, "demo", "--mbox", str(folder / "demo.mbox"))
    run(folder, "scan", str(folder / "demo.mbox"), "--me", "Ada Marsh <ada.marsh@example.org>")
    return folder


def run(home: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "AFTERWORD_HOME": str(home / "h")}
    return subprocess.run(
        [sys.executable, "-m", "afterword", *args], capture_output=True, text=True, env=env, timeout=120
    )


def a_rejection(home: Path) -> tuple[str, int]:
    """A candidacy that they said no to, and the message that says it."""
    today = json.loads(run(home, "today", "--format", "json").stdout)
    [due] = [item for item in today["due"] if item["kind"] == "after_no"]
    listed = json.loads(run(home, "correct", due["candidacy"], "--format", "json").stdout)
    [said_no] = [one for one in listed if any("said no" in fact["says"] for fact in one["facts"])]
    return due["candidacy"], said_no["message"]


def test_a_wrong_no_is_put_right_and_taken_back(home: Path) -> None:
    slug, message = a_rejection(home)
    shown = run(home, "show", slug).stdout
    assert f"message {message}" in shown
    assert f"afterword correct {slug}" in shown

    done = run(home, "correct", str(message), "--kind", "delay", "--promise", "decision 2099-01-02")
    assert done.returncode == 0, done.stderr
    outcome = json.loads(run(home, "show", slug, "--format", "json").stdout)["outcome"]
    assert outcome == "open"
    assert "as you said" in run(home, "correct", str(message)).stdout

    assert run(home, "correct", str(message), "--undo").returncode == 0
    assert json.loads(run(home, "show", slug, "--format", "json").stdout)["outcome"] == "no"


def test_reading_again_with_the_same_reader_changes_nothing(home: Path) -> None:
    again = json.loads(run(home, "reread", "--format", "json").stdout)
    assert again["changes"] == []
    assert again["read"] > 60
    assert not again["applied"]


def test_a_kept_message_is_read_by_its_number(home: Path) -> None:
    _, message = a_rejection(home)
    read = json.loads(run(home, "read", str(message), "--format", "json").stdout)
    assert (read["kind"], read["sure"]) == ("rejection", True)
    assert any(mark["says"] == "rejection" for mark in read["marks"])
    missing = run(home, "read", "999999")
    assert (missing.returncode, missing.stderr.count("\n")) == (2, 1)


def test_what_is_no_correction_is_one_line(home: Path) -> None:
    slug, message = a_rejection(home)
    for args in (
        ("correct", slug, "--kind", "offer"),
        ("correct", str(message), "--kind", "perhaps"),
        ("correct", str(message), "--promise", "soon"),
        ("correct", str(message), "--undo", "--kind", "offer"),
        ("correct", str(message), "--to", slug, "--kind", "offer"),
        ("correct", str(message), "--interview", "sometime"),
    ):
        refused = run(home, *args)
        assert (refused.returncode, refused.stderr.count("\n")) == (2, 1), (args, refused.stderr)
        assert "Traceback" not in refused.stderr
