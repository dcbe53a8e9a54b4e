"""A candidate's candidacies as matching sees them: read once, and one of them again where it changed."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.reading.match import KnownCandidacy
from afterword.store import candidacies, messages
from afterword.store.candidacies import Kept


class Shelf:
    """All candidacies of a candidate, by id."""

    def __init__(self, candidate: int) -> None:
        self.candidate = candidate
        self._kept = {kept.id: kept for kept in candidacies.candidacies_of(candidate)}
        self._threads = {which: set(ids) for which, ids in messages.threads(candidate).items()}
        self._known = {which: self._as_known(kept) for which, kept in self._kept.items()}
        self._keys = {key for known in self._known.values() for key in _keys(known)}

    def knows(self, keys: Iterable[str]) -> bool:
        """Is one of these an address, a domain or a Message-ID of any candidacy?"""
        return not self._keys.isdisjoint(keys)

    def known(self) -> list[KnownCandidacy]:
        """What matching needs of each."""
        return list(self._known.values())

    def of(self, which: int) -> KnownCandidacy:
        """What matching needs of one of them."""
        return self._known[which]

    def all(self) -> list[Kept]:
        """Each as it is stored."""
        return list(self._kept.values())

    def kept(self, which: int) -> Kept:
        """One as it is stored; NotFound for what is not theirs."""
        return self._kept[which] if which in self._kept else candidacies.candidacy_of(self.candidate, which)

    def read_again(self, which: int, ids: tuple[str, ...] = ()) -> Kept:
        """One that changed; `ids` are Message-IDs that belong to its threads from now on."""
        self._kept[which] = candidacies.candidacy_of(self.candidate, which)
        self._threads.setdefault(which, set()).update(filter(None, ids))
        self._known[which] = self._as_known(self._kept[which])
        self._keys.update(_keys(self._known[which]))
        return self._kept[which]

    def _as_known(self, kept: Kept) -> KnownCandidacy:
        return KnownCandidacy(
            id=kept.id,
            employer=kept.candidacy.employer.name,
            domains=frozenset(kept.domains),
            role=kept.candidacy.role,
            contacts=frozenset(c.email.lower() for c in kept.candidacy.contacts if c.email),
            thread=frozenset(self._threads.get(kept.id, ())),
        )


def _keys(known: KnownCandidacy) -> frozenset[str]:
    """What one mail is told by: they differ in kind by their looks, so one set holds them all."""
    return known.thread | known.contacts | known.domains
