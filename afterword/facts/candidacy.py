"""A candidacy: one candidate, one role, one employer, the contacts there, and the history of facts."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.facts.kinds import Fact, Retracted
from afterword.facts.people import Candidate, Contact, Employer

History = tuple[Fact, ...]
"""A candidacy's facts in the order of the file; a reader sorts them by `at`, stably."""


@dataclass(frozen=True, slots=True)
class Candidacy:
    """Everything a plan is made from, besides the time of asking."""

    candidate: Candidate
    employer: Employer
    role: str
    contacts: tuple[Contact, ...]
    history: History

    def contact(self, contact_id: str) -> Contact:
        """The contact of that id; KeyError if there is none."""
        for contact in self.contacts:
            if contact.id == contact_id:
                return contact
        raise KeyError(contact_id)

    @property
    def zone(self) -> str:
        """The IANA zone in which all is reckoned: the employer's, else the candidate's."""
        return self.employer.time_zone or self.candidate.time_zone


def standing(history: History) -> tuple[tuple[int, Fact], ...]:
    """The facts that no `retracted` takes back, each with its place; a retraction can itself be taken back."""
    gone: set[int] = set()
    for place in range(len(history) - 1, -1, -1):
        fact = history[place]
        if isinstance(fact, Retracted) and place not in gone:
            gone.add(fact.which)
    return tuple((place, fact) for place, fact in enumerate(history) if place not in gone)
