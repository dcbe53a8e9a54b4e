"""This installation: its database brought up to date, and whose it is."""

from __future__ import annotations

from afterword.facts.errors import RefusedError
from afterword.facts.people import Candidate
from afterword.facts.settings import CandidateSettings
from afterword.store import candidates, schema
from afterword.store.candidates import KeptCandidate


def prepare() -> None:
    """Makes the tables that are missing."""
    schema.bring_up_to_date()


def whose(settings: CandidateSettings) -> KeptCandidate:
    """The candidate of this installation, kept in step with the settings.

    Raises RefusedError before anybody has said who the candidate is.
    """
    known = candidates.the_candidate()
    if settings.email and settings.name:
        zone = settings.time_zone or (known.value.time_zone if known else "Europe/London")
        wanted = Candidate(settings.name, settings.email.lower(), zone, settings.phone or None)
        if known is None or known.value != wanted or not known.own >= set(settings.aliases):
            return candidates.keep_candidate(wanted, settings.aliases)
    if known is None:
        raise RefusedError(
            "Nobody is known here yet. `afterword demo` shows an example; "
            '`afterword scan PATH --me "Ada Marsh <ada@example.org>"` starts with your own mail.'
        )
    return known
