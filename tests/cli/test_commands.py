"""The command line as a person meets it: help, errors in one line, and commands that load only what they need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(*args: str, home: Path, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """One command in a process of its own, with a home of its own."""
    env = {**os.environ, "AFTERWORD_HOME": str(home), **environment}
    env.pop("AFTERWORD_DEBUG", None)
    return subprocess.run(
        [sys.executable, "-m", "afterword", *args], input=stdin, capture_output=True, text=True, env=env, timeout=120
    )


def test_help_names_every_command(tmp_path: Path) -> None:
    from afterword.cli.main import COMMANDS, GROUPS

    whole = run("--help", home=tmp_path)
    assert whole.returncode == 0
    for name in COMMANDS:
        assert f"  {name}" in whole.stdout
    assert {name for _, names in GROUPS for name in names} >= set(COMMANDS)


@pytest.mark.parametrize("name", ["scan", "today", "show", "why", "questions", "answer", "edit", "skip", "snooze", "undo", "correct", "reread", "export", "import", "erase", "demo"])  # fmt: skip
def test_each_command_shows_an_example(name: str, tmp_path: Path) -> None:
    shown = run(name, "--help", home=tmp_path)
    assert shown.returncode == 0
    assert f"afterword {name}" in shown.stdout.replace("Usage: afterword " + name, "")


def test_a_wrong_command_is_one_line_with_the_nearest_name(tmp_path: Path) -> None:
    wrong = run("tody", home=tmp_path)
    assert wrong.returncode == 2
    assert wrong.stderr == "afterword: there is no command 'tody'. Did you mean `afterword today`?\n"


def test_before_anybody_is_known_the_next_step_is_said(tmp_path: Path) -> None:
    refused = run("questions", home=tmp_path)
    assert refused.returncode == 3
    assert "afterword scan PATH --me" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_pure_commands_do_not_load_django() -> None:
    for args in (["rule", "AW101"], ["--help"], ["--version"]):
        script = f"import sys; from afterword.cli.main import main; main({args!r}); sys.exit('django' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, (args, done.stderr)


def test_a_mailbox_is_scanned_and_a_second_scan_finds_nothing_new(tmp_path: Path) -> None:
    mbox = tmp_path / "demo.mbox"
    assert run("demo", "--mbox", str(mbox), home=tmp_path / "h").returncode == 0

    me = "Ada Marsh <ada.marsh@example.org>"
    first = json.loads(run("scan", str(mbox), "--me", me, "--format", "json", home=tmp_path / "h").stdout)
    again = json.loads(run("scan", str(mbox), "--format", "json", home=tmp_path / "h").stdout)

    assert first["new"] == first["seen"] > 80
    assert first["opened"] >= 12
    assert again["seen"] == again["new"] == again["opened"] == 0


def test_a_path_with_nothing_at_it_is_said_in_one_line(tmp_path: Path) -> None:
    missing = run("scan", str(tmp_path / "nowhere"), "--me", "Ada <ada@example.org>", home=tmp_path / "h")
    assert missing.returncode == 2
    assert missing.stderr.count("\n") == 1
    assert "nowhere" in missing.stderr
