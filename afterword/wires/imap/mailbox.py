"""The candidate's live mailbox over IMAP: read afresh, our message looked for in Sent, and our one copy put there."""

from __future__ import annotations

import contextlib
import email.utils
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from email import message_from_bytes
from typing import Final

from afterword.actions.ports import Apart, MailboxBarred, Wanted
from afterword.facts.settings import ImapSettings
from afterword.wires import sent_copy
from afterword.wires.imap import changes, fetching, their_clock
from afterword.wires.imap.connection import Connection, Literal, Refusal, understood
from afterword.wires.imap.folders import Folder, list_folders
from afterword.wires.imap.parse import fetched, searched
from afterword.wires.imap.source import ImapSource
from afterword.wires.imap.stream import Patience
from afterword.wires.imap.uids import MAX_UID, UidSet

_AROUND: Final = timedelta(minutes=10)
_EARLIER: Final = timedelta(days=2)  # servers search by their own day, and clocks differ
_LOOK_FOR: Final = 25.0  # seconds for one search of the whole mailbox
_AT_ONCE: Final = 25  # folders asked in one go
_NEWEST: Final = 500  # where a server does not search: so many of the newest are looked at


class ImapMailbox:
    """One account on one server (Protocol Mailbox); each call has a connection of its own.

    `secret` gives the password or access token, and is asked at each connection; `wanted` says which old mail of a
    large mailbox is fetched whole; `since` is how far back a large folder is read; `renew` brings a new token.
    """

    def __init__(
        self,
        settings: ImapSettings,
        secret: Callable[[], str | None],
        ticks: Callable[[], float],
        wanted: Wanted,
        since: Callable[[], date],
        patience: Patience | None = None,
        renew: Callable[[], None] | None = None,
    ) -> None:
        self._renew = renew
        self.settings, self.patience = settings, patience or Patience()
        self._secret, self._ticks = secret, ticks
        self._wanted, self._since = wanted, since

    @property
    def name(self) -> str:
        """The account as a cursor's name; another port or encryption is the same account."""
        return f"imap://{self.settings.user}@{self.settings.host}"

    def connect(self) -> Connection:
        """Raises MailboxBarred or MailboxError. A token that is refused, though it should hold, is renewed once."""
        try:
            return Connection(self.settings, self._secret, self._ticks, self.patience)
        except MailboxBarred:
            if self.settings.auth != "xoauth2" or self._renew is None:
                raise
        self._renew()
        return Connection(self.settings, self._secret, self._ticks, self.patience)

    def source(self) -> ImapSource:
        """For the fresh read: done within 28 s, or it raises and nothing is sent."""
        return self._reading(self.patience.fresh)

    def whole(self) -> ImapSource:
        """For the everyday reading: as long as it takes, the newest first."""
        return self._reading(None)

    def _reading(self, within: float | None) -> ImapSource:
        return ImapSource(self.name, self.connect, self._since(), self._wanted, self.settings.leave_out, within)

    def find_sent(
        self, message_id: str, recipients: Sequence[str], subject: str, body_hash: str, around: datetime
    ) -> bool:
        """Does it lie there? By Message-ID in any folder but drafts and junk; in a folder of sent mail else by
        recipients, subject, text and time, for some servers give it another id. Raises MailboxError.
        """
        with self._connected() as connection:
            folders = [f for f in _every(connection) if f.role not in ("drafts", "junk") and f.messages != 0]
            first = [f for f in folders if f.role in ("sent", "all")]
            for folder in first:
                exists = changes.opened(connection, folder, None, qresync=False).selected.exists
                if self._holds(connection, folder, exists, message_id, around - _EARLIER):
                    return True
                if self._holds_twin(connection, exists, recipients, subject, body_hash, around):
                    return True
            if any(f.role == "all" for f in folders):  # it holds what the others show, but for what was thrown away
                folders = [f for f in folders if f.role == "trash"]
            others = [f for f in folders if f not in first]
            return any(
                self._holds(connection, folder, exists, message_id, around - _EARLIER)
                for folder, exists in self._hit(connection, others, message_id, around - _EARLIER)
            )

    def sent_ids(self, since: datetime) -> Iterator[str]:
        """The Message-IDs in the folders of sent mail, of what came there since. Raises MailboxError."""
        with self._connected() as connection:
            folders = _every(connection)
            sent = [f for f in folders if f.role == "sent"] or [f for f in folders if f.role == "all"]
            for folder in sent:
                selected = changes.opened(connection, folder, None, qresync=False).selected
                for batch in _recent(connection, selected.exists, since).newest_first(_fives()):
                    for item in fetching.ids(connection, batch):
                        message_id = _message_id(fetching.header_of(item))
                        if message_id and (item.received is None or item.received >= since):
                            yield message_id

    def file_sent(self, raw: bytes) -> None:
        """One copy in the folder of sent mail, marked as seen; none where one of that Message-ID lies there.

        Raises MailboxError; the next call then looks again before it appends.
        """
        message_id = _message_id(raw[:65536])
        with self._connected() as connection:
            folders = _every(connection)
            folder = next((f for f in folders if f.role == "sent"), None)
            if folder is None:
                folder = self._made(connection, folders)
            else:
                exists = changes.opened(connection, folder, None, qresync=False).selected.exists
                if self._holds(connection, folder, exists, message_id, _written(raw)):
                    return
            connection.run(b"APPEND", folder.argument, b"(\\Seen)", Literal(raw))

    def apart(self, now: Callable[[], datetime]) -> Apart | None:
        """How far this machine's clock is from the server's, where it says. Raises MailboxError."""
        with self._connected() as connection:
            return their_clock.apart(connection, now)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        connection = self.connect()
        try:
            connection.stream.deadline = connection.stream.ticks() + _LOOK_FOR
            with understood(self.settings.host):
                yield connection
        finally:
            connection.close()

    def _made(self, connection: Connection, folders: list[Folder]) -> Folder:
        """A folder Sent, beside the others, for an account that has none."""
        delimiter = next((f.delimiter for f in folders if f.delimiter), "/")
        below = f"INBOX{delimiter}".encode("latin-1")
        others = [f for f in folders if f.role != "inbox"]
        name = below + b"Sent" if others and all(f.wire.startswith(below) for f in others) else b"Sent"
        try:
            connection.run(b"CREATE", name)
        except Refusal as refusal:
            if refusal.response_code != b"ALREADYEXISTS":
                raise
        return Folder(name, delimiter, "sent")

    def _hit(
        self, connection: Connection, folders: list[Folder], message_id: str, since: datetime
    ) -> Iterator[tuple[Folder, int]]:
        """The folders in which the server finds that id, each left open; many are asked in one go.

        A folder that cannot be opened raises; one that cannot be searched is left out, as no copy is filed there.
        """
        search = (b"UID SEARCH", b"SINCE " + changes.search_day(since.date()) + _by_id(message_id))
        for start in range(0, len(folders), _AT_ONCE):
            part = [f for f in folders[start : start + _AT_ONCE] if isinstance(f.argument, bytes)]
            tags = connection.send(*(command for f in part for command in ((b"EXAMINE", f.argument), search)))
            found: list[Folder] = []
            for folder, examined, searched_by in zip(part, tags[::2], tags[1::2], strict=True):
                for _ in connection.responses(examined):
                    pass
                with contextlib.suppress(Refusal):
                    if searched(connection.responses(searched_by)):
                        found.append(folder)
            odd = [f for f in folders[start : start + _AT_ONCE] if not isinstance(f.argument, bytes)]
            for folder in (*found, *odd):
                yield folder, changes.opened(connection, folder, None, qresync=False).selected.exists

    def _holds(
        self, connection: Connection, folder: Folder, exists: int, message_id: str, since: datetime | None
    ) -> bool:
        """Has the folder that is open that id? By the server's search where it finds it, else by our own eyes among
        the newest of sent mail: a search index lags behind what was just filed.
        """
        if not exists or not message_id:
            return False
        found = UidSet()
        with contextlib.suppress(Refusal):
            day = b"" if since is None else b" SINCE " + changes.search_day(since.date())
            found = changes.uids(connection, 1, MAX_UID, day + _by_id(message_id))
        if not found and folder.role in ("sent", "all"):
            found = _recent(connection, exists, since)
        for batch in found.newest_first(_fives()):
            for item in fetching.ids(connection, batch):
                if _message_id(fetching.header_of(item)) == message_id:
                    return True
        return False

    def _holds_twin(
        self,
        connection: Connection,
        exists: int,
        recipients: Sequence[str],
        subject: str,
        body_hash: str,
        around: datetime,
    ) -> bool:
        """The same message under another id, in the folder that is open."""
        near: list[tuple[int, int]] = []
        for batch in _recent(connection, exists, around - _EARLIER).newest_first(_fives()):
            for item in fetching.heads(connection, batch):
                close = item.received is None or abs(item.received - around) <= _AROUND
                if close and sent_copy.same_subject(message_from_bytes(fetching.header_of(item)), subject):
                    near.append((item.uid, item.size or 65536))
        bodies = fetching.bodies(connection, near)
        return any(body.data and sent_copy.same(body.data, recipients, subject, body_hash) for body in bodies)


