"""`afterword run`: one process that follows the mailbox until it is stopped."""

from __future__ import annotations

from collections.abc import Callable

from afterword.project import follow
from afterword.workers.jobs import Desk
from afterword.workers.loop import Loop


def run(
    said: Callable[[str], None], *, once: bool = False, beside: Callable[[follow.Following], None] | None = None
) -> int:
    """Reads, plans and sends until it is asked to stop; with `once` each a single time.

    With `beside` it runs in a thread beside something else, which is handed what it can stop it by.

    How many of the jobs failed when last tried. Raises RefusedError without a mailbox, TryLater beside another run.
    """
    with follow.following(signals=beside is None) as mailbox:
        if beside is not None:
            beside(mailbox)
        jobs = Desk(mailbox).jobs()
        rounds = 0

        def stopped() -> bool:
            return mailbox.stopping or (once and rounds > 0)

        def wait(seconds: float) -> bool:
            nonlocal rounds
            rounds += 1
            return False if once else mailbox.wait(seconds)

        Loop(jobs, mailbox.ticks, wait, stopped, said, follow.chance).run()
        return sum(1 for job in jobs if job.failures)
