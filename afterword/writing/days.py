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


def plain(day: date) -> str:
    """3 March."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full(day: date) -> str:
    """Tuesday 3 March."""
    return f"{DAYS[day.weekday()]} {plain(day)}"


def named(day: date, today: date) -> str:
    """A day without its preposition: today, yesterday, Tuesday, last Tuesday, 3 March, Tuesday 17 March."""
    away = (day - today).days
    if away in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[away + 1]
    if -7 < away < 7:
        return DAYS[day.weekday()]
    return full(day) if away > 0 else plain(day)


def on(day: date, today: date) -> str:
    """A day with it: today, yesterday, on Tuesday, on 3 March."""
    said = named(day, today)
    return said if said in ("today", "yesterday", "tomorrow") else f"on {said}"


def since(at: datetime, now: datetime) -> str:
    """When something was, of two times in one zone: this morning, this afternoon, today, yesterday, on Tuesday."""
    if at.date() == now.date():
        if at.hour < 12:
            return "this morning"
        return "this afternoon" if at.hour < 17 else "today"
    return on(at.date(), now.date())


def clock(at: datetime) -> str:
    """10:00, or 10:30, with the day: Tuesday 10 March at 10:30."""
    return f"{full(at.date())} at {at:%H:%M}"


def weekday_after(day: date, days: int) -> date:
    """That many weekdays later."""
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
