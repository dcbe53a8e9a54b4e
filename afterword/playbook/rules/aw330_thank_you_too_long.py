"""AW330: a thank-you note has three sentences at most (A1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

MOST: Final = 3


def find(text: Text) -> Iterator[Found]:
    """Counts between greeting and sign-off."""
    spans = layout(text.body).sentences
    if len(spans) > MOST:
        over = spans[MOST]
        yield Found(over.start, spans[-1].end, f"A thank-you has {MOST} sentences at most; this has {len(spans)}.")


RULE: Final = WordingRule(
    "AW330",
    "thank-you too long",
    "Keep a thank-you to three sentences.",
    "A1",
    "It is a reminder of you, and not a second interview.",
    "error",
    bad=("Thank you for your time. I liked the team. The role interests me. The office is bright.",),
    good=("Thank you, Dr. Nair, for your time at 3 p.m. today. I liked the team. The role interests me.",),
    find=find,
    moves=("thank_you",),
)
