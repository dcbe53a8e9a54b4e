"""Bounces: is it one, whom did it not reach, for good or for now; automatic answers are told apart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from afterword.formats.mail import parse
from afterword.reading.bounce import bounce
from afterword.reading.machine import automatic

CASES = "cases.jsonl"
INPUTS = ("id", "path")
_NAMES = {"auto_reply": "autoreply"}


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`{"id", "kind", "recipients", "permanent"}` from the message that `path` names; parsing is part of the time."""
    mail = parse((folder / case["path"]).read_bytes())
    kind = automatic(mail)
    found = bounce(mail) if kind == "bounce" else None
    return {
        "id": case["id"],
        "kind": _NAMES.get(kind, kind),
        "recipients": [] if found is None else list(found.recipients),
        "permanent": None if found is None else found.permanent,
    }
