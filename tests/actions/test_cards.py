"""People from vCards and business cards become contacts, all of a file or none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from afterword.facts.errors import BadFile, UsageError

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
TWO = b"""BEGIN:VCARD
VERSION:3.0
FN:Tom Hale
EMAIL:tom@northwind.example
TEL;TYPE=WORK:+44 20 7946 0123
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Lee Wong
EMAIL:lee@northwind.example
END:VCARD
"""


@pytest.fixture
def northwind(ada: Any) -> str:
    from afterword.actions.add import add_candidacy

    return add_candidacy(ada.id, "Northwind", "Data Analyst", NOW).slug


def contacts(ada: Any, which: str) -> list[tuple[str, str, str | None, str | None]]:
    from afterword.store import candidacies, reach

    kept = candidacies.candidacy_of(ada.id, which)
    phones = reach.phones_of(kept.id)
    return [(c.name, c.part, c.email, phones.get(c.id)) for c in kept.candidacy.contacts]


def test_every_card_of_a_file_becomes_a_contact_with_its_number(ada: Any, northwind: str) -> None:
    from afterword.actions.cards import cards_in, take_in

    take_in(ada.id, northwind, cards_in(TWO), "recruiter", NOW)
    assert contacts(ada, northwind) == [
        ("Tom Hale", "recruiter", "tom@northwind.example", "+44 20 7946 0123"),
        ("Lee Wong", "recruiter", "lee@northwind.example", None),
    ]


def test_one_that_cannot_be_taken_in_leaves_the_others_out_too(ada: Any, northwind: str) -> None:
    from afterword.actions.cards import Card, take_in

    with pytest.raises(UsageError):
        take_in(ada.id, northwind, (Card("Tom Hale"), Card("Lee", ("not an address",))), "recruiter", NOW)
    assert contacts(ada, northwind) == []


def test_a_number_comes_to_somebody_known_and_goes_nowhere_else(ada: Any, northwind: str) -> None:
    from afterword.actions import exchange
    from afterword.actions.add import add_contact
    from afterword.actions.cards import cards_in, take_in

    add_contact(ada.id, northwind, "Tom Hale <tom@northwind.example>", "interviewer", now=NOW)
    take_in(ada.id, northwind, cards_in(b"Tom Hale\ntom@northwind.example\n+44 20 7946 0123"), "interviewer", NOW)
    assert contacts(ada, northwind) == [("Tom Hale", "interviewer", "tom@northwind.example", "+44 20 7946 0123")]
    assert b"7946" not in exchange.export(ada.id, northwind)


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCARD\nEND:VCARD\n", b"\xff\xfe\x00", b"nothing to see"])
def test_what_holds_nobody_says_so(data: bytes) -> None:
    from afterword.actions.cards import cards_in

    with pytest.raises(BadFile):
        cards_in(data)
