"""AW907: nobody is asked for feedback before it is known whether the employer allows it."""

from __future__ import annotations

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 11:00  interview with Dana
? Tue 3 Mar 11:00  asks contact_policy
? Tue 3 Mar 11:00  nothing of feedback_request
  Tue 3 Mar 12:00  policy open
? Tue 3 Mar 12:00  feedback_request to Dana
"""


def must_ask_first(view: View, call: Call) -> bool:
    """A feedback request while the policy is unknown: the candidate is asked for the policy instead."""
    return call.kind == "feedback_request" and view.policy == "unknown"


RULE = Rule(
    code="AW907",
    name="policy_unknown",
    asks="Find out whether the employer allows contact after an interview before you ask for feedback.",
    part="A2",
    times="",
    story=STORY,
)
