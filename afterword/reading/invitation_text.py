"""An interview named in the text: its day and time, where the sentence speaks of meeting; not the time it replaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Final, Literal
from zoneinfo import ZoneInfo

from afterword.facts.kinds import ReceivedKind
from afterword.facts.reading import Quote, ReadInterview
from afterword.facts.when import When
from afterword.reading.invitation_words import (
    BARE_AFTER,
    BARE_BEFORE,
    CLOCK,
    INTERVIEW,
    LINK,
    MEETING,
    MOVES_TO,
    NEW,
    NOT_IT,
    OFFSET,
    OLD,
    PLACE,
    SAME_HOUR,
)
from afterword.reading.kind import weigh
from afterword.reading.sentence import Sentence

_GAP: Final = 70


@dataclass(frozen=True, slots=True)
class _Slot:
    """One moment named in the text."""

    start: datetime
    end: datetime | None
    first: int
    last: int
    named: bool  # the text names the zone
    score: float
    hour: int = -1  # where the clock time stands, if apart from the day


def from_text(
    text: str,
    sentences: Sequence[Sentence],
    times: Sequence[When],
    what: ReceivedKind,
    at: datetime,
    zone: str,
    *,
    sender_agrees: bool,
    subject: str = "",
    in_process: bool = False,
) -> tuple[tuple[ReadInterview, ...], tuple[str, ...]]:
    """The interview that a text arranges or moves, and what is unclear of it; none where it only asks for times.

    `times` are read from `at` in `zone` (IANA); without `sender_agrees` a time whose zone nobody names is naive.
    """
    if what in ("offer", "rejection", "cancelled", "info_request", "delay"):
        return (), ()
    named = _new_days(times) if what == "reschedule" else times
    slots = _scored(text, sentences, _moments(text, named, at), what, in_process)
    slots = [slot for slot in slots if slot.score > 0 and slot.start >= at - timedelta(hours=1)]
    if what == "reschedule" and len({slot.start for slot in slots}) > 1:
        best = max(slot.score for slot in slots)
        slots = [slot for slot in slots if slot.score >= best - 0.5]
    if not slots:
        return (), ()
    days = sorted({slot.start.date() for slot in slots})
    if len(days) > 1:
        best = max(slot.score for slot in slots)
        leading = [slot for slot in slots if slot.score >= best - 0.5]
        if len({slot.start.date() for slot in leading}) > 1:
            return (), ("They offer several times: once one is agreed, enter it.",)
        slots = leading
    return (_assembled(text, slots, times, what, sender_agrees, subject, zone),), ()


def _new_days(times: Sequence[When]) -> list[When]:
    """What is moved "from Thursday to Monday", or put off "until Monday", is then on Monday."""
    out = []
    for when in times:
        end = when.end
        moves = when.grain == "day" and end is not None and MOVES_TO.match(when.words)
        if moves and end is not None and (when.kind == "deadline" or when.kind == "range"):
            out.append(replace(when, kind="date", start=end - timedelta(days=1), end=None))
        else:
            out.append(when)
    return out


def _moments(text: str, times: Sequence[When], at: datetime) -> list[_Slot]:
    """Every day with a clock time: written as one, or a day and a time that stand close together."""
    slots: list[_Slot] = []
    day: When | None = None
    loose: list[When] = []
    for when in times:
        if when.kind != "date" and when.grain != "day" and not CLOCK.search(when.words):
            continue  # "Wednesday afternoon" is no time to meet
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
                slots.append(_slot(when, when.start, when.end if when.kind == "range" else None, when.at_start, text))
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
            bare = _bare(text, when)
            if bare is not None:
                slots.append(bare)
            day, loose = when, []
        else:
            continue
        if loose and day is not None and loose[-1].at_start - day.at_end <= _reach(day) and _nearer(day, loose[-1]):
            slots.append(_joined(day, loose.pop(), text))
    return [slot for slot in slots if slot is not None]


def _bare(text: str, day: When) -> _Slot | None:
    """A day with a bare hour beside it ("Friday at 5"): from 1 to 7 it is the afternoon's."""
    after = BARE_AFTER.match(text, day.at_end, day.at_end + 24)
    match = after or BARE_BEFORE.search(text[max(0, day.at_start - 12) : day.at_start])
    if match is None and MOVES_TO.match(day.words):
        match = after = SAME_HOUR.match(text, day.at_end, day.at_end + 48)
    if match is None or day.start is None or int(match["h"]) > 23:
        return None
    hour = int(match["h"]) + (12 if 1 <= int(match["h"]) <= 7 else 0)
    start = day.start.replace(hour=hour, minute=int(match["m"] or 0))
    return _Slot(start, None, day.at_start, after.end() if after else day.at_end, False, 0.0)


def _reach(day: When) -> int:
    return 900 if day.kind in ("date", "datetime", "range") else _GAP


def _nearer(day: When, hour: When) -> bool:
    return day.at_end <= hour.at_start


