"""The page as the real command serves it, and a browser that watches for whatever it should not do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import axe_playwright_python

from tests.page_world import NOW

_AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"


class Served:
    """The command as it runs, and the address that it printed."""

    def __init__(self, home: Path, **more: str) -> None:
        command = [sys.executable, "-m", "afterword", "open", "--no-browser"]
        environment = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_NOW": NOW.isoformat(), **more}
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().split()[-1]
        self.base = self.address.partition("/enter")[0]

    def stop(self) -> tuple[int, str]:
        """Ctrl-C; the exit status and what it said."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate(timeout=10)
        return self.process.returncode, said


def watched(browser: Any, faults: list[str], served: Served, **more: Any) -> Any:
    """A tab in a context of its own; dialogs, complaints of the console and requests elsewhere are `faults`."""
    tab = browser.new_context(**more).new_page()
    tab.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
    tab.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("request", lambda asked: None if asked.url.startswith(served.base) else faults.append(asked.url))
    return tab


def violations(tab: Any) -> list[str]:
    """What axe-core finds on the page as it stands against WCAG 2.2 A and AA and its best practices, a line each."""
    if not tab.evaluate("typeof window.axe === 'object'"):
        tab.evaluate(_AXE.read_text(encoding="utf-8"))
    found = tab.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
    )
    return [f"{one['id']}: {node['html'][:160]}" for one in found["violations"] for node in one["nodes"]]
