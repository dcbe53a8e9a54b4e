"""When a move opens: its time in the table, moved into hours, held by whatever holds it, moved into hours again."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.facts.kinds import MOVE_KINDS
from afterword.playbook.call import Call
from afterword.playbook.rules import (
    aw180_hours,
    aw901_unanswered,
    aw902_five_unanswered,
    aw903_auto_reply,
    aw904_snooze,
)
from afterword.playbook.view import View

_HOLDS: Final = {
    kind: tuple(
        (rule.holds, rule.code)
        for rule in (aw901_unanswered.RULE, aw902_five_unanswered.RULE, aw903_auto_reply.RULE)
        if rule.holds is not None and kind in rule.binds
    )
    for kind in MOVE_KINDS
}


def opens_of(view: View, call: Call) -> tuple[datetime, tuple[str, ...]]:
    """The final `opens` in UTC, and the codes of the rules that moved it."""
    if view.opened is not None and view.opened[0] is call:  # the ladder has asked already
        return view.opened[1:]
    opens, codes = _find(view, call)
    view.opened = (call, opens, codes)
    return opens, codes


def _find(view: View, call: Call) -> tuple[datetime, tuple[str, ...]]:
    first = aw180_hours.into_hours(view, call, call.at)
    held = first
    codes: list[str] = []
    contact = call.whom.contact
    if contact is not None:
        for holds, code in _HOLDS[call.kind]:
            until = holds(view, contact)
            if until is not None and until > held:
                held = until
                codes.append(code)
    until = aw904_snooze.snoozed_until(view)
    if until is not None and until > held:
        held = until
        codes.append(aw904_snooze.RULE.code)
    opens = aw180_hours.into_hours(view, call, held) if held > first else first
    if first != call.at or opens != held:
        codes.append(aw180_hours.RULE.code)
    return opens, tuple(codes)
