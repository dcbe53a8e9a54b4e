"""Files go with a letter as the bytes that they are, under the name that they have, and nothing else comes along."""

from __future__ import annotations

import email
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.formats.compose import MAX_ATTACHED, Attached, BadLetter, Letter, compose, make_message_id
from afterword.formats.mail import Address, parse

LETTER = Letter(
    Address("Ada Marsh", "ada@example.org"),
    (Address("Priya Nair", "priya@northwind.example"),),
    "Re: what you asked for",
    "Dear Priya,\n\nI attach my CV.\n\nAda Marsh\n+44 7700 900123\n",
    make_message_id(b"0123456789", b"k" * 32, "example.org"),
    datetime(2026, 3, 3, 16, 10, tzinfo=UTC),
)
PDF = Attached("cv.pdf", "application/pdf", b"%PDF-1.7\r\n\x00\xff\n.\n" * 100)


def test_text_and_file_arrive_as_they_were_approved() -> None:
    message = email.message_from_bytes(compose(replace(LETTER, attached=(PDF,))))

    text, file = message.get_payload()
    assert message.get_content_type() == "multipart/mixed"
    assert text.get_payload(decode=True).decode() == LETTER.body.replace("\n", "\r\n")
    assert (file.get_filename(), file.get_content_type()) == ("cv.pdf", "application/pdf")
    assert file.get_content_disposition() == "attachment"
    assert file.get_payload(decode=True) == PDF.data


def test_the_same_letter_gives_the_same_bytes() -> None:
    letter = replace(LETTER, attached=(PDF, replace(PDF, name="references.pdf")))
    assert compose(letter) == compose(letter)


def test_our_own_reader_finds_the_text_and_names_the_files() -> None:
    mail = parse(compose(replace(LETTER, attached=(PDF,))))

    assert mail.text.split() == LETTER.body.split()
    assert [(one.name, one.size) for one in mail.attachments] == [("cv.pdf", len(PDF.data))]


@pytest.mark.parametrize("name", ["Łukasz Ó Briain – Lebenslauf.pdf", "a" * 76 + ".pdf", "re sum é.pdf"])
def test_a_name_arrives_as_it_was_written(name: str) -> None:
    mail = parse(compose(replace(LETTER, attached=(replace(PDF, name=name),))))
    assert [one.name for one in mail.attachments] == [name]


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "a\r\nBcc: eve@example.net"},
        {"name": "=?utf-8?q?a=0ABcc:_b?=.pdf"},
        {"name": "../cv.pdf"},
        {"name": " "},
        {"name": "a" * 90},
        {"media_type": "text/html"},
        {"media_type": "message/rfc822"},
        {"media_type": "application/pdf; x=y"},
        {"data": b""},
        {"data": b"x" * (MAX_ATTACHED + 1)},
    ],
)
def test_what_cannot_be_attached_as_it_is_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(BadLetter, match=r"^attachment: "):
        compose(replace(LETTER, attached=(replace(PDF, **changed),)))


@settings(max_examples=60)
@given(st.binary(min_size=1, max_size=400), st.text(max_size=30))
def test_any_bytes_arrive_or_the_name_is_refused(data: bytes, name: str) -> None:
    with suppress(BadLetter):
        raw = b""
        raw = compose(replace(LETTER, attached=(Attached(name, "application/zip", data),)))
    if not raw:
        return
    text, file = email.message_from_bytes(raw).get_payload()
    assert file.get_payload(decode=True) == data
    assert text.get_payload(decode=True).decode() == LETTER.body.replace("\n", "\r\n")
