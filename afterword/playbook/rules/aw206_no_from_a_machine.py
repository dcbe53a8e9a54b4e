"""AW206: after a no one writes to whoever sent it; where that was a machine, as a check-in would be addressed."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw204_check_in_addressee, aw205_recruiter_only
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 11 Mar 15:00  received rejection from a machine
? Wed 11 Mar 15:00  after_no to Tom, open
  Wed 11 Mar 16:00  received rejection from Dana
? Wed 11 Mar 16:00  after_no to Dana, open
"""


def whoever_said_no(view: View) -> Whom:
    """Who sent the no that stands; only called after a no."""
    if view.outcome_by is None:
        whom = aw204_check_in_addressee.addressee(view)
        return Whom(whom.contact, ("AW206", *whom.codes))
    return aw205_recruiter_only.through(view, Whom(view.outcome_by))


RULE = Rule(
    code="AW206",
    name="a_no_from_a_machine",
    asks="Where nobody can be answered, thank whoever you would have asked how it is going.",
    part="A4",
    times="",
    story=STORY,
)
