"""`afterword run`, as the command line calls it; it lives here because screens and what runs unasked do not mix."""

from __future__ import annotations

import shutil
import sys
from typing import Annotated

import typer

from afterword.facts.errors import UsageError


def run(
    once: Annotated[bool, typer.Option("--once", help="read, plan and send once, then end")] = False,
    page: Annotated[bool, typer.Option("--open", help="open the page as well, in the same process")] = False,
) -> int:
    """Follows your mailbox: reads what comes, plans, drafts, and sends what you approved when it is due.

    Ctrl-C stops it after what it is doing; a second one stops it at once. Nothing is lost either way.

    Examples:

      afterword run

      afterword run --once        for a timer of the system

      afterword run --open        the same as `afterword open` once a mailbox is connected
    """
    from afterword.project.bootstrap import set_up_django

    set_up_django()
    if page:
        from afterword.project.beside import open_page

        if once:
            raise UsageError("--once ends at once, and --open stays: name one of them.")
        open_page()(browser=True, port=0)
        return 0
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
