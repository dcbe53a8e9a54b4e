"""AW302: the right employer and the right role; no other employer's name (A6)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.names import bare, firm, near, placed, tokens
from afterword.playbook.phrases import compiled, exact
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_AT: Final = (
    r"(\b(?:my|a|previous|current|last|former|earlier|old|present)\b[^.?!]{0,30})?"
    r"\b(?:role|position|job|vacancy|post|opening|opportunity|interview)\s+(?:at|with)\s+(?:the\s+)?"
    r"([A-Z][\w&'’-]*(?:\s+[A-Z][\w&'’-]*){0,3})"
)
_ROLE: Final = r"\b[Tt]he\s+((?:[A-Z][\w/&-]*\s+|of\s+|and\s+){1,6})(?:role|position|job|vacancy|post|opening)\b"
_TRADE: Final = re.compile(
    r"(?:er|or|ist|ant|ian|yst|ive|ern|ead|ect|nurse|officer|assistant|associate|partner|head|chief)$", re.IGNORECASE
)


def find(text: Text) -> Iterator[Found]:
    """Names of the candidate's other employers, near-spellings of this one, and a role that is not this one."""
    yield from _others(text)
    if text.candidacy is None:
        return
    parts = layout(text.body)
    yield from _misspelt(text, parts.prose.start, parts.prose.end)
    yield from _elsewhere(text, parts.prose.start, parts.prose.end)
    yield from _role(text, parts.prose.start, parts.prose.end)


def _others(text: Text) -> Iterator[Found]:
    own = {bare(word) for word in firm(text.candidacy.employer.name)} if text.candidacy else set()
    end = layout(text.body).end
    for name in text.other_employers:
        words = firm(name)
        if not words or {bare(word) for word in words} <= own:
            continue
        pattern = compiled(r"(?<!\w)" + " ".join(re.escape(word) for word in words) + r"(?!\w)")
        for where, body in ((False, text.body[:end]), (True, text.subject or "")):
            for found in pattern.finditer(body):
                if found.group()[:1].isupper():
                    span = (0, 0) if where else (found.start(), found.end())
                    yield Found(*span, f"{name} is another employer; this goes to {_here(text)}.")


def _here(text: Text) -> str:
    return text.candidacy.employer.name if text.candidacy else "someone else"


def _misspelt(text: Text, start: int, end: int) -> Iterator[Found]:
    assert text.candidacy is not None
    names = [word for word in firm(text.candidacy.employer.name) if len(word) >= 5]
    known = {bare(word) for contact in text.candidacy.contacts for word in tokens(contact.name)}
    known |= {bare(word) for word in tokens(text.candidacy.role)}
    for span, word in placed(text.body, start, end):
        if not word[:1].isupper() or word in names or bare(word) in known:
            continue
        for name in names:
            plural = bare(word) in (bare(name) + "s", bare(name).removesuffix("s"))
            if not plural and len(word) >= 5 and near(word, name):
                if bare(word) == bare(name) and word.isupper():
                    continue
                yield Found(span.start, span.end, f"The employer is spelt {name}, not {word}.", name)
                break


def _elsewhere(text: Text, start: int, end: int) -> Iterator[Found]:
    assert text.candidacy is not None
    known = {bare(word) for word in tokens(text.candidacy.employer.name) + tokens(text.candidacy.role)}
    for contact in text.candidacy.contacts:
        known |= {bare(word) for word in tokens(contact.name)}
    for found in exact(_AT).finditer(text.body, start, end):
        words = [bare(word) for word in firm(found.group(2))]
        if found.group(1) or any(word in known for word in words) or "".join(words) == "".join(known):
            continue
        if any(near(word, one) for word in words for one in known):
            continue
        if any(bare(other) == bare(found.group(2)) for other in text.other_employers):
            continue
        yield Found(
            found.start(2), found.end(2), f"The role is at {text.candidacy.employer.name}, not {found.group(2)}."
        )


def _role(text: Text, start: int, end: int) -> Iterator[Found]:
    assert text.candidacy is not None
    known = {bare(word) for word in tokens(text.candidacy.role) + firm(text.candidacy.employer.name)}
    for found in exact(_ROLE).finditer(text.body, start, end):
        named = found.group(1).strip()
        words = [bare(word) for word in tokens(named) if word not in ("of", "and")]
        if (
            words
            and _TRADE.search(words[-1])
            and words[-1] not in known
            and not any(near(words[-1], one) for one in known)
        ):
            yield Found(found.start(1), found.start(1) + len(named), f"The role is {text.candidacy.role}, not {named}.")


RULE: Final = WordingRule(
    "AW302",
    "wrong employer or role",
    "Name this employer and this role, and no other.",
    "A6",
    "A name left over from another letter tells them that they are one of many.",
    "error",
    bad=(
        "Other: Southgate Foods\n\nI would be glad to join Southgate Foods.",
        "I remain very interested in the position at Brightwater.",
        "The work at Nortwind sounds like just what I hope to do.",
        "Thank you for telling me about the Project Manager role.",
        "Other: Ostler Group\nSubject: My interview at Ostler\n\nThank you for your time.",
    ),
    good=(
        "Other: Southgate Foods\n\nI would be glad to join Northwind.",
        "I remain very interested in the position at Northwind.",
        "Thank you for telling me about the Data Analyst role.",
        "In my last role at Brightwater I had learnt a little of this.",
        "The Analyst role sounds like just what I hope to do.",
        "The job in London suits me well.",
    ),
    find=find,
)
