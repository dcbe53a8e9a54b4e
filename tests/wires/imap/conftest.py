"""Mailboxes for the tests of the live mailbox: a Dovecot for the whole run, and servers that are played."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from afterword.actions.ports import MailHead, RawMail
from afterword.facts.settings import ImapSettings
from afterword.wires.imap.mailbox import ImapMailbox
from afterword.wires.imap.stream import Patience
from tests.servers.dovecot import Dovecot
from tests.servers.played_imap import PlayedImap
from tests.wires.certificates import Authority

SHORT = Patience(connect=5, silence=2, answer=3, fresh=10, idle=300)


class Reader:
    """A mailbox with its cursor, as the scan keeps it."""

    def __init__(self, mailbox: ImapMailbox) -> None:
        self.mailbox = mailbox
        self.cursor: dict[str, object] = {}
        self.found: list[RawMail] = []  # of the last reading, however it ended

    def read(self) -> list[RawMail]:
        """What is new since the last time; the cursor is kept after each mail."""
        self.found = []
        for mail, cursor in self.mailbox.source().mails(self.cursor):
            self.found.append(mail)
            self.cursor = cursor
        return self.found


def every(head: MailHead) -> bool:
    return True


def mailbox(port: int, authority: Authority, user: str = "ada", password: str = "pw", **changes: object) -> ImapMailbox:
    settings = {"host": "localhost", "port": port, "user": user, "ca_file": str(authority.ca)}
    wanted = changes.pop("wanted", every)
    patience = changes.pop("patience", SHORT)
    made = ImapSettings(**(settings | changes))  # type: ignore[arg-type]
    return ImapMailbox(made, lambda: password, time.monotonic, wanted, lambda: date(2025, 1, 1), patience)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    server = Dovecot(authority)
    yield server
    server.stop()


@pytest.fixture
def dovecot_like(authority: Authority) -> Iterator[Callable[..., Dovecot]]:
    """Starts a Dovecot that offers less."""
    started: list[Dovecot] = []

    def start(**options: str) -> Dovecot:
        started.append(Dovecot(authority, **options))
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def of_dovecot(authority: Authority) -> Callable[..., ImapMailbox]:
    def of(server: Dovecot, user: str, port: int = 0, **changes: object) -> ImapMailbox:
        return mailbox(port or server.tls_port, authority, user, server.password, **changes)

    return of


@pytest.fixture
def play_imap(authority: Authority) -> Iterator[Callable[..., PlayedImap]]:
    servers: list[PlayedImap] = []

    def start(**options: object) -> PlayedImap:
        servers.append(PlayedImap(authority.server_context(), **options))  # type: ignore[arg-type]
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def of_played(authority: Authority) -> Callable[..., ImapMailbox]:
    return lambda server, **changes: mailbox(server.port, authority, **changes)


@pytest.fixture
def reader() -> Callable[[ImapMailbox], Reader]:
    return Reader
