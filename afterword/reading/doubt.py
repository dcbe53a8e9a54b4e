"""Words that seldom stand in a message which decides nothing: where they do, a reading that saw no decision is unsure.

Taking an offer or a no for something less is the one dear mistake, and a question costs little.
"""

# ruff: noqa: E501 - a pattern reads best unbroken

from __future__ import annotations

from typing import Final

from afterword.facts.kinds import ReceivedKind
from afterword.reading.lazy import Lazy

_TERMS: Final = Lazy(
    r" (offer|offers|offered|offering|yours|contract|salary|package|equity|congratulations|congrats|joining|join us|bonus|sign|accept|"
    r"acceptance|paperwork|aboard|employment|appoint|appointed|hire|hired|per annum|per hour|an hour|ctc|stipend|probation|become our)(?= )"
)
_FAREWELLS: Final = Lazy(
    r" (unsuccessful|not successful|another candidate|other candidates|another applicant|other applicants|good luck|best of luck|every success|"
    r"wish you (?:well|luck|all|every|success|the best)|on file|not be able|not able|elsewhere|bad news|not progress\w*|no further|hope you find|hard feelings|look elsewhere|carry on looking|the next one|turned down|filled)(?= )"
)


_PLAIN_TERMS: Final = frozenset(
    ("offer", "yours", "aboard", "stipend", "per annum", "appoint", "per hour", "become our")
)


def decisive(words: str) -> int:
    """How many different words of decisions a message's plain words hold, the plainest counted double.

    Of offers, or of partings, whichever are more.
    """
    offers = set(_TERMS.findall(words))
    farewells = set(_FAREWELLS.findall(words))
    return max(len(offers) + len(offers & _PLAIN_TERMS), len(farewells))


def undecided(what: ReceivedKind, terms: int, in_process: bool) -> bool:
    """Should a reading of that kind be asked about, for the words of decisions in it?

    Who asks for papers or arranges a meeting speaks of salaries and contracts too: one such word is none there.
    """
    if what in ("offer", "rejection"):
        return False
    idle = what in ("acknowledgement", "delay") or (what == "other" and in_process)
    return terms >= (1 if idle else 2) and (in_process or what != "other")
