"""A pasted mail is read like any other: noted where it belongs, or where the candidate says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from afterword.facts.errors import UsageError
from afterword.facts.kinds import Received

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
INVITED = """From: Priya Nair <priya@northwind.example>
Sent: Mon, 02 Mar 2026 10:00:00 +0000
To: Ada Marsh <ada@example.org>
Subject: Interview for the Data Analyst role

Dear Ada,

Thank you for your application for the Data Analyst role at Northwind. We would like to invite you to an interview on
Wednesday 11 March 2026 at 10:00.

Kind regards,
Priya Nair
Northwind
"""
NO = """Dear Ada,

Thank you for coming in. Unfortunately we have decided to go forward with another candidate for the Data Analyst role.

Kind regards,
Priya Nair
"""
PRIYA = "Priya Nair <priya@northwind.example>"


@pytest.fixture
def paste(ada: Any) -> Iterator[Callable[..., Any]]:
    from afterword.actions import paste as action
    from afterword.project.bootstrap import child_parser
    from afterword.wires.one_mail import OneMail

    with child_parser() as parser:

        def now(text: str, from_: str = "", subject: str = "", which: str = "", at: datetime = NOW) -> Any:
            source = OneMail(action.letter(text, from_, subject, at, ada), at)
            return action.paste(ada, source, f"{source.name}#{source.key}", parser, NOW, which=which, country="GB")

        yield now


def history(ada: Any, which: str) -> Any:
    from afterword.store import candidacies

    return candidacies.candidacy_of(ada.id, which).candidacy.history


def test_a_mail_with_its_header_opens_a_candidacy_as_from_the_mailbox(ada: Any, paste: Any) -> None:
    found = paste(INVITED)

    assert (found.state, found.slug) == ("noted", "northwind-data-analyst")
    word = next(fact for fact in history(ada, found.slug) if isinstance(fact, Received))
    assert (word.kind, word.at) == ("next_round", datetime(2026, 3, 2, 10, tzinfo=UTC))


def test_words_alone_go_where_the_candidate_says(ada: Any, paste: Any) -> None:
    from afterword.actions.look import show
    from afterword.playbook.settings import DEFAULT

    slug = paste(INVITED).slug
    assert paste(NO, PRIYA, "Your interview", slug).state == "noted"
    assert show(ada.id, slug, NOW, DEFAULT).planned.plan.outcome == "no"


def test_pasted_twice_it_is_noted_once(ada: Any, paste: Any) -> None:
    slug = paste(INVITED).slug
    before = len(history(ada, slug))

    again = paste(INVITED)
    assert (again.state, again.slug) == ("known", slug)
    assert len(history(ada, slug)) == before


def test_what_is_about_nothing_known_is_said_and_leaves_no_trace(ada: Any, paste: Any) -> None:
    from afterword.store import models

    assert paste("Shall we have lunch on Friday?", "Bo <bo@friends.example>", "Lunch").state == "left"
    assert models.Message.objects.get().raw is None


def test_without_a_writer_it_is_not_read(paste: Any) -> None:
    with pytest.raises(UsageError, match="Who wrote it"):
        paste(NO)
    with pytest.raises(UsageError, match="Who wrote it"):
        paste(NO, "Priya")


def test_no_line_that_is_typed_becomes_a_header_of_its_own(ada: Any) -> None:
    from afterword.actions.paste import letter

    raw = letter("Hello", PRIYA, "One\r\nBcc: eve@evil.example\nX: y", NOW, ada)
    head = raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert [line.partition(b":")[0] for line in head] == [
        b"From", b"Subject", b"To", b"Date", b"Mime-Version" if b"Mime" in raw else b"MIME-Version", b"Content-Type",
        b"Content-Transfer-Encoding",
    ]  # fmt: skip
    assert b"Subject: One Bcc: eve@evil.example X: y" in head


def test_the_source_of_a_mail_is_taken_as_it_is(ada: Any) -> None:
    from email import message_from_bytes
    from email.policy import default

    from afterword.actions.paste import letter

    source = (
        "Received: from mx.example by mail.example; Mon, 2 Mar 2026 10:00:01 +0000\nfrom: Priya Nair\n <priya@northwind.example>\n"
        "SUBJECT: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@northwind.example>\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe, 2 + 2\n"
    )
    mail = message_from_bytes(letter(source, "", "", NOW, ada), policy=default)
    assert mail["From"] == "Priya Nair <priya@northwind.example>"
    assert mail["Subject"] == "Grüße"
    assert mail["Message-ID"] == "<1@northwind.example>"
    assert mail.get_content().strip() == "Grüße, 2 + 2"


def test_names_and_words_beyond_ascii_arrive(ada: Any) -> None:
    from email import message_from_bytes
    from email.policy import default

    from afterword.actions.paste import letter

    mail = message_from_bytes(letter("Schöne Grüße", "Jörg Müller <j@x.example>", "Gespräch", NOW, ada), policy=default)
    assert mail["From"] == "Jörg Müller <j@x.example>"
    assert mail["Subject"] == "Gespräch"
    assert mail.get_content().strip() == "Schöne Grüße"
