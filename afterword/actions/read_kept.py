"""One kept message, read as it is read in its candidacy, for a person to look at."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.ports import Parser
from afterword.actions.read_message import ReadMessage, with_marks
from afterword.actions.scan import known_in, known_of
from afterword.facts.errors import NotFound, RefusedError
from afterword.formats.mail import Mail
from afterword.store import candidacies, messages
from afterword.store.candidates import KeptCandidate


def read_kept(candidate: KeptCandidate, message: int, parser: Parser, now: datetime) -> ReadMessage:
    """Reads a kept message as of the time it came, with what its candidacy knows of the people there.

    Raises NotFound for none of theirs, RefusedError where its bytes are not kept or cannot be read.
    """
    row = messages.message(candidate.id, message)
    if row is None:
        raise NotFound(f"There is no message {message}. `afterword correct CANDIDACY` lists those of a candidacy.")
    parsed = parser.parse(row.raw) if row.raw is not None else None
    if not isinstance(parsed, Mail):
        raise RefusedError(f"Message {message} cannot be read here: {row.problem or 'its bytes are not kept.'}")
    if row.candidacy is None:
        known = known_of(candidate)
    else:
        known = known_in(candidate, candidacies.candidacy_of(candidate.id, row.candidacy))
    return with_marks(parsed, known, min(row.date_at or now, now))
