"""How a candidacy stands: yes, no, withdrawn, dormant, open (A5)."""

from __future__ import annotations

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
    if not view.decided:
        return outcome, since, by
    for stamp, turn, writer, _ in view.turns:
        if turn == "offer":
            outcome, since, by = "yes", stamp, writer
        elif turn == "rejection":
            if outcome != "withdrawn":
                outcome, since, by = "no", stamp, writer
        elif turn == "next_round":
            if outcome == "no":
                outcome, since = "open", NEVER
        elif turn == "withdrawn":
            outcome, since = "withdrawn", stamp
        elif turn == "interview" and outcome in ("no", "withdrawn"):
            outcome, since = "open", NEVER
    return outcome, since, by
