"""People from a vCard file or from a business card's text: shown first, taken in by the candidate's word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from afterword.actions.add import add_contact
from afterword.actions.reach import add_phone
from afterword.facts.errors import BadFile
from afterword.facts.people import Contact
from afterword.formats import card_text, vcard
from afterword.formats.vcard import Card

__all__ = ["Card", "cards_in", "take_in"]


def cards_in(data: bytes) -> tuple[Card, ...]:
    """The people in a vCard file, or in the text of one business card. Raises BadFile where there are none."""
    if b"BEGIN:VCARD" in data[:2_000].upper():
        found = vcard.parse(data)
        if not found.cards:
            raise BadFile("", " ".join(found.problems))
        return found.cards
    card = card_text.read_card(data.decode("utf-8", "replace"))
    if card is None:
        raise BadFile("", "Neither a name nor an address was found in it.")
    return (card,)


def take_in(candidate: int, which: str, cards: Sequence[Card], part: str, now: datetime) -> tuple[Contact, ...]:
    """Each becomes a contact there, or brings the one of that name up to date; all of them or none."""
    with transaction.atomic():
        return tuple(_contact(candidate, which, card, part, now) for card in cards)


def _contact(candidate: int, which: str, card: Card, part: str, now: datetime) -> Contact:
    added = add_contact(candidate, which, _person(card), part, now=now)
    if card.phones:
        add_phone(candidate, which, added.id, card.phones[0], now)
    return added


def _person(card: Card) -> str:
    email = card.emails[0] if card.emails else ""
    name = " ".join(card.name.replace("<", " ").replace(">", " ").split())
    return f"{name} <{email}>" if email else name
