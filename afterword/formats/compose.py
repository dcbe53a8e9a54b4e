"""A letter's fields to the exact bytes that are sent (RFC 5322, RFC 2045), and the Message-ID that we know again."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import format_datetime
from typing import Final

from afterword.facts.errors import AfterwordError
from afterword.formats.mail import Address

_LOCAL: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_MESSAGE_ID: Final = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")  # visible ASCII without < and >
_OURS: Final = re.compile(r"<([a-z2-7]{16})\.([a-z2-7]{16})@[^<>@\s]+>")
_ENCODED_WORD: Final = re.compile(r"=\?[^\s?]*\?[bqBQ]\?")
_BIDI: Final = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MAX_SUBJECT: Final = 400
_MAX_NAME: Final = 200
_MAX_BODY: Final = 100_000
_MAX_FILE_NAME: Final = 80
MAX_ATTACHED: Final = 7_000_000  # bytes; they grow by a third on the way, and many servers take 10 MB
_MEDIA_TYPE: Final = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80}")
_MAX_ID: Final = 900  # a line of a header ends at 998 (RFC 5322 2.1.1)
_MAX_REFERENCES: Final = 30
_HEADERS: Final = (
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "content-type",
    "content-transfer-encoding",
    "mime-version",
)


class BadLetter(AfterwordError):
    """A field of a letter cannot be sent as it is; the sentence names the field and what to change."""

    code = "bad_letter"
    exit_code = 3
    http_status = 422

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a letter, under the name that whoever gets it sees; `media_type`: application/pdf, ..."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be sent. `date` is aware and shown in its own zone; ids of others that are malformed are left out."""

    from_: Address
    to: tuple[Address, ...]
    subject: str
    body: str
    message_id: str
    date: datetime
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attached: tuple[Attached, ...] = ()


def compose(letter: Letter) -> bytes:
    """The bytes of a letter: CR LF line ends, plain UTF-8 text as quoted-printable, no header of our own invention.

    In-Reply-To and References are written here as bytes, one id a folded line: Python 3.11 turns ids of 78
    characters and more into encoded words, and a reader that does not decode them loses the thread.
    Raises BadLetter. What comes out is read again by a second parser before it is returned.
    """
    _check(letter)
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = _header_address("from", letter.from_)
    message["To"] = tuple(_header_address("to", address) for address in letter.to)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(letter.date)
    message["Message-ID"] = letter.message_id
    message.set_content(_lines(letter.body), charset="utf-8", cte="quoted-printable")
    for one in letter.attached:
        kind, _, subtype = one.media_type.partition("/")
        message.add_attachment(one.data, maintype=kind, subtype=subtype, filename=one.name)
    if letter.attached:
        message.set_boundary(_boundary(letter))
    raw = _thread(letter) + bytes(message)
    _read_again(raw, letter)
    return raw


def _boundary(letter: Letter) -> str:
    """A boundary that hangs on the letter alone; no text holds it by chance, and base64 never does."""
    seed = f"{letter.message_id}\0{letter.body}".encode("utf-8", "surrogatepass")
    return "=_" + hashlib.sha256(seed).hexdigest()[:32]


def make_message_id(random: bytes, key: bytes, domain: str) -> str:
    """A Message-ID at the sender's domain: 10 random bytes, then a tag that only the holder of the key can make.

    Short, so that the header stays one line: there are readers that do not unfold it.
    """
    if len(random) != 10:
        raise ValueError("10 random bytes")
    name = _base32(random)
    return f"<{name}.{_tag(name, key)}@{domain.lower()}>"


def is_ours(message_id: str, key: bytes) -> bool:
    """Did the holder of this key make that Message-ID?"""
    found = _OURS.fullmatch(message_id.strip())
    return found is not None and hmac.compare_digest(_tag(found[1], key), found[2])


def body_hash(text: str) -> str:
    """SHA-256 of a text as a provider cannot help leaving it: without white space, composed (NFC)."""
    plain = "".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def checked_address(field: str, text: str) -> str:
    """One address as SMTP takes it without extensions (dot-atom at a domain of two labels or more), else BadLetter."""
    local, at, domain = text.rpartition("@")
    labels = domain.split(".")
    if not at or len(text) > 254 or not 1 <= len(local) <= 64 or not _LOCAL.fullmatch(local):
        raise BadLetter(field, f"{_shown(text)} is not one address such as ada@example.org")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        raise BadLetter(field, f"{_shown(text)} has no domain that mail can go to; write it in ASCII (xn--...)")
    return text


def message_ids(texts: Sequence[str]) -> tuple[str, ...]:
    """The well-formed ids among those, each once, the newest thirty with the thread's first kept."""
    good = list(dict.fromkeys(text for text in texts if len(text) <= _MAX_ID and _MESSAGE_ID.fullmatch(text)))
    return tuple(good if len(good) <= _MAX_REFERENCES else [good[0], *good[1 - _MAX_REFERENCES :]])


def _tag(name: str, key: bytes) -> str:
    return _base32(hmac.new(key, b"afterword message-id\0" + name.encode("ascii"), hashlib.sha256).digest()[:10])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").lower()


