"""A feed as bytes: what any program that keeps to RFC 5545 reads in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from afterword.formats import calendar as ours
from afterword.formats.calendar_feed import FeedEvent, feed

STAMP = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_time_in_any_zone_is_the_same_instant_when_it_is_read() -> None:
    for zone in ("Europe/London", "Asia/Kolkata", "America/New_York", "Pacific/Chatham"):
        for month in (1, 7):
            start = datetime(2026, month, 3, 9, 30, tzinfo=ZoneInfo(zone))
            data = feed("Afterword", [FeedEvent("a@x", STAMP, start, start + HOUR, "Interview")], refresh=HOUR)
            (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
            assert event["DTSTART"].dt == start
            assert event["DTEND"].dt - event["DTSTART"].dt == HOUR


def test_both_hours_of_the_night_when_the_clocks_go_back_are_told_apart() -> None:
    once = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/London"))
    data = feed("A", [FeedEvent(f"{n}@x", STAMP, once.replace(fold=n), None, "x") for n in (0, 1)], refresh=HOUR)

    starts = [event["DTSTART"].dt for event in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    assert starts[1] - starts[0] == HOUR


def test_what_a_day_holds_is_no_time_and_blocks_none() -> None:
    data = feed("A", [FeedEvent("a@x", STAMP, date(2026, 2, 28), None, "Thank-you")], refresh=HOUR)
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")

    assert b"DTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260301\r\n" in data
    assert event["TRANSP"] == "TRANSPARENT"


def test_names_with_every_sort_of_letter_come_back_and_end_no_line() -> None:
    name = "Ünïcode; \\ GmbH, 株式会社 " + "x" * 200
    data = feed(
        "A", [FeedEvent("a@x", STAMP, date(2026, 3, 1), None, name, "one\ntwo\r\x07BEGIN:VEVENT")], refresh=HOUR
    )

    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert str(event["SUMMARY"]) == name
    assert str(event["DESCRIPTION"]) == "one\ntwo  BEGIN:VEVENT"
    assert data.count(b"\r\nBEGIN:VEVENT") == 1
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_the_same_events_are_the_same_bytes_and_our_own_reader_reads_them() -> None:
    start = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
    events = [FeedEvent("a@x", STAMP, start, start + HOUR, "Interview")]

    assert feed("A", events, refresh=HOUR) == feed("A", events, refresh=HOUR)
    (found,) = ours.parse(feed("A", events, refresh=HOUR))
    assert [event.start for event in found.events] == [start]
