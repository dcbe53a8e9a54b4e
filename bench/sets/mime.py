"""Messages that must be read without a crash: what one case of the mime set is read as."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from afterword.formats.mail import parse


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The four fields that are compared; of the case only `id` and `path` are read."""
    mail = parse((folder / case["path"]).read_bytes())
    return {
        "id": case["id"],
        "ok": "This message could not be read." not in mail.problems,
        "error": None,
        "subject": mail.subject,
        "from": [address.email for address in mail.from_],
        "date": mail.date.isoformat() if mail.date else None,
        "text": mail.text,
    }
