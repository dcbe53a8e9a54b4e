"""AW162: where a second last note for the same interview would come next, the candidacy rests without one."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.rule import Rule
from afterword.playbook.rules.aw120_reply import open_questions
from afterword.playbook.rules.aw910_round_to_come import round_to_come
from afterword.playbook.rules.aw911_dates_to_ask import dates_to_ask
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Thu 2 Apr 12:00  sent last_note to Tom
? Thu 2 Apr 12:00  outcome dormant
  Fri 3 Apr 12:00  received other from Tom
? Fri 3 Apr 12:00  outcome open
? Fri 3 Apr 12:00  check_in to Tom, opens Fri 10 Apr 12:00
? Sun 3 May 12:00  outcome dormant
? Sun 3 May 12:00  nothing of last_note
"""


def rests(view: View, moves: Sequence[Move]) -> bool:
    """The next rung would be that note; does nothing keep the ladder off the plan?"""
    return not (round_to_come(view) or dates_to_ask(moves) or open_questions(view))


RULE = Rule(
    code="AW162",
    name="no_second_note",
    asks="Write the last note once; when they have gone silent again, let the candidacy rest.",
    part="A4",
    times="",
    story=STORY,
)
