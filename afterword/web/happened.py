"""A fact in a few words of the page's language, with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from afterword.actions.letters import Kept
from afterword.facts import kinds
from afterword.facts.kinds import Fact
from afterword.web import words


@dataclass(frozen=True, slots=True)
class Happened:
    """One fact as the list shows it: `side` is them, you or both, `by_hand` says that the candidate told it."""

    place: int
    at: datetime
    side: str
    says: str
    quote: str
    by_hand: bool
    questions: tuple[str, ...] = ()
    message: int = 0  # the mail that it was understood from; 0 where it was not


def happened(kept: Kept, place: int, fact: Fact) -> Happened:
    """The fact at that place, told."""
    noted = kept.noted[place]
    side = "both" if isinstance(fact, kinds.Interview) else "you" if isinstance(fact, _YOURS) else "them"
    questions = fact.questions if isinstance(fact, kinds.Interview) else ()
    by_hand = noted.source in ("hand", "correction")
    if isinstance(fact, kinds.Retracted):
        return Happened(place, fact.at, side, says(kept, fact), "", by_hand)
    return Happened(place, fact.at, side, says(kept, fact), noted.quote, by_hand, questions, noted.message or 0)


_YOURS = (kinds.Sent, kinds.NewAddress, kinds.Skipped, kinds.Snoozed, kinds.Withdrawn, kinds.Policy, kinds.Retracted)


def says(kept: Kept, fact: Fact) -> str:
    """A fact in a sentence."""
    match fact:
        case kinds.Interview():
            return _("Interview %(number)d with %(who)s") % {"number": fact.round, "who": _names(kept, fact.with_)}
        case kinds.Sent():
            what = _("You wrote") if fact.move == "other" else _("You: %s") % str(words.MOVES[fact.move]).lower()
            return _("%(what)s to %(who)s") % {"what": what, "who": _names(kept, fact.to)}
        case kinds.Received():
            return _received(kept, fact)
        case kinds.Promise():
            said = {"who": _name(kept, fact.from_), "what": words.ABOUT[fact.about], "day": _day(fact.latest)}
            return _("%(who)s promised %(what)s by %(day)s") % said
        case kinds.AutoReply():
            back = _(", back %s") % _day(fact.returns) if fact.returns else ""
            return _("%s is away") % _name(kept, fact.from_) + back
        case kinds.Bounce():
            return _("Mail to %s came back") % _name(kept, fact.contact)
    return _of_yours(kept, fact)


def _of_yours(kept: Kept, fact: Fact) -> str:
    match fact:
        case kinds.NewAddress():
            return _("New address of %(who)s: %(email)s") % {"who": _name(kept, fact.contact), "email": fact.email}
        case kinds.Policy():
            return _("Contact: %s") % words.POLICIES[fact.policy]
        case kinds.Skipped():
            return _("You skipped: %s") % str(words.MOVES[fact.move]).lower()
        case kinds.Snoozed():
            return _("Resting until %s") % _day(fact.until.astimezone(ZoneInfo(kept.candidacy.zone)))
        case kinds.Withdrawn():
            return _("You withdrew")
    return _("Something was taken back")


def _received(kept: Kept, fact: kinds.Received) -> str:
    said = f"{_name(kept, fact.from_)} {words.RECEIVED[fact.kind]}"
    if fact.round_at:
        local = fact.round_at.astimezone(ZoneInfo(kept.candidacy.zone))
        said += _(" for %(day)s %(time)s") % {"day": _day(local), "time": f"{local:%H:%M}"}
    if fact.promise:
        said += _(", promised %(what)s by %(day)s") % {
            "what": words.ABOUT[fact.promise.about],
            "day": _day(fact.promise.latest),
        }
    return said


def _names(kept: Kept, keys: tuple[str, ...]) -> str:
    return ", ".join(_name(kept, key) for key in keys)


def _name(kept: Kept, key: str | None) -> str:
    contacts = kept.candidacy.contacts
    return next((contact.name for contact in contacts if contact.id == key), key or _("A machine"))


def _day(when: date) -> str:
    return date_format(when, "D j M")
