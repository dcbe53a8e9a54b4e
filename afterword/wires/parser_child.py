"""The process that parses mail: it answers frames with JSON, and the kernel ends it when a mail asks too much.

It is given no secret, may write no file and start no process. Each frame is its length in four bytes, then as many
bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from typing import BinaryIO

from afterword.formats import mail as formats
from afterword.wires.mail_json import packed

READY = b"ready"
CPU_SECONDS = 2.0
MEMORY = 256 * 1024 * 1024
_LENGTH = struct.Struct(">I")


def main() -> None:
    """Answers frames from standard input until it ends."""
    source, answers = os.fdopen(0, "rb", buffering=256 * 1024), os.fdopen(1, "wb", buffering=0)
    _warm()
    _limit()
    _write(answers, READY)
    while True:
        head = source.read(4)
        if len(head) < 4:
            return
        raw = source.read(_LENGTH.unpack(head)[0])
        _allow(CPU_SECONDS)
        answer = packed(formats.parse(raw))
        _allow(0)
        del raw
        _write(answers, answer)


def _write(answers: BinaryIO, answer: bytes) -> None:
    view = memoryview(_LENGTH.pack(len(answer)) + answer)
    while view:
        view = view[answers.write(view) :]


def _warm() -> None:
    """Loads what parsing loads late: the limits count a mail's own needs, and the first mail is not slow."""
    formats.parse(
        b"From: a@b.example\nDate: Tue, 3 Mar 2026 16:10:00 +0000\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/html\n\n<p>x</p>\n--x\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n"
        b"DTSTART;TZID=Europe/London:20260303T161000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n--x--\n"
    )


def _limit() -> None:
    """No more memory than 256 MB resident, no file, no process, no core; what a system does not have is passed over."""
    if sys.platform == "win32":
        return
    import resource

    wanted = [(resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NPROC, 0)]
    if sys.platform == "linux":
        virtual, resident = _pages()
        wanted.append((resource.RLIMIT_AS, virtual + max(0, MEMORY - resident)))
    for limit, value in wanted:
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


def _pages() -> tuple[int, int]:
    """Bytes of address space and of memory that this process has now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        virtual, resident = file.read().split()[:2]
    page = os.sysconf("SC_PAGE_SIZE")
    return int(virtual) * page, int(resident) * page


def _allow(seconds: float) -> None:
    """Processor time until the kernel ends this process (SIGPROF, whose default that is); 0 takes the limit away."""
    if sys.platform == "win32":
        return
    import signal

    signal.setitimer(signal.ITIMER_PROF, seconds)


if __name__ == "__main__":
    main()
