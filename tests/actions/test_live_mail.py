"""What a live mailbox hands over is kept as what it is: drafts, heads, and mail whose numbers changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from afterword.actions.ports import RawMail
from afterword.facts.kinds import Received, Sent

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


class Live:
    """A source that hands over what lies in `new`."""

    name = "imap://ada@mail.example"
    live = True

    def __init__(self) -> None:
        self.new: list[RawMail] = []

    def size(self) -> int:
        return 0

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        while self.new:
            yield self.new.pop(0), {"read": True}


def _mail(key: str, raw: str, day: int, *, draft: bool = False, whole: bool = True) -> RawMail:
    data = raw.replace("\n", "\r\n").encode()
    return RawMail(key, data, len(data), key.partition("/")[0], datetime(2026, 3, day, 9, tzinfo=UTC), draft, whole)


INVITATION = """From: Tom Hale <tom@northwind.example>
To: Ada Marsh <ada@example.org>
Subject: Interview: Data Analyst
Message-ID: <1@northwind.example>

Dear Ada,

We would like to invite you to an interview for the Data Analyst role at Northwind on Tuesday 10 March 2026 at 10:00.

Kind regards,
Tom Hale
"""
THANKS = """From: Ada Marsh <ada@example.org>
To: Tom Hale <tom@northwind.example>
Subject: Thank you
Message-ID: <2@example.org>

Dear Tom,

Thank you for your time this morning. I enjoyed our conversation.

Ada
"""


@pytest.fixture
def live(ada, parser):  # type: ignore[no-untyped-def]
    from afterword.actions.ingest import ingest

    source = Live()

    def read(*mails: RawMail, now: datetime = NOW):  # type: ignore[no-untyped-def]
        source.new.extend(mails)
        return ingest(ada, source, parser, now, country="GB")

    return read


def _history(ada):  # type: ignore[no-untyped-def]
    from afterword.store import candidacies

    [kept] = candidacies.candidacies_of(ada.id)
    return kept.candidacy.history


def test_a_draft_that_is_sent_as_it_was_counts_when_it_is_sent(ada, live) -> None:  # type: ignore[no-untyped-def]
    live(_mail("INBOX/7.0/1", INVITATION, 2), _mail("Drafts/7.0/1", THANKS, 10, draft=True))
    assert not [fact for fact in _history(ada) if isinstance(fact, Sent)]
    live(_mail("Sent/7.0/1", THANKS, 10))
    assert len([fact for fact in _history(ada) if isinstance(fact, Sent)]) == 1


def test_mail_whose_numbers_changed_is_no_new_word(ada, live) -> None:  # type: ignore[no-untyped-def]
    live(_mail("INBOX/7.0/1", INVITATION, 2))
    before = _history(ada)
    found = live(_mail("INBOX/8.0/1", INVITATION, 2), _mail("Archive/3.0/9", INVITATION, 2), now=NOW + timedelta(1))
    assert found.scanned.new == 2  # a row for each place
    assert _history(ada) == before
    assert len([fact for fact in before if isinstance(fact, Received)]) <= 1


def test_a_head_alone_leaves_only_a_row(ada, live) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import candidacies
    from afterword.store.models import Message

    found = live(_mail("INBOX/7.0/1", INVITATION.partition("\n\n")[0] + "\n\n", 2, whole=False))
    assert (found.scanned.seen, found.scanned.unreadable) == (1, 0)
    assert Message.objects.get().state == "other"
    assert Message.objects.get().raw is None
    assert not candidacies.candidacies_of(ada.id)


def test_mail_that_the_server_does_not_give_is_said_so(ada, live) -> None:  # type: ignore[no-untyped-def]
    from afterword.store.models import Message

    mail = RawMail("INBOX/7.0/1", None, 900, "INBOX", NOW, problem="The mail server did not give this message.")
    assert live(mail).scanned.unreadable == 1
    assert Message.objects.get().problem == "The mail server did not give this message."
