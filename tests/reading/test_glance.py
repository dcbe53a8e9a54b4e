"""A glance passes over most mail, and over none that the whole reading would make something of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.formats.mail import Mail, parse
from afterword.reading.glance import is_bulk, may_answer, worth_reading_whole
from afterword.reading.read import Known, read
from afterword.wires.demonstration import mailbox

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
KNOWN = Known(own=frozenset(("ada.marsh@example.org",)), zone="Europe/London")
HERE = Path(__file__).parent
SHOP = "List-Unsubscribe: <https://shop.example/off>\r\n"


def mail(body: str, subject: str = "News", from_: str = "Lee Ford <lee@northwind.example>", headers: str = "") -> Mail:
    head = f"From: {from_}\r\nTo: ada.marsh@example.org\r\nSubject: {subject}\r\n{headers}"
    return parse(f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n".encode())


def lost(found: Mail) -> bool:
    """Passed over, though the whole reading has something to say of it."""
    if worth_reading_whole(found):
        return False
    whole = read(found, KNOWN, NOW)
    return whole.job_mail or whole.writer == "bounce"


def sentences() -> Iterator[str]:
    for line in (HERE / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line


def letters() -> Iterator[Mail]:
    for file in sorted((HERE / "letters").glob("*.txt")):
        for part in file.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            head, _, body = part.partition("\n")
            _, subject, sender = (*(field.strip() for field in head.split("|")), "", "")[:3]
            yield mail(body, subject, sender if "@" in sender else f"{sender or 'Lee'} <lee@northwind.example>")


def test_no_letter_of_the_demonstration_is_lost_and_most_of_the_rest_is_passed_over() -> None:
    found = [parse(mailbox.raw(letter)) for letter in mailbox.letters(NOW, employers=40, noise_letters=200)]

    assert [each.subject for each in found if lost(each)] == []
    nothing = [each for each in found if not read(each, KNOWN, NOW).job_mail]
    assert sum(not worth_reading_whole(each) for each in nothing) > len(nothing) // 2


def test_no_letter_written_for_the_project_is_lost() -> None:
    assert [each.subject for each in letters() if lost(each)] == []


def test_no_single_sentence_is_lost_whoever_it_comes_from() -> None:
    for sender, headers in (("Lee Ford <lee@northwind.example>", ""), ("no-reply@mail.northwind.example", SHOP)):
        assert [text for text in sentences() if lost(mail(text, from_=sender, headers=headers))] == []


@pytest.mark.parametrize(
    "body",
    [
        "We regret to say that your application was not successful.",
        "We would be delighted to offer you the job.",
        "Please come for an interview on Thursday at ten.",
        "We have received your application and will be in touch.",
    ],
)
def test_a_word_of_a_decision_or_of_hiring_is_read(body: str) -> None:
    assert worth_reading_whole(mail(body, from_="no-reply@northwind.example", headers=SHOP))


@pytest.mark.parametrize(
    ("body", "subject"),
    [
        ("Lamps, rugs and chairs at half the price until Sunday.", "The spring sale"),
        ("Your parcel is on its way and should be with you on Friday.", "Dispatched"),
        ("Shall we walk up the hill on Saturday?", "Saturday"),
        ("The boiler man comes on Tuesday between eight and ten.", "Boiler"),
    ],
)
def test_ordinary_mail_is_passed_over(body: str, subject: str) -> None:
    assert not worth_reading_whole(mail(body, subject))
    assert not worth_reading_whole(mail(body, subject, "news@shop.example", SHOP))


def test_an_invitation_and_a_bounce_are_read_whatever_they_say() -> None:
    invitation = (
        b"From: a@b.example\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n"
        b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260310T100000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert worth_reading_whole(parse(invitation))
    assert worth_reading_whole(mail("550 no such user", "Returned", "MAILER-DAEMON@mx.example"))
    assert worth_reading_whole(mail("Hm", "Undeliverable: Hello", "x@mx.example"))


def test_bulk_is_told_by_its_headers_or_by_an_address_that_nobody_reads() -> None:
    assert is_bulk(mail("x", headers=SHOP))
    assert is_bulk(mail("x", headers="Precedence: Bulk\r\n"))
    assert is_bulk(mail("x", from_="no-reply@shop.example"))
    assert not is_bulk(mail("x"))
    assert not is_bulk(mail("x", from_="no-reply@shop.example", headers="Reply-To: lee@shop.example\r\n"))


def test_what_answers_is_told_even_from_a_machine() -> None:
    assert may_answer(mail("x", headers="In-Reply-To: <1@example.org>\r\n"))
    assert may_answer(mail("x", headers="Auto-Submitted: auto-replied\r\nPrecedence: bulk\r\n"))
    assert may_answer(mail("x", subject="Automatic reply: Hello"))
    assert not may_answer(mail("x"))
    assert not may_answer(mail("x", headers="In-Reply-To: <1@list.example>\r\nList-Id: <talk.list.example>\r\n"))
