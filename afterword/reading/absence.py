"""When somebody who is away will be back, as their automatic answer says."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from afterword.facts.reading import Quote, ReadAbsence
from afterword.formats.mail import Mail
from afterword.reading import when
from afterword.reading.late import Late
from afterword.reading.machine import automatic
from afterword.reading.return_dates import Named, dates_in

_SAID_FIRST: Final = 3_000
_MOST_DATES: Final = 20
_BACK: Final = Late(
    r"\b(?:return(?:ing|s)?|back|resum\w+|zurück|wieder|rentrée?|rentrerai|retour|regres\w+|vuelv\w+|volver\w+|"
    r"reincorpor\w+|rientr\w+|torn(?:o|erò)|retorn\w+|volt\w+|terug\w*|weer|åter|tillbaka|tilbage|tilbake|igen|"
    r"igjen|palaan|takaisin|wracam|wrócę|powrót|powrocie|zpět|vrát\w+|visszatér\w+|revin\w*|вернусь|вернётся|"
    r"выйду|повернуся|dön\w+)\b|復帰|戻り|出社|返回|回来|回到|복귀",
    re.IGNORECASE,
)
_UNTIL: Final = Late(
    r"\b(?:until|till|til|through|thru|up to|bis(?: zum| einschließlich)?|jusqu['’]au|hasta(?: el)?|fino al?|"
    r"sino al?|até(?: o| a)?|tot(?: en met)?|t\.?o\.?m\.?|till och med|til og med|frem til|asti|saakka|do|až do|"
    r"-ig|până(?: la)?|до|по|kadar|dek)\b|まで|至|까지",
    re.IGNORECASE,
)
_FROM_TO: Final = Late(
    r"(?:\b(?:to|bis|au|al|a|tot|till|til|do|по|and|und|et)|[-–—~]|から|至)\s*(?:the |den |le |el |il )?$",
    re.IGNORECASE,
)
_SENTENCE: Final = Late(r"(?<=[.!?。！？])\s+(?=[^\W\d_a-zà-þа-я]|$)|\n\s*\n|(?<=[。！？])")
_NOT_DAY: Final = Late(
    r"\b(?:since|from|starting|ab|seit|depuis|desde|du|dal|vanaf|från|fra|od|с)\s*(?:the |dem |den |le |el )?$",
    re.IGNORECASE,
)


def absence(mail: Mail, visible: str, at: datetime) -> ReadAbsence | None:
    """The date of return that an automatic answer names, in the zone of `at` (when it came); None for any other mail.

    "Until 23 June" and "back on 23 June" are both 23 June; `returns` is None where no such date is named.
    """
    if automatic(mail) != "auto_reply":
        return None
    text = visible[:_SAID_FIRST]
    best: tuple[int, Named] | None = None
    for named in _days(text, at)[:_MOST_DATES]:
        weight = _weight(text, named, at.date())
        if weight and (best is None or weight > best[0] or (weight == best[0] and named.day > best[1].day)):
            best = (weight, named)
    if best is None:
        return ReadAbsence(None, None)
    start, end = _sentence(text, best[1])
    return ReadAbsence(best[1].day.isoformat(), Quote(start, end, text[start:end]))


def _days(text: str, at: datetime) -> list[Named]:
    """Every plain day, and beside them what English says about others: "in two weeks", "until the end of the month"."""
    days = dates_in(text, at.date())
    for said in when.find(text, at):
        vague = said.kind in ("deadline", "range")
        day = said.latest if vague or said.start is None else said.start.date()
        if day is not None and all(named.end <= said.at_start or named.start >= said.at_end for named in days):
            days.append(Named(said.at_start, said.at_end, day))
    return days


def _weight(text: str, named: Named, at: date) -> int:
    """3 where they are back then, 2 where they are away until then, 1 at the end of a span, 0 else."""
    if named.day < at:
        return 0
    start, end = _sentence(text, named)
    before, after = text[start : named.start], text[named.end : end]
    near = before[-60:]
    if _NOT_DAY().search(near) and not _BACK().search(near + after[:30]):
        return 0
    if _BACK().search(near) or _BACK().search(after[:30]):
        return 3
    if (
        _UNTIL().search(near[-30:])
        or _UNTIL().match(after.lstrip()[:12])
        or _UNTIL().match(text[named.start : named.end])
    ):
        return 2
    return 1 if _FROM_TO().search(near) else 0


def _sentence(text: str, named: Named) -> tuple[int, int]:
    """The sentence around a date, without white space at its ends."""
    start, end = 0, len(text)
    for found in _SENTENCE().finditer(text):
        if found.end() <= named.start:
            start = found.end()
        elif found.start() >= named.end:
            end = found.start()
            break
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
