"""AW903: while somebody is away, what can wait waits for their return."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.call import HELD, NEVER
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Thu 5 Mar 12:00  sent other to Tom
  Thu 5 Mar 12:01  auto_reply from Tom, returns Mon 16 Mar
? Thu 5 Mar 12:01  check_in to Tom, opens Tue 17 Mar 08:00
  Fri 6 Mar 09:00  received other from Tom
? Fri 6 Mar 09:00  check_in to Tom, opens Fri 13 Mar 09:00
"""


def holds(view: View, contact: str) -> datetime | None:
    """Until 08:00 of the working day after they return, or 3 working days after it came, if it does not say."""
    entry = view.auto_replies.get(contact)
    if entry is None or view.last_word_from.get(contact, NEVER) > entry[0]:
        return None
    if entry[1].returns is None:
        return view.time.working_days_after(entry[0][0], view.settings.auto_reply_wd)
    day = view.time.working_day_after(entry[1].returns, view.settings.back_wd)
    return view.time.clock(day, view.settings.work_from)


RULE = Rule(
    code="AW903",
    name="auto_reply",
    asks="Do not write to somebody who is away, unless it is thanks or an answer, which can wait in an inbox.",
    part="A3",
    times="08:00 on the first working day after their return; without a date 3 working days after it came",
    story=STORY,
    binds=HELD | {"after_no"},
    holds=holds,
)
