"""One message to one Reading."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email.utils import parseaddr
from pathlib import Path

import pytest

from afterword.facts.reading import Reading
from afterword.formats.mail import Address, Mail
from afterword.reading.read import READER, Known, read

KNOWN = Known(frozenset({"ada@home.example"}), "Europe/London", country="GB")
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday
PRIYA = ("Priya Nair", "priya@northwind.example")
LETTERS = Path(__file__).parent / "letters"


def said(
    text: str, subject: str = "", sender: tuple[str, str] = PRIYA, known: Known = KNOWN, **headers: str
) -> Reading:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    mail = Mail("<m@x>", (), (), subject, (Address(*sender),), (), (), (), None, named, text, "")
    return read(mail, known, AT)


def from_letter(head: str, body: str) -> Reading:
    _, subject, *sender = head.split(" | ")
    return said(body, subject, parseaddr(sender[0] if sender else ""))


def letters() -> list[tuple[str, str]]:
    found = []
    for file in sorted(LETTERS.glob("*.txt")):
        for part in file.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            head, _, body = part.partition("\n")
            found.append((head, body.strip()))
    return found


def test_a_rejection_is_read_whole() -> None:
    text = (
        "Dear Ada,\n\nThank you for coming to see us about the Data Analyst role at Northwind. After careful consideration "
        "we have decided not to proceed with your application. If you would like feedback, please reply to this email.\n\n"
        "Best wishes,\nPriya Nair\nHead of Data, Northwind"
    )
    reading = said(text, "Data Analyst")

    assert (reading.kind, reading.sure, reading.writer, reading.job_mail) == ("rejection", True, "person", True)
    assert reading.quote is not None
    assert "not to proceed" in reading.quote.words
    assert reading.visible[reading.quote.start : reading.quote.end] == reading.quote.words
    assert reading.feedback_offered
    assert (reading.employer, reading.role) == ("Northwind", "Data Analyst")
    assert reading.people[0] == PRIYA


def test_a_delay_carries_its_promise() -> None:
    reading = said(
        "Hi Ada, sorry, we have not made a decision on the role yet. I will let you know by Friday.", "Update"
    )

    assert reading.kind == "delay"
    assert [(p.made.earliest, p.made.latest) for p in reading.promises] == [(date(2026, 3, 2), date(2026, 3, 6))]


def test_an_auto_reply_says_nothing_for_the_candidacy() -> None:
    reading = said("I am out of the office until 9 March.", "Automatic reply: Interview", auto_submitted="auto-replied")

    assert (reading.writer, reading.kind, reading.interviews, reading.promises) == ("auto_reply", "other", (), ())
    assert reading.absence is not None
    assert reading.absence.returns == "2026-03-09"


def test_a_decision_sent_by_a_machine_is_still_a_decision() -> None:
    reading = said(
        "We regret to inform you that your application for the position was not successful.",
        "Your application",
        ("Acme", "no-reply@greenhouse-mail.io"),
    )

    assert (reading.writer, reading.kind) == ("machine", "rejection")


def test_what_the_candidate_quoted_is_not_what_they_wrote() -> None:
    text = (
        "Hi Ada, thanks, got it.\n\nOn Mon, 2 Mar 2026 at 09:00, Ada Marsh <ada@home.example> wrote:\n"
        "> I would be sorry if you had decided not to proceed with my application."
    )

    assert said(text, "Re: Interview").kind == "acknowledgement"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Something has come up and I can't do Tuesday. Wednesday at 3?", "reschedule"),
        ("Sorry, we went with someone else.", "rejection"),
        ("Still waiting on the board, sorry!", "delay"),
        ("Could you send me your CV?", "info_request"),
    ],
)
def test_curt_words_of_a_known_contact_are_about_their_candidacy(text: str, what: str) -> None:
    known = Known(KNOWN.own, "Europe/London", contacts=(PRIYA,))

    assert said(text, "Hello", known=known).kind == what


def test_what_is_not_understood_from_a_known_contact_is_a_question() -> None:
    known = Known(KNOWN.own, "Europe/London", contacts=(PRIYA,))
    reading = said("The heron flew over the mill at dusk.", "Hm", known=known)

    assert (reading.kind, reading.sure, reading.job_mail) == ("other", False, True)


def test_a_day_to_wait_for_is_no_invitation_whatever_the_subject_says() -> None:
    known = Known(KNOWN.own, KNOWN.zone, KNOWN.country, contacts=(PRIYA,))
    reading = said(
        "Dear Ada,\n\nWe will get back to you by Wednesday 11 March.\n\nPriya", "Analyst: next steps", known=known
    )

    assert reading.kind in ("other", "delay", "acknowledgement")
    [promise] = reading.promises
    assert promise.made.latest == date(2026, 3, 11)


def test_what_the_words_alone_call_another_time_is_called_off_where_the_grammar_saw_that() -> None:
    reading = said("We regret that your interview on 12 March at 10am is cancelled and will be in touch to rearrange.")

    assert reading.kind == "cancelled"
    assert {interview.status for interview in reading.interviews} == {"cancelled"}


def test_ordinary_post_is_no_job_mail_and_nearly_all_of_the_rest_is() -> None:
    post = [head for head, body in letters() if head.startswith("other") and from_letter(head, body).job_mail]
    found = [from_letter(head, body).job_mail for head, body in letters() if not head.startswith("other")]

    assert len(post) <= 3, post
    assert sum(found) >= 0.65 * len(found)  # the rest are curt notes that only their thread gives away


@pytest.mark.parametrize("text", ["", "\n\n", "a" * 50_000, "? " * 3_000, "\x00\ufffd", "نص عربي", "不採用のご連絡"])
def test_reading_never_raises(text: str) -> None:
    assert said(text, text[:60]).kind not in ("offer", "rejection")


def test_a_mail_without_sender_subject_or_text_is_read_as_nothing() -> None:
    mail = Mail("", (), (), "", (), (), (), (), None, (), "", "")

    assert read(mail, KNOWN, AT).kind == "other"
    assert READER >= 1


@pytest.mark.parametrize(
    "text",
    ["we " * 200_000, "A " * 200_000, "the " + "Aa " * 100_000 + "role", "Date: " * 50_000, "Monday at 3pm, " * 20_000],
    ids=["words", "capitals", "a role without end", "labels", "times"],
)
def test_a_hostile_text_is_read_within_reason(text: str) -> None:
    reading = said(text, text[:2_000])

    assert reading.interviews == ()
