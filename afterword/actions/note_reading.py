"""What a message from outside says becomes facts of a candidacy, each with the words it rests on.

A reading may stop things by itself. What it cannot say for certain is asked of the candidate, and waits.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from afterword.actions.desk import Desk, contact_at, standing_interviews
from afterword.actions.note_interview import ask_which_time, note_interview
from afterword.actions.stop_pending import stop_for_auto_reply, stop_for_bounce
from afterword.facts.kinds import AutoReply, Bounce, Promise, Received, ReceivedKind, Sent
from afterword.facts.people import Contact
from afterword.facts.reading import Reading
from afterword.formats.body import DISAGREE
from afterword.formats.problems import HIDING
from afterword.store import candidacies, questions

_CLOCKS_DIFFER = timedelta(minutes=10)
_YES = re.compile(
    r"\s*(?:accepted|zugesagt|akzeptiert|accepté|aceptad[ao]|accettat[ao]|geaccepteerd|accepterad|accepteret|godtatt)\s*:",
    re.IGNORECASE,
)

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


def note_reading(desk: Desk, reading: Reading) -> bool:
    """Notes what the reading says; True where it was a word from them, which stops what is pending."""
    if reading.writer == "bounce":
        return _bounce(desk, reading)
    if reading.writer == "auto_reply":
        return _auto_reply(desk, reading)
    if _accepts_alone(desk, reading):
        return False
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
        note_interview(desk, reading, interview, writer)
        desk = desk.again()
    ask_which_time(desk, reading.offered)
    _questions(desk, reading)
    met = {key for _, interview in standing_interviews(desk.kept) for key in interview.with_}
    contact = contact_at(desk, desk.row.from_address)
    if contact is not None and contact.part == "interviewer" and contact.id not in met:
        _ask_part(desk, contact)
    return True


def _accepts_alone(desk: Desk, reading: Reading) -> bool:
    """A calendar that answers yes to an invitation of the candidate's, without a word (RFC 5546 3.2.3), is no reply."""
    silent = not (reading.visible.strip() or reading.interviews or reading.unclear)
    return reading.writer == "calendar" and reading.kind == "other" and silent and bool(_YES.match(desk.row.subject))


def _bounce(desk: Desk, reading: Reading) -> bool:
    unreached = set(reading.bounce.recipients) if reading.bounce else set()
    for contact in desk.kept.candidacy.contacts:
        if contact.email and contact.email.lower() in unreached and not _temporary(reading):
            desk.add(Bounce(_after_what_it_returns(desk, contact), contact.id))
            stop_for_bounce(desk.kept.id, [contact.id], "mail to them came back", desk.noted_at)
    return False


def _after_what_it_returns(desk: Desk, contact: Contact) -> datetime:
    """A notice follows what it returns, whatever the clocks say: mailboxes date to the second, and servers differ."""
    history = desk.kept.candidacy.history
    mails = (fact.at for fact in history if isinstance(fact, Sent) and contact.id in fact.to)
    return max((at for at in mails if desk.at <= at <= desk.at + _CLOCKS_DIFFER), default=desk.at)


def _temporary(reading: Reading) -> bool:
    """A delay notice is no failure: the server still tries (RFC 3464 2.3.3, action `delayed`)."""
    return reading.bounce is not None and reading.bounce.permanent is False


def _auto_reply(desk: Desk, reading: Reading) -> bool:
    contact = contact_at(desk, desk.row.from_address)
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
        holds=questions.ALL if reading.kind in ("offer", "rejection") else questions.WHAT_PESTERS,
    )
    return "other"


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
    changed = False
    for name, address in found:
        address, name = address.lower(), name.strip() or address.partition("@")[0]
        if address in desk.own or (address and address in seen) or (not address and name.lower() in named):
            continue
        same = next((c for c in desk.kept.candidacy.contacts if c.name.lower() == name.lower() and not c.email), None)
        if same is not None and address.partition("@")[2] in desk.kept.domains:
            candidacies.change_contact(desk.kept.id, same.id, email=address)
        elif same is not None and address:
            continue  # anybody can write under that name: the candidate says where they are
        elif name.lower() in named and not address:
            continue
        else:
            key = candidacies.contact_key(name, taken)
            candidacies.add_contact(desk.kept.id, Contact(key, name, "interviewer", address or None))
            taken.append(key)
        changed = True
        seen.add(address)
        named.add(name.lower())
    return desk.again() if changed else desk


def _writer(desk: Desk, reading: Reading) -> str | None:
    """The contact who wrote, or None where a machine did that nobody can answer."""
    contact = contact_at(desk, desk.row.from_address)
    return contact.id if contact is not None and reading.writer != "machine" else None


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
            holds=questions.ALL,
        )
    for sentence in reading.unclear:
        if sentence not in HIDING:  # that pauses it, and is asked there
            told = f'"{desk.row.subject[:80]}" from {desk.row.from_address}: {sentence}'
            holds = questions.ALL if sentence == DISAGREE else ""
            desk.ask(f"unclear-{sentence[:40]}", told, (("ok", "I have looked at it"),), holds=holds)
