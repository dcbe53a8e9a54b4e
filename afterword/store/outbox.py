"""The outbox as people act on it: what is approved, cancelled, withdrawn, settled."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import transaction

from afterword.facts.errors import NotFound
from afterword.facts.kinds import EXTRAS, Sent
from afterword.store import candidacies, digests
from afterword.store.files import files_by_id
from afterword.store.models import Allowance, Draft, Installation, Submission

PENDING: Final = ("approved", "claimed", "ready")
OUTSTANDING: Final = ("dot", "needs_you")


@dataclass(frozen=True, slots=True)
class Approved:
    """What an approval stores; after that not one of these ever changes."""

    draft: int
    version: int
    candidacy: int
    account: str
    raw: bytes
    sha256: str
    recipients: tuple[str, ...]
    message_id: str
    approved_at: datetime
    hold_until_at: datetime
    due_at: datetime
    live: bool


def put(approved: Approved) -> int | None:
    """Stores an approval, if the draft is still that version and not approved yet; its number, or None."""
    with transaction.atomic():
        draft = Draft.objects.filter(id=approved.draft, version=approved.version, state="draft")
        if not draft.update(state="approved"):
            return None
        row = Submission.objects.create(
            draft_id=approved.draft,
            candidacy_id=approved.candidacy,
            account=approved.account,
            state="approved" if approved.live else "ready",
            version=approved.version,
            raw=approved.raw,
            sha256=approved.sha256,
            envelope_from=approved.account,
            recipients=list(approved.recipients),
            message_id=approved.message_id,
            approved_at=approved.approved_at,
            hold_until_at=approved.hold_until_at,
            due_at=approved.due_at,
        )
        return row.id


def same_move_outstanding(candidacy: int, move: str, to: Sequence[str], round: int | None) -> int | None:
    """A submission of the same move to one of the same contacts of which nobody knows yet whether it went out."""
    rows = Submission.objects.filter(
        candidacy_id=candidacy, state__in=OUTSTANDING, draft__move=move, draft__round=round
    ).select_related("draft")
    return next((row.id for row in rows if set(row.draft.to) & set(to)), None)


def cancel(candidate: int, submission: int, at: datetime, because: str) -> str:
    """Takes an approval back if its dot has not been journalled; returns the state it is in then.

    One conditional update: the dot's journal asks for the state `claimed`, so after "cancelled" no dot is written.
    """
    with transaction.atomic():
        mine = Submission.objects.filter(id=submission, candidacy__candidate_id=candidate)
        if mine.filter(state__in=PENDING).update(state="cancelled", ended_at=at, said=because):
            Draft.objects.filter(submissions=submission, state="approved").update(state="draft")
        row = mine.values_list("state", flat=True).first()
    if row is None:
        raise NotFound(f"There is no message {submission} in the outbox. `afterword outbox` lists them.")
    return row


def withdraw(
    candidacy: int,
    because: str,
    at: datetime,
    *,
    contacts: Collection[str] | None = None,
    moves: Collection[str] | None = None,
) -> tuple[int, ...]:
    """Withdraws what is drafted or approved and not sent; only to those contacts, only those moves, where given.

    Returns the numbers of the drafts. A message whose dot was journalled cannot be called back.
    """
    with transaction.atomic():
        rows = Draft.objects.filter(candidacy_id=candidacy, state__in=("draft", "approved"))
        if moves is not None:
            rows = rows.filter(move__in=moves)
        found = [row.id for row in rows if contacts is None or set(row.to) & set(contacts)]
        gone = []
        for draft in found:
            pending = Submission.objects.filter(draft_id=draft, state__in=PENDING)
            pending.update(state="cancelled", ended_at=at, said=because)
            if Submission.objects.filter(draft_id=draft, state__in=(*OUTSTANDING, "sent")).exists():
                continue
            Draft.objects.filter(id=draft).update(state="withdrawn", withdrawn_because=because)
            gone.append(draft)
    return tuple(gone)


def void(draft: int, because: str, at: datetime) -> bool:
    """Takes the approval of a draft back for an edit; False where it is on its way, or gone."""
    with transaction.atomic():
        rows = Submission.objects.filter(draft_id=draft)
        if rows.filter(state__in=(*OUTSTANDING, "sent")).exists():
            return False
        rows.filter(state__in=PENDING).update(state="cancelled", ended_at=at, said=because)
        Draft.objects.filter(id=draft, state="approved").update(state="draft")
    return True


def settle(candidate: int, submission: int, *, sent: bool, at: datetime) -> bool:
    """The candidate says whether it went out; False for one that nobody has to be asked about."""
    with transaction.atomic():
        row = (
            Submission.objects.select_for_update()
            .filter(id=submission, candidacy__candidate_id=candidate, state__in=("needs_you", "ready"))
            .first()
        )
        if row is None:
            return False
        after = "sent" if sent else "cancelled" if row.state == "ready" else "not_sent"
        Submission.objects.filter(id=row.id).update(state=after, ended_at=at, said="You said so.", copy_filed=True)
        if sent:
            record_sent(row.id, row.dot_at or at, at)
        else:
            Allowance.objects.filter(submission_id=row.id).delete()
            Draft.objects.filter(id=row.draft_id, state="approved").update(state="draft")
    return True


def record_sent(submission: int, at: datetime, noted_at: datetime) -> None:
    """Writes into the history that it was sent and closes the draft; once, within the caller's transaction."""
    row = Submission.objects.select_related("draft").get(id=submission)
    draft = row.draft
    if not Draft.objects.filter(id=draft.id).exclude(state="done").update(state="done"):
        return
    fact = Sent(
        at,
        tuple(draft.to),
        draft.move,  # type: ignore[arg-type]  # checked on the way in
        "email",
        draft.round,
        draft.subject,
        draft.body,
        tuple(one for one in EXTRAS if any(file.kind == one for file in files_by_id(draft.files or ()).values())),
    )
    candidacies.add_fact(row.candidacy_id, fact, noted_at=noted_at, source="outbox")


