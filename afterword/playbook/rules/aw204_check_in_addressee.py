"""AW204: a check-in goes to the recruiter, else to the hiring manager, else to whoever wrote last, else to the lead."""

from __future__ import annotations

from afterword.playbook.call import Whom
from afterword.playbook.rule import Rule
from afterword.playbook.rules import aw205_recruiter_only
from afterword.playbook.view import View

STORY = """
  Tue 3 Mar 11:00  interview with Dana, Lee
? Tue 3 Mar 11:00  check_in to Dana
  Wed 4 Mar 12:00  received other from Lee
? Wed 4 Mar 12:00  check_in to Lee, opens Wed 11 Mar 12:00
"""


def addressee(view: View) -> Whom:
    """The recruiter, else the hiring manager, else whoever wrote last, else the lead of the last interview."""
    recruiter = view.with_part("recruiter")
    if recruiter is not None:
        return Whom(recruiter)
    return aw205_recruiter_only.through(view, _somebody_else(view))


def _somebody_else(view: View) -> Whom:
    manager = view.with_part("hiring_manager")
    if manager is not None:
        return Whom(manager, ("AW204",))
    writer = last_writer(view)
    if writer is not None:
        return Whom(writer, ("AW204",))
    return Whom(view.last_interview.lead if view.last_interview else None, ("AW204",))


def last_writer(view: View) -> str | None:
    """Who wrote last, machines that nobody can answer aside."""
    written = view.last_written_by
    return max(written, key=written.__getitem__) if written else None


RULE = Rule(
    code="AW204",
    name="check_in_addressee",
    asks="Check in with the recruiter or the hiring manager: they know how it is going.",
    part="A3",
    times="",
    story=STORY,
)
