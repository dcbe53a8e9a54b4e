"""Reads a mail source into rows: every mail seen has one, whatever it holds, and the cursor stands after it.

Bytes first, meaning later: a mail is parsed in the child process, looked at once to tell job mail from the rest, and
kept. What the job mail says becomes facts in `understand`, once the whole source is there, because a thread's first
mail may be read after its last.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.actions.ports import MailboxBarred, MailSource, Parser, RawMail, Unreadable
from afterword.formats.mail import Address, Mail
from afterword.formats.problems import hidden
from afterword.reading.glance import is_bulk, may_answer, worth_reading_whole
from afterword.reading.read import READER, Known, read
from afterword.store import candidacies, messages
from afterword.store.candidacies import Kept
from afterword.store.candidates import KeptCandidate
from afterword.store.messages import KeptMessage, State

_BATCH, _BATCH_BYTES = 200, 8_000_000  # what is read and kept at once
_COPIED = timedelta(minutes=2)  # later than its own headers by more, a mail was copied there
_PERSONAL = 512 * 1024  # bytes kept, until the scan ends, of a mail that a thread may still make job mail

Located = tuple[RawMail, dict[str, object]]  # a mail, and the cursor that stands after it


@dataclass(frozen=True, slots=True)
class Scanned:
    """What one reading of a source found."""

    seen: int
    new: int
    unreadable: int
    problem: str = ""  # not "": the source could not be read to its end
    barred: bool = False  # and only the candidate can mend it: trying again does harm


def scan(
    candidate: KeptCandidate,
    source: MailSource,
    parser: Parser,
    salt: bytes,
    progress: Callable[[int, int], None] | None = None,
) -> Scanned:
    """Keeps what is new in the source since the last scan; an error of the disk ends it early and is said.

    Each batch is kept with the cursor after it in one transaction: a scan that is stopped goes on from there.
    """
    look = _Look(candidate, source.name, parser, salt)
    total, done, seen, new, unreadable = source.size(), 0, 0, 0, 0
    problem, barred = "", False
    try:
        for batch in _batches(source.mails(messages.cursor_of(candidate.id, source.name))):
            rows = look.at(batch)
            new += messages.keep_batch(candidate.id, source.name, rows, batch[-1][1])
            unreadable += sum(row.state == "unreadable" for row in rows)
            seen, done = seen + len(batch), done + sum(raw.size for raw, _ in batch)
            if progress:
                progress(min(done, total), total)
    except OSError as error:
        problem = f"{source.name} could not be read to its end: {error.strerror or error}"
        barred = isinstance(error, MailboxBarred)
    if progress:
        progress(total, total)
    return Scanned(seen, new, unreadable, problem, barred)


def _batches(mails: Iterator[Located]) -> Iterator[list[Located]]:
    """The mails, some at a time; what was read before an error is given out before it is raised."""
    batch: list[Located] = []
    size = 0
    problem: OSError | None = None
    try:
        for raw, after in mails:
            batch.append((raw, after))
            size += len(raw.data or b"")
            if len(batch) >= _BATCH or size >= _BATCH_BYTES:
                yield batch
                batch, size = [], 0
    except OSError as error:
        problem = error
    if batch:
        yield batch
    if problem is not None:
        raise problem


class _Look:
    """The first sight of mails: a row for each, without a candidacy yet."""

    def __init__(self, candidate: KeptCandidate, source: str, parser: Parser, salt: bytes) -> None:
        self._candidate, self._source, self._parser, self._salt = candidate, source, parser, salt
        self._theirs = candidacies.known_senders(candidate.id)

    def at(self, batch: Sequence[Located]) -> list[KeptMessage]:
        """The rows of a batch, in its order; bytes that have a row already are a twin, and are not read twice."""
        rows = [self._unread(raw) for raw, _ in batch]
        known = messages.known_hashes(self._candidate.id, [row.salted_hash for row in rows if row.state == "maybe"])
        wanted = []
        for number, row in enumerate(rows):
            if row.state != "maybe":
                continue
            if row.salted_hash in known:
                rows[number] = replace(row, state="twin")
            else:
                known.add(row.salted_hash)
                wanted.append(number)
        answers = self._parser.parse_all([batch[number][0].data or b"" for number in wanted])
        for number, parsed in zip(wanted, answers, strict=True):
            rows[number] = self._read(rows[number], batch[number][0], parsed)
        return rows

    def _unread(self, raw: RawMail) -> KeptMessage:
        """The row of a mail before it is parsed: `maybe` where there is something to parse."""
        place = f"{self._source}#{raw.key}"
        if raw.data is None:
            digest = hashlib.sha256(self._salt + place.encode("utf-8", "surrogatepass")).hexdigest()
            problem = raw.problem or (
                f"This message is {raw.size // 1_000_000} MB large and was not read; open it in your mail program."
            )
            return KeptMessage(place, digest, raw.received, raw.size, "unreadable", problem)
        digest = hashlib.sha256(self._salt + (b"draft:" if raw.draft else b"") + raw.data).hexdigest()
        return KeptMessage(place, digest, raw.received, raw.size, "maybe" if raw.whole else "other")

    def _read(self, row: KeptMessage, raw: RawMail, parsed: Mail | Unreadable) -> KeptMessage:
        if isinstance(parsed, Unreadable):
            from_, subject = _address(parsed.from_), parsed.subject
            return replace(
                row, state="unreadable", problem=parsed.problem, raw=raw.data, from_address=from_, subject=subject
            )
        row = replace(row, date_at=_came_at(raw, parsed))
        if raw.draft:
            return replace(row, state="other")
        state, summary = self._first_sight(row, parsed)
        if state == "other":
            return replace(row, state=state)
        sender = parsed.from_[0] if parsed.from_ else Address("", "")
        return replace(
            row,
            state=state,
            raw=raw.data if state == "job" or hidden(parsed.problems) else (raw.data or b"")[:_PERSONAL],
            problem=" ".join(parsed.problems),
            message_id=parsed.message_id,
            references=tuple(dict.fromkeys((*parsed.references, *parsed.in_reply_to))),
            from_name=sender.name,
            from_address=sender.email,
            to_addresses=tuple(address.email for address in (*parsed.to, *parsed.cc)),
            subject=parsed.subject,
            own=sender.email in self._candidate.own,
            reading=summary,
            reader=READER,
        )

    def _first_sight(self, row: KeptMessage, mail: Mail) -> tuple[State, dict[str, object] | None]:
        """Job mail, or possibly, or no job mail; and what the whole reading said, where it was read for that."""
        sender = mail.from_[0].email if mail.from_ else ""
        if sender in self._candidate.own:
            return "maybe", None
        theirs = sender in self._theirs or sender.rpartition("@")[2] in self._theirs
        if not worth_reading_whole(mail):
            return "maybe" if theirs or may_answer(mail) or not is_bulk(mail) else "other", None
        reading = read(mail, known_of(self._candidate), row.date_at or _NO_DATE)
        summary: dict[str, object] = {"writer": reading.writer, "kind": reading.kind, "sure": reading.sure}
        if reading.job_mail:
            return "job", summary
        if reading.writer == "machine" and not mail.calendars and not theirs:
            return "other", None
        return "maybe", summary


def _came_at(raw: RawMail, mail: Mail) -> datetime | None:
    """When it came: what its place says, or, where that is later, what the server that took it in last wrote into it.

    Whoever copies, synchronises or moves mail gives it the time of the copy. The topmost Received is the own
    server's, so no sender can set it; only what has none, as one's own copies in Sent, goes by its Date.
    """
    said = mail.received or mail.date
    if raw.received is None or said is None:
        return raw.received or said
    return said if raw.received - said > _COPIED else raw.received


def known_of(candidate: KeptCandidate) -> Known:
    """What is known before any candidacy is: whose mailbox it is."""
    return Known(own=candidate.own, zone=candidate.value.time_zone, candidate_name=candidate.value.name)


def known_in(candidate: KeptCandidate, kept: Kept) -> Known:
    """What is known when a message of that candidacy is read."""
    employer = kept.candidacy.employer
    people = tuple((contact.name, contact.email or "") for contact in kept.candidacy.contacts)
    return replace(
        known_of(candidate), zone=kept.candidacy.zone, country=employer.country, region=employer.region, contacts=people
    )


def _address(header: str) -> str:
    found = header.rpartition("<")[2].partition(">")[0].strip().lower()
    return found if "@" in found and not any(character.isspace() for character in found) else ""


_NO_DATE = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
