"""The candidacy file: one candidacy as JSON, version 1, read with every refusal and written back."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, NoReturn, cast

from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import BadFile
from afterword.facts.people import PARTS, Candidate, Contact, Employer
from afterword.facts.public_holidays import is_country, is_region
from afterword.facts.working_time import is_zone
from afterword.formats.candidacy_fields import Ids, Raw, Shape, Wrong, read_object, read_text, refuse, shape_of, under
from afterword.formats.candidacy_quick import QUICK_FACTS, quick_candidate, quick_contact
from afterword.formats.strict_json import read_json, shown

VERSION: Final = 1


def read_candidacy(data: bytes | str) -> Candidacy:
    """The candidacy in a file's bytes or text.

    Raises BadFile: its `path` as `history[2].to[0]`, or '' where the text is not JSON.
    """
    return read_json(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data, candidacy_of)


def candidacy_of(value: object) -> Candidacy:
    """The candidacy in a value that came out of JSON. Raises BadFile."""
    whole = read_object(value, "", ("version", "candidate", "employer", "role", "contacts", "history"), ())
    if type(whole["version"]) is not int or whole["version"] != VERSION:
        refuse("version", "1", whole["version"])
    candidate = _candidate(whole["candidate"])
    employer = _employer(whole["employer"])
    try:
        role = read_text(whole["role"], {})
    except Wrong as wrong:
        raise BadFile("role", wrong.problem) from None
    contacts, ids = _contacts(whole["contacts"])
    history = whole["history"]
    if type(history) is not list:
        refuse("history", "a list of facts", history)
    facts: list[kinds.Fact] = []
    for raw in history:
        try:
            fact: kinds.Fact | None = QUICK_FACTS[raw["fact"]](raw, ids)
        except (KeyError, ValueError, TypeError):
            fact = None
        facts.append(fact or _fact(raw, len(facts), ids, len(history)))
    return Candidacy(candidate, employer, role, contacts, tuple(facts))


def _texts(value: dict[str, Any], path: str) -> None:
    for key, item in value.items():
        if type(item) is not str:
            refuse(under(path, key), "a text", item)


def _zone(value: dict[str, Any], path: str) -> None:
    if not _zone_exists(value["time_zone"]):
        refuse(f"{path}.time_zone", "an IANA zone such as Europe/London", value["time_zone"])


_zone_exists: Final = lru_cache(maxsize=2048)(is_zone)


def _candidate(value: object) -> Candidate:
    quick = quick_candidate(value)
    if quick is not None and _zone_exists(quick.time_zone):
        return quick
    raw = read_object(value, "candidate", ("name", "email", "time_zone"), ("phone",))
    _texts(raw, "candidate")
    _zone(raw, "candidate")
    return Candidate(raw["name"], raw["email"], raw["time_zone"], raw.get("phone"))


def _employer(value: object) -> Employer:
    raw = read_object(value, "employer", ("name",), ("time_zone", "country", "region"))
    _texts(raw, "employer")
    if "time_zone" in raw:
        _zone(raw, "employer")
    country, region = raw.get("country"), raw.get("region")
    if country is not None:
        if not is_country(country):
            refuse("employer.country", "a country such as GB", country)
        if region is not None and not is_region(country, region):
            refuse("employer.region", f"a region of {country} such as the holidays package names it", region)
    return Employer(raw["name"], raw.get("time_zone"), country, region)


def _contacts(value: object) -> tuple[tuple[Contact, ...], Ids]:
    if type(value) is not list:
        refuse("contacts", "a list of contacts", value)
    ids: Ids = {}
    contacts = []
    for place, item in enumerate(value):
        contact = quick_contact(item) or _contact(item, place)
        if contact.id in ids:
            refuse(f"contacts[{place}].id", "an id of its own", Raw(f"{shown(contact.id)} a second time"))
        ids[contact.id] = contact.id
        contacts.append(contact)
    return tuple(contacts), ids


def _contact(value: object, place: int) -> Contact:
    path = f"contacts[{place}]"
    raw = read_object(value, path, ("id", "name", "part"), ("email",))
    _texts(raw, path)
    if raw["part"] not in PARTS:
        refuse(f"{path}.part", f"one of {', '.join(PARTS)}", raw["part"])
    return Contact(raw["id"], raw["name"], raw["part"], raw.get("email"))


_SHAPES: Final[dict[tuple[object, ...], Shape]] = {}
_MOST_SHAPES: Final = 2000  # a file can write its keys in any order; what is written by a program has a few shapes


def _fact(raw: object, place: int, ids: Ids, count: int) -> kinds.Fact:
    if type(raw) is not dict:
        read_object(raw, f"history[{place}]", (), ())
    value = cast(dict[str, Any], raw)
    name = value.get("fact")
    if type(name) is not str:
        shape_of(name, value, f"history[{place}]")
    shape = _SHAPES.get((name, *value))
    if shape is None:
        shape = shape_of(name, value, f"history[{place}]")
        if len(_SHAPES) < _MOST_SHAPES:
            _SHAPES[(name, *value)] = shape
    arguments = shape.blank.copy()
    try:
        for (at, read), item in zip(shape.steps, value.values(), strict=True):
            if read is not None:
                arguments[at] = read(item, ids)
    except Wrong:
        _refuse_first(shape, value, place, ids)
    fact: kinds.Fact = shape.made(*arguments)
    if name == "interview" or name == "promise":
        _hold_together(fact, value, place)
    if type(fact) is kinds.Retracted and fact.which >= count:
        refuse(f"history[{place}].which", f"a place in the history, from 0 to {count - 1}", fact.which)
    return fact


def _refuse_first(shape: Shape, value: dict[str, Any], place: int, ids: Ids) -> NoReturn:
    for (_, read), (key, item) in zip(shape.steps, value.items(), strict=True):
        try:
            if read is not None:
                read(item, ids)
        except Wrong as wrong:
            raise BadFile(f"history[{place}].{key}{wrong.where}", wrong.problem) from None
    raise AssertionError("a value was refused and then was not")


def _hold_together(fact: kinds.Fact, raw: dict[str, Any], place: int) -> None:
    path = f"history[{place}]"
    if isinstance(fact, kinds.Promise) and fact.latest < fact.earliest:
        refuse(f"{path}.latest", f"a date from {fact.earliest} on", raw["latest"])
    if isinstance(fact, kinds.Interview):
        if fact.until < fact.at:
            refuse(f"{path}.until", f"a time from {shown(raw['at'])} on", raw["until"])
        if fact.lead not in fact.with_:
            refuse(f"{path}.lead", "one of `with`", fact.lead)
