"""Kept mail is read again by the reader of today: what would change is shown, and changed only where that is wanted.

What the candidate said of a message, by an answer or a correction, stands whatever a reader thinks of it. A message is
noted in the candidacy as it stood when it came, by the code that noted it first, and all of that is undone again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from afterword.actions.correct import Understood, understood_in
from afterword.actions.desk import Desk
from afterword.actions.note_own import note_own
from afterword.actions.note_reading import note_reading
from afterword.actions.ports import Parser
from afterword.actions.scan import known_in
from afterword.actions.stop_pending import stop_pending
from afterword.facts.kinds import AutoReply, Bounce, Fact, Interview, Promise, PromiseMade, Received, Retracted, Sent
from afterword.facts.people import Contact
from afterword.formats.mail import Mail
from afterword.reading.own import read_own
from afterword.reading.read import READER, read
from afterword.reading.visible import visible
from afterword.store import candidacies, messages, questions
from afterword.store.candidacies import Kept
from afterword.store.candidates import KeptCandidate
from afterword.store.questions import Asked


@dataclass(frozen=True, slots=True)
class Change:
    """One message that the reader of today understands otherwise: what stands, what would, and the words of it."""

    message: int
    slug: str
    subject: str
    at: datetime
    was: str
    now: str
    quote: str


@dataclass(frozen=True, slots=True)
class Reread:
    """What came of it: how many were read, how many stand because the candidate said so, and the changes."""

    read: int
    yours: int
    changes: tuple[Change, ...]


def reread(
    candidate: KeptCandidate,
    parser: Parser,
    now: datetime,
    *,
    apply: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Reread:
    """Reads all kept mail of all candidacies again; with `apply` what changed is noted, else nothing is."""
    waiting = [(kept.id, one) for kept in candidacies.candidacies_of(candidate.id) for one in understood_in(kept)]
    changes, yours, done = [], 0, []
    for number, (which, one) in enumerate(waiting, 1):
        if one.corrected:
            yours += 1
        else:
            change = _read_one(candidate, which, one, parser, now, apply)
            done.append(one.row.id)
            if change is not None:
                changes.append(change)
        if progress is not None:
            progress(number, len(waiting))
    if apply:
        messages.read_by(done, READER)
    return Reread(len(done), yours, tuple(changes))


def _read_one(
    candidate: KeptCandidate, which: int, one: Understood, parser: Parser, now: datetime, apply: bool
) -> Change | None:
    raw = messages.raw_of(one.row.id)
    mail = parser.parse(raw) if raw is not None else None
    if not isinstance(mail, Mail):
        return None
    kept = candidacies.candidacy_of(candidate.id, which)
    found = _try(candidate, kept, one, mail, now)
    before, after = ({_sign(fact): fact for fact in facts} for facts in ((f for _, f in one.facts), found.facts))
    if before.keys() == after.keys():
        return None
    if apply:
        _apply(candidate, kept, one, found, now)
    quote = next(
        (noted for fact, noted in zip(found.facts, found.quotes, strict=True) if _sign(fact) not in before), ""
    )
    was, would = _told(before.keys() - after.keys()), _told(after.keys() - before.keys())
    return Change(one.row.id, kept.slug, one.row.subject, one.row.date_at or now, was, would, quote)


@dataclass(frozen=True, slots=True)
class _Found:
    """What noting a message anew brought: its facts with their quotes, the people, and the questions."""

    facts: tuple[Fact, ...]
    quotes: tuple[str, ...]
    contacts: tuple[Contact, ...]
    asked: tuple[tuple[str, Asked], ...]  # with their keys


def _try(candidate: KeptCandidate, kept: Kept, one: Understood, mail: Mail, now: datetime) -> _Found:
    """Notes the message in the candidacy as it stood when the message came; the candidacy is as it was afterwards."""
    place = _came_before(kept, one)
    known, open_before = len(kept.candidacy.contacts), {asked.id for asked in questions.open_questions(candidate.id)}
    with candidacies.as_it_stood(kept.id, place):
        _note(candidate, one, mail, now)
        again = candidacies.candidacy_of(candidate.id, kept.id)
        asked = [asked for asked in questions.open_questions(candidate.id) if asked.id not in open_before]
        return _Found(
            again.candidacy.history[place:],
            tuple(noted.quote for noted in again.noted[place:]),
            again.candidacy.contacts[known:],
            tuple((questions.key_of(candidate.id, asked_one.id), asked_one) for asked_one in asked),
        )


def _came_before(kept: Kept, one: Understood) -> int:
    """The place in the history at which the message was noted first, or would have been."""
    history = kept.candidacy.history
    noted = (place for place in range(len(history)) if kept.noted[place].message == one.row.id)
    first = next(noted, None)
    if first is not None:
        return first
    later = (
        place
        for place, fact in enumerate(history)
        if kept.noted[place].message is not None and one.row.date_at is not None and fact.at > one.row.date_at
    )
    return next(later, len(history))


def _apply(candidate: KeptCandidate, kept: Kept, one: Understood, found: _Found, now: datetime) -> None:
    """Takes back what is no longer understood, and notes what is; what both readers say stays as it stands."""
    same = {_sign(fact) for _, fact in one.facts} & {_sign(fact) for fact in found.facts}
    with transaction.atomic():
        for contact in found.contacts:
            candidacies.add_contact(kept.id, contact)
        for place, fact in reversed(one.facts):
            if _sign(fact) not in same:
                candidacies.add_fact(kept.id, Retracted(now, place), noted_at=now, source="reread")
        for fact, quote in zip(found.facts, found.quotes, strict=True):
            if _sign(fact) not in same:
                candidacies.add_fact(kept.id, fact, noted_at=now, source=one.row.place, message=one.row.id, quote=quote)
        questions.close(candidate.id, f"kind:{one.row.id}", "a newer reading says it", now)
        for key, asked in found.asked:
            questions.ask(
                candidate.id, key, asked.about, asked.text, at=now, options=asked.options, holds=asked.holds,
                candidacy=asked.candidacy, message=asked.message, again=True,
            )  # fmt: skip
        stop_pending(kept.id, "a message was understood anew", now)


def _note(candidate: KeptCandidate, one: Understood, mail: Mail, now: datetime) -> None:
    """Notes the message as if it had come now."""
    kept = candidacies.candidacy_of(candidate.id, one.row.candidacy or 0)
    at = min(one.row.date_at or now, now)
    desk = Desk(candidate.id, candidate.own, kept, one.row, at, now)
    if one.row.own:
        shown = visible(mail.text)
        people = tuple((address.name, address.email) for address in (*mail.to, *mail.cc))
        note_own(desk, read_own(mail, shown.text), people, shown.text)
    else:
        note_reading(desk, read(mail, known_in(candidate, kept), at))


_Sign = tuple[str, ...]


def _sign(fact: Fact) -> _Sign:
    """What matters of a fact: not who, and not its words, which depend on what was learned since."""
    match fact:
        case Received():
            says = (fact.kind.replace("_", " "), *_dates(fact.promise))
            at = (f"for {fact.round_at:%a %d %b %Y %H:%M}",) if fact.round_at else ()
            return (*says, *at, *(("offers feedback",) if fact.feedback_offered else ()))
        case Promise():
            return _dates(PromiseMade(fact.about, fact.earliest, fact.latest))
        case Interview():
            return (f"interview {fact.at:%a %d %b %Y %H:%M}", f"to {fact.until:%H:%M}")
        case AutoReply():
            return ("auto-reply", f"back {fact.returns:%a %d %b %Y}" if fact.returns else "")
        case Bounce():
            return ("bounce of", fact.contact)
        case Sent():
            return ("you wrote", fact.move.replace("_", " "), *fact.gave)
        case Retracted():
            return ("takes back an earlier fact", str(fact.which))
        case _:
            return ()


def _dates(promise: PromiseMade | None) -> _Sign:
    if promise is None:
        return ()
    return (f"promise: {promise.about.replace('_', ' ')}", f"{promise.earliest} to {promise.latest}")


def _told(signs: Iterable[_Sign]) -> str:
    return "; ".join(" ".join(filter(None, sign)) for sign in sorted(signs)) or "nothing"
