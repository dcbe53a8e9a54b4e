"""The style sheet, the scripts and the mark, served under names that hold their hash: kept till they change."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse

_FOLDER: Final = Path(__file__).parent / "static"
_TYPES: Final = {
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "htmx.min.js": "text/javascript; charset=utf-8",
    "mark.svg": "image/svg+xml",
}


def _named(file: str) -> str:
    stem, _, ending = file.partition(".")
    return f"{stem}.{hashlib.sha256((_FOLDER / file).read_bytes()).hexdigest()[:16]}.{ending}"


NAMES: Final = {file: _named(file) for file in _TYPES}
_FILES: Final = {NAMES[file]: (kind, (_FOLDER / file).read_bytes()) for file, kind in _TYPES.items()}
_PACKED: Final = {name: gzip.compress(data, mtime=0) for name, (_, data) in _FILES.items()}  # they hold no secret


def sheet(request: HttpRequest, name: str) -> HttpResponse:
    """The file of that present name."""
    if name not in _FILES:
        raise Http404
    kind, data = _FILES[name]
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(_PACKED[name] if packed else data, content_type=kind)
    if packed:
        response["Content-Encoding"] = "gzip"
    response["Vary"] = "Accept-Encoding"
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
