"""Header blocks: what stands in them, and how far they are read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.header import Header

import pytest

from afterword.formats.headers import (
    MAX_LINES,
    TOO_LONG,
    date_of,
    decoded,
    message_ids,
    parameters,
    read_block,
    too_many_words,
    unbase64,
)


def fields(raw: bytes) -> dict[str, str]:
    return dict(read_block(raw, 0, len(raw)).fields)


def test_folded_lines_are_one_value() -> None:
    assert fields(b"Subject: one\r\n two\r\n\tthree\r\n\r\nbody")["subject"] == "one two\tthree"


def test_the_body_starts_after_the_first_empty_line() -> None:
    raw = b"A: 1\r\nB: 2\r\n\r\nbody"
    block = read_block(raw, 0, len(raw))

    assert raw[block.body :] == b"body"


def test_a_message_without_headers_is_all_body() -> None:
    raw = b"\nbody"

    assert read_block(raw, 0, len(raw)).fields == ()
    assert read_block(raw, 0, len(raw)).body == 1


def test_a_stray_line_among_headers_is_passed_over() -> None:
    assert fields(b"A: 1\nno header at all\nContent-Type: text/html\n\nx")["content-type"] == "text/html"


def test_a_body_without_an_empty_line_before_it_is_still_body() -> None:
    raw = b"Subject: x\r\nDear Robin we write\r\nwithout an empty line\r\n"
    block = read_block(raw, 0, len(raw))

    assert raw[block.body :].startswith(b"Dear Robin")


def test_lines_that_end_in_a_bare_return_are_headers_too() -> None:
    raw = b"From: a@b.example\rSubject: hello\r\rbody"
    block = read_block(raw, 0, len(raw))

    assert block.first("subject") == "hello"
    assert raw[block.body :] == b"body"


def test_past_a_thousand_lines_only_what_names_the_message_is_read() -> None:
    raw = b"X-Filler: 1\n" * (MAX_LINES + 500) + b"Subject: at last\nX-Late: 1\n\nbody"
    block = read_block(raw, 0, len(raw))

    assert block.problems == (TOO_LONG,)
    assert block.first("subject") == "at last"
    assert block.first("x-late") == ""
    assert raw[block.body :] == b"body"


def test_past_256_kilobytes_a_header_is_cut() -> None:
    raw = b"X: " + b"a" * 400_000 + b"\nFrom: a@b.example\n\nbody"
    block = read_block(raw, 0, len(raw))

    assert block.problems == (TOO_LONG,)
    assert block.first("from") == "a@b.example"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?= aus Kiel", "Grüße aus Kiel"),
        ("=?UTF-8?B?R3LDvMOf?=\n =?UTF-8?B?ZQ==?=", "Grüße"),
        ("=?utf-8?b?4oI=?= =?utf-8?b?rA==?=", "€"),  # one character in two words
        ("=?iso-8859-1*de?Q?Gr=FC=DFe?=", "Grüße"),
        ("=?iso-2022-jp?B?GyRCTExAXBsoQg==?=", "面接"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?nonsense?q?abc=E9?=", "abcé"),
        ("=?utf-7?q?Gr+APwA3w-e?=", "Grüße"),
        ("=?utf-8?q?a b?=", "a b"),
        ("=?utf-8?q?what=3F?is?=", "what??is"),
        ("not =?an encoded word", "not =?an encoded word"),
        ("50 % =?= 2", "50 % =?= 2"),
    ],
)
def test_encoded_words_are_read(value: str, expected: str) -> None:
    assert decoded(value) == expected


@pytest.mark.parametrize(
    "text",
    ["Grüße an alle, die auf eine lange Betreffzeile warten: ähnlich lang wie diese hier ist sie", "面接のご案内"],
)
def test_what_the_standard_library_encodes_is_read_back(text: str) -> None:
    assert decoded(Header(text, "utf-8").encode()) == text


def test_raw_bytes_are_read_as_utf8_and_else_as_windows_ones() -> None:
    assert decoded(fields("Subject: Grüße\n\n".encode())["subject"]) == "Grüße"
    assert decoded(fields("Subject: Grüße\n\n".encode("cp1252"))["subject"]) == "Grüße"


def test_a_newline_hidden_in_an_encoded_word_becomes_a_space() -> None:
    assert decoded("=?utf-8?q?Hello=0D=0ABcc:_someone=40else.example?=") == "Hello Bcc: someone@else.example"


def test_a_header_of_thousands_of_words_is_cut() -> None:
    value = "=?utf-8?q?a?= " * 20_000

    assert too_many_words(value)
    assert decoded(value) == "a" * 200


def test_parameters_are_read_with_their_quotes_continuations_and_charsets() -> None:
    assert parameters('text/plain; charset="utf-8"; format=flowed') == (
        "text/plain",
        {"charset": "utf-8", "format": "flowed"},
    )
    assert parameters('a/b; name*0="one "; name*1*=%41; name*1*=%42')[1] == {"name": "one A"}
    assert parameters("a/b; name*=iso-8859-1'de'%FCber")[1] == {"name": "über"}
    assert parameters(r'a/b; name="with \"quotes\"; and more"')[1] == {"name": 'with "quotes"; and more'}


def test_only_well_formed_ids_are_ids() -> None:
    assert message_ids("<a@b.example> junk <c d@e.example> <f@g.example>") == ("<a@b.example>", "<f@g.example>")
    assert message_ids("<a@b.example>\n <a@b.example>") == ("<a@b.example>",)
    assert message_ids("a@b.example") == ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Tue, 3 Mar 2026 16:10:00 +0100", datetime(2026, 3, 3, 16, 10, tzinfo=timezone(timedelta(hours=1)))),
        ("3 Mar 2026 16:10 GMT", datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("Tue, 3 Mar 2026 16:10:00 -0000", datetime(2026, 3, 3, 16, 10, tzinfo=UTC)),
        ("Tue, 3 Mar 2026 23:59:60 +0000", datetime(2026, 3, 3, 23, 59, 59, tzinfo=UTC)),
        ("2026-03-03T16:10:00+01:00", datetime(2026, 3, 3, 16, 10, tzinfo=timezone(timedelta(hours=1)))),
        ("Tue, 3 Mar 9999 16:10:00 +0000", None),
        ("Tue, 31 Feb 2026 16:10:00 +0000", None),
        ("Tue, 3 Mar 2026 25:10:00 +0000", None),
        ("Tue, 3 Mar 2026 16:10:00 +9999", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_an_instant_or_nothing(value: str, expected: datetime | None) -> None:
    assert date_of(value) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"SGVsbG8=", b"Hello"),
        (b"SGVsbG8", b"Hello"),
        (b"SGVs\r\nbG8=\r\n", b"Hello"),
        (b"S*G!Vs bG8=", b"Hello"),
        (b"SGk=SGk=", b"HiHi"),
        (b"A", b""),
    ],
)
def test_base64_with_faults_is_read(data: bytes, expected: bytes) -> None:
    assert unbase64(data) == expected
