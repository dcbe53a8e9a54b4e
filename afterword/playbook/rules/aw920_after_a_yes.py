"""AW920: after a yes only what the yes itself and what came with or after it call for is left."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 10:00  received offer from Tom, decision by Fri 6 Mar
? Wed 4 Mar 10:00  answer_offer to Tom, open
? Wed 4 Mar 10:00  nothing of thank_you
? Wed 4 Mar 10:00  check_in to Tom, opens Tue 10 Mar 08:00
"""


def settled_by_yes(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """Dates and invitations count from the offer on; the ladder knows by itself."""
    if call.kind in ("answer_offer", "reply", "check_in"):
        return False
    later = call.since is not None and call.since > view.outcome_since
    return not (call.kind in ("ask_dates", "confirm_round") and later)


RULE = Rule(
    code="AW920",
    name="after_a_yes",
    asks="Once they have said yes, answer the offer and what they ask, and stop following up.",
    part="A5",
    times="",
    story=STORY,
    stops=settled_by_yes,
    outcomes=frozenset({"yes"}),
)
