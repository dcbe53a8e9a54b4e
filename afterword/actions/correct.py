"""A wrong reading is put right: what rested on the message is taken back, and what the candidate says stands instead.

A correction is facts like any other, so it can be taken back too; a message that was corrected is never understood
anew. What is pending in the candidacy is withdrawn, because it was approved on what turned out to be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, Literal

from django.db import transaction

from afterword.actions.desk import standing_interviews
from afterword.actions.stop_pending import stop_pending
from afterword.actions.understand import Understanding
from afterword.facts.candidacy import standing
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.kinds import (
    ABOUTS,
    RECEIVED_KINDS,
    SENT_AS,
    AutoReply,
    Bounce,
    Fact,
    Interview,
    Promise,
    PromiseMade,
    Received,
    Retracted,
    Sent,
)
from afterword.formats.mail import Mail
from afterword.store import candidacies, messages, questions
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage

SOURCE: Final = "correction"
KINDS: Final = (*RECEIVED_KINDS, "auto_reply")
_AN_HOUR: Final = timedelta(hours=1)
_NAMES_A_TIME: Final = ("next_round", "reschedule")
Keep = Literal["keep", "none"]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the candidate says of one message; what is not said stays as it was understood.

    `kind` is one of KINDS, `move` (of a message of the candidate's own) one of SENT_AS, `interview` an aware time.
    """

    kind: str = ""
    move: str = ""
    promise: PromiseMade | Keep = "keep"
    interview: datetime | Keep = "keep"


@dataclass(frozen=True, slots=True)
class Understood:
    """One message of a candidacy and what stands because of it; `facts` are with their places."""

    row: KeptMessage
    facts: tuple[tuple[int, Fact], ...]
    quote: str
    corrected: bool  # the candidate has said something of it: an answer, or a correction


def understood(candidate: int, which: int | str) -> tuple[Kept, tuple[Understood, ...]]:
    """A candidacy with its mail, oldest first, each with what was understood. NotFound for what is not theirs."""
    kept = candidacies.candidacy_of(candidate, which)
    return kept, understood_in(kept)


def understood_in(kept: Kept) -> tuple[Understood, ...]:
    """The mail of a candidacy that was read already, oldest first."""
    return tuple(_understood(kept, row) for row in messages.messages_of(kept.id))


def understood_message(candidate: int, message: int) -> tuple[Kept, Understood]:
    """One message with what stands because of it. NotFound where it is not theirs or in no candidacy."""
    row = messages.message(candidate, message)
    if row is None or row.candidacy is None:
        raise NotFound(f"There is no message {message} in a candidacy. `afterword correct CANDIDACY` lists them.")
    kept = candidacies.candidacy_of(candidate, row.candidacy)
    return kept, _understood(kept, row)


def correct(candidate: int, message: int, said: Correction, now: datetime) -> str:
    """Puts right what was understood of a message; one sentence of what stands now.

    Raises NotFound for no message of theirs, UsageError for a value that is none.
    """
    kept, was = understood_message(candidate, message)
    _refuse(said, was)
    with transaction.atomic():
        pen = _Pen(candidate, kept, was, now)
        if said.move:
            pen.move(said.move)
        if said.kind:
            pen.kind(said.kind)
        if said.promise != "keep":
            pen.promise(said.promise)
        if said.interview != "keep":
            pen.interview(said.interview)
        for about in _answered(said):
            questions.close(candidate, f"{about}:{message}", "you corrected the message", now)
        stop_pending(kept.id, "you corrected what a message says", now)
    return f"Noted in {kept.slug}. `afterword correct {message} --undo` takes it back."


