"""What folders of mail are called: names safe to show, and which of them hold drafts."""

from __future__ import annotations

import binascii
import re

from afterword.formats.charsets import shown

MAX_MAIL = 25_000_000

_DRAFTS = frozenset(
    (
        "drafts",
        "draft",
        "[gmail]/drafts",
        "entwürfe",
        "brouillons",
        "borradores",
        "bozze",
        "concepten",
        "rascunhos",
        "utkast",
    )
)
_ENCODED = re.compile(r"&([A-Za-z0-9+,]*)-")


def safe_name(name: str) -> str:
    """A folder's name on one line, without control characters, at most 120 characters."""
    return shown(name, 120)


def holds_drafts(folder: str) -> bool:
    """Is this a folder of drafts, by its whole name or its last part?"""
    lower = folder.lower()
    return lower in _DRAFTS or re.split(r"[/.]", lower)[-1] in _DRAFTS


def from_imap(name: str) -> str:
    """A folder's name as IMAP writes it (RFC 3501 5.1.3), in Unicode; as it is where it is not written so."""
    return _ENCODED.sub(_decoded, name)


def _decoded(match: re.Match[str]) -> str:
    if not match[1]:
        return "&"
    try:
        data = binascii.a2b_base64(match[1].replace(",", "/") + "=" * (-len(match[1]) % 4))
        return data.decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return match[0]
