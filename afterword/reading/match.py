"""Which candidacy a message is about: by thread, contact, employer's domain with the role; unclear is not guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.facts.reading import Reading
from afterword.formats.headers import message_ids
from afterword.formats.mail import Mail
from afterword.reading.role import is_title
from afterword.reading.senders import host_of, is_freemail, is_relay, registered

_FILLER = frozenset(
    (
        "the",
        "a",
        "an",
        "of",
        "for",
        "and",
        "at",
        "in",
        "to",
        "senior",
        "junior",
        "lead",
        "role",
        "position",
        "job",
        "new",
    )
)
_CLEAR, _APART = 3.0, 1.0
_RETURNED_ID = re.compile(r"^message-id:(.{0,400})", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class KnownCandidacy:
    """What matching needs of one candidacy; addresses and domains in lower case, Message-IDs as they are written."""

    id: int
    employer: str
    domains: frozenset[str]
    role: str
    contacts: frozenset[str] = frozenset()
    thread: frozenset[str] = frozenset()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The candidacy, or None: then `best` holds its two best answers, or none where it is about none of them."""

    candidacy: int | None
    best: tuple[int, ...] = ()
    because: str = ""  # thread, contact, role, domain, employer


@dataclass(slots=True)
class _Scored:
    known: KnownCandidacy
    score: float
    because: str


def match(mail: Mail, reading: Reading, known: Iterable[KnownCandidacy]) -> Match:
    """Which of the known candidacies a message from outside is about. Never raises.

    The thread decides alone, unless it is of several: a thread stays together even where a new address writes.
    """
    everything = _Message(mail, reading)
    scored = [found for candidacy in known if (found := everything.against(candidacy)) is not None]
    scored.sort(key=lambda found: (-found.score, found.known.id))
    if not scored:
        return Match(None)
    first = scored[0]
    if len(scored) == 1:
        return Match(first.known.id, (), first.because) if first.score >= _CLEAR else Match(None, (first.known.id,))
    if first.score >= _CLEAR and first.score - scored[1].score >= _APART:
        return Match(first.known.id, (), first.because)
    return Match(None, tuple(found.known.id for found in scored[:2]))


def match_bounce(mail: Mail, reading: Reading, known: Iterable[KnownCandidacy]) -> tuple[int, ...]:
    """The candidacies that a notice of failure is about (RFC 3464): that of the message it returns, else all that know
    an address which was not reached. Its own sender says nothing: it is the candidate's provider as often as theirs.
    """
    returned = {found for line in _RETURNED_ID.findall(mail.returned) for found in message_ids(line)}
    ids = {*returned, *mail.in_reply_to, *mail.references}
    unreached = set(reading.bounce.recipients) if reading.bounce else set()
    everything = list(known)
    thread = tuple(one.id for one in everything if ids & one.thread)
    return thread or tuple(one.id for one in everything if unreached & one.contacts)


class _Message:
    """What of a message may point at a candidacy."""

    def __init__(self, mail: Mail, reading: Reading) -> None:
        self.ids = {*mail.references, *mail.in_reply_to}
        people = (*mail.from_, *mail.reply_to)
        addresses = {address.email for address in people} | {address for _, address in reading.people[:1]}
        for interview in reading.interviews:
            if interview.organiser:
                addresses.add(interview.organiser[1])
        self.writers = {address for address in addresses if address}
        self.others = {address.email for address in (*mail.to, *mail.cc)}
        self.others |= {address for _, address in reading.people if address}
        hosts = {host_of(address) for address in self.writers}
        self.hosts = {host for host in hosts if host and not is_freemail(host) and not is_relay(host)}
        self.words = f" {_plain(mail.subject)} {_plain(reading.visible)} "
        self.subject = f" {_plain(mail.subject)} "
        self.role = _plain(reading.role or "")
        self.employer = _plain(reading.employer or "")
        self.relayed = not self.hosts

    def against(self, known: KnownCandidacy) -> _Scored | None:
        """How much points at one candidacy, or None where nothing does."""
        if self.ids & known.thread:
            return _Scored(known, 10.0 + self._role(known), "thread")
        score, because = 0.0, ""
        if self.writers & known.contacts:
            score, because = 4.0, "contact"
        elif self._same_domain(known):
            score, because = 3.0, "domain"
        elif self.employer and known.employer and self._same_employer(known):
            score, because = 3.0, "employer"
        elif self.others & known.contacts:
            score, because = 3.0, "contact"
        elif (
            known.employer and len(known.employer) > 3 and f" {_plain(known.employer)} " in self.words and self.relayed
        ):
            score, because = 3.0, "employer"
        if not score:
            return None
        role = self._role(known)
        return _Scored(known, score + role, "role" if role >= 1 else because)

    def _same_domain(self, known: KnownCandidacy) -> bool:
        theirs = {registered(domain) for domain in known.domains if not is_relay(domain) and not is_freemail(domain)}
        return any(registered(host) in theirs for host in self.hosts)

    def _same_employer(self, known: KnownCandidacy) -> bool:
        name = _plain(known.employer)
        shorter = min(len(name), len(self.employer))
        return name == self.employer or (shorter >= 4 and (name in self.employer or self.employer in name))

    def _role(self, known: KnownCandidacy) -> float:
        """+2 for the role's own words, -2 where the message names another role, 0 where it names none."""
        mine = _plain(known.role)
        if not mine:
            return 0.0
        if f" {mine} " in self.words or (self.role and self.role == mine):
            return 2.5 if f" {mine} " in self.subject or self.role == mine else 2.0
        if not self.role:
            return 0.0
        ours, theirs = set(mine.split()) - _FILLER, set(self.role.split()) - _FILLER
        shared = len(ours & theirs) / max(1, len(ours | theirs))
        if shared >= 0.6:
            return 1.5
        return (-0.75 if shared >= 0.3 else -1.5) if is_title(self.role) else 0.0


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))
