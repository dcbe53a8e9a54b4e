"""A word on the desktop, where there is one: what is told there names nobody and quotes nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess


def show(title: str, words: str) -> bool:
    """Shows it and does not wait; False where there is no desktop to show it on."""
    command = shutil.which("notify-send")
    if command is None or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run(
            [command, "--app-name=afterword", "--", title, words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=5,
            check=False,
        )
        return done.returncode == 0
    return False
