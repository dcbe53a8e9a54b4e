"""Working days, hours and clock times as one employer's country and zone have them.

Every instant that comes in or goes out is aware; what goes out is in UTC, so that two of them compare as instants even
in the hour that a change of summer time repeats (two local times of one zone compare by their clocks alone).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from afterword.facts.public_holidays import public_holidays

_DAY: Final = timedelta(days=1)
_DAYS: Final = tuple(timedelta(days=count) for count in range(366))  # making one takes longer than adding it
_QUARTERS: Final = tuple(timedelta(hours=hours) for hours in range(-24, 49, 6))
_CLOCK: Final = tuple(time(hour, tzinfo=UTC) for hour in range(24))
_MOST: Final = 20_000  # of each employer's calendar kept in memory


class _Ahead(dict[date, timedelta | None]):
    """How far a zone is ahead of UTC from the day before to the day after; None where that changes in between.

    Within such days an instant and what the clocks show are a plain sum; asking the zone itself takes ten times as
    long. Around a change the zone is asked.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, day: date) -> timedelta | None:
        if len(self) > _MOST:
            self.clear()
        start = datetime.combine(day, _CLOCK[0])
        seen = {(start + quarter).astimezone(self._zone).utcoffset() for quarter in _QUARTERS}
        ahead = seen.pop() if len(seen) == 1 else None
        self[day] = ahead
        return ahead


class WorkingTime:
    """The arithmetic of the playbook ("How times are reckoned") in one zone with one set of public holidays."""

    __slots__ = ("_ahead", "_country", "_holidays", "_region", "_steps", "zone")

    def __init__(self, zone: ZoneInfo, country: str | None, region: str | None) -> None:
        self.zone = zone
        self._country = country
        self._region = region
        self._ahead = _Ahead(zone)
        self._holidays: dict[int, frozenset[date]] = {}
        self._steps: dict[tuple[date, int], date] = {}

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday less the public holidays; without a country there are none."""
        if day.weekday() > 4:
            return False
        if self._country is None:
            return True
        holidays = self._holidays.get(day.year)
        if holidays is None:
            holidays = self._holidays[day.year] = public_holidays(self._country, self._region, day.year)
        return day not in holidays

    def local(self, at: datetime) -> datetime:
        """The same instant on the zone's own clocks."""
        return at.astimezone(self.zone)

    def date_of(self, at: datetime) -> date:
        """The local date of an instant."""
        return self._shown(at).date()

    def end_of_day(self, at: datetime) -> datetime:
        """The instant when the local day of `at` is over: the start of the next."""
        return self.clock(self._shown(at).date() + _DAY, 0)

    def end_of(self, day: date) -> datetime:
        """The instant when a day is over."""
        return self.clock(day + _DAY, 0)

    def clock(self, day: date, hour: int) -> datetime:
        """The instant when the zone's clocks show that hour of that day (0 is the start of the day)."""
        return self._instant(datetime.combine(day, _CLOCK[hour]))

    def days_after(self, at: datetime, count: int) -> datetime:
        """`count` calendar days later at the same local clock time."""
        return self._instant(self._shown(at) + _DAYS[count])

    def working_days_after(self, at: datetime, count: int) -> datetime:
        """`count` working days later at the same local clock time; the day of `at` itself never counts."""
        shown = self._shown(at)
        day = shown.date()
        return self._instant(shown + (self.working_day_after(day, count) - day))

    def working_day_after(self, day: date, count: int) -> date:
        """The `count`th working day after `day`."""
        known = self._steps.get((day, count))
        if known is None:
            if len(self._steps) > _MOST:
                self._steps.clear()
            known, left = day, count
            while left:
                known += _DAY
                if self.is_working_day(known):
                    left -= 1
            self._steps[day, count] = known
        return known

    def into_hours(self, at: datetime, first: int, last: int, *, any_day: bool = False) -> datetime:
        """`at` where it lies from `first` to `last` o'clock of a working day (or any day), else the next `first`.

        Both ends are inside.
        """
        shown = self._shown(at)
        day = shown.date()
        if any_day or self.is_working_day(day):
            hour = shown.hour
            if hour < first:
                return self.clock(day, first)
            if hour < last or (hour == last and shown == datetime.combine(day, _CLOCK[last])):
                return at
        return self.clock(day + _DAY if any_day else self.working_day_after(day, 1), first)

    def _shown(self, at: datetime) -> datetime:
        """What the zone's clocks show at an instant; it bears UTC for want of a zone, and is no instant."""
        if at.tzinfo is not UTC:
            at = at.astimezone(UTC)
        ahead = self._ahead[at.date()]
        return at + ahead if ahead is not None else at.astimezone(self.zone).replace(tzinfo=UTC, fold=0)

    def _instant(self, shown: datetime) -> datetime:
        """The instant when the clocks show that: of two the first, and where there is none by the offset before."""
        ahead = self._ahead[shown.date()]
        return shown - ahead if ahead is not None else shown.replace(tzinfo=self.zone).astimezone(UTC)


@lru_cache(maxsize=1024)
def working_time(zone: str, country: str | None, region: str | None) -> WorkingTime:
    """The working time of an IANA zone and of a country and region of the `holidays` package, known to exist."""
    return WorkingTime(ZoneInfo(zone), country, region if country else None)


def is_zone(name: str) -> bool:
    """Is that an IANA zone? The machine's own names (`localtime`, `right/...`) are none: they differ by machine."""
    if name in ("localtime", "posixrules", "Factory") or name.startswith(("right/", "posix/")):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
