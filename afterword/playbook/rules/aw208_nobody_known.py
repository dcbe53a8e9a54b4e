"""AW208: a move with nobody to go to becomes the question who the recruiter is."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import ANSWERS, Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 09:00  policy recruiter_only
  Tue 3 Mar 11:00  interview with Dana
? Tue 3 Mar 11:00  asks recruiter
? Tue 3 Mar 11:00  nothing
"""


def nobody_to_answer(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """An answer to a machine is not on the plan, and asks nothing."""
    return call.whom.contact is None


RULE = Rule(
    code="AW208",
    name="nobody_known",
    asks="Where it is not known whom to write to, ask who the recruiter is.",
    part="A3",
    times="",
    story=STORY,
    binds=ANSWERS,
    stops=nobody_to_answer,
)
