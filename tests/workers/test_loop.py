"""Jobs come when it is their time, and one that fails keeps none of the others from it."""

from __future__ import annotations

from collections.abc import Callable

from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.workers.loop import Done, Job, Loop


class World:
    """A clock that passes only while one waits; `plan` says what each wait brings: seconds slept through, and news."""

    def __init__(self, *jobs: Job, until: float = 1000.0) -> None:
        self.time = 0.0
        self.until = until
        self.statuses: list[str] = []
        self.waits: list[float] = []
        self.interruptions: dict[int, tuple[float, bool]] = {}
        self.loop = Loop(jobs, lambda: self.time, self.wait, self.stopped, self.statuses.append, lambda: 0.5)

    def wait(self, seconds: float) -> bool:
        took, news = self.interruptions.get(len(self.waits), (seconds, False))
        self.waits.append(seconds)
        self.time += took
        return news

    def stopped(self) -> bool:
        return self.time >= self.until

    def run(self) -> None:
        self.loop.run()


class Counted:
    """A job's work, with the times it was done."""

    def __init__(self, *outcomes: Done | Exception) -> None:
        self.outcomes = list(outcomes)
        self.at: list[float] = []
        self.world: World | None = None

    def __call__(self) -> Done:
        assert self.world is not None
        self.at.append(self.world.time)
        outcome = self.outcomes.pop(0) if self.outcomes else Done()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def world(*made: tuple[float, Counted], until: float = 1000.0, on_news: bool = True) -> World:
    jobs = [Job(str(number), every, do, on_news) for number, (every, do) in enumerate(made)]
    built = World(*jobs, until=until)
    for _, do in made:
        do.world = built
    return built


def test_each_job_comes_in_its_own_time() -> None:
    often, seldom = Counted(), Counted()
    world((100, often), (250, seldom), until=600).run()
    assert often.at == [0, 100, 200, 300, 400, 500]
    assert seldom.at == [0, 250, 500]


def test_a_job_may_ask_to_come_again_sooner_and_never_later() -> None:
    sooner, later = Counted(Done(again_in=7)), Counted(Done(again_in=9_999))
    world((100, sooner), (100, later), until=101).run()
    assert sooner.at == [0, 7]
    assert later.at == [0, 100]


def test_news_brings_what_waits_for_it_at_once() -> None:
    reads, other = Counted(), Counted()
    made = world((300, reads), (300, other), until=290)
    made.loop.jobs[1].on_news = False
    made.interruptions[0] = (40, True)
    made.run()
    assert reads.at == [0, 40]
    assert other.at == [0]


def test_after_a_sleep_everything_is_done_and_in_order() -> None:
    order: list[str] = []

    def note(name: str) -> Callable[[], Done]:
        return lambda: order.append(name) or Done()  # type: ignore[func-returns-value]

    made = World(Job("read", 300, note("read"), True), Job("send", 100, note("send")), until=8 * 3600 + 1)
    made.interruptions[0] = (8 * 3600, False)
    made.run()
    assert order == ["read", "send", "read", "send"]


def test_a_failure_is_said_spaced_out_and_forgotten_when_it_works() -> None:
    fails = Counted(*[MailboxError("The line is dead.")] * 3, Done("fine"))
    works = Counted()
    made = world((300, fails), (10, works), until=100)
    made.run()
    assert fails.at == [0, 5, 15, 35]
    assert made.statuses == ["The line is dead.", "fine"]
    assert len(works.at) == 10
    assert made.loop.jobs[0].failures == 0


def test_what_only_a_person_can_mend_is_tried_once_an_hour_whatever_the_news() -> None:
    barred = Counted(*[MailboxBarred("It does not let you in.")] * 9)
    made = world((20, barred), until=7_300)
    made.interruptions = dict.fromkeys(range(200), (30, True))
    made.run()
    assert len(barred.at) == 3


def test_a_fault_in_one_job_ends_none() -> None:
    broken, works = Counted(ZeroDivisionError("x")), Counted()
    made = world((300, broken), (50, works), until=100)
    made.run()
    assert works.at == [0, 50]
    assert "a fault inside (ZeroDivisionError)" in made.statuses[0]


def test_the_status_is_said_when_it_changes() -> None:
    says = Counted(Done("one"), Done("one"), Done("two"))
    made = world((10, says), until=45)
    made.run()
    assert made.statuses == ["one", "two", ""]


def test_a_wish_to_stop_is_heard_between_two_jobs() -> None:
    first, second = Counted(), Counted()
    made = world((10, first), (10, second))
    original = made.stopped
    made.loop.stopped = lambda: bool(first.at) or original()
    made.run()
    assert second.at == []
    assert made.waits == []
