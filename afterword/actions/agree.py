"""One of the times that a message offers is agreed: the interview is noted as if the message had named that one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.actions.desk import Desk, contact_at
from afterword.actions.note_interview import note_interview, time_key
from afterword.actions.ports import Parser
from afterword.actions.scan import known_in
from afterword.formats.mail import Mail
from afterword.reading.agreed import agreed
from afterword.reading.read import read
from afterword.store import messages, questions
from afterword.store.candidacies import Kept
from afterword.store.candidates import KeptCandidate


def agree(candidate: KeptCandidate, parser: Parser, now: datetime, kept: Kept, message: int, chosen: str) -> bool:
    """Notes the interview at the chosen time (an answer of `ask_which_time`); False where the message offers none."""
    row = messages.message(candidate.id, message)
    mail = parser.parse(row.raw) if row is not None and row.raw is not None else None
    if row is None or not isinstance(mail, Mail):
        return False
    at = min(row.date_at or now, now)
    reading = read(mail, known_in(candidate, kept), at)
    found = next((one for one in reading.offered if time_key(one) == chosen), None)
    if found is None:
        return False
    desk = Desk(candidate.id, candidate.own, kept, row, at, now)
    writer = contact_at(desk, row.from_address)
    note_interview(desk, reading, found, writer.id if writer is not None else None)
    return True


def agree_by_hand(candidate: KeptCandidate, parser: Parser, now: datetime, kept: Kept, text: str, at: datetime) -> None:
    """What the candidate wrote to them at `at` answers which time is agreed, where it takes one of those offered."""
    open_ones = questions.open_questions(candidate.id, kept.id)
    asked = next((one for one in open_ones if one.about == "offered" and one.candidacy == kept.id), None)
    if asked is None or asked.message is None:
        return
    row = messages.message(candidate.id, asked.message)
    if row is None or (row.date_at or now) > at:
        return
    offered = [datetime.fromisoformat(value) for value, _ in asked.options if value != "none"]
    local = at.astimezone(ZoneInfo(kept.candidacy.zone))
    chosen = agreed(text, offered, local, kept.candidacy.employer.country)
    if chosen is not None:
        agree(candidate, parser, now, kept, asked.message, chosen.isoformat())
