"""Makes the pictures of the README from the demonstration mailbox: .venv/bin/python docs/pictures.py

They show one fixed morning, so that they change only where the product does. The page is drawn by Chromium.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
MORNING = "2026-03-24T09:00:00+00:00"
LINES = 46  # of a long answer, as much as fits a page
CHROMIUM = "/usr/bin/chromium"
PAGES = (  # (file, address, width, height)
    ("page-today.png", "/", 1280, 860),
    ("page-candidacy.png", "/candidacies/fjordlight-product-analyst", 1280, 860),
    ("page-calendar.png", "/calendar", 390, 844),
)


def main() -> int:
    """Writes docs/today.svg and docs/show.svg, and the pictures of the page."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"AFTERWORD_HOME": home, "AFTERWORD_NOW": MORNING}
        from afterword.cli import main as command  # noqa: F401  the clone's own
        from afterword.project.bootstrap import demonstrate

        house, source = demonstrate()
        house.ingest(source, "")
        _draw("today.svg", "afterword today", ["today"])
        _draw("show.svg", "afterword show fjordlight-product-analyst", ["show", "fjordlight-product-analyst"])
        _photograph()
    return 0


def _photograph() -> None:
    """The page as the command serves it, of the installation that the demonstration was read into."""
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-m", "afterword", "open", "--no-browser"]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=HERE.parent) as served,
        sync_playwright() as pw,
    ):
        assert served.stdout is not None
        address = served.stdout.readline().split()[-1]
        base = address.partition("/enter")[0]
        tab = pw.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"]).new_page(locale="en-GB")
        tab.goto(address)
        tab.wait_for_url(f"{base}/")
        for name, path, width, height in PAGES:
            tab.set_viewport_size({"width": width, "height": height})
            tab.goto(base + path)
            tab.screenshot(path=str(HERE / name))
            print(f"docs/{name}: {(HERE / name).stat().st_size // 1000} kB")
        served.terminate()


def _draw(name: str, title: str, args: list[str]) -> None:
    from rich.console import Console
    from rich.text import Text

    from afterword.cli import screen
    from afterword.cli.main import main as run

    console = Console(record=True, width=100, file=open(os.devnull, "w", encoding="utf-8"), highlight=False)  # noqa: SIM115
    screen.console = lambda: console  # type: ignore[assignment]
    for module in ("today", "show"):
        sys.modules.pop(f"afterword.cli.{module}", None)
    run(args)
    lines = console.export_text(styles=True, clear=True).split("\n")
    shown = Console(record=True, width=100, file=open(os.devnull, "w", encoding="utf-8"), highlight=False)  # noqa: SIM115
    for line in lines[:LINES]:
        shown.print(Text.from_ansi(line))
    text = shown.export_svg(title=title, clear=True)
    (HERE / name).write_text(text, encoding="utf-8")
    print(f"docs/{name}: {len(text) // 1000} kB")


if __name__ == "__main__":
    sys.exit(main())
