"""Today: what is due, what waits, what only the candidate can say, what comes this week; and the first visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from afterword.actions import outbox
from afterword.actions.files import list_files
from afterword.actions.look import Item, every_ask
from afterword.actions.look import today as look
from afterword.project import page as project
from afterword.project import post
from afterword.web.asked import Asked, page
from afterword.web.checking import Stretch, cut

_CARDS: Final = 10
_WEEK: Final = 20  # lines; the calendar has them all
_FIRST_ASKS: Final = 5
_RESTS: Final = (1, 3, 7)  # days


@dataclass(frozen=True, slots=True)
class Card:
    """One move as it is shown: with its draft cut where a rule marks it, and the days that a snooze offers."""

    item: Item
    stretches: tuple[Stretch, ...]
    errors: bool
    warnings: bool
    rests: tuple[tuple[str, date], ...]  # what a snooze offers: its words' name, and until which day
    tomorrow: str  # ISO date


@require_safe
def today(request: Asked) -> HttpResponse:
    """The first page; before anybody is known, the ways to begin."""
    known = request.house.known_candidate()
    if known is None:
        return page(request, "first.html")
    after = request.GET.get("after", "")
    first = int(after) if after.isascii() and after.isdigit() and len(after) < 6 else 0
    seen = look(known.id, request.now, request.house.settings, first=first, most=_CARDS, memory=request.house.memory)
    box = outbox.look(known.id, request.now, post.ready(request.house))
    holding = [ask for ask in seen.asks if ask.holding]
    return page(
        request,
        "today.html",
        at="today",
        seen=seen,
        cards=[card(request, item) for item in seen.due],
        rest=max(0, seen.due_count - first - _CARDS),
        after=first + _CARDS,
        week=seen.upcoming[:_WEEK],
        more_of_week=max(0, len(seen.upcoming) - _WEEK),
        box=box,
        live=post.live(request.house),
        files=list_files(known.id),
        asks=holding[:_FIRST_ASKS],
        holding=len(holding),
        more_asks=max(0, len(holding) - _FIRST_ASKS),
        can_wait=len(seen.asks) - len(holding),
        demonstration=project.is_demonstration(request.house),
    )


@require_safe
def questions(request: Asked) -> HttpResponse:
    """Everything that only the candidate can say."""
    asks = every_ask(request.house.candidate.id, request.now, request.house.settings, request.house.memory)
    return page(request, "questions.html", at="questions", asks=sorted(asks, key=lambda ask: not ask.holding))


def card(request: Asked, item: Item) -> Card:
    """An item with what its card needs besides."""
    here = request.now.astimezone(ZoneInfo(request.house.candidate.value.time_zone)).date()
    severities = {finding.severity for finding in item.findings}
    body = item.draft.body.rstrip() if item.draft else ""
    return Card(
        item,
        tuple(cut(body, item.findings)),
        "error" in severities,
        "warning" in severities,
        tuple((str(days), here + timedelta(days=days)) for days in _RESTS),
        (here + timedelta(days=1)).isoformat(),
    )
