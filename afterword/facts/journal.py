"""What was asked in interviews, and how the candidate's answers went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Went = Literal["well", "so_so", "badly"]
WENT: Final[tuple[Went, ...]] = get_args(Went)

NEXT_STEPS: Final = "Next steps:"
"""Begins the line of an interview's notes that holds what they said of next steps; it is never named in a letter."""


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question that was asked: `by` is the contact's id, `words` how it went in the candidate's own.

    An interview keeps the text alone, as the candidacy file does; who asked and how it went stand beside it.
    """

    text: str
    by: str | None = None
    went: Went | None = None
    words: str = ""
