"""What the grammar found, as values that leave this room."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from afterword.facts.when import When, WhenGrain
from afterword.reading.when.almanac import DAY
from afterword.reading.when.context import follow, look_back, same_week
from afterword.reading.when.durations import seconds
from afterword.reading.when.nodes import Bound, Cal, Clock, Dur, Hours, Part, Range, Several, Stamp, Within
from afterword.reading.when.offsets import meant
from afterword.reading.when.resolve import dates_of, span_of, stamp_span
from afterword.reading.when.rules import Setting, codes_of
from afterword.reading.when.tokens import Line

_MADE: Final = codes_of("D C P H U S R B L W")

_MIDNIGHT: Final = time(0)

_MEASURED: Final = re.compile(
    r"\b(?:about|around|roughly|approximately|approx|at (?:least|most)|more than|less than|up to|over|under|"
    r"nearly|almost)\s+$"
)

_MORE_OR_LESS: Final = re.compile(r"\s+or (?:so|two|more|less)\b", re.IGNORECASE)

_OR_TWO: Final = re.compile(r"\s+or two\b", re.IGNORECASE)

_AT_MOST: Final = re.compile(r"\b(?:at most|up to|less than|no (?:more|longer) than|maximum of|max)\s+$")

_TICK: Final = timedelta(microseconds=1)

Span = tuple[datetime, datetime | None, WhenGrain, str | None, tuple[date, date]]


def whens(line: Line, at: Setting) -> tuple[When, ...]:
    """One value for each phrase; a phrase that names no day of the calendar is left out."""
    found: list[When] = []
    last: tuple[int, date] | None = None
    same_week(line, at)
    for i, code in enumerate(line.codes):
        if code not in _MADE:
            continue
        start, value = line.starts[i], line.values[i]
        end = _trimmed(line.text, start, line.ends[i])
        words = line.text[start:end]
        look_back(value, line.text, start, at)
        last = follow(value, last, line.text, start, end, at)
        for one in value.of if isinstance(value, Several) else (value,):
            try:
                made = _when(one, at, start, end, words, line, i)
            except (OverflowError, ValueError):
                made = None
            if made is not None:
                found.append(made)
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> int:
    """Where the words end without the stop or comma of their sentence; "p.m." keeps its own."""
    while text[end - 1] in ".,-" and text[max(start, end - 4) : end].lower() not in ("a.m.", "p.m."):
        end -= 1
    return end


def _when(node: Any, at: Setting, start: int, end: int, words: str, line: Line, i: int) -> When | None:
    if isinstance(node, Dur):
        return _duration(node, at, start, end, words, line, i)
    if isinstance(node, Bound):
        return _bound(node, at, start, end, words)
    if isinstance(node, Range):
        a, b = span(node.a, at), span(node.b, at)
        if a is None or b is None:
            return None
        return _range(node, a, b, at, start, end, words)
    if isinstance(node, Within):
        grain: WhenGrain = node.grain
        lo, hi = _aware(node.lo, at), _aware(node.hi, at)
        return When(start, end, words, "range", lo, hi, grain, None, None, *node.meant)
    if isinstance(node, (Clock, Part, Hours)):
        return _time(node, at, start, end, words)
    known = span(node, at)
    if known is None:
        return None
    lo_, hi_, grain_, zone, days = known
    kind: Any = "date" if isinstance(node, Cal) and grain_ == "day" else "datetime"
    if isinstance(node, Cal) and (grain_ != "day" or (hi_ is not None and hi_ - lo_ > DAY)):
        kind = "range"
    if isinstance(node, Stamp) and hi_ is not None:
        kind = "range"
    hi_out = _aware(hi_, at) if hi_ is not None and kind == "range" else None
    return When(start, end, words, kind, _aware(lo_, at), hi_out, grain_, zone, None, *days)


def _aware(moment: datetime | None, at: Setting) -> datetime | None:
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=at.zoned.tzinfo)


def _zone(t: Clock | Part | Hours | None) -> str | None:
    if isinstance(t, Hours):
        t = t.a
    return (t.zone or None) if isinstance(t, Clock) else None


def span(node: Any, at: Setting) -> Span | None:
    """Start, end (excluded), grain, zone and the dates meant."""
    if isinstance(node, Cal):
        known = dates_of(node, at)
        if known is None:
            return None
        lo, hi = known
        start = node.moment or datetime.combine(lo, _MIDNIGHT)
        end = datetime.combine(hi, _MIDNIGHT)
        return start, end, node.grain, None, node.meant or (lo, hi - DAY)
    if isinstance(node, Stamp):
        pair = stamp_span(node, at)
        if pair is None:
            return None
        grain: WhenGrain = (
            node.time.grain if isinstance(node.time, Clock) else "hour" if isinstance(node.time, Part) else "minute"
        )
        if node.moment is not None:
            grain = node.grain
        day = (node.cal.lo if node.cal is not None else None) or pair[0].date()
        last = (pair[1] - _TICK).date() if node.moment is not None and pair[1] is not None else day
        return pair[0], pair[1], grain, _zone(node.time), (day, last)
    if isinstance(node, (Clock, Part, Hours)):
        lo_, hi_ = span_of(at.today, node)
        grain = node.grain if isinstance(node, Clock) else "minute"
        return lo_, hi_, grain, _zone(node), (at.today, at.today)
    return None


def _time(node: Clock | Part | Hours, at: Setting, start: int, end: int, words: str) -> When | None:
    lo, hi = span_of(at.today, node)
    grain: WhenGrain = node.grain if isinstance(node, Clock) else "minute"
    kind: Any = "time"
    day = at.today
    if isinstance(node, Part) and node.hi <= at.now.hour:
        day += DAY  # "in the morning", written in the afternoon
    return When(start, end, words, kind, _aware(lo, at), _aware(hi, at), grain, _zone(node), None, day, day, False)


def _range(node: Range, a: Span, b: Span, at: Setting, start: int, end: int, words: str) -> When | None:
    left = node.a.cal if isinstance(node.a, Stamp) else node.a
    right = node.b.cal if isinstance(node.b, Stamp) else node.b
    if isinstance(left, Cal) and isinstance(right, Cal) and _leads(left, right):
        a = span(node.a, at) or a
    lo, hi = a[0], b[1] or b[0]
    if _later(lo, hi) and isinstance(left, Cal) and isinstance(right, Cal):
        moved = _turn(left, right, at)
        if moved is None:
            return None
        again = span(node.a, at), span(node.b, at)
        if again[0] is None or again[1] is None:
            return None
        a, b = again[0], again[1]
        lo, hi = a[0], b[1] or b[0]
    elif _later(lo, hi) and isinstance(node.b, (Clock, Stamp)):
        hi += DAY
    if _later(lo, hi):
        return None
    last = b[4][1]
    return When(
        start,
        end,
        words,
        "range",
        _aware(lo, at),
        _aware(hi, at),
        _finer(a[2], b[2]),
        a[3] or b[3],
        None,
        a[4][0],
        max(last, a[4][0]),
    )


def _leads(left: Cal, right: Cal) -> bool:
    """Monday to Wednesday next week: a bare weekday before a fixed day is the last before it."""
    if left.wd is None or left.rel or left.month is not None or left.day is not None or right.lo is None:
        return False
    if not (right.rel or right.month is not None or right.wd is None):
        return False
    left.lo = right.lo - ((right.lo.weekday() - left.wd) % 7) * DAY
    left.hi = left.lo + DAY
    return True


def _later(a: datetime, b: datetime) -> bool:
    return a.replace(tzinfo=None) > b.replace(tzinfo=None)


def _finer(a: WhenGrain, b: WhenGrain) -> WhenGrain:
    order: tuple[WhenGrain, ...] = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
    return min(a, b, key=order.index)


def _turn(left: Cal, right: Cal, at: Setting) -> bool | None:
    """An end before its start: the year (or the week) of the first goes back, or that of the second on."""
    if left.lo is None or right.lo is None or left.hi is None or right.hi is None:
        return None
    if right.wd is not None and right.month is None and right.day is None:
        days = 7 * ((left.lo - right.lo).days // 7 + 1)
        right.lo, right.hi = right.lo + days * DAY, right.hi + days * DAY
        return True
    begun = _year_on(left.lo, -1)
    if left.month is not None and left.year is None and right.year is None and begun <= at.today <= right.hi:
        left.lo, left.hi = begun, _year_on(left.hi, -1)  # it has begun and is not over
        return True
    if right.month is not None and right.year is None:
        earlier = (right.lo.month, right.lo.day) < (left.lo.month, left.lo.day)
        shift = left.lo.year + earlier - right.lo.year
        right.lo, right.hi = _year_on(right.lo, shift), _year_on(right.hi, shift)
        return True
    return None


def _year_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _bound(node: Bound, at: Setting, start: int, end: int, words: str) -> When | None:
    inner = node.of
    if isinstance(inner, Range) and isinstance(inner.b, Cal) and inner.b.rel == "slice":
        inner = inner.b  # by the end of this week or the beginning of next
    if isinstance(inner, Range):
        return _when(inner, at, start, end, words, Line("", "", [], [], []), 0)
    known = span(inner, at)
    if known is None:
        return None
    lo, hi, grain, zone, days = known
    timeless = isinstance(inner, (Clock, Part, Hours))
    ending = isinstance(inner, Cal) and inner.rel in ("slice", "end")
    if node.side == "by" or (node.side == "before" and ending):
        stop = hi if hi is not None and isinstance(inner, Cal) and inner.moment is None else lo
        if isinstance(inner, Stamp) and isinstance(inner.time, (Part, Hours)):
            stop = hi or lo
        if (
            isinstance(inner, Cal) and _begun(inner) and not words.lower().startswith(("through", "thru"))
        ):  # by 2027, by the new year, by the weekend: when it begins
            stop = lo + DAY if inner.rel == "begin" else lo
            days = (days[0], (stop - _TICK).date())
        if isinstance(inner, Cal) and inner.meant and days[1] < (stop - _TICK).date():
            stop = datetime.combine(days[1] + DAY, _MIDNIGHT)
        return When(
            start, end, words, "deadline", None, _aware(stop, at), grain, zone, None, None, days[1], not timeless
        )
    if node.side == "before":
        latest = (lo - _TICK).date() if lo.time() == _MIDNIGHT else lo.date()
        return When(start, end, words, "before", None, _aware(lo, at), grain, zone, None, None, latest, not timeless)
    begin = lo
    long = grain in ("month", "quarter", "year", "week") or (isinstance(inner, Cal) and inner.rel in ("slice", "end"))
    part = isinstance(inner, Part) or (isinstance(inner, Stamp) and isinstance(inner.time, Part))
    if node.side == "after" and (long or part) and hi is not None:
        begin = hi
    return When(
        start, end, words, "after", _aware(begin, at), None, grain, zone, None, begin.date(), None, not timeless
    )


def _begun(cal: Cal) -> bool:
    """Is it done by its beginning, where "by" stands before it?"""
    year = cal.grain == "year" and cal.rel == "year"
    weekend = cal.lo is not None and cal.hi is not None and cal.lo.weekday() == 5 and (cal.hi - cal.lo).days == 2
    return year or weekend or cal.rel == "begin" or (cal.rel == "feast" and cal.grain == "month")


def _duration(node: Dur, at: Setting, start: int, end: int, words: str, line: Line, i: int) -> When | None:
    near = line.text[max(0, start - 30) : start].lower()
    if (
        node.vague == "a"
        and not (i and line.codes[i - 1] in codes_of("for"))
        and not (_MEASURED.search(near) or _MORE_OR_LESS.match(line.text, end))
        and not words.lower().startswith("another")
        and node.pieces[0][1] not in ("hour", "minute", "fortnight")
    ):
        return None
    stretch = meant(node, at, within=False)
    earliest, latest = (stretch[0].date(), stretch[1].date()) if stretch else (None, None)
    if _AT_MOST.search(near):
        earliest = None
    two = _OR_TWO.match(line.text, end)
    if node.vague == "a" and two is not None and latest is not None:
        end, words = two.end(), line.text[start : two.end()]
        upper = meant(Dur(((2.0, node.pieces[0][1]),)), at, within=True)
        latest = upper[1].date() if upper is not None else latest
    unit: Any = node.pieces[-1][1]
    grain: WhenGrain = (
        unit if unit in ("second", "minute", "hour", "day", "week", "month", "quarter", "year") else "week"
    )
    return When(start, end, words, "duration", None, None, grain, None, seconds(node), earliest, latest)
