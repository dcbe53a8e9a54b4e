"""One message to a Reading: proposed facts, each with the words it rests on. No quote, no fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.facts.reading import Reading, Writer
from afterword.formats.mail import Mail
from afterword.reading.kind import gather, judge, quote_of
from afterword.reading.role import named
from afterword.reading.sentence import split
from afterword.reading.visible import visible

READER: Final = 1
"""The version of the reading: what an older one read is read again."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a message is read; `zone` (IANA) and `country` are the employer's, else the candidate's."""

    own: frozenset[str]  # the candidate's addresses, lower case
    zone: str
    country: str | None = None
    region: str | None = None
    candidate_name: str = ""
    contacts: tuple[tuple[str, str], ...] = ()  # (name, address) of people on the employer's side


def read(mail: Mail, known: Known, at: datetime) -> Reading:
    """What one message from outside says; `at` is when it was written, aware. Never raises."""
    shown = visible(mail.text)
    text = shown.text
    sender = mail.from_[0] if mail.from_ else None
    from_ = f"{sender.name} {sender.email}" if sender else ""
    in_process = sender is not None and any(address == sender.email for _, address in known.contacts)
    evidence = gather(mail.subject, split(text), from_)
    what, sure, act = judge(evidence, in_process)
    writer = _writer(mail)
    names = named(mail, text, shown.signature)
    return Reading(
        writer=writer,
        visible=text,
        kind=what if writer in ("person", "machine") else "other",
        sure=sure,
        quote=quote_of(evidence, act, text),
        job_mail=in_process or what != "other" or evidence.hiring > 1,
        employer=names.employer,
        role=names.role,
        people=((sender.name, sender.email),) if sender else (),
    )


def _writer(mail: Mail) -> Writer:
    if mail.report or mail.header("content-type").startswith("multipart/report"):
        return "bounce"
    if mail.header("auto-submitted").lower().startswith("auto-replied"):
        return "auto_reply"
    if mail.from_ and re.search(r"no-?reply|do-?not-?reply|notifications?@", mail.from_[0].email):
        return "machine"
    return "person"
