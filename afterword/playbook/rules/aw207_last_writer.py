"""AW207: to keep a contact warm one writes to whoever wrote last."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw204_check_in_addressee, aw205_recruiter_only
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 15:00  received rejection from Tom
  Wed 4 Mar 16:00  received other from Dana
? Wed 4 Mar 16:00  keep_warm to Dana
"""


def last_writer(view: View) -> Whom:
    """Who wrote last, else as a check-in."""
    writer = aw204_check_in_addressee.last_writer(view)
    if writer is None:
        return aw204_check_in_addressee.addressee(view)
    return aw205_recruiter_only.through(view, Whom(writer))


RULE = Rule(
    code="AW207",
    name="last_writer",
    asks="Keep in touch with whoever wrote to you last.",
    part="A5",
    times="",
    story=STORY,
)
