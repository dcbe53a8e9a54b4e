"""AW203: an answer goes to whoever wrote."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.rule import Rule

STORY = """
  Tom is the recruiter
  Tue 3 Mar 09:00  policy recruiter_only
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 10:00  received info_request from Dana
? Wed 4 Mar 10:00  reply to Dana, open
  Wed 4 Mar 11:00  sent reply to Dana
  Wed 4 Mar 12:00  received info_request from a machine
? Wed 4 Mar 12:00  nothing of reply
"""


def writer(contact: str | None) -> Whom:
    """Whoever wrote; an answer to a machine that nobody can answer is not on the plan."""
    return Whom(contact)


RULE = Rule(
    code="AW203",
    name="whoever_wrote",
    asks="Answer the person who wrote to you, whatever the rule for everything else.",
    part="A2",
    times="",
    story=STORY,
)
