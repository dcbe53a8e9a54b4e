"""How a candidacy stands: yes, no, withdrawn, dormant, open (A5)."""

from __future__ import annotations

from afterword.facts.kinds import Interview, Received, Withdrawn
from afterword.facts.plan import Outcome
from afterword.playbook.call import NEVER, Stamp
from afterword.playbook.view import View


def decision(view: View) -> tuple[Outcome, Stamp, str | None]:
    """`yes`, `no`, `withdrawn` or `open`, the fact that decided, and who wrote it; `dormant` is the ladder's to say.

    The newest of offer, rejection and withdrawal decides, but a rejection after a withdrawal changes nothing. A
    next round opens a no again, an interview a no or a withdrawal.
    """
    outcome: Outcome = "open"
    since = NEVER
    by: str | None = None
    for stamp, fact in view.turns:
        if isinstance(fact, Received):
            if fact.kind == "offer":
                outcome, since, by = "yes", stamp, fact.from_
            elif fact.kind == "rejection" and outcome != "withdrawn":
                outcome, since, by = "no", stamp, fact.from_
            elif fact.kind == "next_round" and outcome == "no":
                outcome, since = "open", NEVER
        elif isinstance(fact, Withdrawn):
            outcome, since = "withdrawn", stamp
        elif isinstance(fact, Interview) and outcome in ("no", "withdrawn"):
            outcome, since = "open", NEVER
    return outcome, since, by
