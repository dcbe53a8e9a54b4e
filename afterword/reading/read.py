"""One message to a Reading: proposed facts, each with the words it rests on. No quote, no fact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a message is read; `zone` (IANA) and `country` are the employer's, else the candidate's."""

    own: frozenset[str]  # the candidate's addresses, lower case
    zone: str
    country: str | None = None
    region: str | None = None
    candidate_name: str = ""
    contacts: tuple[tuple[str, str], ...] = ()  # (name, address) of people on the employer's side
