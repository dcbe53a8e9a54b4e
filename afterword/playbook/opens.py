"""When a move opens: its time in the table, moved into hours, held by whatever holds it, moved into hours again."""

from __future__ import annotations

from datetime import datetime

from afterword.playbook.call import Call
from afterword.playbook.rules import (
    aw180_hours,
    aw901_unanswered,
    aw902_five_unanswered,
    aw903_auto_reply,
    aw904_snooze,
)
from afterword.playbook.view import View

HOLDS = (aw901_unanswered.RULE, aw902_five_unanswered.RULE, aw903_auto_reply.RULE)


def opens_of(view: View, call: Call) -> tuple[datetime, tuple[str, ...]]:
    """The final `opens` in UTC, and the codes of the rules that moved it."""
    asked = (call.kind, call.whom.contact, call.at, call.ends)
    known = view.opened.get(asked)
    if known is None:
        known = view.opened[asked] = _find(view, call)
    return known


def _find(view: View, call: Call) -> tuple[datetime, tuple[str, ...]]:
    first = aw180_hours.into_hours(view, call, call.at)
    held = first
    codes: list[str] = []
    contact = call.whom.contact
    if contact is not None:
        for rule in HOLDS:
            if call.kind in rule.binds and rule.holds is not None:
                until = rule.holds(view, contact)
                if until is not None and until > held:
                    held = until
                    codes.append(rule.code)
    until = aw904_snooze.snoozed_until(view)
    if until is not None and until > held:
        held = until
        codes.append(aw904_snooze.RULE.code)
    opens = aw180_hours.into_hours(view, call, held) if held > first else first
    if first != call.at or opens != held:
        codes.append(aw180_hours.RULE.code)
    return opens, tuple(codes)
