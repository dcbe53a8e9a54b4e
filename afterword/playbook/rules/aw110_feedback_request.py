"""AW110: two working days after an interview its lead may be asked for feedback."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.playbook.call import NEVER, Call
from afterword.playbook.exchange import Meeting
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw202_the_lead
from afterword.playbook.settling import message_settles, skip_settles
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 09:00  policy open
  Tue 3 Mar 15:00  interview with Dana, Lee
  Tue 3 Mar 16:00  sent thank_you to Dana, Lee
? Tue 3 Mar 16:05  feedback_request to Dana, opens Thu 5 Mar 16:00, due Mon 9 Mar 15:00
? Tue 10 Mar 15:00  feedback_request to Dana, late
? Tue 10 Mar 15:01  nothing of feedback_request
"""


def calls(view: View) -> Iterator[Call]:
    """Once an interview, while nothing has come since and no date of theirs is so near that one waits for it."""
    settings, time = view.settings, view.time
    for meeting in view.interviews:
        if _something_came(view, meeting):
            continue
        end = meeting.end[0]
        due_at = time.working_days_after(end, settings.feedback_due_wd)
        ends = max(time.days_after(end, settings.feedback_for_days), due_at)
        if view.has_passed(ends):
            continue
        opens = time.working_days_after(end, settings.feedback_opens_wd)
        whom = aw202_the_lead.lead_of(view, meeting)
        if _promise_is_near(view, meeting, opens) or _settled(view, meeting, whom.contact):
            continue
        yield Call(
            code="AW110",
            part="A2",
            kind="feedback_request",
            whom=whom,
            round=meeting.round,
            at=opens,
            due=due_at,
            ends=ends,
        )


def _something_came(view: View, meeting: Meeting) -> bool:
    """An offer or a rejection, a round announced, moved or held since, or one that is arranged."""
    if view.rounds.changed > meeting.begin or view.rounds.arranged:
        return True
    last = view.last_received
    return max(last.get("offer", NEVER), last.get("rejection", NEVER)) > meeting.begin


def _promise_is_near(view: View, meeting: Meeting, opens: datetime) -> bool:
    """The newest promise still speaks for the time after this interview, and is about the next step or soon."""
    promise = view.promise
    if promise is None or promise.latest < view.time.date_of(meeting.end[0]):
        return False
    if promise.kept is not None and promise.kept < meeting.begin:
        return False
    return promise.about == "next_step" or promise.latest <= view.time.date_of(opens)


def _settled(view: View, meeting: Meeting, contact: str | None) -> bool:
    """Was it asked, whoever the request went to, or skipped for whom it would go to?"""
    for note in view.sent("feedback_request"):
        if message_settles(note, meeting) and not note.came_back_from(contact):
            return True
    skips = view.skips("feedback_request")
    return any(skip[1].contact in (None, contact) and skip_settles(skip, meeting) for skip in skips)


RULE = Rule(
    code="AW110",
    name="feedback_after_an_interview",
    asks="Ask the lead of an interview for feedback, with tact, once you know that the employer allows it.",
    part="A2",
    times="opens 2 working days after the end, due 4 after it; on the plan for 7 days, or for those 4 where longer",
    story=STORY,
    calls=calls,
)
