"""The dot's journal: one durable commit that checks all that may have changed, counts the caps, and says *dot*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from afterword.facts.kinds import HELD_MOVES
from afterword.store import outbox
from afterword.store.claims import Claimed, mine
from afterword.store.models import Allowance, Candidacy, Contact, Fact, Installation, Submission
from afterword.store.questions import open_questions

_NEWS: Final = (
    "received",
    "promise",
    "interview",
    "sent",
    "withdrawn",
    "new_address",
    "skipped",
    "snoozed",
    "retracted",
    "bounce",
)
_A_DAY: Final = timedelta(days=1)
_FRESH_FOR: Final = timedelta(seconds=30)
_AFTER_SLEEP: Final = timedelta(hours=1)
_APART: Final = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Caps:
    """How much may leave: of one account in 24 hours, and how long an employer is left alone after a held move."""

    held_a_day: int
    quick_a_day: int
    employer_until: datetime  # two working days from now: what a held move writes down for its employer


@dataclass(frozen=True, slots=True)
class Blocked:
    """Why no dot may be written: `until` when to look again; None where the approval no longer stands."""

    because: str
    until: datetime | None


class NotMine(Exception):
    """The message was cancelled, or claimed by another, since."""


def journal(claimed: Claimed, now: datetime, caps: Caps, epoch: str) -> Blocked | None:
    """Commits the dot, or says why not; raises NotMine. After None the caller may write the dot, once.

    The new epoch of the database is part of the commit: a backup from before it is known to be one.
    """
    with transaction.atomic():
        row = mine(claimed).select_for_update().filter(state="claimed").first()
        if row is None:
            raise NotMine
        blocked = _changed(row, claimed) or _held_up(row, claimed, now) or _too_soon(claimed, now, caps)
        if blocked is not None:
            return blocked
        _count(claimed, now, caps)
        Installation.objects.update(epoch=epoch)
        if not mine(claimed).filter(state="claimed").update(state="dot", dot_at=now, said=""):
            raise NotMine
    return None


def no_dot(claimed: Claimed, due_at: datetime, said: str) -> bool:
    """It is certain that it was not accepted, and it may be later: approved again, its caps given back."""
    with transaction.atomic():
        back = (
            mine(claimed)
            .filter(state__in=("claimed", "dot"))
            .update(state="approved", due_at=due_at, said=said, dot_at=None)
        )
        if back:
            Allowance.objects.filter(submission_id=claimed.id).delete()
    return bool(back)


def refuse(claimed: Claimed, at: datetime, said: str) -> bool:
    """A clear no for good: ended, its caps given back."""
    with transaction.atomic():
        refused = mine(claimed).filter(state__in=("claimed", "dot")).update(state="refused", ended_at=at, said=said)
        if refused:
            Allowance.objects.filter(submission_id=claimed.id).delete()
    return bool(refused)


def accept(submission: int, at: datetime, said: str) -> bool:
    """It was accepted: ended as sent, and the history says so, in one commit."""
    with transaction.atomic():
        row = Submission.objects.filter(id=submission).first()
        if row is None:
            return False
        taken = Submission.objects.filter(id=submission, state__in=("claimed", "dot", "needs_you")).update(
            state="sent", ended_at=at, said=said
        )
        if taken:
            outbox.record_sent(submission, row.dot_at or at, at)
    return bool(taken)


def ask(submission: int, because: str) -> bool:
    """Nobody can know whether it was accepted: the candidate is asked, and nothing is sent again by itself."""
    return bool(Submission.objects.filter(id=submission, state="dot").update(state="needs_you", said=because))


def filed(submission: int) -> None:
    Submission.objects.filter(id=submission).update(copy_filed=True)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A message whose copy in Sent is looked for: what it can be known by."""

    id: int
    state: str
    account: str
    recipients: tuple[str, ...]
    message_id: str
    subject: str
    body: str
    raw: bytes
    dot_at: datetime


def unsettled(now: datetime, *, alone: bool) -> tuple[Unsettled, ...]:
    """Those of which the answer was lost, and of the last fortnight those that the candidate was asked about."""
    rows = Submission.objects.select_related("draft").exclude(dot_at=None)
    dots = rows.filter(state="dot")
    if not alone:
        dots = dots.filter(lease_until_at__lt=now)
    asked = rows.filter(state="needs_you", dot_at__gt=now - timedelta(days=14))
    return tuple(_unsettled(row) for row in [*dots.order_by("id"), *asked.order_by("id")])


def uncopied() -> tuple[Unsettled, ...]:
    """Sent, and not known yet to lie in Sent."""
    rows = Submission.objects.select_related("draft").filter(state="sent", copy_filed=False).exclude(dot_at=None)
    return tuple(_unsettled(row) for row in rows.order_by("id"))


def ever_sent() -> bool:
    return Submission.objects.exclude(dot_at=None).exists()


