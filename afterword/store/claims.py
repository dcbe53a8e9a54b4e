"""Whose turn it is: one conditional update takes a message, with a lease and a fence number."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from afterword.store.models import Draft, Submission

LEASE = timedelta(minutes=20)  # longer than the longest wait for an answer to the dot


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that one sender holds: what it was approved as, and the fence that its every step must name."""

    id: int
    fence: int
    candidate: int
    candidacy: int
    employer: int
    draft: int
    move: str
    to: tuple[str, ...]
    round: int | None
    account: str
    envelope_from: str
    recipients: tuple[str, ...]
    raw: bytes
    message_id: str
    subject: str
    body: str
    approved_at: datetime
    opens_at: datetime
    planned_at: datetime  # the earliest time at which it could have gone: the end of its hold, or its window's start
    tries: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


def claim_next(now: datetime, *, alone: bool) -> Claimed | None:
    """Takes the message that is due longest, or None; one claim a candidacy, one a mailbox.

    `alone` says that the caller holds the only sender's lock: then whoever holds a claim is dead, lease or not.
    """
    held = Submission.objects.filter(state="claimed")
    (held if alone else held.filter(lease_until_at__lt=now)).update(state="approved")
    for which in _due(now).order_by("due_at", "id").values_list("id", flat=True)[:200]:
        try:
            with transaction.atomic():
                taken = (
                    _due(now)
                    .filter(id=which)
                    .update(state="claimed", lease_until_at=now + LEASE, fence=F("fence") + 1, tries=F("tries") + 1)
                )
        except IntegrityError:  # another took one of the same mailbox or candidacy in between
            continue
        if taken:
            return _claimed(which)
    return None


def _due(now: datetime) -> QuerySet[Submission]:
    others = Submission.objects.exclude(id=OuterRef("id"))
    return (
        Submission.objects.filter(
            state="approved", hold_until_at__lte=now, due_at__lte=now, candidacy__paused_because=""
        )
        .filter(~Exists(others.filter(candidacy=OuterRef("candidacy"), state__in=("claimed", "dot", "needs_you"))))
        .filter(~Exists(others.filter(account=OuterRef("account"), state="claimed")))
    )


def still_mine(claimed: Claimed) -> bool:
    return mine(claimed).filter(state="claimed").exists()


def mine(claimed: Claimed) -> QuerySet[Submission]:
    """The row, as long as nobody has claimed it since."""
    return Submission.objects.filter(id=claimed.id, fence=claimed.fence)


def give_back(claimed: Claimed, due_at: datetime, said: str) -> bool:
    """Not now: approved as before, due again later."""
    with transaction.atomic():
        given = mine(claimed).filter(state="claimed").update(state="approved", due_at=due_at, said=said)
    return bool(given)


def take_back(claimed: Claimed, at: datetime, because: str) -> bool:
    """The approval no longer stands: the words are a draft again, for the candidate to look at."""
    with transaction.atomic():
        taken = mine(claimed).filter(state="claimed").update(state="cancelled", ended_at=at, said=because)
        if taken:
            Draft.objects.filter(id=claimed.draft, state="approved").update(state="draft")
    return bool(taken)


def note_read(claimed: Claimed, read_at: datetime) -> None:
    mine(claimed).filter(state="claimed").update(read_at=read_at)


def _claimed(which: int) -> Claimed:
    row = Submission.objects.select_related("draft", "candidacy").get(id=which)
    draft = row.draft
    return Claimed(
        row.id,
        row.fence,
        row.candidacy.candidate_id,
        row.candidacy_id,
        row.candidacy.employer_id,
        row.draft_id,
        draft.move,
        tuple(draft.to),
        draft.round,
        row.account,
        row.envelope_from,
        tuple(row.recipients),
        bytes(row.raw),
        row.message_id,
        draft.subject,
        draft.body,
        row.approved_at,
        draft.opens_at,
        max(row.hold_until_at, draft.opens_at),
        row.tries,
    )