def _thread(letter: Letter) -> bytes:
    before = message_ids([letter.in_reply_to])
    references = message_ids([*letter.references, *before])
    lines = [f"In-Reply-To: {before[0]}"] if before else []
    if references:
        lines.append("References: " + "\r\n ".join(references))
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _check(letter: Letter) -> None:
    if not letter.to:
        raise BadLetter("to", "nobody to send to")
    for field, address in (("from", letter.from_), *(("to", address) for address in letter.to)):
        checked_address(field, address.email)
        _header_text(f"{field} name", address.name, _MAX_NAME)
    if len({address.email.lower() for address in letter.to}) != len(letter.to):
        raise BadLetter("to", "an address stands there twice")
    if not letter.subject.strip():
        raise BadLetter("subject", "it is empty")
    _header_text("subject", letter.subject, _MAX_SUBJECT)
    if not _MESSAGE_ID.fullmatch(letter.message_id) or len(letter.message_id) > 300:
        raise BadLetter("message_id", "not a Message-ID (RFC 5322 3.6.4)")
    if letter.date.tzinfo is None:
        raise BadLetter("date", "it has no offset")
    if not letter.body.strip():
        raise BadLetter("body", "it is empty")
    if len(letter.body) > _MAX_BODY:
        raise BadLetter("body", f"it is longer than {_MAX_BODY} characters")
    _check_attached(letter.attached)
    wrong = next((c for c in letter.body if unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n\r"), None)
    if wrong is not None:
        raise BadLetter("body", f"it holds the control character U+{ord(wrong):04X}; take it out")


def _check_attached(attached: Sequence[Attached]) -> None:
    for one in attached:
        _header_text("attachment", one.name, _MAX_FILE_NAME)
        if not one.name.strip() or set(one.name) & set('/\\"<>:|?*'):
            raise BadLetter("attachment", f"{_shown(one.name)} is not a file name that every machine takes")
        if not _MEDIA_TYPE.fullmatch(one.media_type) or one.media_type.startswith(("text/", "message/", "multipart/")):
            raise BadLetter("attachment", f"{_shown(one.media_type)} is not a kind of file that is sent as it is")
        if not one.data:
            raise BadLetter("attachment", f"{_shown(one.name)} is empty")
    if sum(len(one.data) for one in attached) > MAX_ATTACHED:
        raise BadLetter("attachment", f"they are larger than {MAX_ATTACHED // 1_000_000} MB together")


def _header_text(field: str, text: str, longest: int) -> None:
    """A value for a header: one line without controls, and nothing that a header parser would decode.

    An encoded word in a value that is set on an EmailMessage is decoded first, so that its encoded newline
    becomes a line of its own: `=?utf-8?q?a=0ABcc:_b?=` is a Bcc.
    """
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in _BIDI:
            raise BadLetter(field, f"it holds U+{ord(character):04X}, which no line of a header may hold")
    if _ENCODED_WORD.search(text):
        raise BadLetter(field, "it holds an encoded word (=?...?=); write the words themselves")
    if len(text) > longest:
        raise BadLetter(field, f"it is longer than {longest} characters")


def _header_address(field: str, address: Address) -> HeaderAddress:
    try:
        return HeaderAddress(display_name=address.name.strip(), addr_spec=address.email)
    except (ValueError, IndexError) as error:
        raise BadLetter(field, f"{_shown(address.email)} cannot be written in a header ({error})") from None


def _lines(body: str) -> str:
    """The body with one kind of line end, one at its end, and its paragraphs unwrapped as they came."""
    return body.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"


def _read_again(raw: bytes, letter: Letter) -> None:
    """A second reading of what was written: the approved headers and addresses, each once, and not one more."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    names = [line.split(b":", 1)[0].decode("ascii").lower() for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    needed = set(_HEADERS) - ({"content-transfer-encoding"} if letter.attached else set())  # it stands with each part
    if sorted(set(names)) != sorted(names) or not needed <= set(names) <= {*_HEADERS, "in-reply-to", "references"}:
        raise BadLetter("headers", "they do not come out as they were put in")
    if re.search(rb"(?<!\r)\n|\r(?!\n)|\0", raw) or any(len(line) > 998 for line in raw.split(b"\r\n")):
        raise BadLetter("headers", "a line comes out broken or too long")
    again = BytesParser(policy=policy.default).parsebytes(raw)
    written = [address.addr_spec for address in again["to"].addresses]
    if written != [address.email for address in letter.to]:
        raise BadLetter("to", "the addresses do not come out as they were put in")
    if [address.addr_spec for address in again["from"].addresses] != [letter.from_.email]:
        raise BadLetter("from", "the address does not come out as it was put in")
    if again["subject"] != letter.subject:
        raise BadLetter("subject", "it does not come out as it was put in; plain words do")
    text, *files = again.iter_parts() if letter.attached else (again,)
    if text.get_content().replace("\r\n", "\n") != _lines(letter.body):
        raise BadLetter("body", "it does not come out as it was put in")
    if [(one.get_filename(), one.get_content()) for one in files] != [(one.name, one.data) for one in letter.attached]:
        raise BadLetter("attachment", "it does not come out as it was put in")


def _shown(text: str) -> str:
    """At most 60 characters for a sentence, with everything unprintable spelt out."""
    return ascii(text[:60])
