"""AW906: where the employer forbids contact, only answers are on the plan."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import ANSWERS, Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 09:00  policy no_contact
  Tue 3 Mar 11:00  interview with Dana
? Tue 3 Mar 11:00  nothing
  Wed 4 Mar 10:00  received info_request from Tom
? Wed 4 Mar 10:00  reply to Tom, open
"""


def forbidden(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """Under no_contact everything but an answer."""
    return call.kind not in ANSWERS


RULE = Rule(
    code="AW906",
    name="no_contact",
    asks="Some employers forbid contact after an interview: find out first, and then keep to it.",
    part="A2",
    times="",
    story=STORY,
    stops=forbidden,
    policies=frozenset({"no_contact"}),
)
