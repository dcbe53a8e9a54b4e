"""A candidacy, and a plan, as the values that JSON is written from."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import Any, Final

from afterword.facts.candidacy import Candidacy
from afterword.facts.kinds import NAMES, Fact, PromiseMade
from afterword.facts.plan import Plan
from afterword.formats.candidacy_file import VERSION
from afterword.formats.strict_json import write_json

_KEY: Final = {"from_": "from", "with_": "with"}


def write_candidacy(candidacy: Candidacy) -> bytes:
    """The candidacy file of a candidacy, in UTF-8: reading it gives the same candidacy."""
    return write_json(candidacy_value(candidacy))


def candidacy_value(candidacy: Candidacy) -> dict[str, object]:
    """The candidacy as an object; what is optional and not known is left out."""
    return {
        "version": VERSION,
        "candidate": _plain(candidacy.candidate),
        "employer": _plain(candidacy.employer),
        "role": candidacy.role,
        "contacts": [_plain(contact) for contact in candidacy.contacts],
        "history": [fact_value(fact) for fact in candidacy.history],
    }


def fact_value(fact: Fact) -> dict[str, object]:
    """One fact as an object of `history`."""
    value: dict[str, object] = {"fact": NAMES[type(fact)], **_plain(fact)}
    if value["fact"] == "received":
        value.setdefault("from", None)
    return value


def _plain(thing: Any) -> dict[str, object]:
    value: dict[str, object] = {}
    for field in fields(thing):
        item = getattr(thing, field.name)
        if item is None or item is False or item == ():
            continue
        if isinstance(item, PromiseMade):
            item = _plain(item)
        elif isinstance(item, (datetime, date)):
            item = item.isoformat()
        elif isinstance(item, tuple):
            item = list(item)
        value[_KEY.get(field.name, field.name)] = item
    return value


def write_plan(plan: Plan) -> bytes:
    """A plan as the candidacy format writes it: one line of JSON in UTF-8, without its end."""
    promise = plan.promise
    return write_json(
        {
            "outcome": plan.outcome,
            "promise": promise
            and {
                "from": promise.from_,
                "about": promise.about,
                "earliest": promise.earliest,
                "latest": promise.latest,
                "state": promise.state,
            },
            "moves": [
                {
                    "kind": move.kind,
                    "to": move.to,
                    "round": move.round,
                    "opens": _time(move.window.opens),
                    "due": _time(move.window.due),
                    "state": move.state,
                    "late": move.late,
                    "because": move.because,
                }
                for move in plan.moves
            ],
            "questions": [{"about": question.about, "contact": question.contact} for question in plan.questions],
        }
    )


def _time(at: datetime) -> datetime | str:
    """`write_json` rounds an offset to the minute, and the last one with seconds in it ended in 1972."""
    return at if at.year > 1972 else at.isoformat()
