"""A command in a process of its own: nothing has made the tables known to it beforehand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_a_command_that_opens_the_installation_starts_by_itself(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO", "AFTERWORD"))}
    environment |= {"AFTERWORD_HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])}
    (tmp_path / "config.toml").write_text('[candidate]\nname = "Ada Marsh"\nemail = "ada@example.org"\n')

    done = subprocess.run(
        [sys.executable, "-m", "afterword", "today"], env=environment, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "No interview is known yet" in done.stdout