def put_elsewhere(candidate: int, message: int, which: str, now: datetime, reader: Callable[[], Understanding]) -> str:
    """The message is about that other candidacy, or (`none`) about none: what it brought here is taken back.

    Raises NotFound for what is not theirs, RefusedError where its bytes are gone or it lies there already.
    """
    row = messages.message(candidate, message)
    if row is None:
        raise NotFound(f"There is no message {message}. `afterword correct CANDIDACY` lists those of a candidacy.")
    other = None if which == "none" else candidacies.candidacy_of(candidate, which)
    if (other.id if other else None) == row.candidacy:
        raise RefusedError("That message is there already.")
    parsed = reader().parser.parse(row.raw) if other is not None and row.raw is not None else None
    if other is not None and not isinstance(parsed, Mail):
        raise RefusedError("That message can no longer be read, so it stays where it is.")
    with transaction.atomic():
        was = _take_out(candidate, row, now)
        if other is None or not isinstance(parsed, Mail):
            return f"Taken out. `afterword correct {message} --to {was}` puts it back."
        understanding = reader()
        (understanding.note_mine if row.own else understanding.note_theirs)(row, parsed, other)
    return f"Noted in {other.slug}" + (f", and taken out of {was}." if was else ".")


def _take_out(candidate: int, row: KeptMessage, now: datetime) -> str:
    """Takes back what the message brought where it lies; the slug of that candidacy."""
    messages.settle(row.id, state="job")
    questions.close_of(candidate, row.id, "you put the message elsewhere", now)
    if row.candidacy is None:
        return ""
    kept = candidacies.candidacy_of(candidate, row.candidacy)
    was = _understood(kept, row)
    pen = _Pen(candidate, kept, was, now)
    for place, _ in reversed(was.facts):
        pen.take_back(place)
    stop_pending(kept.id, "a message that it rested on is about something else", now)
    return kept.slug


def undo_correction(candidate: int, message: int, now: datetime) -> str:
    """Takes the last correction of a message back. RefusedError where there is none."""
    kept, _ = understood_message(candidate, message)
    mine = [
        (place, kept.noted[place].noted_at)
        for place, _ in standing(kept.candidacy.history)
        if kept.noted[place].message == message and kept.noted[place].source == SOURCE
    ]
    if not mine:
        raise RefusedError(f"Message {message} was not corrected.")
    last = max(noted_at for _, noted_at in mine)
    with transaction.atomic():
        for place, noted_at in reversed(mine):
            if noted_at == last:
                candidacies.add_fact(kept.id, Retracted(now, place), noted_at=now, source="undo")
        stop_pending(kept.id, "you took a correction back", now)
    return "Taken back: the message stands as it was understood before."


def promise_of(words: str, at: datetime) -> PromiseMade | Keep:
    """A promise from `decision 2026-12-04`, `next_step 2026-12-01 2026-12-04` or `none`. Raises UsageError."""
    parts = words.split()
    if parts == ["none"]:
        return "none"
    about = parts[0] if parts else ""
    try:
        days = [date.fromisoformat(part) for part in parts[1:]]
    except ValueError:
        days = []
    if about not in ABOUTS or len(days) not in (1, 2):
        raise UsageError("A promise is written as: decision 2026-12-04, next_step 2026-12-01 2026-12-04, or none.")
    first = days[0] if len(days) == 2 else at.date()
    if days[-1] < first:
        raise UsageError("A promise ends on or after the day on which it begins.")
    return PromiseMade(about, first, days[-1])


def _understood(kept: Kept, row: KeptMessage) -> Understood:
    facts = tuple(
        (place, fact) for place, fact in standing(kept.candidacy.history) if kept.noted[place].message == row.id
    )
    quote = next((kept.noted[place].quote for place, _ in facts if kept.noted[place].quote), "")
    return Understood(row, facts, quote, any(kept.noted[place].source != row.place for place, _ in facts))


def _refuse(said: Correction, was: Understood) -> None:
    if said == Correction():
        raise UsageError("Say what is right: --kind, --move, --promise, --interview or --to.")
    if said.kind and said.kind not in KINDS:
        raise UsageError(f"A message is one of {', '.join(KINDS)}, not '{said.kind[:40]}'.")
    if said.move and said.move not in SENT_AS:
        raise UsageError(f"A message of yours is one of {', '.join(SENT_AS)}, not '{said.move[:40]}'.")
    if was.row.own and said != Correction(move=said.move):
        raise UsageError("That message is your own: --move says which follow-up it was.")
    if said.move and not was.row.own:
        raise UsageError("That message is from them: --kind says what it does.")


def _answered(said: Correction) -> tuple[str, ...]:
    """What the correction answers besides."""
    return tuple(
        about
        for about, it_does in (("kind", said.kind), ("own", said.move), ("zone", said.interview != "keep"))
        if it_does
    )


