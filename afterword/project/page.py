"""What the local page needs of this installation: its key, the house as it stands now, and the demonstration."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from afterword.facts.errors import RefusedError
from afterword.project.bootstrap import House, demonstrate
from afterword.project.follow import again

if TYPE_CHECKING:
    from afterword.actions.ports import Parser
    from afterword.project.places import Places
    from afterword.wires.parser import ChildParser

_TURN = threading.Lock()

__all__ = [
    "House",
    "again",
    "is_demonstration",
    "keep_port",
    "known_port",
    "page_key",
    "parser",
    "put_demonstration_away",
    "secret",
    "show_demonstration",
]


def page_key(places: Places) -> str:
    """The key that signs this installation's sessions, made at first use; mode 0600, beside the settings."""
    from afterword.wires.durable_file import private_folder, write_durably

    path = places.page_key
    private_folder(path.parent)
    try:
        there = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        there = ""
    if len(there) >= 43:
        return there
    made = secrets.token_urlsafe(48)
    write_durably(path, made.encode("ascii"))
    return made


def secret() -> str:
    """A secret for an address: 256 bits."""
    return secrets.token_urlsafe(32)


def known_port(places: Places) -> int:
    """The port that the page had last, so that addresses of it go on working; 0 before the first time."""
    try:
        text = places.page_port.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return 0
    return int(text) if text.isdigit() and len(text) < 6 and int(text) < 65536 else 0


def keep_port(places: Places, port: int) -> None:
    from afterword.wires.durable_file import write_durably

    if port != known_port(places):
        write_durably(places.page_port, str(port).encode("ascii"))


@contextmanager
def parser() -> Iterator[Parser]:
    """The parser's child process that this server keeps: starting one takes a third of a second, a mail a millisecond.

    One mail at a time. It ends with the server, whose end of the pipe it reads.
    """
    with _TURN:
        yield _kept_parser()


@cache
def _kept_parser() -> ChildParser:
    from afterword.wires.parser import ChildParser

    return ChildParser()


def show_demonstration() -> None:
    """Reads the demonstration mailbox into this installation, which must be nobody's yet. Raises RefusedError."""
    if again().known_candidate() is not None:
        raise RefusedError("The demonstration is for an installation that is nobody's yet; this one has an owner.")
    house, source = demonstrate()
    house.ingest(source, "")


def is_demonstration(house: House) -> bool:
    """Is the candidate here the one of the demonstration, whom nobody set in config.toml?"""
    from afterword.wires.demonstration.letters import ADA

    known = house.known_candidate()
    return known is not None and known.value.email == ADA[1] and not house.config.candidate.email


def put_demonstration_away(house: House) -> None:
    """Removes the demonstration's rows, and nothing else's. Raises RefusedError where a real candidate is here."""
    from afterword.actions import account

    if not is_demonstration(house):
        raise RefusedError("This is no demonstration; nothing was removed.")
    account.erase(house.candidate.id)
    house.forget()
