"""The keys of each kind of fact in a candidacy file, and how the value of each is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date, datetime
from typing import Any, Final, NoReturn

from afterword.facts import kinds
from afterword.facts.errors import BadFile
from afterword.formats.strict_json import Odd, shown, shown_key

FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2100


class Wrong(Exception):
    """A value is not what it must be: where inside it, and what was expected and found."""

    def __init__(self, expected: str, found: object, where: str = "") -> None:
        super().__init__(expected)
        self.where = where
        self.problem = f"expected {expected}, found {found if isinstance(found, Raw) else shown(found)}"


class Raw(str):
    """Words that stand in a message as they are."""


Ids = dict[str, str]  # the ids of the contacts, each to itself
Reader = Callable[[Any, Ids], Any]


def refuse(path: str, expected: str, found: object) -> NoReturn:
    raise BadFile(path, Wrong(expected, found).problem)


def read_object(value: object, path: str, needed: tuple[str, ...], optional: tuple[str, ...]) -> dict[str, Any]:
    if type(value) is not dict:
        if isinstance(value, Odd):
            raise BadFile(under(path, value.key), value.problem)
        refuse(path, "an object", value)
    if len(value) == len(needed) and all(map(value.__contains__, needed)):
        return value
    for key in value:
        if key not in needed and key not in optional:
            refuse(under(path, key), f"one of {', '.join((*needed, *optional))}", Raw("an unknown key"))
    for key in needed:
        if key not in value:
            refuse(under(path, key), "a value", Raw("a missing key"))
    return value


def under(path: str, key: str) -> str:
    return f"{path}.{shown_key(key)}" if path else shown_key(key)


def read_text(value: Any, ids: Ids) -> str:
    if type(value) is not str:
        raise Wrong("a text", value)
    return value


def _yes_no(value: Any, ids: Ids) -> bool:
    if type(value) is not bool:
        raise Wrong("true or false", value)
    return value


def _from(least: int) -> Reader:
    def read(value: Any, ids: Ids) -> int:
        if type(value) is not int or value < least:
            raise Wrong(f"a whole number, {least} or more", value)
        return value

    return read


def _time(value: Any, ids: Ids) -> datetime:
    if type(value) is str and "T" in value:
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            if at.tzinfo is not None and FIRST_YEAR <= at.year <= LAST_YEAR:
                return at
            if at.tzinfo is None:
                raise Wrong("a time with an offset such as 2026-03-03T10:00:00+00:00", value)
            raise Wrong(f"a year from {FIRST_YEAR} to {LAST_YEAR}", value)
    raise Wrong("a time such as 2026-03-03T10:00:00+00:00", value)


def _date(value: Any, ids: Ids) -> date:
    if type(value) is str:
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass
        else:
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return day
            raise Wrong(f"a year from {FIRST_YEAR} to {LAST_YEAR}", value)
    raise Wrong("a date such as 2026-03-06", value)


def _id(value: Any, ids: Ids) -> str:
    if type(value) is not str or value not in ids:
        raise Wrong("the id of a contact", value)
    return ids[value]


def _id_or_null(value: Any, ids: Ids) -> str | None:
    return None if value is None else _id(value, ids)


def _ids(value: Any, ids: Ids) -> tuple[str, ...]:
    if type(value) is not list or not value:
        raise Wrong("a list of ids of contacts, one at least", value)
    for place, item in enumerate(value):
        if type(item) is not str or item not in ids:
            raise Wrong("the id of a contact", item, f"[{place}]")
    return tuple(value)


def _list_of(read: Reader) -> Reader:
    def read_all(value: Any, ids: Ids) -> tuple[Any, ...]:
        if type(value) is not list:
            raise Wrong("a list", value)
        items = []
        for place, item in enumerate(value):
            try:
                items.append(read(item, ids))
            except Wrong as wrong:
                wrong.where = f"[{place}]"
                raise
        return tuple(items)

    return read_all


def _one_of(names: tuple[str, ...]) -> Reader:
    known = frozenset(names)

    def read(value: Any, ids: Ids) -> str:
        if type(value) is not str or value not in known:
            raise Wrong(f"one of {', '.join(names)}", value)
        return value

    return read


def _promise(value: Any, ids: Ids) -> kinds.PromiseMade:
    try:
        raw = read_object(value, "", ("about", "earliest", "latest"), ())
    except BadFile as bad:
        wrong = Wrong("", "", f".{bad.path}" if bad.path else "")
        wrong.problem = bad.problem
        raise wrong from None
    read: dict[str, Any] = {}
    for key, reader in (("about", _about), ("earliest", _date), ("latest", _date)):
        try:
            read[key] = reader(raw[key], ids)
        except Wrong as wrong:
            wrong.where = f".{key}"
            raise
    if read["latest"] < read["earliest"]:
        raise Wrong(f"a date from {read['earliest']} on", raw["latest"], ".latest")
    return kinds.PromiseMade(read["about"], read["earliest"], read["latest"])


_about: Final = _one_of(kinds.ABOUTS)
_KEYS: Final[dict[str, tuple[type, dict[str, Reader], dict[str, Reader]]]] = {
    # fact: its class, its keys beside `fact` and `at`, the optional ones
    "interview": (
        kinds.Interview,
        {"until": _time, "round": _from(1), "with": _ids, "lead": _id},
        {"format": read_text, "notes": read_text, "questions": _list_of(read_text)},
    ),
    "sent": (
        kinds.Sent,
        {"to": _ids, "move": _one_of(kinds.SENT_AS), "channel": _one_of(kinds.CHANNELS)},
        {"round": _from(1), "subject": read_text, "text": read_text, "gave": _list_of(_one_of(kinds.EXTRAS))},
    ),
    "received": (
        kinds.Received,
        {"from": _id_or_null, "kind": _one_of(kinds.RECEIVED_KINDS)},
        {"promise": _promise, "round_at": _time, "subject": read_text, "text": read_text, "feedback_offered": _yes_no},
    ),
    "promise": (
        kinds.Promise,
        {"from": _id, "about": _about, "earliest": _date, "latest": _date},
        {"text": read_text},
    ),
    "policy": (kinds.Policy, {"policy": _one_of(kinds.POLICIES)}, {}),
    "auto_reply": (kinds.AutoReply, {"from": _id}, {"returns": _date}),
    "bounce": (kinds.Bounce, {"contact": _id}, {}),
    "new_address": (kinds.NewAddress, {"contact": _id, "email": read_text}, {}),
    "skipped": (kinds.Skipped, {"move": _one_of(kinds.SENT_AS)}, {"contact": _id, "round": _from(1)}),
    "snoozed": (kinds.Snoozed, {"until": _time}, {}),
    "withdrawn": (kinds.Withdrawn, {}, {}),
    "retracted": (kinds.Retracted, {"which": _from(0)}, {}),
}
_ATTRIBUTE: Final = {"from": "from_", "with": "with_"}


class Shape:
    """How a fact with certain keys in a certain order is read: what reads each value, and its place as an argument."""

    __slots__ = ("blank", "made", "steps")

    def __init__(self, name: str, keys: tuple[str, ...]) -> None:
        self.made, needed, optional = _KEYS[name]
        readers: dict[str, Reader] = {"at": _time, **needed, **optional}
        every = [field.name for field in fields(self.made)]
        self.blank = [None if field.default is MISSING else field.default for field in fields(self.made)]
        self.steps = tuple(
            (every.index(_ATTRIBUTE.get(key, key)), readers[key]) if key != "fact" else (-1, None) for key in keys
        )


def shape_of(name: object, value: dict[str, Any], path: str) -> Shape:
    """The shape of a fact's object. Raises BadFile where a key is missing or unknown."""
    if type(name) is not str or name not in _KEYS:
        found = Raw("a missing key") if "fact" not in value else name
        refuse(f"{path}.fact", f"one of {', '.join(_KEYS)}", found)
    _, needed, optional = _KEYS[name]
    read_object(value, path, ("fact", "at", *needed), tuple(optional))
    return Shape(name, tuple(value))
