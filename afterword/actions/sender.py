"""Whom a mail is from, as far as its sender vouches for itself, and which candidacies own mail may belong to."""

from __future__ import annotations

from typing import Final

from afterword.facts.reading import Reading
from afterword.formats.mail import Mail
from afterword.reading.match import KnownCandidacy
from afterword.reading.senders import is_relay, registered
from afterword.store.messages import KeptMessage

_COUNTRIES: Final = frozenset(["us", "ie", "de", "fr", "nl", "ca", "au", "in"])


def own_match(row: KeptMessage, known: list[KnownCandidacy]) -> list[int]:
    """The candidacies that a message of the candidate's may belong to: by thread, else by whom it went to.

    More than one is a question: two roles at one employer, and nothing in the subject that tells them apart.
    """
    ids = {row.message_id, *row.references} - {""}
    to = set(row.to_addresses)
    hosts = {address.partition("@")[2] for address in to}
    for found in (
        [k for k in known if ids & k.thread],
        [k for k in known if to & k.contacts],
        [k for k in known if hosts & k.domains],
    ):
        named = [k for k in found if k.role and k.role.lower() in row.subject.lower()]
        if found:
            return [k.id for k in (named if len(named) == 1 else found)]
    return []


def vouched(row: KeptMessage, mail: Mail, known: KnownCandidacy) -> bool:
    """Does more than the employer's name, which anybody can write, say that this is from them?

    A thread of theirs, a contact, their own domain to the letter, or a relay. Two senders in one From are none, nor is
    one whose domain disowns the message (RFC 8601; the topmost header is that of the candidate's own server).
    """
    host = row.from_address.partition("@")[2]
    if len(mail.from_) != 1 or "dmarc=fail" in mail.header("authentication-results").lower():
        return False
    if row.from_address in known.contacts or {row.message_id, *row.references} & known.thread:
        return True
    theirs = {registered(domain) for domain in known.domains}
    if not theirs:
        theirs = {host} if _plain(registered(host).partition(".")[0]) == _plain(known.employer) else set()
    return is_relay(host) or registered(host) in {registered(domain) for domain in theirs}


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def named_after(host: str, reading: Reading) -> bool:
    """Does a machine's host carry the employer's name? A relay that nobody listed must not become their domain."""
    plain = _plain(reading.employer or "")
    return any(len(label) > 3 and (label in plain or plain in label) for label in host.split(".")[:-1] if plain)


def country_of(host: str) -> str:
    """The country (ISO 3166-1 alpha-2) that a host's last label names, or ''."""
    label = host.rpartition(".")[2]
    return "GB" if label == "uk" else label.upper() if label in _COUNTRIES else ""
