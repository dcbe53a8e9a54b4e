"""AW351: a check-in asks when they expect to decide only where that is not known (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text
from afterword.playbook.told import newest_promise

_KNOWN: Final = "They have said when; asking again shows that it was not heard."

PHRASES: Final = (
    Phrase(
        "when",
        r"\bwhen\b[^.?!]{0,50}\b(?:decid\w+|decision|expect|hear|know|choose|likely|plan to|hope to|have news|next steps?)\b",
        _KNOWN,
        unless=r"\bwhen (?:we|i) (?:spoke|talked|met|last)\b",
    ),
    Phrase(
        "timeline timescale time date soon long",
        r"\b(?:what|any|know|about|on|tell me|share|have) (?:is |are |of )?(?:the |your |a )?(?:expected |likely )?(?:timeline|time ?scale|time ?frame|date for)\b|\b(?:by|on) (?:what|which) (?:date|day)\b|\bhow (?:soon|long)\b",
        _KNOWN,
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Silent where no promise is pending; once its day has passed the question is open again."""
    if text.candidacy is None:
        return
    promise = newest_promise(text.candidacy, text.now)
    if promise is not None and not promise.passed:
        yield from spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW351",
    "asks what they said",
    "Ask when they expect to decide only if they have not said.",
    "A3",
    "To ask what they have told you says that you did not listen.",
    "error",
    bad=("Promised: priya 2026-03-20\nNow: 2026-03-12\n\nHow is it going, and when do you expect to decide?",),
    good=(
        "Promised: priya 2026-03-20\nNow: 2026-03-25\n\nHow is it going, and when do you now expect to decide?",
        "How is it going, and when do you expect to decide?",
    ),
    find=find,
    moves=("check_in",),
)
