"""A request as the views see it, and the one way to answer with a page."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.project.page import House
from afterword.web import told, words


class Asked(HttpRequest):
    """A request that came through the door: `house` is the installation as it stands now, `now` the present."""

    house: House
    now: datetime


def page(request: Asked, template: str, status: int = 200, /, **context: Any) -> HttpResponse:
    """The template, with what every page shows: the present, the candidate's zone, what was just done."""
    known = request.house.known_candidate()
    shared = {
        "now": request.now,
        "zone": known.value.time_zone if known else request.house.zone,
        "candidate": known,
        "problem": request.house.config.problem,
        "told": told.read(request),
        "channels": words.CHANNELS.items(),
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
