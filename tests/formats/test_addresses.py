"""Mailboxes as headers list them, and those that two parsers would read differently."""

from __future__ import annotations

import pytest

from afterword.formats.addresses import mailboxes


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("dana@harbour.example", [("", "dana@harbour.example")]),
        ("Dana Whitfield <Dana@Harbour.example>", [("Dana Whitfield", "dana@harbour.example")]),
        ('"Whitfield, Dana" <dana@harbour.example>', [("Whitfield, Dana", "dana@harbour.example")]),
        ("Whitfield, Dana <dana@harbour.example>", [("Whitfield, Dana", "dana@harbour.example")]),
        (
            "=?utf-8?q?M=C3=BCller=2C_Jo?= <jo@a.example>, b@c.example",
            [("Müller, Jo", "jo@a.example"), ("", "b@c.example")],
        ),
        ("dana@harbour.example (Dana (the first) Whitfield)", [("Dana (the first) Whitfield", "dana@harbour.example")]),
        (
            "The panel: a@x.example, Bo <b@x.example>; c@x.example",
            [("", "a@x.example"), ("Bo", "b@x.example"), ("", "c@x.example")],
        ),
        ("undisclosed-recipients:;", []),
        ("<@relay.example,@other.example:dana@harbour.example>", [("", "dana@harbour.example")]),
        ("dana@harbour.example <dana@harbour.example>", [("dana@harbour.example", "dana@harbour.example")]),
        ('"Dana \\"D\\" W" <dana@harbour.example>', [('Dana "D" W', "dana@harbour.example")]),
        ("<>", []),
        ("Dana", []),
    ],
)
def test_mailboxes_are_read(value: str, expected: list[tuple[str, str]]) -> None:
    found, doubtful = mailboxes(value)

    assert list(found) == expected
    assert not doubtful


@pytest.mark.parametrize(
    "value",
    [
        "dana@harbour.example]<someone@else.example>",
        "dana@harbour.example <someone@else.example>",
        "<dana@harbour.example>someone@else.example",
        "<dana@harbour.example> <someone@else.example>",
        "dana@harbour.example@else.example",
        "dana@harbour.example someone@else.example",
        "<dana harbour.example>",
    ],
)
def test_what_could_be_two_people_is_nobody(value: str) -> None:
    assert mailboxes(value) == ((), True)


def test_an_address_never_holds_white_space_or_a_new_line() -> None:
    for value in ("a@b.example\n", "<a @b.example>", "<a@b.\n example>", "a\r\nBcc: c@d.example"):
        assert all(not any(sign.isspace() for sign in email) for _, email in mailboxes(value)[0])


@pytest.mark.parametrize(
    "value", ['"' * 60_000, "(" * 60_000, "g:" * 30_000, "<" * 60_000, "=?" * 30_000, "\\" * 60_000, "a," * 30_000]
)
def test_a_flood_of_signs_is_read_in_one_pass(value: str) -> None:
    found, _ = mailboxes(f"{value}, x@y.example")

    assert len(found) <= 1_000


def test_more_than_a_thousand_addresses_are_cut_and_doubtful() -> None:
    found, doubtful = mailboxes(", ".join(f"p{number}@crowd.example" for number in range(3_000)))

    assert len(found) == 1_000
    assert doubtful
