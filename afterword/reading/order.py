"""Whether 03/04 is March 4: what a text shows of where its writer is, for want of a known country."""

# ruff: noqa: E501 - a pattern reads best unbroken

from __future__ import annotations

from typing import Final

from afterword.reading.lazy import Lazy

_AMERICAN: Final = Lazy(
    r"\b(?:E[SD]T|C[SD]T|P[SD]T|M[SD]T)\b|\$\s?\d|\b[A-Z]{2} \d{5}\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|"
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|"
    r"\b(?:resume|organization|program|center|vacation)s?\b"
)
_OTHER: Final = Lazy(
    r"[£€₹]|\b(?:BST|GMT|IST|CET|CEST|INR|LPA|CTC|CV|organisation|programme|centre|annual leave)\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_FIGURES: Final = Lazy(r"\b(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])\b")


def american(text: str, country: str | None) -> bool | None:
    """True where the month comes first; None where the country says, or no date in figures could be read both ways."""
    if country is not None or _FIGURES.search(text) is None:
        return None
    return len(_AMERICAN.findall(text[:4000])) > len(_OTHER.findall(text[:4000])) or None
