"""What a message from outside says becomes facts of a candidacy, each with the words it rests on.

A reading may stop things by itself. What it cannot say for certain is asked of the candidate, and waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.actions.stop_pending import stop_for_auto_reply, stop_for_bounce
from afterword.facts.candidacy import standing
from afterword.facts.kinds import (
    AutoReply,
    Bounce,
    Fact,
    Interview,
    Promise,
    Received,
    ReceivedKind,
    Retracted,
)
from afterword.facts.people import Contact
from afterword.facts.reading import Reading, ReadInterview
from afterword.store import candidacies, questions
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage

_AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a message is settled: whose it is, into which candidacy, and when we learned it."""

    candidate: int
    own: frozenset[str]
    kept: Kept
    row: KeptMessage
    at: datetime
    noted_at: datetime

    def add(self, fact: Fact, quote: str = "") -> int:
        """Adds a fact that rests on this message."""
        return candidacies.add_fact(
            self.kept.id, fact, noted_at=self.noted_at, source=self.row.place, message=self.row.id, quote=quote
        )

    def ask(self, about: str, text: str, options: Iterable[tuple[str, str]] = (), *, holds: str = "") -> None:
        """Asks the candidate about this message, once."""
        questions.ask(
            self.candidate,
            f"{about}:{self.row.id}",
            about,
            text,
            at=self.noted_at,
            options=list(options),
            holds=holds,
            candidacy=self.kept.id,
            message=self.row.id,
        )

    def again(self) -> Desk:
        """The same desk with the candidacy as it stands now."""
        return replace(self, kept=candidacies.candidacy_of(self.candidate, self.kept.id))


def note_reading(desk: Desk, reading: Reading) -> bool:
    """Notes what the reading says; True where it was a word from them, which stops what is pending."""
    if reading.writer == "bounce":
        return _bounce(desk, reading)
    if reading.writer == "auto_reply":
        return _auto_reply(desk, reading)
    desk = _people(desk, reading)
    writer = _writer(desk, reading)
    kind = _kind(desk, reading)
    if reading.writer == "machine" and kind == "acknowledgement":
        return False  # a machine's acknowledgement is no word from them (candidacy.md)
    promise = reading.promises[-1] if reading.promises else None
    says = promise.quote if promise and kind in ("other", "delay", "acknowledgement") else reading.quote
    desk.add(
        Received(
            at=desk.at,
            from_=writer,
            kind=kind,
            promise=promise.made if promise else None,
            round_at=_round_at(reading, kind),
            subject=desk.row.subject or None,
            text=reading.visible or None,
            feedback_offered=reading.feedback_offered,
        ),
        says.words if says else "",
    )
    for other in reading.promises[:-1]:
        if writer is not None and promise is not None and other.made.about != promise.made.about:
            made = other.made
            desk.add(Promise(desk.at, writer, made.about, made.earliest, made.latest), other.quote.words)
    for interview in reading.interviews:
        _interview(desk, reading, interview, writer)
        desk = desk.again()
    _questions(desk, reading)
    met = {key for _, interview in standing_interviews(desk.kept) for key in interview.with_}
    contact = _contact(desk, desk.row.from_address)
    if contact is not None and contact.part == "interviewer" and contact.id not in met:
        _ask_part(desk, contact)
    return True


def _bounce(desk: Desk, reading: Reading) -> bool:
    unreached = set(reading.bounce.recipients) if reading.bounce else set()
    for contact in desk.kept.candidacy.contacts:
        if contact.email and contact.email.lower() in unreached and not _temporary(reading):
            desk.add(Bounce(desk.at, contact.id))
            stop_for_bounce(desk.kept.id, [contact.id], "mail to them came back", desk.noted_at)
    return False


def _temporary(reading: Reading) -> bool:
    """A delay notice is no failure: the server still tries (RFC 3464 2.3.3, action `delayed`)."""
    return reading.bounce is not None and reading.bounce.permanent is False


def _auto_reply(desk: Desk, reading: Reading) -> bool:
    contact = _contact(desk, desk.row.from_address)
    if contact is not None:
        absence = reading.absence
        returns = date.fromisoformat(absence.returns) if absence and absence.returns else None
        desk.add(AutoReply(desk.at, contact.id, returns), absence.quote.words if absence and absence.quote else "")
        stop_for_auto_reply(desk.kept.id, contact.id, "they are away", desk.noted_at)
    return False


def _kind(desk: Desk, reading: Reading) -> ReceivedKind:
    """What it does; where that is not sure the fact says `other`, and a question holds the candidacy."""
    statuses = {interview.status for interview in reading.interviews}
    if reading.kind in ("offer", "rejection") and reading.sure:
        return reading.kind
    if "cancelled" in statuses and statuses == {"cancelled"}:
        return "cancelled"
    if "moved" in statuses:
        return "reschedule"
    if "arranged" in statuses and reading.kind not in ("reschedule", "cancelled"):
        return "next_round"
    if reading.sure or (reading.promises and reading.kind in ("other", "delay", "acknowledgement")):
        return reading.kind  # with a promise of its own each of these says the same: a date to wait for
    desk.ask(
        "kind",
        f'What does this message from {desk.kept.candidacy.employer.name} say? "{_first_words(reading)}"',
        KIND_OPTIONS,
        holds="*",
    )
    return "other"


