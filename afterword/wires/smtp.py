"""Submission (RFC 6409): everything up to the final dot, one callback, the dot, and what its answer means.

`smtplib` gives the commands. The DATA step is ours, because a durable record has to be written between the body
and the dot; the reading of replies is ours, because smtplib's has no end and calls a line too long a 500.
"""

from __future__ import annotations

import base64
import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from afterword.actions.ports import Barred, Deferred, MailboxBarred, MailboxError, MailError, Refused, Unknown
from afterword.facts.settings import SmtpSettings
from afterword.formats.compose import BadLetter, checked_address
from afterword.wires.greeting import date_in

_REPLY: Final = re.compile(rb"([2-5][0-9]{2})([ -]?)(.*)", re.DOTALL)
_LONGEST_LINE: Final = 4096  # RFC 5321 4.5.3.1.5 says 512; servers exceed it
_MOST_BYTES: Final = 65536
_MOST_LINES: Final = 200
_ABOUT_THE_ACCOUNT: Final = frozenset({530, 534, 535, 538})  # RFC 4954 6: sign in first; no word on the message
_EHLO_AS: Final = "[127.0.0.1]"  # smtplib would ask the resolver for this machine's name and tell it to the server


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait (RFC 5321 4.5.3.2), each for a whole step, however the server drips."""

    connect: float = 30
    command: float = 120
    body: float = 180
    dot: float = 600


class SmtpSubmitter:
    """Hands messages to one submission server (Protocol Submitter).

    `password` is asked for at each connection and kept nowhere. `ticks` is a clock that never goes back.
    """

    def __init__(
        self,
        settings: SmtpSettings,
        password: Callable[[], str | None],
        ticks: Callable[[], float],
        patience: Patience | None = None,
    ) -> None:
        self._settings = settings
        self._password = password
        self._ticks = ticks
        self._patience = patience or Patience()

    def submit(
        self,
        envelope_from: str,
        recipients: Sequence[str],
        raw: bytes,
        before_dot: Callable[[], None],
        still_time: Callable[[], bool],
    ) -> str:
        """Transmits up to the final dot, calls `before_dot`, writes the dot; returns the server's 250 text.

        Until the dot is written nothing is sent, whatever the server says: every fault raises with `before_dot`
        True. `still_time` is asked last of all, so that a process that was stopped in between (a laptop put to
        sleep) does not write a dot that others have long given up. Raises Refused, Deferred, Barred, Unknown.
        """
        body = _stuffed(raw)
        _check_envelope(envelope_from, recipients)
        client = self._connected()
        try:
            self._introduce(client)
            self._transmit(client, envelope_from, recipients, body)
            self._listen(client)
            before_dot()
            self._listen(client)
            if not still_time():
                raise Deferred("The last step before sending took too long; nothing was sent.", before_dot=True)
            return self._dot(client)
        finally:
            client.close()  # never QUIT on the way out of DATA: the server would read it as text

    def greet(self) -> None:
        """Signs in and goes again: nothing is sent. Raises Deferred or Barred."""
        client = self._connected()
        try:
            self._introduce(client)
            client.say_goodbye()
        finally:
            client.close()

    def their_time(self) -> datetime | None:
        """What the server says of its own time as it greets; None where it does not. Raises Deferred or Barred."""
        client = self._connected()
        try:
            client.say_goodbye()
            return date_in(client.greeting)
        finally:
            client.close()

    def _connected(self) -> _Client:
        settings = self._settings
        if not settings.host:
            raise Barred("No submission server is set: [smtp] host in config.toml.", before_dot=True)
        try:
            context = ssl.create_default_context(cafile=settings.ca_file or None)
        except (OSError, ssl.SSLError) as error:
            raise Barred(f"[smtp] ca_file cannot be read ({error}).", before_dot=True) from None
        try:
            return _Client(settings, context, self._ticks, self._patience)
        except smtplib.SMTPConnectError as error:
            raise _not_let_in(settings.host, error.smtp_code, error.smtp_error) from None
        except _TRANSPORT as error:
            raise _no_connection(settings.host, error) from None

    def _introduce(self, client: _Client) -> None:
        """Encryption and sign-in; a no here is about the account, never about the message."""
        settings = self._settings
        try:
            self._ehlo(client)
            if settings.tls == "starttls":
                if not client.has_extn("starttls"):
                    raise Barred(f"{settings.host} offers no encryption (STARTTLS); nothing was sent.", before_dot=True)
                client.starttls(context=client.context)
                if client.held:
                    raise Barred(f"{settings.host} spoke out of turn before encryption.", before_dot=True)
                self._ehlo(client)  # what was said before encryption counts for nothing (RFC 3207 4.2)
            if settings.user:
                self._sign_in(client)
        except smtplib.SMTPResponseException as error:
            raise _not_let_in(settings.host, error.smtp_code, error.smtp_error) from None
        except _TRANSPORT as error:
            raise _no_connection(settings.host, error) from None

    def _ehlo(self, client: _Client) -> None:
        code, text = client.ehlo(_EHLO_AS)
        if code != 250:
            raise _not_let_in(self._settings.host, code, text)

    def _sign_in(self, client: _Client) -> None:
        """One try with one mechanism (RFC 4954): accounts are locked after a few."""
        host = self._settings.host
        try:
            password = self._password()
        except MailboxBarred as error:  # a token that is not renewed any more
            raise Barred(str(error), before_dot=True) from None
        except MailboxError as error:
            raise Deferred(str(error), before_dot=True) from None
        if password is None:
            raise Barred(f"No password is kept for {host}.", before_dot=True)
        offered = client.esmtp_features.get("auth", "").upper().split()
        user = self._settings.user
        if self._settings.auth == "xoauth2":
            code, text = client.docmd("AUTH", "XOAUTH2 " + _base64(f"user={user}\1auth=Bearer {password}\1\1"))
            if code == 334:  # why not, as JSON: the no comes when that is answered by nothing
                code, text = client.docmd("")
        elif "PLAIN" in offered:
            code, text = client.docmd("AUTH", "PLAIN " + _base64(f"\0{user}\0{password}"))
        elif "LOGIN" in offered:
            code, text = client.docmd("AUTH", "LOGIN")
            for answer in (user, password):
                if code == 334:
                    code, text = client.docmd(_base64(answer))
        else:
            raise Barred(f"{host} takes no password here.", before_dot=True)
        if code != 235:
            raise _not_let_in(host, code, text)

    def _transmit(self, client: _Client, envelope_from: str, recipients: Sequence[str], body: bytes) -> None:
        try:
            code, text = client.docmd("MAIL", f"FROM:<{envelope_from}>")  # client.mail() rewrites addresses
            if code != 250:
                raise _no(code, text, "for the sender, by")
            for recipient in recipients:
                code, text = client.docmd("RCPT", f"TO:<{recipient}>")
                if code not in (250, 251):
                    raise _no(code, text, "for the recipient, by")
            code, text = client.docmd("DATA")
            if code != 354:
                raise _no(code, text, "before the text, by")
            client.write(body, self._patience.body)
        except _TRANSPORT as error:
            raise _no_connection(self._settings.host, error) from None

    def _listen(self, client: _Client) -> None:
        """Words or an end that came early: what is said now would be taken for the answer to the dot."""
        try:
            if client.spoke():
                raise _no(*client.getreply(), "in the middle of the text, by")
        except _TRANSPORT as error:
            raise _no_connection(self._settings.host, error) from None

    def _dot(self, client: _Client) -> str:
        client.wait_for = self._patience.dot
        try:
            client.write(b".\r\n", self._patience.command)
            code, text = client.getreply()
        except _TRANSPORT as error:
            raise Unknown(
                f"{self._settings.host} was given the whole message and its answer was lost ({_words(error)}).",
                before_dot=False,
            ) from None
        if code == 250:
            client.say_goodbye()
            return _words(text)
        if 400 <= code < 600:
            raise _no(code, text, "when the message was complete, by", before_dot=False)
        raise Unknown(f"{self._settings.host} answered {code}, which is neither yes nor no.", before_dot=False)


class _BadReply(smtplib.SMTPException):
    """The server's reply has no end, or is not one (RFC 5321 4.2)."""


