"""The way in: the token of the address for a session, once."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.web import wrong
from afterword.web.door import let_in, lock_of


def enter(request: HttpRequest) -> HttpResponse:
    """Lets in whoever has the token, and leads on by a page of ours.

    A redirect would keep the site that the address was clicked on as its origin, and the strict cookie would stay away.
    """
    if request.method != "GET" or "prefetch" in request.META.get("HTTP_SEC_PURPOSE", ""):
        return wrong.bare("", 405)
    session = lock_of(request).open(request.GET.get("key", ""))
    if session is None:
        return wrong.locked(request)
    response = render(request, "enter.html")
    let_in(request, response, session)
    return response
