"""AW161: an after_no that got no answer calls for one last note a month later."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw206_no_from_a_machine
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 11 Mar 15:00  received rejection from Tom
? Wed 11 Mar 15:00  nothing of last_note
  Thu 12 Mar 09:00  sent after_no to Tom
? Thu 12 Mar 09:00  last_note to Tom, opens Mon 13 Apr 08:00, due Mon 20 Apr 08:00
  Fri 13 Mar 09:00  received other from Tom
? Fri 13 Mar 09:00  nothing of last_note
"""


def calls(view: View) -> Iterator[Call]:
    """Once for the last interview, if after_no was sent, and they have not written since."""
    last = view.last_interview
    if last is None or view.settled("last_note", last.begin):
        return
    whom = aw206_no_from_a_machine.whoever_said_no(view)
    thanks = [note for note in view.sent("after_no", view.outcome_since) if not note.came_back_from(whom.contact)]
    if not thanks or view.last_word > thanks[-1].stamp:
        return
    month = view.time.days_after(thanks[-1].stamp[0], view.settings.last_note_after_days)
    week = view.time.days_after(view.last_sent[0], view.settings.last_note_gap_days)
    yield Call(
        code="AW161",
        part="A4",
        kind="last_note",
        whom=whom,
        round=view.last_round,
        at=max(month, week),
        due=view.settings.last_note_due_wd,
    )


RULE = Rule(
    code="AW161",
    name="a_month_after_a_no",
    asks="If your answer to a no got none itself, write one last time a month later.",
    part="A4",
    times="opens 30 days after after_no and 7 days after our last message, the later; due 5 working days later",
    story=STORY,
    calls=calls,
    outcomes=frozenset({"no"}),
)
