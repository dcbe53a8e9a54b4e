"""The arithmetic of dates: weeks from Monday, months that overflow, working days, and the days a country names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Final

from afterword.facts.public_holidays import is_country, is_region, public_holidays

DAY: Final[timedelta] = timedelta(days=1)


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def plus_months(day: date, months: int) -> date:
    """The same day some months on, the last of the month where it has no such day. Raises OverflowError, ValueError."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - DAY).day if year < 9999 else 28
    return date(year, month + 1, min(day.day, last))


def month_span(year: int, month: int) -> tuple[date, date]:
    """The first day of a month and of the one after it."""
    first = date(year, month, 1)
    return first, plus_months(first, 1)


def quarter_span(year: int, quarter: int) -> tuple[date, date]:
    """The first day of a quarter (1 to 4) and of the one after it."""
    first = date(year, 3 * quarter - 2, 1)
    return first, plus_months(first, 3)


def year_span(year: int) -> tuple[date, date]:
    """The first day of a year and of the one after it."""
    return date(year, 1, 1), date(year + 1, 1, 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th such weekday of a month; n = -1 is the last."""
    first, end = month_span(year, month)
    if n > 0:
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = end - DAY
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-n - 1))


@cache
def days_off(country: str | None, region: str | None, year: int) -> frozenset[date]:
    """Public holidays; none where the country is not known or has no calendar."""
    if country is None or not is_country(country) or not 1970 <= year <= 2100:
        return frozenset()
    return public_holidays(country, region if region and is_region(country, region) else None, year)


def plus_working_days(day: date, count: int, country: str | None, region: str | None) -> date:
    """The day that many working days on; weekends and the country's holidays do not count."""
    step = DAY if count >= 0 else -DAY
    left = min(abs(count), 3000)
    while left:
        day += step
        if day.weekday() < 5 and day not in days_off(country, region, day.year):
            left -= 1
    return day


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian computus (Meeus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, n: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, n)


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _moon(*dates: str) -> Callable[[int], date | None]:
    table = {int(d[:4]): date.fromisoformat(d) for d in dates}
    return lambda year: table.get(year)


NAMED_DAYS: Final[dict[str, Callable[[int], date | None]]] = {
    "new year": _fixed(1, 1),
    "new year day": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "valentine day": _fixed(2, 14),
    "st patrick day": _fixed(3, 17),
    "halloween": _fixed(10, 31),
    "bonfire night": _fixed(11, 5),
    "independence day": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "veterans day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "bastille day": _fixed(7, 14),
    "canada day": _fixed(7, 1),
    "australia day": _fixed(1, 26),
    "anzac day": _fixed(4, 25),
    "earth day": _fixed(4, 22),
    "epiphany": _fixed(1, 6),
    "all saints day": _fixed(11, 1),
    "april fools day": _fixed(4, 1),
    "april fool day": _fixed(4, 1),
    "may day": _fixed(5, 1),
    "juneteenth": _fixed(6, 19),
    "groundhog day": _fixed(2, 2),
    "mlk day": _nth(1, 0, 3),
    "martin luther king day": _nth(1, 0, 3),
    "presidents day": _nth(2, 0, 3),
    "memorial day": _nth(5, 0, -1),
    "labor day": _nth(9, 0, 1),
    "labour day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    "thanksgiving": _nth(11, 3, 4),
    "thanksgiving day": _nth(11, 3, 4),
    "black friday": lambda year: nth_weekday(year, 11, 3, 4) + DAY,
    "cyber monday": lambda year: nth_weekday(year, 11, 3, 4) + 4 * DAY,
    "mother day": _nth(5, 6, 2),
    "mothers day": _nth(5, 6, 2),
    "father day": _nth(6, 6, 3),
    "fathers day": _nth(6, 6, 3),
    "early may bank holiday": _nth(5, 0, 1),
    "may day bank holiday": _nth(5, 0, 1),
    "may bank holiday": _nth(5, 0, 1),
    "spring bank holiday": _nth(5, 0, -1),
    "august bank holiday": _nth(8, 0, -1),
    "summer bank holiday": _nth(8, 0, -1),
    "shrove tuesday": _easter(-47),
    "pancake day": _easter(-47),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "maundy thursday": _easter(-3),
    "good friday": _easter(-2),
    "easter": _easter(0),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
    "ascension day": _easter(39),
    "pentecost": _easter(49),
    "whit monday": _easter(50),
    "eid al fitr": _moon(
        "2013-08-08", "2014-07-28", "2015-07-17", "2016-07-06", "2017-06-25", "2018-06-15", "2019-06-04", "2020-05-24",
        "2021-05-13", "2022-05-02", "2023-04-21", "2024-04-10", "2025-03-30", "2026-03-20", "2027-03-09", "2028-02-26",
    ),
    "eid al adha": _moon(
        "2013-10-15", "2014-10-04", "2015-09-23", "2016-09-11", "2017-09-01", "2018-08-21", "2019-08-11", "2020-07-31",
        "2021-07-20", "2022-07-09", "2023-06-28", "2024-06-16", "2025-06-06", "2026-05-27", "2027-05-16", "2028-05-05",
    ),
    "ramadan": _moon(
        "2013-07-09", "2014-06-28", "2015-06-18", "2016-06-06", "2017-05-27", "2018-05-16", "2019-05-06", "2020-04-24",
        "2021-04-13", "2022-04-02", "2023-03-23", "2024-03-11", "2025-03-01", "2026-02-18", "2027-02-08", "2028-01-28",
    ),
    "diwali": _moon(
        "2013-11-03", "2014-10-23", "2015-11-11", "2016-10-30", "2017-10-19", "2018-11-07", "2019-10-27", "2020-11-14",
        "2021-11-04", "2022-10-24", "2023-11-12", "2024-11-01", "2025-10-20", "2026-11-08", "2027-10-29", "2028-10-17",
    ),
    "chinese new year": _moon(
        "2013-02-10", "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
        "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
    ),
    "hanukkah": _moon(
        "2013-11-28", "2014-12-17", "2015-12-07", "2016-12-25", "2017-12-13", "2018-12-03", "2019-12-23", "2020-12-11",
        "2021-11-29", "2022-12-19", "2023-12-08", "2024-12-26", "2025-12-15", "2026-12-05", "2027-12-25", "2028-12-13",
    ),
    "rosh hashanah": _moon(
        "2013-09-05", "2014-09-25", "2015-09-14", "2016-10-03", "2017-09-21", "2018-09-10", "2019-09-30", "2020-09-19",
        "2021-09-07", "2022-09-26", "2023-09-16", "2024-10-03", "2025-09-23", "2026-09-12", "2027-10-02", "2028-09-21",
    ),
    "yom kippur": _moon(
        "2013-09-14", "2014-10-04", "2015-09-23", "2016-10-12", "2017-09-30", "2018-09-19", "2019-10-09", "2020-09-28",
        "2021-09-16", "2022-10-05", "2023-09-25", "2024-10-12", "2025-10-02", "2026-09-21", "2027-10-11", "2028-09-30",
    ),
}  # fmt: skip
NAMED_DAYS["xmas"] = NAMED_DAYS["christmas"]
NAMED_DAYS["xmas eve"] = NAMED_DAYS["christmas eve"]
NAMED_DAYS["halloween day"] = NAMED_DAYS["halloween"]
NAMED_DAYS["eid"] = NAMED_DAYS["eid al fitr"]
