"""`afterword run`, as the command line calls it; it lives here because screens and what runs unasked do not mix."""

from __future__ import annotations

import shutil
import sys
from typing import Annotated

import typer


def run(
    once: Annotated[bool, typer.Option("--once", help="read, plan and send once, then end")] = False,
) -> int:
    """Follows your mailbox: reads what comes, plans, drafts, and sends what you approved when it is due.

    Ctrl-C stops it after what it is doing; a second one stops it at once. Nothing is lost either way.

    Examples:

      afterword run

      afterword run --once        for a timer of the system
    """
    from afterword.project.bootstrap import set_up_django

    set_up_django()
    from afterword.workers.run import run as follow

    rewrite = sys.stdout.isatty() and not once

    def said(status: str) -> None:
        line = "".join(c if c.isprintable() else " " for c in status)
        if rewrite:
            line = "\r\x1b[2K" + line[: shutil.get_terminal_size().columns - 1]
        print(line, end="" if rewrite else "\n", flush=True)

    failed = follow(said, once=once)
    if rewrite:
        print()
    if once and failed:
        raise typer.Exit(75)
    return 0
