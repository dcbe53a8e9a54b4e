"""AW316: no attachment comes unannounced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.phrases import whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_SAID: Final = re.compile(
    r"\b(?:attach|enclos)|\bhere (?:is|are)\b|\bwith this (?:e-?mail|message|note|letter)\b|\bi (?:am|'m) sending\b|\bi include\b|\bincluded (?:is|are|with)\b",
    re.IGNORECASE,
)


def find(text: Text) -> Iterator[Found]:
    """Silent where nothing is attached, or where that is not known."""
    if text.attachments and not _SAID.search(layout(text.body).said()):
        span = whole(text)
        names = ", ".join(text.attachments)
        yield Found(span.start, span.end, f"The message does not say what it brings: {names}")


RULE: Final = WordingRule(
    "AW316",
    "attachment unannounced",
    "Say what is attached.",
    "A3",
    "A file that nobody speaks of is not opened, or is taken for a danger.",
    "error",
    bad=("Attached: cv.pdf\n\nI hope that all is well.",),
    good=("Attached: cv.pdf\n\nI attach my CV, brought up to date.", "Attached: nothing\n\nI hope that all is well."),
    find=find,
)
