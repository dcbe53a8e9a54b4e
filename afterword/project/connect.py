"""Connecting an account: its servers found, both ways in tried, and only then anything kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from afterword.facts.errors import UsageError
from afterword.facts.servers import Servers
from afterword.facts.settings import Auth, Config, ImapSettings, OauthSettings, SmtpSettings, Tls
from afterword.project import account
from afterword.project.bootstrap import House
from afterword.project.config_text import Value, set_values

_SECURE: Final = {993: "tls", 465: "tls", 143: "starttls", 587: "starttls", 1143: "starttls", 1025: "starttls"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the candidate says about the servers; '' is for us to find."""

    address: str
    imap: str = ""  # host or host:port
    smtp: str = ""
    user: str = ""
    oauth: str = ""  # google, microsoft, or custom: the addresses under [oauth] in config.toml
    client_id: str = ""
    ca_file: str = ""


def servers(wish: Wish) -> Servers:
    """The servers as told, else as found. Raises UsageError where only the candidate can say."""
    from afterword.wires.discover import discover

    if wish.imap and wish.smtp:
        imap, smtp = _host(wish.imap, 993), _host(wish.smtp, 465)
        found = Servers(
            imap[0],
            ImapSettings(*imap, wish.user or wish.address),
            SmtpSettings(*smtp, wish.user or wish.address),
            "password",
            "as you say",
            oauth=wish.oauth,
            sure=True,
        )
    else:
        looked = discover(wish.address)
        if looked is None:
            raise UsageError(
                f"The servers of {wish.address} could not be found. Your provider's help names them (IMAP and SMTP): "
                f"afterword connect {wish.address} --imap HOST --smtp HOST"
            )
        found = looked
    if wish.user:
        found = replace(found, imap=replace(found.imap, user=wish.user), smtp=replace(found.smtp, user=wish.user))
    if wish.ca_file:
        found = replace(
            found, imap=replace(found.imap, ca_file=wish.ca_file), smtp=replace(found.smtp, ca_file=wish.ca_file)
        )
    return found


def _host(text: str, port: int) -> tuple[str, int, Tls]:
    host, _, given = text.partition(":")
    number = int(given) if given.isdigit() else port
    if not host or not 0 < number < 65536 or (given and not given.isdigit()):
        raise UsageError(f"'{text[:80]}' is no server, such as imap.example.org or imap.example.org:143.")
    return host, number, "starttls" if _SECURE.get(number) == "starttls" else "tls"


def config_of(house: House, found: Servers, wish: Wish) -> Config:
    """The settings as they would be kept."""
    auth: Auth = "xoauth2" if wish.oauth else "password"
    provider = wish.oauth if wish.oauth in ("google", "microsoft") else house.config.oauth.provider
    oauth = replace(house.config.oauth, provider=provider, client_id=wish.client_id or house.config.oauth.client_id)
    return replace(
        house.config,
        candidate=replace(house.config.candidate, email=house.config.candidate.email or wish.address),
        imap=replace(found.imap, auth=auth, leave_out=house.config.imap.leave_out, months=house.config.imap.months),
        smtp=replace(found.smtp, auth=auth),
        oauth=oauth if wish.oauth else OauthSettings(),
    )


def sign_in(
    house: House, config: Config, client_secret: str, show: Callable[[str, str], None], *, browser: bool
) -> None:
    """Signs in through the browser and keeps the tokens; `show` gets an address to open, and a code to type or ''."""
    import time

    from afterword.wires import oauth

    if client_secret:
        account.secrets_of(house).put(f"oauth client {config.oauth.client_id}", client_secret)
    app = account.app_of(house, config)
    if browser or not app.endpoints.device:
        tokens = oauth.with_browser(app, lambda url: show(url, ""), house.clock.now)
    else:
        tokens = oauth.with_device(app, show, house.clock.now, time.sleep)
    account.tokens_of(house, config).put(tokens)


def tried(house: House, config: Config, password: str) -> tuple[str, str]:
    """Both ways in, nothing sent; what each says. Raises MailError, MailboxError.

    `password` is tried as it is and kept nowhere yet; '' where tokens are kept from signing in.
    """
    given = (lambda: password) if password else None
    return account.tried_reading(house, config, given)[1], account.tried_sending(house, config, given)[1]


def keep(house: House, config: Config, password: str, name: str) -> None:
    """Keeps the password, the settings, and who the candidate is where nobody was known."""
    from afterword.actions import installation

    if password:
        account.keep_password(house, config, password)

    sending: dict[str, Value] = {**_server(config.smtp), "files_sent": config.smtp.files_sent}
    tables: dict[str, dict[str, Value]] = {"imap": _server(config.imap), "smtp": sending}
    if config.imap.auth == "xoauth2":
        tables["oauth"] = {"provider": config.oauth.provider, "client_id": config.oauth.client_id}
    known = house.config.candidate
    if not known.email:
        tables["candidate"] = {"email": config.candidate.email}
        if name and not known.name:
            tables["candidate"]["name"] = name
    set_values(house.places, tables, installation.playbook_numbers())


def _server(server: ImapSettings | SmtpSettings) -> dict[str, Value]:
    values: dict[str, Value] = {
        "host": server.host,
        "port": server.port,
        "tls": server.tls,
        "user": server.user,
        "auth": server.auth,
    }
    return values | ({"ca_file": server.ca_file} if server.ca_file else {})
