"""The fresh read before a message leaves: every folder since the last look, and the plan made again.

Whatever is not certain is a reason not to send: a folder that could not be read, mail that could not be understood.
"""

from __future__ import annotations

from datetime import datetime

from afterword.actions.ingest import ingest
from afterword.actions.plan import plan_of
from afterword.actions.ports import Mailbox, Parser
from afterword.playbook.settings import Settings
from afterword.store import messages, outbox
from afterword.store.candidates import KeptCandidate
from afterword.store.claims import Claimed


def read_afresh(
    candidate: KeptCandidate,
    claimed: Claimed,
    mailbox: Mailbox,
    parser: Parser,
    now: datetime,
    settings: Settings,
    *,
    country: str = "",
) -> str | None:
    """None where the message may leave now, else why not. Raises OSError where the mailbox cannot be read."""
    found = ingest(candidate, mailbox.source(), parser, now, country=country)
    if found.scanned.problem:
        return f"The mailbox could not be read in full: {found.scanned.problem}"
    if found.scanned.unreadable and any(not row.from_address for row in messages.unreadable(candidate.id)):
        return "New mail could not be read, and does not say whom it is from: look at it first."
    planned = plan_of(candidate.id, claimed.candidacy, now, settings)
    if planned.kept.paused_because:
        return planned.kept.paused_because
    for move in planned.plan.moves:
        if (move.kind, move.to) == (claimed.move, claimed.to):
            return None if move.state == "open" else "The playbook calls for it later now."
    because = "The playbook does not call for it any more."
    outbox.withdraw(claimed.candidacy, because, now, contacts=claimed.to, moves=(claimed.move,))
    return because
