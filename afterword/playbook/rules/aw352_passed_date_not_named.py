"""AW352: where a date they gave has passed, the check-in names it and who gave it (A3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from afterword.playbook.layout import layout
from afterword.playbook.names import bare, tokens
from afterword.playbook.phrases import says, whole
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text
from afterword.playbook.told import Said, newest_promise

_LOOSE: Final = r"\b(?:(?:last|the|that|this|end of (?:the|last|that)|early|late|mid-?|the start of|beginning of(?: the)?|middle of(?: the)?) ?(?:week|month|fortnight|weekend)|(?:a|two|three|couple of|few|within SOME) (?:\w+ )?(?:days?|weeks?|fortnight|months?)|yesterday|the other day)\b"
_MONTHS: Final = "january february march april may june july august september october november december".split()
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()


def find(text: Text) -> Iterator[Found]:
    """Silent where no promise was missed."""
    if text.candidacy is None or text.now is None:
        return
    promise = newest_promise(text.candidacy, text.now)
    if promise is None or not promise.passed:
        return
    span = whole(text)
    if not (_named(text, promise.latest) or _named(text, promise.earliest) or says(text, _LOOSE)):
        day = f"{promise.latest.day} {_MONTHS[promise.latest.month - 1].capitalize()}"
        yield Found(span.start, span.end, f"They gave a day that has passed, {day}: name it.")
    giver = _giver(text, promise)
    if giver:
        yield Found(span.start, span.end, f"{giver} gave the day that has passed: say so.")


def _named(text: Text, day: date) -> bool:
    month = _MONTHS[day.month - 1]
    th = r"(?:st|nd|rd|th)?"
    pattern = rf"\b(?:{_DAYS[day.weekday()]}|{day.day}{th}(?: of)? {month[:3]}\w*|{month[:3]}\w* {day.day}{th}|the {day.day}{th}|0?{day.day}[/.]0?{day.month}|0?{day.month}/0?{day.day}|{day.isoformat()}|(?:early|mid|late|end of|middle of|start of)[- ]{month})\b"
    return says(text, pattern)


def _giver(text: Text, promise: Said) -> str | None:
    """The name of whoever gave the day, where the text says neither it nor (to them) "you"."""
    assert text.candidacy is not None
    if promise.from_ is None:
        return None
    said = bare(layout(text.body).said())
    if promise.from_ in text.to and says(text, r"\byou\b"):
        return None
    name = text.candidacy.contact(promise.from_).name
    return None if any(bare(token) in said for token in tokens(name)) else name


RULE: Final = WordingRule(
    "AW352",
    "passed date not named",
    "Where a day they gave has passed, name the day and who gave it.",
    "A3",
    "It shows that you listened, and gives them an easy place to begin the answer.",
    "warning",
    bad=(
        "Promised: priya 2026-03-06\nNow: 2026-03-10\nTo: tom\n\nHow is the search going?",
        "Promised: priya 2026-03-06\nNow: 2026-03-10\nTo: tom\n\nI had hoped for news on Friday; how is the search going?",
    ),
    good=(
        "Promised: priya 2026-03-06\nNow: 2026-03-10\nTo: tom\n\nPriya thought that there might be news by Friday; how is the search going?",
        "Promised: priya 2026-03-06\nNow: 2026-03-10\n\nYou mentioned 6 March, so I wondered how the search is going.",
        "How is the search going?",
    ),
    find=find,
    moves=("check_in",),
)
