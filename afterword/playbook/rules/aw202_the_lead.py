"""AW202: a request for feedback goes to the lead of that interview."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.exchange import Meeting
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw205_recruiter_only
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 09:00  policy open
  Tue 3 Mar 11:00  interview with Dana, Lee, lead Lee
? Thu 5 Mar 11:00  feedback_request to Lee, open
"""


def lead_of(view: View, meeting: Meeting) -> Whom:
    """The lead of that interview, or the recruiter where only they may be written to."""
    return aw205_recruiter_only.through(view, Whom(meeting.lead))


RULE = Rule(
    code="AW202",
    name="the_lead",
    asks="Ask one person for feedback on an interview: whoever led it.",
    part="A2",
    times="",
    story=STORY,
)
