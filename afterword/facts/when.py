"""A time as someone wrote it: the words, what they name, and which dates people mean by them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

WhenKind = Literal["date", "time", "datetime", "range", "deadline", "before", "after", "duration"]
"""deadline: "by Friday", the day included; before: "before Friday", excluded; after: open to the future."""

WhenGrain = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class When:
    """A time found in a text, at code points `at_start` to `at_end` (excluded), which are `words`.

    `start` and `end` (excluded) bear the zone that the text named (`zone`, as written), else the zone of the message;
    both are None for a duration, `start` for a deadline, `end` for what is open to the future and for a point of time.
    What names no day ("3pm", "by noon") is not `dated`; it stands on the message's day. `seconds` is the length of a
    duration, months as 30 days. `earliest` to `latest` are the dates that people mean, both included; an `earliest` of
    None is the message's own date.
    """

    at_start: int
    at_end: int
    words: str
    kind: WhenKind
    start: datetime | None
    end: datetime | None
    grain: WhenGrain
    zone: str | None = None
    seconds: float | None = None
    earliest: date | None = None
    latest: date | None = None
    dated: bool = True

    def interval(self, day: date) -> tuple[date, date] | None:
        """The first and last date meant, seen from a message of that date; None where the words set no last one."""
        if self.latest is None:
            return None
        earliest = self.earliest if self.earliest is not None else day
        return min(earliest, self.latest), self.latest
