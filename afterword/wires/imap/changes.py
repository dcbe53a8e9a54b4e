"""What became of a folder since it was last read, by the best means the server has.

QRESYNC (RFC 7162) tells in one answer what was re-flagged and what vanished; CONDSTORE tells what was re-flagged; any
server tells how many there are, and the next UID. New mail is what lies from the next UID of then to that of now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from afterword.wires.imap.connection import Connection, Refusal
from afterword.wires.imap.folders import Folder
from afterword.wires.imap.parse import Response, code, fetched, searched, vanished
from afterword.wires.imap.state import FolderState
from afterword.wires.imap.uids import MAX_UID, BadResponse, UidSet

_FEW: Final = 5_000
_MOST_FLAGS: Final = 128 << 20  # QRESYNC tells every message that was re-flagged meanwhile
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(slots=True)
class Selected:
    """The folder that is open, as the server describes it; what vanishes meanwhile is added to `gone`."""

    exists: int = 0
    validity: int = 0
    uidnext: int = 0  # 0: the server does not say
    modseq: int = 0  # 0: it keeps none
    gone: list[UidSet] = field(default_factory=list)
    expunged: int = 0

    def note(self, response: Response) -> None:
        """Takes from a response what it says of the open folder."""
        if response.kind == b"EXISTS":
            self.exists = response.number
        elif response.kind == b"EXPUNGE":
            self.exists = max(0, self.exists - 1)
            self.expunged += 1
        elif response.kind == b"VANISHED":
            numbers = vanished(response)
            self.gone.append(numbers)
            if b"EARLIER" not in response.rest.upper():
                self.exists = max(0, self.exists - len(numbers))
        elif response.kind == b"OK":
            name, argument = code(response.rest)
            if argument.isdigit() and len(argument) <= 20:
                self._number(name, int(argument))

    def _number(self, name: bytes, value: int) -> None:
        if name == b"UIDVALIDITY":
            self.validity = value
        elif name == b"UIDNEXT":
            self.uidnext = min(value, MAX_UID + 1)
        elif name == b"HIGHESTMODSEQ":
            self.modseq = value


@dataclass(frozen=True, slots=True)
class Changes:
    """`reset`: the numbers mean other messages now, and everything is read anew. `flags` is what was re-flagged."""

    selected: Selected
    reset: bool = False
    flags: dict[int, frozenset[bytes]] = field(default_factory=dict)
    gone: UidSet = field(default_factory=UidSet)


def enable(connection: Connection) -> bool:
    """Switches QRESYNC on where the server has it; some keep no modification numbers until then (RFC 7162 3.2.3)."""
    if not {b"QRESYNC", b"ENABLE"} <= connection.capabilities:
        return False
    try:
        said = connection.run(b"ENABLE QRESYNC")
    except Refusal:
        return False
    return any(response.kind == b"ENABLED" and b"QRESYNC" in response.rest.upper() for response in said)


def opened(connection: Connection, folder: Folder, state: FolderState | None, qresync: bool) -> Changes:
    """Opens a folder read-only (EXAMINE) and says what changed in it. Raises MailboxError: then it was not read."""
    selected = Selected()
    connection.on_untagged = selected.note
    known = state is not None and state.modseq > 0 and state.validity > 0
    parameter = b""
    if qresync and known and state is not None:
        parameter = b" (QRESYNC (%d %d))" % (state.validity, state.modseq)
    elif b"CONDSTORE" in connection.capabilities:
        parameter = b" (CONDSTORE)"
    command = (b"EXAMINE", folder.argument, *((parameter[1:],) if parameter else ()))
    flags: dict[int, frozenset[bytes]] = {}
    for response in connection.run(*command, most=_MOST_FLAGS):
        _note_flags(response, flags)
    if not selected.validity:
        raise BadResponse(f"{connection.settings.host} gives the folder {folder.shown} no UIDVALIDITY.")
    if state is not None and _other_numbers(selected, state):
        return Changes(selected, reset=True)
    if state is not None and known and not qresync and selected.modseq > state.modseq and state.drafts:
        for response in connection.run(
            b"UID FETCH %s (FLAGS) (CHANGEDSINCE %d)" % (UidSet.of(state.drafts).wire, state.modseq)
        ):
            _note_flags(response, flags)
    elif state is not None and not known and state.drafts:
        for response in connection.run(b"UID FETCH %s (FLAGS)" % UidSet.of(state.drafts).wire):
            _note_flags(response, flags)
    return Changes(selected, False, flags, UidSet.union(selected.gone))


def _note_flags(response: Response, flags: dict[int, frozenset[bytes]]) -> None:
    if (
        len(flags) < _FEW
        and response.kind == b"FETCH"
        and (item := fetched(response)) is not None
        and item.flags is not None
    ):
        flags[item.uid] = item.flags


def _other_numbers(selected: Selected, state: FolderState) -> bool:
    """Do the UIDs mean other messages than when we read? A next UID or a modification number never goes back."""
    return (
        selected.validity != state.validity or 0 < selected.uidnext < state.next or 0 < selected.modseq < state.modseq
    )


def uids(connection: Connection, first: int, last: int, criterion: bytes = b"") -> UidSet:
    """Which UIDs there are from first to last: by ESEARCH, SEARCH, or where neither is allowed by FETCH."""
    if first > last:
        return UidSet()
    if not criterion and last - first < _FEW:
        return UidSet(((first, last),))
    top = b"*" if last >= MAX_UID else b"%d" % last
    extended = b"RETURN (ALL) " if b"ESEARCH" in connection.capabilities else b""
    try:
        said = connection.run(b"UID SEARCH " + extended + b"UID %d:%s%s" % (first, top, criterion))
        return searched(said).between(first, last)
    except Refusal:
        if criterion:
            raise
    found = (
        fetched(r) for r in connection.run(b"UID FETCH %d:%s (UID)" % (first, top), most=64 << 20) if r.kind == b"FETCH"
    )
    return UidSet.of(item.uid for item in found if item is not None).between(first, last)


def search_day(day: date) -> bytes:
    """A day as SEARCH takes it: 3-Mar-2026, whatever the machine's language."""
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}".encode()
