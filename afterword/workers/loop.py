"""Jobs one after the other in one thread, each when its time has come; between them it waits for news.

One thread means that a reading and a sending never overlap, and that whoever stops it stops it between two actions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from afterword.facts.errors import AfterwordError

_SHORTEST: Final = 1.0
_LONGEST: Final = 300.0
_SLEPT: Final = 60.0  # a wait that took so much longer than it was told: the machine slept, and everything is due
_AT_FIRST: Final = 5.0
_AT_MOST: Final = 600.0
_BARRED: Final = 3600.0  # only a person can mend it, and accounts are locked after a few tries
_BARRED_CODES: Final = frozenset({"mailbox_barred", "mail_barred"})


@dataclass(frozen=True, slots=True)
class Done:
    """What a job says of itself in a few words, and when it wants to be called again, in seconds."""

    said: str = ""
    again_in: float | None = None


@dataclass(slots=True)
class Job:
    """Something to do every so many seconds, and at once on news where `on_news`."""

    name: str
    every: float
    do: Callable[[], Done]
    on_news: bool = False
    due: float = 0.0
    failures: int = 0
    said: str = ""


@dataclass(slots=True)
class Loop:
    """`wait` waits that many seconds at most and says whether there is news; `ticks` never goes back, and counts sleep.

    `said` gets the status whenever it changes; `chance` gives 0 to 1, so that many clients do not come back at once.
    """

    jobs: Sequence[Job]
    ticks: Callable[[], float]
    wait: Callable[[float], bool]
    stopped: Callable[[], bool]
    said: Callable[[str], None]
    chance: Callable[[], float]
    _status: str = field(default="", init=False)

    def run(self) -> None:
        """Until `stopped`; a job that fails says why and is tried again later, and never ends the others."""
        while not self.stopped():
            for job in self.jobs:
                if not self.stopped() and job.due <= self.ticks():
                    self._do(job)
            self._say()
            if not self.stopped():
                self._rest()

    def _do(self, job: Job) -> None:
        try:
            done = job.do()
        except (AfterwordError, OSError) as error:
            self._failed(job, str(error), _BARRED if getattr(error, "code", "") in _BARRED_CODES else 0.0)
        except Exception as error:  # a fault in one job must not end the watch over the others
            self._failed(job, f"a fault inside ({type(error).__name__})", 0.0)
        else:
            job.failures, job.said = 0, done.said
            again = job.every if done.again_in is None else min(job.every, max(_SHORTEST, done.again_in))
            job.due = self.ticks() + again

    def _failed(self, job: Job, because: str, at_least: float) -> None:
        wait = min(_AT_MOST, _AT_FIRST * 2.0 ** min(job.failures, 10)) * (0.75 + self.chance() / 2)
        job.failures += 1
        job.said = because
        job.due = self.ticks() + max(wait, at_least)

    def _rest(self) -> None:
        before = self.ticks()
        left = min(_LONGEST, max(0.0, min(job.due for job in self.jobs) - before))
        news = self.wait(left) if left else False
        slept = self.ticks() - before > left + _SLEPT
        for job in self.jobs:
            if slept or (news and job.on_news and not job.failures):
                job.due = self.ticks()

    def _say(self) -> None:
        status = " · ".join(job.said for job in self.jobs if job.said)
        if status != self._status:
            self._status = status
            self.said(status)
