"""A signed-in IMAP connection: commands out, one after the other or many at once, and typed responses in.

What comes after signing in is read here and by `parse`, because imaplib keeps every answer in memory, mixes those of
pipelined commands, and refuses lines of a million bytes.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.actions.ports import MailboxError
from afterword.facts.settings import ImapSettings
from afterword.wires.imap.parse import Response, code
from afterword.wires.imap.sign_in import opened, signed_in, words
from afterword.wires.imap.stream import Patience
from afterword.wires.imap.uids import BadResponse

MOST_LINE: Final = 8 << 20  # SEARCH ALL of 500,000 messages is 3.4 MB
MOST_LITERAL: Final = 26 << 20
_MOST_RESPONSES: Final = 100_000  # but FETCH, which is counted by its bytes
_MOST_ANSWER: Final = 8 << 20
_LITERAL: Final = re.compile(rb"~?\{(\d{1,10})\+?\}$")
_STATUS: Final = frozenset((b"OK", b"NO", b"BAD", b"BYE", b"PREAUTH"))


class Refusal(MailboxError):
    """The server said NO or BAD to one command; `response_code` is what it named in brackets, or b""."""

    code = "mailbox_refusal"

    def __init__(self, sentence: str, response_code: bytes) -> None:
        super().__init__(sentence)
        self.response_code = response_code


@dataclass(frozen=True, slots=True)
class Literal:
    """Bytes that go out as a literal (RFC 3501 4.3), whatever they hold."""

    data: bytes


class Connection:
    """One connection to the candidate's mailbox; use it from one thread, and close it after any error."""

    def __init__(
        self,
        settings: ImapSettings,
        secret: Callable[[], str | None],
        ticks: Callable[[], float],
        patience: Patience | None = None,
    ) -> None:
        """Connects, checks the certificate, signs in. Raises MailboxBarred or MailboxError.

        `secret` gives the password, or the access token where `settings.auth` is xoauth2; it is kept nowhere.
        """
        self.settings = settings
        self.patience = patience or Patience()
        self.on_untagged: Callable[[Response], None] = lambda response: None
        self.aside: Callable[[Response], bool] = lambda response: False  # takes FETCH answers that were asked for ahead
        self.capabilities: frozenset[bytes] = frozenset()
        self._number = 0
        self._done: dict[bytes, Response] = {}
        self.stream = opened(settings, ticks, self.patience)
        try:
            self.capabilities = signed_in(self.stream, settings, secret)
            self.stream.allowance = _MOST_ANSWER
            if not self.capabilities:
                found = [r.rest for r in self.run(b"CAPABILITY") if r.kind == b"CAPABILITY"]
                self.capabilities = frozenset(b" ".join(found).upper().split())
        except BaseException:
            self.stream.close()
            raise

    def send(self, *commands: Sequence[bytes | Literal]) -> list[bytes]:
        """Writes commands, each a sequence of words, without waiting for their answers; returns their tags."""
        tags: list[bytes] = []
        out: list[bytes] = []
        for command in commands:
            self._number += 1
            tags.append(b"a%d" % self._number)
            out.append(tags[-1])
            for word in command:
                out.append(b" ")
                if isinstance(word, Literal):
                    out = self._write_literal(tags[-1], out, word.data)
                else:
                    out.append(word)
            out.append(b"\r\n")
        self.stream.write(b"".join(out))
        return tags

    def _write_literal(self, tag: bytes, out: list[bytes], data: bytes) -> list[bytes]:
        """The literal at the end of `out`; where the server must agree first, everything up to it is written now."""
        small = b"LITERAL-" in self.capabilities and len(data) <= 4096
        if b"LITERAL+" in self.capabilities or small:
            return [*out, b"{%d+}\r\n" % len(data), data]
        self.stream.write(b"".join((*out, b"{%d}\r\n" % len(data))))
        self.await_go_ahead(tag)
        return [data]

    def await_go_ahead(self, tag: bytes) -> None:
        """Reads up to the `+` that lets the command of that tag go on. Raises Refusal."""
        while True:
            response = self.read()
            if response.tag == b"+":
                return
            if response.tag == tag:
                raise self._refusal(response)
            self.note(response)

    def responses(self, tag: bytes, most: int = _MOST_ANSWER) -> Iterator[Response]:
        """What the server says until it has completed that command, at most that many bytes. Raises Refusal.

        Answers to commands that were sent after it may be among them: tell them apart by what they hold.
        """
        self.stream.allowance = most
        left = _MOST_RESPONSES
        while tag not in self._done:
            response = self.read()
            if response.tag == b"*":
                if response.kind != b"FETCH":
                    self.on_untagged(response)
                    left -= 1
                elif self.aside(response):  # it was asked for by another command, and does not count for this one
                    self.stream.allowance += len(response.rest) + sum(len(data or b"") for data in response.literals)
                    continue
                if left < 0:
                    raise BadResponse(f"{self.settings.host} sends more than was asked for.")
                yield response
            else:
                self.note(response)
        done = self._done.pop(tag)
        if done.kind != b"OK":
            raise self._refusal(done)
        self.on_untagged(done)

    def run(self, *command: bytes | Literal, most: int = _MOST_ANSWER) -> list[Response]:
        """One command and all that is said until it is done. Raises Refusal, MailboxError."""
        (tag,) = self.send(command)
        return list(self.responses(tag, most))

    def note(self, response: Response) -> None:
        """Takes in a response that nobody waited for. Raises BadResponse where it answers nothing that was asked."""
        if response.tag == b"*":
            if response.kind != b"FETCH":
                self.on_untagged(response)
            else:
                self.aside(response)
        elif response.tag[:1] == b"a" and response.tag[1:].isdigit() and int(response.tag[1:]) <= self._number:
            self._done[response.tag] = response
        else:
            raise BadResponse(f"{self.settings.host} answers what was never asked.")

    def _refusal(self, response: Response) -> MailboxError:
        said = words(response.rest)
        return Refusal(
            f"{self.settings.host} says {response.kind.decode('ascii', 'replace')}: {said}", code(response.rest)[0]
        )

    def read(self) -> Response:
        """The next response, with its literals. Raises MailboxError where the server says goodbye."""
        self.stream.begin()
        line = self.stream.readline(MOST_LINE)
        tag, _, rest = line.partition(b" ")
        if tag == b"+" or not rest:
            if tag == b"+":
                return Response(tag, b"", 0, rest)
            raise BadResponse(f"{self.settings.host} sent something that is no answer.")
        kind, _, tail = rest.partition(b" ")
        number = 0
        if tag == b"*" and kind.isdigit() and len(kind) <= 10:
            number = int(kind)
            kind, _, tail = tail.partition(b" ")
        kind = kind.upper()
        if kind in _STATUS or tag != b"*":  # words for people: what looks like a literal there is none
            if kind == b"BYE" and tag == b"*":
                raise MailboxError(f"{self.settings.host} ends the connection: {words(tail)}")
            return Response(tag, kind, number, tail)
        if not tail.endswith(b"}"):
            return Response(tag, kind, number, tail)
        return self._with_literals(kind, number, tail)

    def _with_literals(self, kind: bytes, number: int, tail: bytes) -> Response:
        pieces: list[bytes] = []
        literals: list[bytes | None] = []
        size = 0
        while tail.endswith(b"}") and (found := _LITERAL.search(tail, max(0, len(tail) - 16))) is not None:
            length = int(found[1])
            size += len(tail) + length
            if length > MOST_LITERAL or len(literals) > 1000:
                self.stream.skip(length)  # bounded by what may still come
                literals.append(None)
            else:
                literals.append(self.stream.read(length))
            pieces += (tail[: found.start()], b"\0")
            tail = self.stream.readline(MOST_LINE)
        pieces.append(tail)
        return Response(b"*", kind, number, b"".join(pieces), literals)

    def close(self) -> None:
        """Says LOGOUT without waiting for an answer, and lets go."""
        with contextlib.suppress(OSError):
            self.stream.deadline = self.stream.ticks() + 2
            self.send((b"LOGOUT",))
        self.stream.close()


@contextlib.contextmanager
def understood(host: str) -> Iterator[None]:
    """The last guard: whatever odd answer trips us is the server's fault, and no fault inside."""
    try:
        yield
    except (ValueError, LookupError, ArithmeticError, TypeError, RecursionError) as error:
        raise BadResponse(f"{host} said something that cannot be read ({type(error).__name__}).") from error


def quoted(name: bytes) -> bytes | Literal:
    """A string as an argument: quoted where that is safe, else a literal, so that a name cannot become a command."""
    if re.fullmatch(rb"[ !#-\[\]-~]{1,1000}", name):
        return b'"' + name + b'"'
    if b"\0" in name:
        raise BadResponse("A folder's name holds a NUL.")
    return Literal(name)
