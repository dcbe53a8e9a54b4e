"""`python -m tests.chaos`: the sender killed at every system call against a real Postfix; as root, some minutes."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.chaos.kill import CALLS, MORE_CALLS, Range, Tally, make_template
from tests.chaos.postfix import Postfix, missing


def main(calls: list[str]) -> int:
    if missing() or not shutil.which("strace"):
        print(missing() or "strace is not installed", file=sys.stderr)
        return 2
    began = time.monotonic()
    tally = Tally()
    folder = Path(tempfile.mkdtemp(prefix="aw-chaos-"))
    try:
        template = make_template(folder)
        with Postfix() as postfix:
            target = Range(folder, postfix, template)
            for call in calls or (*CALLS, *MORE_CALLS):
                points = list(target.every(call))
                tally.points += points
                print(f"{call}: {len(points) - 1} kills, {sum(bool(p.wrong) for p in points)} wrong", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{tally}\n{time.monotonic() - began:.0f} s")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
