"""One of the times that a message offers is agreed: the interview is noted as if the message had named that one."""

from __future__ import annotations

from afterword.actions.desk import Desk, contact_at
from afterword.actions.note_interview import note_interview, time_key
from afterword.actions.understand import Understanding, known_in
from afterword.formats.mail import Mail
from afterword.reading.read import read
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage


def agree(understanding: Understanding, row: KeptMessage, mail: Mail, kept: Kept, chosen: str) -> bool:
    """Notes the interview at the chosen time (an answer of `ask_which_time`); False where the message offers none."""
    candidate, now = understanding.candidate, understanding.now
    at = min(row.date_at or now, now)
    reading = read(mail, known_in(candidate, kept), at)
    found = next((one for one in reading.offered if time_key(one) == chosen), None)
    if found is None:
        return False
    desk = Desk(candidate.id, candidate.own, kept, row, at, now)
    writer = contact_at(desk, row.from_address)
    note_interview(desk, reading, found, writer.id if writer is not None else None)
    return True
