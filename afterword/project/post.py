"""Joins what the outbox asks for to the wires: the server, the mailbox, the keys, the lock, the clock."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from afterword.facts.errors import RefusedError
from afterword.wires.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from afterword.actions.approve import Check, Desk
    from afterword.actions.digest import Courier
    from afterword.actions.send import Sender
    from afterword.project.bootstrap import House

# What each command alone needs is imported where it is joined: reading costs a second, and `outbox` reads nothing.


def live(house: House) -> bool:
    """Can the mailbox be read afresh, and is there a server to send by? Else approving writes an .eml."""
    config = house.config
    return bool((config.imap.host or config.mailbox.maildir) and config.smtp.host)


def ready(house: House) -> ReadyFolder:
    return ReadyFolder(house.places.outgoing)


def desk(house: House) -> Desk:
    """What approving needs."""
    from afterword.actions.approve import Desk

    return Desk(
        check=_check_of(house),
        hold_for=house.config.sending.hold_for,
        random=secrets.token_bytes,
        ready=None if live(house) else ready(house),
    )


@contextmanager
def sender(house: House) -> Iterator[Sender]:
    """What sending needs, with the parser's child process for the fresh read.

    Raises RefusedError where nothing can be sent from here.
    """
    from afterword.actions.read_afresh import read_afresh
    from afterword.actions.send import Sender
    from afterword.project import account, clocks
    from afterword.wires.epoch_file import EpochFile
    from afterword.wires.sender_lock import sender_lock
    from afterword.wires.smtp import SmtpSubmitter

    if os.environ.get("AFTERWORD_NOW"):
        raise RefusedError("AFTERWORD_NOW is set: that is for looking at another time, and nothing is sent in it.")
    if not live(house):
        raise RefusedError(
            "Nothing is sent from here until config.toml names the server ([smtp] host) and a mailbox that can be "
            "read afresh ([imap] host, or [mailbox] maildir): `afterword connect you@example.org`. Until then "
            "approving writes an .eml for you to send."
        )
    config = house.config
    mailbox = account.mailbox(house)
    with house.parser() as parser:
        yield Sender(
            clock=house.clock,
            ticks=house.clock.ticks,
            submitter=SmtpSubmitter(config.smtp, account.secret_of(house, "smtp"), house.clock.ticks),
            mailbox_of=lambda address: mailbox,
            read_afresh=lambda claimed: read_afresh(
                house.candidate,
                claimed,
                mailbox,
                parser,
                house.clock.now(),
                house.settings,
                country=config.candidate.country,
            ),
            epochs=EpochFile(house.places.epoch),
            lock=lambda: sender_lock(house.places.sender_lock),
            random=lambda: secrets.token_hex(16),
            settings=config.sending,
            files_sent=config.smtp.files_sent,
            problem=config.problem,
            apart=lambda: clocks.apart(house),
        )


def courier(house: House) -> Courier | None:
    """What sends the day's summary; None where none is wanted, or nothing can or may be sent from here."""
    from afterword.actions.digest import Courier
    from afterword.project import account
    from afterword.wires.sender_lock import sender_lock
    from afterword.wires.smtp import SmtpSubmitter

    config = house.config
    if config.sending.digest is None or not config.smtp.host or config.problem or os.environ.get("AFTERWORD_NOW"):
        return None
    return Courier(
        clock=house.clock,
        ticks=house.clock.ticks,
        submitter=SmtpSubmitter(config.smtp, account.secret_of(house, "smtp"), house.clock.ticks),
        lock=lambda: sender_lock(house.places.sender_lock),
        random=secrets.token_bytes,
        at=config.sending.digest,
    )


def resume(house: House) -> None:
    """The candidate says that this copy of the database is the one to go on with."""
    from afterword.actions.epoch import resume as resume_here
    from afterword.wires.epoch_file import EpochFile

    resume_here(EpochFile(house.places.epoch), house.clock.now())


def keep_password(house: House, password: str) -> str:
    """Keeps the password of the mail servers, sealed; whose it is. Raises RefusedError, TryLater."""
    from afterword.project import account

    smtp = house.config.smtp
    if not smtp.host or not smtp.user:
        raise RefusedError("config.toml names no server and user yet: [smtp] host and user come first.")
    account.keep_password(house, house.config, password)
    return f"{smtp.user} at {smtp.host}"


def _check_of(house: House) -> Check:
    from afterword.actions.draft import checked

    return partial(checked, house.candidate.id, now=house.now())
