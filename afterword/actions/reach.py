"""The candidate tells how somebody is reached but by mail: by telephone, by post."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from afterword.actions.add import contact_of
from afterword.facts.errors import UsageError
from afterword.facts.people import Contact
from afterword.store import candidacies, reach

_PHONE: Final = re.compile(r"\+?[\d()][\d ()./-]{3,30}(?:(?: ?x| ?ext\.? ?)\d{1,6})?", re.IGNORECASE)
_LINES: Final = 8


def add_phone(candidate: int, which: str, who: str, phone: str, now: datetime) -> Contact:
    """A contact's telephone number. Raises UsageError for what is none, NotFound as `contact_of`."""
    number = " ".join(phone.split())
    if not is_phone(number):
        raise UsageError(f"'{number[:40]}' is not a telephone number such as +44 20 7946 0123.")
    contact = contact_of(candidate, which, who, now)
    reach.keep_phone(candidacies.candidacy_of(candidate, which).id, contact.id, number)
    return contact


def is_phone(text: str) -> bool:
    """Does it look like a telephone number?"""
    return _PHONE.fullmatch(" ".join(text.split())) is not None and sum(c.isdigit() for c in text) >= 5


def phones(candidate: int, which: str) -> tuple[tuple[str, str], ...]:
    """The telephone numbers that are known in a candidacy, each with its contact's id."""
    return tuple(reach.phones_of(candidacies.candidacy_of(candidate, which).id).items())


def add_address(candidate: int, which: str, address: str) -> tuple[str, ...]:
    """The employer's postal address, its lines or what stands between commas; every candidacy there has it."""
    parts = re.split(r"\n", address) if "\n" in address.strip() else address.split(",")
    lines = tuple(line for part in parts if (line := " ".join(part.split())))
    if not lines or len(lines) > _LINES or any(len(line) > 80 for line in lines):
        raise UsageError(f"A postal address has 1 to {_LINES} lines of at most 80 characters.")
    reach.keep_address(candidacies.candidacy_of(candidate, which).employer_id, lines)
    return lines
