"""Whether a line introduces a quote, in any language: "On Tuesday, Pat <pat@winter.example> wrote:".

A date, an address, a verb of writing and a colon are weighed; no language is asked for by name.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from afterword.reading.quote_words import MONTHS_OR_DAYS, OPENERS, QUOTING, REQUESTS, WROTE

Strength = Literal["strong", "weak"]
"""Strong stands by itself; weak needs ">" lines below it."""

EMAIL: Final = re.compile(r"[^\s<>()\[\]:;,\"]@[^\s<>()\[\],;]")
ANGLE_EMAIL: Final = re.compile(r"[<(\[]\s*(?:mailto:)?[^\s<>()\[\]@]+@[^\s<>()\[\]@]+\s*[>)\]]")
YEAR: Final = re.compile(r"(?<!\d)(?:(?:19|20|25)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)|\d{4}年)")
CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時时点시]\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
LONGEST_LINE: Final = 400

_DASHED: Final = re.compile(r"-{2,}\s*(.{3,200}?)\s*-{2,}")
_PRONOUN: Final = re.compile(r"\b(?:you|we|they|he|she)\s+(?:wrote|have)\b")
_TOLD: Final = re.compile(
    r"\b(?:wrote|writes|has written)\s+(?:to|that|about|me|us|you|him|her|back|down|this|these)\b"
)
_TALK: Final = re.compile(
    r"\b(?:you|your|we|us|our|they|will|would|can|must|is|are|was|be|meet|meets|please|with|interview|call|talk|ask|"
    r"Ihr|Ihre|Ihnen|Sie|wir|uns|werden|wird|ist|sind|bitte|kommen|vous|votre|nous|notre|sera|sont)\b"
)
_NAME: Final = re.compile(r"(?:[A-ZÀ-ÞА-ЯΑ-Ω\"'][^\s:]*\s+){1,4}")
_HEAD: Final = re.compile(r"(?:[^\s\d<]+\s+){0,4}[\d<]")
_SHORT: Final = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[^\W\d_]{1,5}(?:\.[^\W\d_]{1,3})?)\.$")
_SAID: Final = re.compile(r"\s*[\w()\s]{0,24}[:：]")

_LOOK_BACK: Final = 4


def attribution(lines: list[str], others: list[bool], index: int) -> tuple[int, Strength] | None:
    """Where "On ... wrote:" begins, in any language, wrapped over up to five lines, and how sure it is."""
    line = lines[index]
    dashed = _DASHED.fullmatch(line) if line.startswith("--") and line.endswith("--") else None
    if dashed is not None:
        inner = dashed[1].casefold()
        return (index, "strong") if WROTE.search(inner) and len(inner) < 200 else None
    if not _may_end(line, lines[index - 1] if index and not others[index - 1] else ""):
        return _said_and_quoted(line, index)
    joined, start = line, index
    weak: int | None = None
    while True:
        strength = _strength(joined)
        if strength == "strong":
            return _opening(lines, others, start, index), strength
        if strength == "weak" and weak is None:
            weak = start
        above = start - 1
        if above > 0 and not lines[above] and joined[0] in "<(>" and not lines[above - 1].endswith(":"):
            above -= 1
        if (
            above < 0
            or index - above > _LOOK_BACK
            or not lines[above]
            or others[above]
            or len(joined) + len(lines[above]) > LONGEST_LINE
            or _ends_a_sentence(lines[above])
        ):
            return None if weak is None else (_opening(lines, others, weak, index), "weak")
        joined, start = f"{lines[above]} {joined}", above


def _may_end(line: str, above: str) -> bool:
    """Whether a line may be the last one of an attribution, by itself or with the one above it."""
    if line[-1] in ":：":
        return line[0] in ">(" or _tells(line) or (len(line) < 60 and _tells(above))
    if line[-1] == ">" and line[0].isdigit() and "@" in line:
        return True
    if line[-1].isalpha() or line[-1] in ">)":
        tail = line[-40:].casefold()
        return any(said.end() >= len(tail) - 1 for said in WROTE.finditer(tail))
    return False


def _tells(line: str) -> bool:
    """Does the line hold an address, a number or a verb of writing?"""
    return "@" in line or any(map(str.isdigit, line)) or WROTE.search(line.casefold()) is not None


def _ends_a_sentence(line: str) -> bool:
    """A full stop ends one, but for that of a date or a short form ("3.", "kl.", "mar.")."""
    return line[-1] in "!?:：" or (line[-1] == "." and _SHORT.search(line) is None)


def _said_and_quoted(line: str, index: int) -> tuple[int, Strength] | None:
    """An attribution whose quote follows in the same line, as a flattened HTML mail has it."""
    head = line[:250]
    if "@" not in head or not (OPENERS.match(head.casefold())) or YEAR.search(head) is None:
        return None
    mail = ANGLE_EMAIL.search(head)
    if mail is None:
        return None
    tail = head[mail.end() : mail.end() + 40]
    said = _SAID.match(tail)
    return (index, "strong") if said is not None and WROTE.search(tail.casefold()) else None


def _strength(joined: str) -> Strength | None:
    """How surely these joined lines introduce a quote."""
    folded = joined.casefold()
    wrote = WROTE.search(folded) is not None
    mailed = EMAIL.search(joined) is not None
    if not (wrote or mailed) or REQUESTS.match(folded) or _TOLD.search(folded):
        return None
    year, clock = YEAR.search(joined) is not None, CLOCK.search(joined) is not None
    dated = year or clock or (MONTHS_OR_DAYS.search(folded) is not None and any(map(str.isdigit, joined)))
    boxed = ANGLE_EMAIL.search(joined) is not None
    if (wrote and (boxed or (mailed and dated))) or (boxed and QUOTING.match(folded)):
        return "strong"
    opened = OPENERS.match(folded.lstrip("*_ ")) is not None
    if wrote and year and (opened or clock) and len(joined) <= 160 and not _PRONOUN.search(folded):
        return "strong"
    ends = joined[-1] in ":："
    if not wrote and _TALK.search(
        ANGLE_EMAIL.sub("", joined)
    ):  # "On 3 March 2026 at 10:00 you meet Kim <kim@harbour.example>:"
        return None
    if boxed and year and clock and ends and (opened or _HEAD.match(joined)):
        return "strong"
    if boxed and ends and joined[-2:-1] in (">", ")") and YEAR.search(joined[:30]) and (opened or clock):
        return "strong"
    if wrote and ends and opened and dated and len(joined) <= 70 and not _PRONOUN.search(folded):
        return "strong"
    if wrote and (dated or mailed or _is_name_wrote(joined)):
        return "weak"
    if mailed and year and clock and ends and len(joined) <= 100 and joined[0].isdigit():
        return "weak"
    return "weak" if boxed and dated else None


def _is_name_wrote(joined: str) -> bool:
    """Before a quote "Dana Lee wrote:" introduces it; "I agree with what Dana wrote:" is the writer's."""
    name = _NAME.match(joined)
    return name is not None and WROTE.match(joined.casefold(), name.end()) is not None and not joined.startswith("As ")


