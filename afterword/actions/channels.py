"""A follow-up by another way than mail: what to say on the telephone, a letter, a text for a portal or LinkedIn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from django.db import transaction

from afterword.actions.draft import reopen, words_for
from afterword.actions.draft_file import MEDIA, Asked, moves_asked
from afterword.actions.plan import plan_one
from afterword.facts.errors import RefusedError, UsageError
from afterword.facts.kinds import CHANNELS, Channel
from afterword.facts.plan import Move
from afterword.playbook.settings import Settings
from afterword.store import candidacies, drafts, reach
from afterword.store.candidacies import Kept
from afterword.store.drafts import KeptDraft
from afterword.writing.about import LIMITS, Medium


@dataclass(frozen=True, slots=True)
class Worded:
    """One follow-up in words for a channel; `phones` are the numbers that are known, `limit` the room there is."""

    move: Move
    names: tuple[str, ...]
    phones: tuple[str, ...]
    medium: str
    subject: str
    body: str
    limit: int | None
    problems: tuple[str, ...]


def words_by(
    candidate: int, which: str, kind: str, medium: str, now: datetime, *, to: Sequence[str] = ()
) -> tuple[Worded, ...]:
    """That move in words for a channel, one text for each whom it goes to; nothing is kept.

    `to` names contacts; without it, whoever the plan names, else whoever it would go to. Raises UsageError for a move,
    a channel or a contact that there is not.
    """
    chosen = _medium(medium)
    every = candidacies.candidacies_of(candidate)
    kept = next((one for one in every if one.slug == which), None) or candidacies.candidacy_of(candidate, which)
    moves = moves_asked(kept.candidacy, Asked(kind, now, tuple(to), medium))
    phones = reach.phones_of(kept.id)
    found: list[Worded] = []
    for move in moves:
        found.append(_worded(kept, every, move, now, chosen, phones, [one.body for one in found]))
    return tuple(found)


def set_channel(candidate: int, which: int, version: int, channel: str, now: datetime, settings: Settings) -> KeptDraft:
    """The next version of a draft, to go by another channel; an approval is voided. What goes by mail alone is sent.

    Words that nobody edited are written for it; others stay. Raises RefusedError (another version, too late, nobody to
    mail), UsageError for a channel that there is not.
    """
    if channel not in CHANNELS:
        raise UsageError(f"there is no channel {channel[:40]!r}; the channels are {', '.join(CHANNELS)}")
    with transaction.atomic():
        before = drafts.draft_of(candidate, which)
        if before.version != version:
            raise RefusedError(f"Draft {which} is version {before.version} now, not {version}. Read it again.")
        every = candidacies.candidacies_of(candidate)
        kept = next(one for one in every if one.id == before.candidacy)
        if channel == "email" and not all(kept.candidacy.contact(key).email for key in before.to):
            raise RefusedError("There is no address to mail it to: `afterword add contact` gives one.")
        reopen(candidate, which, now)
        subject, body = _again(kept, every, before, channel, now, settings)
        after = drafts.change_channel(which, version, channel, subject=subject, body=body)
        if after is None:
            raise RefusedError(f"Draft {which} was changed meanwhile. `afterword today` shows it as it is now.")
    return after


def _again(
    kept: Kept, every: Sequence[Kept], before: KeptDraft, channel: Channel, now: datetime, settings: Settings
) -> tuple[str, str]:
    moves = plan_one(kept, every, now, settings).moves
    wanted = (before.move, before.to, before.round)
    move = next((one for one in moves if (one.kind, one.to, one.round) == wanted), None)
    if move is None:
        return before.subject, before.body
    was = words_for(kept, every, move, now, before.files, which=before.id, medium=cast("Channel", before.channel))
    if before.version > 1 and was.body != before.body:
        return before.subject, before.body
    written = words_for(kept, every, move, now, before.files, which=before.id, medium=channel)
    return written.subject, written.body


def _medium(medium: str) -> Medium:
    if medium not in MEDIA:
        raise UsageError(f"there is no channel {medium[:40]!r}; the channels are {', '.join(MEDIA)}")
    return cast("Medium", medium)


def _worded(
    kept: Kept,
    every: Sequence[Kept],
    move: Move,
    now: datetime,
    medium: Medium,
    phones: dict[str, str],
    beside: Sequence[str],
) -> Worded:
    written = words_for(kept, every, move, now, medium=medium, beside=beside if medium != "phone" else ())
    return Worded(
        move,
        tuple(kept.candidacy.contact(key).name for key in move.to),
        tuple(phones[key] for key in move.to if key in phones),
        medium,
        written.subject,
        written.body,
        LIMITS.get(medium),
        written.problems,
    )