PART_OPTIONS = (
    ("recruiter", "The recruiter"),
    ("hiring_manager", "The hiring manager"),
    ("interviewer", "An interviewer"),
)

KIND_OPTIONS = (
    ("rejection", "A no"),
    ("offer", "An offer"),
    ("next_round", "An invitation to an interview"),
    ("reschedule", "Another time for an interview"),
    ("cancelled", "An interview is called off"),
    ("info_request", "They ask me for something"),
    ("delay", "They need more time"),
    ("acknowledgement", "They have received something"),
    ("other", "None of these"),
)


def _first_words(reading: Reading) -> str:
    words = reading.quote.words if reading.quote else reading.visible
    flat = " ".join(words.split())
    return flat if len(flat) <= 160 else flat[:157] + "..."


def _round_at(reading: Reading, kind: ReceivedKind) -> datetime | None:
    if kind not in ("next_round", "reschedule"):
        return None
    starts = [x.start for x in reading.interviews if x.start and x.zone_known and x.status != "cancelled"]
    return min(starts) if starts else None


def _people(desk: Desk, reading: Reading) -> Desk:
    """People of theirs who are new become contacts; whoever wrote first."""
    seen = {contact.email.lower() for contact in desk.kept.candidacy.contacts if contact.email}
    named = {contact.name.lower() for contact in desk.kept.candidacy.contacts}
    found = [] if reading.writer == "machine" else [(desk.row.from_name, desk.row.from_address)]
    for interview in reading.interviews:
        found += [person for person in interview.attendees if person != interview.organiser]
    if reading.interviews:
        found += list(reading.people)
    taken = [contact.id for contact in desk.kept.candidacy.contacts]
    for name, address in found:
        address, name = address.lower(), name.strip() or address.partition("@")[0]
        if address in desk.own or (address and address in seen) or (not address and name.lower() in named):
            continue
        same = next((c for c in desk.kept.candidacy.contacts if c.name.lower() == name.lower() and not c.email), None)
        if same is not None and address:
            candidacies.change_contact(desk.kept.id, same.id, email=address)
        elif name.lower() in named and not address:
            continue
        else:
            key = candidacies.contact_key(name, taken)
            candidacies.add_contact(desk.kept.id, Contact(key, name, "interviewer", address or None))
            taken.append(key)
        seen.add(address)
        named.add(name.lower())
    return desk.again()


def _contact(desk: Desk, address: str) -> Contact | None:
    return next(
        (c for c in desk.kept.candidacy.contacts if c.email and c.email.lower() == address.lower()),
        None,
    )


def _writer(desk: Desk, reading: Reading) -> str | None:
    """The contact who wrote, or None where a machine did that nobody can answer."""
    contact = _contact(desk, desk.row.from_address)
    return contact.id if contact is not None and reading.writer != "machine" else None


def _interview(desk: Desk, reading: Reading, found: ReadInterview, writer: str | None) -> None:
    """An interview arranged, moved or called off, as the history's own facts."""
    interviews = standing_interviews(desk.kept)
    if found.status == "cancelled":
        for place, _ in _meant(interviews, found, desk.at)[:1]:
            desk.add(Retracted(desk.at, place), _quote(found))
        return
    if found.start is None:
        return
    if not found.zone_known:
        _ask_zone(desk, found.start)
        return
    with_, named = _met(desk, reading, found, writer)
    if not with_:
        return
    number, before = _round(desk, interviews, found)
    if before is not None and (not named or len(with_) < len(before.with_)):
        with_ = before.with_
    interview = Interview(
        found.start, found.end or found.start + _AN_HOUR, number, with_, with_[0], format=found.format
    )
    if before is not None and _says_nothing_new(before, interview, found):
        return
    desk.add(interview, _quote(found))
    _ask_about(desk, interview, found, named)


def _round(desk: Desk, interviews: list[tuple[int, Interview]], found: ReadInterview) -> tuple[int, Interview | None]:
    """Which round it is, and the interview that it corrects: what it moves, or the one of the same day."""
    assert found.start is not None
    zone = ZoneInfo(desk.kept.candidacy.zone)
    day = found.start.astimezone(zone).date()
    same_day = [item for item in interviews if item[1].at.astimezone(zone).date() == day]
    corrected = same_day or (_meant(interviews, found, desk.at) if found.status == "moved" else [])
    if corrected:
        return corrected[0][1].round, corrected[0][1]
    return max((interview.round for _, interview in interviews), default=0) + 1, None


