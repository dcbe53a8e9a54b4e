"""What time it is at the mail servers, as far as they say, and how far ours is from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from afterword.actions.clocks import in_words, wrong
from afterword.actions.ports import Apart
from afterword.wires.greeting import date_in
from afterword.wires.imap.mailbox import ImapMailbox
from tests.servers import dovecot as kinds
from tests.servers.dovecot import Dovecot
from tests.servers.played_imap import PlayedImap

Of = Callable[..., ImapMailbox]
MAIL = b"From: a@b.example\n\nHello\n"


def off(**by: float) -> Callable[[], datetime]:
    """A clock that is so far ahead of the true one."""
    return lambda: datetime.now(UTC) + timedelta(**by)


@pytest.mark.servers
@pytest.mark.parametrize("seconds", [0, 290, -290, 3_600, -3_600, 86_400 * 400, -86_400 * 400])
@pytest.mark.parametrize("age", [30, 86_400 * 3])
def test_a_server_that_searches_by_age_tells_its_time(dovecot: Dovecot, of_dovecot: Of, seconds: int, age: int) -> None:
    user = dovecot.new_user()
    dovecot.deliver(user, MAIL, at=datetime.now(UTC).timestamp() - age)
    found = of_dovecot(dovecot, user).apart(off(seconds=seconds))
    assert found is not None
    assert abs(found.by.total_seconds() - seconds) < 30
    assert (found.at_least, found.whose) == (False, "localhost")


@pytest.mark.servers
def test_a_message_that_lies_in_the_servers_future_says_nothing_of_its_clock(dovecot: Dovecot, of_dovecot: Of) -> None:
    user = dovecot.new_user()
    now = datetime.now(UTC).timestamp()
    dovecot.deliver(user, MAIL, at=now - 500)
    dovecot.deliver(user, MAIL, at=now + 86_400)
    found = of_dovecot(dovecot, user).apart(off())
    assert found is not None
    assert abs(found.by.total_seconds()) < 30


@pytest.mark.servers
def test_asking_the_time_changes_nothing_and_an_empty_mailbox_does_not_say(dovecot: Dovecot, of_dovecot: Of) -> None:
    user = dovecot.new_user()
    assert of_dovecot(dovecot, user).apart(off()) is None
    dovecot.deliver(user, MAIL)
    of_dovecot(dovecot, user).apart(off())
    assert "flags=\\Recent" in dovecot.doveadm("-f", "flow", "fetch", "-u", user, "flags", "mailbox", "INBOX", "all")


@pytest.mark.servers
def test_elsewhere_mail_from_our_future_shows_that_our_clock_is_behind(
    dovecot_like: Callable[..., Dovecot], of_dovecot: Of
) -> None:
    server = dovecot_like(capability=kinds.PLAIN_SERVER)
    user = server.new_user()
    server.deliver(user, MAIL, at=datetime.now(UTC).timestamp() - 60)
    found = of_dovecot(server, user).apart(off(hours=-2))
    assert found is not None
    assert found.at_least
    assert timedelta(minutes=118) < -found.by < timedelta(minutes=120)
    assert of_dovecot(server, user).apart(off(hours=2)) is None  # it may be a mailbox in which nothing came


def test_a_server_that_does_not_search_by_age_after_all_says_nothing(
    play_imap: Callable[..., PlayedImap], of_played: Of
) -> None:
    server = play_imap(capability="IMAP4rev1 AUTH=PLAIN WITHIN")
    server.boxes[b"INBOX"].add(MAIL)
    found = of_played(server).apart(off())  # it answers every search with everything
    assert found is None


@pytest.mark.parametrize(
    ("greeting", "at"),
    [
        (b"AM0PR01CA0001.example Microsoft ESMTP MAIL Service ready at Tue, 3 Mar 2026 12:00:05 +0000", "12:00:05"),
        (b"mail.example ESMTP Exim 4.96 Tue, 03 Mar 2026 13:00:05 +0100", "12:00:05"),
        (b"mail.example ESMTP Sendmail 8.17.1/8.17.1; Tue, 3 Mar 2026 12:00:05 GMT", "12:00:05"),
        (b"mail.example ESMTP Postfix (Debian/GNU)", ""),
        (b"mail.example ESMTP 99 Foo 2026 99:99:99 +0000", ""),
        (b"mail.example at 3 Mar 2026 12:00:05 +00001", ""),
    ],
)
def test_the_date_in_a_greeting_is_read(greeting: bytes, at: str) -> None:
    found = date_in(greeting)
    assert (f"{found:%Y-%m-%d %H:%M:%S}" if found else "") == (f"2026-03-03 {at}" if at else "")


def test_ten_minutes_stop_and_less_does_not() -> None:
    assert wrong(None) == ""
    assert wrong(Apart(timedelta(minutes=9, seconds=59), "mail.example")) == ""
    for sign in (1, -1):
        assert wrong(Apart(sign * timedelta(minutes=10), "mail.example"))
    said = wrong(Apart(timedelta(minutes=-61), "mail.example", at_least=True))
    assert said == (
        "Your computer's clock is at least 61 min behind that of mail.example; follow-ups wait until it is set."
    )
    assert "3 h ahead of" in in_words(Apart(timedelta(hours=3), "x"))
    assert "300 days" in in_words(Apart(timedelta(days=300), "x"))
