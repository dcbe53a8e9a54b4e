"""AW112: a round announced without a date calls for the question when it is."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw203_whoever_wrote
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 14:00  received next_round from Tom
? Wed 4 Mar 15:00  ask_dates to Tom, opens Wed 4 Mar 14:00, due Thu 5 Mar 14:00
  Wed 4 Mar 15:30  received next_round from Tom, at Tue 10 Mar 10:00
? Wed 4 Mar 15:30  nothing of ask_dates
"""


def calls(view: View) -> Iterator[Call]:
    """Once an announced round, unless they have said by when the next step will come."""
    promise = view.promise
    for announced in view.rounds.undated:
        if promise is not None and promise.about == "next_step" and promise.stamp[0] >= announced.said[0]:
            continue
        if view.settled("ask_dates", announced.said, announced.by):
            continue
        yield Call(
            code="AW112",
            part="A2",
            kind="ask_dates",
            whom=aw203_whoever_wrote.writer(announced.by),
            round=(view.last_round or 0) + 1,
            at=announced.said[0],
            due=view.settings.ask_dates_due_wd,
            since=announced.said,
        )


RULE = Rule(
    code="AW112",
    name="a_round_without_a_date",
    asks="If there is another round, ask exactly when it is, so that you can plan around it.",
    part="A2",
    times="opens with the announcement; due 1 working day later",
    story=STORY,
    calls=calls,
)