def state_elsewhere(state: str) -> str:
    """What a submission becomes in another database: what waited may be sent where it came from, so not here too."""
    return {"approved": "cancelled", "claimed": "cancelled", "ready": "cancelled", "dot": "needs_you"}.get(state, state)


def drafts_again() -> None:
    """Drafts whose approval was cancelled on the way in can be approved here."""
    rows = Draft.objects.filter(state="approved").exclude(submissions__state__in=("needs_you", "sent"))
    rows.update(state="draft")


def found_in_sent(message_id: str, at: datetime, noted_at: datetime) -> int | None:
    """A message that was approved here, and left by another way, lies in Sent: the history says so.

    One that lay ready was sent by the candidate; one that was cancelled, by another copy of this database: it stays
    as it ended here, and its words are used up. Its candidacy, or None where nothing was to be noted.
    """
    with transaction.atomic():
        row = Submission.objects.filter(message_id=message_id, state__in=("ready", "cancelled", "not_sent")).first()
        if row is None or Draft.objects.filter(id=row.draft_id, state="done").exists():
            return None
        said = "It lies in Sent."
        Submission.objects.filter(id=row.id, state="ready").update(state="sent", ended_at=noted_at, copy_filed=True)
        Submission.objects.filter(id=row.id).update(said=said)
        Submission.objects.filter(draft_id=row.draft_id, state__in=PENDING).update(
            state="cancelled", ended_at=noted_at, said=said
        )
        record_sent(row.id, at, noted_at)
    return row.candidacy_id


def is_known(message_id: str) -> bool:
    """Did this database make a message of that Message-ID? Its copy in Sent is then no word by hand."""
    return Submission.objects.filter(message_id=message_id).exists() or digests.is_known(message_id)


def ready_messages() -> tuple[tuple[int, bytes], ...]:
    """Number and bytes of the messages that lie ready for the candidate to send."""
    rows = Submission.objects.filter(state="ready").order_by("id").values_list("id", "raw")
    return tuple((number, bytes(raw)) for number, raw in rows)


def accounts_due(now: datetime) -> tuple[str, ...]:
    """The mailboxes from which something is due."""
    rows = Submission.objects.filter(state__in=("approved", "claimed"), due_at__lte=now, hold_until_at__lte=now)
    return tuple(sorted(set(rows.values_list("account", flat=True))))


def message_key() -> bytes:
    """The key of our Message-IDs' tags, derived from this installation's own."""
    return hashlib.sha256(b"afterword message-id key" + bytes(Installation.objects.get().salt)).digest()


def epoch() -> str:
    return Installation.objects.values_list("epoch", flat=True).get()


def resumed_at() -> datetime | None:
    return Installation.objects.values_list("resumed_at", flat=True).get()


def stopped() -> str:
    """Why sending stands still until the candidate says, or ''."""
    return Installation.objects.values_list("stopped_because", flat=True).first() or ""


def stop(because: str, at: datetime) -> None:
    """Nothing is sent until the candidate says; what was approved is a draft again: another copy may have sent it."""
    with transaction.atomic():
        Installation.objects.update(stopped_because=because)
        pending = Submission.objects.filter(state__in=("approved", "claimed"))
        Draft.objects.filter(submissions__in=pending, state="approved").update(state="draft")
        pending.update(state="cancelled", ended_at=at, said=because)


def resume(at: datetime) -> None:
    Installation.objects.update(stopped_because="", resumed_at=at)
