"""What a move of speech answers: paragraphs, what must be attached, what the candidate must see to."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.facts.kinds import Extra


@dataclass(frozen=True, slots=True)
class Words:
    """The paragraphs between greeting and sign-off."""

    paragraphs: tuple[str, ...]
    gave: tuple[Extra, ...] = ()
    problems: tuple[str, ...] = ()


def paragraph(*sentences: str) -> str:
    """The sentences that are there, each begun with a capital, as one paragraph."""
    return " ".join(one[:1].upper() + one[1:] for one in sentences if one)


def words(*paragraphs: str) -> Words:
    """The paragraphs that are there."""
    return Words(tuple(one for one in paragraphs if one))