def _opening(lines: list[str], others: list[bool], start: int, index: int) -> int:
    """The first line of an attribution: date and name may stand above the part that was enough to know it."""
    top = start
    while top > 0 and index - top < _LOOK_BACK:
        line, above = lines[top], top - 1
        if not lines[above] and line[0] in "<(" and above > 0:
            above -= 1
        text = lines[above]
        if not text or others[above] or _ends_a_sentence(text) or len(text) > 120:
            return top
        whole = " ".join(lines[top : index + 1])
        dated = YEAR.search(whole) is not None
        named_above = line[0] in "<(" and (text[-1] != "," or _is_dated(text)) and (not dated or len(text) < 60)
        wrapped = text.count("<") > text.count(">") or ("@" not in whole and ANGLE_EMAIL.search(text) is not None)
        if not (named_above or wrapped or (not dated and _completes(text, whole)) or _is_opened(text, whole)):
            return top
        top = above
    return top


def _is_dated(text: str) -> bool:
    if YEAR.search(text) or CLOCK.search(text):
        return True
    return any(map(str.isdigit, text)) and MONTHS_OR_DAYS.search(text.casefold()) is not None


def _completes(text: str, whole: str) -> bool:
    """A year above a part without one; a clock must stand in either, for the writer's last line may name a day too."""
    return YEAR.search(text) is not None and CLOCK.search(f"{text} {whole}") is not None


def _is_opened(text: str, whole: str) -> bool:
    """ "On 3 March," above "at 14:05, Pat wrote:": a line that opens, where the part below it does not."""
    below = whole.casefold()
    if OPENERS.match(below) and YEAR.search(whole[:60]):
        return False
    return OPENERS.match(text.casefold()) is not None and _is_dated(text)
