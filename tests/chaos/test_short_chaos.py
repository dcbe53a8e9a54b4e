"""The short form of the chaos command: a real Postfix, a real sender killed where it matters most."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from email import message_from_bytes
from email.utils import getaddresses
from pathlib import Path

import pytest

from tests.chaos.kill import Range, Tally, make_template
from tests.chaos.postfix import Postfix, missing
from tests.outbox_world import NOON

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(missing()), reason=missing() or "-"),
    pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed"),
]

LAST = {"write": 5, "fdatasync": 4, "fsync": 3, "rename": 2, "pwrite64": 2, "unlink": 1}
"""How many of the last calls of each kind are struck: they lie around the dot and its record."""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Range]:
    folder = tmp_path_factory.mktemp("chaos")
    template = make_template(folder)
    with Postfix() as postfix:
        yield Range(folder, postfix, template)


def test_an_undisturbed_message_arrives_as_it_was_approved(target: Range) -> None:
    point = target.shoot("connect", 60_000)
    (raw,) = target.postfix.accepted()
    approved = _approved(target.template)
    arrived = message_from_bytes(raw)

    assert (point.killed, point.state, point.accepted, point.copies) == (False, "sent", 1, 1)
    assert raw.replace(b"\r\n", b"\n").endswith(approved.replace(b"\r\n", b"\n")), "the server's own lines come before"
    assert [address for _, address in getaddresses(arrived.get_all("To", []))] == ["priya@northwind.example"]
    assert arrived["X-Original-To"] == "priya@northwind.example"
    assert arrived["Return-Path"] == "<ada@example.org>"
    assert arrived["Bcc"] is None


def test_a_sender_killed_around_its_dot_sends_once_and_never_says_sent_for_nothing(target: Range) -> None:
    calls = target.count(LAST)
    tally = Tally()
    for call, last in LAST.items():
        for number in range(max(1, calls[call] - last + 1), calls[call] + 1):
            tally.points.append(target.shoot(call, number))

    assert not tally.wrong, str(tally)
    assert sum(point.killed for point in tally.points) >= 10, str(tally)
    assert {point.state for point in tally.points} == {"sent", "needs_you"}, "both ways out were seen"


def test_three_senders_at_once_send_once(target: Range) -> None:
    point = target.together(3)
    assert (point.state, point.accepted, point.copies) == ("sent", 1, 1)


def _approved(home: Path) -> bytes:
    import sqlite3

    with sqlite3.connect(f"file:{home}/data/afterword.sqlite3?mode=ro", uri=True) as database:
        row = database.execute("SELECT raw, approved_at FROM store_submission").fetchone()
    assert row[1].startswith(f"{NOON:%Y-%m-%d}")
    return bytes(row[0])
