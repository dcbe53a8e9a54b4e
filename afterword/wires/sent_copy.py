"""Is a mail in Sent the one that we gave to the server, though it was given another Message-ID?"""

from __future__ import annotations

import email.errors
import email.header
import email.utils
from collections.abc import Sequence
from email import message_from_bytes
from email.message import Message

from afterword.formats import compose


def same(raw: bytes, recipients: Sequence[str], subject: str, text_hash: str) -> bool:
    """The same recipients, subject and text; `text_hash` is `compose.body_hash` of the text."""
    message = message_from_bytes(raw)
    to = {
        address.lower()
        for _, address in email.utils.getaddresses(message.get_all("To", []) + message.get_all("Cc", []))
    }
    if to != {recipient.lower() for recipient in recipients}:
        return False
    return same_subject(message, subject) and text_hash in _hashes(message)


def same_subject(message: Message, subject: str) -> bool:
    return " ".join(header(message, "Subject").split()) == " ".join(subject.split())


def _hashes(message: Message) -> set[str]:
    found = set()
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                charset = part.get_content_charset("utf-8")
                try:
                    found.add(compose.body_hash(data.decode(charset, "replace")))
                except LookupError:
                    found.add(compose.body_hash(data.decode("utf-8", "replace")))
    return found


def header(message: Message, name: str) -> str:
    """A header in words, '' where it cannot be read: it is then not the one that is looked for."""
    try:
        parts = email.header.decode_header(str(message.get(name, "")))
        words = [
            text.decode(charset or "ascii", "replace") if isinstance(text, bytes) else text for text, charset in parts
        ]
        return "".join(words).replace("\r", "").replace("\n", "").strip()
    except (email.errors.HeaderParseError, LookupError, ValueError):
        return ""
