"""AW912: whoever owes an answer does not ask how it is going."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.facts.plan import Move
from afterword.playbook.call import LADDER, Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules.aw120_reply import open_questions
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Wed 4 Mar 10:00  received info_request from Tom
? Wed 4 Mar 10:00  nothing of check_in
  Wed 4 Mar 14:00  sent reply to Tom
? Wed 4 Mar 14:00  check_in to Tom, opens Wed 11 Mar 14:00
"""


def keeps_off(view: View, call: Call, moves: Sequence[Move]) -> bool:
    """The ladder waits while a question of theirs, not one from a machine, waits for its reply."""
    return call.code in LADDER and bool(open_questions(view))


RULE = Rule(
    code="AW912",
    name="a_question_waits",
    asks="Answer what they asked before you ask how it is going.",
    part="A3",
    times="",
    story=STORY,
    binds=frozenset({"check_in", "last_note"}),
    stops=keeps_off,
)
