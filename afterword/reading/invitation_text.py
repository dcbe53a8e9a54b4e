"""An interview named in the text: its day and time, where the sentence speaks of meeting; not the time it replaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from afterword.facts.kinds import ReceivedKind
from afterword.facts.reading import Quote, ReadInterview
from afterword.facts.when import When
from afterword.reading.invitation_slots import Slot, moments, new_days
from afterword.reading.invitation_words import (
    ASIDE,
    CHOICE,
    DAY_STOP,
    INTERVIEW,
    LINK,
    LISTED,
    MEETING,
    MOVED_AWAY,
    NEW,
    NOT_IT,
    OLD,
    OPENS,
    PLACE,
    SAYS_INTERVIEW,
    START,
)
from afterword.reading.kind import weigh
from afterword.reading.sentence import Sentence

_MOST_SLOTS: Final = 100
_AROUND: Final = 700
_MOST: Final = 12  # more are a timetable


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
) -> tuple[tuple[ReadInterview, ...], tuple[ReadInterview, ...], tuple[str, ...]]:
    """The interview that a text arranges or moves, the times that it offers to choose from, and what is unclear.

    Nothing where it only asks for times. `times` are read from `at` in `zone` (IANA); without `sender_agrees` a time
    whose zone nobody names is naive.
    """
    if what in ("offer", "rejection", "cancelled", "delay"):
        return (), (), ()
    named = new_days(text, times) if what == "reschedule" else times
    slots = _scored(text, sentences, moments(text, named, at), what, in_process)
    slots = [slot for slot in slots if slot.score > 0 and slot.start >= at - timedelta(hours=1)]
    leading = _leading(slots, what)
    offered = _offered(text, leading)
    if not offered and (what == "info_request" or not leading):
        return (), (), ()
    if not offered and len({slot.start.date() for slot in leading}) > 1:
        return (), (), ("They name several times: once one is agreed, enter it.",)

    def made(chosen: list[Slot]) -> ReadInterview:
        return _assembled(text, chosen, times, what, sender_agrees, subject, zone)

    if offered:
        return (), tuple(made([slot]) for slot in offered), ()
    return (made(leading),), (), ()


def _leading(slots: list[Slot], what: ReceivedKind) -> list[Slot]:
    """Those that are most about meeting; a list of times to choose from stands in one sentence."""
    if not slots:
        return []
    top = max(slots, key=lambda slot: slot.score)
    near = 0.5 if what == "reschedule" or len({slot.start.date() for slot in slots}) > 1 else 1.0
    return [slot for slot in slots if slot.score >= top.score - near]


def _offered(text: str, slots: list[Slot]) -> list[Slot]:
    """Several times, where they are a choice and not the parts of one day; each once, in their order."""
    once = list({slot.start: slot for slot in sorted(slots, key=lambda slot: slot.start)}.values())
    if len(once) < 2 or len(once) > _MOST:
        return []
    first, last = min(slot.first for slot in once), max(slot.last for slot in once)
    either = any(re.search(r"\bor\b", slot.words) for slot in once)
    return once if either or CHOICE.search(text[max(0, first - 160) : last + 120]) else []


def _scored(
    text: str, sentences: Sequence[Sentence], slots: list[Slot], what: ReceivedKind, in_process: bool
) -> list[Slot]:
    out = []
    weighed: dict[int, dict[str, float]] = {}
    for slot in slots[:_MOST_SLOTS]:
        sentence = next((s for s in sentences if s.start <= slot.last - 1 < s.end), None)
        if sentence is not None and sentence.start not in weighed:
            weighed[sentence.start] = weigh(sentence)
        acts = weighed[sentence.start] if sentence is not None else {}
        start = sentence.start if sentence else max(0, slot.first - 80)
        whole = _from_where(text, sentences, slot, start)
        said = max(slot.first, slot.hour)
        opens = OPENS.match(text, said)
        said = opens.end() if opens else said
        before = _label_above(text, slot) + text[max(start, said - 140) : said]
        stop = sentence.end if sentence else slot.last + 60
        around = text[max(whole, slot.first - _AROUND) : min(stop, slot.last + _AROUND)]
        score = _base(acts, around, what, in_process)
        if OLD.search(before) and not NEW.search(before):
            score -= 2.0 if what == "reschedule" else 0.0
        if what == "reschedule" and MOVED_AWAY.match(text[slot.last : slot.last + 60]):
            score -= 2.0
        if NEW.search(before):
            score += 1.0
        if ASIDE.search(before):
            score -= 1.2
        elif SAYS_INTERVIEW.search(before):
            score += 0.6
        if START.match(text, slot.last):
            score += 1.5
        other = NOT_IT.search(before)
        if other and not re.search(r"interview|meeting|appointment|slot|\bcall|chat|attend", other.group(), re.I):
            score -= 3.0
        out.append(replace(slot, score=score))
    return _shared(text, out)


def _label_above(text: str, slot: Slot) -> str:
    """The line above, where it is a label: "New date and time:"."""
    left = text.rfind("\n", 0, slot.first)
    if left < 0 or text[left : slot.first].strip(" \n\t*•-"):
        return ""
    above = text[max(0, left - 60) : left].rstrip().rpartition("\n")[2].strip()
    return f"{above} " if above.endswith(":") else ""


def _shared(text: str, slots: list[Slot]) -> list[Slot]:
    """What stands in one list has the score of its best."""
    out = list(slots)
    for step in (range(1, len(out)), range(len(out) - 1, 0, -1)):
        for i in step:
            a, b = out[i - 1], out[i]
            between = text[a.last : b.first if b.first >= a.last else b.hour][:60]
            if a.words == b.words or (between and LISTED.fullmatch(between)):
                best = max(a.score, b.score)
                out[i - 1], out[i] = replace(a, score=best), replace(b, score=best)
    return out


def _from_where(text: str, sentences: Sequence[Sentence], slot: Slot, start: int) -> int:
    """Where the words around a slot begin: the day may stand in the sentence before its time, and "12." ends none."""
    began = next((s.start for s in sentences if s.start <= slot.first < s.end), start)
    while began > 4 and DAY_STOP.search(text[began - 4 : began]):
        began = max((s.start for s in sentences if s.start < began), default=0)
    return min(start, began)


def _base(acts: dict[str, float], around: str, what: ReceivedKind, in_process: bool) -> float:
    """How much the sentence is about meeting; an invitation's own lines (`Time: 10:00`) count without a word of it."""
    if what in ("next_round", "reschedule", "info_request"):
        meeting = acts.get("next", 0.0) >= 1 or acts.get("moved", 0.0) >= 2 or MEETING.search(around)
        return 2.0 if meeting or in_process or len(around) < 90 else 1.0
    if INTERVIEW.search(around) and acts.get("inside", 0.0) < 3:
        return 2.0
    return 1.0 if in_process and acts.get("next", 0.0) >= 2 else 0.0


def _assembled(
    text: str,
    slots: list[Slot],
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


def _labelled_end(text: str, slot: Slot) -> bool:
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
