"""AW130: a date that they gave and let pass calls for a check-in."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw204_check_in_addressee
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Tue 3 Mar 11:00  interview with Dana
  Tue 3 Mar 12:00  promise from Dana, decision by Fri 6 Mar
? Fri 6 Mar 09:00  check_in to Tom, opens Tue 10 Mar 08:00, due Thu 12 Mar 08:00
  Tue 10 Mar 09:00  sent check_in to Tom
? Tue 10 Mar 09:00  check_in to Tom, opens Tue 17 Mar 09:00
"""


def calls(view: View) -> Iterator[Call]:
    """While a promise is pending, or missed and not used up: one clear working day after its last day."""
    if view.rung.at is not None:
        yield Call(
            code="AW130",
            part="A3",
            kind="check_in",
            whom=aw204_check_in_addressee.addressee(view),
            round=view.last_round,
            at=view.rung.at,
            due=view.settings.check_in_due_wd,
        )


RULE = Rule(
    code="AW130",
    name="a_date_of_theirs_has_passed",
    asks="When a date that they gave has passed, leave them one clear working day, then ask how it is going.",
    part="A3",
    times="opens at 08:00 on the second working day after the promise's latest day; due 2 working days later",
    story=STORY,
    calls=calls,
    rungs=frozenset({"passed_date"}),
)