def _by_id(message_id: str) -> bytes:
    safe = message_id.encode("ascii", "replace").replace(b"\\", b"").replace(b'"', b"")
    return b' HEADER Message-ID "%s"' % re.sub(rb"[^!-~]", b"", safe)


def _every(connection: Connection) -> list[Folder]:
    """All folders, those too that Gmail shows as views: Sent is one."""
    return list_folders(connection, views=True)


def _recent(connection: Connection, exists: int, since: datetime | None) -> UidSet:
    """The UIDs in the open folder since that day; the newest ones, where the server does not search."""
    if since is not None:
        try:
            return changes.uids(connection, 1, MAX_UID, b" SINCE " + changes.search_day(since.date()))
        except Refusal:
            pass
    first = max(1, exists - _NEWEST + 1)
    said = connection.run(b"FETCH %d:* (UID)" % first) if exists else []
    found = (fetched(response) for response in said if response.kind == b"FETCH")
    return UidSet.of(item.uid for item in found if item is not None)


def _written(raw: bytes) -> datetime | None:
    """Some days before our own message was written: its copy cannot be older."""
    try:
        date = email.utils.parsedate_to_datetime(sent_copy.header(message_from_bytes(raw[:65536]), "Date"))
    except ValueError:
        return None
    return date - _EARLIER if date.tzinfo is not None else None


def _fives() -> Iterator[int]:
    while True:
        yield 500


def _message_id(header: bytes) -> str:
    return sent_copy.header(message_from_bytes(header), "Message-ID")
