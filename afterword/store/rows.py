"""Facts to rows and back: a fact's fields as JSON beside its `at`, and the same fact again."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any, Final

from afterword.facts import kinds
from afterword.facts.kinds import Fact, PromiseMade

CLASSES: Final[dict[str, type]] = {name: cls for cls, name in kinds.NAMES.items()}
_TIMES: Final = {"until", "round_at"}
_DATES: Final = {"earliest", "latest", "returns"}
_TUPLES: Final = {"with_", "to", "gave", "questions"}


def body_of(fact: Fact) -> dict[str, Any]:
    """The fields of a fact beside `at`; times keep their offset, so that the same fact comes back."""
    return {field.name: _to_json(getattr(fact, field.name)) for field in fields(fact) if field.name != "at"}


def fact_of(kind: str, at: datetime, body: dict[str, Any]) -> Fact:
    """The fact that `body_of` wrote; KeyError for a kind that nobody knows."""
    values = {name: _from_json(name, value) for name, value in body.items()}
    fact: Fact = CLASSES[kind](at=at.astimezone(UTC), **values)
    return fact


def _to_json(value: object) -> Any:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, PromiseMade):
        return {"about": value.about, "earliest": value.earliest.isoformat(), "latest": value.latest.isoformat()}
    return value


def _from_json(name: str, value: Any) -> object:
    if value is None:
        return None
    if name in _TIMES:
        return datetime.fromisoformat(value)
    if name in _DATES:
        return date.fromisoformat(value)
    if name in _TUPLES:
        return tuple(value)
    if name == "promise":
        return PromiseMade(value["about"], date.fromisoformat(value["earliest"]), date.fromisoformat(value["latest"]))
    return value
