"""AW301: whoever is written to is named, and spelt as they spell it (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.facts.people import Contact
from afterword.playbook.layout import layout
from afterword.playbook.names import TITLES, bare, near, placed, tokens
from afterword.playbook.rule import WordingRule
from afterword.playbook.sentences import Span
from afterword.playbook.text import Found, Text

_NOBODY: Final = frozenset(
    "hiring manager team sir madam whom it may concern recruiter recruitment human resources hr department".split()
)
_ANYBODY: Final = frozenset(
    "all both everyone everybody there again and or again folks team panel from at the dear hi hello".split()
)


def find(text: Text) -> Iterator[Found]:
    """The greeting against whoever it goes to, then every name in the prose against everybody known."""
    if text.candidacy is None or not text.to:
        return
    known = {contact.id: contact for contact in text.candidacy.contacts}
    to = [known[one] for one in text.to if one in known]
    if not to:
        return
    parts = layout(text.body)
    if parts.greeting is not None:
        names = parts.names
        if names is not None:
            yield from _greeted(text, to, names.start, names.end)
        elif "whom it may concern" in parts.greeting.of(parts.plain).lower():
            yield Found(
                parts.greeting.start, parts.greeting.end, f"The greeting names nobody; this goes to {to[0].name}."
            )
    yield from _mentioned(text, parts.prose.start, parts.prose.end)


def _greeted(text: Text, to: list[Contact], start: int, end: int) -> Iterator[Found]:
    right = {token for contact in to for token in tokens(contact.name)}
    words = [(span, word) for span, word in placed(text.body, start, end) if word.lower() not in TITLES]
    firm = set(tokens(text.candidacy.employer.name)) if text.candidacy else set()
    firm_words = {bare(word) for word in firm}
    if len(text.to) == 1 and words and all(bare(word) in _NOBODY | firm_words for _, word in words):
        if any(bare(word) in _NOBODY for _, word in words) and not _plural(words):
            yield Found(start, end, f"The greeting names nobody; this goes to {to[0].name}.")
        return
    for span, word in words:
        if word in right or bare(word) in _NOBODY | _ANYBODY | firm_words:
            continue
        like = next((token for token in sorted(right) if near(word, token)), None)
        if like:
            yield Found(span.start, span.end, f"Spelt {like} by themselves, not {word}.", like)
        elif len(word) > 1:
            yield Found(span.start, span.end, f"This goes to {_all(to)}, not to {word}.")


def _plural(words: list[tuple[Span, str]]) -> bool:
    return any(word.lower() in ("team", "panel", "department") for _, word in words)


def _mentioned(text: Text, start: int, end: int) -> Iterator[Found]:
    assert text.candidacy is not None
    people = [*(contact.name for contact in text.candidacy.contacts), text.candidacy.candidate.name]
    known = {token for name in people for token in tokens(name)}
    plain = {bare(word) for word in (*tokens(text.candidacy.employer.name), *tokens(text.candidacy.role))}
    for span, word in placed(text.body, start, end):
        if word in known or len(word) < 4 or bare(word) in plain or word in _CALENDAR:
            continue
        capital = word[:1].isupper()
        for token in sorted(known):
            same = bare(word) == bare(token)
            if same and not capital and bare(token) in _COMMON:
                continue
            if same or (capital and len(token) >= 5 and len(word) >= 5 and near(word, token) and word[0] == token[0]):
                yield Found(span.start, span.end, f"Spelt {token} by themselves, not {word}.", token)
                break


_CALENDAR: Final = frozenset(
    "January February March April June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
_COMMON: Final = frozenset(
    "mark will grace hope faith joy may april june rose lily daisy iris ivy amber jade ruby pearl bill rich frank jack drew dean earl grant "
    "chase hunter mason page marsh hale wood woods stone hill brook brooks park parks field lane church king young long short "
    "small little white black brown green gray grey day good best west north sharp swift bond price banks cook baker carter taylor".split()
)


def _all(to: list[Contact]) -> str:
    return " and ".join(contact.name for contact in to)


RULE: Final = WordingRule(
    "AW301",
    "wrong name",
    "Greet the person it goes to, and spell every name as its owner does.",
    "A6",
    "A wrong name is read before anything else, and says that the message was not written for them.",
    "error",
    bad=(
        "Dear Pria,\n\nThank you for your time today.",
        "Dear Tom,\n\nThank you for your time today.",
        "Dear Sarah,\n\nThank you for your time today.",
        "Dear Hiring Manager,\n\nThank you for your time today.",
        "hi priya,\n\nThank you for your time today.",
        "To whom it may concern,\n\nThank you for your time today.",
    ),
    good=(
        "Dear Priya,\n\nThank you for your time today.",
        "Dear Ms Nair,\n\nThank you for your time today.",
        "Hi Priya\n\nThank you for your time today; Tom had told me much about the team.",
        "To: priya, tom\n\nDear both,\n\nThank you for your time today.",
        "Good morning,\n\nThank you for your time today.",
    ),
    find=find,
)
