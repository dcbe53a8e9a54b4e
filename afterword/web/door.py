"""The door of the page: who may come in, from where, and what every answer forbids the browser to do.

Only this machine's own address is answered (a name that was made to point here is not), a form is taken only from our
own pages, and every page but the sheet and the entrance needs a session.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control

from afterword.actions.plan import Memory
from afterword.facts.errors import AfterwordError
from afterword.project.page import again
from afterword.web import wrong
from afterword.web.asked import Asked
from afterword.web.session import HOLDS, Lock

Answer = Callable[[HttpRequest], HttpResponse]

_OPEN: Final = ("/enter", "/static/", "/feed/")  # the last asks for its own secret
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
        "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # no-referrer would make browsers send `Origin: null` with our own forms, and the check of the origin void
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Door:
    """Middleware: refuses strangers before anything else runs, and sets the headers of every answer."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = refusal(request) or self._answer(request)
        for name, value in _HEADERS.items():
            response.setdefault(name, value)  # a mail's own frame is shut tighter
        if not response.has_header("Cache-Control"):
            patch_cache_control(response, no_store=True)
        return response


class Hall:
    """Middleware: brings the house as it stands now to each request, and turns its errors into pages."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._memory = Memory()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(_OPEN):
            asked = cast(Asked, request)
            asked.house = again()
            asked.house.memory = self._memory
            asked.now = asked.house.now()
        return self._answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        return wrong.refused(cast(Asked, request), error) if isinstance(error, AfterwordError) else None


def cookie_name(request: HttpRequest) -> str:
    """The session's cookie; cookies know no ports, so the name tells two servers of one machine apart."""
    return f"afterword_{request.META['SERVER_PORT']}"


def let_in(request: HttpRequest, response: HttpResponse, session: str) -> None:
    """Hands the session to the browser: no script reads it, and no other site's request carries it."""
    response.set_cookie(cookie_name(request), session, max_age=HOLDS, httponly=True, samesite="Strict")


def lock_of(request: HttpRequest) -> Lock:
    return cast(Lock, request.META["afterword.lock"])


def refusal(request: HttpRequest) -> HttpResponse | None:
    """The answer to whom is not let in; None for whom is."""
    port = request.META["SERVER_PORT"]
    hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
    host = request.META.get("HTTP_HOST", "")
    if host not in hosts:
        return wrong.bare("Afterword answers only at the address that `afterword open` prints.", 421)
    if request.method not in ("GET", "HEAD", "POST"):
        return wrong.bare("That method is not taken here.", 405)
    origin = request.META.get("HTTP_ORIGIN")
    if request.method == "POST" and not _from_us(request, host, origin):
        return wrong.bare("Afterword takes forms only from its own pages.", 403)
    if request.path.startswith(_OPEN):
        return None
    if not lock_of(request).knows(request.COOKIES.get(cookie_name(request), "")):
        return wrong.locked(request)
    return None


def _from_us(request: HttpRequest, host: str, origin: str | None) -> bool:
    """Browsers say where a form comes from; one that says nothing at all is none, and is not believed."""
    site = request.META.get("HTTP_SEC_FETCH_SITE", "same-origin" if origin else "none")
    return site == "same-origin" and origin in (f"http://{host}", None)
