"""Which of the times that were offered the candidate's own answer takes, where it takes one plainly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from afterword.facts.when import When
from afterword.reading.lazy import Lazy
from afterword.reading.sentence import split
from afterword.reading.when import find

_LONGEST: Final = 4_000
_NOT_THAT: Final = Lazy(
    r"\b(?:can.?t|cannot|can not|won.t|wouldn.t|unable|unfortunately|sadly|afraid|not|doesn.t|isn.t|aren.t|clash\w*|"
    r"busy|except|unless|instead of|rather than|before|after|between|until)\b",
    re.I,
)

_HOUR_BEHIND: Final = Lazy(r"\s*,?\s*(?:at|@|around|from)\s*\d", re.I)


def agreed(text: str, offered: Sequence[datetime], at: datetime, country: str | None = None) -> datetime | None:
    """The one offered time that `text`, written at `at` in the employer's zone, names; None for none or several.

    "Thursday works" and "10.15 is fine" name one where only one is of that day or hour; a question, a refusal and what
    is free before or after a time name none.
    """
    named: set[datetime] = set()
    for sentence in split(text[:_LONGEST]):
        words = text[sentence.start : sentence.end]
        if words.rstrip().endswith("?") or _NOT_THAT.search(words):
            continue
        for when in find(words, at, country=country):
            named.update(() if _HOUR_BEHIND.match(words, when.at_end) else _meant(when, offered))
    return next(iter(named)) if len(named) == 1 else None


def _meant(when: When, offered: Sequence[datetime]) -> list[datetime]:
    """The offered times that a phrase may mean."""
    start = when.start
    if start is None or when.kind not in ("date", "datetime", "range", "time"):
        return []
    if when.kind == "date" and when.grain == "day":
        return [one for one in offered if one.date() == start.date()]
    if when.grain not in ("hour", "minute"):
        return []
    if not when.dated:
        return [one for one in offered if (one.hour, one.minute) == (start.hour, start.minute)]
    plain = start.replace(tzinfo=None)
    return [one for one in offered if (one == start if one.tzinfo else one == plain)]
