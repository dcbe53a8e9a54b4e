"""What lies on which day: interviews, the windows of follow-ups, and the days that employers named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import Literal
from zoneinfo import ZoneInfo

from afterword.actions.plan import Memory, Planned, plan_all
from afterword.facts.candidacy import standing
from afterword.facts.kinds import Interview
from afterword.playbook.settings import Settings

EntryKind = Literal["interview", "window", "promise"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with its times; a window goes from when it opens to when it is due, a promise is its last day's end.

    `key` is the same for as long as it is the same thing; `changed` is when the candidacy was last added to.
    """

    kind: EntryKind
    key: str
    slug: str
    employer: str
    role: str
    start: datetime
    end: datetime
    changed: datetime
    names: tuple[str, ...] = ()
    what: str = ""  # the move, what was promised, or the form of the interview
    round: int | None = None
    state: str = ""  # of a window open, upcoming or late; of a promise pending, kept or missed


def agenda(candidate: int, now: datetime, settings: Settings, memory: Memory | None = None) -> list[Entry]:
    """All of it, by time; an interview that was moved stands where it is now."""
    found = [entry for one in plan_all(candidate, now, settings, memory) for entry in _of(one)]
    return sorted(found, key=lambda entry: (entry.start, entry.key))


def _of(planned: Planned) -> Iterator[Entry]:
    kept, candidacy = planned.kept, planned.kept.candidacy
    changed = max((noted.noted_at for noted in kept.noted), default=None)
    if changed is None:
        return
    entry = partial(Entry, slug=kept.slug, employer=candidacy.employer.name, role=candidacy.role)
    for interview, noted_at in _interviews(planned):
        talk = interview.format == "event"
        yield entry(
            kind="interview",
            key=f"{'talk' if talk else 'interview'}-{kept.id}-{interview.round}",
            start=interview.at,
            end=interview.until,
            changed=noted_at,
            names=tuple(candidacy.contact(key).name for key in interview.with_),
            what=interview.format or "",
            round=interview.round,
        )
    for move in planned.plan.moves:
        yield entry(
            kind="window",
            key=f"{move.kind}-{kept.id}-{move.round or 0}-{'.'.join(move.to)}",
            start=move.window.opens,
            end=move.window.due,
            changed=changed,
            names=tuple(candidacy.contact(key).name for key in move.to),
            what=move.kind,
            round=move.round,
            state="late" if move.late else move.state,
        )
    promise = planned.plan.promise
    if promise is not None:
        end = datetime.combine(promise.latest, time(23, 59), ZoneInfo(candidacy.zone))
        key = f"promise-{kept.id}-{promise.latest:%Y%m%d}"
        yield entry(
            kind="promise", key=key, start=end, end=end, changed=changed, what=promise.about, state=promise.state
        )


def _interviews(planned: Planned) -> list[tuple[Interview, datetime]]:
    """Of interviews with one number the last in the file stands; a talk is no round."""
    last: dict[tuple[int, bool], tuple[Interview, datetime]] = {}
    for place, fact in standing(planned.kept.candidacy.history):
        if isinstance(fact, Interview):
            last[fact.round, fact.format == "event"] = (fact, planned.kept.noted[place].noted_at)
    return list(last.values())
