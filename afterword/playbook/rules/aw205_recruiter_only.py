"""AW205: where only the recruiter may be written to, everything but an answer goes to the recruiter."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.exchange import Meeting
from afterword.playbook.rule import Rule
from afterword.playbook.settling import Thanks
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 09:00  policy recruiter_only
  Tue 3 Mar 11:00  interview with Dana, Lee
? Tue 3 Mar 11:00  thank_you to Tom, due Wed 4 Mar 11:00
? Tue 3 Mar 11:00  feedback_request to Tom, opens Thu 5 Mar 11:00
  Tue 3 Mar 12:00  sent thank_you to Tom
? Tue 3 Mar 12:00  nothing of thank_you
"""


def through(view: View, otherwise: Whom) -> Whom:
    """The recruiter under that policy, else whoever it would be."""
    if view.policy != "recruiter_only":
        return otherwise
    return Whom(view.with_part("recruiter"), ("AW205",))


def one_for_all(view: View, thanks: Thanks, meeting: Meeting) -> list[Whom]:
    """Under that policy the thank-yous of one interview are one message, which asks the recruiter to pass them on.

    A thank-you to any recruiter, or a skip that names one, settles them.
    """
    recruiters = [one.id for one in view.candidacy.contacts if one.part == "recruiter"]
    if any(thanks.settle(meeting, one) for one in recruiters):
        return []
    return [through(view, Whom(None))]


RULE = Rule(
    code="AW205",
    name="recruiter_only",
    asks="Where the employer wants all contact through the recruiter, write to nobody else but in answer.",
    part="A2",
    times="",
    story=STORY,
)
