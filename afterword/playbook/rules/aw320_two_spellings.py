"""AW320: one spelling, British or American, not both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.names import bare, firm, placed, tokens
from afterword.playbook.rule import WordingRule
from afterword.playbook.rules.aw319_misspelling import cased
from afterword.playbook.text import Found, Text
from afterword.playbook.varieties import AMERICAN, BRITISH


def find(text: Text) -> Iterator[Found]:
    """Words of the other variety than the candidate's; where theirs is not known, of the one that is rarer here."""
    parts = layout(text.body)
    own: set[str] = set()
    if text.candidacy is not None:
        own = {bare(word) for word in (*tokens(text.candidacy.role), *firm(text.candidacy.employer.name))}
    here = [
        (span, word) for span, word in placed(parts.plain, parts.prose.start, parts.prose.end) if word[1:].islower()
    ]
    starts = {span.start for span in parts.sentences}
    here = [(span, word) for span, word in here if bare(word) not in own and (word.islower() or span.start in starts)]
    british = [(span, word) for span, word in here if word.lower() in BRITISH]
    american = [(span, word) for span, word in here if word.lower() in AMERICAN]
    variety = text.spelling
    if variety is None:
        if not british or not american:
            return
        variety = "british" if len(british) >= len(american) else "american"
    wrong, table = (american, AMERICAN) if variety == "british" else (british, BRITISH)
    for span, word in wrong:
        right = cased(table[word.lower()], word)
        yield Found(span.start, span.end, f"In {variety.capitalize()} spelling {right}, not {word}.", right)


RULE: Final = WordingRule(
    "AW320",
    "two spellings",
    "Keep to one spelling, British or American, as you write elsewhere.",
    "",
    "A mixture looks like several hands, or a template.",
    "warning",
    bad=(
        "Spelling: british\n\nThe color of the behavior charts stayed with me.",
        "Spelling: american\n\nThe programme of the centre stayed with me.",
        "Your favourite color stayed with me.",
    ),
    good=(
        "Spelling: british\n\nThe colour of the behaviour charts stayed with me.",
        "Spelling: american\n\nThe color of the behavior charts stayed with me.",
        "The color of the charts stayed with me.",
        "Spelling: british\n\nThe people at the Center for Labor Data were kind.",
    ),
    find=find,
)
