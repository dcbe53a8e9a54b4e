"""AW170: a candidacy that rests, or was closed by a no, calls for a word every 90 days."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import NEVER, Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw207_last_writer
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 11 Mar 15:00  received rejection from Tom
? Wed 11 Mar 15:00  keep_warm to Tom, opens Tue 9 Jun 15:00, due Tue 23 Jun 15:00
  Tue 9 Jun 16:00  sent keep_warm to Tom
? Tue 9 Jun 16:00  keep_warm to Tom, opens Mon 7 Sep 16:00
  Mon 7 Sep 17:00  sent keep_warm to Tom
? Mon 7 Sep 17:00  nothing of keep_warm
"""


def calls(view: View) -> Iterator[Call]:
    """90 days after the last communication, twice at most since their last word; skipped once, it is off."""
    if view.skips("keep_warm") or view.last_communication == NEVER:
        return
    if len(view.sent("keep_warm", view.last_word)) >= view.settings.keep_warm_most:
        return
    yield Call(
        code="AW170",
        part="A5",
        kind="keep_warm",
        whom=aw207_last_writer.last_writer(view),
        round=view.last_round,
        at=view.time.days_after(view.last_communication[0], view.settings.keep_warm_after_days),
        due=view.settings.keep_warm_due_wd,
    )


RULE = Rule(
    code="AW170",
    name="a_candidacy_that_rests",
    asks="Stay in their good graces: a friendly word a quarter, twice at most, as long as nothing came back.",
    part="A5",
    times="opens 90 days after the last communication; due 10 working days later",
    story=STORY,
    calls=calls,
    outcomes=frozenset({"dormant", "no"}),
)