_TRANSPORT: Final = (OSError, smtplib.SMTPException, ValueError)  # ValueError: a newline in a command


class _Client(smtplib.SMTP):
    """smtplib's commands over replies that are bounded in time, bytes and lines."""

    def __init__(
        self, settings: SmtpSettings, context: ssl.SSLContext, ticks: Callable[[], float], patience: Patience
    ) -> None:
        self.context = context
        self.ticks = ticks
        self.wait_for = patience.command
        self.held = b""  # bytes that came after the last reply
        self.greeting = b""
        self._encrypted_at_once = settings.tls == "tls"
        super().__init__(settings.host, settings.port, local_hostname=_EHLO_AS, timeout=patience.connect)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        """smtplib's place for it; its own SMTP_SSL, as a base class, would put an unverified context over ours."""
        sock = socket.create_connection((host, port), timeout)
        return self.context.wrap_socket(sock, server_hostname=host) if self._encrypted_at_once else sock

    def connect(self, host: str = "", port: int = 0, source_address: Any = None) -> tuple[int, bytes]:
        """Keeps the greeting: some servers tell their time in it."""
        code, self.greeting = super().connect(host, port, source_address)
        return code, self.greeting

    def getreply(self) -> tuple[int, bytes]:
        """One reply, all its lines under one code. Raises _BadReply or OSError; never guesses a code."""
        try:
            return self._reply(self.ticks() + self.wait_for)
        except (OSError, smtplib.SMTPException):
            self.close()
            raise

    def _reply(self, until: float) -> tuple[int, bytes]:
        lines: list[bytes] = []
        first = b""
        size = 0
        while True:
            line = self._line(until)
            size += len(line)
            found = _REPLY.fullmatch(line)
            if found is None or (first and found[1] != first):
                raise _BadReply("what it said is no reply")
            first = found[1]
            lines.append(found[3].strip(b" \t"))
            if found[2] != b"-":
                return int(first), b"\n".join(lines)
            if len(lines) >= _MOST_LINES or size > _MOST_BYTES:
                raise _BadReply("its reply has no end")

    def _line(self, until: float) -> bytes:
        while b"\n" not in self.held:
            if len(self.held) > _LONGEST_LINE:
                raise _BadReply("a line of its reply has no end")
            left = until - self.ticks()
            if left <= 0:
                raise TimeoutError("no answer in time")
            more = self._socket(left).recv(4096)
            if not more:
                raise smtplib.SMTPServerDisconnected("connection closed")
            self.held += more
        line, _, self.held = self.held.partition(b"\n")
        if len(line) > _LONGEST_LINE:
            raise _BadReply("a line of its reply is too long")
        return line.removesuffix(b"\r")

    def _socket(self, seconds: float) -> socket.socket:
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("connection closed")
        self.sock.settimeout(seconds)
        return self.sock

    def write(self, data: bytes, seconds: float) -> None:
        self._socket(seconds).sendall(data)

    def spoke(self) -> bool:
        """Has the server said something that nobody asked for? Raises where it has left."""
        if not self.held:
            try:
                more = self._socket(0).recv(4096)
            except (BlockingIOError, ssl.SSLWantReadError):
                return False
            if not more:
                raise smtplib.SMTPServerDisconnected("connection closed")
            self.held = more
        return True

    def say_goodbye(self) -> None:
        """QUIT, without waiting for its answer: the 250 has been given and is to be recorded now."""
        with contextlib.suppress(OSError, smtplib.SMTPException):
            self.write(b"QUIT\r\n", 2)


