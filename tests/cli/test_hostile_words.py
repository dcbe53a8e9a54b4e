"""Whatever stands on the command line: one line, an exit status, no traceback, and it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(tmp_path: Path, *words: str, input: bytes = b"") -> tuple[int, list[str]]:
    environment = {**os.environ, "AFTERWORD_HOME": str(tmp_path / "home"), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "afterword", *words], input=input, capture_output=True, env=environment, timeout=120
    )
    return done.returncode, done.stderr.decode("utf-8", "replace").splitlines()


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("approve", "`reboot`", "--version", "1"), "DRAFT"),
        (("approve", "1", "--version", "$(reboot)"), "--version"),
        (("add", "--employer", ""), "--employer"),
        (("snooze",), "Missing"),
        (("today", "{0.__class__}"), "__class__"),
        (("--at", "1970-01-01"), "--at"),
        (("scann", "x"), "scan"),
        (("import", "/dev/zero"), "larger than"),
        (("read", "/dev/zero"), "larger than"),
        (("check", "/dev/zero"), "larger than"),
        (("plan", "nothing.json"), "--now"),
        (("check", "nothing.txt"), "cannot be read"),
        (("import", "."), "directory"),
        (("scan", "nothing.mbox"), "nothing at"),
    ],
    ids=lambda value: " ".join(value)[:20] if isinstance(value, tuple) else "",
)
def test_one_line_says_what_is_wrong(tmp_path: Path, words: tuple[str, ...], named: str) -> None:
    status, said = run(tmp_path, *words)

    assert status == 2
    assert len(said) == 1
    assert said[0].startswith("afterword")
    assert named in said[0]


@pytest.mark.parametrize(
    ("host", "right"),
    [
        ("mail.example.org", True),
        ("127.0.0.1", True),
        ("::1", True),
        ("", True),
        ("$(id).example", False),
        ("mail.example.org/inbox", False),
        ("mail example", False),
        ("-oProxyCommand=x", False),
    ],
)
def test_a_server_has_the_name_of_a_server(host: str, right: bool) -> None:
    from afterword.facts.errors import BadFile
    from afterword.project.config import read_config

    text = f'[imap]\nhost = "{host}"\n'
    if right:
        assert read_config(text).imap.host == host
        return
    with pytest.raises(BadFile, match='line 2: "host": expected the name of a server'):
        read_config(text)
