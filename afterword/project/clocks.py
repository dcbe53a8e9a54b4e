"""How far this machine's clock is from the mail servers', asked of whoever of them says what time it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.facts.errors import AfterwordError

if TYPE_CHECKING:
    from afterword.actions.doctor import Probe, State
    from afterword.actions.ports import Apart
    from afterword.project.bootstrap import House


def apart(house: House) -> Apart | None:
    """By the mailbox's server, else the submission server's greeting, else where one signs in; None: nobody says.

    Raises MailboxError where the mailbox cannot be asked; the others are asked for this alone, and may be silent.
    """
    from afterword.project import account

    found = account.imap_mailbox(house, house.config).apart(house.clock.now) if house.config.imap.host else None
    if found is None or found.at_least:
        found = _by_greeting(house) or _by_sign_in(house) or found
    return found


def _by_greeting(house: House) -> Apart | None:
    from afterword.actions.ports import Apart
    from afterword.wires.smtp import SmtpSubmitter

    if not house.config.smtp.host:
        return None
    try:
        theirs = SmtpSubmitter(house.config.smtp, lambda: None, house.clock.ticks).their_time()
    except AfterwordError:
        return None
    return Apart(house.clock.now() - theirs, house.config.smtp.host) if theirs else None


def _by_sign_in(house: House) -> Apart | None:
    from urllib.parse import urlsplit

    from afterword.actions.ports import Apart
    from afterword.project import account
    from afterword.wires import https
    from afterword.wires.greeting import date_in

    if "xoauth2" not in (house.config.imap.auth, house.config.smtp.auth):
        return None
    try:
        app = account.app_of(house, house.config)
        theirs = date_in(https.fetch(app.endpoints.token, ca_file=app.ca_file).date.encode("ascii", "replace"))
    except AfterwordError:
        return None
    return Apart(house.clock.now() - theirs, str(urlsplit(app.endpoints.token).hostname)) if theirs else None


def probes(house: House) -> list[tuple[str, Probe]]:
    """What `afterword doctor` asks about the clock, where there is a server to compare it with."""
    return [("clock", lambda: _compared(house))] if house.config.imap.host or house.config.smtp.host else []


def _compared(house: House) -> tuple[State, str]:
    from afterword.actions.clocks import WARNS, in_words, wrong

    found = apart(house)
    if found is None:
        return "ok", "No mail server says what time it is there; nothing speaks against this computer's clock."
    if wrong(found):
        return "bad", f"{wrong(found)}."
    if abs(found.by) >= WARNS:
        return "look", f"{in_words(found)}. From 10 min on nothing is sent: let the system set its clock by itself."
    return "ok", f"It agrees with that of {found.whose}."
