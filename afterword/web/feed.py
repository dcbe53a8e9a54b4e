"""The calendar that programs subscribe to: its secret address is all that it asks for, no cookie and no session."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.views.decorators.http import require_safe

from afterword.actions.feed import opened_by
from afterword.project.page import again
from afterword.web import wrong


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar (RFC 5545); the same 404 for an address that never was and one that was taken back."""
    house = again()
    found = opened_by(token, house.now(), house.settings)
    if found is None:
        return wrong.bare("There is no calendar here.", 404)
    tag = f'"{found.tag}"'
    if tag in request.headers.get("If-None-Match", ""):
        response: HttpResponse = HttpResponseNotModified()
    else:
        response = HttpResponse(found.data, content_type="text/calendar; charset=utf-8")
    response["ETag"] = tag
    response["Cache-Control"] = "private, no-cache"
    return response
