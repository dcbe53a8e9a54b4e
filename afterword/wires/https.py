"""Small documents over HTTPS: certificates checked, sizes and redirects bounded, nothing over an open line."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from typing import IO, Any, Final
from urllib.parse import urlencode, urlsplit

from afterword.facts.errors import RefusedError, TryLater

_MOST: Final = 256 * 1024
_WAIT: Final = 10.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered, whatever the status; `date` is its own clock, as it wrote it."""

    status: int
    body: bytes
    date: str = ""

    def json(self) -> dict[str, Any]:
        """The document as an object; ValueError where it is none."""
        value = json.loads(self.body)
        if not isinstance(value, dict):
            raise ValueError("not an object")
        return value


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Three at most, and never away from HTTPS."""

    max_redirections = 3

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if req.data is not None or urlsplit(newurl).scheme != "https":
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def fetch(url: str, form: Mapping[str, str] | None = None, *, ca_file: str = "", wait: float = _WAIT) -> Answer:
    """GET, or POST of a form. Raises RefusedError for what is no https address, TryLater where nothing answers."""
    if urlsplit(url).scheme != "https":
        raise RefusedError(f"{url[:100]} is no https address; nothing is asked there.")
    context = ssl.create_default_context(cafile=ca_file or None)
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _Redirects())
    data = None if form is None else urlencode(form).encode()
    request = urllib.request.Request(url, data, {"Accept": "*/*", "User-Agent": "afterword"})
    try:
        with opener.open(request, timeout=wait) as response:
            return Answer(response.status, response.read(_MOST), response.headers.get("Date", ""))
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.read(_MOST), error.headers.get("Date", ""))
    except (OSError, ValueError) as error:
        raise TryLater(f"{urlsplit(url).hostname} does not answer ({getattr(error, 'reason', error)}).") from None
