"""A whole message read: its headers and body put together, with a last guard for what nobody thought of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from afterword.formats import headers as header_blocks
from afterword.formats import mime
from afterword.formats.addresses import mailboxes
from afterword.formats.body import Body, gather
from afterword.formats.calendar import Calendar
from afterword.formats.headers import Block, decoded

People = tuple[tuple[str, str], ...]  # (name, address)

NOT_READ = "This message could not be read."
NO_SENDER = "The sender's address could not be read for certain."
DOUBTFUL = "An address of this message could not be read for certain."

_BULKY_NAMES = (
    "received dkim- arc- domainkey- x-ms-exchange- x-google- x-gm- x-received x-microsoft- x-forefront- "
    "x-proofpoint- x-mimecast- x-sg- autocrypt openpgp face x-face"
)
_BULKY = tuple(_BULKY_NAMES.split())
_MACHINE = re.compile(r"^(mailer-daemon|postmaster|mail-daemon)@", re.IGNORECASE)
_MAX_HEADERS = 150


@dataclass(slots=True)
class Message:
    """What a message holds, before it becomes a Mail; the fields are that one's."""

    subject: str = ""
    from_: People = ()
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    reply_to: People = ()
    to: People = ()
    cc: People = ()
    date: datetime | None = None
    headers: People = ()
    text: str = ""
    html: str = ""
    calendars: tuple[Calendar, ...] = ()
    attachments: tuple[tuple[str, str, int], ...] = ()
    report: str = ""
    returned: str = ""
    problems: tuple[str, ...] = ()
    received: datetime | None = None


def read(raw: bytes) -> Message:
    """The message in these bytes; where reading fails altogether, its sender and subject and a sentence."""
    try:
        return _read(raw)
    except Exception:  # the last guard: a message costs at most itself
        sender, subject = header_scan(raw)
        return Message(subject, mailboxes(sender)[0], problems=(NOT_READ,))


def _read(raw: bytes) -> Message:
    start = _after_mbox_line(raw)
    splitter = mime.Splitter(raw)
    root = splitter.part(start, len(raw))
    problems = list(splitter.problems)
    values = _headers(root.block, problems)
    body = gather(raw, root, bounce=any(_MACHINE.match(email) for _, email in mailboxes(root.block.first("from"))[0]))
    text = body.text()
    if not body.segments and not body.report:
        text = _text_within(raw, root)
    return _assembled(root.block, values, body, text, problems)


def _after_mbox_line(raw: bytes) -> int:
    """Where the headers start: a mailbox's "From " line before them is no header."""
    if raw[:5] == b"From " or raw[:6] == b">From ":
        return raw.find(b"\n") + 1
    return 0


def _headers(block: Block, problems: list[str]) -> People:
    values: list[tuple[str, str]] = []
    for name, value in block.fields:
        if len(values) >= _MAX_HEADERS or name.startswith(_BULKY):
            continue
        if "=?" in value and header_blocks.too_many_words(value) and header_blocks.TOO_MANY_WORDS not in problems:
            problems.append(header_blocks.TOO_MANY_WORDS)
        values.append((name, decoded(value)[:2_000]))
    return tuple(values)


def _addresses(block: Block, name: str, problems: list[str]) -> People:
    found: list[tuple[str, str]] = []
    for value in block.every(name)[:3]:
        boxes, doubtful = mailboxes(value)
        found.extend(boxes)
        problem = NO_SENDER if name == "from" else DOUBTFUL
        if doubtful and problem not in problems:
            problems.append(problem)
    return tuple(found)


def _assembled(block: Block, values: People, body: Body, text: str, problems: list[str]) -> Message:
    ids = header_blocks.message_ids
    return Message(
        message_id=next(iter(ids(block.first("message-id"))), ""),
        in_reply_to=ids(block.first("in-reply-to")),
        references=ids(block.first("references")),
        subject=decoded(block.first("subject")),
        from_=_addresses(block, "from", problems),
        reply_to=_addresses(block, "reply-to", problems),
        to=_addresses(block, "to", problems),
        cc=_addresses(block, "cc", problems),
        date=header_blocks.date_of(block.first("date")),
        headers=values,
        text=text,
        html=body.html(),
        calendars=tuple(body.calendars),
        attachments=tuple(body.attachments),
        report="\n\n".join(body.report),
        returned=body.returned,
        problems=(*problems, *(problem for problem in body.problems if problem not in problems)),
        received=header_blocks.date_of(block.first("received").rpartition(";")[2].strip()),
    )


def _text_within(raw: bytes, root: mime.Part) -> str:
    """The text of a message that holds nothing but another message."""
    part: mime.Part | None = root
    for _ in range(mime.MAX_DEPTH):
        if part is None:
            return ""
        if part.message is not None:
            found = gather(raw, part.message).text()
            if found:
                return found
        part = part.message or next((child for child in part.children if child.message is not None), None)
    return ""


_SCAN = re.compile(rb"^(From|Subject):([^\n]{0,500}(?:\n[ \t][^\n]{0,500}){0,3})", re.MULTILINE | re.IGNORECASE)


def header_scan(raw: bytes) -> tuple[str, str]:
    """The From and Subject lines of the first 64 kB as people read them, or ''; cheap, and parses nothing else."""
    seen: dict[str, str] = {}
    for match in _SCAN.finditer(raw, 0, 64_000):
        seen.setdefault(match[1].decode("ascii").lower(), decoded(match[2].decode("utf-8", "surrogateescape"))[:300])
    return seen.get("from", ""), seen.get("subject", "")
