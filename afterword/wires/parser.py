"""Parses mail in a child process that may die of it: a hostile mail costs at most itself (Protocol Parser)."""

from __future__ import annotations

import os
import selectors
import struct
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from time import monotonic

from afterword.actions.ports import Unreadable
from afterword.facts.errors import TryLater
from afterword.formats.mail import Mail
from afterword.formats.message import header_scan
from afterword.wires.mail_json import unpacked
from afterword.wires.parser_child import READY

TOO_MUCH = "This message could not be read: it asks for too much time or memory. Open it in your mail program."
_WALL_SECONDS = 20.0  # the kernel ends the child after 2 s of processor time; this is for one that sleeps
_START_SECONDS = 30.0
_MAX_ANSWER = 32 * 1024 * 1024
_AHEAD_BYTES, _AHEAD = 512 * 1024, 32
_LENGTH = struct.Struct(">I")


class ChildParser:
    """A parser whose work happens in one long-lived child, started anew after each mail that killed it."""

    def __init__(self, module: str = "afterword.wires.parser_child") -> None:
        self._module = module
        self._child: _Child | None = None

    def __enter__(self) -> ChildParser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def parse(self, raw: bytes) -> Mail | Unreadable:
        """One mail as values; Unreadable if the child died of it. Raises TryLater if no child can be started at all."""
        return next(self.parse_all((raw,)))

    def parse_all(self, raws: Iterable[bytes]) -> Iterator[Mail | Unreadable]:
        """The same for many, an answer each in their order; some are sent ahead, so that both processes work at once.

        At most 32 mails or 512 kB are taken from `raws` before their answers are given.
        """
        waiting: deque[bytes] = deque()
        try:
            yield from self._answers(iter(raws), waiting)
        finally:
            if waiting:  # given up half-way: an answer that nobody waits for must not be taken for the next mail's
                self.close()

    def _answers(self, source: Iterator[bytes], waiting: deque[bytes]) -> Iterator[Mail | Unreadable]:
        more = True
        while True:
            while more and (not waiting or (sum(map(len, waiting)) < _AHEAD_BYTES and len(waiting) < _AHEAD)):
                raw = next(source, None)
                if raw is None:
                    more = False
                    break
                waiting.append(raw)
                self._ready().send(raw)
            if not waiting:
                return
            mail = _value(self._ready().answer())
            raw = waiting.popleft()
            if mail is None:
                self._again(waiting)
            yield mail or Unreadable(TOO_MUCH, *header_scan(raw))

    def close(self) -> None:
        """Ends the child."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def _ready(self) -> _Child:
        if self._child is None:
            self._child = _Child(self._module)
        return self._child

    def _again(self, waiting: Iterable[bytes]) -> None:
        """A new child for the mails after the one that killed the last."""
        self.close()
        for raw in waiting:
            self._ready().send(raw)


def _value(answer: bytes | None) -> Mail | None:
    """The mail in an answer; None where there is none, or where it is not what the child would write."""
    if answer is None:
        return None
    try:
        return unpacked(answer)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


class _Child:
    """One child process and what is on its way to it; both pipes are watched, so that neither blocks the other."""

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            close_fds=True,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self._in, False)
        os.set_blocking(self._out, False)
        self._unsent: deque[memoryview] = deque()
        self._got = bytearray()
        if self.answer(_START_SECONDS) != READY:
            self.end()
            raise TryLater("The process that reads mail did not start; nothing was read. Run `afterword doctor`.")

    def send(self, raw: bytes) -> None:
        """Queues one mail and writes what the pipe takes now."""
        self._unsent.append(memoryview(_LENGTH.pack(len(raw))))
        if raw:
            self._unsent.append(memoryview(raw))
        self._write()

    def answer(self, seconds: float = _WALL_SECONDS) -> bytes | None:
        """The next answer; None if the child died, or gave none in that many seconds of waiting."""
        deadline = monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self._out, selectors.EVENT_READ)
            while True:
                frame = self._frame()
                if frame is not None:
                    return frame
                if self._unsent and len(selector.get_map()) == 1:
                    selector.register(self._in, selectors.EVENT_WRITE)
                elif not self._unsent and len(selector.get_map()) == 2:
                    selector.unregister(self._in)
                events = selector.select(max(0.0, deadline - monotonic()))
                if not events:
                    return None
                if any(key.fd == self._in for key, _ in events):
                    self._write()
                if any(key.fd == self._out for key, _ in events) and not self._read():
                    return None

    def end(self) -> None:
        """Kills the child and waits for its end."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue
        self._process.kill()
        self._process.wait()

    def _frame(self) -> bytes | None:
        if len(self._got) < 4:
            return None
        (length,) = _LENGTH.unpack_from(self._got)
        if length > _MAX_ANSWER:
            return b""  # nothing that the child would write
        if len(self._got) < 4 + length:
            return None
        frame = bytes(self._got[4 : 4 + length])
        del self._got[: 4 + length]
        return frame

    def _read(self) -> bool:
        try:
            data = os.read(self._out, 1 << 20)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._got += data
        return bool(data)

    def _write(self) -> None:
        """Writes as much as the pipe takes; a child that is gone is noticed when its answer is missing."""
        try:
            while self._unsent:
                sent = os.write(self._in, self._unsent[0])
                if sent == len(self._unsent[0]):
                    self._unsent.popleft()
                else:
                    self._unsent[0] = self._unsent[0][sent:]
        except BlockingIOError:
            return
        except OSError:
            self._unsent.clear()


def _environment() -> dict[str, str]:
    """What Python needs to find the same modules, and nothing else: no secret of the shell reaches the child."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TZDIR", "PYTHONTZPATH") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path), "LC_ALL": "C.UTF-8"}
