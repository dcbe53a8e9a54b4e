"""Where each message of the outbox stands, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db.models import QuerySet

from afterword.facts.errors import NotFound
from afterword.store.models import Submission
from afterword.store.outbox import OUTSTANDING, PENDING

Standing = Literal[
    "held",
    "waiting",
    "due",
    "paused",
    "sending",
    "unknown",
    "needs_you",
    "ready",
    "sent",
    "refused",
    "cancelled",
    "not_sent",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission as the outbox shows it; `said` is the server's last word, or why it stopped or waits."""

    id: int
    draft: int
    version: int
    candidacy: int
    slug: str
    employer: str
    move: str
    to: tuple[str, ...]
    recipients: tuple[str, ...]
    subject: str
    standing: Standing
    hold_until_at: datetime
    due_at: datetime
    approved_at: datetime
    dot_at: datetime | None
    ended_at: datetime | None
    tries: int
    said: str
    message_id: str
    sha256: str
    names: tuple[str, ...] = ()  # of those it goes to
    body: str = ""


def entry(candidate: int, submission: int, now: datetime) -> Entry:
    row = _rows(candidate).filter(id=submission).first()
    if row is None:
        raise NotFound(f"There is no message {submission} in the outbox. `afterword outbox` lists them.")
    return _entry(row, now)


def entries(candidate: int, now: datetime, *, ended: bool = False) -> tuple[Entry, ...]:
    """What waits or asks, soonest first; with `ended` what is over too."""
    rows = _rows(candidate)
    if not ended:
        rows = rows.filter(state__in=(*PENDING, *OUTSTANDING))
    return tuple(_entry(row, now) for row in rows.order_by("due_at", "id"))


def _rows(candidate: int) -> QuerySet[Submission]:
    return (
        Submission.objects.filter(candidacy__candidate_id=candidate)
        .defer("raw")  # it may hold megabytes of attachments
        .select_related("draft", "candidacy__employer")
        .prefetch_related("candidacy__contacts")
    )


def _entry(row: Submission, now: datetime) -> Entry:
    names = {contact.key: contact.name for contact in row.candidacy.contacts.all()}
    return Entry(
        row.id,
        row.draft_id,
        row.version,
        row.candidacy_id,
        row.candidacy.slug,
        row.candidacy.employer.name,
        row.draft.move,
        tuple(row.draft.to),
        tuple(row.recipients),
        row.draft.subject,
        standing(row.state, row.hold_until_at, row.due_at, bool(row.candidacy.paused_because), now),
        row.hold_until_at,
        row.due_at,
        row.approved_at,
        row.dot_at,
        row.ended_at,
        row.tries,
        row.said or (row.candidacy.paused_because if row.state in PENDING else ""),
        row.message_id,
        row.sha256,
        tuple(names.get(key, key) for key in row.draft.to),
        row.draft.body,
    )


def standing(state: str, hold_until_at: datetime, due_at: datetime, paused: bool, now: datetime) -> Standing:
    """Where a submission stands: `held`, `waiting`, `due` and `paused` are asked of the time, never stored."""
    if state == "approved":
        if paused:
            return "paused"
        return "held" if now < hold_until_at else "waiting" if now < due_at else "due"
    names: dict[str, Standing] = {"claimed": "sending", "dot": "unknown"}
    return names.get(state) or state  # type: ignore[return-value]  # the others are named as they are stored
