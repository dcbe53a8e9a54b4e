"""A sender of fakes around the real store: a clock that stands until told, a mailbox in memory, a server by list."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from email import message_from_bytes

from afterword.actions.ports import Apart, MailError, MailSource
from afterword.actions.send import Attempt, Sender, send_due
from afterword.facts.settings import SendingSettings
from tests.outbox_world import NOON, World
from tests.wires.fake_smtp import FakeSubmitter


class FakeClock:
    """Stands still; `pass_` moves both the wall clock and the ticks."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._ticks = 1000.0

    def now(self) -> datetime:
        return self._now

    def ticks(self) -> float:
        return self._ticks

    def pass_(self, **time: float) -> None:
        self._now += timedelta(**time)
        self._ticks += timedelta(**time).total_seconds()

    def jump(self, **time: float) -> None:
        """The wall clock alone is set."""
        self._now += timedelta(**time)


class FakeMailbox:
    """Copies in Sent, each with its time; `broken` makes every look fail."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.sent: list[tuple[datetime, bytes]] = []
        self.broken = False
        self.looks = 0

    def source(self) -> MailSource:
        raise NotImplementedError

    def find_sent(
        self, message_id: str, recipients: Sequence[str], subject: str, body_hash: str, around: datetime
    ) -> bool:
        self.looks += 1
        return message_id in list(self.sent_ids(around - timedelta(days=1)))

    def sent_ids(self, since: datetime) -> Iterator[str]:
        if self.broken:
            raise OSError(5, "Input/output error")
        for at, raw in self.sent:
            if at >= since:
                yield message_from_bytes(raw)["Message-ID"]

    def file_sent(self, raw: bytes) -> None:
        if self.broken:
            raise OSError(5, "Input/output error")
        self.sent.append((self.clock.now(), raw))


class FakeEpochs:
    def __init__(self) -> None:
        self.right: tuple[str, ...] = ()
        self.broken_from: int | None = None
        self.writes = 0

    def read(self) -> tuple[str, ...]:
        return self.right

    def write(self, *epochs: str) -> None:
        self.writes += 1
        if self.broken_from is not None and self.writes >= self.broken_from:
            raise OSError(28, "No space left on device")
        self.right = epochs


class Post(World):
    """The world of the outbox with a sender; `run` sends what is due."""

    def __init__(self, *answers: str | MailError) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.mailbox = FakeMailbox(self.clock)
        self.server = FakeSubmitter(*answers)
        self.epochs = FakeEpochs()
        self.settings = SendingSettings()
        self.read: Callable[..., str | None] = lambda claimed: None
        self.reads = 0
        self.files_sent = False
        self.problem = ""
        self.alone = True
        self.apart: Callable[[], Apart | None] = lambda: None
        self._numbers = itertools.count()

    def sender(self) -> Sender:
        @contextmanager
        def lock() -> Iterator[bool]:
            yield self.alone

        def read(claimed: object) -> str | None:
            self.reads += 1
            return self.read(claimed)

        return Sender(
            clock=self.clock,
            ticks=self.clock.ticks,
            submitter=self.server,
            mailbox_of=lambda account: self.mailbox,
            read_afresh=read,
            epochs=self.epochs,
            lock=lock,
            random=lambda: f"epoch-{next(self._numbers)}",
            settings=self.settings,
            files_sent=self.files_sent,
            problem=self.problem,
            apart=self.apart,
        )

    def run(self) -> tuple[Attempt, ...]:
        return send_due(self.sender())

    def only(self) -> Attempt:
        (attempt,) = self.run()
        return attempt
