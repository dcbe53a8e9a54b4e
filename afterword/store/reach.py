"""How people are reached but by mail: a contact's telephone number, an employer's postal address.

The candidacy file has no place for either; they stand beside it, as notes do.
"""

from __future__ import annotations

from afterword.facts.errors import NotFound
from afterword.store import models


def phones_of(candidacy: int) -> dict[str, str]:
    """The numbers that are known there, by the contact's key."""
    rows = models.Contact.objects.filter(candidacy_id=candidacy, phone__isnull=False).exclude(phone="")
    return {key: phone or "" for key, phone in rows.values_list("key", "phone")}


def keep_phone(candidacy: int, key: str, phone: str) -> None:
    """A contact's number; '' forgets it."""
    if not models.Contact.objects.filter(candidacy_id=candidacy, key=key).update(phone=phone or None):
        raise NotFound(f"There is no contact '{key}' in that candidacy.")


def address_of(employer: int) -> tuple[str, ...]:
    """The employer's postal address, line by line; () where it is not known."""
    return tuple(models.Employer.objects.values_list("address", flat=True).get(id=employer).splitlines())


def keep_address(employer: int, lines: tuple[str, ...]) -> None:
    models.Employer.objects.filter(id=employer).update(address="\n".join(lines))
