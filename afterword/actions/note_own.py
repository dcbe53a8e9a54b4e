"""What the candidate wrote by hand counts as the follow-up that it was; where that is unclear, it is asked."""

from __future__ import annotations

from datetime import timedelta

from afterword.actions.desk import Desk
from afterword.facts.kinds import MOVE_KINDS, Received, Sent
from afterword.facts.people import Contact
from afterword.facts.reading import OwnReading
from afterword.store import candidacies

_NEAR = timedelta(minutes=10)

MOVE_LABELS = {
    "thank_you": "A thank-you",
    "feedback_request": "A request for feedback",
    "ask_dates": "A question about the date of the next interview",
    "confirm_round": "A confirmation of an interview",
    "reply": "An answer to their question",
    "check_in": "A check-in",
    "answer_offer": "An answer to their offer",
    "after_no": "An answer to their no",
    "last_note": "A last note",
    "keep_warm": "A word to stay in touch",
    "other": "Something else",
}


def note_own(desk: Desk, reading: OwnReading, recipients: tuple[tuple[str, str], ...], text: str) -> bool:
    """Notes a message of the candidate's to contacts there; False where nobody of theirs got it."""
    to = _contacts(desk, recipients)
    if not to:
        return False
    if _is_ours(desk, to, text):
        return False
    move = reading.move or "other"
    if move == "reply" and not _asked(desk):
        move = "other"  # an application, say: it answers no question of theirs
    desk.add(
        Sent(desk.at, to, move, "email", None, desk.row.subject or None, text or None, reading.gave),
        reading.quote.words if reading.quote else "",
    )
    if reading.move is None:
        names = {contact.id: contact.name for contact in desk.again().kept.candidacy.contacts}
        desk.ask(
            "own",
            f"What was your message '{desk.row.subject}' to {names.get(to[0], to[0])} on {desk.at:%d %b}?",
            tuple((move, MOVE_LABELS[move]) for move in (*MOVE_KINDS, "other")),
            holds=to[0],
        )
    return True


def _is_ours(desk: Desk, to: tuple[str, ...], text: str) -> bool:
    """Is it the copy of what went out from here, under a Message-ID that the server chose?"""
    history = zip(desk.kept.candidacy.history, desk.kept.noted, strict=True)
    return any(
        isinstance(fact, Sent)
        and noted.source == "outbox"
        and abs(fact.at - desk.at) <= _NEAR
        and set(fact.to) == set(to)
        and (fact.text or "").split() == text.split()
        for fact, noted in history
    )


def _asked(desk: Desk) -> bool:
    history = desk.kept.candidacy.history
    return any(isinstance(fact, Received) and fact.kind == "info_request" and fact.at <= desk.at for fact in history)


def _contacts(desk: Desk, recipients: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The contacts among the recipients; somebody new at the employer's own domain becomes one."""
    known = {contact.email.lower(): contact.id for contact in desk.kept.candidacy.contacts if contact.email}
    taken = [contact.id for contact in desk.kept.candidacy.contacts]
    found = []
    for name, address in recipients:
        address = address.lower()
        if address in known:
            found.append(known[address])
        elif address.partition("@")[2] in desk.kept.domains and address not in desk.own:
            key = candidacies.contact_key(name or address.partition("@")[0], taken)
            candidacies.add_contact(
                desk.kept.id, Contact(key, name or address.partition("@")[0], "interviewer", address)
            )
            taken.append(key)
            known[address] = key
            found.append(key)
    return tuple(dict.fromkeys(found))
