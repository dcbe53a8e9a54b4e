"""A telephone call: what to say and the number, then what was said, noted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.actions import tell
from afterword.actions.add import contact_of
from afterword.actions.channels import Worded, words_by
from afterword.actions.debrief import Proposed, promised_in
from afterword.facts.errors import NotFound, UsageError
from afterword.facts.kinds import MoveKind
from afterword.facts.people import Contact
from afterword.playbook.decide import decide
from afterword.store import candidacies, reach


@dataclass(frozen=True, slots=True)
class Called:
    """What was noted of a call; `proposed` is a date that they named, no promise before the candidate confirms it."""

    who: Contact
    move: str
    answered: bool
    proposed: Proposed | None


def script(candidate: int, which: str, now: datetime, *, kind: str = "", who: str = "") -> tuple[Worded, ...]:
    """What to say, in five lines: of the move that is open now, else a check-in; to each whom it goes to.

    Raises NotFound for no such candidacy or contact, UsageError for no such move.
    """
    kept = candidacies.candidacy_of(candidate, which)
    to = (_known(candidate, which, who).id,) if who else ()
    return words_by(candidate, which, kind or _open(candidate, kept.slug, now), "phone", now, to=to)


def number_of(candidate: int, which: str, who: str) -> str:
    """Their telephone number, or ''."""
    kept = candidacies.candidacy_of(candidate, which)
    return reach.phones_of(kept.id).get(_known(candidate, which, who).id, "")


def note_call(
    candidate: int, which: str, who: str, said: str, now: datetime, *, kind: str = "", answered: bool = True
) -> Called:
    """Notes a call that was made now: the candidate's own, and, where somebody answered, what they said.

    A word of theirs starts the ladder anew, and takes back what was about to be sent. Raises NotFound, UsageError.
    """
    if answered and not said.strip():
        raise UsageError("What did they say? If nobody answered, say so: --no-answer.")
    contact = contact_of(candidate, which, who, now)
    move = kind or _open(candidate, which, now)
    tell.sent(candidate, which, [contact.id], move, "phone", now, now)
    if not answered:
        return Called(contact, move, answered, None)
    tell.word(candidate, which, contact.id, "other", now, now, text=" ".join(said.split()))
    local = now.astimezone(ZoneInfo(candidacies.candidacy_of(candidate, which).candidacy.zone))
    return Called(contact, move, answered, promised_in(said, [contact], local))


def confirm_said(candidate: int, which: str, found: Proposed, now: datetime) -> None:
    """The candidate confirms that this was promised in a call made now."""
    local = now.astimezone(ZoneInfo(candidacies.candidacy_of(candidate, which).candidacy.zone))
    tell.promise(candidate, which, found.who.id, found.about, local, found.latest, now, text=found.words)


def _open(candidate: int, which: str, now: datetime) -> MoveKind:
    moves = decide(candidacies.candidacy_of(candidate, which).candidacy, now).moves
    return next((move.kind for move in moves if move.state == "open"), "check_in")


def _known(candidate: int, which: str, who: str) -> Contact:
    wanted = who.strip().casefold()
    kept = candidacies.candidacy_of(candidate, which)
    for one in kept.candidacy.contacts:
        if wanted in (one.id, one.name.casefold(), one.name.split()[0].casefold(), (one.email or "").casefold()):
            return one
    known = ", ".join(one.id for one in kept.candidacy.contacts) or "nobody yet"
    raise NotFound(f"There is no contact '{who[:60]}' in {kept.slug} ({known}).")
