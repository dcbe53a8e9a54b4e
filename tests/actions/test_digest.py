"""The day's summary: once a day at most, to the candidate's own address, and none where there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from afterword.actions.digest import Courier, due_in, send_digest
from afterword.actions.ports import Deferred, MailError, Refused, Unknown
from afterword.facts.errors import TryLater
from afterword.facts.kinds import Interview
from afterword.playbook.settings import Settings
from tests.outbox_world import ADA, NOON, World
from tests.sending_world import FakeClock
from tests.wires.fake_smtp import FakeSubmitter


class Morning(World):
    """Ada, with a clock at 12 o'clock in London, who wants her summary at 8."""

    def __init__(self, *answers: str | MailError) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.server = FakeSubmitter(*answers)
        self.alone = True
        self.numbers_given = 0

    def interviewed(self) -> int:
        from afterword.store import candidacies

        candidacy = self.candidacy()
        end = NOON - timedelta(hours=2)
        fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya")
        candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
        return candidacy

    def send(self, at: time = time(8)) -> bool:
        @contextmanager
        def lock() -> Iterator[bool]:
            yield self.alone

        def random(size: int) -> bytes:
            self.numbers_given += 1
            return self.numbers_given.to_bytes(size, "big")

        return send_digest(self.ada, Courier(self.clock, self.clock.ticks, self.server, lock, random, at), Settings())

    def letters(self) -> list[Message]:
        return [message_from_bytes(raw) for _, _, raw in self.server.accepted]


@pytest.fixture
def morning(database: Path) -> Morning:
    return Morning()


def body(letter: Message) -> str:
    return letter.get_payload(decode=True).decode()


def test_it_says_what_is_due_to_the_candidate_alone_once_a_day(morning: Morning) -> None:
    morning.interviewed()
    assert morning.send()
    assert not morning.send()
    morning.clock.pass_(hours=9)
    assert not morning.send()

    ((envelope_from, recipients, _),) = morning.server.accepted
    (letter,) = morning.letters()
    assert (envelope_from, recipients) == (ADA.email, (ADA.email,))
    assert letter["To"] == letter["From"] == f"{ADA.name} <{ADA.email}>"
    assert letter.get_content_type() == "text/plain"
    assert letter["Subject"] == "Afterword: 1 follow-up, 1 question"
    assert "A thank-you to Priya Nair at Northwind (Data Analyst), due Wed 4 Mar 10:00" in body(letter)
    assert "May you write to Northwind" in body(letter)
    assert ADA.phone not in body(letter)

    morning.clock.pass_(hours=12)
    assert morning.send(), "the next day has its own"
    assert len(morning.letters()) == 2


def test_nothing_comes_before_its_time_or_where_there_is_nothing_to_say(morning: Morning) -> None:
    assert not morning.send(time(12, 1))
    assert not morning.send()
    assert morning.server.offered == 0
    morning.interviewed()
    assert not morning.send(), "that there is nothing was said for this day"
    morning.clock.pass_(hours=20)
    assert morning.send()


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (Deferred("no connection", before_dot=True), True),
        (Unknown("lost", before_dot=False), False),
        (Refused("no", before_dot=False), False),
    ],
)
def test_what_was_lost_is_not_sent_again_and_what_never_left_is(database: Path, answer: MailError, again: bool) -> None:
    morning = Morning(answer)
    morning.interviewed()
    with pytest.raises(type(answer)):
        morning.send()
    assert morning.send() is again
    assert len(morning.letters()) == again


def test_of_two_at_once_one_sends(morning: Morning) -> None:
    from afterword.store import digests

    morning.interviewed()
    whole = morning.server.submit

    def another_is_first(*given, **more):  # type: ignore[no-untyped-def]
        digests.journal(morning.ada.id, NOON.date(), "<other@example.org>", NOON)
        return whole(*given, **more)

    morning.server.submit = another_is_first  # type: ignore[method-assign]
    assert not morning.send()
    assert morning.letters() == []


def test_beside_another_sender_it_waits_and_where_sending_stands_still_none_comes(morning: Morning) -> None:
    from afterword.store import outbox

    morning.interviewed()
    morning.alone = False
    with pytest.raises(TryLater):
        morning.send()
    morning.alone = True
    outbox.stop("This database was restored.", NOON)
    assert not morning.send()
    outbox.resume(NOON)
    assert morning.send()


def test_hostile_words_stay_words_on_one_line(morning: Morning) -> None:
    from afterword.store import questions

    candidacy = morning.interviewed()
    text = "Is 'x\r\nBcc: eve@evil.example\r\n\r\n\x1b[2J\u202e" + "y" * 5000 + "' about this?"
    questions.ask(morning.ada.id, "k", "which", text, at=NOON, options=[], holds="", candidacy=candidacy, message=None)
    assert morning.send()
    (letter,) = morning.letters()
    assert letter["Bcc"] is None
    assert "\x1b" not in body(letter)
    assert max(map(len, body(letter).splitlines())) < 250


def test_our_own_summary_in_sent_is_no_sign_of_another_copy(morning: Morning) -> None:
    from afterword.store import digests, outbox

    morning.interviewed()
    morning.send()
    (letter,) = morning.letters()
    assert outbox.is_known(letter["Message-ID"])
    digests.journal(morning.ada.id, NOON.date() + timedelta(days=5), "", NOON)
    assert not outbox.is_known("")


def test_the_next_time_is_on_the_candidates_own_clock() -> None:
    before = datetime.fromisoformat("2026-03-28T07:30:00+00:00")
    assert due_in(time(8), "Europe/London", before) == timedelta(minutes=30)
    assert due_in(time(8), "Europe/London", before + timedelta(minutes=30)) == timedelta(hours=23)  # summer begins
    assert due_in(time(8), "America/New_York", before) == timedelta(hours=4, minutes=30)
