"""AW318: readable in one go: neither long nor empty, and no sentence that loses its reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.phrases import whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

MOST: Final = 200  # words between greeting and sign-off; ours
MOST_ANSWER: Final = 320  # of a reply, which may have much to answer
LONGEST: Final = 48  # words of one sentence


def find(text: Text) -> Iterator[Found]:
    """Counts words as a reader does: what stands between spaces."""
    parts = layout(text.body)
    words = len(parts.plain[parts.prose.start : parts.prose.end].split())
    most = MOST_ANSWER if text.move in ("reply", "answer_offer", None) else MOST
    if not parts.sentences:
        yield Found(0, 0, "It says nothing.")
    if words > most:
        span = whole(text)
        yield Found(span.start, span.end, f"It has {words} words; {most} are enough.")
    for span in parts.sentences:
        count = len(parts.plain[span.start : span.end].split())
        if count > LONGEST:
            yield Found(span.start, span.end, f"This sentence has {count} words; {LONGEST} are enough.")


RULE: Final = WordingRule(
    "AW318",
    "length",
    f"Keep to {MOST} words ({MOST_ANSWER} in a reply) and {LONGEST} a sentence.",
    "A1",
    "It is read between two meetings, on a telephone.",
    "warning",
    bad=(
        "I think of the work, " + "and of the people who do it, " * 8 + "and am glad.",
        "Dear Priya,\n\nKind regards,\nAda Marsh",
        "It was good to meet you. " * 70,
    ),
    good=("Thank you for your time.",),
    find=find,
)
