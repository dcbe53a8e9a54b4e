"""Job mail becomes candidacies: which one each message belongs to, and the facts that it brings.

Oldest first, and again until nothing more is found: a candidacy that a later mail opens gathers the earlier ones of
its thread. What nothing claims is no job mail, and is emptied.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from afterword.actions.agree import agree_by_hand
from afterword.actions.desk import Desk
from afterword.actions.note_own import note_own
from afterword.actions.note_reading import note_reading
from afterword.actions.pause import pause
from afterword.actions.ports import Parser, Unreadable
from afterword.actions.scan import known_in, known_of
from afterword.actions.sender import country_of, named_after, own_match, vouched
from afterword.actions.shelf import Shelf
from afterword.actions.stop_pending import stop_pending
from afterword.facts.people import Employer
from afterword.facts.reading import Reading
from afterword.formats.mail import Mail
from afterword.formats.problems import HIDING, hidden, hidden_in
from afterword.reading.match import match, match_bounce
from afterword.reading.own import read_own
from afterword.reading.read import read
from afterword.reading.senders import is_freemail, is_relay
from afterword.reading.visible import visible
from afterword.store import candidacies, messages, outbox, questions
from afterword.store.candidacies import Kept
from afterword.store.candidates import KeptCandidate
from afterword.store.messages import KeptMessage

_PASSES = 4
_TOGETHER = 20  # rows settled in one transaction: short enough for a sender that waits for it
_OPENS = {"offer", "rejection", "next_round", "reschedule", "cancelled", "info_request", "acknowledgement", "delay"}


@dataclass(slots=True)
class Understood:
    """What came of it."""

    settled: int = 0
    opened: int = 0
    words: int = 0  # words from them


class Understanding:
    """One run over the unsettled mail of a candidate."""

    def __init__(self, candidate: KeptCandidate, parser: Parser, now: datetime, country: str) -> None:
        self.candidate, self.parser, self.now, self.country = candidate, parser, now, country
        self.done = Understood()
        self.shelf = Shelf(candidate.id)

    def run(self) -> Understood:
        """Settles what can be settled."""
        for _ in range(_PASSES):
            before = self.done.settled
            for page in messages.unsettled(self.candidate.id):
                for start in range(0, len(page), _TOGETHER):
                    self._settle_some(page[start : start + _TOGETHER])
            if self.done.settled == before:
                break
        messages.empty_the_rest(self.candidate.id, HIDING)
        return self.done

    def _settle_some(self, rows: Sequence[KeptMessage]) -> None:
        """In one transaction, because each waits for the disk: what was noted of a message is there whole or not."""
        if any(map(self._may_matter, rows)):
            with transaction.atomic():
                for row in rows:
                    if self._may_matter(row):  # asked again: the one before may have opened its candidacy
                        self._settle(row)

    def _may_matter(self, row: KeptMessage) -> bool:
        if row.state == "job" or (row.reading or {}).get("writer") == "bounce":
            return True
        addresses = {row.from_address, *row.to_addresses} - self.candidate.own
        hosts = (address.partition("@")[2] for address in addresses)
        return self.shelf.knows(key for key in (*addresses, *hosts, row.message_id, *row.references) if key)

    def _settle(self, row: KeptMessage) -> None:
        raw = messages.raw_of(row.id)
        if row.state == "unreadable":
            self._pause(row)
            return
        if row.own and outbox.is_known(row.message_id):
            messages.settle(row.id, state="twin")  # the copy in Sent of what went out from here: noted at the dot
            elsewhere = outbox.found_in_sent(row.message_id, self._at(row), self.now)
            if elsewhere is not None:
                self.shelf.read_again(elsewhere, (row.message_id,))
            self.done.settled += 1
            return
        seen = self.shelf.knows((row.message_id,))
        twin = messages.settled_twin(self.candidate.id, row.message_id, row.id) if seen else None
        if twin is not None:
            self._twin(row, twin, raw)
            return
        parsed = self.parser.parse(raw) if raw is not None else Unreadable("Its bytes are gone.")
        if isinstance(parsed, Unreadable):
            messages.settle(row.id, state="unreadable", problem=parsed.problem)
            self._pause(replace(row, problem=parsed.problem))
            return
        if row.own:
            self._settle_own(row, parsed)
        else:
            self._settle_theirs(row, parsed)

    def _settle_theirs(self, row: KeptMessage, mail: Mail) -> None:
        at = self._at(row)
        reading = read(mail, known_of(self.candidate), at)
        about = match_bounce(mail, reading, self.shelf.known()) if reading.writer == "bounce" else ()
        for which in about:
            self.note_theirs(row, mail, self._kept(which))
        if about:
            return
        found = match(mail, reading, self.shelf.known())
        another_role = len(found.best) == 1 and bool(reading.role) and reading.kind in _OPENS
        if found.candidacy is None and found.best and not another_role:
            self._ask_which(row, found.best)
            return
        if found.candidacy is not None and not vouched(row, mail, self.shelf.of(found.candidacy)):
            self._ask_which(row, (found.candidacy,))
            return
        kept = self._kept(found.candidacy) if found.candidacy is not None else self._open(row, mail, reading)
        if kept is None:
            return
        self.note_theirs(row, mail, kept)

    def note_theirs(self, row: KeptMessage, mail: Mail, kept: Kept) -> None:
        """Notes a message from outside in that candidacy, and stops what it stops."""
        at = self._at(row)
        reading = read(mail, known_in(self.candidate, kept), at)
        messages.settle(row.id, state="job", candidacy=kept.id, reading=_summary(reading), problem=row.problem)
        desk = Desk(self.candidate.id, self.candidate.own, kept, row, at, self.now)
        word = note_reading(desk, reading)
        unread = " ".join(dict.fromkeys((*hidden(mail.problems), *hidden_in(row.problem))))
        if unread:
            name = kept.candidacy.employer.name
            because = f'"{row.subject[:80]}" from {row.from_address}: {unread} Follow-ups to {name} wait for your look.'
            pause(self.candidate.id, kept.id, because, self.now, row.id)
        self._changed(kept.id, "a word from them" if word else "", (row.message_id, *row.references))
        self.done.words += word

    def _settle_own(self, row: KeptMessage, mail: Mail) -> None:
        found = own_match(row, self.shelf.known())
        if len(found) == 1:
            self.note_mine(row, mail, self._kept(found[0]))
        elif found:
            self._ask_which(row, found[:4])

    def note_mine(self, row: KeptMessage, mail: Mail, kept: Kept) -> None:
        """Notes a message that the candidate wrote by hand; what was pending there is withdrawn."""
        recipients = tuple((address.name, address.email) for address in (*mail.to, *mail.cc))
        shown = visible(mail.text)
        desk = Desk(self.candidate.id, self.candidate.own, kept, row, self._at(row), self.now)
        agree_by_hand(self.candidate, self.parser, self.now, kept, shown.text, desk.at)
        if note_own(desk, read_own(mail, shown.text), recipients, shown.text):
            messages.settle(row.id, state="job", candidacy=kept.id)
            self._changed(kept.id, "a message written by hand", (row.message_id, *row.references))

    def _open(self, row: KeptMessage, mail: Mail, reading: Reading) -> Kept | None:
        """A candidacy that this message is the first word of, or None where it is none."""
        if not reading.job_mail or reading.writer in ("bounce", "auto_reply"):
            return None
        if reading.kind not in _OPENS and not reading.interviews:
            return None
        host = row.from_address.partition("@")[2]
        theirs = (
            not is_freemail(host) and not is_relay(host) and (reading.writer == "person" or named_after(host, reading))
        )
        if not reading.employer or not (reading.role or mail.calendars):
            self._ask_employer(row, reading)
            return None
        country = country_of(host) or self.country or None
        employer = self._employer(reading.employer, host if theirs else "", country)
        kept = candidacies.create_candidacy(self.candidate.id, employer, reading.role or "", at=self.now)
        self.done.opened += 1
        if not reading.role:
            questions.ask(
                self.candidate.id,
                f"role:{kept.id}",
                "role",
                f'Which role at {reading.employer} is the message "{row.subject}" about?',
                at=self.now,
                candidacy=kept.id,
                message=row.id,
            )
        return kept

    def _employer(self, name: str, host: str, country: str | None) -> int:
        for kept in self.shelf.all():
            if kept.candidacy.employer.name.lower() == name.lower() or (host and host in kept.domains):
                return kept.employer_id
        value = Employer(name, None, country if country and country.isalpha() else None, None)
        return candidacies.create_employer(self.candidate.id, value, [host] if host else [])

    def _ask_which(self, row: KeptMessage, found: Sequence[int]) -> None:
        options = []
        for which in found:
            kept = self._kept(which)
            options.append((str(which), f"{kept.candidacy.employer.name}, {kept.candidacy.role or 'role not known'}"))
        questions.ask(
            self.candidate.id,
            f"which:{row.id}",
            "which",
            f'Which of these is the message "{row.subject}" from {_who(row)} about?',
            at=self.now,
            options=[*options, ("new", "A candidacy of its own"), ("none", "None of them")],
            holds=questions.ALL,
            message=row.id,
        )
        messages.settle(row.id, state="job")
        for which in found:
            self._changed(which, "a word that may be from them")

    def _ask_employer(self, row: KeptMessage, reading: Reading) -> None:
        words = " ".join((reading.quote.words if reading.quote else row.subject).split())[:160]
        questions.ask(
            self.candidate.id,
            f"employer:{row.from_address or row.id}",
            "employer",
            f"Is the message '{row.subject}' from {row.from_address} about a job, and at which employer? "
            f'It says: "{words}" (the name of the employer, or none)',
            at=self.now,
            message=row.id,
        )
        messages.settle(row.id, state="job")
        self.done.settled += 1

    def _twin(self, row: KeptMessage, twin: KeptMessage, raw: bytes | None) -> None:
        """The same Message-ID again: one event where it says the same, else somebody has forged one of them."""
        same = row.from_address == twin.from_address and row.subject == twin.subject and self._same_text(raw, twin.raw)
        if same or twin.candidacy is None:
            messages.settle(row.id, state="twin", candidacy=twin.candidacy)
        else:
            problem = "Two messages carry the same Message-ID and say different things: one of them may be forged."
            messages.settle(row.id, state="job", candidacy=twin.candidacy, problem=problem)
            pause(self.candidate.id, twin.candidacy, problem, self.now, row.id)
            self._changed(twin.candidacy, problem)
        self.done.settled += 1

    def _same_text(self, one: bytes | None, other: bytes | None) -> bool:
        if one is None or other is None:
            return True
        first, second = self.parser.parse(one), self.parser.parse(other)
        return isinstance(first, Mail) and isinstance(second, Mail) and first.text.split() == second.text.split()

    def _pause(self, row: KeptMessage) -> None:
        """What cannot be read from an employer pauses that candidacy until the candidate has looked."""
        host = row.from_address.partition("@")[2]
        for known in self.shelf.known():
            if row.from_address in known.contacts or (host and host in known.domains):
                because = f"{row.problem or 'A message could not be read.'} Follow-ups are paused until you look."
                pause(self.candidate.id, known.id, because, self.now, row.id)
                self._changed(known.id, "an unreadable message")
        messages.settle(row.id, state="unreadable")
        self.done.settled += 1

    def _changed(self, candidacy: int, because: str, ids: tuple[str, ...] = ()) -> None:
        self.shelf.read_again(candidacy, ids)
        self.done.settled += 1
        if because:
            stop_pending(candidacy, because, self.now)

    def _kept(self, which: int) -> Kept:
        return self.shelf.kept(which)

    def _at(self, row: KeptMessage) -> datetime:
        """When it came: never later than now, whatever the message itself claims."""
        at = row.date_at or self.now
        return min(at, self.now)


def _who(row: KeptMessage) -> str:
    return f"{row.from_name} <{row.from_address}>" if row.from_name else row.from_address or "somebody"


def _summary(reading: Reading) -> dict[str, object]:
    return {"writer": reading.writer, "kind": reading.kind, "sure": reading.sure}
