"""What a message or a skip settles of the moves that belong to one interview."""

from __future__ import annotations

from afterword.facts.kinds import Skipped
from afterword.playbook.call import NEVER, Stamp
from afterword.playbook.exchange import Meeting, Message
from afterword.playbook.view import View


def message_settles(message: Message, meeting: Meeting) -> bool:
    """The round that it names and those before it; without `round`, every interview begun before it."""
    return message.stamp > meeting.begin if message.round is None else message.round >= meeting.round


def skip_settles(skip: tuple[Stamp, Skipped], meeting: Meeting) -> bool:
    """The round that it names; without `round`, every interview begun before it."""
    stamp, fact = skip
    return stamp > meeting.begin if fact.round is None else fact.round == meeting.round


class Thanks:
    """What the thank-you notes and the skips of them settle, for each contact: asked once for every interviewer."""

    __slots__ = ("_named", "_skipped", "_skipped_rounds", "_unnamed")

    def __init__(self, view: View) -> None:
        self._named: dict[str, int] = {}  # the highest round that a note to them names
        self._unnamed: dict[str, Stamp] = {}  # their last note that names none
        self._skipped: dict[str | None, Stamp] = {}  # their last skip that names no round; None is everybody
        self._skipped_rounds: set[tuple[str | None, int]] = set()
        for note in view.sent("thank_you"):
            for contact in note.to:
                if note.round is None:
                    self._unnamed[contact] = note.stamp
                else:
                    self._named[contact] = max(note.round, self._named.get(contact, 0))
        for stamp, skip in view.skips("thank_you"):
            if skip.round is None:
                self._skipped[skip.contact] = stamp
            else:
                self._skipped_rounds.add((skip.contact, skip.round))

    def settle(self, meeting: Meeting, contact: str) -> bool:
        """Did a note to that contact, or a skip of theirs, settle that interview?"""
        if self._named.get(contact, 0) >= meeting.round or self._unnamed.get(contact, NEVER) > meeting.begin:
            return True
        for one in (contact, None):
            if (one, meeting.round) in self._skipped_rounds or self._skipped.get(one, NEVER) > meeting.begin:
                return True
        return False
