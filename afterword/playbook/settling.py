"""What a message or a skip settles of the moves that belong to one interview."""

from __future__ import annotations

from afterword.facts.kinds import Skipped
from afterword.playbook.call import Stamp
from afterword.playbook.view import Meeting, Message, View


def message_settles(message: Message, meeting: Meeting) -> bool:
    """The round that it names and those before it; without `round`, every interview begun before it."""
    return message.stamp > meeting.begin if message.round is None else message.round >= meeting.round


def skip_settles(skip: tuple[Stamp, Skipped], meeting: Meeting) -> bool:
    """The round that it names; without `round`, every interview begun before it."""
    stamp, fact = skip
    return stamp > meeting.begin if fact.round is None else fact.round == meeting.round


def thanks_settled(view: View, meeting: Meeting, contacts: tuple[str, ...]) -> bool:
    """Did a thank-you to one of these, or a skip of theirs, settle that interview?"""
    for note in view.sent("thank_you"):
        if any(one in note.to for one in contacts) and message_settles(note, meeting):
            return True
    skips = view.skips("thank_you")
    return any(skip[1].contact in (None, *contacts) and skip_settles(skip, meeting) for skip in skips)
