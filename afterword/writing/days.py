"""Days and times as one says them, seen from the day of writing."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def plain(day: date, american: bool = False) -> str:
    """3 March, or March 3."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if american else f"{day.day} {month}"


def full(day: date, american: bool = False) -> str:
    """Tuesday 3 March, or Tuesday, March 3."""
    return f"{DAYS[day.weekday()]}{',' if american else ''} {plain(day, american)}"


def named(day: date, today: date, american: bool = False) -> str:
    """A day without its preposition: today, yesterday, Tuesday, last Tuesday, 3 March, Tuesday 17 March."""
    away = (day - today).days
    if away in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[away + 1]
    if -7 < away < 7:
        return DAYS[day.weekday()]
    return full(day, american) if away > 0 else plain(day, american)


def on(day: date, today: date, american: bool = False) -> str:
    """A day with it: today, yesterday, on Tuesday, on 3 March."""
    said = named(day, today, american)
    return said if said in ("today", "yesterday", "tomorrow") else f"on {said}"


def since(at: datetime, now: datetime, american: bool = False) -> str:
    """When something was, of two times in one zone: this morning, this afternoon, today, yesterday, on Tuesday."""
    if at.date() == now.date():
        if at.hour < 12:
            return "this morning"
        return "this afternoon" if at.hour < 17 else "today"
    return on(at.date(), now.date(), american)


def hour(at: datetime, american: bool = False) -> str:
    """14:30, or 2:30 PM."""
    return f"{at.hour % 12 or 12}:{at:%M} {'PM' if at.hour >= 12 else 'AM'}" if american else f"{at.hour}:{at:%M}"


def clock(at: datetime, american: bool = False) -> str:
    """Tuesday 10 March at 14:30, or Tuesday, March 10 at 2:30 PM."""
    return f"{full(at.date(), american)} at {hour(at, american)}"


def weekday_after(day: date, days: int) -> date:
    """That many weekdays later."""
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
