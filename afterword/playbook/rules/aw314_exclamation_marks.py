"""AW314: no more than one exclamation mark in a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_MARKS: Final = re.compile(r"[!?]*![!?]*|！+")


def find(text: Text) -> Iterator[Found]:
    """Each mark after the first of subject and body, with what may stand there instead."""
    parts = layout(text.body)
    seen = "!" in (text.subject or "")
    if (text.subject or "").count("!") > 1:
        yield Found(0, 0, "The subject holds more than one exclamation mark.")
    for marks in _MARKS.finditer(text.body, 0, parts.end):
        words = marks.group()
        if len(words) == 1 and not seen:
            seen = True
            continue
        calm = "?" if "?" in words else "!" if not seen else "."
        if parts.greeting and marks.end() <= parts.greeting.end and calm == ".":
            calm = ","
        if parts.sign_off and marks.start() >= parts.sign_off.start and calm == ".":
            calm = ","
        seen = seen or calm == "!"
        yield Found(marks.start(), marks.end(), "One exclamation mark is enough for a message.", calm)


RULE: Final = WordingRule(
    "AW314",
    "exclamation marks",
    "Use one exclamation mark at most.",
    "A6",
    "Many of them read as excitement, or as impatience.",
    "error",
    bad=(
        "Thank you so much! I enjoyed it!",
        "Thank you for your time!!",
        "Subject: Thank you!\n\nIt was good to meet you!",
    ),
    good=("Thank you for your time!", "Thank you for your time."),
    find=find,
)
