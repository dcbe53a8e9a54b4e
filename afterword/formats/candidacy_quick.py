"""The quick way to read the four commonest kinds of fact; whatever is not plainly right is left to the strict way.

A host plans a million candidacies a minute, and most of that time would go into reading facts key by key. Nothing is
refused here: None says that the strict reader, which knows every key and every refusal, has to look.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

from afterword.facts import kinds

Ids = dict[str, str]
FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2100

_MOVES: Final = frozenset(kinds.SENT_AS)
_CHANNELS: Final = frozenset(kinds.CHANNELS)
_RECEIVED: Final = frozenset(kinds.RECEIVED_KINDS)
_ABOUTS: Final = frozenset(kinds.ABOUTS)


def quick_fact(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    """The fact of an object that came out of JSON, or None where it is of another kind or not plainly right."""
    try:
        read = _QUICK.get(value["fact"])
        return None if read is None else read(value, ids)
    except (KeyError, ValueError, TypeError):
        return None


def _open(made: type) -> Any:
    """A class like a frozen one, but not frozen: an instance is filled, and then becomes one of the frozen class.

    Giving each value to a frozen `__init__` takes three times as long.
    """
    return type(made.__name__, (), {"__slots__": made.__slots__})  # type: ignore[attr-defined]


_Sent: Final = _open(kinds.Sent)
_Received: Final = _open(kinds.Received)
_Interview: Final = _open(kinds.Interview)
_Promise: Final = _open(kinds.Promise)


def _time(text: str) -> datetime | None:
    at = datetime.fromisoformat(text)
    return at if "T" in text and at.tzinfo is not None and FIRST_YEAR <= at.year <= LAST_YEAR else None


def _date(text: str) -> date | None:
    day = date.fromisoformat(text)
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _sent(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Sent()
    keys = 5
    fact.at = at = _time(value["at"])
    fact.to = to = tuple([ids[one] for one in value["to"]])
    fact.move = value["move"]
    fact.channel = value["channel"]
    fact.round = number = value.get("round")
    fact.subject = subject = value.get("subject")
    fact.text = text = value.get("text")
    fact.gave = ()
    if (
        at is None
        or not to
        or fact.move not in _MOVES
        or fact.channel not in _CHANNELS
        or type(value["to"]) is not list
    ):
        return None
    if number is not None:
        if type(number) is not int or number < 1:
            return None
        keys += 1
    if subject is not None:
        if type(subject) is not str:
            return None
        keys += 1
    if text is not None:
        if type(text) is not str:
            return None
        keys += 1
    if keys != len(value):
        return None  # a key that is null, unknown, or rare
    fact.__class__ = kinds.Sent
    return fact  # type: ignore[no-any-return]


def _received(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Received()
    keys = 4
    fact.at = at = _time(value["at"])
    from_ = value["from"]
    fact.from_ = None if from_ is None else ids[from_]
    fact.kind = value["kind"]
    fact.promise = None
    fact.round_at = round_at = value.get("round_at")
    fact.subject = subject = value.get("subject")
    fact.text = text = value.get("text")
    fact.feedback_offered = False
    if at is None or fact.kind not in _RECEIVED:
        return None
    if round_at is not None:
        fact.round_at = _time(round_at)
        if fact.round_at is None:
            return None
        keys += 1
    if subject is not None:
        if type(subject) is not str:
            return None
        keys += 1
    if text is not None:
        if type(text) is not str:
            return None
        keys += 1
    if keys != len(value):
        return None
    fact.__class__ = kinds.Received
    return fact  # type: ignore[no-any-return]


def _interview(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Interview()
    keys = 6
    fact.at = at = _time(value["at"])
    fact.until = until = _time(value["until"])
    fact.round = number = value["round"]
    fact.with_ = with_ = tuple([ids[one] for one in value["with"]])
    fact.lead = lead = value["lead"]
    fact.format = None
    fact.notes = notes = value.get("notes")
    fact.questions = ()
    if at is None or until is None or until < at or lead not in with_ or type(value["with"]) is not list:
        return None
    if type(number) is not int or number < 1:
        return None
    if notes is not None:
        if type(notes) is not str:
            return None
        keys += 1
    if keys != len(value):
        return None
    fact.__class__ = kinds.Interview
    return fact  # type: ignore[no-any-return]


def _promise(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Promise()
    fact.at = at = _time(value["at"])
    fact.from_ = ids[value["from"]]
    fact.about = value["about"]
    fact.earliest = earliest = _date(value["earliest"])
    fact.latest = latest = _date(value["latest"])
    fact.text = None
    if at is None or fact.about not in _ABOUTS or earliest is None or latest is None or latest < earliest:
        return None
    if len(value) != 6:
        return None
    fact.__class__ = kinds.Promise
    return fact  # type: ignore[no-any-return]


_QUICK: Final[dict[str, Callable[[dict[str, Any], Ids], kinds.Fact | None]]] = {
    "sent": _sent,
    "received": _received,
    "interview": _interview,
    "promise": _promise,
}
