"""One candidacy out as a candidacy file, and in again."""

from __future__ import annotations

from datetime import datetime

from afterword.actions.installation import somebody, whose
from afterword.facts.settings import CandidateSettings
from afterword.formats.candidacy_file import read_candidacy
from afterword.formats.candidacy_json import write_candidacy
from afterword.store import candidacies, candidates


def export(candidate: int, which: str) -> bytes:
    """The candidacy as its file (version 1), indented, with a final newline."""
    return write_candidacy(candidacies.candidacy_of(candidate, which).candidacy)


def take_in(data: bytes, settings: CandidateSettings, now: datetime) -> str:
    """Takes in a candidacy file, all or nothing, and returns its slug. Raises BadFile.

    Where nobody is known here yet, the file's candidate is who this installation is for.
    """
    from django.db import transaction

    value = read_candidacy(data)
    with transaction.atomic():
        owner = whose(settings) if somebody(settings) else candidates.keep_candidate(value.candidate)
        known = next((k for k in candidacies.candidacies_of(owner.id) if k.candidacy.employer == value.employer), None)
        employer = known.employer_id if known else candidacies.create_employer(owner.id, value.employer)
        kept = candidacies.create_candidacy(owner.id, employer, value.role, at=now, contacts=value.contacts)
        for fact in value.history:
            candidacies.add_fact(kept.id, fact, noted_at=now, source="import")
    return kept.slug
