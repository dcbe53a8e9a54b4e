"""Bytes to text, whatever the sender called them: a closed list of codecs, none of the sender's free choice.

Some codecs are quadratic (punycode), some are no text at all (zlib, rot13), one hides mark-up (UTF-7): they are not
on the list.
"""

from __future__ import annotations

import re
from contextlib import suppress

_TOLERANT = ""  # nothing useful was declared: look at the bytes

_PYTHON = {
    "utf-8": "utf-8 utf8 utf-8-sig utf8mb4 unicode-1-1-utf-8 cp65001 x-utf-8 unicode",
    "utf-16": "utf-16 utf16 ucs-2 iso-10646-ucs-2",
    "utf-16-le": "utf-16le utf-16-le",
    "utf-16-be": "utf-16be utf-16-be",
    "utf-32": "utf-32 utf32 ucs-4",
    "utf-32-le": "utf-32le utf-32-le",
    "utf-32-be": "utf-32be utf-32-be",
    "cp1252": "iso-8859-1 iso8859-1 iso-88591 iso88591 latin1 latin-1 l1 windows-1252 cp1252 cp-1252 x-cp1252 ansi",
    "cp1254": "iso-8859-9 iso8859-9 latin5 windows-1254 cp1254 cp-1254",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2 latin-2",
    "iso8859-3": "iso-8859-3 iso8859-3 latin3",
    "iso8859-4": "iso-8859-4 iso8859-4 latin4",
    "iso8859-5": "iso-8859-5 iso8859-5 cyrillic",
    "iso8859-6": "iso-8859-6 iso8859-6 iso-8859-6-i iso-8859-6-e arabic",
    "iso8859-7": "iso-8859-7 iso8859-7 greek",
    "iso8859-8": "iso-8859-8 iso8859-8 iso-8859-8-i iso-8859-8-e hebrew",
    "iso8859-10": "iso-8859-10 iso8859-10 latin6",
    "iso8859-11": "iso-8859-11 iso8859-11",
    "iso8859-13": "iso-8859-13 iso8859-13",
    "iso8859-14": "iso-8859-14 iso8859-14",
    "iso8859-15": "iso-8859-15 iso8859-15 latin9 latin-9",
    "iso8859-16": "iso-8859-16 iso8859-16",
    "cp1250": "windows-1250 cp1250 cp-1250 win-1250",
    "cp1251": "windows-1251 cp1251 cp-1251 win-1251",
    "cp1253": "windows-1253 cp1253 cp-1253",
    "cp1255": "windows-1255 cp1255 cp-1255",
    "cp1256": "windows-1256 cp1256 cp-1256",
    "cp1257": "windows-1257 cp1257 cp-1257",
    "cp1258": "windows-1258 cp1258 cp-1258",
    "cp874": "windows-874 cp874 tis-620 tis620",
    "koi8-r": "koi8-r koi8r",
    "koi8-u": "koi8-u koi8u koi8-ru",
    "cp437": "cp437 ibm437 cp-437",
    "cp850": "cp850 ibm850 cp-850",
    "cp852": "cp852 ibm852 cp-852",
    "cp855": "cp855 ibm855",
    "cp858": "cp858 ibm858 ibm00858",
    "cp866": "cp866 ibm866 cp-866",
    "mac-roman": "macintosh mac-roman x-mac-roman",
    "mac-cyrillic": "mac-cyrillic x-mac-cyrillic",
    "gb18030": "gb18030 gb2312 gbk x-gbk gb-2312 gb2312-80 cp936 euc-cn chinese",
    "hz": "hz hz-gb-2312",
    "cp950": "big5 x-big5 cn-big5 cp950",
    "big5hkscs": "big5-hkscs",
    "cp932": "shift-jis shiftjis sjis x-sjis windows-31j cp932 ms-kanji",
    "euc-jp": "euc-jp eucjp x-euc-jp",
    "iso2022-jp-2": "iso-2022-jp iso2022-jp iso-2022-jp-1 iso-2022-jp-2 csiso2022jp",
    "iso2022-jp-3": "iso-2022-jp-3 iso-2022-jp-2004",
    "iso2022-kr": "iso-2022-kr",
    "cp949": "euc-kr ks-c-5601-1987 ks-c-5601 ksc5601 cp949 windows-949 korean",
    "johab": "johab",
    _TOLERANT: "us-ascii ascii ansi-x3.4-1968 iso646-us 7bit 8bit unknown-8bit x-unknown-8bit x-unknown unknown",
}
_CODECS = {name: codec for codec, names in _PYTHON.items() for name in names.split()}
_NOT_ASCII = frozenset(codec for codec in _PYTHON if codec.startswith(("utf-16", "utf-32", "iso2022", "hz")))
_ONE_BYTE = frozenset(codec for codec in _PYTHON if codec.startswith(("cp125", "iso8859", "cp4", "cp8", "koi8", "mac")))

