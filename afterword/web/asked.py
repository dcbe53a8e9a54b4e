"""A request as the views see it, and the one way to answer with a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.project.page import House, is_demonstration
from afterword.web import told, words

if TYPE_CHECKING:
    from afterword.project.beside import Beside


class Asked(HttpRequest):
    """A request that came through the door: `house` is the installation as it stands now, `now` the present."""

    house: House
    now: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """What goes on beside the page: an export that is read, the mailbox that is followed, or that there is none."""

    reading: bool
    percent: int
    said: str
    unconnected: bool


def beside_of(request: HttpRequest) -> Beside | None:
    """What runs beside the page in its process; None where it is only served."""
    return cast("Beside | None", request.META.get("afterword.beside"))


def status_of(request: Asked) -> Status | None:
    """None where nothing runs beside the page."""
    beside = beside_of(request)
    if beside is None:
        return None
    arrival = beside.arrivals.look()
    reading = arrival is not None and arrival.state == "reading"
    config = request.house.config
    connected = bool(config.imap.host or config.mailbox.maildir) or is_demonstration(request.house)
    return Status(reading, arrival.percent if arrival else 0, beside.said, not connected)


def page(request: Asked, template: str, status: int = 200, /, **context: Any) -> HttpResponse:
    """The template, with what every page shows: the present, the candidate's zone, what was just done."""
    known = request.house.known_candidate()
    shared = {
        "now": request.now,
        "zone": known.value.time_zone if known else request.house.zone,
        "candidate": known,
        "problem": request.house.config.problem,
        "told": told.read(request),
        "status": status_of(request),
        "channels": words.CHANNELS.items(),
        "by": words.BY.items(),
    }
    response = render(request, template, {**shared, **context}, status=status)
    told.forget(request, response)
    return response


def text_in(request: Asked, name: str, most: int = 20_000) -> str:
    """A field of the form as text with newlines of one kind, cut at `most` characters."""
    return request.POST.get(name, "").replace("\r\n", "\n").replace("\r", "\n").strip()[:most]


def number_in(request: Asked, name: str) -> int:
    """A whole number of the form; -1, which is the number of nothing, for what is none."""
    given = request.POST.get(name, "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 16 else -1
