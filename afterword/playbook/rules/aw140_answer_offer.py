"""AW140: an offer calls for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw203_whoever_wrote
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Tue 10 Mar 15:00  received offer from Tom
? Tue 10 Mar 15:00  answer_offer to Tom, opens Tue 10 Mar 15:00, due Wed 11 Mar 15:00
? Wed 11 Mar 15:01  answer_offer to Tom, late
  Wed 11 Mar 16:00  sent answer_offer to Tom
? Wed 11 Mar 16:00  nothing
"""


def calls(view: View) -> Iterator[Call]:
    """Once an offer, the newest, while it decides."""
    if view.settled("answer_offer", view.outcome_since, view.outcome_by):
        return
    yield Call(
        code="AW140",
        part="A5",
        kind="answer_offer",
        whom=aw203_whoever_wrote.writer(view.outcome_by),
        round=view.last_round,
        at=view.outcome_since[0],
        due=timedelta(hours=view.settings.answer_offer_due_hours),
        since=view.outcome_since,
    )


RULE = Rule(
    code="AW140",
    name="an_offer",
    asks="Answer an offer within a day, even where the answer is that you need time.",
    part="A5",
    times="opens with the newest offer; due 24 h later",
    story=STORY,
    calls=calls,
    outcomes=frozenset({"yes"}),
)