def _unsettled(row: Submission) -> Unsettled:
    assert row.dot_at is not None
    return Unsettled(
        row.id,
        row.state,
        row.account,
        tuple(row.recipients),
        row.message_id,
        row.draft.subject,
        row.draft.body,
        bytes(row.raw),
        row.dot_at,
    )


def _changed(row: Submission, claimed: Claimed) -> Blocked | None:
    """Is it still what was approved, to whom it was approved, with nothing learned since?"""
    draft = row.draft
    if draft.version != row.version or draft.state != "approved":
        return Blocked("The words were changed after they were approved.", None)
    if row.sha256 != claimed.sha256 or bytes(row.raw) != claimed.raw or tuple(row.recipients) != claimed.recipients:
        return Blocked("The message is not the one that was approved.", None)
    contacts = Contact.objects.filter(candidacy_id=row.candidacy_id, key__in=draft.to)
    if sorted((contact.email or "").lower() for contact in contacts) != sorted(r.lower() for r in row.recipients):
        return Blocked("An address was changed after it was approved.", None)
    for fact in Fact.objects.filter(candidacy_id=row.candidacy_id, noted_at__gt=row.approved_at).exclude(
        source="outbox"
    ):
        if _concerns(fact, claimed):
            return Blocked("Something was learned after you approved it; look whether it still fits.", None)
    return None


def _concerns(fact: Fact, claimed: Claimed) -> bool:
    if fact.kind == "bounce":
        return fact.body.get("contact") in claimed.to
    if fact.kind == "auto_reply":
        return fact.body.get("from_") in claimed.to and (claimed.move in HELD_MOVES or claimed.move == "after_no")
    if fact.kind == "policy":
        return bool(fact.body.get("policy") != "open")
    return fact.kind in _NEWS


def _held_up(row: Submission, claimed: Claimed, now: datetime) -> Blocked | None:
    soon = now + timedelta(minutes=5)
    stopped = outbox.stopped()
    if stopped:
        return Blocked(stopped, soon)
    if row.read_at is None or not timedelta(0) <= now - row.read_at <= _FRESH_FOR:
        return Blocked("The mailbox was last read too long ago.", soon)
    if now < row.hold_until_at or now < row.due_at:
        return Blocked("It is not due yet.", max(row.hold_until_at, row.due_at))
    paused = Candidacy.objects.values_list("paused_because", flat=True).get(id=row.candidacy_id)
    if paused:
        return Blocked(paused, soon)
    for asked in open_questions(claimed.candidate, row.candidacy_id):
        if asked.keeps(claimed.move, claimed.to):
            return Blocked(f"It waits for an answer of yours: {asked.text}", soon)
    return None


def _too_soon(claimed: Claimed, now: datetime, caps: Caps) -> Blocked | None:
    """The caps of a day and of an employer; and after a sleep one message an employer (one panel's thanks are one)."""
    if claimed.move in HELD_MOVES:
        closed = Allowance.objects.filter(key=_employer(claimed), until_at__gt=now).order_by("until_at").last()
        if closed is not None and closed.until_at is not None:
            return Blocked("This employer was written to within the last two working days.", closed.until_at)
    most = caps.held_a_day if claimed.move in HELD_MOVES else caps.quick_a_day
    counted = Allowance.objects.filter(key=_of_a_day(claimed), at__gt=now - _A_DAY).order_by("-at")
    times = list(counted.values_list("at", flat=True)[: most or 1])
    if most == 0 or len(times) >= most:
        until = times[most - 1] + _A_DAY if most else now + timedelta(hours=1)
        return Blocked(f"{most} messages of this kind went out within a day, which is the cap.", until)
    if now - claimed.planned_at > _AFTER_SLEEP:
        return _one_after_sleep(claimed, now)
    return None


def _one_after_sleep(claimed: Claimed, now: datetime) -> Blocked | None:
    lately = Submission.objects.filter(
        candidacy__employer_id=claimed.employer, state__in=("dot", "sent", "needs_you"), dot_at__gt=now - _APART
    ).select_related("draft")
    for row in lately.exclude(id=claimed.id).order_by("-dot_at"):
        same_panel = row.draft.move == claimed.move == "thank_you" and row.draft.round == claimed.round
        if not same_panel and row.dot_at is not None:
            return Blocked(
                "This employer has just been written to; after a pause one message at a time.", row.dot_at + _APART
            )
    return None


def _count(claimed: Claimed, now: datetime, caps: Caps) -> None:
    Allowance.objects.create(key=_of_a_day(claimed), at=now, submission_id=claimed.id)
    if claimed.move in HELD_MOVES:
        Allowance.objects.create(key=_employer(claimed), at=now, until_at=caps.employer_until, submission_id=claimed.id)


def _of_a_day(claimed: Claimed) -> str:
    return f"{'held' if claimed.move in HELD_MOVES else 'quick'}:{claimed.account}"


def _employer(claimed: Claimed) -> str:
    return f"employer:{claimed.employer}"
