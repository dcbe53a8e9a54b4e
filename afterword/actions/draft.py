"""Drafts for what is open now: one a move, written once, kept in step with the plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from afterword.actions.plan import Planned
from afterword.facts.errors import RefusedError
from afterword.facts.kinds import EXTRAS, Channel, Received, Sent
from afterword.facts.plan import Move
from afterword.facts.voice import NO_VOICE, Voice
from afterword.playbook.text import Finding as Finding  # what a screen shows of it
from afterword.playbook.text import Text
from afterword.store import candidacies, drafts, journal, messages, outbox, voices
from afterword.store import files as files_kept
from afterword.store.candidacies import Kept
from afterword.store.drafts import KeptDraft
from afterword.store.files import KeptFile

if TYPE_CHECKING:
    from afterword.writing.about import About, DraftText, Medium


@dataclass(frozen=True, slots=True)
class Thread:
    """The thread that a message to a contact goes into; empty where it starts one."""

    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def draft_open(
    planned: Planned, every: Sequence[Kept], now: datetime, standing: Sequence[KeptDraft] | None = None
) -> dict[Move, KeptDraft]:
    """A draft for each move that is open now; those for moves that the plan no longer has are withdrawn.

    `standing` are the drafts of the candidacy as they stand, where the caller has read them.
    """
    standing = drafts.drafts_of(planned.kept.id) if standing is None else standing
    wanted: dict[Move, KeptDraft] = {}
    for move in planned.plan.moves:
        there = next((d for d in standing if (d.move, d.to, d.round) == (move.kind, move.to, move.round)), None)
        if there is not None:
            if (there.opens_at, there.due_at) != (move.window.opens, move.window.due):
                drafts.move_window(there.id, move)
            wanted[move] = there
        elif move.state == "open":
            wanted[move] = _write(planned.kept, every, move, now)
    stale = [d.id for d in standing if d.state == "draft" and d.id not in {kept.id for kept in wanted.values()}]
    if stale:
        drafts.withdraw_drafts(planned.kept.id, "the plan does not call for it any more", stale)
    return wanted


def edit(candidate: int, which: int, version: int, subject: str, body: str, now: datetime) -> KeptDraft:
    """The next version of a draft. An edit voids the approval: what was approved is not sent, the new words wait.

    Raises RefusedError where it was sent or may have been, is withdrawn, or is another version by now.
    """
    with transaction.atomic():
        before = drafts.draft_of(candidate, which)
        if before.version == version and before.state == "approved":
            reopen(candidate, which, now)
        after = drafts.edit_draft(which, version, subject=subject, body=body)
        if after is None:
            said = f"it is version {before.version} now" if before.version != version else f"it is {before.state}"
            raise RefusedError(f"Draft {which} version {version} was not changed: {said}. `afterword today` shows it.")
    return after


def reopen(candidate: int, which: int, now: datetime) -> KeptDraft:
    """Takes the approval of a draft back so that it can be changed; one that nobody approved stays as it is.

    Raises RefusedError where it is too late, or there is nothing to change any more.
    """
    before = drafts.draft_of(candidate, which)
    if before.state == "approved" and not outbox.void(which, "You changed the words.", now):
        raise RefusedError(f"Draft {which} was sent, or may have been: `afterword outbox` says. It cannot be changed.")
    if before.state not in ("draft", "approved"):
        because = f" ({before.withdrawn_because})" if before.withdrawn_because else ""
        raise RefusedError(f"Draft {which} is {before.state}{because}: there is nothing to change.")
    return drafts.draft_of(candidate, which)


def text_of(
    kept: Kept,
    found: KeptDraft,
    employers: Iterable[str],
    standing: Iterable[KeptDraft] | None = None,
    *,
    now: datetime | None = None,
    voice: Voice | None = None,
) -> Text:
    """The draft as the wording rules see it at `now`, with all that is known; `standing` as in `draft_open`.

    `employers` are the names of all that the candidate knows: another's name in a letter is a slip. `voice` is how the
    candidate writes, where the caller has read it.
    """
    voice = voice or voices.voice_of_candidacy(kept.id) or NO_VOICE
    spoken = found.channel == "phone"
    beside = drafts.drafts_of(kept.id) if standing is None else standing
    earlier = tuple(
        text for text in [*_already_got(kept, found.to), *(d.body for d in beside if d.id != found.id)] if text
    )
    return Text(
        body=found.body,
        subject=found.subject if found.channel in ("email", "letter") else None,
        move=None if spoken else found.move,  # type: ignore[arg-type]  # a move's own kind, kept as text
        candidacy=None if spoken else kept.candidacy,
        to=found.to,
        other_employers=_others(kept, employers),
        attachments=tuple(one.file_name for one in found.files),
        attachments_known=True,
        earlier=earlier,
        in_thread=bool(found.in_reply_to) or (None if _answers_by_word(kept, found) else False),
        now=now,
        never=voice.never,
        spelling=voice.spells,
    )


def thread_of(kept: Kept, move: Move) -> Thread:
    """The newest thread with whom the move goes to; a thank-you to somebody who never wrote starts one."""
    addresses = {(kept.candidacy.contact(key).email or "").lower() for key in move.to} - {""}
    for row in reversed(messages.messages_of(kept.id)):
        theirs = row.from_address.lower() in addresses and not row.own
        if theirs and row.message_id and (row.reading or {}).get("writer") != "auto_reply":
            return Thread(row.subject, row.message_id, (*row.references, row.message_id))
    return Thread()


def words_for(
    kept: Kept,
    every: Sequence[Kept],
    move: Move,
    now: datetime,
    files: Sequence[KeptFile] = (),
    *,
    which: int = 0,
    medium: Medium = "email",
    beside: Sequence[str] = (),
) -> DraftText:
    """The words of a move for a medium, that these files go with; `which` is its draft, if it has one.

    `beside` are texts that others of the panel get, not kept yet.
    """
    from afterword.writing.draft import draft  # late, as is all that writes: most looks find every draft written

    about = about_for(kept, every, move, files, which=which, medium=medium, beside=beside)
    return draft(kept.candidacy, move, now, about)


def about_for(
    kept: Kept,
    every: Sequence[Kept],
    move: Move,
    files: Sequence[KeptFile] = (),
    *,
    which: int = 0,
    medium: Medium = "email",
    beside: Sequence[str] = (),
) -> About:
    """What the writer of a move is told beside the candidacy."""
    from afterword.actions.voice import writes
    from afterword.writing.about import About

    attached = tuple(dict.fromkeys(one.kind if one.kind in EXTRAS else one.name for one in files))
    at_hand = files_kept.kinds_at_hand(kept.id) or EXTRAS  # where no file is kept, they are taken to be at hand
    offered = attached if move.kind == "reply" else at_hand  # what was asked for is sent along only where it was chosen
    return About(
        notes=tuple(text for _, text in kept.notes),
        earlier=(*beside, *_already_got(kept, move.to), *(d.body for d in drafts.drafts_of(kept.id) if d.id != which)),
        thread_subject=thread_of(kept, move).subject if medium == "email" else "",
        channel=medium,
        extras=tuple(one for one in EXTRAS if one in offered and (move.kind == "reply" or one not in attached)),
        attached=attached,
        other_employers=_others(kept, names_of(every)),
        voice=writes(voices.writer_of(kept.id)),
        asked=tuple(journal.of_candidacy(kept.id).values()),
    )


def _write(kept: Kept, every: Sequence[Kept], move: Move, now: datetime) -> KeptDraft:
    channel: Channel = "email" if all(kept.candidacy.contact(key).email for key in move.to) else "phone"
    written, thread = words_for(kept, every, move, now, medium=channel), thread_of(kept, move)
    return drafts.new_draft(
        kept.id,
        move,
        subject=written.subject,
        body=written.body,
        channel=channel,
        at=now,
        in_reply_to=thread.in_reply_to,
        references=thread.references,
    )


def names_of(every: Iterable[Kept]) -> frozenset[str]:
    """The names of the employers of these."""
    return frozenset(other.candidacy.employer.name for other in every)


def _others(kept: Kept, employers: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*employers} - {kept.candidacy.employer.name}))


def _answers_by_word(kept: Kept, found: KeptDraft) -> bool:
    """Does it answer what was said by phone, or told by hand? That has no thread to go into."""
    noted = zip(kept.candidacy.history, kept.noted, strict=True)
    theirs = [one.message for fact, one in noted if isinstance(fact, Received) and fact.from_ in found.to]
    return bool(theirs) and all(message is None for message in theirs)


def _already_got(kept: Kept, to: tuple[str, ...]) -> list[str]:
    return [
        fact.text for fact in kept.candidacy.history if isinstance(fact, Sent) and fact.text and set(fact.to) & set(to)
    ]


def find(candidate: int, which: int) -> KeptDraft:
    """A draft of that candidate; NotFound for what is not theirs."""
    return drafts.draft_of(candidate, which)


def checked(
    candidate: int, found: KeptDraft, now: datetime | None = None, *, words: tuple[str, str] | None = None
) -> tuple[Finding, ...]:
    """What the wording rules say of a draft, with all that is known about it at `now`.

    `words` are a subject and a body that are not kept yet, in place of its own.
    """
    if words is not None:
        found = replace(found, subject=words[0], body=words[1])
    kept = candidacies.candidacy_of(candidate, found.candidacy)
    from afterword.playbook.check import check  # late, as above

    return check(text_of(kept, found, candidacies.employer_names(candidate), now=now))
