"""Whoever reads the first lines and goes, as `head` does, is no fault: no word on standard error, and no status of one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("words", [["rule"], ["show", "--help"], ["today"]], ids=" ".join)
def test_a_reader_who_goes_is_no_fault(tmp_path: Path, words: list[str]) -> None:
    out, into = os.pipe()
    os.close(out)
    env = {**os.environ, "AFTERWORD_HOME": str(tmp_path)}
    if words == ["today"]:
        (tmp_path / "config.toml").write_text('[candidate]\nname = "Ada Marsh"\nemail = "ada@example.org"\n')
    done = subprocess.run(
        [sys.executable, "-m", "afterword", *words], stdout=into, stderr=subprocess.PIPE, env=env, check=False
    )
    os.close(into)
    assert done.stderr == b""
    assert done.returncode == 0
