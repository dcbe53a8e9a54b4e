"""The moments that a text names for a meeting: a day with its time, written as one or standing close together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Final

from afterword.facts.when import When
from afterword.reading.invitation_words import (
    BARE_AFTER,
    BARE_BEFORE,
    CLOCK,
    MOVED_BY,
    MOVES_TO,
    NOT_THIS,
    OFFSET,
    SAME_HOUR,
    SAME_TIME,
)

_GAP: Final = 70


@dataclass(frozen=True, slots=True)
class Slot:
    """One moment named in the text."""

    start: datetime
    end: datetime | None
    first: int
    last: int
    named: bool  # the text names the zone
    score: float
    hour: int = -1  # where the clock time stands, if apart from the day
    words: str = ""  # the phrase that named it


def new_days(text: str, times: Sequence[When]) -> list[When]:
    """What is moved "from Thursday to Monday", or put off "until Monday", is then on Monday; so with hours."""
    out = []
    for when in times:
        end = when.end
        ending = when.kind in ("deadline", "range") and end is not None
        if ending and end is not None and when.grain == "day" and MOVES_TO.match(when.words):
            out.append(replace(when, kind="date", start=end - timedelta(days=1), end=None))
        elif ending and when.grain != "day" and (_put_off(text, when) or _moved_by(text, when)):
            out.append(replace(when, kind="datetime", start=end, end=None))
        else:
            out.append(when)
    return out


def _put_off(text: str, when: When) -> bool:
    """ "It has to be postponed until Friday at 10." """
    if when.kind != "deadline":
        return False
    before = text[max(0, when.at_start - 90) : when.at_start]
    return MOVES_TO.match(when.words) is not None and MOVED_BY.search(before) is not None


def _moved_by(text: str, when: When) -> bool:
    """ "We need to move your interview on Thursday from 2pm to 4pm." """
    if when.kind != "range" or re.search(r"\bfrom\b.*\bto\b", when.words, re.I | re.S) is None:
        return False
    return MOVED_BY.search(text[max(0, when.at_start - 90) : when.at_start]) is not None


def moments(text: str, times: Sequence[When], at: datetime) -> list[Slot]:
    """Every day with a clock time: written as one, or a day and a time that stand close together."""
    slots: list[Slot] = []
    day: When | None = None
    loose: list[When] = []
    for when in times:
        if when.kind != "date" and when.grain != "day" and not CLOCK.search(when.words):
            continue  # "Wednesday afternoon" is no time to meet
        if when.grain == "second" and ":" not in when.words:
            continue  # "in 24 hours" is counted, not set
        if (
            when.kind in ("datetime", "range", "after")
            and when.start is not None
            and when.grain in ("second", "minute", "hour")
        ):
            dated = when.start.date() != at.date() or re.search(
                r"today|tonight|this (?:morning|afternoon|evening)", when.words, re.I
            )
            if (
                dated
                or when.earliest not in (None, at.date())
                or re.search(r"\d\s*(?:st|nd|rd|th)?[ /.-]*[A-Za-z]{3}|/|\d{4}", when.words)
            ):
                made = _slot(when, when.start, when.end if when.kind == "range" else None, when.at_start, text)
                slots.append(_instead(text, when, loose, made))
                day, loose = when, []
                continue
            loose.append(when)
        elif when.kind == "time" or (when.kind == "range" and when.grain in ("second", "minute", "hour")):
            loose.append(when)
        elif when.kind == "date" and when.grain == "day" and when.start is not None:
            near = when.at_start
            for hour in reversed(loose):
                if near - hour.at_end > _GAP or _apart(text, hour.at_end, near):
                    break
                slots.append(_joined(when, hour, text))
                near = hour.at_start
            bare = _bare(text, when) or _same_time(text, when, slots)
            if bare is not None:
                slots.append(bare)
            day, loose = when, []
        else:
            continue
        if loose and day is not None and loose[-1].at_start - day.at_end <= _reach(day) and _nearer(day, loose[-1]):
            slots.append(_joined(day, loose.pop(), text))
    return [slot for slot in slots if slot is not None]


def _bare(text: str, day: When) -> Slot | None:
    """A day with a bare hour beside it ("Friday at 5"): from 1 to 7 it is the afternoon's."""
    after = BARE_AFTER.match(text, day.at_end, day.at_end + 24)
    match = after or BARE_BEFORE.search(text[max(0, day.at_start - 12) : day.at_start])
    if match is None and MOVES_TO.match(day.words):
        match = after = SAME_HOUR.match(text, day.at_end, day.at_end + 48)
    if match is None or day.start is None or int(match["h"]) > 23:
        return None
    hour = int(match["h"]) + (12 if 1 <= int(match["h"]) <= 7 else 0)
    start = day.start.replace(hour=hour, minute=int(match["m"] or 0))
    return Slot(start, None, day.at_start, after.end() if after else day.at_end, False, 0.0)


def _same_time(text: str, day: When, slots: list[Slot]) -> Slot | None:
    """ "Thursday 12 March, same time": the hour of the time before it."""
    if not slots or day.start is None or SAME_TIME.match(text, day.at_end, day.at_end + 40) is None:
        return None
    old = slots[-1]
    start = old.start.replace(year=day.start.year, month=day.start.month, day=day.start.day)
    return replace(
        old,
        start=start,
        end=old.end + (start - old.start) if old.end else None,
        first=day.at_start,
        last=day.at_end,
        words=day.words,
    )


def _instead(text: str, when: When, loose: list[When], made: Slot) -> Slot:
    """ "At 11am, not 10am, on Monday 9 March": the hour before "not" is the one."""
    if not loose or NOT_THIS.search(text[loose[-1].at_end : when.at_start]) is None:
        return made
    return _joined(when, loose[-1], text)


def _reach(day: When) -> int:
    return 900 if day.kind in ("date", "datetime", "range") else _GAP


def _nearer(day: When, hour: When) -> bool:
    return day.at_end <= hour.at_start


def _apart(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1


def _slot(when: When, start: datetime, end: datetime | None, first: int, text: str) -> Slot:
    start, end, named = _offset(text, when, start, end)
    if end is not None and end.date() != start.date() and re.match(r"\s*from\b.*\bto\b", when.words, re.I | re.S):
        start, end = end, None  # "moved from Tuesday at 2 to Wednesday at 3"
    if end is not None and (end - start > timedelta(hours=12) or end <= start):
        end = None
    return Slot(start, end, first, when.at_end, named, 0.0, words=when.words)


def _joined(day: When, hour: When, text: str) -> Slot:
    assert day.start is not None
    moment = hour.start or day.start
    start = moment.replace(year=day.start.year, month=day.start.month, day=day.start.day)
    end = start + (hour.end - hour.start) if hour.kind == "range" and hour.end and hour.start else None
    first = min(day.at_start, hour.at_start) if abs(day.at_start - hour.at_start) <= 2 * _GAP else hour.at_start
    return replace(_slot(hour, start, end, first, text), hour=hour.at_start)


def _offset(text: str, when: When, start: datetime, end: datetime | None) -> tuple[datetime, datetime | None, bool]:
    """An offset that stands behind the time in figures is its zone."""
    match = OFFSET.match(text[when.at_end : when.at_end + 16]) if when.zone is None else None
    if match is None:
        return start, end, when.zone is not None
    away = timedelta(hours=int(match[2]), minutes=int(match[3])) * (-1 if match[1] == "-" else 1)
    if abs(away) > timedelta(hours=14):
        return start, end, False
    there = timezone(away)
    return start.replace(tzinfo=there), end.replace(tzinfo=there) if end else None, True
