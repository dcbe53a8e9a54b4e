"""What the candidate tells of words spoken: a promise, a word from them, a call made; and taking the last one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from afterword.actions.add import add_fact, contact_of
from afterword.actions.desk import standing_interviews
from afterword.actions.journal import question_told
from afterword.actions.stop_pending import stop_pending
from afterword.facts.candidacy import standing
from afterword.facts.errors import NotFound, RefusedError, UsageError
from afterword.facts.kinds import (
    ABOUTS,
    CHANNELS,
    EXTRAS,
    NAMES,
    RECEIVED_KINDS,
    SENT_AS,
    Promise,
    Received,
    Retracted,
    Sent,
)
from afterword.store import candidacies, journal
from afterword.store.candidacies import Kept


def promise(
    candidate: int, which: str, who: str, about: str, at: datetime, latest: date, now: datetime, *, text: str = ""
) -> None:
    """They said that they will decide, or take the next step, by the end of that day; `text` is how they said it."""
    _one_of("about", about, ABOUTS)
    if latest < at.date():
        raise UsageError("A promise ends on or after the day on which it was made.")
    key = contact_of(candidate, which, who, now).id
    add_fact(candidate, which, Promise(at, key, about, at.date(), latest, text or None), now, text)  # type: ignore[arg-type]  # checked


def word(
    candidate: int,
    which: str,
    who: str,
    kind: str,
    at: datetime,
    now: datetime,
    *,
    round_at: datetime | None = None,
    text: str = "",
    feedback_offered: bool = False,
) -> None:
    """A word from them by phone or in person, of one of RECEIVED_KINDS."""
    _one_of("kind", kind, RECEIVED_KINDS)
    if round_at is not None and kind not in ("next_round", "reschedule"):
        raise UsageError("Only an invitation or a new time names the time of an interview.")
    key = contact_of(candidate, which, who, now).id
    fact = Received(at, key, kind, None, round_at, None, text or None, feedback_offered)  # type: ignore[arg-type]  # checked
    add_fact(candidate, which, fact, now, quote=text)
    stop_pending(candidacies.candidacy_of(candidate, which).id, "a word from them", now)


def sent(
    candidate: int,
    which: str,
    to: Sequence[str],
    move: str,
    channel: str,
    at: datetime,
    now: datetime,
    gave: Sequence[str] = (),
) -> None:
    """A message or a call of the candidate's own that no mailbox holds."""
    _one_of("move", move, SENT_AS)
    _one_of("--by", channel, CHANNELS)
    for extra in gave:
        _one_of("--gave", extra, EXTRAS)
    keys = tuple(dict.fromkeys(contact_of(candidate, which, who, now).id for who in to))
    add_fact(candidate, which, Sent(at, keys, move, channel, gave=tuple(gave)), now)  # type: ignore[arg-type]  # checked
    stop_pending(candidacies.candidacy_of(candidate, which).id, "a message of your own", now)


def question_asked(candidate: int, which: str, text: str, now: datetime) -> None:
    """Keeps a question with the last interview, as a correction of it; its line says more as in `question_told`."""
    kept = candidacies.candidacy_of(candidate, which)
    held = standing_interviews(kept)
    if not held:
        raise NotFound("There is no interview yet that they could have asked it in: `afterword add interview`.")
    _, last = held[-1]
    asked = question_told(text, [kept.candidacy.contact(key) for key in last.with_])
    if not asked.text:
        raise UsageError("An empty question says nothing.")
    if all(journal.same(one) != journal.same(asked.text) for one in last.questions):
        add_fact(candidate, which, replace(last, questions=(*last.questions, asked.text)), now)
    journal.keep(kept.id, last.round, [asked], now)


def undo(candidate: int, which: int | str, now: datetime, *, place: int | None = None) -> str:
    """Takes back the last standing fact that was told by hand; what it was, in a word.

    With `place` only if that is the one at that place. Raises NotFound where there is none, RefusedError where another
    came after it.
    """
    kept = candidacies.candidacy_of(candidate, which)
    last = _last_by_hand(kept)
    if last is None:
        raise NotFound(f"Nothing about {kept.slug} was told by hand.")
    if place not in (None, last):
        raise RefusedError("Something else was told since, or it was taken back before. Nothing was changed.")
    candidacies.add_fact(kept.id, Retracted(now, last), noted_at=now, source="undo")
    return NAMES[type(kept.candidacy.history[last])].replace("_", " ")


def last_by_hand(candidate: int, which: str) -> int | None:
    """The place of the fact that `undo` would take back; None where there is none."""
    return _last_by_hand(candidacies.candidacy_of(candidate, which))


def _last_by_hand(kept: Kept) -> int | None:
    places = [place for place, _ in standing(kept.candidacy.history) if kept.noted[place].source == "hand"]
    return places[-1] if places else None


def _one_of(what: str, value: str, allowed: Sequence[str]) -> None:
    if value not in allowed:
        raise UsageError(f"{what} is one of {', '.join(allowed)}, not '{value[:40]}'.")
