"""Connecting and signing in to an IMAP server, by the standard `imaplib`: greeting, encryption, SASL (RFC 4959, 7628).

This is the one file that knows imaplib's inner calls.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Callable
from typing import Final

from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.facts.settings import ImapSettings
from afterword.wires.imap.stream import Patience, Stream

_MOST: Final = 65536  # bytes of a line or literal before we are signed in


class _Imaplib(imaplib.IMAP4):
    """imaplib over our bounded stream, until we are signed in."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        super().__init__(stream.host, 0, None)

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        self.host, self.port = host, port
        self.sock = self.stream.sock

    def read(self, size: int) -> bytes:
        if size > _MOST:
            raise MailboxError(f"{self.stream.host} sends far too much before signing in.")
        return self.stream.read(size)

    def readline(self) -> bytes:
        return self.stream.readline(_MOST) + b"\r\n"

    def send(self, data: object) -> None:
        self.stream.begin()
        self.stream.write(bytes(data))  # type: ignore[call-overload]

    def shutdown(self) -> None:
        self.stream.close()

    def encrypt(self, context: ssl.SSLContext) -> None:
        """STARTTLS; what the server offered before it counts for nothing."""
        if "STARTTLS" not in self.capabilities:
            raise MailboxBarred(f"{self.stream.host} offers no encryption (STARTTLS); no password is given to it.")
        answer, _ = self._simple_command("STARTTLS")
        if answer != "OK":
            raise MailboxBarred(f"{self.stream.host} refuses encryption (STARTTLS); no password is given to it.")
        self.stream.encrypt(context)
        self.sock = self.stream.sock
        self.untagged_responses = {}
        self._get_capabilities()

    def sign_in(self, user: str, password: str) -> None:
        """LOGIN; its own would send the name unquoted."""
        self.literal = password.encode()  # type: ignore[assignment]
        answer, said = self._simple_command("LOGIN", self._quote(user))
        if answer != "OK":
            raise self.error(words(b"".join(part for part in said if isinstance(part, bytes))))

    def drop_log(self) -> None:
        """imaplib remembers its last ten commands, a password among them."""
        self._cmd_log: dict[int, object] = {}


def opened(settings: ImapSettings, ticks: Callable[[], float], patience: Patience) -> Stream:
    """A connection to the server, encrypted where TLS comes first. Raises MailboxBarred or MailboxError."""
    if not settings.host:
        raise MailboxBarred("No mail server is set: [imap] host in config.toml, or `afterword connect`.")
    context = _context(settings)
    stream = Stream(settings.host, settings.port, ticks, patience)
    try:
        if settings.tls == "tls":
            stream.encrypt(context)
    except MailboxError:
        stream.close()
        raise
    return stream


def signed_in(stream: Stream, settings: ImapSettings, secret: Callable[[], str | None]) -> frozenset[bytes]:
    """Greets, encrypts where that is still to come, and signs in; what the server can do, where it says so at once.

    Raises MailboxBarred where the candidate has to see to it (a wrong password, no encryption), else MailboxError.
    """
    host = settings.host
    try:
        client = _Imaplib(stream)
        if settings.tls == "starttls":
            client.encrypt(_context(settings))
    except (imaplib.IMAP4.error, ValueError, KeyError, IndexError) as error:
        raise MailboxError(f"{host} does not greet as a mail server does ({words(error)}).") from None
    if client.state != "NONAUTH":
        raise MailboxBarred(f"{host} lets anybody in without asking; it is not trusted.")
    password = secret()
    if password is None:
        raise MailboxBarred(f"No password is kept for {host}: `afterword connect {settings.user}`.")
    if re.search(r"[\0\r\n]", settings.user + password):
        raise MailboxBarred(f"The name or password for {host} holds a line end.")
    try:
        _authenticate(client, settings, password)
    except imaplib.IMAP4.abort as error:
        raise MailboxError(f"{host} broke off while we signed in ({words(error)}).") from None
    except imaplib.IMAP4.error as error:
        if _FOR_NOW.search(str(error)):
            raise MailboxError(f"{host} lets nobody in just now ({words(error)}).") from None
        raise MailboxBarred(f"{host} does not let {settings.user} in ({words(error)}).") from None
    except ValueError as error:
        raise MailboxError(f"{host} asked something unreadable while we signed in ({words(error)}).") from None
    finally:
        client.drop_log()
    said = client.untagged_responses.get("CAPABILITY") or []
    return frozenset(b" ".join(part for part in said if isinstance(part, bytes)).upper().split())


def _authenticate(client: _Imaplib, settings: ImapSettings, password: str) -> None:
    """One try with one mechanism: accounts are locked after a few."""
    user = settings.user
    offered = {name.upper() for name in client.capabilities}
    client.untagged_responses = {}  # so that only what is offered after signing in is found there
    if settings.auth == "xoauth2":
        if "AUTH=XOAUTH2" not in offered:
            raise MailboxBarred(f"{settings.host} does not take OAuth (XOAUTH2) here.")
        answers = iter((f"user={user}\1auth=Bearer {password}\1\1".encode(),))
        client.authenticate("XOAUTH2", lambda challenge: next(answers, b""))  # an error is answered by nothing
    elif "AUTH=PLAIN" in offered:
        answers = iter((f"\0{user}\0{password}".encode(),))
        client.authenticate("PLAIN", lambda challenge: next(answers, b""))
    elif "LOGINDISABLED" in offered:
        raise MailboxBarred(f"{settings.host} takes no password here; with OAuth: `afterword connect {user}`.")
    else:
        client.sign_in(user, password)


_FOR_NOW: Final = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|try again|too many (?:simultaneous )?conn", re.I
)


def _context(settings: ImapSettings) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise MailboxBarred(f"[imap] ca_file cannot be read ({error}).") from None


def words(text: bytes | str | Exception) -> str:
    """What a server said, fit for a line of ours: printable, at most 200 characters."""
    if isinstance(text, Exception):
        text = text.args[0] if text.args and isinstance(text.args[0], (bytes, str)) else str(text)
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return "".join(c if c.isprintable() else " " for c in plain[:400]).strip()[:200]
