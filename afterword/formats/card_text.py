"""A business card or a signature as text: who it is and how to reach them. A proposal, for a person to put right."""

from __future__ import annotations

import re
from typing import Final

from afterword.formats.charsets import shown
from afterword.formats.vcard import Card

MOST: Final = 4_000  # characters
_LINES: Final = 40
_EMAIL: Final = re.compile(r"[\w.+%'-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"(?<![\w@])\+?\(?\d[\d\s()./-]{5,22}\d(?![\w@])")
_LABEL: Final = re.compile(
    r"^(?:name|e-?mail|mail|phone|tel(?:ephone)?|mobile|mob|cell|office|direct|fax|web|t|m|p|e|f|w)\s*[.:]\s*", re.I
)
_NOT_A_CALL: Final = re.compile(r"^\s*(?:fax|f)\b\s*[.:]?", re.I)
_LINK: Final = re.compile(r"https?://|www\.|linkedin", re.I)
_FIRM: Final = re.compile(
    r"\b(?:ltd|limited|llc|llp|inc|plc|gmbh|ag|kg|se|sa|s\.a\.|bv|b\.v\.|nv|ab|oy|group|university|hospital|council|"
    r"bank|partners|consulting|technologies|systems|labs)\b\.?",
    re.I,
)
_TITLE: Final = re.compile(
    r"\b(?:head|manager|director|lead|leader|engineer|recruiter|recruitment|recruiting|talent|officer|partner|analyst|"
    r"consultant|specialist|coordinator|chief|president|founder|developer|scientist|designer|professor|hr|people|"
    r"acquisition|cto|ceo|coo|cfo|vp|assistant|associate|advisor|adviser|human resources)\b",
    re.I,
)
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")


def read_card(text: str) -> Card | None:
    """The person in a few lines of text; None where neither a name nor an address is found."""
    lines = [shown(line, 200).strip(" \t|•·,;-") for line in text[:MOST].splitlines()[:_LINES]]
    emails: list[str] = []
    phones: list[str] = []
    rest: list[str] = []
    for line in filter(None, lines):
        emails += [found.lower() for found in _EMAIL.findall(line)]
        left = _EMAIL.sub(" ", line)
        numbers = [] if _NOT_A_CALL.match(left) else [found.strip() for found in _PHONE.findall(left)]
        phones += [number for number in numbers if sum(c.isdigit() for c in number) >= 7]
        left = _LABEL.sub("", _PHONE.sub(" ", left).strip()).strip(" \t|•·,;<>()-")
        rest += [part.strip() for part in re.split(r"\s[|•·]\s|\s{3,}|\t", left) if len(part.strip()) > 1]
    words = [line for line in rest if not _LINK.search(line)]
    name = _name(words, emails)
    others = [line for line in words if line != name]
    title = next((line for line in others if _TITLE.search(line)), "")
    firm = _firm([line for line in others if line != title], emails)
    if not name and not emails:
        return None
    return Card(name, tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(phones)), firm, title)


def _name(lines: list[str], emails: list[str]) -> str:
    """The line that the address is made from, else the first that looks like a name."""
    likely = [line for line in lines if _looks_like_a_name(line)]
    local = re.sub(r"[^a-z]+", " ", emails[0].partition("@")[0]) if emails else ""
    for line in likely:
        parts = [part.lower() for part in _WORD.findall(line)]
        if local and parts and (parts[-1] in local or parts[0] in local.split()):
            return line
    return likely[0] if likely else ""


def _looks_like_a_name(line: str) -> bool:
    words = line.split()
    return (
        2 <= len(words) <= 5
        and not any(c.isdigit() for c in line)
        and not _FIRM.search(line)
        and not _TITLE.search(line)
        and all(_WORD.fullmatch(word.strip(",")) for word in words)
        and sum(word[0].isupper() for word in words) >= 2
    )


def _firm(lines: list[str], emails: list[str]) -> str:
    """The line that says what it is, else the one that the address's domain is named after."""
    named = next((line for line in lines if _FIRM.search(line) and len(line) <= 80), "")
    if named or not emails:
        return named
    domain = re.sub(r"[^a-z]", "", emails[0].partition("@")[2].split(".")[0])
    return next((line for line in lines if domain and re.sub(r"[^a-z]", "", line.lower()) == domain), "")
