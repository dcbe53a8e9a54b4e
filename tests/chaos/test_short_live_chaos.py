"""The short form of `python -m tests.chaos --imap`: killed around the dot, with the mailbox on a real Dovecot."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.chaos.kill import LiveRange, Tally, make_template
from tests.chaos.postfix import Postfix, missing
from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(missing()), reason=missing() or "-"),
    pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed"),
]

LAST = {"sendto": 1, "write": 7, "fdatasync": 2}
"""How many of the last calls are struck: what comes after the dot is the record, the search in Sent and the copy."""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveRange]:
    folder = tmp_path_factory.mktemp("chaos")
    template = make_template(folder)
    server = Dovecot(Authority(folder / "imap"))
    with Postfix() as postfix:
        yield LiveRange(folder, postfix, template, server)
    server.stop()


def test_an_undisturbed_message_goes_out_once_with_one_copy(target: LiveRange) -> None:
    point = target.shoot("connect", 60_000)
    assert (point.killed, point.state, point.accepted, point.copies) == (False, "sent", 1, 1)


def test_a_sender_killed_between_its_dot_and_its_copy_sends_once_and_files_once(target: LiveRange) -> None:
    calls = target.count(LAST)
    tally = Tally()
    for call, last in LAST.items():
        for number in range(max(1, calls[call] - last + 1), calls[call] + 1):
            tally.points.append(target.shoot(call, number))
    assert not tally.wrong, str(tally)
    assert sum(point.killed for point in tally.points) >= 7, str(tally)
