"""A message that points at what it passes on: "please see below from our director" says what the director says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from afterword.reading.lazy import Lazy
from afterword.reading.visible import Visible

_POINTS: Final = Lazy(
    r"\b(?:see|read|note|find) (?:\w+ ){0,4}below\b"
    r"|\bbelow (?:is|are|from|you.ll find)\b"
    r"|\b(?:forwarding|passing (?:this |it )?on|fyi|for your information)\b",
    re.IGNORECASE,
)
_HEAD: Final = Lazy(
    r"^[>\s*]*(?:from|sent|to|cc|date|subject|reply-to|von|an|gesendet|betreff)\s*:.*$|^[>\s]*-{2,}.*-{2,}\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST: Final = 300  # of a note above what is passed on
_MOST: Final = 4_000


def said(shown: Visible, own: Iterable[str]) -> str:
    """The person's words, and behind them those they point at; not where the candidate (`own`) wrote among them."""
    if not shown.forwards or len(shown.text) > _LONGEST or not _POINTS.search(shown.text):
        return shown.text
    low = shown.quoted.lower()
    if any(address in low for address in own):
        return shown.text
    passed = _HEAD.sub("", shown.quoted[:_MOST]).strip()
    return f"{shown.text}\n\n{passed}" if passed else shown.text
