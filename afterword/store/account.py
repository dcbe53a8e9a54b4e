"""A whole account as rows, out and in again, and erased: what belongs to one candidate, and nothing of another."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from django.db import models as fields
from django.db import transaction

from afterword.facts.errors import RefusedError
from afterword.store import models, outbox

_TABLES: Final[tuple[tuple[type[fields.Model], str], ...]] = (  # in the order in which rows refer to one another
    (models.Candidate, "id"),
    (models.Employer, "candidate_id"),
    (models.Candidacy, "candidate_id"),
    (models.Contact, "candidacy__candidate_id"),
    (models.Message, "candidate_id"),
    (models.Cursor, "candidate_id"),
    (models.Fact, "candidacy__candidate_id"),
    (models.Note, "candidacy__candidate_id"),
    (models.JournalEntry, "candidacy__candidate_id"),
    (models.Question, "candidate_id"),
    (models.File, "candidate_id"),
    (models.Draft, "candidacy__candidate_id"),
    (models.Submission, "candidacy__candidate_id"),
    (models.Allowance, "submission__candidacy__candidate_id"),
    (models.Digest, "candidate_id"),
)


def rows_of(candidate: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row of a candidate's as (table, values that JSON can hold), and the salt of the message hashes first."""
    installation = models.Installation.objects.get()
    yield "Installation", {"salt": _to_json(bytes(installation.salt))}
    for table, owner in _TABLES:
        for row in table._default_manager.filter(**{owner: candidate}).order_by("pk").values().iterator():
            yield table.__name__, {name: _to_json(value) for name, value in row.items()}


def take_in(rows: Iterator[tuple[str, dict[str, Any]]]) -> int:
    """Fills an empty database with such rows, all or nothing; how many.

    Raises RefusedError where somebody is here already: two accounts are never mixed.
    """
    if models.Candidate.objects.exists():
        raise RefusedError(
            "There is an account here already. Import into a new one: set AFTERWORD_HOME to an empty folder."
        )
    tables = {table.__name__: table for table, _ in _TABLES}
    taken = 0
    with transaction.atomic():
        for name, values in rows:
            if name == "Installation":
                models.Installation.objects.update(salt=base64.b64decode(values["salt"]["bytes"]))
                continue
            table = tables[name]
            if name == "Submission":
                values = {**values, "state": outbox.state_elsewhere(values["state"])}
            table._default_manager.create(**{field: _from_json(table, field, value) for field, value in values.items()})
            taken += 1
        outbox.drafts_again()
    return taken


def erase(candidate: int) -> dict[str, int]:
    """Removes every row of a candidate's; how many of each table."""
    gone: dict[str, int] = {}
    with transaction.atomic():
        for table, owner in reversed(_TABLES):
            gone[table.__name__] = table._default_manager.filter(**{owner: candidate}).delete()[0]
        if not models.Candidate.objects.exists():  # what this installation sent before is no longer its own
            models.Installation.objects.update(salt=secrets.token_bytes(32), stopped_because="")
    return gone


def _to_json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return {"bytes": base64.b64encode(bytes(value)).decode()}
    return value


def _from_json(table: type[fields.Model], name: str, value: Any) -> Any:
    field = table._meta.get_field(name.removesuffix("_id") if name.endswith("_id") and name != "message_id" else name)
    if isinstance(field, fields.DateTimeField) and value is not None:
        return datetime.fromisoformat(value)
    if isinstance(field, fields.BinaryField) and value is not None:
        return base64.b64decode(value["bytes"])
    return value
