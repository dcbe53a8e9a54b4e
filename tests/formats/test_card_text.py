"""Business cards as people paste them: a proposal that is right where the card is plain."""

from __future__ import annotations

import pytest

from afterword.formats.card_text import read_card

PLAIN = """
Northwind Trading Ltd
Priya Nair
Head of Analytics
T: +44 20 7946 0123   M: +44 7700 900 456
F: +44 20 7946 0999
priya.nair@northwind.example
www.northwind.example
1 Harbour Street, London E1 6AN
"""


def test_a_plain_card_gives_the_person_the_address_the_numbers_and_the_firm() -> None:
    card = read_card(PLAIN)

    assert card is not None
    assert card.name == "Priya Nair"
    assert card.emails == ("priya.nair@northwind.example",)
    assert card.phones == ("+44 20 7946 0123", "+44 7700 900 456")
    assert card.organisation == "Northwind Trading Ltd"
    assert card.title == "Head of Analytics"


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        ("Dana Price | Pendle | dana@pendle.example", "Dana Price", "dana@pendle.example"),
        ("Jörg Müller\nGeschäftsführer\nE-Mail: j.mueller@quill.example", "Jörg Müller", "j.mueller@quill.example"),
        ("tom@pendle.example", "", "tom@pendle.example"),
        ("Name: Tom Hale\nEmail: tom@pendle.example", "Tom Hale", "tom@pendle.example"),
        ("Talent Acquisition Partner\nLee Wong\nlee@x.example", "Lee Wong", "lee@x.example"),
        ("SIOBHAN O'NEILL\nsiobhan.oneill@x.example", "SIOBHAN O'NEILL", "siobhan.oneill@x.example"),
    ],
)
def test_other_ways_to_print_one(text: str, name: str, email: str) -> None:
    card = read_card(text)

    assert card is not None
    assert (card.name, card.emails) == (name, (email,))


def test_the_firm_may_be_named_by_the_domain_alone() -> None:
    card = read_card("Lee Wong\nQuillworks\nlee@quillworks.example")

    assert card is not None
    assert card.organisation == "Quillworks"


@pytest.mark.parametrize("text", ["", "\n\n", "12 High Street", "see you soon", "\x00\x01"])
def test_what_names_nobody_is_nobody(text: str) -> None:
    assert read_card(text) is None


def test_a_long_and_hostile_text_is_read_in_no_time_and_holds_no_control_character() -> None:
    assert read_card("(" * 100_000 + "1 " * 100_000) is None
    card = read_card("Eve\u202e Moss\x07\neve@x.example\r\nBcc: z@x.example")
    assert card is not None
    assert all(c.isprintable() for c in card.name)
