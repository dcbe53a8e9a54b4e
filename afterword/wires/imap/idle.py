"""Waiting for mail (IDLE, RFC 2177): renewed before a router forgets the line, and a dead line noticed."""

from __future__ import annotations

import contextlib
import select
from collections.abc import Callable
from typing import Final

from afterword.actions.ports import MailboxError
from afterword.wires.imap import changes
from afterword.wires.imap.connection import Connection
from afterword.wires.imap.folders import Folder

_POLL: Final = 60.0  # seconds between two questions to a server that cannot IDLE
_ASLEEP: Final = 60.0  # a wait that took so much longer than it was told: the machine slept, and the line is dead
_ANSWER: Final = 20.0  # seconds for the answer to DONE; a half-open line gives none


class Watcher:
    """One connection that watches INBOX; made anew after any error. Use it from one thread."""

    def __init__(self, connect: Callable[[], Connection], ticks: Callable[[], float]) -> None:
        self._connect, self._ticks = connect, ticks
        self._connection: Connection | None = None
        self._selected = changes.Selected()
        self._known = 0

    def wait(self, seconds: float, wake: int | None = None) -> bool:
        """Waits that long at most, or until the descriptor `wake` can be read; True where mail came to INBOX.

        True too when the line was dead: what came meanwhile is not known. Raises MailboxError where there is no
        connection to be had.
        """
        if self._connection is None:
            self._open()
            return True
        try:
            return self._watched(self._connection, seconds, wake)
        except MailboxError:
            self.close()
            return True

    def close(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(MailboxError):
                self._connection.close()
            self._connection = None

    def _open(self) -> None:
        connection = self._connect()
        try:
            self._selected = changes.opened(connection, Folder(b"INBOX", "", "inbox"), None, qresync=False).selected
        except MailboxError:
            connection.close()
            raise
        self._connection, self._known = connection, self._selected.exists

    def _watched(self, connection: Connection, seconds: float, wake: int | None) -> bool:
        start = self._ticks()
        while (left := start + seconds - self._ticks()) > 0:
            span = min(left, connection.patience.idle)
            asked = self._ticks()
            if b"IDLE" in connection.capabilities:
                woken = self._idle(connection, span, wake)
            else:
                woken = self._poll(connection, min(span, _POLL), wake)
            if self._ticks() - asked > span + _ASLEEP:
                raise MailboxError("The machine slept.")
            news, self._known = self._selected.exists > self._known, self._selected.exists
            if news or woken:
                return news
        return False

    def _idle(self, connection: Connection, seconds: float, wake: int | None) -> bool:
        """One IDLE of at most that long; True where it was ended from our side by `wake`."""
        (tag,) = connection.send((b"IDLE",))
        connection.await_go_ahead(tag)
        until = self._ticks() + seconds
        woken = False
        while (left := until - self._ticks()) > 0 and self._selected.exists <= self._known:
            if not connection.stream.wait(left, wake):
                woken = self._ticks() < until - 0.01
                break
            connection.stream.allowance = 1 << 20
            connection.note(connection.read())
        connection.stream.deadline = self._ticks() + _ANSWER
        connection.stream.write(b"DONE\r\n")
        for _ in connection.responses(tag):
            pass
        connection.stream.deadline = None
        return woken

    def _poll(self, connection: Connection, seconds: float, wake: int | None) -> bool:
        woken = connection.stream.wait(seconds, wake) is False and wake is not None and _readable(wake)
        connection.stream.deadline = self._ticks() + _ANSWER
        connection.run(b"NOOP")
        connection.stream.deadline = None
        return woken


def _readable(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], 0)[0])


class Backoff:
    """How long to wait after the n-th failure in a row: doubling from 5 s to 10 min, a little by chance."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance, self._failures = chance, 0

    def failed(self) -> float:
        """Seconds until the next try; `chance` gives 0 to 1, so that many clients do not come back at once."""
        self._failures += 1
        return float(min(600, 5 * 2 ** min(self._failures - 1, 10))) * (0.75 + self._chance() / 2)

    def worked(self) -> None:
        self._failures = 0
