"""AW180: a move opens in decent hours."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.call import Call
from afterword.playbook.rule import Rule
from afterword.playbook.view import View

STORY = """
  Tom is the recruiter
  Fri 6 Mar 22:00  interview with Dana
? Fri 6 Mar 22:00  thank_you to Dana, opens Sat 7 Mar 08:00, due Sat 7 Mar 22:00
  Sat 7 Mar 10:00  received info_request from Tom
? Sat 7 Mar 10:00  reply to Tom, opens Mon 9 Mar 08:00, due Tue 10 Mar 08:00
  Sun 8 Mar 20:00  received next_round from Tom, at Mon 9 Mar 07:30
? Sun 8 Mar 20:00  confirm_round to Tom, opens Sun 8 Mar 20:00, due Mon 9 Mar 07:30
"""


def into_hours(view: View, call: Call, at: datetime) -> datetime:
    """`at` moved forward into hours, but for a confirmation that would then come after its round has started."""
    settings = view.settings
    if call.kind == "thank_you":
        return view.time.into_hours(at, settings.thanks_from, settings.thanks_to, any_day=True)
    moved = view.time.into_hours(at, settings.work_from, settings.work_to)
    if call.kind == "confirm_round" and call.ends is not None and moved > call.ends:
        return at
    return moved


RULE = Rule(
    code="AW180",
    name="hours",
    asks="Write in working hours where they are; thanks may go out on any day, from morning to evening.",
    part="A6",
    times="08:00 to 18:00 of a working day, thank-yous 08:00 to 21:00 of any day; outside them the next 08:00",
    story=STORY,
)
