"""A letter, and a page of notes, as PDF that one would print: one font, embedded, that has the letters of Europe.

fpdf2 sets the page; Source Serif Pro comes as a package of its own (docs/decisions/0006). The same letter gives the
same bytes: the date inside is the letter's own.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final, Literal

from font_source_serif_pro import font_files_ttf
from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from afterword.facts.errors import RefusedError

Size = Literal["a4", "letter"]

_FONT: Final = "Serif"
_MARGIN: Final = 25.0  # mm
_POINTS: Final = 11.0
_LINE: Final = 5.6  # mm from line to line
_HAND: Final = 18.0  # mm left for the signature by hand
_MOST: Final = 40_000  # characters


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter as it stands on paper: each block line by line, the paragraphs unwrapped. `at` is aware."""

    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    date: str
    greeting: str
    subject: str
    paragraphs: tuple[str, ...]
    sign_off: str
    signature: tuple[str, ...]
    enclosed: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Notes:
    """A page of notes: sections with a heading and lines."""

    title: str
    under: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    at: datetime


def letter_pdf(letter: Printed, size: Size = "a4") -> bytes:
    """The letter as PDF. Raises RefusedError for letters that the font has not, naming the first."""
    page = _page(size, letter.at, letter.subject)
    page.set_y(20)
    for number, line in enumerate(letter.sender):
        _line(page, line, bold=number == 0, align="R")
    page.ln(_LINE)
    for line in letter.recipient:
        _line(page, line)
    page.ln(_LINE)
    _line(page, letter.date)
    page.ln(_LINE)
    _line(page, letter.greeting)
    page.ln(_LINE / 2)
    if letter.subject:
        _text(page, letter.subject, bold=True)
        page.ln(_LINE / 2)
    for paragraph in letter.paragraphs:
        _text(page, paragraph)
        page.ln(_LINE / 2)
    page.ln(_LINE / 2)
    end = _LINE * (2 + len(letter.signature) + len(letter.enclosed)) + _HAND
    if page.will_page_break(end):
        page.add_page()  # the end of a letter is not torn from the hand that signs it
    _line(page, letter.sign_off)
    page.ln(_HAND)
    for line in letter.signature:
        _line(page, line)
    if letter.enclosed:
        page.ln(_LINE)
        _line(page, f"Enclosed: {', '.join(letter.enclosed)}")
    return bytes(page.output())


def notes_pdf(notes: Notes, size: Size = "a4") -> bytes:
    """The notes as PDF. Raises RefusedError as `letter_pdf`."""
    page = _page(size, notes.at, notes.title)
    page.set_font(_FONT, "B", 16)
    _put(page, notes.title, 8.0)
    page.set_font(_FONT, "", _POINTS)
    for line in notes.under:
        _text(page, line)
    for heading, lines in notes.sections:
        page.ln(_LINE / 2)
        if page.will_page_break(_LINE * 2):
            page.add_page()
        _text(page, heading, bold=True)
        for line in lines:
            page.set_x(_MARGIN + 4)
            _text(page, line)
    return bytes(page.output())


def _page(size: Size, at: datetime, title: str) -> FPDF:
    page = FPDF(format=size)
    page.set_creation_date(at)
    page.set_title(title)
    page.set_margin(_MARGIN)
    page.set_auto_page_break(True, margin=_MARGIN)
    page.add_font(_FONT, "", font_files_ttf["SourceSerifPro"])
    page.add_font(_FONT, "B", font_files_ttf["SourceSerifProSemibold"])
    page.add_page()
    page.set_font(_FONT, "", _POINTS)
    return page


def _line(page: FPDF, text: str, *, bold: bool = False, align: str = "L") -> None:
    _text(page, text, bold=bold, align=align)


def _text(page: FPDF, text: str, *, bold: bool = False, align: str = "L") -> None:
    page.set_font(_FONT, "B" if bold else "", _POINTS)
    _put(page, text, _LINE, align)
    page.set_font(_FONT, "", _POINTS)


def _put(page: FPDF, text: str, height: float, align: str = "L") -> None:
    page.multi_cell(0, height, _printable(text), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _printable(text: str) -> str:
    """The text composed, without controls; RefusedError for what the font cannot show."""
    plain = unicodedata.normalize("NFC", text[:_MOST]).replace("\t", " ").replace("\N{NO-BREAK SPACE}", " ")
    plain = "".join(c for c in plain if c == "\n" or unicodedata.category(c)[0] != "C")
    lacks = next((c for c in plain if c != "\n" and ord(c) not in _glyphs()), None)
    if lacks is not None:
        raise RefusedError(
            f"The letter's font has no {unicodedata.name(lacks, ascii(lacks)).lower()} ({lacks}): write it in Latin, "
            "Greek or Cyrillic letters, or copy the text into your own word processor."
        )
    return plain


@cache
def _glyphs() -> frozenset[int]:
    return frozenset(TTFont(font_files_ttf["SourceSerifPro"], lazy=True).getBestCmap())
