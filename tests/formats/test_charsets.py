"""Bytes to text: the right charset, the wrong one, none, and those that are refused."""

from __future__ import annotations

import pytest

from afterword.formats.charsets import codec_of, decode, shown, visible


@pytest.mark.parametrize(
    ("data", "charset", "expected"),
    [
        ("Grüße".encode(), "utf-8", "Grüße"),
        ("Grüße".encode("cp1252"), "iso-8859-1", "Grüße"),
        ("“Grüße”".encode("cp1252"), "iso-8859-1", "“Grüße”"),  # Windows's signs under an ISO label
        ("Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("Grüße, größer".encode(), "iso-8859-1", "Grüße, größer"),
        ("Grüße".encode("cp1252"), "us-ascii", "Grüße"),
        ("Grüße".encode(), "", "Grüße"),
        ("Grüße".encode("utf-16"), "utf-16", "Grüße"),
        ("面接".encode("iso2022_jp"), "iso-2022-jp", "面接"),
        ("面接".encode("iso2022_jp"), "", "面接"),
        ("面接".encode("cp932"), "Shift_JIS", "面接"),
        ("面试".encode("gbk"), "gb2312", "面试"),
        ("면접".encode("cp949"), "ks_c_5601-1987", "면접"),
        ("собеседование".encode("koi8_r"), '"KOI8-R"', "собеседование"),
    ],
)
def test_text_is_read_by_what_the_bytes_bear(data: bytes, charset: str, expected: str) -> None:
    assert decode(data, charset) == (expected, "")


def test_damaged_utf8_keeps_what_is_whole() -> None:
    text, problem = decode("Grüße, schöne Grüße".encode() + b"\xc3", "utf-8")

    assert text == "Grüße, schöne Grüße\ufffd"
    assert problem == ""


@pytest.mark.parametrize("charset", ["punycode", "idna", "zlib", "rot13", "unicode_escape", "utf-7"])
def test_a_codec_that_is_not_on_the_list_is_refused_and_named(charset: str) -> None:
    text, problem = decode(b"+ADw-script+AD4-", charset, html=True)

    assert codec_of(charset) is None
    assert text == "+ADw-script+AD4-"
    assert charset in problem


def test_a_name_that_nobody_knows_is_no_problem_where_the_bytes_leave_no_doubt() -> None:
    assert decode(b"hello", "../../etc/passwd") == ("hello", "")
    assert decode("Grüße".encode(), "x-house-special") == ("Grüße", "")
    text, problem = decode("Grüße".encode("cp1252"), "x-house-special")
    assert text == "Grüße"
    assert "x-house-special" in problem


def test_utf7_is_read_only_where_it_is_shown_as_text() -> None:
    assert decode(b"Gr+APwA3w-e", "utf-7", plain=True) == ("Grüße", "")
    assert "<" not in decode(b"+ADw-script+AD4-", "utf-7", html=True)[0]


def test_html_names_its_charset_itself_where_the_header_does_not() -> None:
    html = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Привет</p>'.encode("cp1251")

    assert "Привет" in decode(html, "", html=True)[0]


def test_control_characters_and_overrides_are_gone_and_line_ends_are_one_kind() -> None:
    assert visible("a\x00b\x1b[31mc\u202ed\r\ne\rf\tg") == "ab[31mcd\ne\nf\tg"
    assert shown("one\n  two\x07", 20) == "one two"
    assert shown("x" * 50, 10) == "x" * 9 + "…"
