"""Reads a mail source into rows: every mail seen has one, whatever it holds, and the cursor stands after it.

Bytes first, meaning later: a mail is parsed in the child process, looked at once to tell job mail from the rest, and
kept. What the job mail says becomes facts in `understand`, once the whole source is there, because a thread's first
mail may be read after its last.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.actions.ports import MailboxBarred, MailSource, Parser, RawMail, Unreadable
from afterword.formats.mail import Mail
from afterword.reading.read import READER, Known, read
from afterword.store import messages
from afterword.store.candidates import KeptCandidate
from afterword.store.messages import KeptMessage, State

_BATCH = 200
_PERSONAL = 512 * 1024  # bytes kept, until the scan ends, of a mail that a thread may still make job mail


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
    """Keeps what is new in the source since the last scan; an error of the disk ends it early and is said."""
    total, done, seen, new, unreadable = source.size(), 0, 0, 0, 0
    batch: list[KeptMessage] = []
    cursor = messages.cursor_of(candidate.id, source.name)
    problem, barred = "", False
    try:
        for raw, cursor_after in source.mails(cursor):
            batch.append(look(candidate, source.name, raw, parser, salt))
            cursor = cursor_after
            seen, done = seen + 1, done + raw.size
            if len(batch) >= _BATCH:
                new += _keep(candidate, source.name, batch, cursor)
                unreadable += sum(message.state == "unreadable" for message in batch)
                batch = []
                if progress:
                    progress(min(done, total), total)
    except OSError as error:
        problem = f"{source.name} could not be read to its end: {error.strerror or error}"
        barred = isinstance(error, MailboxBarred)
    if batch or seen:
        new += _keep(candidate, source.name, batch, cursor)
        unreadable += sum(message.state == "unreadable" for message in batch)
    if progress:
        progress(total, total)
    return Scanned(seen, new, unreadable, problem, barred)


def look(candidate: KeptCandidate, source: str, raw: RawMail, parser: Parser, salt: bytes) -> KeptMessage:
    """The row of one mail: what it is at first sight, without a candidacy yet."""
    place = f"{source}#{raw.key}"
    if raw.data is None:
        digest = hashlib.sha256(salt + place.encode()).hexdigest()
        problem = raw.problem or (
            f"This message is {raw.size // 1_000_000} MB large and was not read; open it in your mail program."
        )
        return KeptMessage(place, digest, raw.received, raw.size, "unreadable", problem)
    digest = hashlib.sha256(salt + (b"draft:" if raw.draft else b"") + raw.data).hexdigest()
    if not raw.whole:
        return KeptMessage(place, digest, raw.received, raw.size, "other")
    parsed = parser.parse(raw.data)
    if isinstance(parsed, Unreadable):
        return KeptMessage(
            place, digest, raw.received, raw.size, "unreadable", parsed.problem, raw.data,
            from_address=_address(parsed.from_), subject=parsed.subject,
        )  # fmt: skip
    if raw.draft:
        return KeptMessage(place, digest, raw.received or parsed.date, raw.size, "other")
    return _first_sight(
        candidate, KeptMessage(place, digest, raw.received or parsed.date, raw.size, "maybe"), raw, parsed
    )


def known_of(candidate: KeptCandidate) -> Known:
    """What is known before any candidacy is: whose mailbox it is."""
    return Known(own=candidate.own, zone=candidate.value.time_zone, candidate_name=candidate.value.name)


def _first_sight(candidate: KeptCandidate, row: KeptMessage, raw: RawMail, mail: Mail) -> KeptMessage:
    own = bool(mail.from_) and mail.from_[0].email in candidate.own
    state: State = "maybe"
    summary = None
    if not own:
        reading = read(mail, known_of(candidate), row.date_at or _NO_DATE)
        summary = {"writer": reading.writer, "kind": reading.kind, "sure": reading.sure}
        if reading.job_mail:
            state = "job"
        elif reading.writer == "machine" and not mail.calendars:
            return row_of_other(row)
    if state == "maybe" and len(raw.data or b"") > _PERSONAL:
        return row_of_other(row)
    return replace(
        row,
        state=state,
        raw=raw.data,
        problem=" ".join(mail.problems),
        message_id=mail.message_id,
        references=tuple(dict.fromkeys((*mail.references, *mail.in_reply_to))),
        from_name=mail.from_[0].name if mail.from_ else "",
        from_address=mail.from_[0].email if mail.from_ else "",
        to_addresses=tuple(address.email for address in (*mail.to, *mail.cc)),
        subject=mail.subject,
        own=own,
        reading=summary,
        reader=READER,
    )


def row_of_other(row: KeptMessage) -> KeptMessage:
    """The row of a mail that has nothing to do with a job: its place, date, size and hash."""
    return replace(row, state="other")


def _keep(candidate: KeptCandidate, source: str, batch: list[KeptMessage], cursor: dict[str, object]) -> int:
    """Keeps a batch; the same bytes at another place are a twin, and are not read twice."""
    known = messages.known_hashes(candidate.id, [message.salted_hash for message in batch])
    rows: list[KeptMessage] = []
    for message in batch:
        twin = message.salted_hash in known and message.state in ("job", "maybe")
        known.add(message.salted_hash)
        rows.append(
            KeptMessage(message.place, message.salted_hash, message.date_at, message.size, "twin") if twin else message
        )
    return messages.keep_batch(candidate.id, source, rows, cursor)


def _address(header: str) -> str:
    found = header.rpartition("<")[2].partition(">")[0].strip().lower()
    return found if "@" in found and not any(character.isspace() for character in found) else ""


_NO_DATE = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
