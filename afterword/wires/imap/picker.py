"""The mails of one batch: which are fetched whole, which in parts, and of which the head must do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from afterword.actions.ports import MailHead, RawMail, Wanted
from afterword.wires.imap import fetching, structure
from afterword.wires.imap.connection import Connection
from afterword.wires.imap.folders import Folder
from afterword.wires.imap.parse import Fetched
from afterword.wires.imap.state import FolderState

_MAX_MAIL: Final = 25_000_000
_ID_LINES: Final = re.compile(rb"^(?:message-id|in-reply-to|references):[^\n]*\n(?:[ \t][^\n]*\n)*", re.I | re.M)
_IDS: Final = re.compile(rb"<[^<>\s]{3,250}>")

_NOT_GIVEN: Final = "The mail server did not give this message; open it in your mail program."


class Picker:
    """Picks by `wanted`, and whatever answers or is answered by what was picked: read the newest first."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._threads: set[int] = set()  # hashes of the Message-IDs that picked mail has and names

    def mails(
        self, connection: Connection, folder: Folder, known: FolderState, items: list[Fetched], everything: bool
    ) -> Iterator[RawMail]:
        """Each message of a batch: whole, in parts where it is large, or its head where it was not wanted."""
        whole: list[tuple[int, int]] = []
        parts: list[Fetched] = []
        mails: dict[int, RawMail] = {}
        for item in items:
            header = fetching.header_of(item)
            draft = folder.role == "drafts" or bool(item.flags and b"\\draft" in item.flags)
            place = known.place(folder.shown, item.uid)
            mail = RawMail(place, header, item.size or len(header), folder.shown, item.received, draft)
            if not everything and not item.broken and not self._is_wanted(folder, item, header):
                yield replace(mail, whole=False)
                continue
            mails[item.uid] = mail
            if item.size is not None and item.size > fetching.MAX_WHOLE and structure.leaves(item.structure):
                parts.append(item)
            elif item.size is not None and item.size > _MAX_MAIL:
                yield replace(mail, data=None)
            else:
                whole.append((item.uid, _MAX_MAIL if item.size is None else item.size))
        asked = {uid for uid, _ in whole}
        for body in fetching.bodies(connection, whole):
            asked.discard(body.uid)
            problem = "" if body.data is not None else _NOT_GIVEN
            yield replace(
                mails[body.uid], data=body.data, problem=problem, size=len(body.data or b"") or mails[body.uid].size
            )
        for uid in sorted(asked):  # it came to nothing: moved or deleted meanwhile, or held back
            there = any(fetching.marks(connection, uid))
            yield replace(mails[uid], data=None, problem=_NOT_GIVEN) if there else replace(mails[uid], whole=False)
        for item in parts:
            data = fetching.in_parts(connection, item.uid, item.structure)
            yield replace(mails[item.uid], data=data, problem="" if data is not None else _NOT_GIVEN)

    def _is_wanted(self, folder: Folder, item: Fetched, header: bytes) -> bool:
        ids = [hash(found) for lines in _ID_LINES.findall(header) for found in _IDS.findall(lines)]
        invitation = item.calendar and any(
            leaf.kind in ("text/calendar", "application/ics") for leaf in structure.leaves(item.structure)
        )
        head = MailHead(folder.shown, folder.role, item.size or 0, item.received, header, invitation)
        if invitation or not self._threads.isdisjoint(ids) or self._wanted(head):
            self._threads.update(ids)
            return True
        return False


def mark(item: Fetched) -> str:
    """What a message looks like, to know it again by: its size and the server's date never change (RFC 3501 2.3)."""
    return f"{item.size}:{item.received.isoformat() if item.received else ''}"
