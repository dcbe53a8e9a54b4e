"""What following a mailbox needs from outside: the mailbox and its news, the lock, the way to stop, a word aside."""

from __future__ import annotations

import contextlib
import os
import secrets
import select
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from afterword.actions.ports import MailboxError, MailSource
from afterword.facts.errors import RefusedError, TryLater
from afterword.project import account
from afterword.project.bootstrap import House, open_house
from afterword.project.config import load_config
from afterword.wires.imap.idle import Backoff, Watcher
from afterword.wires.notify import show
from afterword.wires.sender_lock import sender_lock


class Following:
    """The mailbox that is followed, and a wait that news of it or a wish to stop ends."""

    def __init__(self, house: House) -> None:
        if not account.has_mailbox(house.config):
            raise RefusedError("There is no mailbox to follow yet: `afterword connect you@example.org`.")
        self.watched = bool(house.config.imap.host)
        self.stopping = False
        self.ticks = house.clock.ticks
        self._heard, self._tell = socket.socketpair()  # not a pipe: Windows waits for sockets alone
        self._tell.setblocking(False)
        self._backoff = Backoff(chance)
        self._not_before = 0.0
        self._watcher: Watcher | None = None
        if self.watched:
            # the settings of now, at each connection
            self._watcher = Watcher(lambda: account.imap_mailbox(h := again(), h.config).connect(), self.ticks)

    def source(self, house: House) -> MailSource:
        """For the everyday reading, as long as it takes."""
        if house.config.imap.host:
            return account.imap_mailbox(house, house.config).whole()
        return account.mailbox(house).source()

    def wait(self, seconds: float) -> bool:
        """Waits at most that long; True where there is news. Ends at once when `stop` is called."""
        if self._watcher is not None and self.ticks() >= self._not_before:
            try:
                news = self._watcher.wait(seconds, self._heard.fileno())
            except MailboxError:
                self._not_before = self.ticks() + self._backoff.failed()
            else:
                self._backoff.worked()
                return news
            seconds = min(seconds, self._not_before - self.ticks())
        select.select([self._heard], [], [], max(0.0, seconds))
        return False

    def stop(self) -> None:
        """Asks to stop after what is being done now; safe in a signal's handler."""
        self.stopping = True
        with contextlib.suppress(OSError):
            self._tell.send(b".")

    def close(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
        self._heard.close()
        self._tell.close()


def again() -> House:
    """This installation as it stands now: settings may have changed, and bad ones stop sending."""
    from afterword.actions import installation
    from afterword.project.places import places

    found = places()
    return House(found, load_config(found, installation.playbook_numbers()))


def somebody(house: House) -> bool:
    from afterword.actions import installation

    return installation.somebody(house.config.candidate)


@contextmanager
def following(*, signals: bool = True) -> Iterator[Following]:
    """The only one on this machine. Raises TryLater beside another, RefusedError where there is nothing to follow.

    Ctrl-C or a polite end stops it after what it is doing; without `signals` only its own `stop` does, as in a thread.
    """
    house = open_house()
    if os.environ.get("AFTERWORD_NOW"):
        raise RefusedError("AFTERWORD_NOW is set: that is for looking at another time, and nothing is followed in it.")
    with sender_lock(house.places.data_folder / "run.lock") as alone:
        if not alone:
            raise TryLater("Another `afterword run` follows this mailbox already.")
        made = Following(house)
        try:
            with _stopped_by_signals(made) if signals else contextlib.nullcontext():
                yield made
        finally:
            made.close()


@contextmanager
def _stopped_by_signals(made: Following) -> Iterator[None]:
    def asked(number: int, frame: FrameType | None) -> None:
        made.stop()
        signal.signal(number, before[signal.Signals(number)])  # a second time it ends at once

    before = {number: signal.signal(number, asked) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def chance() -> float:
    return secrets.randbelow(1000) / 1000


def notify(words: str) -> None:
    """A word on the candidate's screen, where there is one; it names nobody."""
    show("Afterword", words)
