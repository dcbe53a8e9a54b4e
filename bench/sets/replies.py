"""Visible replies: what the writer of one message wrote, their signature with it (readers differ on keeping it)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from afterword.reading.visible import visible

CASES = "cases.jsonl"
INPUTS = ("id", "text", "html")


def predict(case: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`{"id", "reply"}` from the case's text, or from its HTML as text."""
    text = case.get("text")
    if text is None:
        from afterword.formats.html import to_text

        text = to_text(case["html"])
    read = visible(text)
    return {"id": case["id"], "reply": f"{read.text}\n{read.signature}"}
