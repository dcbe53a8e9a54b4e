"""The demonstration mailbox is the same for the same day, and holds every kind of story."""

from __future__ import annotations

import email
import email.policy
import mailbox
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.wires.demonstration.employers import STORIES
from afterword.wires.demonstration.mailbox import Demonstration, letters, raw, write_maildir, write_mbox

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_the_same_day_and_seed_give_the_same_bytes() -> None:
    first = [raw(letter) for letter in letters(NOW)]
    again = [raw(letter) for letter in letters(NOW)]
    other = [raw(letter) for letter in letters(NOW, seed=2)]

    assert first == again
    assert first != other


@pytest.mark.parametrize("days", range(7))
def test_on_every_day_of_the_week_nothing_is_from_the_future_and_every_employer_has_written(days: int) -> None:
    now = NOW + timedelta(days=days)
    found = letters(now)

    assert all(letter.at <= now for letter in found)
    senders = {letter.from_[1].partition("@")[2] for letter in found}
    assert len([domain for domain in senders if domain != "example.org"]) >= len(STORIES)
    assert any(letter.undelivered for letter in found)
    assert sum(bool(letter.calendar) for letter in found) >= 12


def test_every_letter_reads_back_as_it_was_written() -> None:
    for letter in letters(NOW):
        message = email.message_from_bytes(raw(letter), policy=email.policy.default)
        assert message["Message-ID"] == letter.message_id
        assert message["Subject"] == letter.subject
        kinds = {part.get_content_type() for part in message.walk()}
        assert ("text/calendar" in kinds) == bool(letter.calendar)
        assert ("message/delivery-status" in kinds) == bool(letter.undelivered)


def test_a_hundred_employers_have_a_hundred_domains() -> None:
    found = letters(NOW, employers=100)

    assert len({letter.message_id for letter in found}) == len(found)
    assert len({letter.from_[1].partition("@")[2] for letter in found}) > 95


def test_a_second_look_yields_only_what_is_new() -> None:
    source = Demonstration(NOW)
    everything = list(source.mails({}))

    assert sum(mail.size for mail, _ in everything) == source.size()
    assert list(source.mails(everything[-1][1])) == []
    assert len(list(source.mails(everything[-3][1]))) == 2


def test_it_can_be_written_as_an_mbox_and_as_a_maildir(tmp_path: Path) -> None:
    found = letters(NOW)
    write_mbox(tmp_path / "mail.mbox", found)
    write_maildir(tmp_path / "Maildir", found)

    assert [message["Message-ID"] for message in mailbox.mbox(tmp_path / "mail.mbox")] == [x.message_id for x in found]
    box = mailbox.Maildir(tmp_path / "Maildir")
    assert len(box) + len(box.get_folder("Sent")) == len(found)
