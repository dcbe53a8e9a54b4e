"""vCards of the three versions, and those that try something."""

from __future__ import annotations

import pytest

from afterword.formats.vcard import NOT_READ, TOO_LARGE, TOO_MANY, Card, parse


def card(*lines: str) -> bytes:
    return ("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD")) + "\r\n").encode()


def test_a_card_is_who_it_is_and_how_to_reach_them() -> None:
    found = parse(
        card(
            "VERSION:4.0",
            "FN:Dana Whitfield",
            "N:Whitfield;Dana;;;",
            "item1.EMAIL;TYPE=work:Dana@Harbour.example",
            "EMAIL:dana@harbour.example",
            "TEL;TYPE=cell;VALUE=uri:tel:+44 20 7946 0000",
            "PHOTO;ENCODING=b:AAAA==",
            "ORG:Harbour\\, Ltd;Design",
            "TITLE:Head of Design",
            "NOTE:not read",
        )
    )

    assert found.problems == ()
    assert found.cards == (
        Card("Dana Whitfield", ("dana@harbour.example",), ("+44 20 7946 0000",), "Harbour, Ltd", "Head of Design"),
    )


def test_an_old_card_in_quoted_printable_is_read() -> None:
    found = parse(
        card("VERSION:2.1", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BC=\r\nrgen", "EMAIL;INTERNET:j@x.example")
    )

    assert found.cards[0].name == "Jürgen"


def test_a_name_is_made_of_its_parts_where_it_is_not_given_whole() -> None:
    assert parse(card("N:Whitfield;Dana;May;Dr;")).cards[0].name == "Dr Dana May Whitfield"


@pytest.mark.parametrize(
    "email", ["a@b.example\\nBcc: c@d.example", "a@b.example, c@d.example", "a b@c.example", "nobody", "<a@b.example>"]
)
def test_an_address_that_is_none_is_left_out(email: str) -> None:
    assert parse(card("FN:Dana", f"EMAIL:{email}")).cards[0].emails == ()


def test_signs_that_disguise_are_gone() -> None:
    assert parse(card("FN:Dana \u202edeeR\x1b[31m")).cards[0].name == "Dana deeR[31m"


def test_what_is_too_much_is_said() -> None:
    assert parse(card("FN:Dana", "PHOTO:" + "A" * 100_000)).problems == (TOO_LARGE,)
    many = parse(card("FN:Dana") * 30)
    assert (len(many.cards), many.problems) == (20, (TOO_MANY,))


@pytest.mark.parametrize(
    "raw", [b"", b"hello", card(), card("FN:"), b"BEGIN:VCARD\nFN:unclosed", b"END:VCARD\n", b"\xff\xfe\x00"]
)
def test_what_is_no_card_is_said_and_not_raised(raw: bytes) -> None:
    assert parse(raw).cards == ()
    assert parse(raw).problems == (NOT_READ,)


@pytest.mark.parametrize(
    "line",
    [
        "FN:" + "\\" * 50_000,
        "FN" + ";" * 50_000,
        'FN;A="' + "x" * 50_000,
        "N:" + ";" * 50_000,
        "TEL:" + "1 " * 25_000,
        "FN:a" + "\n " * 30_000,
    ],
)
def test_floods_are_survived(line: str) -> None:
    assert len(parse(card(line)).cards) <= 1