def _says_nothing_new(before: Interview, now: Interview, found: ReadInterview) -> bool:
    return before.at == now.at and before.with_ == now.with_ and (found.end is None or before.until == now.until)


def _ask_zone(desk: Desk, start: datetime) -> None:
    desk.ask(
        "zone",
        f"{desk.kept.candidacy.employer.name} names {start:%a %d %b %H:%M} without a time zone that is known. "
        "When is it where you are? (for instance 2026-03-03 14:00)",
    )


def _ask_about(desk: Desk, interview: Interview, found: ReadInterview, named: bool) -> None:
    """What the mailbox does not say of an interview is taken as usual, and asked: who was there, who led, how long."""
    key = f"interview:{desk.kept.id}:{interview.round}"
    if named and found.end is not None and len(interview.with_) == 1:
        questions.close(desk.candidate, key, "the invitation says it", desk.noted_at)
        return
    names = {contact.id: contact.name for contact in desk.again().kept.candidacy.contacts}
    local = interview.at.astimezone(ZoneInfo(desk.kept.candidacy.zone))
    people = " and ".join(names.get(key, key) for key in interview.with_)
    parts = [f"Interview at {desk.kept.candidacy.employer.name} on {local:%a %d %b %H:%M} with {people}"]
    if found.end is None:
        parts.append("taken to last an hour")
    if len(interview.with_) > 1:
        parts.append(f"{names.get(interview.lead, interview.lead)} taken to lead")
    questions.ask_again(
        desk.candidate,
        key,
        "interview",
        ", ".join(parts) + ". Is that so?",
        at=desk.noted_at,
        options=[
            ("yes", "Yes"),
            *((f"lead:{key}", f"Yes, and {names.get(key, key)} led") for key in interview.with_[1:]),
            ("not_held", "It did not take place"),
        ],
        candidacy=desk.kept.id,
        message=desk.row.id,
    )


def _ask_part(desk: Desk, contact: Contact) -> None:
    """What somebody is who writes and is met nowhere, no mail says: asked, and an interviewer until then."""
    questions.ask(
        desk.candidate,
        f"part:{desk.kept.id}:{contact.id}",
        "part",
        f"What is {contact.name} at {desk.kept.candidacy.employer.name}?",
        at=desk.noted_at,
        options=PART_OPTIONS,
        candidacy=desk.kept.id,
        message=desk.row.id,
    )


def _quote(found: ReadInterview) -> str:
    return found.quote.words if found.quote else found.summary


def _met(desk: Desk, reading: Reading, found: ReadInterview, writer: str | None) -> tuple[tuple[str, ...], bool]:
    """Whom the candidate meets, and whether they were named; an organiser or writer only for want of others."""
    contacts = desk.kept.candidacy.contacts
    by_address = {c.email.lower(): c.id for c in contacts if c.email}
    by_name = {c.name.lower(): c.id for c in contacts}
    organiser = found.organiser[1].lower() if found.organiser else ""

    def ids(people: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        keys = (by_address.get(address.lower()) or by_name.get(name.lower()) for name, address in people)
        return tuple(dict.fromkeys(key for key in keys if key))

    others = ids(p for p in found.attendees if p[1].lower() not in desk.own and p[1].lower() != organiser)
    if not others and not found.uid:
        others = tuple(key for key in ids(reading.people) if key != writer)
    if others:
        return others, True
    if organiser and organiser not in desk.own and organiser in by_address:
        return (by_address[organiser],), False
    return ((writer,) if writer else ()), False


def standing_interviews(kept: Kept) -> list[tuple[int, Interview]]:
    """The interviews that no later fact took back or corrected, with their places, by time."""
    last: dict[int, tuple[int, Interview]] = {}
    for place, fact in standing(kept.candidacy.history):
        if isinstance(fact, Interview):
            last[fact.round] = (place, fact)
    return sorted(last.values(), key=lambda item: item[1].at)


def _meant(interviews: list[tuple[int, Interview]], found: ReadInterview, at: datetime) -> list[tuple[int, Interview]]:
    """Which interview a move or a cancellation is about: at its own start, else the newest that is still to come."""
    same = [item for item in interviews if found.start is not None and item[1].at == found.start]
    later = [item for item in interviews if item[1].until > at]
    return same if found.status == "cancelled" and same else list(reversed(later))


def _questions(desk: Desk, reading: Reading) -> None:
    if reading.policy is not None:
        desk.ask(
            "policy",
            f'{desk.kept.candidacy.employer.name} writes: "{" ".join(reading.policy.quote.words.split())}" '
            "How may they be contacted?",
            (
                ("recruiter_only", "Through the recruiter alone"),
                ("no_contact", "Not at all; only answers"),
                ("open", "As usual"),
            ),
            holds="*",
        )
    for sentence in reading.unclear:
        desk.ask(f"unclear-{sentence[:40]}", sentence, (("ok", "I have looked at it"),))