_UTF7 = frozenset(("utf-7", "unicode-1-1-utf-7", "x-utf-7"))
_REFUSED_NAMES = "punycode idna rot13 rot-13 base64 hex uu zlib zip bz2 quopri unicode-escape raw-unicode-escape"
_REFUSED = _UTF7 | frozenset(_REFUSED_NAMES.split())  # plain ASCII in form, and yet no plain text
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_GAP = re.compile(r"\s+")


def codec_of(charset: str) -> str | None:
    """The codec behind a charset's name: '' where it says nothing, None where it is not one that is read."""
    name = charset.strip(" \t\"'<>;,").lower().replace("_", "-")
    return _CODECS.get(name) if name else _TOLERANT


def decode(data: bytes, charset: str = "", *, html: bool = False, plain: bool = False) -> tuple[str, str]:
    """Text and a problem or '': by the charset that was named if the bytes bear it, else by what they look like.

    UTF-8 comes before a one-byte charset that was declared: bytes above 127 that form whole UTF-8 by chance are rarer
    than wrong labels. UTF-7 is read where `plain` says that it is shown as text alone: in HTML it hides mark-up.
    A name that nobody knows is no problem where the bytes are plain ASCII or whole UTF-8.
    """
    codec = codec_of(charset)
    name = charset.strip("\"' ").lower().replace("_", "-")
    if plain and name in _UTF7:
        with suppress(UnicodeError):
            return data.decode("utf-7"), ""
    problem = ""
    if codec is None:
        codec = _TOLERANT
        if name in _REFUSED or not _is_utf8(data):
            problem = f"Part of this message is in a character set that is not read ({shown(charset, 40)})."
    if not codec and html and (found := _META.search(data, 0, 8192)):
        declared = codec_of(found[1].decode("ascii", "replace"))
        codec = declared if declared and not declared.startswith("utf-16") else _TOLERANT
    if codec not in _NOT_ASCII and data.isascii() and b"\x1b" not in data:
        return data.decode("ascii"), problem
    return _decode_odd(data, codec), problem


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decode_odd(data: bytes, codec: str) -> str:
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        codec = "utf-8-sig" if data.startswith(b"\xef") else "utf-16"
    candidates = [codec] if codec else []
    if codec in _ONE_BYTE or not codec:
        candidates.insert(0, "utf-8")
    if b"\x1b" in data and codec not in _NOT_ASCII:
        candidates.insert(0, "iso2022-jp-2")
    if "utf-8" not in candidates:
        candidates.append("utf-8")
    for candidate in candidates:
        try:
            return data.decode(candidate)
        except (UnicodeError, ValueError):
            continue
    return _least_damaged(data, codec)


def _least_damaged(data: bytes, codec: str) -> str:
    as_utf8 = data.decode("utf-8", "replace")
    if codec not in ("", "utf-8", "utf-8-sig", *_ONE_BYTE):
        return data.decode(codec, "replace")
    high = sum(data.count(byte) for byte in _LEADS)
    if as_utf8.count("\ufffd") * 4 < high:  # nearly all of it is UTF-8: cut or damaged, not mislabelled
        return as_utf8
    return data.decode(codec if codec in _ONE_BYTE else "cp1252", "replace")


_LEADS = tuple(range(0xC2, 0xF5))


def visible(text: str) -> str:
    """The text without control characters and directional overrides, which disguise it or steer a terminal."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return _UNSEEN.sub("", text)


def shown(text: str, limit: int = 300) -> str:
    """One line for people: no control characters, single spaces, cut to `limit` characters with a mark that it was."""
    line = _GAP.sub(" ", visible(text)).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"
