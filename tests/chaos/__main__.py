"""`python -m tests.chaos [--imap] [CALL ...]`: the sender killed at every system call against a real Postfix; as root, some minutes."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.chaos.kill import CALLS, MORE_CALLS, LiveRange, Range, Tally, make_template
from tests.chaos.postfix import Postfix, missing
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority


@contextmanager
def _mailbox(folder: Path, live: bool) -> Iterator[Dovecot | None]:
    server = Dovecot(Authority(folder / "imap")) if live else None
    try:
        yield server
    finally:
        if server is not None:
            server.stop()


def main(words: list[str]) -> int:
    live = "--imap" in words
    calls = [word for word in words if not word.startswith("--")]
    if missing() or not shutil.which("strace"):
        print(missing() or "strace is not installed", file=sys.stderr)
        return 2
    began = time.monotonic()
    tally = Tally()
    folder = Path(tempfile.mkdtemp(prefix="aw-chaos-"))
    try:
        template = make_template(folder)
        with Postfix() as postfix, _mailbox(folder, live) as dovecot:
            target = (
                Range(folder, postfix, template) if dovecot is None else LiveRange(folder, postfix, template, dovecot)
            )
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
