"""AW319: no misspelt word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.misspellings import CONFUSED, MISSPELT
from afterword.playbook.names import placed
from afterword.playbook.phrases import compiled
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text


def find(text: Text) -> Iterator[Found]:
    """Misspellings that are no word of their own, each with the word that was meant."""
    parts = layout(text.body)
    for span, word in placed(parts.plain, 0, parts.prose.end):
        right = MISSPELT.get(word.lower())
        if right and not (word[:1].isupper() and not _first(parts.plain, span.start)):
            yield Found(span.start, span.end, f"Spelt {right}, not {word}.", cased(right, word))
    for near, pattern, right, message in CONFUSED:
        if near in parts.plain.lower():
            for found in compiled(pattern).finditer(parts.plain, parts.prose.start, parts.prose.end):
                yield Found(found.start(), found.end(), message, cased(right, found.group()))
    for _, word in placed(text.subject or "", 0, len(text.subject or "")):
        if word.lower() in MISSPELT:
            yield Found(0, 0, f"In the subject: spelt {MISSPELT[word.lower()]}, not {word}.")


def _first(text: str, at: int) -> bool:
    before = text[:at].rstrip()
    return not before or before[-1] in ".?!\n,:" or "\n" in text[len(before) : at]


def cased(right: str, word: str) -> str:
    """The right word with the capitals of the wrong one."""
    if word.isupper() and len(word) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if word[:1].isupper() else right


RULE: Final = WordingRule(
    "AW319",
    "misspelling",
    "Spell every word rightly.",
    "A6",
    "A slip in ten lines is taken for the care you would bring to the work.",
    "warning",
    bad=(
        "I look forward to recieving your thoughts.",
        "It was definately worth the trip.",
        "Thankyou for your time.",
        "I would of liked to stay.",
    ),
    good=(
        "I look forward to receiving your thoughts.",
        "Thank you, Mr Recieve, for your time.",
        "I would have liked to stay.",
    ),
    find=find,
)
