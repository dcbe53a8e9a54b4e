"""AW911: while there are dates to ask for, that question is the check-in."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import LADDER, Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 14:00  received next_round from Tom
? Wed 4 Mar 14:00  nothing of check_in
  Wed 4 Mar 15:00  sent ask_dates to Tom
? Wed 4 Mar 15:00  check_in to Tom, opens Wed 11 Mar 15:00
"""


def keeps_off(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """The ladder waits while `ask_dates` is on the plan."""
    return call.code in LADDER and dates_to_ask(moves)


def dates_to_ask(moves: Sequence[Move]) -> bool:
    """Is `ask_dates` on the plan? Where it has nobody to go to it is not."""
    return any(move.kind == "ask_dates" for move in moves)


RULE = Rule(
    code="AW911",
    name="dates_to_ask",
    asks="Ask when the next round is before you ask how it is going.",
    part="A3",
    times="",
    story=STORY,
    binds=frozenset({"check_in", "last_note"}),
    stops=keeps_off,
)
