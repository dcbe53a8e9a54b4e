"""How fast a mailbox is read, and with how much memory: `afterword scan` and `today` on a home of their own.

usage: scan.py [PATH] [--noise N] [--employers N] [--profile]

Without PATH the demonstration's mailbox is made in those numbers, as one mbox. Processor time counts: both that of
this process and that of the parser's child.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.project.bootstrap import House

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)


def main() -> int:
    """Scans once, scans again, looks at today; a line of figures each."""
    options = argparse.ArgumentParser()
    options.add_argument("path", nargs="?", type=Path)
    options.add_argument("--noise", type=int, default=20_000)
    options.add_argument("--employers", type=int, default=300)
    options.add_argument("--profile", action="store_true")
    given = options.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as home:
        os.environ["AFTERWORD_HOME"] = home
        os.environ["AFTERWORD_NOW"] = NOW.isoformat()
        path = given.path or _made(Path(home) / "made.mbox", given.employers, given.noise)
        from afterword.project.bootstrap import open_house

        house = open_house()
        for name in ("scan", "scan again"):
            seen = _measured(name, lambda: _scanned(house, path), profile=given.profile and name == "scan")
            print(f"{'':12}{seen}")
        for name in ("today", "today again"):
            _measured(name, lambda: _looked(house))
        database = house.places.database.stat().st_size
        print(f"database {database / 1e6:.1f} MB, peak {_peak(resource.RUSAGE_SELF)} MB here", end=", ")
        print(f"{_peak(resource.RUSAGE_CHILDREN)} MB in the parser's child")
    return 0


def _made(path: Path, employers: int, noise: int) -> Path:
    from afterword.wires.demonstration import mailbox

    mailbox.write_mbox(path, mailbox.letters(NOW, employers=employers, noise_letters=noise))
    print(f"{path.stat().st_size / 1e6:.1f} MB of mail from {employers} employers and {noise} others")
    return path


def _scanned(house: House, path: Path) -> str:
    found = house.ingest(house.source(str(path)), "Ada Marsh <ada.marsh@example.org>")
    return f"{found.scanned.seen} mails, {found.understood.opened} candidacies, {found.questions} questions"


def _looked(house: House) -> str:
    from django.db import connection, reset_queries

    from afterword.actions.look import today

    connection.force_debug_cursor = True
    reset_queries()
    seen = today(house.candidate.id, house.now(), house.settings)
    said = f"{len(seen.due)} due of {seen.candidacies}, {len(connection.queries)} queries"
    print(f"{'':12}{said}")
    return said


def _measured(name: str, run: Callable[[], str], *, profile: bool = False) -> str:
    profiler = cProfile.Profile() if profile else None
    wall, own, child = time.perf_counter(), time.process_time(), _spent(resource.RUSAGE_CHILDREN)
    said = profiler.runcall(run) if profiler else run()
    wall, own = time.perf_counter() - wall, time.process_time() - own
    child = _spent(resource.RUSAGE_CHILDREN) - child
    mails = int(said.split()[0]) if " mails" in said else 0
    rate = f", {mails / (own + child):.0f} mails a second of processor" if mails else ""
    print(f"{name:12}{wall:.2f} s, processor {own:.2f} s here and {child:.2f} s in the child{rate}")
    if profiler:
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)
    return said


def _spent(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def _peak(who: int) -> int:
    return resource.getrusage(who).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
