"""The grammar's verdict and the words' leaning put together: what the two agree on may be sure, all else is a question.

The grammar is right where it finds something built like an act, and blind where it finds nothing. The words see a
little everywhere. So each verdict of the grammar counts for so much, and the words' odds are added to it.
"""

from __future__ import annotations

import math
from typing import Final

from afterword.facts.kinds import ReceivedKind
from afterword.reading import counted
from afterword.reading.evidence import Evidence, Found

Verdict = tuple[ReceivedKind, bool, str]
"""The kind, whether it is sure, and the act it rests on."""

_SURE: Final = 5.0  # what the grammar's word counts for, in natural logs of odds: found by letters it was not made for
_FAINT: Final = 3.0  # it is sure, of a stranger's mail with hardly a word of hiring
_CLOSE: Final = 2.0  # it is sure, and yet another act had nearly as much for it
_FULL: Final = 2.0  # several sentences of a message say the same: so much more
_UNSURE: Final = 1.5
_UNSURE_OF_THEIRS: Final = 0.5  # from people of a candidacy something is meant, so the words may say what
_WAIT: Final = 6.0  # lists of reserves are told by few words, and full of those of a no
_NOTHING: Final = 2.0  # it saw no act
_NOTHING_OF_THEIRS: Final = 1.0
_ELSEWHERE: Final = 4.0  # it saw an act of another life: an advertisement, a letter of an applicant's own
_LEAST: Final = math.log(0.1)  # a decision less likely than that by its words is asked about
_MOST: Final = math.log(0.1)  # and so is what decides nothing, where its words make a decision likelier than that

_ACTS: Final = ("no", "yes", "next", "moved", "off", "ask", "ack", "delay")
_RIVALS: Final = {act: tuple(set(_ACTS) - {"next", "moved", "off"}) for act in ("moved", "off")}  # a new date invites


def settle(evidence: Evidence, verdict: Verdict, in_process: bool) -> Verdict:
    """The verdict once the words are heard: theirs, as a question, where they outweigh it.

    Never makes anything sure. What is no decision stays sure only where the words see none either.
    """
    what, sure, act = verdict
    addressed = in_process or evidence.hiring or evidence.any_you
    if not evidence.sentences or (what == "other" and not addressed):
        return verdict
    odds = counted.likelihoods(evidence.heading, [sentence.plain for sentence in evidence.sentences])
    held = as_counted(what)
    weighed = {
        kind: odd + (_trust(evidence, verdict, in_process) if kind == held else 0.0) for kind, odd in odds.items()
    }
    likely = max(weighed, key=weighed.__getitem__)
    evidence.elsewhere = math.exp(odds["other"])
    if likely == held:
        strange = not in_process and what in ("offer", "rejection") and odds["other"] > odds[what]
        return what, sure and not strange and not _doubted(what, odds[held], odds["offer"], odds["rejection"]), act
    if likely == "other":
        return likely, False, ""
    evidence.acts["counted"] = Found(odds[likely] - odds[held], 0.0, counted.telling(evidence.sentences, likely))
    off = likely == "reschedule" and evidence.score("off") > evidence.score("moved")
    return "cancelled" if off else likely, False, "counted"


def as_counted(what: ReceivedKind) -> ReceivedKind:
    """Called off and moved are one kind to the words."""
    return "reschedule" if what == "cancelled" else what


def _doubted(what: ReceivedKind, own: float, offer: float, rejection: float) -> bool:
    if what in ("offer", "rejection"):
        return own < _LEAST
    return math.exp(offer) + math.exp(rejection) > math.exp(_MOST)


def _trust(evidence: Evidence, verdict: Verdict, in_process: bool) -> float:
    what, sure, act = verdict
    if what == "other":
        return _ELSEWHERE if act else _NOTHING_OF_THEIRS if in_process else _NOTHING
    if act == "wait":
        return _WAIT
    if not sure:
        return _UNSURE_OF_THEIRS if in_process else _UNSURE
    rival = max(evidence.score(other) for other in _RIVALS.get(act, _ACTS) if other != act)
    own = evidence.score(act)
    faint = not in_process and evidence.hiring < 3
    return (_CLOSE if own - rival < 2 else _FAINT if faint else _SURE) + (_FULL if own >= 6 else 0.0)
