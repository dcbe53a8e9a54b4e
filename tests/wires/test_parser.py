"""Parsing in a child process: the same values as here, and a hostile mail costs itself alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.actions.ports import Unreadable
from afterword.facts.errors import TryLater
from afterword.formats.mail import Mail, parse
from afterword.wires.parser import TOO_MUCH, ChildParser

INVITATION = (
    b"From: Dana <dana@harbour.example>\nSubject: Your interview\nDate: Tue, 3 Mar 2026 16:10:00 +0100\n"
    b'Content-Type: multipart/mixed; boundary="edge"\n\n--edge\nContent-Type: text/html; charset=utf-8\n\n<p>Gr\xc3\xbc\xc3\x9fe</p>\n'
    b"--edge\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\n"
    b"DTSTART;TZID=Europe/London:20260309T093000\nDTEND;TZID=Europe/London:20260309T103000\nDTSTAMP:20260301T120000Z\n"
    b"ORGANIZER;CN=Dana:mailto:dana@harbour.example\nATTENDEE:mailto:robin@ash.example\nEND:VEVENT\nBEGIN:VEVENT\n"
    b"UID:u2\nDTSTART;VALUE=DATE:20260310\nEND:VEVENT\nEND:VCALENDAR\n--edge\n"
    b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nQUJD\n--edge--\n"
)


def saying(subject: str) -> bytes:
    return f"From: Dana <dana@harbour.example>\nSubject: {subject}\n\nhello\n".encode()


@pytest.fixture(scope="module")
def parser() -> Iterator[ChildParser]:
    with ChildParser() as parser:
        yield parser


@pytest.fixture(scope="module")
def greedy() -> Iterator[ChildParser]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [*sys.path, __file__.rpartition("/")[0]])
        with ChildParser("greedy_child") as parser:
            parser.parse(saying("first"))
            yield parser


@pytest.mark.parametrize(
    "raw", [INVITATION, b"", saying("x"), b"Subject: \xff\xfe\n\n\x00", b"References: <\xff@x> <a@b>\n\n"]
)
def test_the_child_gives_the_same_values_as_parsing_here(parser: ChildParser, raw: bytes) -> None:
    assert parser.parse(raw) == parse(raw)


def test_times_come_back_with_their_zones_and_dates_as_dates(parser: ChildParser) -> None:
    found = parser.parse(INVITATION)
    assert isinstance(found, Mail)
    timed, whole_day = found.calendars[0].events

    assert str(getattr(timed.start, "tzinfo", "")) == "Europe/London"
    assert whole_day == parse(INVITATION).calendars[0].events[1]


def test_many_mails_are_answered_in_their_order(parser: ChildParser) -> None:
    raws = [saying(f"number {number}") for number in range(300)]
    raws[100] = saying("large") + b"x" * 3_000_000

    found = list(parser.parse_all(raws))

    assert [mail.subject for mail in found] == [parse(raw).subject for raw in raws]


def test_mails_are_not_taken_far_ahead_of_their_answers(parser: ChildParser) -> None:
    taken = []

    def source() -> Iterator[bytes]:
        for number in range(200):
            taken.append(number)
            yield saying(str(number))

    answers = parser.parse_all(source())
    next(answers)

    assert len(taken) <= 33
    assert len(list(answers)) == 199


def test_answers_that_were_given_up_are_not_taken_for_the_next_mails(parser: ChildParser) -> None:
    answers = parser.parse_all(saying(str(number)) for number in range(50))
    next(answers)
    answers.close()

    assert parser.parse(saying("the next")).subject == "the next"


@pytest.mark.parametrize("deed", ["spin", "die"])
def test_a_mail_that_kills_the_child_is_unreadable_and_the_next_is_read(greedy: ChildParser, deed: str) -> None:
    found = greedy.parse(saying(deed))

    assert found == Unreadable(TOO_MUCH, "Dana <dana@harbour.example>", deed)
    assert isinstance(greedy.parse(saying("next")), Mail)


def test_of_many_mails_only_the_deadly_ones_are_lost(greedy: ChildParser) -> None:
    raws = [saying(subject) for subject in ("one", "die", "two", "three", "die", "spin", "four")]

    found = list(greedy.parse_all(raws))

    assert [isinstance(mail, Mail) for mail in found] == [True, False, True, True, False, False, True]
    assert [mail.subject for mail in found] == ["one", "die", "two", "three", "die", "spin", "four"]


@pytest.mark.skipif(sys.platform != "linux", reason="the bound on memory is kept by Linux")
def test_a_mail_that_eats_memory_is_stopped_and_the_next_is_read(greedy: ChildParser) -> None:
    assert isinstance(greedy.parse(saying("eat")), Unreadable)
    assert isinstance(greedy.parse(saying("next")), Mail)


def test_the_child_can_write_no_file(greedy: ChildParser, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"before")

    assert isinstance(greedy.parse(f"Subject: write\n\n{target}\n".encode()), Unreadable)
    assert target.read_bytes() == b"before"


def test_no_secret_of_the_shell_reaches_the_child(greedy: ChildParser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_SMTP_PASSWORD", "hunter2")
    greedy.parse(saying("die"))

    found = greedy.parse(saying("secrets"))

    assert isinstance(found, Mail)
    assert "PYTHONPATH" in found.subject
    assert "AFTERWORD" not in found.subject
    assert "HOME" not in found.subject


def test_a_child_that_cannot_start_is_an_error_and_no_unreadable_mail() -> None:
    with ChildParser("no_such_module_of_afterword") as parser, pytest.raises(TryLater):
        parser.parse(saying("x"))
