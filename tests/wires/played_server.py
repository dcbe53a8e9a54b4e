"""A submission server that plays a part: honest by default, at each step as bad as a test asks.

`faults` maps a step (banner, ehlo, starttls, auth, mail, rcpt, data, body, dot, quit) to what happens there:
a reply instead of the honest one, DROP (close), RESET (RST), or a function that is given the connection.
What it accepted is in `accepted`: envelope, and the bytes with the dots taken out by this other implementation.
"""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

DROP: Final = "DROP"
RESET: Final = "RESET"


@dataclass(frozen=True)
class Accepted:
    """A message that the world got."""

    envelope_from: str
    recipients: tuple[str, ...]
    raw: bytes


class Gone(Exception):
    """The part says to leave."""


class Connection:
    """One client, line by line."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.file = sock.makefile("rb")

    def say(self, text: str) -> None:
        self.sock.sendall(text.encode("latin-1") + b"\r\n")

    def line(self) -> bytes:
        line = self.file.readline()
        if not line:
            raise Gone
        return line

    def encrypt(self, context: ssl.SSLContext) -> None:
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self.file = self.sock.makefile("rb")

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone


Fault = str | Callable[[Connection], None]


class PlayedServer:
    """Listens on 127.0.0.1:`port` until stopped; `tls` is "tls", "starttls" or "" (none is offered)."""

    def __init__(self, context: ssl.SSLContext, tls: str = "starttls", users: dict[str, str] | None = None) -> None:
        self.context, self.tls, self.users = context, tls, users or {}
        self.mechanisms = "PLAIN LOGIN"
        self.faults: dict[str, Fault] = {}
        self.accepted: list[Accepted] = []
        self.heard: list[bytes] = []
        self.attempts = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # close alone leaves it open while accept waits
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.settimeout(20)
            threading.Thread(target=self._talk, args=(sock,), daemon=True).start()

    def _talk(self, sock: socket.socket) -> None:
        connection = Connection(sock)
        with contextlib.suppress(Gone, OSError):
            try:
                if self.tls == "tls":
                    connection.encrypt(self.context)
                self._step("banner", connection, "220 played ESMTP")
                self._commands(connection)
            finally:
                connection.file.close()
                connection.sock.close()

    def _step(self, step: str, connection: Connection, honest: str) -> bool:
        """Plays the fault of that step, else the honest reply; was it honest?"""
        fault = self.faults.get(step)
        if fault is None:
            connection.say(honest)
            return True
        self._play(fault, connection)
        return False

    def _play(self, fault: Fault, connection: Connection) -> None:
        if callable(fault):
            fault(connection)
        elif fault == DROP:
            raise Gone
        elif fault == RESET:
            connection.reset()
        else:
            connection.say(fault)

    def _commands(self, connection: Connection) -> None:
        sender, recipients = "", []
        encrypted = self.tls == "tls"
        while True:
            line = connection.line()
            self.heard.append(line)
            verb, _, rest = line.decode("latin-1").strip().partition(" ")
            match verb.upper():
                case "EHLO":
                    offer = "250-STARTTLS\r\n" if self.tls == "starttls" and not encrypted else ""
                    offer += f"250-AUTH {self.mechanisms}\r\n" if self.users and encrypted else ""
                    self._step("ehlo", connection, f"250-played\r\n{offer}250 SIZE 1000000")
                case "STARTTLS":
                    if self._step("starttls", connection, "220 go ahead"):
                        connection.encrypt(self.context)
                        encrypted = True
                case "AUTH":
                    self.attempts += 1
                    if "auth" in self.faults:
                        self._play(self.faults["auth"], connection)
                    else:
                        connection.say("235 welcome" if self._signed_in(connection, rest) else "535 5.7.8 not you")
                case "MAIL":
                    if self._step("mail", connection, "250 ok"):
                        sender, recipients = rest[len("FROM:<") : -1], []
                case "RCPT":
                    if self._step("rcpt", connection, "250 ok"):
                        recipients.append(rest[len("TO:<") : -1])
                case "DATA":
                    if self._step("data", connection, "354 go on"):
                        self._body(connection, sender, tuple(recipients))
                case "QUIT":
                    self._step("quit", connection, "221 bye")
                    return
                case _:
                    connection.say("500 what?")

    def _signed_in(self, connection: Connection, rest: str) -> bool:
        mechanism, _, first = rest.partition(" ")
        if mechanism == "PLAIN":
            _, user, password = base64.b64decode(first).decode().split("\0")
        else:
            answers = []
            for prompt in ("Username:", "Password:"):
                connection.say("334 " + base64.b64encode(prompt.encode()).decode())
                answers.append(base64.b64decode(connection.line()).decode())
            user, password = answers
        return self.users.get(user) == password

    def _body(self, connection: Connection, sender: str, recipients: tuple[str, ...]) -> None:
        lines: list[bytes] = []
        while (line := connection.line()) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
            if "body" in self.faults and len(lines) == 3:
                self._play(self.faults["body"], connection)
        message = Accepted(sender, recipients, b"".join(lines))
        fault = self.faults.get("dot")
        if fault is None or callable(fault):  # a function decides for itself what the client gets to hear
            self.accepted.append(message)
        if fault is None:
            connection.say("250 2.0.0 queued as 4711")
        else:
            self._play(fault, connection)
