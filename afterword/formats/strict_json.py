"""JSON (RFC 8259) read strictly: every key once, no number that is none, text that is Unicode.

The quick parser keeps the last of two equal keys and says nothing. A key that it dropped shows in the count of quotes:
written out again the value has fewer of them. Whatever looks odd goes to the slow parser, whose word holds.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Final, TypeVar

import orjson

from afterword.facts.errors import BadFile

Value = TypeVar("Value")

_BOM: Final = b"\xef\xbb\xbf"


class Odd(dict[str, object]):
    """An object with a key that stands twice, or a text that is no Unicode: `key` and `problem` say which."""

    key = ""
    problem = ""


def read_json(data: bytes, build: Callable[[object], Value]) -> Value:
    """`build` of the JSON value in `data` (UTF-8). Raises BadFile, without a path where the text is not JSON.

    `build` must refuse an `Odd`; it may be called twice.
    """
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    try:
        quick = orjson.loads(data)
        if (b"\\" not in data or b"\\u0022" not in data) and data.count(b'"') == orjson.dumps(quick).count(b'"'):
            return build(quick)
    except (orjson.JSONDecodeError, orjson.JSONEncodeError, BadFile):
        pass
    return build(_slow(data))


def write_json(value: object) -> bytes:
    """One line of JSON in UTF-8, without its end. Dates and times are written as ISO 8601, offsets to the minute."""
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:  # a whole number of more than 64 bits
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_iso).encode()


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def shown(value: object) -> str:
    """What a value is, short and on one line, for a message."""
    if isinstance(value, str):
        text = value if len(value) <= 60 else value[:57] + "..."
        return json.dumps(text, ensure_ascii=not text.isprintable())
    if value is None or isinstance(value, (bool, int, float)):
        try:
            text = json.dumps(value)
        except ValueError:  # an integer of thousands of digits
            return "a very large number"
        return text if len(text) <= 60 else text[:57] + "..."
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "an object"


def shown_key(key: str) -> str:
    """A key as part of a path, short and on one line."""
    if len(key) > 40:
        key = key[:37] + "..."
    return key if key.isprintable() else json.dumps(key)[1:-1]


def _slow(data: bytes) -> object:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadFile("", f"expected JSON in UTF-8, found a byte that is not at place {error.start}") from None
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise BadFile("", f"expected JSON, found something else at {where} ({error.msg})") from None
    except RecursionError:
        raise BadFile("", "expected a candidacy in JSON, found lists and objects nested too deeply") from None
    except ValueError as error:
        raise BadFile("", f"expected JSON, found {str(error)[:80]}") from None


def _no_constant(name: str) -> object:
    raise ValueError(f"{name}, which JSON does not have")


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    odd = ""
    problem = ""
    if len(value) < len(pairs):
        seen: set[str] = set()
        odd = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        problem = "expected each key once, found it twice"
    for key, item in pairs:
        texts = [key, item] if isinstance(item, str) else [key, *item] if isinstance(item, list) else [key]
        if any(isinstance(text, str) and not _is_unicode(text) for text in texts):
            odd, problem = key, "expected text in Unicode, found half of a surrogate pair"
    if not problem:
        return value
    strange = Odd(value)
    strange.key, strange.problem = odd, problem
    return strange


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
