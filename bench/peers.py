"""Other libraries as readers of the same cases, each as its documentation shows it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

Predict = Callable[[dict[str, Any], Path], dict[str, Any]]


def reader(name: str, peer: str) -> Predict:
    """The reader of that library; ImportError where it is not installed."""
    return {
        ("dates", "dateparser"): _dateparser,
        ("replies", "mail-parser-reply"): _mail_parser_reply,
        ("replies", "email-reply-parser"): _email_reply_parser,
        ("bounces", "flufl.bounce"): _flufl_bounce,
        ("ics", "icalendar"): _icalendar,
        ("mime", "mail-parser"): _mail_parser,
        ("mime", "email"): _standard_library,
    }[name, peer]()


def _dateparser() -> Predict:
    search = importlib.import_module("dateparser.search")

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(case["reference"]), "PREFER_DATES_FROM": "future"}
        found = search.search_dates(case["text"], languages=[case["locale"][:2]], settings=settings) or []
        return {"id": case["id"], "predictions": [{"start": at.isoformat(), "end": None} for _, at in found]}

    return predict


def _mail_parser_reply() -> Predict:
    parser = importlib.import_module("mailparser_reply").EmailReplyParser
    languages = ["en", "de", "fr", "it", "nl", "pl", "es", "sv", "cs", "da", "ja", "ko", "zh"]

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        return {"id": case["id"], "reply": parser(languages=languages).parse_reply(text=case["text"])}

    return predict


def _email_reply_parser() -> Predict:
    parser = importlib.import_module("email_reply_parser").EmailReplyParser

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        return {"id": case["id"], "reply": parser.parse_reply(case["text"])}

    return predict


def _flufl_bounce() -> Predict:
    email = importlib.import_module("email")
    bounces = importlib.import_module("flufl.bounce")

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        message = email.message_from_bytes((folder / case["path"]).read_bytes())
        temporary, permanent = bounces.all_failures(message)
        found = [address.decode() if isinstance(address, bytes) else address for address in temporary | permanent]
        kind = "bounce" if found else "none"
        return {"id": case["id"], "kind": kind, "recipients": found, "permanent": bool(permanent) if found else None}

    return predict


def _icalendar() -> Predict:
    calendars = importlib.import_module("icalendar").Calendar

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        calendar = calendars.from_ical((folder / case["path"]).read_bytes())
        return {
            "id": case["id"],
            "ok": True,
            "method": str(calendar.get("METHOD")) if calendar.get("METHOD") else None,
            "events": [_event(event) for event in calendar.walk("VEVENT")],
        }

    return predict


def _event(event: Any) -> dict[str, Any]:
    attendees = event.get("ATTENDEE") or []
    return {
        "uid": str(event.get("UID") or ""),
        "summary": str(event.get("SUMMARY") or ""),
        "start": _moment(event.get("DTSTART")),
        "end": _moment(event.get("DTEND")),
        "organizer": str(event.get("ORGANIZER") or "") or None,
        "attendees": [str(one) for one in (attendees if isinstance(attendees, list) else [attendees])],
    }


def _moment(value: Any) -> str | None:
    at: date | None = getattr(value, "dt", None)
    return None if at is None else at.isoformat()


def _mail_parser() -> Predict:
    mailparser = importlib.import_module("mailparser")

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        mail = mailparser.parse_from_bytes((folder / case["path"]).read_bytes())
        return {
            "id": case["id"],
            "ok": True,
            "subject": mail.subject,
            "from": [address for _, address in mail.from_],
            "date": _in_utc(mail.date),
            "text": "\n".join(mail.text_plain or mail.text_html),
        }

    return predict


def _in_utc(at: datetime | None) -> str | None:
    """That library gives UTC without saying so."""
    if at is None:
        return None
    return at.isoformat() if at.tzinfo else f"{at.isoformat()}Z"


def _standard_library() -> Predict:
    email = importlib.import_module("email")
    policy = importlib.import_module("email.policy").default

    def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
        mail = email.message_from_bytes((folder / case["path"]).read_bytes(), policy=policy)
        body = mail.get_body(("plain", "html"))
        sent = mail["date"].datetime if mail["date"] else None
        return {
            "id": case["id"],
            "ok": True,
            "subject": mail["subject"] or "",
            "from": [one.addr_spec for one in mail["from"].addresses] if mail["from"] else [],
            "date": sent.isoformat() if sent else None,
            "text": body.get_content() if body else "",
        }

    return predict
