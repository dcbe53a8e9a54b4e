"""Drafts one move of a candidacy file; needs no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, cast

from afterword.facts.candidacy import Candidacy
from afterword.facts.errors import BadFile, UsageError
from afterword.facts.kinds import CHANNELS, MOVE_KINDS, Interview, MoveKind, Received, Sent
from afterword.facts.plan import Move, Window
from afterword.formats.candidacy_file import read_candidacy
from afterword.formats.strict_json import write_json
from afterword.playbook.decide import decide
from afterword.playbook.told import facts_by
from afterword.writing.about import Medium
from afterword.writing.draft import About, DraftText, Voice, draft

MEDIA: Final = (*CHANNELS, "linkedin")
"""What a text can be written for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a call asks for: the move, to whom (none: whoever the plan names), and what is known beside the file."""

    move: str
    now: datetime
    to: tuple[str, ...] = ()
    channel: str = "email"
    notes: tuple[str, ...] = ()
    sign_off: str | None = None
    formality: str | None = None


def draft_file(data: bytes, asked: Asked) -> tuple[DraftText, ...]:
    """The drafts of that move: one for each message that the plan calls for, else one to whom it would go.

    Raises BadFile for a bad file, UsageError for a move, a contact or a channel that there is not.
    """
    _kind(asked.move)
    if asked.channel not in MEDIA:
        raise UsageError(f"there is no channel {asked.channel[:40]!r}; the channels are {', '.join(MEDIA)}")
    if asked.formality not in (None, "warm", "plain", "formal"):
        raise UsageError(f"--formality is warm, plain or formal, not {asked.formality[:40]!r}")
    candidacy = read_candidacy(data)
    written: list[DraftText] = []
    for move in moves_asked(candidacy, asked):
        written.append(draft(candidacy, move, asked.now, _about(candidacy, asked, move, written)))
    return tuple(written)


def drafts_json(drafts: Sequence[DraftText]) -> bytes:
    """One draft as an object, several as a list of them, on one line without its end."""
    values = [
        {"subject": one.subject, "body": one.body, "gave": list(one.gave), "problems": list(one.problems)}
        for one in drafts
    ]
    return write_json(values[0] if len(values) == 1 else values)


def _kind(move: str) -> MoveKind:
    if move not in MOVE_KINDS:
        raise UsageError(f"there is no move {move[:40]!r}; the moves are {', '.join(MOVE_KINDS)}")
    return move


def moves_asked(candidacy: Candidacy, asked: Asked) -> list[Move]:
    """The moves of that kind that the plan has, to whom was asked; else one to whom it would go.

    Raises UsageError for a move or a contact that there is not, BadFile where there is nobody.
    """
    kind = _kind(asked.move)
    for one in asked.to:
        if all(contact.id != one for contact in candidacy.contacts):
            known = ", ".join(contact.id for contact in candidacy.contacts)
            raise UsageError(f"the candidacy has no contact {one[:40]!r}; it has {known}")
    planned = [move for move in decide(candidacy, asked.now).moves if move.kind == kind]
    if asked.to:
        named = [move for move in planned if move.to == asked.to]
        return named[:1] or [_made_up(candidacy, kind, asked.to, asked.now)]
    if planned:
        return planned
    to = _likely(candidacy, kind, asked.now)
    if not to:
        raise BadFile("contacts", "expected somebody to write to, found nobody")
    return [_made_up(candidacy, kind, to, asked.now)]


def _made_up(candidacy: Candidacy, kind: MoveKind, to: tuple[str, ...], now: datetime) -> Move:
    """A move that the plan does not call for now: it is drafted all the same, since it was asked for."""
    rounds = [fact.round for fact in facts_by(candidacy, now) if isinstance(fact, Interview)]
    last = rounds[-1] if rounds else None
    number = (last or 0) + 1 if kind in ("ask_dates", "confirm_round") else last
    return Move(kind, to, number, Window(now, now + timedelta(days=1)), "open", False, ())


def _likely(candidacy: Candidacy, kind: MoveKind, now: datetime) -> tuple[str, ...]:
    """Whom it would go to: the lead for thanks and feedback, whoever wrote last for an answer, else the recruiter."""
    facts = facts_by(candidacy, now)
    leads = [fact.lead for fact in facts if isinstance(fact, Interview)]
    wrote = [fact.from_ for fact in facts if isinstance(fact, Received) and fact.from_ is not None]
    recruiters = [contact.id for contact in candidacy.contacts if contact.part == "recruiter"]
    everybody = [contact.id for contact in candidacy.contacts]
    if kind in ("thank_you", "feedback_request"):
        order = [*leads[-1:], *recruiters, *everybody]
    elif kind in ("check_in", "last_note"):
        order = [*recruiters, *wrote[-1:], *leads[-1:], *everybody]
    else:
        order = [*wrote[-1:], *recruiters, *leads[-1:], *everybody]
    return tuple(order[:1])


def _about(candidacy: Candidacy, asked: Asked, move: Move, written: Sequence[DraftText]) -> About:
    facts = facts_by(candidacy, asked.now)
    got = [fact.text for fact in facts if isinstance(fact, Sent) and fact.text and set(fact.to) & set(move.to)]
    theirs = [fact for fact in facts if isinstance(fact, Received) and fact.from_ in move.to]
    thread = next((fact.subject for fact in reversed(theirs) if fact.subject), "") if move.kind != "thank_you" else ""
    return About(
        notes=asked.notes,
        voice=Voice(formality=cast("None", asked.formality), sign_off=asked.sign_off),
        earlier=(*got, *(one.body for one in written)),
        thread_subject=thread or "",
        channel=cast("Medium", asked.channel),
    )
