"""AW902: five unanswered messages in thirty days are enough."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.call import HELD
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Thu 12 Feb 10:00  sent other to Tom
  Mon 16 Feb 10:00  sent other to Tom
  Wed 18 Feb 10:00  sent other to Tom
  Fri 20 Feb 10:00  sent other to Tom
  Tue 24 Feb 10:00  sent other to Tom
  Tue 3 Mar 11:00  interview with Dana
? Tue 3 Mar 11:00  check_in to Tom, opens Mon 16 Mar 08:00
"""


def holds(view: View, contact: str) -> datetime | None:
    """Until only 4 of the unanswered messages to that contact are younger than 30 days."""
    unanswered = view.unanswered(contact)
    most = view.settings.unanswered_most
    if len(unanswered) < most:
        return None
    return view.time.days_after(unanswered[-most], view.settings.unanswered_within_days)


RULE = Rule(
    code="AW902",
    name="five_unanswered",
    asks="Never pester: five messages in thirty days without an answer are the most.",
    part="A3",
    times="until only 4 unanswered messages to that contact are younger than 30 days",
    story=STORY,
    binds=HELD,
    holds=holds,
)
