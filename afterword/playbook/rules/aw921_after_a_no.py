"""AW921: after a no or a withdrawal only answers to what came after it are left, and after a no its own moves."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Fri 6 Mar 09:00  withdrawn
? Fri 6 Mar 09:00  nothing
  Fri 6 Mar 10:00  received info_request from Tom
? Fri 6 Mar 10:00  reply to Tom, open
  Fri 6 Mar 11:00  received rejection from Tom
? Fri 6 Mar 11:00  nothing of after_no
"""


def settled_by_no(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """What they wrote before the decision is settled by it; a talk at a fair is thanked for even after a no."""
    if call.kind in ("reply", "confirm_round"):
        return call.since is None or call.since < view.outcome_since
    return view.outcome != "no" or call.kind not in ("after_no", "last_note", "keep_warm", "thank_you")


RULE = Rule(
    code="AW921",
    name="after_a_no",
    asks="After a no or a withdrawal leave it: answer what they write, and after a no thank them.",
    part="A5",
    times="",
    story=STORY,
    stops=settled_by_no,
    outcomes=frozenset({"no", "withdrawn"}),
)
