"""Which candidacy somebody means who names an employer, and perhaps a role."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from afterword.actions.add import add_candidacy
from afterword.facts.errors import UsageError
from afterword.store import candidacies
from afterword.store.candidacies import Kept

NOT_KNOWN: Final = "role not known"
_MOST: Final = 300


def candidacy_named(candidate: int, employer: str, role: str, now: datetime, *, country: str | None = None) -> Kept:
    """The one of that employer and role; without a role the only one there. A new one where there is none.

    Raises UsageError where several may be meant.
    """
    found = matching(candidacies.candidacies_of(candidate), employer, role)
    return found or add_candidacy(candidate, employer, role.strip() or NOT_KNOWN, now, country=country)


def matching(every: Iterable[Kept], employer: str, role: str) -> Kept | None:
    """The same among those; the name of a candidacy, as commands take it, will do for an employer."""
    wanted, what = _plain(employer), _plain(role)
    there = [kept for kept in every if wanted in (_plain(kept.candidacy.employer.name), kept.slug)]
    exact = [kept for kept in there if _plain(kept.candidacy.role) == what]
    if what:
        return exact[0] if exact else None
    if len(there) > 1:
        roles = "; ".join(kept.candidacy.role for kept in there[:5])
        raise UsageError(f"There are {len(there)} candidacies at {employer.strip()[:60]}. Which role is it: {roles}?")
    return there[0] if there else None


def known_names(candidate: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Employers and roles that are known, some hundreds at most, for somebody who types one."""
    known = candidacies.names_of(candidate)
    employers, roles = dict.fromkeys(name for _, name, _ in known), dict.fromkeys(role for _, _, role in known)
    return tuple(employers)[:_MOST], tuple(roles)[:_MOST]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
