"""AW101: every interview calls for a thank-you to every interviewer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.playbook.call import NEVER, Call, Whom
from afterword.playbook.exchange import Meeting
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw205_recruiter_only
from afterword.playbook.settling import Thanks
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 15:00  interview with Dana, Lee
? Tue 3 Mar 15:05  thank_you to Dana, opens Tue 3 Mar 15:00, due Wed 4 Mar 15:00
  Tue 3 Mar 16:10  sent thank_you to Dana
? Tue 3 Mar 16:15  thank_you to Lee, open
? Wed 4 Mar 15:01  thank_you to Lee, late
  Thu 5 Mar 09:00  received rejection from Tom
? Thu 5 Mar 09:00  nothing of thank_you
"""


def calls(view: View) -> Iterator[Call]:
    """A message each, until 7 days after the end; a rejection since the interview began ends it."""
    settings = view.settings
    long_over = view.now - timedelta(days=settings.thank_you_for_days + 1)
    meetings = [one for one in view.meetings if one.end[0] >= long_over and not _rejected_since(view, one)]
    if not meetings:
        return
    thanks = Thanks(view)
    for meeting in meetings:
        end = meeting.end[0]
        waiting = [one for one in dict.fromkeys(meeting.who) if not thanks.settle(meeting, one)]
        if not waiting:
            continue
        ends = view.time.days_after(end, settings.thank_you_for_days)
        if view.policy == "recruiter_only":
            to = aw205_recruiter_only.one_for_all(view, thanks, meeting)
        else:
            to = [Whom(one) for one in waiting]
        for whom in to:
            yield Call(
                code="AW101",
                part="A1",
                kind="thank_you",
                whom=whom,
                round=meeting.round,
                at=end,
                due=end + timedelta(hours=settings.thank_you_due_hours),
                ends=ends,
            )


def _rejected_since(view: View, meeting: Meeting) -> bool:
    return view.last_received.get("rejection", NEVER) > meeting.begin


RULE = Rule(
    code="AW101",
    name="after_an_interview",
    asks="Thank everyone who interviewed you, each with a note of their own, within a day; late is better than never.",
    part="A1",
    times="opens at the end of the interview; due 24 h after it; on the plan until 7 days after it",
    story=STORY,
    calls=calls,
)
