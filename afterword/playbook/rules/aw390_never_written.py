"""AW390: no phrase that the candidate never writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text


def find(text: Text) -> Iterator[Found]:
    """Each place where such a phrase stands as whole words, line breaks taken for spaces."""
    plain = layout(text.body).plain
    for phrase in text.never:
        words = phrase.translate({0x2019: "'"}).split()
        if words:
            pattern = r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words) + r"(?!\w)"
            for found in re.finditer(pattern, plain, re.IGNORECASE):
                yield Found(found.start(), found.end(), f'You never write "{" ".join(words)}".')


RULE: Final = WordingRule(
    "AW390",
    "never written",
    "Leave out the phrases that you said you never use.",
    "",
    "They know you by how you talk; a phrase that is not yours is heard.",
    "warning",
    bad=(
        "Never: reach out\n\nI wanted to reach out about the role.",
        "Never: touch base\n\nPerhaps we can touch\nbase next week.",
    ),
    good=(
        "Never: reach out\n\nI wanted to write to you about the role.",
        "Never: reach out\n\nYou can reach outlying sites by tram.",
        "I wanted to reach out about the role.",
    ),
    find=find,
)
