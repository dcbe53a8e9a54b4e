"""Working days, hours and clock times of one country and zone."""

from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from zoneinfo import ZoneInfo

from afterword.facts.working_time import is_zone, working_time

LONDON = working_time("Europe/London", "GB", "ENG")


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_the_start_day_itself_never_counts():
    assert LONDON.working_days_after(utc(2026, 3, 6, 17), 1) == utc(2026, 3, 9, 17)  # Friday
    assert LONDON.working_days_after(utc(2026, 3, 7, 17), 1) == utc(2026, 3, 9, 17)  # Saturday


def test_public_holidays_are_no_working_days():
    assert LONDON.working_days_after(utc(2026, 4, 2, 9), 1) == utc(2026, 4, 7, 9)  # Good Friday, Easter Monday
    scotland = working_time("Europe/London", "GB", "SCT")
    assert scotland.working_days_after(utc(2026, 4, 2, 9), 1) == utc(2026, 4, 6, 9)
    nowhere = working_time("Europe/London", None, "ENG")
    assert nowhere.working_days_after(utc(2026, 4, 2, 9), 1) == utc(2026, 4, 3, 9)


def test_days_keep_the_clock_across_a_change_to_summer_time():
    assert LONDON.days_after(utc(2026, 3, 27, 15), 7) == utc(2026, 4, 3, 14)
    assert LONDON.working_days_after(utc(2026, 3, 27, 15), 1) == utc(2026, 3, 30, 14)


def test_a_clock_time_that_is_skipped_is_taken_with_the_offset_before():
    assert LONDON.days_after(utc(2026, 3, 28, 1, 30), 1) == utc(2026, 3, 29, 1, 30)


def test_a_clock_time_that_comes_twice_is_the_first_of_the_two():
    assert LONDON.days_after(utc(2026, 10, 24, 0, 30), 1) == utc(2026, 10, 25, 0, 30)
    assert LONDON.days_after(utc(2026, 10, 25, 1, 30), 0) == utc(2026, 10, 25, 0, 30)


def test_both_ends_of_the_hours_are_inside():
    for inside in (utc(2026, 3, 3, 8), utc(2026, 3, 3, 12), utc(2026, 3, 3, 18)):
        assert LONDON.into_hours(inside, 8, 18) == inside
    assert LONDON.into_hours(utc(2026, 3, 3, 18, 0, 1), 8, 18) == utc(2026, 3, 4, 8)
    assert LONDON.into_hours(utc(2026, 3, 3, 7, 59, 59), 8, 18) == utc(2026, 3, 3, 8)


def test_outside_hours_is_the_next_morning_of_a_working_day_or_of_any_day():
    assert LONDON.into_hours(utc(2026, 3, 6, 19), 8, 18) == utc(2026, 3, 9, 8)
    assert LONDON.into_hours(utc(2026, 3, 7, 12), 8, 18) == utc(2026, 3, 9, 8)
    assert LONDON.into_hours(utc(2026, 3, 7, 12), 8, 21, any_day=True) == utc(2026, 3, 7, 12)
    assert LONDON.into_hours(utc(2026, 3, 6, 22), 8, 21, any_day=True) == utc(2026, 3, 7, 8)


def test_dates_are_those_of_the_zone():
    assert working_time("Asia/Tokyo", "JP", None).date_of(utc(2026, 3, 3, 16)) == date(2026, 3, 4)
    assert LONDON.clock(date(2026, 7, 1), 8) == utc(2026, 7, 1, 7)


def test_only_zones_that_are_the_same_on_every_machine_are_zones():
    assert is_zone("Europe/London")
    assert is_zone("UTC")
    for name in ("", "Europe", "europe/nowhere", "/etc/passwd", "../UTC", "localtime", "right/UTC", "a\0b", "x" * 9000):
        assert not is_zone(name), name


def test_sums_with_the_offset_come_to_what_the_zone_itself_says():
    """Over three years, every five hours, in zones that change at odd times and by odd amounts."""
    for name in ("Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns"):
        time, zone = working_time(name, None, None), ZoneInfo(name)
        at = utc(2010, 1, 1)
        while at < utc(2013, 1, 1):
            local = at.astimezone(zone)
            assert time.date_of(at) == local.date()
            assert time.days_after(at, 1) == (local + timedelta(days=1)).astimezone(UTC), (name, at)
            start = datetime.combine(local.date() + timedelta(days=1), clock_time(), zone)
            assert time.end_of_day(at) == start.astimezone(UTC), (name, at)
            at += timedelta(hours=5)
