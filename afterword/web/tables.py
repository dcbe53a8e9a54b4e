"""A table taken in: shown with every fault by its line and column, and taken in whole or not at all.

What was handed in waits in this process until the candidate says yes: a form would carry megabytes to and fro.
"""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import replace
from datetime import date, time
from typing import Final

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword.actions import table
from afterword.facts.errors import NotFound, UsageError
from afterword.web.asked import Asked, page, text_in
from afterword.web.told import back

_MOST: Final = 6  # that wait at once
_SHOWN: Final = 50  # rows
_WAITING: OrderedDict[tuple[int, str], tuple[bytes, table.About]] = OrderedDict()
_TURN: Final = threading.Lock()
_GRID: Final = ("employer", "who", "time", "note")


@require_POST
def look(request: Asked) -> HttpResponse:
    """A file, pasted lines or the grid of a fair, as they are understood."""
    given, pasted = request.FILES.get("file"), text_in(request, "table", 60_000)
    data = given.read() if given else (pasted or _grid(request)).encode()
    if not data.strip():
        raise UsageError(_("There is nothing in it yet: choose a file, paste lines, or fill in the table."))
    about = table.About(request.house.candidate.value.time_zone)
    if request.POST.get("kind") == "fair":
        about = replace(about, fair=True, day=_day(request), began=_began(request))
    token = secrets.token_urlsafe(16)
    with _TURN:
        _WAITING[request.house.candidate.id, token] = (data, about)
        while len(_WAITING) > _MOST:
            _WAITING.popitem(last=False)
    return _shown(request, token)


@require_POST
def take(request: Asked) -> HttpResponse:
    """The candidate's yes to what was shown, or how a date is meant, which shows it again."""
    token = text_in(request, "table", 60)
    data, about = _waiting(request, token)
    seen = table.preview(data, about)
    if "day_first" in request.POST or seen.ambiguous:
        return _shown(request, token)
    done = table.take_in(request.house.candidate.id, seen, request.now)
    with _TURN:
        _WAITING.pop((request.house.candidate.id, token), None)
    said = _("%(rows)d rows were taken in: %(new)d new candidacies, %(held)d interviews.") % {
        "rows": done.rows,
        "new": done.candidacies,
        "held": done.interviews,
    }
    return back(reverse("today"), said)


def _shown(request: Asked, token: str) -> HttpResponse:
    data, about = _waiting(request, token)
    if request.POST.get("day_first") in ("yes", "no"):
        about = replace(about, day_first=request.POST["day_first"] == "yes")
        with _TURN:
            _WAITING[request.house.candidate.id, token] = (data, about)
    seen = table.preview(data, about)
    return page(
        request,
        "table.html",
        at="by-hand",
        seen=seen,
        token=token,
        rows=seen.rows[:_SHOWN],
        rest=max(0, len(seen.rows) - _SHOWN),
        faults=seen.wrong[:_SHOWN],
        more_faults=max(0, len(seen.wrong) - _SHOWN),
        delimiter={",": _("commas"), ";": _("semicolons"), "\t": _("tabs"), "|": _("bars")}.get(seen.delimiter, ""),
        zone=about.zone,
        fair=about.fair,
    )


def _waiting(request: Asked, token: str) -> tuple[bytes, table.About]:
    with _TURN:
        found = _WAITING.get((request.house.candidate.id, token))
    if found is None:
        raise NotFound(_("That table waits no longer; hand it in again."))
    return found


def _grid(request: Asked) -> str:
    """The filled lines of the grid, as lines of a table."""
    lines = []
    for number in range(60):
        cells = [" ".join(text_in(request, f"{name}-{number}", 1000).split()) for name in _GRID]
        if any(cells):
            lines.append("\t".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' if cell else "" for cell in cells))
    return "\n".join(("\t".join(_GRID), *lines)) if lines else ""


def _day(request: Asked) -> date:
    try:
        return date.fromisoformat(text_in(request, "day", 10))
    except ValueError:
        raise UsageError(_("On which day was the fair? Nothing was taken in.")) from None


def _began(request: Asked) -> time:
    try:
        return time.fromisoformat(text_in(request, "began", 5) or "10:00")
    except ValueError:
        raise UsageError(_("When did it begin? Nothing was taken in.")) from None
