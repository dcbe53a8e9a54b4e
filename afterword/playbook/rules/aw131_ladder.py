"""AW131: silence calls for a check-in after 7, 7 and 14 days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw204_check_in_addressee
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Tue 3 Mar 12:00  sent thank_you to Dana
? Tue 3 Mar 12:00  check_in to Tom, opens Tue 10 Mar 12:00, due Thu 12 Mar 12:00
  Tue 10 Mar 14:00  sent check_in to Tom
? Tue 10 Mar 14:00  check_in to Tom, opens Tue 17 Mar 14:00
  Tue 17 Mar 14:00  skipped check_in
? Tue 17 Mar 14:00  check_in to Tom, opens Tue 31 Mar 14:00
  Wed 18 Mar 10:00  received acknowledgement from Tom
? Wed 18 Mar 10:00  check_in to Tom, opens Wed 25 Mar 10:00
"""


def calls(view: View) -> Iterator[Call]:
    """The next check-in of the ladder, from the last communication or the last one skipped."""
    if view.rung.call is not None:
        yield view.rung.call


def check_in(view: View, at: datetime) -> Call:
    """A check-in whose time has come at `at`."""
    return Call(
        code="AW131",
        part="A3",
        kind="check_in",
        whom=aw204_check_in_addressee.addressee(view),
        round=view.last_round,
        at=at,
        due=view.settings.check_in_due_wd,
    )


RULE = Rule(
    code="AW131",
    name="silence",
    asks="About a week after the last communication ask how it is going; again a week later, and after two more.",
    part="A3",
    times="opens 7, 7 and 14 days after the last communication or skipped check-in; due 2 working days later",
    story=STORY,
    calls=calls,
    rungs=frozenset({"check_in"}),
)
