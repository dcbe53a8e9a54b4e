"""Where a message is settled: the candidacy it belongs to, and the facts and questions that rest on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.facts.candidacy import standing
from afterword.facts.kinds import Fact, Interview
from afterword.facts.people import Contact
from afterword.store import candidacies, questions
from afterword.store.candidacies import Kept
from afterword.store.messages import KeptMessage


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a message is settled: whose it is, into which candidacy, and when we learned it."""

    candidate: int
    own: frozenset[str]
    kept: Kept
    row: KeptMessage
    at: datetime
    noted_at: datetime

    def add(self, fact: Fact, quote: str = "") -> int:
        """Adds a fact that rests on this message."""
        return candidacies.add_fact(
            self.kept.id, fact, noted_at=self.noted_at, source=self.row.place, message=self.row.id, quote=quote
        )

    def ask(self, about: str, text: str, options: Iterable[tuple[str, str]] = (), *, holds: str = "") -> None:
        """Asks the candidate about this message, once."""
        questions.ask(
            self.candidate,
            f"{about}:{self.row.id}",
            about,
            text,
            at=self.noted_at,
            options=list(options),
            holds=holds,
            candidacy=self.kept.id,
            message=self.row.id,
        )

    def again(self) -> Desk:
        """The same desk with the candidacy as it stands now."""
        return replace(self, kept=candidacies.candidacy_of(self.candidate, self.kept.id))


def contact_at(desk: Desk, address: str) -> Contact | None:
    return next(
        (c for c in desk.kept.candidacy.contacts if c.email and c.email.lower() == address.lower()),
        None,
    )


def standing_interviews(kept: Kept) -> list[tuple[int, Interview]]:
    """The interviews that no later fact took back or corrected, with their places, by time."""
    last: dict[int, tuple[int, Interview]] = {}
    for place, fact in standing(kept.candidacy.history):
        if isinstance(fact, Interview):
            last[fact.round] = (place, fact)
    return sorted(last.values(), key=lambda item: item[1].at)
