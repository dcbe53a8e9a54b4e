"""The candidate's yes to one draft's exact bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.actions import hours
from afterword.actions.ports import Ready
from afterword.facts.errors import RefusedError
from afterword.facts.people import Contact
from afterword.formats.compose import Attached, Letter, checked_address, compose, make_message_id
from afterword.formats.mail import Address
from afterword.playbook.check import Finding
from afterword.store import candidacies, drafts, files, outbox, questions, standing
from afterword.store.candidacies import Kept
from afterword.store.candidates import KeptCandidate
from afterword.store.drafts import KeptDraft
from afterword.store.files import KeptFile
from afterword.store.questions import Asked

__all__ = ["Approval", "Check", "Desk", "Finding", "Wording", "approve"]

Check = Callable[[KeptDraft], Sequence[Finding]]
"""Holds a draft against the wording rules, with all that is known about it."""


class Wording(RefusedError):
    """The words break a rule: an error cannot be sent, a warning only by the candidate's choice for this message."""

    code = "wording"

    def __init__(self, sentence: str, findings: tuple[Finding, ...]) -> None:
        super().__init__(sentence)
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Approval:
    """What was approved, with the warnings that were let pass; `ready_at` is the file of one that is not sent here.

    `waits_for` are the open questions that must be answered before it leaves.
    """

    entry: standing.Entry
    warnings: tuple[Finding, ...]
    ready_at: str
    waits_for: tuple[Asked, ...] = ()
    attached: tuple[KeptFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """What approving needs from outside: the wording rules, the hold, random bytes, and where a message is put
    for the candidate to send; `ready` None says that the mailbox is live and it is sent from here."""

    check: Check
    hold_for: timedelta
    random: Callable[[int], bytes]
    ready: Ready | None


def approve(
    who: KeptCandidate, draft: int, version: int, now: datetime, desk: Desk, *, allow_warnings: bool = False
) -> Approval:
    """Approves that version of a draft: its bytes, recipients and Message-ID are fixed in one transaction.

    Raises RefusedError (another version, no draft any more, no mail, no address), Wording, BadLetter, NotFound.
    """
    found = drafts.draft_of(who.id, draft)
    _must_be_approvable(found, version)
    warnings = _check(found, desk.check, allow_warnings)
    kept = candidacies.candidacy_of(who.id, found.candidacy)
    to = [_contact(kept, key) for key in found.to]
    hold_until = now + desk.hold_for
    leaves = hours.may_leave(kept.candidacy, found.move, found.opens_at, max(hold_until, found.opens_at))
    approved = _approved(who, found, to, now, hold_until, leaves, desk)
    number = outbox.put(approved)
    if number is None:
        raise RefusedError(f"Draft {draft} was changed or approved meanwhile. `afterword today` shows it as it is now.")
    path = desk.ready.write(number, approved.raw) if desk.ready is not None else ""
    asked = questions.open_questions(who.id, found.candidacy)
    waits_for = tuple(one for one in asked if one.keeps(found.move, found.to))
    return Approval(standing.entry(who.id, number, now), warnings, path, waits_for, found.files)


def _must_be_approvable(found: KeptDraft, version: int) -> None:
    if found.version != version:
        raise RefusedError(
            f"Draft {found.id} is version {found.version} now, not {version}. Read it again, then approve that."
        )
    if found.state != "draft":
        reason = f" ({found.withdrawn_because})" if found.withdrawn_because else ""
        raise RefusedError(f"Draft {found.id} is {found.state}{reason}; there is nothing to approve.")
    if found.channel != "email":
        raise RefusedError(f"Draft {found.id} goes by {found.channel}: do it, then `afterword add sent` records it.")
    waiting = outbox.same_move_outstanding(found.candidacy, found.move, found.to, found.round)
    if waiting is not None:
        raise RefusedError(
            f"Message {waiting} was the same follow-up, and nobody knows yet whether it went out: "
            f"`afterword settle {waiting} --sent` or `--not-sent` first."
        )


def _check(found: KeptDraft, check: Check, allow_warnings: bool) -> tuple[Finding, ...]:
    findings = tuple(check(found))
    errors = tuple(finding for finding in findings if finding.severity == "error")
    if errors:
        raise Wording(f"Draft {found.id} cannot be sent: {_named(errors)} `afterword edit {found.id}`.", findings)
    if findings and not allow_warnings:
        raise Wording(
            f"Draft {found.id} has warnings: {_named(findings)} Edit it, or say --allow-warnings for this message.",
            findings,
        )
    return findings


def _named(findings: Sequence[Finding]) -> str:
    return " ".join(f"{finding.code} {finding.message.rstrip('.')}." for finding in findings[:5])


def _contact(kept: Kept, key: str) -> Contact:
    try:
        contact = kept.candidacy.contact(key)
    except KeyError:
        raise RefusedError(f"'{key}' is no contact of {kept.slug} any more; the draft is out of date.") from None
    if not contact.email:
        raise RefusedError(f"{contact.name} has no address yet: `afterword add contact` gives one.")
    return contact


def _approved(
    who: KeptCandidate,
    found: KeptDraft,
    to: Sequence[Contact],
    now: datetime,
    hold_until: datetime,
    leaves: datetime,
    desk: Desk,
) -> outbox.Approved:
    account = checked_address("from", who.value.email)
    message_id = make_message_id(desk.random(10), outbox.message_key(), account.rpartition("@")[2])
    raw = compose(
        Letter(
            from_=Address(who.value.name, account),
            to=tuple(Address(contact.name, contact.email or "") for contact in to),
            subject=found.subject,
            body=found.body,
            message_id=message_id,
            date=leaves.astimezone(ZoneInfo(who.value.time_zone)),
            in_reply_to=found.in_reply_to,
            references=found.references,
            attached=tuple(Attached(one.file_name, one.media_type, files.bytes_of(one.id)) for one in found.files),
        )
    )
    return outbox.Approved(
        draft=found.id,
        version=found.version,
        candidacy=found.candidacy,
        account=account,
        raw=raw,
        sha256=hashlib.sha256(raw).hexdigest(),
        recipients=tuple(contact.email or "" for contact in to),
        message_id=message_id,
        approved_at=now,
        hold_until_at=hold_until,
        due_at=leaves,
        live=desk.ready is None,
    )
