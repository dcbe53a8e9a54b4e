"""Drafts: one for each move that is open, a new version at each edit, withdrawn when the move is called for no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction
from django.db.models import F

from afterword.facts.errors import NotFound
from afterword.facts.plan import Move
from afterword.store import models
from afterword.store.files import KeptFile, files_by_id


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it stands: `state` is draft, approved, withdrawn or done."""

    id: int
    candidacy: int
    move: str
    to: tuple[str, ...]
    round: int | None
    opens_at: datetime
    due_at: datetime
    version: int
    subject: str
    body: str
    in_reply_to: str
    references: tuple[str, ...]
    channel: str
    state: str
    withdrawn_because: str
    files: tuple[KeptFile, ...] = ()  # that go with it


def draft_of(candidate: int, which: int) -> KeptDraft:
    """A draft of that candidate; NotFound for what is not theirs."""
    row = models.Draft.objects.filter(id=which, candidacy__candidate_id=candidate).first()
    if row is None:
        raise NotFound(f"There is no draft {which}. `afterword today` lists yours.")
    return _with_files([row])[0]


def drafts_of(candidacy: int, states: Iterable[str] = ("draft", "approved")) -> list[KeptDraft]:
    """The drafts of a candidacy in those states, oldest first."""
    return _with_files(models.Draft.objects.filter(candidacy_id=candidacy, state__in=states).order_by("id"))


def drafts_of_all(candidate: int) -> dict[int, list[KeptDraft]]:
    """The standing drafts of each candidacy of that candidate, oldest first, in one query."""
    rows = models.Draft.objects.filter(candidacy__candidate_id=candidate, state__in=("draft", "approved"))
    found: dict[int, list[KeptDraft]] = {}
    for one in _with_files(rows.order_by("id")):
        found.setdefault(one.candidacy, []).append(one)
    return found


def new_draft(
    candidacy: int,
    move: Move,
    *,
    subject: str,
    body: str,
    channel: str,
    at: datetime,
    in_reply_to: str = "",
    references: Iterable[str] = (),
) -> KeptDraft:
    """Keeps the first version of a draft for a move; where one stands already, written meanwhile, that one."""
    with transaction.atomic():
        models.Candidacy.objects.select_for_update().get(id=candidacy)  # two looks at once write one draft, not two
        for there in drafts_of(candidacy):
            if (there.move, there.to, there.round) == (move.kind, move.to, move.round):
                return there
        row = models.Draft.objects.create(
            candidacy_id=candidacy,
            move=move.kind,
            to=list(move.to),
            round=move.round,
            opens_at=move.window.opens.astimezone(UTC),
            due_at=move.window.due.astimezone(UTC),
            subject=subject,
            body=body,
            in_reply_to=in_reply_to,
            references=list(references),
            channel=channel,
            state="draft",
            created_at=at,
        )
    return _with_files([row])[0]


def edit_draft(which: int, version: int, *, subject: str, body: str) -> KeptDraft | None:
    """The next version of a draft that is not approved; None where it is no longer that version or no draft."""
    rows = models.Draft.objects.filter(id=which, version=version, state="draft")
    if not rows.update(version=F("version") + 1, subject=subject, body=body):
        return None
    return _with_files([models.Draft.objects.get(id=which)])[0]


def attach(which: int, version: int, files: Iterable[int], *, subject: str, body: str) -> KeptDraft | None:
    """The next version of a draft that is not approved, with these files and words; None as in `edit_draft`."""
    rows = models.Draft.objects.filter(id=which, version=version, state="draft")
    if not rows.update(version=F("version") + 1, subject=subject, body=body, files=list(files) or None):
        return None
    return _with_files([models.Draft.objects.get(id=which)])[0]


def change_channel(which: int, version: int, channel: str, *, subject: str, body: str) -> KeptDraft | None:
    """The next version of a draft that is not approved, for another channel; None as in `edit_draft`."""
    rows = models.Draft.objects.filter(id=which, version=version, state="draft")
    if not rows.update(version=F("version") + 1, channel=channel, subject=subject, body=body):
        return None
    return _with_files([models.Draft.objects.get(id=which)])[0]


def move_window(which: int, move: Move) -> None:
    """Keeps the window of an unapproved draft in step with the plan."""
    models.Draft.objects.filter(id=which, state="draft").update(
        opens_at=move.window.opens.astimezone(UTC), due_at=move.window.due.astimezone(UTC)
    )


def withdraw_drafts(candidacy: int, because: str, which: Iterable[int] | None = None) -> int:
    """Withdraws unapproved drafts of a candidacy, all or those named; how many."""
    rows = models.Draft.objects.filter(candidacy_id=candidacy, state="draft")
    if which is not None:
        rows = rows.filter(id__in=list(which))
    return rows.update(state="withdrawn", withdrawn_because=because)


def _with_files(rows: Iterable[models.Draft]) -> list[KeptDraft]:
    these = list(rows)
    known = files_by_id(which for row in these for which in row.files or ())
    return [_kept(row, known) for row in these]


def _kept(row: models.Draft, known: Mapping[int, KeptFile]) -> KeptDraft:
    return KeptDraft(
        id=row.id,
        candidacy=row.candidacy_id,
        move=row.move,
        to=tuple(row.to),
        round=row.round,
        opens_at=row.opens_at,
        due_at=row.due_at,
        version=row.version,
        subject=row.subject,
        body=row.body,
        in_reply_to=row.in_reply_to,
        references=tuple(row.references),
        channel=row.channel,
        state=row.state,
        withdrawn_because=row.withdrawn_because,
        files=tuple(known[which] for which in row.files or () if which in known),
    )
