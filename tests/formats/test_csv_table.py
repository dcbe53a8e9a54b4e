"""Tables in text files: what they were taken for, which rows are bad, and which dates must be asked about."""

from __future__ import annotations

from datetime import date

import pytest

from afterword.formats.csv_table import MAX_ROWS, dates_of, parse


@pytest.mark.parametrize(
    ("raw", "encoding", "delimiter"),
    [
        ("employer,role\nCafé,Cook\n".encode(), "UTF-8", ","),
        ("employer;role\nCafé;Cook\n".encode("cp1252"), "Windows-1252", ";"),
        ("employer\trole\nCafé\tCook\n".encode("utf-16"), "UTF-16", "\t"),
        ("\ufeffemployer|role\r\nCafé|Cook\r\n".encode(), "UTF-8", "|"),
        ("sep=;\nemployer;role\nCafé;Cook\n".encode(), "UTF-8", ";"),
        ('"employer";"role, or roles"\rCafé;Cook\r'.encode(), "UTF-8", ";"),
    ],
)
def test_encoding_and_delimiter_are_found_and_said(raw: bytes, encoding: str, delimiter: str) -> None:
    table = parse(raw)

    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert table.columns[0] == "employer"
    assert table.rows[0].cells == ("Café", "Cook")
    assert table.problems == ()


def test_a_row_says_where_it_stands_and_what_is_wrong_with_it() -> None:
    table = parse(b'employer,email\n\nAcme,a@b.example,more\n"Two\nlines",x\nGood,y\n')

    assert [(row.line, row.problem) for row in table.rows] == [
        (3, "it has 3 cells and there are 2 columns"),
        (4, "cell 1 has more than one line"),
        (6, ""),
    ]


def test_an_unclosed_quotation_mark_is_said_with_its_line() -> None:
    table = parse(b'employer,role\nAcme,Cook\n"Globex,Baker\nInitech,Clerk\n')

    assert table.problems == ("From line 3 on this file could not be read: a quotation mark is never closed.",)


def test_two_columns_of_one_name_are_a_problem() -> None:
    assert parse(b"employer,Employer\na,b\n").problems == ("Two columns have the same name: employer.",)


@pytest.mark.parametrize(
    "raw",
    [
        b"x" * 5_000_001,
        b"a,b\n" * (MAX_ROWS + 10),
        b"",
        b"\n\n",
        b",".join(b"c%d" % n for n in range(5_000)),
        b'a\n"' + b"x" * 200_000 + b'"\n',
    ],
)
def test_what_is_too_much_or_nothing_is_said(raw: bytes) -> None:
    assert len(parse(raw).problems) == 1


def test_cells_are_safe_to_show() -> None:
    assert parse("employer\nAc\x00me\x1b[31m \u202ex\n".encode()).rows[0].cells == ("Acme[31m x",)


@pytest.mark.parametrize(
    ("cells", "order", "first"),
    [
        (["2026-04-03", ""], "year first", date(2026, 4, 3)),
        (["03/04/2026", "25/04/2026"], "day first", date(2026, 4, 3)),
        (["03/04/2026", "04/25/2026"], "month first", date(2026, 3, 4)),
        (["14.09.26"], "day first", date(2026, 9, 14)),
        (["04/04/2026"], "day first", date(2026, 4, 4)),
        (["31.02.2026"], "day first", None),
        (["soon"], "none", None),
    ],
)
def test_a_column_of_dates_is_read_in_the_one_order_that_it_allows(
    cells: list[str], order: str, first: date | None
) -> None:
    found = dates_of(cells)

    assert (found.order, found.values[0]) == (order, first)


def test_a_date_that_can_be_read_two_ways_is_asked_about_once() -> None:
    found = dates_of(["04/04/2026", "03/04/2026"])

    assert (found.order, found.values, found.example) == ("ambiguous", (None, None), "03/04/2026")
    assert dates_of(["03/04/2026"], day_first=True).values == (date(2026, 4, 3),)
    assert dates_of(["03/04/2026"], day_first=False).values == (date(2026, 3, 4),)
