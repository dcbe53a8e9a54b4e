"""AW910: with a round arranged or under way there is nothing to check in about."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import LADDER, Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Mon 9 Mar 10:00  received next_round from Tom, at Fri 20 Mar 14:00
? Mon 9 Mar 10:00  nothing of check_in
  Thu 12 Mar 10:00  received cancelled from Tom
? Thu 12 Mar 10:00  check_in to Tom, opens Thu 19 Mar 10:00
"""


def keeps_off(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """The ladder waits while a round is to come."""
    return call.code in LADDER and round_to_come(view)


def round_to_come(view: View) -> bool:
    """A round is arranged and has not ended: a day after its date, if no interview was recorded, it has."""
    if not view.has_come(view.last_word[0]) and any(not view.has_come(one.end[0]) for one in view.interviews):
        return True
    ends_wd = view.settings.round_ends_wd
    return any(
        one.date is not None and not view.has_come(view.time.working_days_after(one.date, ends_wd))
        for one in view.rounds.arranged
    )


RULE = Rule(
    code="AW910",
    name="a_round_to_come",
    asks="Do not ask how it is going while a round is arranged: you will see them there.",
    part="A3",
    times="until the round has ended, or 1 working day after its date where no interview was recorded",
    story=STORY,
    binds=frozenset({"check_in", "last_note"}),
    stops=keeps_off,
)
