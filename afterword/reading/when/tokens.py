"""Text to tokens: one pass of one scanner, a category and a value each.

White space is not kept but felt: `-` and `/` between two tokens without a space are other categories (`dash`, `slash`)
than with one (`ldash`, `lslash`), for "3-5 days" and "Monday - Friday" are read alike and "4-5-6" is read by neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final

from afterword.reading.when.lexicon import WORDS

_SCAN: Final[str] = (
    r"[wW]/[cbeCBE](?![^\W_])|[wW]eek-ends?|[mM]id[- ]?day|[mM]id-night|[nN]ight-time|[lL]unch-time|[dD]ay-time|"
    r"[0-9]+(?:st|nd|rd|th|ST|ND|RD|TH)(?![^\W_])|[0-9]+|[apAP]\s?\.\s?[mM](?![^\W_])\.?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?|\n[ \t\r]*\n|\S"
)
_PUNCTUATION: Final[dict[str, str]] = {
    "/": "slash",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "‑": "dash",
    "−": "dash",
    ".": "dot",
    ":": "colon",
    ",": "comma",
    "(": "lp",
    ")": "rp",
    "&": "and",
    "+": "plus",
    "@": "at",
    "~": "approx",
    "½": "frac",
    "¼": "frac",
    "¾": "frac",
    "%": "pct",
    "$": "money",
    "£": "money",
    "€": "money",
    "#": "hash",
    "'": "mark",
    "’": "mark",
    "‘": "mark",
    '"': "mark",
    "“": "mark",
    "”": "mark",
    "?": "stop",
    "!": "stop",
    ";": "stop",
    "*": "mark",
    "_": "bar",
    "|": "bar",
    "=": "bar",
    "\\": "bar",
}
_LOOSE: Final[dict[str, str]] = {"slash": "lslash", "dash": "ldash", "dot": "full", "colon": "lcolon"}
_FRACTION: Final[dict[str, float]] = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_CODES: dict[str, str] = {}
_NAMES: dict[str, str] = {}


def code(category: str) -> str:
    """The one character that stands for a category in a line of tokens."""
    sign = _CODES.get(category)
    if sign is None:
        sign = _CODES[category] = chr(0xB0 + len(_CODES))
        _NAMES[sign] = category
    return sign


_LOOSE_CODES: Final[dict[str, str]] = {code(tight): code(loose) for tight, loose in _LOOSE.items()}
_FIGURES: Final = frozenset(map(code, ("n", "nh", "nd", "nk", "nj", "y4", "hm", "ymd")))
_NAMES_OF_THINGS: Final = frozenset(map(code, ("word", "bar")))
_LOOSE_DASH: Final = code("ldash")
_BREAK: Final = code("break")
_BIG: Final = code("big")
_NUMERALS: Final = frozenset(map(code, ("tens", "hundred", "thousand", "nx", "nw")))


class Line:
    """Tokens, or what a level of the grammar made of them: a string of categories, and beside it values and spans."""

    __slots__ = ("codes", "ends", "starts", "text", "values")

    def __init__(self, text: str, codes: str, values: list[Any], starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.codes = codes
        self.values = values
        self.starts = starts
        self.ends = ends


@cache
def _scanner() -> re.Pattern[str]:
    return re.compile(_SCAN)


def _number(digits: str) -> str:
    """The category of a number by what it can be: n 1..12, nh an hour, nd a day, nk a minute, nj two figures, hm
    HHMM."""
    size, value = len(digits), int(digits[:9])
    if size <= 2:
        if 1 <= value <= 12:
            return "n"
        return "nh" if value <= 24 else "nd" if value <= 31 else "nk" if value <= 59 else "nj"
    if size == 4 and 1900 <= value <= 2100:
        return "y4"
    if size <= 4:
        return "hm" if value % 100 < 60 and value < 2400 else "big"
    if size == 8 and 1900 <= value // 10000 <= 2100 and 1 <= value // 100 % 100 <= 12 and 1 <= value % 100 <= 31:
        return "ymd"
    return "big"


def _word(word: str) -> tuple[str, Any]:
    low = word.lower().replace("’", "'").replace("-", "").replace(" ", "")
    hit = WORDS.get(low)
    if hit is None and "'" in low:
        base = low.rpartition("'")
        hit = WORDS.get(base[0]) if base[2] in ("s", "") else None
        if hit is not None and hit[0] in ("it", "he", "we", "i", "they", "a", "one"):
            hit = None
    return hit or ("word", low)


@lru_cache(maxsize=8192)
def _token(piece: str) -> tuple[str, Any]:
    """The code and the value of a piece of text by itself."""
    first = piece[0]
    if "0" <= first <= "9":
        if piece[-1] in "tdhTDH":
            value = int(piece[:-2][:9])
            return code("ordn" if 1 <= value <= 31 else "big"), value
        return code(_number(piece)), int(piece[:9])
    if first == "\n":
        return code("break"), None
    if first.isalpha():
        category, word = ("ampm", first.lower() + "m") if "." in piece else _word(piece)
        return code(category), word
    return code(_PUNCTUATION.get(first, "other")), _FRACTION.get(first)


def scan(text: str) -> Line:
    """The tokens of a text; spans are code points of the text itself."""
    codes: list[str] = []
    values: list[Any] = []
    starts: list[int] = []
    ends: list[int] = []
    last, size = -1, len(text)
    for m in _scanner().finditer(text):
        start, end = m.span()
        sign, value = _token(m.group())
        if sign in _LOOSE_CODES:
            if start != last or end == size or text[end].isspace():
                sign = _LOOSE_CODES[sign]
                if sign == _LOOSE_DASH and 0 <= last < start and "\n" in text[last:start]:
                    sign = _BREAK  # a dash at the head of a line is a bullet
        elif start == last and sign in _FIGURES and codes[-1] in _NAMES_OF_THINGS:
            sign = _BIG  # A1B2, file_2
        codes.append(sign)
        values.append(value)
        starts.append(start)
        ends.append(end)
        last = end
    line = Line(text, "".join(codes), values, starts, ends)
    if not _NUMERALS.isdisjoint(codes):
        _merge(line, [_NAMES[sign] for sign in codes])
    return line


def _merge(line: Line, categories: list[str]) -> None:
    """Joins number words in place: twenty-first, thirty one, two thousand and fifteen, nineteen ninety nine."""
    out: list[tuple[str, Any, int, int]] = []
    i, n = 0, len(categories)
    while i < n:
        size, category, value = _numeral(categories, line.values, i)
        if size:
            out.append((category, value, line.starts[i], line.ends[i + size - 1]))
            i += size
        else:
            out.append((categories[i], line.values[i], line.starts[i], line.ends[i]))
            i += 1
    line.codes = "".join(code(o[0]) for o in out)
    line.values, line.starts, line.ends = [o[1] for o in out], [o[2] for o in out], [o[3] for o in out]


def _small(categories: list[str], values: list[Any], i: int) -> tuple[int, int, bool]:
    """A numeral below 100 at i: how many tokens, its value, is it ordinal."""
    here = categories[i] if i < len(categories) else ""
    if here in ("nw", "nx"):
        return 1, values[i], False
    if here != "tens":
        return 0, 0, False
    j = i + 1
    if j < len(categories) and categories[j] == "dash":
        j += 1
    after = categories[j] if j < len(categories) else ""
    if after == "nw" and values[j] < 10:
        return j + 1 - i, values[i] + values[j], False
    if after == "ordw" and values[j] < 10:
        return j + 1 - i, values[i] + values[j], True
    if after == "second":
        return j + 1 - i, values[i] + 2, True
    return 1, values[i], False


def _numeral(categories: list[str], values: list[Any], i: int) -> tuple[int, str, int]:
    size, value, ordinal = _small(categories, values, i)
    if not size or ordinal:
        return size, "ordw", value
    j = i + size
    if j < len(categories) and categories[j] in ("hundred", "thousand"):
        total = value * (1000 if categories[j] == "thousand" else 100)
        k = j + 1
        if k < len(categories) and categories[k] == "and":
            k += 1
        more, rest, _ = _small(categories, values, k)
        total, size = (total + rest, k + more - i) if more else (total, j + 1 - i)
        return size, "y4" if 1900 <= total <= 2100 else "nx", total
    if value in (19, 20):
        more, rest, ordinal = _small(categories, values, j)
        if more and not ordinal and rest >= 10:
            return size + more, "y4", value * 100 + rest
    return size, "nw" if 1 <= value <= 12 else "nx", value


def categories_of(names: Iterable[str]) -> str:
    """The characters of several categories, for a set in a pattern."""
    return "".join(code(name) for name in names)
