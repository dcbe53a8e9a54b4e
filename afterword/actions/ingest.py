"""A mailbox in, candidacies out: reads what is new in a source, and understands what is job mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from afterword.actions.ports import MailSource, Parser
from afterword.actions.scan import Scanned, scan
from afterword.actions.understand import Understanding, Understood
from afterword.facts.errors import UsageError
from afterword.facts.people import Candidate
from afterword.formats.mail import Mail
from afterword.store import candidates, installation, questions, space
from afterword.store.candidates import KeptCandidate


class WhoseMail(UsageError):
    """No address stands out in a mailbox: only the candidate can say whose it is."""

    code = "whose_mail"


_SAMPLE = 400  # mails looked at to find out whose mailbox it is


@dataclass(frozen=True, slots=True)
class Ingested:
    """What one reading of a source brought."""

    scanned: Scanned
    understood: Understood
    questions: int
    whose_note: str = ""


def ingest(
    candidate: KeptCandidate,
    source: MailSource,
    parser: Parser,
    now: datetime,
    *,
    country: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Ingested:
    """Reads what is new in the source and notes what it says; a word from an employer stops what is pending there."""
    scanned = scan(candidate, source, parser, installation.salt(), progress)
    understood = Understanding(candidate, parser, now, country).run()
    space.give_back()
    return Ingested(scanned, understood, len(questions.open_questions(candidate.id)))


def whose_mail(source: MailSource, parser: Parser, zone: str) -> tuple[KeptCandidate, str]:
    """The candidate whose mail this is, from what it was sent to, and a sentence that says so.

    Raises WhoseMail where no address stands out: then only the candidate can say.
    """
    seen: Counter[str] = Counter()
    names: dict[str, Counter[str]] = {}
    for raw, _ in islice(source.mails({}), _SAMPLE):
        mail = parser.parse(raw.data) if raw.data is not None else None
        if not isinstance(mail, Mail):
            continue
        sent = "sent" in raw.folder.lower()
        for address in mail.from_ if sent else (*mail.to, *mail.cc):
            seen[address.email] += 3 if sent else 1
            names.setdefault(address.email, Counter())[address.name] += 1
    ranked = seen.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < 2 * ranked[1][1]):
        raise WhoseMail('Whose mail is this? Say so: --me "Ada Marsh <ada@example.org>"')
    mine = ranked[0][0]
    name = next((name for name, _ in names[mine].most_common() if name), mine.partition("@")[0])
    kept = candidates.keep_candidate(Candidate(name, mine, zone))
    return kept, f"Taken for yours: {name} <{mine}>, to whom most of it was written. --me says otherwise."
