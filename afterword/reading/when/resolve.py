"""From what was written to which days: the future first, for mail about a candidacy looks ahead."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final

from afterword.reading.when.almanac import DAY, month_span, year_span
from afterword.reading.when.daytime import settle, settle_hours
from afterword.reading.when.nodes import Cal, Clock, Hours, Part, Stamp
from afterword.reading.when.rules import Setting

_MIDNIGHT: Final = time(0)


def dates_of(cal: Cal, at: Setting) -> tuple[date, date] | None:
    """The days of a calendar phrase, the end excluded; None where there is no such day."""
    if cal.lo is None:
        try:
            found = _dates(cal, at.today)
        except (ValueError, OverflowError):
            return None
        if found is None:
            return None
        cal.lo, cal.hi = found
    if cal.hi is None:
        cal.hi = cal.lo + DAY
    return cal.lo, cal.hi


def _dates(cal: Cal, today: date) -> tuple[date, date] | None:
    if cal.month is not None and cal.day is not None:
        day = _month_day(cal, today)
        return (day, day + DAY) if day else None
    if cal.month is not None:
        cal.grain = "month"
        year = cal.year if cal.year is not None else today.year + (cal.month < today.month)
        return month_span(year, cal.month)
    if cal.day is not None:
        day = _day_alone(cal.day, cal.wd, today)
        return (day, day + DAY) if day else None
    if cal.wd is not None:
        day = today + ((cal.wd - today.weekday() - 1) % 7 + 1) * DAY
        return day, day + DAY
    if cal.year is not None:
        cal.grain = "year"
        return year_span(cal.year)
    return None


def _month_day(cal: Cal, today: date) -> date | None:
    month, day = cal.month or 1, cal.day or 1
    if cal.year is not None:
        return date(cal.year, month, day)
    if cal.wd is not None:
        settled = _by_weekday(month, day, cal.wd, today)
        if settled is not None:
            return settled
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _by_weekday(month: int, day: int, wd: int, today: date) -> date | None:
    """Monday 2 March, written in that week, is yesterday where next year's is no Monday."""
    try:
        here = date(today.year, month, day)
        last = here if here < today else date(today.year - 1, month, day)
        coming = here if here >= today else date(today.year + 1, month, day)
    except ValueError:
        return None
    return last if last.weekday() == wd != coming.weekday() and today - last < 100 * DAY else None


def _day_alone(day: int, wd: int | None, today: date) -> date | None:
    first: date | None = None
    year, month = today.year, today.month
    for _ in range(24):
        try:
            found = date(year, month, day)
        except ValueError:
            found = None
        if found is not None and found >= today:
            first = first or found
            if wd is None or found.weekday() == wd:
                return found
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return first


def at_clock(day: date, c: Clock) -> datetime:
    """The wall clock of a day; with the zone that the text named, where it named one."""
    settle(c)
    moment = datetime.combine(day, time(c.hour, c.minute, c.second))
    if c.next_day:
        moment += DAY
    return moment.replace(tzinfo=c.tz) if c.tz else moment


def span_of(day: date, t: Clock | Part | Hours) -> tuple[datetime, datetime | None]:
    """Start and end of a time on a day; the end is None for a point of time."""
    if isinstance(t, Clock):
        return at_clock(day, t), None
    if isinstance(t, Part):
        start = datetime.combine(day, time(t.lo))
        return start, datetime.combine(day, _MIDNIGHT) + timedelta(hours=t.hi)
    settle_hours(t)
    start, end = at_clock(day, t.a), at_clock(day, t.b)
    if end <= start:
        end += DAY
    return start, end


def stamp_span(s: Stamp, at: Setting) -> tuple[datetime, datetime | None] | None:
    """Start and end of a day with a time."""
    if s.moment is not None:
        return s.moment, s.until
    if s.cal is None or s.time is None:
        return None
    known = dates_of(s.cal, at)
    return span_of(known[0], s.time) if known else None
