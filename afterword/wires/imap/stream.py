"""Bytes from a socket, each wait bounded: by silence, by a deadline for the whole answer, and by how much may come."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from afterword.actions.ports import MailboxBarred, MailboxError

_BUFFER: Final = 1 << 18
_BY_DATE: Final = (9, 10)  # not valid yet, not valid any more (X509_V_ERR_CERT_*)
_SLOWEST: Final = 20_000  # bytes a second; what drips slower than that is given up


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait: for a connection, for any byte at all, and for one answer however it drips."""

    connect: float = 20
    silence: float = 60
    answer: float = 90
    fresh: float = 28  # one fresh read of all folders: the dot comes at most 30 s after its end
    idle: float = 300  # RFC 2177 says 29 min, but routers forget after 15 or less


class Stream:
    """One TCP connection, encrypted or about to be. Every fault is a MailboxError that names the host."""

    def __init__(self, host: str, port: int, ticks: Callable[[], float], patience: Patience) -> None:
        self.host, self.patience, self.ticks = host, patience, ticks
        self.started = ticks()
        self.deadline: float | None = None  # whatever is done here must be done by then
        self.allowance = 1 << 20  # bytes that may still come; the reader of answers sets it
        self.received = 0
        self._until = ticks() + patience.answer  # the answer that is waited for must be complete by then
        self._buffer = bytearray(_BUFFER)
        self._view = memoryview(self._buffer)
        self._low = self._high = 0  # what lies in the buffer unread
        self.sock = self._connected(port)

    def _connected(self, port: int) -> socket.socket:
        try:
            sock = socket.create_connection((self.host, port), self.patience.connect)
        except (OSError, UnicodeError) as error:
            raise MailboxError(f"No connection with {self.host}:{port} ({_reason(error)}).") from None
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)  # a half-open line is noticed while we IDLE
        for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 20), ("TCP_KEEPCNT", 3)):
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        return sock

    def encrypt(self, context: ssl.SSLContext) -> None:
        """TLS from here on, the name in the certificate checked. Nothing may have been said early (RFC 3501 11.1)."""
        if self.pending():
            raise MailboxBarred(f"{self.host} spoke out of turn before encryption.")
        self.sock.settimeout(self.patience.connect)
        try:
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        except ssl.SSLCertVerificationError as error:
            clock = " Is this computer's clock right?" if error.verify_code in _BY_DATE else ""
            raise MailboxBarred(
                f"The certificate of {self.host} is not to be trusted ({error.verify_message}).{clock}"
            ) from None
        except (OSError, ValueError) as error:
            raise MailboxError(f"No encrypted connection with {self.host} ({_reason(error)}).") from None

    def begin(self) -> None:
        """The next answer starts: it has `patience.answer` seconds."""
        self._until = self.ticks() + self.patience.answer

    def read(self, size: int) -> bytes:
        """Exactly that many bytes, of a literal."""
        self._until += size / _SLOWEST
        if size <= _BUFFER:
            while self._high - self._low < size:
                self._more()
            self._low += size
            return bytes(self._view[self._low - size : self._low])
        whole = bytearray(size)
        view = memoryview(whole)
        have = self._high - self._low
        view[:have] = self._view[self._low : self._high]
        self._low = self._high = 0
        while have < size:
            have += self._receive(view[have:])
        return bytes(whole)

    def skip(self, size: int) -> None:
        """Takes that many bytes off the line and forgets them."""
        while size > 0:
            part = min(size, _BUFFER)
            self.read(part)
            size -= part

    def readline(self, most: int) -> bytes:
        """One line without its end, of at most that many bytes."""
        long: list[bytes] = []
        length, start = 0, self._low
        while (end := self._buffer.find(b"\n", start, self._high)) < 0:
            if self._high - self._low >= _BUFFER // 2:  # a line longer than the buffer is put by in parts
                long.append(bytes(self._view[self._low : self._high]))
                length += self._high - self._low
                self._low = self._high
            if length + self._high - self._low > most:
                raise MailboxError(f"{self.host} sent a line that has no end.")
            before = self._high - self._low
            self._more()
            start = self._low + before
        line = bytes(self._view[self._low : end])
        self._low = end + 1
        return (b"".join((*long, line)) if long else line).removesuffix(b"\r")

    def _more(self) -> None:
        """Some more bytes into the buffer."""
        if self._low == self._high:
            self._low = self._high = 0
        elif len(self._buffer) - self._high < 4096:
            rest = bytes(self._view[self._low : self._high])
            self._buffer[: len(rest)] = rest
            self._low, self._high = 0, len(rest)
        self._high += self._receive(self._view[self._high :])

    def _receive(self, into: memoryview) -> int:
        now = self.ticks()
        until = self._until if self.deadline is None else min(self._until, self.deadline)
        if until <= now:
            raise MailboxError(f"{self.host} took too long to answer.")
        try:
            self.sock.settimeout(min(self.patience.silence, until - now))
            count = self.sock.recv_into(into)
        except OSError as error:
            raise MailboxError(f"The connection with {self.host} broke ({_reason(error)}).") from None
        if not count:
            raise MailboxError(f"{self.host} closed the connection.")
        self.received += count
        self.allowance -= count
        if self.allowance < 0:
            raise MailboxError(f"{self.host} sends more than was asked for.")
        return count

    def write(self, data: bytes) -> None:
        """All of it. Raises MailboxError."""
        left = self.patience.silence + len(data) / _SLOWEST
        if self.deadline is not None:
            left = min(left, self.deadline - self.ticks())
        if left <= 0:
            raise MailboxError(f"There was no time left to ask {self.host}.")
        try:
            self.sock.settimeout(left)
            self.sock.sendall(data)
        except OSError as error:
            raise MailboxError(f"The connection with {self.host} broke ({_reason(error)}).") from None

    def pending(self) -> bool:
        """Do bytes lie here unread, without looking at the network?"""
        return self._low < self._high or (isinstance(self.sock, ssl.SSLSocket) and self.sock.pending() > 0)

    def wait(self, seconds: float, wake: int | None = None) -> bool:
        """Waits at most that long, or until the descriptor `wake` can be read; is there something from the server?"""
        if self.pending():
            return True
        watched: list[socket.socket | int] = [self.sock] if wake is None else [self.sock, wake]
        try:
            return self.sock in select.select(watched, [], [], max(0.0, seconds))[0]
        except (OSError, ValueError) as error:
            raise MailboxError(f"The connection with {self.host} broke ({_reason(error)}).") from None

    def close(self) -> None:
        """Lets go of the socket, whatever state it is in."""
        with contextlib.suppress(OSError):
            self.sock.close()


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
