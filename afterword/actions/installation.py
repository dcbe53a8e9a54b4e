"""This installation: its database brought up to date, whose it is, and the numbers that hold here."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.actions.person import person
from afterword.facts.errors import RefusedError, UsageError
from afterword.facts.people import Candidate
from afterword.facts.settings import CandidateSettings
from afterword.playbook.settings import NUMBERS, Settings
from afterword.store import candidates, schema
from afterword.store.candidates import KeptCandidate

__all__ = [
    "KeptCandidate",
    "Settings",
    "playbook_numbers",
    "playbook_settings",
    "prepare",
    "somebody",
    "this_is",
    "whose",
]


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


def somebody(settings: CandidateSettings) -> bool:
    """Is it known whose installation this is?"""
    return candidates.the_candidate() is not None or bool(settings.email and settings.name)


def this_is(me: str, zone: str) -> KeptCandidate:
    """The candidate says who they are: `Ada Marsh <ada@example.org>`. Raises UsageError for what names nobody."""
    name, address = person(me)
    if not address:
        raise UsageError('--me takes a name and an address: "Ada Marsh <ada@example.org>"')
    known = candidates.the_candidate()
    if known is not None and address != known.value.email:
        if address in known.own:
            return known
        raise RefusedError(
            f"This installation belongs to {known.value.email}. Another address of yours goes into config.toml, "
            "[candidate] aliases; another person needs an AFTERWORD_HOME of their own."
        )
    phone = known.value.phone if known else None
    return candidates.keep_candidate(Candidate(name, address, zone, phone), sorted(known.own if known else ()))


def playbook_numbers() -> Mapping[str, tuple[int, int]]:
    """The keys of `[playbook]` in the settings file, with the least and greatest value of each."""
    return NUMBERS


def playbook_settings(numbers: Mapping[str, object]) -> Settings:
    """The playbook's numbers, with those that the candidate changed."""
    return Settings(**numbers)  # type: ignore[arg-type]  # checked by playbook_numbers
