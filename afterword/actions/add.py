"""What the candidate tells by hand: a candidacy, an interview, a contact, a promise, a note, a word from them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.actions.desk import standing_interviews
from afterword.actions.person import person
from afterword.actions.stop_pending import stop_pending
from afterword.facts.errors import NotFound, UsageError
from afterword.facts.kinds import Fact, Interview, NewAddress, Policy, PolicyName, Withdrawn
from afterword.facts.people import PARTS, Contact, Employer, Part
from afterword.store import candidacies
from afterword.store.candidacies import Kept


def add_candidacy(
    candidate: int, employer: str, role: str, at: datetime, *, country: str | None = None, zone: str | None = None
) -> Kept:
    """A candidacy for a role at an employer, who is known already by that name or is new."""
    if not employer.strip() or not role.strip():
        raise UsageError('A candidacy needs an employer and a role: afterword add candidacy "Northwind" "Data Analyst"')
    for kept in candidacies.candidacies_of(candidate):
        if kept.candidacy.employer.name.lower() == employer.strip().lower():
            employer_id = kept.employer_id
            break
    else:
        employer_id = candidacies.create_employer(candidate, Employer(employer.strip(), zone, country, None))
    return candidacies.create_candidacy(candidate, employer_id, role.strip(), at=at)


def add_contact(candidate: int, which: str, who: str, part: str, *, now: datetime) -> Contact:
    """A contact, from `Priya Nair <priya@northwind.example>`; of somebody known by name, the address is new.

    Raises UsageError for an address that is none or a part that is none of PARTS.
    """
    kept = candidacies.candidacy_of(candidate, which)
    name, address = person(who)
    if part not in PARTS:
        raise UsageError(f"A contact is one of {', '.join(PARTS)}, not '{part}'.")
    known = next((c for c in kept.candidacy.contacts if c.name.lower() == name.lower()), None)
    if known is not None:
        if address and address != known.email:
            add_fact(candidate, which, NewAddress(now, known.id, address), now)
            candidacies.change_contact(kept.id, known.id, email=address)
        candidacies.change_contact(kept.id, known.id, part=part)
        return Contact(known.id, known.name, _part(part), address or known.email)
    contact = Contact(
        candidacies.contact_key(name, (c.id for c in kept.candidacy.contacts)), name, _part(part), address or None
    )
    candidacies.add_contact(kept.id, contact)
    return contact


def add_interview(
    candidate: int,
    which: str,
    at: datetime,
    until: datetime,
    people: Sequence[str],
    now: datetime,
    *,
    format: str | None = None,
    notes: str | None = None,
    questions: Sequence[str] = (),
) -> Interview:
    """An interview held or to come; people who are not contacts yet become interviewers. The first one led."""
    if until < at:
        raise UsageError("An interview cannot end before it begins.")
    if not people:
        raise UsageError("Who interviewed you? --with 'Priya Nair <priya@northwind.example>'")
    keys = [contact_of(candidate, which, who, now).id for who in people]
    kept = candidacies.candidacy_of(candidate, which)
    standing = standing_interviews(kept)
    same = next((interview for _, interview in standing if interview.at == at), None)
    number = same.round if same else max((interview.round for _, interview in standing), default=0) + 1
    interview = Interview(at, until, number, tuple(dict.fromkeys(keys)), keys[0], format, notes, tuple(questions))
    add_fact(candidate, which, interview, now)
    return interview


def add_policy(candidate: int, which: str, policy: PolicyName, now: datetime) -> None:
    """How the employer may be contacted: written into every candidacy there."""
    chosen = candidacies.candidacy_of(candidate, which)
    for kept in candidacies.candidacies_of(candidate):
        if kept.employer_id == chosen.employer_id:
            candidacies.add_fact(kept.id, Policy(now, policy), noted_at=now, source="hand")


def withdraw(candidate: int, which: str, now: datetime) -> None:
    """The candidate withdrew from a candidacy."""
    add_fact(candidate, which, Withdrawn(now), now)
    stop_pending(candidacies.candidacy_of(candidate, which).id, "you withdrew", now)


def add_note(candidate: int, which: str, text: str, now: datetime) -> None:
    """The candidate's own words, which drafts may use."""
    if not text.strip():
        raise UsageError("An empty note says nothing.")
    candidacies.add_note(candidacies.candidacy_of(candidate, which).id, now, text.strip())


def add_fact(candidate: int, which: int | str, fact: Fact, now: datetime, quote: str = "") -> int:
    """Any fact, as told by hand, with their words where they were told; its place in the history."""
    kept = candidacies.candidacy_of(candidate, which)
    return candidacies.add_fact(kept.id, fact, noted_at=now, source="hand", quote=quote)


def contact_of(candidate: int, which: int | str, who: str, now: datetime) -> Contact:
    """The contact of that id, name or address; somebody new with a name becomes an interviewer."""
    kept = candidacies.candidacy_of(candidate, which)
    name, address = person(who)
    wanted = who.strip().lower()
    for contact in kept.candidacy.contacts:
        if wanted in (contact.id, contact.name.lower(), (contact.email or "").lower()) or (
            address and contact.email and contact.email.lower() == address
        ):
            return contact
    if not name or (not address and " " not in name):
        known = ", ".join(contact.id for contact in kept.candidacy.contacts) or "nobody yet"
        raise NotFound(f"There is no contact '{who}' in {kept.slug} ({known}). Give a name and an address to add one.")
    return add_contact(candidate, kept.slug, who, "interviewer", now=now)


def _part(part: str) -> Part:
    return part  # type: ignore[return-value]  # checked against PARTS
