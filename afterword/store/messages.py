"""Messages and cursors: every mail ever seen has a row; bytes are kept of job mail and of what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, Final, Literal

from django.db import transaction
from django.db.models import Q

from afterword.store import models

State = Literal["job", "maybe", "other", "unreadable", "twin"]
"""`maybe` lasts no longer than one scan: a person's mail that a thread or an address may still make job mail."""

_EMPTIED: Final[dict[str, Any]] = {
    "raw": None,
    "message_id": "",
    "references": [],
    "from_name": "",
    "from_address": "",
    "to_addresses": [],
    "subject": "",
    "reading": None,
}

_PAGE: Final = 500
_FIELDS: Final = (
    "place", "salted_hash", "date_at", "size", "state", "problem", "message_id", "references", "from_name",
    "from_address", "to_addresses", "subject", "own", "reading", "reader", "candidacy_id", "id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """One mail's row. `place` is where it lies; what is not job mail is empty but for place, date, size and hash."""

    place: str
    salted_hash: str
    date_at: datetime | None
    size: int
    state: State
    problem: str = ""
    raw: bytes | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    from_name: str = ""
    from_address: str = ""
    to_addresses: tuple[str, ...] = ()
    subject: str = ""
    own: bool = False
    reading: dict[str, Any] | None = None
    reader: int = 0
    candidacy: int | None = None
    id: int = 0


def cursor_of(candidate: int, source: str) -> dict[str, Any]:
    """How far that source has been read; {} before the first time."""
    row = models.Cursor.objects.filter(candidate_id=candidate, source=source).first()
    return dict(row.state) if row else {}


def keep_batch(candidate: int, source: str, messages: Sequence[KeptMessage], cursor: dict[str, Any]) -> int:
    """Keeps messages and the cursor that stands after them, in one transaction; how many were new.

    A place that is known is left as it is: the same mail read twice is one row.
    """
    with transaction.atomic():
        before = _there(candidate, messages)
        models.Message.objects.bulk_create(
            [_row(candidate, message) for message in messages], ignore_conflicts=True, batch_size=200
        )
        models.Cursor.objects.update_or_create(candidate_id=candidate, source=source, defaults={"state": cursor})
        return len({message.place for message in messages}) - before


def _there(candidate: int, messages: Sequence[KeptMessage]) -> int:
    """How many of these places have a row already."""
    places = sorted({message.place for message in messages})
    rows = models.Message.objects.filter(candidate_id=candidate)
    return sum(rows.filter(place__in=places[start : start + 500]).count() for start in range(0, len(places), 500))


def known_hashes(candidate: int, hashes: Iterable[str]) -> set[str]:
    """Those of the hashes that a row of this candidate has."""
    wanted = list(hashes)
    found: set[str] = set()
    for start in range(0, len(wanted), 500):
        rows = models.Message.objects.filter(candidate_id=candidate, salted_hash__in=wanted[start : start + 500])
        found.update(rows.values_list("salted_hash", flat=True))
    return found


def unsettled(candidate: int) -> Iterator[list[KeptMessage]]:
    """Job mail and possible job mail that has not been settled, oldest first, without its bytes, some at a time.

    A hundred thousand personal letters may be possible until a scan ends: they are never in memory all at once.
    """
    rows = models.Message.objects.filter(
        candidate_id=candidate, settled=False, state__in=["job", "maybe", "unreadable"]
    )
    ids = list(rows.order_by("date_at", "id").values_list("id", flat=True))
    for start in range(0, len(ids), _PAGE):
        page = rows.filter(id__in=ids[start : start + _PAGE]).values_list(*_FIELDS).order_by("date_at", "id")
        yield [_of_fields(values) for values in page]


def _of_fields(values: tuple[Any, ...]) -> KeptMessage:
    row = dict(zip(_FIELDS, values, strict=True))
    row["references"], row["to_addresses"] = tuple(row["references"]), tuple(row["to_addresses"])
    return KeptMessage(candidacy=row.pop("candidacy_id"), **row)


def raw_of(which: int) -> bytes | None:
    """The bytes of a message, where they are kept."""
    raw = models.Message.objects.values_list("raw", flat=True).get(id=which)
    return None if raw is None else bytes(raw)


def messages_of(candidacy: int) -> list[KeptMessage]:
    """The mail of a candidacy, oldest first, without its bytes."""
    rows = models.Message.objects.filter(candidacy_id=candidacy).defer("raw")
    return [kept(row) for row in rows.order_by("date_at", "id")]


def message(candidate: int, which: int) -> KeptMessage | None:
    """One message of that candidate, with its bytes."""
    row = models.Message.objects.filter(candidate_id=candidate, id=which).first()
    return kept(row) if row else None


def at_place(candidate: int, place: str) -> KeptMessage | None:
    """The message that lies there, with its bytes."""
    row = models.Message.objects.filter(candidate_id=candidate, place=place).first()
    return kept(row) if row else None


def settled_twin(candidate: int, message_id: str, which: int) -> KeptMessage | None:
    """Another message of that Message-ID whose facts are noted already, with its bytes."""
    if not message_id:
        return None
    rows = models.Message.objects.filter(candidate_id=candidate, message_id=message_id, candidacy__isnull=False)
    row = rows.exclude(id=which).first()
    return kept(row) if row else None


def threads(candidate: int) -> dict[int, frozenset[str]]:
    """For each candidacy the Message-IDs of its mail, of the mail that it answers, and of what went out from here."""
    found: dict[int, set[str]] = {}
    rows = models.Message.objects.filter(candidate_id=candidate, candidacy__isnull=False)
    for candidacy, message_id, references in rows.values_list("candidacy_id", "message_id", "references"):
        found.setdefault(candidacy, set()).update(filter(None, (message_id, *references)))
    ours = models.Submission.objects.filter(candidacy__candidate_id=candidate)
    for candidacy, message_id in ours.values_list("candidacy_id", "message_id"):
        found.setdefault(candidacy, set()).add(message_id)
    return {candidacy: frozenset(ids) for candidacy, ids in found.items()}


def settle(
    which: int, *, state: State, candidacy: int | None = None, problem: str = "", reading: dict[str, Any] | None = None
) -> None:
    """What a message turned out to be; what is not job mail is emptied but for place, date, size and hash."""
    changed: dict[str, Any] = {"settled": True, "state": state, "candidacy_id": candidacy}
    if problem:
        changed["problem"] = problem
    if reading is not None:
        changed["reading"] = reading
    if state == "other":
        changed |= _EMPTIED
    models.Message.objects.filter(id=which).update(**changed)


def read_by(which: Sequence[int], reader: int) -> None:
    """These were read again by that version of reading."""
    for start in range(0, len(which), 500):
        models.Message.objects.filter(id__in=which[start : start + 500]).update(reader=reader)


def read_before(candidate: int, reader: int) -> int:
    """How many messages of candidacies an older version of reading has read."""
    return models.Message.objects.filter(
        candidate_id=candidate, candidacy__isnull=False, reader__lt=reader, raw__isnull=False
    ).count()


def empty_the_rest(candidate: int, hiding: Iterable[str] = ()) -> int:
    """What stayed possible to the end of a scan is not job mail: it is emptied. How many.

    What has one of these problems could not be judged: it is kept as unreadable, so that the candidate can look at it.
    """
    rows = models.Message.objects.filter(candidate_id=candidate, state="maybe", settled=False)
    unread = reduce(or_, (Q(problem__contains=problem) for problem in hiding), Q(pk__in=()))
    rows.filter(unread).update(settled=True, state="unreadable")
    return rows.update(settled=True, state="other", **_EMPTIED)


def about(candidate: int, word: str) -> frozenset[int]:
    """The candidacies with a mail whose subject, sender or recipients hold that word."""
    rows = models.Message.objects.filter(_holds(word), candidate_id=candidate, candidacy__isnull=False)
    return frozenset(rows.values_list("candidacy_id", flat=True).distinct())


def holding(candidate: int, words: Sequence[str], most: int) -> list[KeptMessage]:
    """The newest mail of candidacies whose subject, sender or recipients hold every one of these words, no bytes."""
    rows = models.Message.objects.filter(candidate_id=candidate, candidacy__isnull=False).exclude(state="twin")
    for word in words:
        rows = rows.filter(_holds(word))
    return [kept(row) for row in rows.defer("raw").order_by("-date_at", "-id")[:most]]


def _holds(word: str) -> Q:
    fields = ("subject", "from_name", "from_address", "to_addresses")
    return reduce(or_, (Q(**{f"{field}__icontains": word}) for field in fields))


def counts(candidate: int) -> dict[str, int]:
    """How many messages there are of each state."""
    found: dict[str, int] = {}
    for state in models.Message.objects.filter(candidate_id=candidate).values_list("state", flat=True):
        found[state] = found.get(state, 0) + 1
    return found


def unreadable(candidate: int) -> list[KeptMessage]:
    """What could not be read, or not wholly, oldest first, without its bytes."""
    partly = Q(state="job") & ~Q(problem="")
    rows = models.Message.objects.filter(Q(state="unreadable") | partly, candidate_id=candidate)
    return [kept(row) for row in rows.defer("raw").order_by("date_at", "id")]


def kept(row: models.Message) -> KeptMessage:
    """The value of a row."""
    return KeptMessage(
        place=row.place,
        salted_hash=row.salted_hash,
        date_at=row.date_at,
        size=row.size,
        state=row.state,  # type: ignore[arg-type]  # written by this file alone
        problem=row.problem,
        raw=None if "raw" in row.get_deferred_fields() or row.raw is None else bytes(row.raw),
        message_id=row.message_id,
        references=tuple(row.references),
        from_name=row.from_name,
        from_address=row.from_address,
        to_addresses=tuple(row.to_addresses),
        subject=row.subject,
        own=row.own,
        reading=row.reading,
        reader=row.reader,
        candidacy=row.candidacy_id,
        id=row.id,
    )


def _row(candidate: int, message: KeptMessage) -> models.Message:
    return models.Message(
        candidate_id=candidate,
        place=message.place,
        salted_hash=message.salted_hash,
        date_at=message.date_at,
        size=message.size,
        state=message.state,
        settled=message.state in ("other", "twin"),
        problem=message.problem,
        raw=message.raw,
        message_id=message.message_id,
        references=list(message.references),
        from_name=message.from_name[:300],
        from_address=message.from_address[:320],
        to_addresses=list(message.to_addresses),
        subject=message.subject,
        own=message.own,
        reading=message.reading,
        reader=message.reader,
    )
