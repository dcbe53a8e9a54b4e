"""A letter on paper: its blocks in order, names of all Europe, the same bytes for the same letter."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.facts.errors import RefusedError
from afterword.formats.paper import Notes, Printed, letter_pdf, notes_pdf

LETTER = Printed(
    sender=("Łukasz Ó Briain", "12 Mill Lane", "Leeds LS1 4AP"),
    recipient=("Priya Nair", "Northwind", "1 High Street"),
    date="3 March 2026",
    greeting="Dear Ms Nair,",
    subject="Data Analyst",
    paragraphs=("Thank you for your time – at the café.", "I look forward to Friday."),
    sign_off="Yours sincerely,",
    signature=("Łukasz Ó Briain",),
    enclosed=("CV",),
    at=datetime(2026, 3, 3, tzinfo=UTC),
)


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


def test_a_letter_is_one_page_with_its_fonts_inside() -> None:
    pdf = letter_pdf(LETTER)

    assert pdf.startswith(b"%PDF-1.")
    assert _pages(pdf) == 1
    assert len(re.findall(rb"/FontFile2", pdf)) == 2
    assert b"SourceSerifPro" in pdf
    assert b"http" not in pdf  # nothing in it leads anywhere


def test_the_same_letter_gives_the_same_bytes_and_another_others() -> None:
    assert letter_pdf(LETTER) == letter_pdf(LETTER)
    assert letter_pdf(LETTER) != letter_pdf(replace(LETTER, date="4 March 2026"))
    assert letter_pdf(LETTER) != letter_pdf(LETTER, "letter")


def test_a_long_letter_goes_on_and_its_end_stays_together() -> None:
    long = replace(LETTER, paragraphs=("A line that is long enough to be one. " * 20,) * 6)
    assert _pages(letter_pdf(long)) == 2


@pytest.mark.parametrize("name", ["Nguyễn Thị Ánh", "Şebnem Çağlar", "Ђорђе Петровић", "Αθηνά Ρήγα", "Zoë d’Arcy"])
def test_names_are_printed_as_they_are_spelt(name: str) -> None:
    assert letter_pdf(replace(LETTER, signature=(name,))) != letter_pdf(LETTER)


def test_a_letter_that_the_font_has_not_is_refused_by_name() -> None:
    with pytest.raises(RefusedError, match="cjk unified ideograph-738b"):
        letter_pdf(replace(LETTER, paragraphs=("Dear 王",)))


def test_controls_and_markup_are_words_and_do_nothing() -> None:
    odd = replace(LETTER, subject="(a) \\ <b>**x**", paragraphs=("a\x00b\u202ec\t) Tj ET",))
    assert _pages(letter_pdf(odd)) == 1


def test_notes_have_headings_and_go_on_over_pages() -> None:
    notes = Notes("Northwind", ("Data Analyst",), (("People", tuple(f"Person {n}" for n in range(120))),), LETTER.at)
    assert _pages(notes_pdf(notes)) == 3
    assert notes_pdf(notes) == notes_pdf(notes)