def _stuffed(raw: bytes) -> bytes:
    """The body as it goes over the wire, without the final dot (RFC 5321 4.5.2)."""
    if re.search(rb"(?<!\r)\n|\r(?!\n)|\0", raw) or not raw.endswith(b"\r\n"):
        raise Refused("The message holds a bare line end; two servers may read two messages in it.", before_dot=True)
    return re.sub(rb"(?m)^\.", b"..", raw)


def _check_envelope(envelope_from: str, recipients: Sequence[str]) -> None:
    try:
        for field, address in (("from", envelope_from), *(("to", recipient) for recipient in recipients)):
            checked_address(field, address)
    except BadLetter as error:
        raise Refused(f"Not an address to send with: {error}", before_dot=True) from None
    if not recipients:
        raise Refused("There is nobody to send to.", before_dot=True)


def _no(code: int, text: bytes | str, when: str, *, before_dot: bool = True) -> MailError:
    said = _words(text)
    if code in _ABOUT_THE_ACCOUNT and before_dot:
        return Barred(f"Not let in {when} the server: {code} {said}", before_dot=True)
    if 500 <= code < 600:
        return Refused(f"Refused {when} the server: {code} {said}", before_dot=before_dot)
    return Deferred(f"Put off {when} the server: {code} {said}", before_dot=before_dot)


def _not_let_in(host: str, code: int, text: bytes | str) -> MailError:
    if 400 <= code < 500:
        return Deferred(f"{host} is not ready ({code} {_words(text)}).", before_dot=True)
    return Barred(f"{host} does not let us in ({code} {_words(text)}).", before_dot=True)


def _no_connection(host: str, error: Exception) -> MailError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return Barred(
            f"The certificate of {host} is not to be trusted ({error.verify_message}); nothing was sent.",
            before_dot=True,
        )
    if isinstance(error, ssl.SSLError) and not isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return Barred(f"No encrypted connection with {host} ({_words(error)}).", before_dot=True)
    return Deferred(f"The connection with {host} broke before anything was sent ({_words(error)}).", before_dot=True)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def _words(text: bytes | str | Exception) -> str:
    """What the server said, fit for a line of ours: printable, at most 300 characters."""
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return "".join(c if c.isprintable() else " " for c in plain[:600]).strip()[:300]
