"""AW113: an invitation calls for a confirmation."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw203_whoever_wrote
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Thu 5 Mar 16:00  received next_round from Tom, at Fri 6 Mar 10:00
? Thu 5 Mar 16:30  confirm_round to Tom, opens Thu 5 Mar 16:00, due Fri 6 Mar 10:00
? Fri 6 Mar 10:00  confirm_round to Tom, open
? Fri 6 Mar 10:01  nothing of confirm_round
"""


def calls(view: View) -> Iterator[Call]:
    """Once an invitation, until the round starts."""
    for invited in (*view.rounds.arranged, *view.rounds.held):
        start = invited.date
        if start is None or view.has_passed(start) or view.settled("confirm_round", invited.said, invited.by):
            continue
        yield Call(
            code="AW113",
            part="A2",
            kind="confirm_round",
            whom=aw203_whoever_wrote.writer(invited.by),
            round=(view.last_round or 0) + 1,
            at=invited.said[0],
            due=view.settings.confirm_round_due_wd,
            ends=start,
            since=invited.said,
        )


RULE = Rule(
    code="AW113",
    name="an_invitation",
    asks="Confirm every round that you are invited to, before it starts.",
    part="A2",
    times="opens with the invitation; due 1 working day later or at the start of the round, if that is earlier",
    story=STORY,
    calls=calls,
)
