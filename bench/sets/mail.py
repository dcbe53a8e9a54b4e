"""Answers for the set of whole messages: what each does, what it promises, when it has the candidate come."""

from __future__ import annotations

import email.utils
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from afterword.facts.reading import Reading
from afterword.formats.mail import Address, Mail
from afterword.reading.read import Known, read


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The answer for one case, made from its id, subject, from, date and body alone; `folder` is not needed."""
    at = _moment(str(case.get("date") or ""))
    reading = read(message(case), Known(own=frozenset(), zone=_zone(at)), at)
    promises = [
        {
            "earliest": p.made.earliest.isoformat(),
            "latest": p.made.latest.isoformat(),
            "text": p.quote.words,
        }
        for p in reading.promises
    ]
    starts = [
        {"start": i.start.isoformat(timespec="minutes")}
        for i in reading.interviews
        if i.start is not None and i.status != "cancelled"
    ]
    return {
        "id": case["id"],
        "label": label(reading),
        "sure": reading.sure,
        "promise": promises or None,
        "interview": starts or None,
    }


def label(reading: Reading) -> str:
    """The set's word for what a reading says."""
    if reading.writer == "bounce" or (reading.writer == "auto_reply" and reading.kind == "other"):
        return reading.writer
    return "reschedule" if reading.kind == "cancelled" else reading.kind


def message(case: dict[str, Any]) -> Mail:
    """The case as a message: what it does not give is empty."""
    name, address = email.utils.parseaddr(str(case.get("from") or ""))
    body = str(case.get("body") or "")
    sender = (Address(name, address.lower()),) if address or name else ()
    return Mail("", (), (), str(case.get("subject") or ""), sender, (), (), (), None, (), body, "")


def _moment(written: str) -> datetime:
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return datetime(2026, 1, 1, 12, tzinfo=UTC)
    if len(written) <= 10:
        at = at.replace(hour=8)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _zone(at: datetime) -> str:
    hours = round((at.utcoffset() or at - at).total_seconds() / 3600)
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"
