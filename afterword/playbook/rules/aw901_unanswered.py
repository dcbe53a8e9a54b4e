"""AW901: after an unanswered message two working days pass before the next."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.call import HELD
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 09:00  policy open
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 16:00  sent thank_you to Dana
? Wed 4 Mar 16:00  feedback_request to Dana, opens Fri 6 Mar 16:00
  Wed 4 Mar 17:00  received acknowledgement from Dana
? Wed 4 Mar 17:00  feedback_request to Dana, opens Thu 5 Mar 11:00
"""


def holds(view: View, contact: str) -> datetime | None:
    """Until 2 working days after the last message to that contact that they have not communicated since."""
    unanswered = view.unanswered(contact)
    return view.time.working_days_after(unanswered[-1], view.settings.unanswered_gap_wd) if unanswered else None


RULE = Rule(
    code="AW901",
    name="unanswered",
    asks="Never pester: leave two working days after a message that was not answered.",
    part="A3",
    times="2 working days after the last unanswered message to that contact",
    story=STORY,
    binds=HELD,
    holds=holds,
)
