"""One candidacy out as a candidacy file, and in again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from afterword.formats.candidacy_file import read_candidacy
from afterword.formats.candidacy_json import write_candidacy
from afterword.store import candidacies, candidates
from afterword.store.candidates import KeptCandidate


def export(candidate: int, which: str) -> bytes:
    """The candidacy as its file (version 1), indented, with a final newline."""
    return write_candidacy(candidacies.candidacy_of(candidate, which).candidacy)


def take_in(data: bytes, owner: KeptCandidate | None, now: datetime) -> str:
    """Takes in a candidacy file, all or nothing, and returns its slug. Raises BadFile.

    Without an `owner`, the file's candidate is who this installation is for.
    """
    value = read_candidacy(data)
    with transaction.atomic():
        owner = owner or candidates.keep_candidate(value.candidate)
        known = next((k for k in candidacies.candidacies_of(owner.id) if k.candidacy.employer == value.employer), None)
        employer = known.employer_id if known else candidacies.create_employer(owner.id, value.employer)
        kept = candidacies.create_candidacy(owner.id, employer, value.role, at=now, contacts=value.contacts)
        for fact in value.history:
            candidacies.add_fact(kept.id, fact, noted_at=now, source="import")
    return kept.slug
