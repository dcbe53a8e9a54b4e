"""How large a request may be, decided when its head is there and before any of its body is taken.

Most forms are small. An export of a mailbox is not, so its form may be, but only from a browser that was let in and a
page of ours: anything else that is large is refused before a byte of it touches the disk.
"""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from typing import Any, Final

from django.http import HttpRequest
from waitress.parser import HTTPRequestParser

from afterword.web import door

SMALL: Final = 64 * 1024
LARGER: Final[dict[str, int]] = {  # bytes, by the address of the form
    "/read/export": 32 * 1024**3,
    "/by-hand/table": 6_000_000,
    "/by-hand/card": 200_000,
}


def parser_of(environment: dict[str, Any], folder: str) -> type[HTTPRequestParser]:
    """The parser of one server: `environment` is what its application adds, `folder` where bodies are kept."""

    class Parser(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
        def parse_header(self, header_plus: bytes) -> None:
            super().parse_header(header_plus)
            self.adj: Any
            most = _most(self, environment, lambda: shutil.disk_usage(folder).free)
            if most != self.adj.max_request_body_size:
                self.adj = copy.copy(self.adj)
                self.adj.max_request_body_size = most

    return Parser


def _most(request: Any, environment: dict[str, Any], free: Callable[[], int]) -> int:
    most = LARGER.get(request.path, SMALL)
    if request.command != "POST" or most == SMALL:
        return SMALL
    asked = HttpRequest()
    asked.method, asked.path = "POST", request.path
    asked.META = {f"HTTP_{name}": value for name, value in request.headers.items()} | environment
    try:
        asked.COOKIES = {name: one.value for name, one in SimpleCookie(request.headers.get("COOKIE", "")).items()}
    except CookieError:
        return SMALL
    if door.refusal(asked) is not None:
        return SMALL
    return min(most, max(SMALL, free() // 3))  # it lies there twice while it is taken in, and unpacked once
