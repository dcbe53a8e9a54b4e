"""An IMAP server in the test's own process: a small mailbox that it serves, and lies about as it is told to."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from afterword.wires.imap.uids import UidSet

ALL = "IMAP4rev1 AUTH=PLAIN"
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")
_PLAIN = b'("text" "plain" ("charset" "utf-8") NIL NIL "8bit" %d 1 NIL NIL NIL NIL)'


@dataclass
class Letter:
    """A message as the server keeps it."""

    uid: int
    raw: bytes
    flags: str = ""
    at: datetime = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)

    @property
    def head(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


@dataclass
class Box:
    """A folder. `uidnext` 0: one above the highest."""

    letters: list[Letter] = field(default_factory=list)
    validity: int = 7
    uidnext: int = 0
    flags: str = ""

    def add(self, raw: bytes, flags: str = "", at: datetime | None = None) -> Letter:
        letter = Letter(self.next, raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), flags)
        if at is not None:
            letter.at = at
        self.letters.append(letter)
        return letter

    @property
    def next(self) -> int:
        return self.uidnext or max((letter.uid for letter in self.letters), default=0) + 1


Turn = Callable[["Session", bytes, bytes], bool]
"""Answers a command in the server's place (tag, the whole line); False: the server answers as usual."""


class PlayedImap:
    """Serves `boxes` on `port`; TLS at once unless `starttls`. `turns` take over commands by their first words."""

    def __init__(self, context: ssl.SSLContext, capability: str = ALL, starttls: bool = False) -> None:
        self.context, self.capability, self.starttls = context, capability, starttls
        self.greeting = b"* OK ready\r\n"
        self.boxes: dict[bytes, Box] = {b"INBOX": Box()}
        self.turns: dict[bytes, Turn] = {}
        self.mangle: Callable[[bytes], bytes] = lambda said: said
        self.heard: list[bytes] = []
        self.appended: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._one, args=(sock,), daemon=True).start()

    def _one(self, sock: socket.socket) -> None:
        sock.settimeout(20)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError, ValueError, ssl.SSLError):
            Session(self, sock if self.starttls else self.context.wrap_socket(sock, server_side=True)).run()
        with contextlib.suppress(OSError):
            sock.close()

    def stop(self) -> None:
        self._listener.close()


