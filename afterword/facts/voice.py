"""How the candidate writes: what they set, and what was learned from their own letters where they set nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Formality = Literal["warm", "plain", "formal"]
FORMALITIES: Final[tuple[Formality, ...]] = get_args(Formality)
Spelling = Literal["british", "american"]
SPELLINGS: Final[tuple[Spelling, ...]] = get_args(Spelling)


@dataclass(frozen=True, slots=True)
class Learned:
    """Habits of the candidate's own letters, '' where there is none; `formal_` those to somebody with a last name."""

    greeting: str = ""
    sign_off: str = ""
    formal_greeting: str = ""
    formal_sign_off: str = ""
    spelling: Spelling | None = None
    letters: int = 0  # how many were read


@dataclass(frozen=True, slots=True)
class Voice:
    """How the candidate writes. `formality` None goes by how they write to the candidate; `never` holds phrases that
    must not stand in a draft (no case); `greeting` is the word before a first name, `signature` the lines under it all.
    """

    formality: Formality | None = None
    sign_off: str | None = None
    spelling: Spelling | None = None
    never: tuple[str, ...] = ()
    greeting: str | None = None
    signature: tuple[str, ...] = ()
    learned: Learned = Learned()

    @property
    def spells(self) -> Spelling | None:
        """The spelling that is set, else the learned one."""
        return self.spelling or self.learned.spelling


NO_VOICE: Final = Voice()
"""Nothing is set and nothing was learned."""
