"""AW905: without an address that works nothing goes to a contact, and the candidate is asked for one."""

from __future__ import annotations

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 11:00  interview with Dana, Lee
  Tue 3 Mar 11:30  sent thank_you to Dana
  Tue 3 Mar 11:31  bounce of Dana
? Tue 3 Mar 11:31  asks address of Dana
? Tue 3 Mar 11:31  thank_you to Lee, open
  Tue 3 Mar 15:00  new_address of Dana
? Tue 3 Mar 15:00  thank_you to Dana, opens Tue 3 Mar 11:00, due Wed 4 Mar 11:00
"""


def unreachable(view: View, call: Call) -> str | None:
    """The contact of a move whose address is unknown or bounced, until a new one is given."""
    contact = call.whom.contact
    return contact if contact is not None and contact in view.unreachable else None


RULE = Rule(
    code="AW905",
    name="no_address",
    asks="When mail comes back, write to nobody else instead: ask for the address that works.",
    part="A0",
    times="from the bounce to the new address",
    story=STORY,
)