class Session:
    """One client's connection."""

    def __init__(self, server: PlayedImap, sock: socket.socket) -> None:
        self.server, self.sock = server, sock
        self.file = sock.makefile("rb")
        self.box = Box()

    def say(self, *lines: bytes) -> None:
        self.sock.sendall(self.server.mangle(b"".join(line + b"\r\n" for line in lines)))

    def run(self) -> None:
        self.sock.sendall(self.server.greeting)
        while (line := self.command()) is not None:
            tag, _, rest = line.partition(b" ")
            if rest.split(b" ")[0].upper() not in (b"AUTHENTICATE", b"LOGIN"):
                self.server.heard.append(rest)
            if not self.answer(tag, rest.removesuffix(b"\r\n")):
                return

    def command(self) -> bytes | None:
        line = self.file.readline()
        while (found := _LITERAL.search(line)) is not None:
            if not found[2]:
                self.say(b"+ go ahead")
            line += self.file.read(int(found[1])) + self.file.readline()
        return line or None

    def answer(self, tag: bytes, rest: bytes) -> bool:
        for words, turn in self.server.turns.items():
            if rest.upper().startswith(words) and turn(self, tag, rest):
                return True
        name = (
            rest.split(b" ")[0].upper()
            if not rest.upper().startswith(b"UID ")
            else b" ".join(rest.upper().split(b" ")[:2])
        )
        method = getattr(self, "_" + name.decode().lower().replace(" ", "_"), None)
        if method is None:
            self.say(tag + b" BAD unknown")
            return True
        return method(tag, rest) is not False

    def done(self, tag: bytes, words: bytes = b"done") -> None:
        self.say(tag + b" OK " + words)

    def _capability(self, tag: bytes, rest: bytes) -> None:
        self.say(b"* CAPABILITY " + self.server.capability.encode())
        self.done(tag)

    def _starttls(self, tag: bytes, rest: bytes) -> None:
        self.done(tag)
        self.sock = self.server.context.wrap_socket(self.sock, server_side=True)
        self.file = self.sock.makefile("rb")

    def _authenticate(self, tag: bytes, rest: bytes) -> None:
        self.say(b"+ ")
        self.file.readline()
        self.done(tag, b"[CAPABILITY " + self.server.capability.encode() + b"] in")

    def _login(self, tag: bytes, rest: bytes) -> None:
        self.done(tag, b"[CAPABILITY " + self.server.capability.encode() + b"] in")

    def _logout(self, tag: bytes, rest: bytes) -> bool:
        self.say(b"* BYE bye")
        return False

    def _noop(self, tag: bytes, rest: bytes) -> None:
        self.done(tag)

    def _list(self, tag: bytes, rest: bytes) -> None:
        for name, box in self.server.boxes.items():
            self.say(b'* LIST (%s) "/" ' % box.flags.encode() + _spelt(name))
        self.done(tag)

    def _status(self, tag: bytes, rest: bytes) -> None:
        name = _name(rest)
        box = self.server.boxes.get(name)
        if box is None:
            self.say(tag + b" NO no such folder")
            return
        state = b"(MESSAGES %d UIDNEXT %d UIDVALIDITY %d)" % (len(box.letters), box.next, box.validity)
        self.say(b"* STATUS " + _spelt(name) + b" " + state)
        self.done(tag)

    def _examine(self, tag: bytes, rest: bytes) -> None:
        box = self.server.boxes.get(_name(rest))
        if box is None:
            self.say(tag + b" NO [NONEXISTENT] no such folder")
            return
        self.box = box
        self.say(
            b"* %d EXISTS" % len(box.letters),
            b"* OK [UIDVALIDITY %d] valid" % box.validity,
            b"* OK [UIDNEXT %d] next" % box.next,
            tag + b" OK [READ-ONLY] open",
        )

    def _select(self, tag: bytes, rest: bytes) -> None:
        raise AssertionError("the mailbox is only ever opened to be read")

    _store = _copy = _move = _expunge = _delete = _select

    def chosen(self, words: bytes) -> list[Letter]:
        """The letters of a UID set."""
        top = max((letter.uid for letter in self.box.letters), default=0)
        low, _, high = words.partition(b":")
        if high == b"*" and int(low) > top:
            return self.box.letters[-1:]  # `n:*` always holds the last one (RFC 3501 9)
        uids = UidSet.parse(words.replace(b"*", b"%d" % max(top, 1)))
        return [letter for letter in self.box.letters if letter.uid in uids]

    def _uid_search(self, tag: bytes, rest: bytes) -> None:
        found = re.search(rb"UID ([\d:*,]+)", rest[4:])
        letters = self.chosen(found[1]) if found else self.box.letters
        wanted = re.search(rb'HEADER Message-ID "([^"]+)"', rest)
        if wanted:
            letters = [letter for letter in letters if wanted[1] in letter.head]
        self.say(b"* SEARCH " + b" ".join(b"%d" % letter.uid for letter in letters) + b" ")
        self.done(tag)

    def _uid_fetch(self, tag: bytes, rest: bytes) -> None:
        _, _, uids, items = rest.split(b" ", 3)
        for letter in self.chosen(uids):
            self.fetched(letter, items)
        self.done(tag)

    def _fetch(self, tag: bytes, rest: bytes) -> None:
        low = int(rest.split(b" ")[1].partition(b":")[0])
        for letter in self.box.letters[low - 1 :]:
            self.fetched(letter, b"(UID)")
        self.done(tag)

    def fetched(self, letter: Letter, items: bytes) -> None:
        """One FETCH response with what was asked for."""
        out = [b"UID %d" % letter.uid]
        if b"FLAGS" in items:
            out.append(b"FLAGS (%s)" % letter.flags.encode())
        if b"INTERNALDATE" in items:
            out.append(b'INTERNALDATE "%s"' % letter.at.strftime("%d-%b-%Y %H:%M:%S +0000").encode())
        if b"RFC822.SIZE" in items:
            out.append(b"RFC822.SIZE %d" % len(letter.raw))
        if b"BODYSTRUCTURE" in items:
            out.append(b"BODYSTRUCTURE " + _PLAIN % len(letter.raw))
        if (section := re.search(rb"BODY\.PEEK(\[HEADER\.FIELDS \([^)]*\)\])", items)) is not None:
            out.append(b"BODY%s {%d}\r\n%s" % (section[1], len(letter.head), letter.head))
        if b"BODY.PEEK[]" in items:
            out.append(b"BODY[] {%d}\r\n%s" % (len(letter.raw), letter.raw))
        place = self.box.letters.index(letter) + 1 if letter in self.box.letters else 1
        self.say(b"* %d FETCH (%s)" % (place, b" ".join(out)))

    def _append(self, tag: bytes, rest: bytes) -> None:
        raw = rest.partition(b"}\r\n")[2]
        self.server.appended.append(raw)
        self.server.boxes[_name(rest)].add(raw, "\\Seen")
        self.done(tag, b"[APPENDUID 7 1] filed")

    def _create(self, tag: bytes, rest: bytes) -> None:
        self.server.boxes[_name(rest + b" ")] = Box(flags="\\Sent")
        self.done(tag)


def _spelt(name: bytes) -> bytes:
    if re.fullmatch(rb"[A-Za-z0-9/ &+,.-]+", name):
        return b'"' + name + b'"'
    return b"{%d}\r\n%s" % (len(name), name)


def _name(rest: bytes) -> bytes:
    _, _, after = rest.partition(b" ")
    if after.startswith(b'"'):
        return after[1:].partition(b'"')[0]
    found = re.match(rb"\{(\d+)\+?\}\r\n", after)
    return after[found.end() : found.end() + int(found[1])] if found else after.split(b" ")[0]
