"""What was just done, told once on the next page, with the way to take it back; carried in a signed cookie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

_COOKIE: Final = "afterword_told"
_SALT: Final = "afterword.web.told"


@dataclass(frozen=True, slots=True)
class Told:
    """`said` in a sentence; `undo` is the address that takes it back, with `place` the fact that it takes back.

    `goes` is the time (ISO 8601, with an offset) until which that can be done, where it counts down.
    """

    said: str
    undo: str = ""
    place: int = -1
    goes: str = ""


def back(to: str, said: str, undo: str = "", place: int = -1, goes: str = "") -> HttpResponse:
    """Sends the browser on to `to`, which tells what was done: so a reload repeats nothing (303)."""
    response = HttpResponseRedirect(to, status=303)
    value = signing.dumps([said[:600], undo, place, goes], salt=_SALT)
    response.set_cookie(_COOKIE, value, max_age=120, httponly=True, samesite="Strict")
    return response


def read(request: HttpRequest) -> Told | None:
    """What the last act told, if anything; nothing for what this installation did not sign."""
    try:
        found: Any = signing.loads(request.COOKIES.get(_COOKIE, ""), salt=_SALT, max_age=120)
    except signing.BadSignature:
        return None
    return Told(*found)


def forget(request: HttpRequest, response: HttpResponse) -> None:
    if _COOKIE in request.COOKIES:
        response.delete_cookie(_COOKIE, samesite="Strict")