def _apart(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1


def _slot(when: When, start: datetime, end: datetime | None, first: int, text: str) -> _Slot:
    start, end, named = _offset(text, when, start, end)
    if end is not None and end.date() != start.date() and re.match(r"\s*from\b.*\bto\b", when.words, re.I | re.S):
        start, end = end, None  # "moved from Tuesday at 2 to Wednesday at 3"
    if end is not None and (end - start > timedelta(hours=12) or end <= start):
        end = None
    return _Slot(start, end, first, when.at_end, named, 0.0)


def _joined(day: When, hour: When, text: str) -> _Slot:
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


def _scored(
    text: str, sentences: Sequence[Sentence], slots: list[_Slot], what: ReceivedKind, in_process: bool
) -> list[_Slot]:
    out = []
    for slot in slots:
        place = next((i for i, s in enumerate(sentences) if s.start <= slot.last - 1 < s.end), None)
        sentence = sentences[place] if place is not None else None
        start = sentence.start if sentence else max(0, slot.first - 80)
        said = max(slot.first, slot.hour)
        before = text[max(start, said - 140) : said]
        around = text[start : (sentence.end if sentence else slot.last + 60)]
        score = _base(sentence, around, what, in_process)
        if OLD.search(before) and not NEW.search(before):
            score -= 2.0 if what == "reschedule" else 0.0
        if NEW.search(before):
            score += 1.0
        other = NOT_IT.search(before)
        if other and not re.search(r"interview|meeting|appointment|slot|\bcall|chat|attend", other.group(), re.I):
            score -= 3.0
        out.append(replace(slot, score=score))
    return out


def _base(sentence: Sentence | None, around: str, what: ReceivedKind, in_process: bool) -> float:
    """How much the sentence is about meeting; an invitation's own lines (`Time: 10:00`) count without a word of it."""
    acts = weigh(sentence) if sentence else {}
    if what in ("next_round", "reschedule"):
        meeting = acts.get("next", 0.0) >= 1 or acts.get("moved", 0.0) >= 2 or MEETING.search(around)
        return 2.0 if meeting or in_process or len(around) < 90 else 1.0
    if INTERVIEW.search(around) and acts.get("inside", 0.0) < 3:
        return 2.0
    return 1.0 if in_process and acts.get("next", 0.0) >= 2 else 0.0


def _assembled(
    text: str,
    slots: list[_Slot],
    times: Sequence[When],
    what: ReceivedKind,
    sender_agrees: bool,
    subject: str,
    zone: str,
) -> ReadInterview:
    slots = sorted(slots, key=lambda slot: slot.start)
    first = slots[0]
    end = max((slot.end for slot in slots if slot.end), default=None)
    if end is None and len(slots) > 1 and slots[-1].start > first.start:
        end = slots[-1].start if len(slots) == 2 and _labelled_end(text, slots[-1]) else None
    if end is None:
        lasting = next(
            (w.seconds for w in times if w.kind == "duration" and w.seconds and 600 <= w.seconds <= 28_800), None
        )
        end = first.start + timedelta(seconds=lasting) if lasting else None
    known = first.named or sender_agrees
    if end is not None and end.tzinfo is None and first.start.tzinfo is not None:
        end = end.replace(tzinfo=first.start.tzinfo)
    start = first.start if first.start.tzinfo else first.start.replace(tzinfo=ZoneInfo(zone))
    status: Literal["arranged", "moved"] = "moved" if what == "reschedule" else "arranged"
    left, right = _line(text, first.first, first.last)
    return ReadInterview(
        status=status,
        start=start if known else start.replace(tzinfo=None),
        end=(end if known else end.replace(tzinfo=None)) if end else None,
        zone_known=known,
        quote=Quote(left, right, text[left:right]),
        summary=subject,
        place=_place(text),
    )


def _labelled_end(text: str, slot: _Slot) -> bool:
    return (
        re.search(r"\b(?:end|ends|until|to|finish\w*)\b[^\n]{0,20}$", text[max(0, slot.first - 30) : slot.first], re.I)
        is not None
    )


def _line(text: str, first: int, last: int) -> tuple[int, int]:
    """The line or lines that hold a span, without blanks at the ends."""
    left = text.rfind("\n", 0, first) + 1
    right = text.find("\n", last)
    right = len(text) if right < 0 else right
    piece = text[left:right]
    return left + len(piece) - len(piece.lstrip()), left + len(piece.rstrip())


def _place(text: str) -> str:
    link = LINK.search(text)
    named = PLACE.search(text)
    return named["p"].strip() if named else link.group() if link else ""


def sender_zone_agrees(mail_date: datetime | None, zone: str) -> bool:
    """The sender's own clock does not contradict the zone taken for theirs; a date in UTC says nothing."""
    if mail_date is None or mail_date.tzinfo is None:
        return True
    away = mail_date.utcoffset() or timedelta(0)
    return away == timedelta(0) or mail_date.astimezone(ZoneInfo(zone)).utcoffset() == away
