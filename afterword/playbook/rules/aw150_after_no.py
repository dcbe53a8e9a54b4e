"""AW150: a no calls for thanks, and for saying that the interest stays."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw206_no_from_a_machine
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 11 Mar 15:00  received rejection from Tom
? Wed 11 Mar 15:00  after_no to Tom, opens Wed 11 Mar 15:00, due Fri 13 Mar 15:00
  Thu 12 Mar 09:00  sent after_no to Tom
? Thu 12 Mar 09:00  nothing of after_no
"""


def calls(view: View) -> Iterator[Call]:
    """Once a no, to whoever sent it."""
    whom = aw206_no_from_a_machine.whoever_said_no(view)
    if view.settled("after_no", view.outcome_since, whom.contact):
        return
    yield Call(
        code="AW150",
        part="A4",
        kind="after_no",
        whom=whom,
        round=view.last_round,
        at=view.outcome_since[0],
        due=view.settings.after_no_due_wd,
    )


RULE = Rule(
    code="AW150",
    name="a_no",
    asks="After a no say that you are still interested and would gladly work there some day.",
    part="A4",
    times="opens with the no; due 2 working days later",
    story=STORY,
    calls=calls,
    outcomes=frozenset({"no"}),
)
