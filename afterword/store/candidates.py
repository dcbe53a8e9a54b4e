"""The candidates of this installation: one on a laptop, many on a host."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.facts import people
from afterword.store import models


@dataclass(frozen=True, slots=True)
class KeptCandidate:
    """A candidate with the addresses that are theirs, lower case."""

    id: int
    value: people.Candidate
    own: frozenset[str]


def the_candidate() -> KeptCandidate | None:
    """The one candidate of an installation on a laptop, or None before there is one."""
    row = models.Candidate.objects.order_by("id").first()
    return None if row is None else kept_candidate(row)


def keep_candidate(value: people.Candidate, aliases: Sequence[str] = ()) -> KeptCandidate:
    """Creates the candidate of that address, or brings the one who is there up to date."""
    row, _ = models.Candidate.objects.update_or_create(
        email=value.email.lower(),
        defaults={
            "name": value.name,
            "phone": value.phone,
            "time_zone": value.time_zone,
            "aliases": sorted({a.lower() for a in aliases}),
        },
    )
    return kept_candidate(row)


def candidate_value(row: models.Candidate) -> people.Candidate:
    """The candidate as the rules know them."""
    return people.Candidate(row.name, row.email, row.time_zone, row.phone)


def kept_candidate(row: models.Candidate) -> KeptCandidate:
    """The value of a row."""
    return KeptCandidate(row.id, candidate_value(row), frozenset({row.email.lower(), *row.aliases}))
