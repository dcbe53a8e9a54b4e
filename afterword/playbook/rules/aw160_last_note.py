"""AW160: a month without a word calls for one last note."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw204_check_in_addressee
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Tue 3 Mar 12:00  sent thank_you to Dana
? Thu 2 Apr 11:00  last_note to Tom, opens Thu 2 Apr 11:00, due Mon 13 Apr 11:00
  Thu 2 Apr 12:00  sent last_note to Tom
? Thu 2 Apr 12:00  nothing of last_note
? Thu 2 Apr 12:00  nothing of check_in
"""


def calls(view: View) -> Iterator[Call]:
    """30 days after their last word and 7 after our last message, the later; once for the last interview."""
    if view.rung.at is not None:
        yield Call(
            code="AW160",
            part="A4",
            kind="last_note",
            whom=aw204_check_in_addressee.addressee(view),
            round=view.last_round,
            at=view.rung.at,
            due=view.settings.last_note_due_wd,
        )


RULE = Rule(
    code="AW160",
    name="a_month_of_silence",
    asks="A month after their last word write one last time; from then on the candidacy rests.",
    part="A4",
    times="opens 30 days after their last word and 7 days after our last message, the later; due 5 working days later",
    story=STORY,
    calls=calls,
    rungs=frozenset({"last_note"}),
)
