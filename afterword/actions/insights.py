"""What many candidacies show together, and nothing that a few cannot: how long answers took, promises kept, ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import inf
from typing import Final

from afterword.actions.intervals import Median, Share, median, share
from afterword.actions.plan import Planned, plan_all
from afterword.playbook.fates import Fate, LookedBack, look_back
from afterword.playbook.settings import Settings

LEAST: Final = 20  # below, nothing is claimed
HORIZON: Final = 28  # days that an interview lies back before its answer counts: all had the same time


@dataclass(frozen=True, slots=True)
class Took:
    """How long the answer to an interview took, of those at least HORIZON days ago; beyond that all count as longer.

    `days[n]` were answered after n days; `middle` is None below LEAST.
    """

    of: int
    days: tuple[int, ...]
    longer: int  # answered later, or not yet
    young: int  # too new to be counted
    middle: Median | None


@dataclass(frozen=True, slots=True)
class Kept:
    """Promised days that came: kept by the day, later, or not at all; `share` of the first is None below LEAST."""

    of: int
    counts: tuple[tuple[Fate, int], ...]  # moved and pending ones are told, and are not part of `of`
    share: Share | None


@dataclass(frozen=True, slots=True)
class Ends:
    """Candidacies that are over or rest: how, and after how many interviews; the shares are empty below LEAST."""

    of: int
    open: int
    how: tuple[Share, ...]  # yes, no, withdrawn, dormant
    where: tuple[Share, ...]  # "0", "1", "2", "3": interviews held, the last one is three or more


@dataclass(frozen=True, slots=True)
class Insights:
    """All of it, as of `now`."""

    now: datetime
    candidacies: int
    took: Took
    kept: Kept
    ends: Ends


def insights(candidate: int, now: datetime, settings: Settings) -> Insights:
    """What the candidate's own history shows; nothing is claimed of fewer than LEAST cases."""
    every = plan_all(candidate, now, settings)
    looked = [look_back(one.kept.candidacy, now, settings) for one in every]
    return Insights(now, len(every), took(looked, now), kept(looked), ends(every, looked))


def took(looked: Iterable[LookedBack], now: datetime) -> Took:
    """How long they took, of the interviews that ended HORIZON days ago or earlier."""
    waits = [wait for one in looked for wait in one.waits]
    old = [wait for wait in waits if wait.ended <= now - timedelta(days=HORIZON)]
    lengths = [float(w.days) if w.days is not None and w.days <= HORIZON else inf for w in old]
    counted = Counter(lengths)
    return Took(
        len(old),
        tuple(counted[float(day)] for day in range(HORIZON + 1)),
        counted[inf],
        len(waits) - len(old),
        median(lengths) if len(old) >= LEAST else None,
    )


def kept(looked: Iterable[LookedBack]) -> Kept:
    """Which promised days were kept."""
    counts = Counter(fate for one in looked for fate in one.fates)
    of = counts["kept"] + counts["late"] + counts["missed"]
    order: tuple[Fate, ...] = ("kept", "late", "missed", "moved", "pending")
    return Kept(
        of, tuple((name, counts[name]) for name in order), share("kept", counts["kept"], of) if of >= LEAST else None
    )


def ends(every: Sequence[Planned], looked: Sequence[LookedBack]) -> Ends:
    """How and where those end that are not open."""
    over = [
        (one.plan.outcome, min(3, back.held))
        for one, back in zip(every, looked, strict=True)
        if one.plan.outcome != "open"
    ]
    if len(over) < LEAST:
        return Ends(len(over), len(every) - len(over), (), ())
    how, where = Counter(outcome for outcome, _ in over), Counter(held for _, held in over)
    return Ends(
        len(over),
        len(every) - len(over),
        tuple(share(name, how[name], len(over)) for name in ("yes", "no", "withdrawn", "dormant")),
        tuple(share(str(held), where[held], len(over)) for held in range(4)),
    )
