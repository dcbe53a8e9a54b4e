"""The lines of a table as values, and what is wrong with each, by its line and its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from afterword.actions.person import person
from afterword.actions.reach import is_phone
from afterword.facts.errors import UsageError
from afterword.facts.people import PARTS

_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_TALK, _INTERVIEW = 15, 60  # minutes, where nothing says how long it took


@dataclass(frozen=True, slots=True)
class About:
    """What holds for the whole table. Of a fair, `day` and `began` stand for the lines that have none of their own."""

    zone: str
    fair: bool = False
    day: date | None = None
    began: time = time(10)
    day_first: bool | None = None  # of a date such as 03/04/2026; None: ask


@dataclass(frozen=True, slots=True)
class Given:
    """One line as it would be taken in; `start` None: no interview, a candidacy or a contact alone."""

    line: int
    employer: str
    role: str
    who: str
    email: str
    phone: str
    part: str
    start: datetime | None
    minutes: int
    note: str
    country: str
    format: str | None

    @property
    def person(self) -> str:
        return f"{self.who} <{self.email}>" if self.email else self.who


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in which line (0: the whole table) and column."""

    line: int
    column: str
    said: str


def rows_of(
    lines: Sequence[int], cells: Sequence[Mapping[str, str]], days: Sequence[date | None], about: About
) -> tuple[list[Given], list[Wrong]]:
    """The lines as values, and every fault of each."""
    rows: list[Given] = []
    wrong: list[Wrong] = []
    for line, row, day in zip(lines, cells, days, strict=True):
        faults = [Wrong(line, column, said) for column, said in _faults(row, day, about)]
        wrong += faults
        if not faults:
            rows.append(_given(line, row, day, about))
    return rows, wrong


def _faults(row: Mapping[str, str], day: date | None, about: About) -> Iterator[tuple[str, str]]:
    if not row.get("employer"):
        yield "employer", "It is empty."
    if len(row.get("employer", "")) > 200 or len(row.get("role", "")) > 200:
        yield "employer", "A name is at most 200 characters long."
    email = row.get("email", "")
    try:
        named = person(row.get("who", ""))[0] or row.get("who", "")
        if email and person(email)[1] != email.lower():
            yield "email", f"'{email[:60]}' is no address."
    except UsageError as error:
        named = ""
        yield "email" if email else "who", error.sentence
    if row.get("phone") and not is_phone(row["phone"]):
        yield "phone", f"'{row['phone'][:40]}' is no telephone number."
    if row.get("part") and _part(row["part"]) not in PARTS:
        yield "part", f"'{row['part'][:40]}' is none of {', '.join(PARTS).replace('_', ' ')}."
    if row.get("day") and day is None:
        yield "day", f"'{row['day'][:40]}' is no date, such as 2026-03-04."
    if row.get("time") and _clock(row["time"]) is None:
        yield "time", f"'{row['time'][:40]}' is no time, such as 14:30."
    if row.get("minutes") and not re.fullmatch(
        r"0*([1-9]|[1-9]\d{1,2}|1[0-3]\d\d|14[0-3]\d|1440)", row["minutes"], re.ASCII
    ):
        yield "minutes", f"'{row['minutes'][:40]}' is no number of minutes from 1 to 1440."
    held = day or about.day
    if held is not None and not named:
        yield "who", "Whom did you talk to? A talk or an interview needs a name."
    if held is not None and not about.fair and not row.get("time"):
        yield "time", "When did the interview begin? A date alone does not say."
    if row.get("country") and not re.fullmatch(r"[A-Za-z]{2}", row["country"]):
        yield "country", f"'{row['country'][:40]}' is not two letters, such as GB."


def _given(line: int, row: Mapping[str, str], day: date | None, about: About) -> Given:
    name, address = person(row.get("who", "")) if row.get("who") else ("", "")
    held = day or about.day
    start = None
    if held is not None:
        start = datetime.combine(held, _clock(row.get("time", "")) or about.began, ZoneInfo(about.zone))
    return Given(
        line,
        row["employer"],
        row.get("role", ""),
        name,
        (row.get("email", "") or address).lower(),
        row.get("phone", ""),
        _part(row.get("part", "")) or "interviewer",
        start,
        int(row.get("minutes") or (_TALK if about.fair else _INTERVIEW)),
        row.get("note", ""),
        row.get("country", "").upper(),
        "event" if about.fair else None,
    )


def _part(text: str) -> str:
    return "_".join(text.lower().replace("-", " ").split())


def _clock(text: str) -> time | None:
    found = _CLOCK.fullmatch(text.strip())
    if found is None or not (found[2] or found[3]):
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None
