"""An interview that a message arranges, moves or calls off becomes the history's own facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.actions.desk import Desk, standing_interviews
from afterword.facts.kinds import Interview, Retracted
from afterword.facts.reading import Reading, ReadInterview
from afterword.store import questions

_AN_HOUR = timedelta(hours=1)


def note_interview(desk: Desk, reading: Reading, found: ReadInterview, writer: str | None) -> None:
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
    questions.close(desk.candidate, _which_time(desk), "an interview is arranged", desk.noted_at)
    _ask_about(desk, interview, found, named)


def ask_which_time(desk: Desk, offered: Sequence[ReadInterview]) -> None:
    """Several times to choose from: each is an answer, so that one tap enters the interview."""
    if not offered:
        return
    name = desk.kept.candidacy.employer.name
    options = [(time_key(one), _shown(desk, one)) for one in offered if one.start is not None]
    times = ", ".join(shown for _, shown in options)
    many = "times for an interview" if len(options) > 1 else "another time for the interview"
    questions.ask(
        desk.candidate,
        _which_time(desk),
        "offered",
        f"{name} offers {many}: {times}. Which one is agreed?",
        at=desk.noted_at,
        options=[*options, ("none", "None of them")],
        candidacy=desk.kept.id,
        message=desk.row.id,
        again=True,
    )


def time_key(offered: ReadInterview) -> str:
    """The answer by which an offered time is chosen."""
    return offered.start.isoformat() if offered.start is not None else ""


def _which_time(desk: Desk) -> str:
    return f"offered:{desk.kept.id}"


def _shown(desk: Desk, offered: ReadInterview) -> str:
    """The time on the employer's clock, to the end where it is known."""
    start, end = offered.start, offered.end
    assert start is not None
    if start.tzinfo is not None:
        zone = ZoneInfo(desk.kept.candidacy.zone)
        start, end = start.astimezone(zone), end.astimezone(zone) if end else None
    until = f" to {end:%H:%M}" if end is not None and end.date() == start.date() else ""
    return f"{start:%a %d %b %H:%M}{until}"


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
    names = {contact.id: contact.name for contact in desk.kept.candidacy.contacts}
    local = interview.at.astimezone(ZoneInfo(desk.kept.candidacy.zone))
    people = " and ".join(names.get(key, key) for key in interview.with_)
    parts = [f"Interview at {desk.kept.candidacy.employer.name} on {local:%a %d %b %H:%M} with {people}"]
    if found.end is None:
        parts.append("taken to last an hour")
    if len(interview.with_) > 1:
        parts.append(f"{names.get(interview.lead, interview.lead)} taken to lead")
    questions.ask(
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
        again=True,
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


def _meant(interviews: list[tuple[int, Interview]], found: ReadInterview, at: datetime) -> list[tuple[int, Interview]]:
    """Which interview a move or a cancellation is about: at its own start, else the newest that is still to come."""
    same = [item for item in interviews if found.start is not None and item[1].at == found.start]
    later = [item for item in interviews if item[1].until > at]
    return same if found.status == "cancelled" and same else list(reversed(later))
