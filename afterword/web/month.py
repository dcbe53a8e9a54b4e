"""The calendar: one list of days, which the sheet draws as a grid of weeks where there is room for it."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import feed
from afterword.actions.agenda import Entry, agenda
from afterword.project import page as project
from afterword.web.asked import Asked, page
from afterword.web.told import back

_MANY: Final = 6
_ORDER: Final = {"begins": 0, "due": 1, "promised": 2, "opens": 3}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry on one day: `as_` is begins, opens, due or promised; `at` is its time there."""

    entry: Entry
    as_: str
    at: datetime  # in the candidate's zone

    @property
    def hour(self) -> str:
        """`09:30`; Django's own filter would tell it in the server's zone."""
        return f"{self.at:%H:%M}"


@dataclass(frozen=True, slots=True)
class Day:
    """A day with what lies on it."""

    date: date
    lines: tuple[Line, ...]
    rest: tuple[Line, ...]  # where there are many: those that are shown when asked for
    today: bool
    inside: bool  # of the month that is shown


@require_safe
def month(request: Asked) -> HttpResponse:
    """The month that `month` names (2026-03), else the present one."""
    return _month(request)


@require_POST
def make_feed(request: Asked) -> HttpResponse:
    """A new secret address for calendar programs; it is shown on this answer and never again."""
    token = feed.make(request.house.candidate.id, request.now, project.secret)
    return _month(request, request.build_absolute_uri(reverse("feed", args=[token])))


@require_POST
def drop_feed(request: Asked) -> HttpResponse:
    """The address is taken back."""
    feed.revoke(request.house.candidate.id)
    return back(reverse("calendar"), _("The address is taken back. Whoever has it sees nothing more."))


def _month(request: Asked, address: str = "") -> HttpResponse:
    candidate = request.house.candidate
    zone = ZoneInfo(candidate.value.time_zone)
    today = request.now.astimezone(zone).date()
    first = _first(request.GET.get("month", ""), today)
    entries = agenda(candidate.id, request.now, request.house.settings, request.house.memory)
    days = month_of(first, today, _lines(entries, zone))
    return page(
        request,
        "month.html",
        at="calendar",
        zone=candidate.value.time_zone,
        first=first,
        before=(first - timedelta(days=1)).strftime("%Y-%m"),
        after=(first + timedelta(days=31)).strftime("%Y-%m"),
        present=first == today.replace(day=1),
        days=days,
        empty=not any(day.lines for day in days if day.inside),
        names=[day.date for day in days[:7]],
        feed_since=feed.since(candidate.id),
        feed_address=address,
    )


def month_of(first: date, today: date, lines: Iterable[Line]) -> list[Day]:
    """The days of whole weeks, Monday first, that hold the month."""
    on: dict[date, list[Line]] = defaultdict(list)
    for line in lines:
        on[line.at.date()].append(line)
    found = []
    for day in (day for week in calendar.Calendar().monthdatescalendar(first.year, first.month) for day in week):
        here = sorted(on[day], key=lambda line: (_ORDER[line.as_], line.at, line.entry.key))
        shown = len(here) if len(here) <= _MANY + 1 else _MANY
        found.append(Day(day, tuple(here[:shown]), tuple(here[shown:]), day == today, day.month == first.month))
    return found


def _lines(entries: Iterable[Entry], zone: ZoneInfo) -> Iterable[Line]:
    """A window stands on the day on which it is due, and where that is another day on the one on which it opens."""
    for entry in entries:
        start, end = entry.start.astimezone(zone), entry.end.astimezone(zone)
        if entry.kind == "interview":
            yield Line(entry, "begins", start)
        elif entry.kind == "promise":  # the last minute of a day where the employer is
            yield Line(entry, "promised", datetime.combine(entry.start.date(), start.time(), zone))
        else:
            yield Line(entry, "due", end)
            if start.date() != end.date():
                yield Line(entry, "opens", start)


def _first(text: str, today: date) -> date:
    try:
        found = date.fromisoformat(f"{text}-01")
    except ValueError:
        found = today
    return found.replace(day=1) if 1970 <= found.year <= 2100 else today.replace(day=1)
