"""Makes the pictures of the README from the demonstration mailbox: .venv/bin/python docs/pictures.py

They show one fixed morning, so that they change only where the product does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
MORNING = "2026-03-24T09:00:00+00:00"
LINES = 46  # of a long answer, as much as fits a page


def main() -> int:
    """Writes docs/today.svg and docs/show.svg."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"AFTERWORD_HOME": home, "AFTERWORD_NOW": MORNING}
        from afterword.cli import main as command  # noqa: F401  the clone's own
        from afterword.project.bootstrap import demonstrate

        house, source = demonstrate()
        house.ingest(source, "")
        _draw("today.svg", "afterword today", ["today"])
        _draw("show.svg", "afterword show fjordlight-product-analyst", ["show", "fjordlight-product-analyst"])
    return 0


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
