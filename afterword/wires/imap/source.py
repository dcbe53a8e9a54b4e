"""The live mailbox as a mail source: what is new in any folder since the cursor, and all of it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from afterword.actions.ports import MailboxError, RawMail, Wanted
from afterword.wires.imap import changes, fetching
from afterword.wires.imap.changes import Changes, Selected
from afterword.wires.imap.connection import Connection, Refusal, understood
from afterword.wires.imap.folders import Folder, list_folders
from afterword.wires.imap.picker import Picker, mark
from afterword.wires.imap.state import MOST_DRAFTS, AccountState, FolderState
from afterword.wires.imap.uids import MAX_UID, UidSet

LARGE: Final = 20_000  # messages; of a larger folder only the newest months are read at first
_BATCHES: Final = (500, 2_000)  # a first answer soon, then by 5,000
_BATCH: Final = 5_000
_MAX_PASSES: Final = 6

_After = dict[str, int | str | tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Open:
    """A folder that is open, and how it was found."""

    folder: Folder
    selected: Selected


class ImapSource:
    """All folders of one account (Protocol MailSource).

    `since` is how far back a large folder is read at first; `wanted` says which of its old mail is fetched whole.
    `within` bounds the whole reading in seconds: it is then done, or it raises.
    """

    live = True

    def __init__(
        self,
        name: str,
        connect: Callable[[], Connection],
        since: date,
        wanted: Wanted,
        left_out: tuple[str, ...] = (),
        within: float | None = None,
    ) -> None:
        self.name = name
        self._connect, self._since = connect, since
        self._left_out, self._within = left_out, within
        self._picker = Picker(wanted)
        self._qresync = False
        self._ahead: fetching.Ahead | None = None
        self._quiet: dict[str, Folder] = {}  # folders that were opened and held nothing new, as LIST described them

    def size(self) -> int:
        """Not known before it is read: 0."""
        return 0

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What is new since the cursor in any folder, each with the cursor that stands after it.

        When it ends without raising, all folders were read, and a last look found none that had changed meanwhile: a
        mail that was moved from one folder to another during the reading is found in the one or the other. Raises
        MailboxError, an OSError, where a folder could not be read or the time was over.
        """
        state = AccountState.load(cursor)
        held: tuple[RawMail, dict[str, object]] | None = None
        try:
            for pair in self._passes(state):
                if held is not None:
                    yield held
                held = pair
        except MailboxError:
            if held is not None:
                yield held
            raise
        if held is not None:
            yield held[0], state.dump()  # with what is known only when everything was read

    def _passes(self, state: AccountState) -> Iterator[tuple[RawMail, dict[str, object]]]:
        self._ahead = None
        connection = self._connect()
        try:
            if self._within is not None:
                connection.stream.deadline = connection.stream.started + self._within
            with understood(connection.settings.host):
                self._qresync = changes.enable(connection)
                for passes in itertools.count():
                    if passes == _MAX_PASSES:
                        raise MailboxError("The mailbox changes faster than it can be read.")
                    todo = [f for f in list_folders(connection, self._left_out) if self._must_be_read(f, state, passes)]
                    if passes and not todo:
                        return
                    for folder in sorted(todo, key=_order):
                        yield from self._folder(connection, folder, state)
        finally:
            connection.close()

    def _must_be_read(self, folder: Folder, state: AccountState, passes: int) -> bool:
        """Has the folder changed since it was read, by what LIST or STATUS says? INBOX is looked into each time."""
        known = state.folders.get(folder.key)
        if folder.messages is None or folder.uidnext is None or folder.validity is None:
            return passes == 0  # it says nothing about itself: opened once
        if passes and self._quiet.get(folder.key) == folder:
            return False  # LIST and EXAMINE do not agree, and EXAMINE was asked
        if known is None and not folder.messages:
            state.folders[folder.key] = FolderState(folder.validity, folder.uidnext, modseq=folder.modseq or 0)
            return False
        return (
            known is None
            or (folder.role in ("inbox", "all") and passes == 0)
            or folder.validity != known.validity
            or folder.uidnext != known.next
            or known.low > 0
            or folder.messages > known.count
            or (bool(known.drafts) and passes == 0 and folder.modseq != known.modseq)
        )

    def _folder(
        self, connection: Connection, folder: Folder, state: AccountState
    ) -> Iterator[tuple[RawMail, dict[str, object]]]:
        known = state.folders.get(folder.key)
        self._quiet[folder.key] = folder
        try:
            found = changes.opened(connection, folder, known, self._qresync)
        except Refusal as refusal:
            raise MailboxError(
                f"The folder {folder.shown} could not be opened ({refusal}). If it need not be read: [imap] leave_out."
            ) from None
        opened = _Open(folder, found.selected)
        opened.selected.uidnext = opened.selected.uidnext or folder.uidnext or 0
        if known is not None and (found.reset or self._holds_more(connection, found.selected, known)):
            known = None
        if known is None:
            self._begin(state, opened, connection)
        elif sent := [uid for uid in known.drafts if b"\\draft" not in found.flags.get(uid, frozenset((b"\\draft",)))]:
            yield from self._batch(connection, opened, state, UidSet.of(sent), {"drafts": ()}, True, ".sent")
        yield from self._older(connection, opened, state)
        yield from self._newer(connection, opened, state)
        self._settle(state, opened, found)

    def _holds_more(self, connection: Connection, selected: Selected, known: FolderState) -> bool:
        """Do the numbers mean other messages, though the server does not say so?

        The newest message that was read looks different now, or there are more below the next UID than there were.
        """
        if known.last and known.mark:
            for item in fetching.marks(connection, known.last):
                if mark(item) != known.mark:
                    return True
        whole = known.low == 0 and selected.uidnext == known.next
        return whole and selected.exists > known.count

    def _begin(self, state: AccountState, opened: _Open, connection: Connection) -> None:
        """Nothing of the folder's present numbers has been read."""
        before, selected = state.folders.get(opened.folder.key), opened.selected
        top = selected.uidnext or max(changes.uids(connection, 1, MAX_UID), default=0) + 1
        generation = before.generation + 1 if before is not None and before.validity == selected.validity else 0
        state.folders[opened.folder.key] = FolderState(selected.validity, top, low=top, generation=generation)

    def _older(
        self, connection: Connection, opened: _Open, state: AccountState
    ) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What lies below `low`, the newest first."""
        known = state.folders[opened.folder.key]
        if known.low == 0:
            return
        left = changes.uids(connection, 1, known.low - 1)
        large = len(left) > LARGE
        sizes = itertools.chain(_BATCHES, itertools.repeat(_BATCH))
        batches = _narrowing(left, sizes, lambda: self._recent(connection, left) if large else left)
        batch, place = next(batches, None), 0
        while batch is not None:
            place += 1
            soon = place <= len(_BATCHES)  # what can be read at once waits for no search, and for no others' heads
            following = None if soon else next(batches, None)
            after: _After = {"low": batch.ranges[0][0]}
            yield from self._batch(connection, opened, state, batch, after, False, following=following)
            batch = next(batches, None) if soon else following
        state.advance(opened.folder.key, low=0, count=opened.selected.exists)

    def _recent(self, connection: Connection, left: UidSet) -> UidSet:
        """Those of the last months, by the dates the server keeps; all, where it does not search."""
        day = b" SINCE " + changes.search_day(self._since)
        try:
            return changes.uids(connection, 1, left.ranges[-1][1], day)
        except Refusal:
            return left

    def _newer(
        self, connection: Connection, opened: _Open, state: AccountState
    ) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """What came since: from `next` on, the oldest first, every one of them whole."""
        known = state.folders[opened.folder.key]
        top = opened.selected.uidnext - 1 if opened.selected.uidnext else MAX_UID
        if known.next > top:
            return
        new = changes.uids(connection, known.next, top)
        for batch in _oldest_first(new):
            after: _After = {"next": batch.ranges[-1][1] + 1, "count": known.count + len(new)}
            yield from self._batch(connection, opened, state, batch, after, True)
        if opened.selected.uidnext:
            state.advance(opened.folder.key, next=opened.selected.uidnext)

    def _settle(self, state: AccountState, opened: _Open, found: Changes) -> None:
        """The whole folder is read: how many there are now, and the modification number that stands for it."""
        known = state.folders[opened.folder.key]
        state.advance(
            opened.folder.key,
            count=found.selected.exists,
            modseq=found.selected.modseq,
            drafts=tuple(uid for uid in known.drafts if uid not in found.gone)[-MOST_DRAFTS:],
        )

    def _batch(
        self,
        connection: Connection,
        opened: _Open,
        state: AccountState,
        uids: UidSet,
        after: _After,
        everything: bool,
        mark_place: str = "",
        following: UidSet | None = None,
    ) -> Iterator[tuple[RawMail, dict[str, object]]]:
        """One batch of a folder; its last mail alone carries the cursor that stands after the batch."""
        key = opened.folder.key
        asked = self._ahead if self._ahead is not None and self._ahead.uids == uids else None
        asked = asked or fetching.Ahead(connection, uids)
        items = sorted(asked.answers(), key=lambda item: item.uid, reverse=True)
        self._ahead = None if following is None else fetching.Ahead(connection, following)
        drafts = [item.uid for item in items if item.flags and b"\\draft" in item.flags]
        if drafts and "drafts" not in after:
            after["drafts"] = (*state.folders[key].drafts, *drafts)[-MOST_DRAFTS:]
        if items and items[0].uid > state.folders[key].last:
            after |= {"last": items[0].uid, "mark": mark(items[0])}
        before = state.dump()
        held: RawMail | None = None
        for mail in self._picker.mails(connection, opened.folder, state.folders[key], items, everything):
            mail = replace(mail, key=mail.key + mark_place) if mark_place else mail
            if held is not None:
                yield held, before
            held = mail
        state.advance(key, **after)
        if held is not None:
            yield held, state.dump()


def _order(folder: Folder) -> tuple[int, str]:
    """INBOX and sent mail first: there lies what matters most."""
    return ({"inbox": 0, "all": 1, "sent": 2, "junk": 4, "trash": 5, "drafts": 6}.get(folder.role, 3), folder.key)


def _narrowing(uids: UidSet, sizes: Iterator[int], narrowed: Callable[[], UidSet]) -> Iterator[UidSet]:
    """Batches from the top down; after the first ones only of what `narrowed` leaves."""
    for place, batch in enumerate(uids.newest_first(sizes), 1):
        yield batch
        if place == len(_BATCHES):
            below = narrowed().between(1, batch.ranges[0][0] - 1)
            yield from below.newest_first(sizes)
            return


def _oldest_first(uids: UidSet) -> Iterator[UidSet]:
    batches = list(uids.newest_first(itertools.repeat(_BATCH)))
    return reversed(batches)
