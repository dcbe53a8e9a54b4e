"""The candidate's mail account: its mailbox, its secrets and tokens, and how both ways in are tried."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from afterword.facts.errors import RefusedError
from afterword.facts.settings import Config, OauthSettings

if TYPE_CHECKING:
    from afterword.actions.doctor import Probe, State
    from afterword.actions.ports import Mailbox
    from afterword.project.bootstrap import House
    from afterword.wires.imap.mailbox import ImapMailbox
    from afterword.wires.oauth import App, TokenKeeper
    from afterword.wires.secrets import SealedSecrets

Door = Literal["imap", "smtp"]
Secret = Callable[[], str | None]


def has_mailbox(config: Config) -> bool:
    """Is there a mailbox that can be read afresh?"""
    return bool(config.imap.host or config.mailbox.maildir)


def mailbox(house: House) -> Mailbox:
    """The live mailbox that the settings name: by IMAP, else a Maildir."""
    if house.config.imap.host:
        return imap_mailbox(house, house.config)
    from afterword.wires.mail_files import open_source
    from afterword.wires.maildir_mailbox import MaildirMailbox

    root = Path(house.config.mailbox.maildir).expanduser()
    return MaildirMailbox(root, lambda: open_source(root))


def imap_mailbox(house: House, config: Config, secret: Secret | None = None) -> ImapMailbox:
    """The account over IMAP, by settings that may not be kept yet. Raises RefusedError before a candidate is known."""
    from afterword.actions.worth_reading import worth_reading
    from afterword.wires.imap.mailbox import ImapMailbox

    own = frozenset((config.candidate.email.lower(), config.imap.user.lower(), *config.candidate.aliases))
    return ImapMailbox(
        config.imap,
        secret or secret_of(house, "imap", config),
        house.clock.ticks,
        worth_reading(own),
        lambda: (house.clock.now() - timedelta(days=30 * config.imap.months)).date(),
        renew=(lambda: tokens_of(house, config).renew()) if config.imap.auth == "xoauth2" else None,
    )


def secrets_of(house: House) -> SealedSecrets:
    from afterword.wires.secrets import SealedSecrets, system_keyring

    return SealedSecrets(house.places.keys, system_keyring())


def secret_of(house: House, door: Door, config: Config | None = None) -> Secret:
    """What is given at that door: a password, or an access token that holds. None where nothing is kept."""
    chosen = config or house.config
    way = chosen.imap.auth if door == "imap" else chosen.smtp.auth
    if way == "xoauth2":
        return lambda: tokens_of(house, chosen).access()
    return lambda: secrets_of(house).get(_name(chosen, door))


def keep_password(house: House, config: Config, password: str) -> None:
    """Keeps it for each server that is set. Raises RefusedError, TryLater."""
    kept = secrets_of(house)
    for door, host in (("imap", config.imap.host), ("smtp", config.smtp.host)):
        if host:
            kept.put(_name(config, "imap" if door == "imap" else "smtp"), password)


def _name(config: Config, door: Door) -> str:
    server = config.imap if door == "imap" else config.smtp
    return f"{door} {server.user} {server.host}:{server.port}"


def tokens_of(house: House, config: Config) -> TokenKeeper:
    """The tokens of the account. Raises RefusedError where the settings name no client."""
    from afterword.wires.oauth import TokenKeeper

    name = f"oauth {config.imap.user or config.smtp.user}"
    return TokenKeeper(secrets_of(house), name, app_of(house, config), house.clock.now)


def app_of(house: House, config: Config) -> App:
    """The client that the candidate registered with the provider."""
    from afterword.wires.oauth import ENDPOINTS, App, Endpoints

    oauth: OauthSettings = config.oauth
    base = ENDPOINTS.get(oauth.provider, Endpoints("", "", "", ""))
    endpoints = Endpoints(
        oauth.authorize or base.authorize,
        oauth.token or base.token,
        oauth.device or base.device,
        oauth.scope or base.scope,
    )
    if not oauth.client_id or not endpoints.token:
        raise RefusedError("[oauth] in config.toml names no provider and client_id: `afterword connect` with --oauth.")
    secret = secrets_of(house).get(f"oauth client {oauth.client_id}") or ""
    return App(endpoints, oauth.client_id, secret, config.imap.ca_file)


def probes(house: House) -> list[tuple[str, Probe]]:
    """What `afterword doctor` tries outside."""
    config = house.config
    found: list[tuple[str, Probe]] = [("passwords", lambda: _passwords(house))]
    if "xoauth2" in (config.imap.auth, config.smtp.auth):
        found.append(("sign-in", lambda: _sign_in(house)))
    found += [("mailbox", lambda: _reading(house)), ("sending", lambda: _sending(house))]
    return found


def _passwords(house: House) -> tuple[State, str]:
    from afterword.wires.secrets import system_keyring

    if not house.config.imap.host and not house.config.smtp.host:
        return "look", "No mail server is set: `afterword connect you@example.org`."
    place = "the system's keyring" if system_keyring() is not None else f"a file of your own in {house.places.keys}"
    for door, server in (("imap", house.config.imap), ("smtp", house.config.smtp)):
        missing = server.host and server.auth == "password" and server.user
        if missing and secrets_of(house).get(_name(house.config, "imap" if door == "imap" else "smtp")) is None:
            return "bad", f"No password is kept for {server.host}: `afterword password`."
    return "ok", f"Kept, sealed; their key is in {place}."


def _sign_in(house: House) -> tuple[State, str]:
    tokens = tokens_of(house, house.config)
    tokens.access()
    until = tokens.until()
    return "ok", f"Signed in through the browser; the present token holds until {until:%d %b %H:%M} UTC and is renewed."


def _reading(house: House) -> tuple[State, str]:
    config = house.config
    if not config.imap.host:
        if config.mailbox.maildir:
            there = (Path(config.mailbox.maildir).expanduser() / "cur").is_dir()
            return (
                ("ok", f"{config.mailbox.maildir} is a Maildir.")
                if there
                else ("bad", f"{config.mailbox.maildir} is no Maildir.")
            )
        return "look", "No live mailbox is set; what is approved is written as an .eml for you to send."
    return tried_reading(house, config)


def tried_reading(house: House, config: Config, secret: Secret | None = None) -> tuple[State, str]:
    """Signs in to the mailbox and looks at its folders, nothing more. Raises MailboxError."""
    from afterword.wires.imap.folders import list_folders

    connection = imap_mailbox(house, config, secret).connect()
    try:
        folders = list_folders(connection, config.imap.leave_out)
        able = connection.capabilities
    finally:
        connection.close()
    names = [name for name in ("QRESYNC", "CONDSTORE", "IDLE") if name.encode() in able]
    said = f"{config.imap.user} at {config.imap.host}: {len(folders)} folders"
    said += f", {sum(folder.messages or 0 for folder in folders):,} messages; it has {', '.join(names) or 'the least'}."
    if not any(folder.role in ("sent", "all") for folder in folders):
        return "look", f"{said} No folder of sent mail is known; one is made when the first copy is filed."
    return "ok", said


def _sending(house: House) -> tuple[State, str]:
    if not house.config.smtp.host:
        return "look", "No submission server is set; nothing can be sent from here."
    return tried_sending(house, house.config)


def tried_sending(house: House, config: Config, secret: Secret | None = None) -> tuple[State, str]:
    """Signs in to the submission server and goes again. Raises MailError."""
    from afterword.wires.smtp import SmtpSubmitter

    SmtpSubmitter(config.smtp, secret or secret_of(house, "smtp", config), house.clock.ticks).greet()
    return "ok", f"{config.smtp.user} at {config.smtp.host} may hand mail in."
