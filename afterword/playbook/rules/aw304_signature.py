"""AW304: the full name and a way to reach the candidate stand under every message (A0)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.names import near, placed, tokens
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_REACH: Final = re.compile(r"\+?\d(?:[ ()./-]{0,2}\d){6,}|\S@\S|https?://|www\.|linkedin", re.IGNORECASE)


def find(text: Text) -> Iterator[Found]:
    """What the signature lacks, put at the end where it is safe; silent where the candidate is not known."""
    if text.candidacy is None:
        return
    candidate = text.candidacy.candidate
    parts = layout(text.body)
    end = parts.end
    while end > 0 and text.body[end - 1].isspace():
        end -= 1
    start = parts.signature.start if parts.signature else parts.sign_off.end if parts.sign_off else max(0, end - 160)
    signature = " ".join(text.body[start:end].split())
    reach = candidate.phone or candidate.email
    quoted = parts.end < len(text.body)
    if candidate.name not in signature:
        yield from _misspelt(text, start, end, candidate.name) if parts.signature else ()
        missing = candidate.name if _REACH.search(signature) else f"{candidate.name}\n{reach}"
        closed = parts.sign_off is not None or parts.signature is not None
        words = f"\n{missing}" if closed else f"\n\nKind regards,\n{missing}"
        message = f"The signature lacks the full name, {candidate.name}."
        if parts.signature is None or len(tokens(signature)) < 2:
            yield Found(end, end, message, None if quoted else words)
        else:
            yield Found(start, end, message)
    elif not _REACH.search(signature):
        yield Found(
            end,
            end,
            "The signature lacks a phone number or another way to reach you.",
            None if quoted else f"\n{reach}",
        )


def _misspelt(text: Text, start: int, end: int, name: str) -> Iterator[Found]:
    for span, word in placed(text.body, start, end):
        if word not in tokens(name):
            like = next((token for token in tokens(name) if near(word, token)), None)
            if like:
                yield Found(span.start, span.end, f"Your own name is spelt {like}, not {word}.", like)


RULE: Final = WordingRule(
    "AW304",
    "signature",
    "Sign with your full name and a phone number or another way to reach you.",
    "A0",
    "They follow up with many people; the name and number must be where they look for them.",
    "error",
    bad=(
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\nAda",
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\nAda Marsh",
        "Dear Priya,\n\nThank you for your time.",
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\n+44 7700 900123",
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\nAda Mash\n+44 7700 900123",
    ),
    good=(
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\nAda Marsh\n+44 7700 900123",
        "Dear Priya,\n\nThank you for your time.\n\nBest wishes,\nAda\n\nAda Marsh\nada@example.org",
        "Dear Priya,\n\nThank you for your time.\n\nAda Marsh | 07700 900123",
    ),
    find=find,
)
