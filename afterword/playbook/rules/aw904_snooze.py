"""AW904: a snoozed candidacy rests until the day that the candidate chose, unless they write first."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 09:00  snoozed until Thu 12 Mar 10:00
? Wed 4 Mar 09:00  check_in to Tom, opens Thu 12 Mar 10:00, due Mon 16 Mar 10:00
? Wed 4 Mar 09:00  nothing of thank_you
  Wed 4 Mar 12:00  received acknowledgement from Tom
? Wed 4 Mar 12:00  thank_you to Dana, open
"""


def snoozed_until(view: View) -> datetime | None:
    """The newest snooze's `until`; any communication from them after it ends it."""
    if view.snooze is None or view.last_word > view.snooze[0]:
        return None
    return view.snooze[1]


RULE = Rule(
    code="AW904",
    name="snooze",
    asks="Leave a candidacy alone for as long as the candidate says.",
    part="",
    times="no move opens before the snooze's end",
    story=STORY,
)