class _Pen:
    """Writes the facts of one correction: each takes back what stood, and says the right thing in its place."""

    def __init__(self, candidate: int, kept: Kept, was: Understood, now: datetime) -> None:
        self.candidate, self.kept, self.now, self.row, self.quote = candidate, kept, now, was.row, was.quote
        self.facts = list(was.facts)

    def take_back(self, place: int) -> None:
        self._add(Retracted(self.now, place))
        self.facts = [item for item in self.facts if item[0] != place]

    def move(self, move: str) -> None:
        for place, fact in list(self.facts):
            if isinstance(fact, Sent):
                self.take_back(place)
                self._keep(replace(fact, move=move))  # type: ignore[arg-type]  # one of SENT_AS

    def kind(self, kind: str) -> None:
        old = self._first(Received, AutoReply, Bounce)
        word = self._word(old[1] if old else None)
        for place, _ in [item for item in self.facts if isinstance(item[1], (Received, AutoReply, Bounce))]:
            self.take_back(place)
        if kind == "auto_reply":
            if word.from_ is None:
                raise UsageError("Nobody of that candidacy wrote it, so nobody is away.")
            self._keep(AutoReply(word.at, word.from_))
            return
        round_at = word.round_at if kind in _NAMES_A_TIME else None
        self._keep(replace(word, kind=kind, round_at=round_at))  # type: ignore[arg-type]  # checked

    def promise(self, made: PromiseMade | Keep) -> None:
        for place, _ in [item for item in self.facts if isinstance(item[1], Promise)]:
            self.take_back(place)
        self._change_word(promise=None if isinstance(made, str) else made)

    def interview(self, at: datetime | Keep) -> None:
        mine = [(place, fact) for place, fact in self.facts if isinstance(fact, Interview)]
        before = mine[-1][1] if mine else None
        for place, _ in reversed(mine):
            self.take_back(place)
        found = self._first(Received)
        names_a_time = found is not None and isinstance(found[1], Received) and found[1].kind in _NAMES_A_TIME
        if isinstance(at, str):
            if names_a_time:
                self._change_word(round_at=None)
            return
        lasts = before.until - before.at if before is not None else _AN_HOUR
        with_ = before.with_ if before is not None else self._somebody()
        standing_now = standing_interviews(candidacies.candidacy_of(self.candidate, self.kept.id))
        number = before.round if before else max((held.round for _, held in standing_now), default=0) + 1
        lead = before.lead if before is not None else with_[0]
        self._keep(Interview(at, at + lasts, number, with_, lead, before.format if before else None))
        if names_a_time:
            self._change_word(round_at=at)

    def _change_word(self, **changed: object) -> None:
        found = self._first(Received)
        word = self._word(found[1] if found else None)
        if found is not None:
            self.take_back(found[0])
        self._keep(replace(word, **changed))  # type: ignore[arg-type]  # the fields of Received

    def _word(self, old: Fact | None) -> Received:
        if isinstance(old, Received):
            return old
        at = old.at if old is not None else min(self.row.date_at or self.now, self.now)
        return Received(at, self._writer(), "other", subject=self.row.subject or None)

    def _writer(self) -> str | None:
        contacts = self.kept.candidacy.contacts
        return next((c.id for c in contacts if c.email and c.email.lower() == self.row.from_address), None)

    def _somebody(self) -> tuple[str, ...]:
        who = self._writer() or next((contact.id for contact in self.kept.candidacy.contacts), None)
        if who is None:
            raise UsageError(f"Who interviews you? `afterword add contact {self.kept.slug} 'NAME <ADDRESS>'` first.")
        return (who,)

    def _first(self, *kinds: type) -> tuple[int, Fact] | None:
        return next((item for item in self.facts if isinstance(item[1], kinds)), None)

    def _keep(self, fact: Fact) -> None:
        self.facts.append((self._add(fact), fact))

    def _add(self, fact: Fact) -> int:
        return candidacies.add_fact(
            self.kept.id, fact, noted_at=self.now, source=SOURCE, message=self.row.id, quote=self.quote
        )
