"""The quick way to read what is commonest in a candidacy file; whatever is not plainly right is left to the strict way.

A host plans a million candidacies a minute, and most of that time would go into reading facts key by key. Nothing is
refused here: None says that the strict reader, which knows every key and every refusal, has to look.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

from afterword.facts import kinds, people
from afterword.facts.unfrozen import unfrozen

Ids = dict[str, str]

# Within a day of the first and last year an offset decides which year it is: the strict way knows.
_FIRST: Final = datetime(1970, 1, 2, tzinfo=UTC)
_LAST: Final = datetime(2100, 12, 30, tzinfo=UTC)
_FIRST_DAY: Final = date(1970, 1, 1)
_LAST_DAY: Final = date(2100, 12, 31)

_MOVES: Final = frozenset(kinds.SENT_AS)
_CHANNELS: Final = frozenset(kinds.CHANNELS)
_RECEIVED: Final = frozenset(kinds.RECEIVED_KINDS)
_ABOUTS: Final = frozenset(kinds.ABOUTS)
_POLICIES: Final = frozenset(kinds.POLICIES)
_PARTS: Final = frozenset(people.PARTS)

_read_time: Final = datetime.fromisoformat
_read_date: Final = date.fromisoformat


def quick_contact(value: Any) -> people.Contact | None:
    """The contact of an object that came out of JSON, or None where it is not plainly right."""
    if type(value) is not dict:
        return None
    contact = _Contact()
    try:
        contact.id = name = value["id"]
        texts = type(name) is str is type(value["name"])
        contact.name = value["name"]
        contact.part = value["part"]
        if contact.part not in _PARTS or not texts:
            return None
        contact.email = email = value.get("email")
    except (KeyError, TypeError):
        return None
    if len(value) != 3 and (type(email) is not str or len(value) != 4):
        return None
    contact.__class__ = people.Contact
    return contact  # type: ignore[no-any-return]


def quick_candidate(value: Any) -> people.Candidate | None:
    """The candidate of an object that came out of JSON, or None where it is not plainly right but for the zone."""
    if type(value) is not dict:
        return None
    one = _Candidate()
    try:
        one.name = name = value["name"]
        one.email = email = value["email"]
        one.time_zone = zone = value["time_zone"]
    except KeyError:
        return None
    one.phone = phone = value.get("phone")
    if len(value) != 3 and (type(phone) is not str or len(value) != 4):
        return None
    if not type(name) is type(email) is type(zone) is str:
        return None
    one.__class__ = people.Candidate
    return one  # type: ignore[no-any-return]


_Candidate: Final = unfrozen(people.Candidate)
_Contact: Final = unfrozen(people.Contact)
_Sent: Final = unfrozen(kinds.Sent)
_Received: Final = unfrozen(kinds.Received)
_Interview: Final = unfrozen(kinds.Interview)
_Promise: Final = unfrozen(kinds.Promise)
_Policy: Final = unfrozen(kinds.Policy)


def _sent(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Sent()
    at = value["at"]
    fact.at = time = _read_time(at)
    to = value["to"]
    if type(to) is not list or not to or not _FIRST < time < _LAST or "T" not in at:
        return None
    fact.to = (ids[to[0]],) if len(to) == 1 else tuple(map(ids.__getitem__, to))
    fact.move = move = value["move"]
    fact.channel = channel = value["channel"]
    if move not in _MOVES or channel not in _CHANNELS:
        return None
    fact.round = fact.subject = fact.text = None
    fact.gave = ()
    more = len(value) - 5
    if more and "text" in value:
        fact.text = text = value["text"]
        if type(text) is not str:
            return None
        more -= 1
    if more and "subject" in value:
        fact.subject = text = value["subject"]
        if type(text) is not str:
            return None
        more -= 1
    if more and "round" in value:
        fact.round = number = value["round"]
        if type(number) is not int or number < 1:
            return None
        more -= 1
    if more:
        return None  # a key that is unknown or rare
    fact.__class__ = kinds.Sent
    return fact  # type: ignore[no-any-return]


def _received(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Received()
    at = value["at"]
    fact.at = time = _read_time(at)
    if not _FIRST < time < _LAST or "T" not in at:
        return None
    from_ = value["from"]
    fact.from_ = None if from_ is None else ids[from_]
    fact.kind = kind = value["kind"]
    if kind not in _RECEIVED:
        return None
    fact.promise = fact.round_at = fact.subject = fact.text = None
    fact.feedback_offered = False
    more = len(value) - 4
    if more and "round_at" in value:
        at = value["round_at"]
        fact.round_at = time = _read_time(at)
        if not _FIRST < time < _LAST or "T" not in at:
            return None
        more -= 1
    if more and "text" in value:
        fact.text = text = value["text"]
        if type(text) is not str:
            return None
        more -= 1
    if more and "subject" in value:
        fact.subject = text = value["subject"]
        if type(text) is not str:
            return None
        more -= 1
    if more:
        return None
    fact.__class__ = kinds.Received
    return fact  # type: ignore[no-any-return]


def _interview(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Interview()
    at, until = value["at"], value["until"]
    fact.at = begin = _read_time(at)
    fact.until = end = _read_time(until)
    if not _FIRST < begin <= end < _LAST or "T" not in at or "T" not in until:
        return None
    fact.round = number = value["round"]
    with_ = value["with"]
    fact.lead = lead = value["lead"]
    if type(number) is not int or number < 1 or type(with_) is not list or lead not in with_:
        return None
    fact.with_ = tuple(map(ids.__getitem__, with_))
    fact.format = fact.notes = None
    fact.questions = ()
    more = len(value) - 6
    if more and "notes" in value:
        fact.notes = text = value["notes"]
        if type(text) is not str:
            return None
        more -= 1
    if more:
        return None
    fact.__class__ = kinds.Interview
    return fact  # type: ignore[no-any-return]


def _promise(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Promise()
    at = value["at"]
    fact.at = time = _read_time(at)
    fact.from_ = ids[value["from"]]
    fact.about = about = value["about"]
    fact.earliest = earliest = _read_date(value["earliest"])
    fact.latest = latest = _read_date(value["latest"])
    fact.text = None
    if not _FIRST < time < _LAST or not _FIRST_DAY <= earliest <= latest <= _LAST_DAY or "T" not in at:
        return None
    if about not in _ABOUTS or len(value) != 6:
        return None
    fact.__class__ = kinds.Promise
    return fact  # type: ignore[no-any-return]


def _policy(value: dict[str, Any], ids: Ids) -> kinds.Fact | None:
    fact = _Policy()
    at = value["at"]
    fact.at = time = _read_time(at)
    fact.policy = policy = value["policy"]
    if not _FIRST < time < _LAST or "T" not in at or policy not in _POLICIES or len(value) != 3:
        return None
    fact.__class__ = kinds.Policy
    return fact  # type: ignore[no-any-return]


QUICK_FACTS: Final[dict[str, Callable[[dict[str, Any], Ids], kinds.Fact | None]]] = {
    "sent": _sent,
    "received": _received,
    "interview": _interview,
    "promise": _promise,
    "policy": _policy,
}
"""The fact of an object of each kind, or None; KeyError, ValueError and TypeError say no more than None does."""
