"""What a message has for each act: its sentences' weights together, and what else bears on the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field

from afterword.facts.kinds import ReceivedKind
from afterword.reading.sentence import Sentence


@dataclass(slots=True)
class Found:
    """What one act has for it: the best sentence, and all together."""

    best: float = 0.0
    rest: float = 0.0
    where: Sentence | None = None

    def add(self, weight: float, sentence: Sentence | None) -> None:
        if weight > self.best:
            self.rest += self.best
            self.best, self.where = weight, sentence
        else:
            self.rest += weight

    @property
    def score(self) -> float:
        return self.best + min(0.45 * self.rest, 2.5)


@dataclass(slots=True)
class Evidence:
    """The acts found in a message, `hiring` words counted, and whether it speaks to a candidate."""

    acts: dict[str, Found] = field(default_factory=dict)
    hiring: int = 0
    work: int = 0  # of those words the ones of work alone: one applies for flats and permits too
    to_you: bool = False
    any_you: bool = False
    elsewhere: float = 0.0  # how likely by its words that it has nothing to do with a candidacy, 0 to 1
    interview: bool = False
    grammar: tuple[ReceivedKind, bool, str] = ("other", False, "")  # its verdict before the words are heard
    decisive: int = 0
    heading: str = ""  # the subject, plain
    words: str = ""  # of subject and sentences, plain
    sentences: tuple[Sentence, ...] = ()

    def score(self, act: str) -> float:
        """All evidence of an act."""
        found = self.acts.get(act)
        return found.score if found else 0.0

    def best(self, act: str) -> float:
        """The strongest sentence of an act."""
        found = self.acts.get(act)
        return found.best if found else 0.0
