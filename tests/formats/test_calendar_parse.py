"""Calendar files: the instant that is meant, what is doubtful, and what hostile ones cost."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.formats.calendar import NOT_READ, ODD_TIME, TOO_LARGE, TOO_MANY, Calendar, CalendarEvent, parse

BERLIN = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(*lines: str, zones: str = "", method: str = "REQUEST") -> bytes:
    event = "\n".join(("UID:u1@harbour.example", *lines))
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{zones}BEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n".encode()


def only(raw: bytes) -> CalendarEvent:
    (found,) = parse(raw)
    (event,) = found.events
    return event


def test_an_invitation_is_read_whole() -> None:
    raw = calendar(
        "DTSTAMP:20260301T120000Z",
        "DTSTART;TZID=Europe/London:20260309T093000",
        "DTEND;TZID=Europe/London:20260309T103000",
        "SEQUENCE:2",
        "SUMMARY:Second round\\, with Dana",
        "LOCATION:4 Quay Street",
        "DESCRIPTION:Bring\\na pen",
        "STATUS:CONFIRMED",
        'ORGANIZER;CN="Whitfield, Dana":mailto:Dana@Harbour.example',
        "ATTENDEE;CN=Robin;PARTSTAT=NEEDS-ACTION:MAILTO:robin@ash.example",
        "ATTENDEE:mailto:lee@harbour.example",
    )
    event = only(raw)

    assert parse(raw)[0].method == "REQUEST"
    assert event == CalendarEvent(
        uid="u1@harbour.example",
        sequence=2,
        summary="Second round, with Dana",
        start=datetime(2026, 3, 9, 9, 30, tzinfo=ZoneInfo("Europe/London")),
        end=datetime(2026, 3, 9, 10, 30, tzinfo=ZoneInfo("Europe/London")),
        zone_named="Europe/London",
        organiser=("Whitfield, Dana", "dana@harbour.example"),
        attendees=(("Robin", "robin@ash.example"), ("", "lee@harbour.example")),
        place="4 Quay Street",
        description="Bring\na pen",
        status="CONFIRMED",
        stamp=datetime(2026, 3, 1, 12, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Europe/Berlin", datetime(2026, 7, 1, 8, tzinfo=UTC)),
        ("W. Europe Standard Time", datetime(2026, 7, 1, 8, tzinfo=UTC)),
        ("/mozilla.org/20070129_1/Europe/Berlin", datetime(2026, 7, 1, 8, tzinfo=UTC)),
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', datetime(2026, 7, 1, 8, tzinfo=UTC)),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', datetime(2026, 7, 1, 14, tzinfo=UTC)),
        ("Eastern Standard Time", datetime(2026, 7, 1, 14, tzinfo=UTC)),
        ("UTC", datetime(2026, 7, 1, 10, tzinfo=UTC)),
    ],
)
def test_a_zone_is_known_by_the_names_that_programs_give_it(zone: str, at: datetime) -> None:
    event = only(calendar(f"DTSTART;TZID={zone}:20260701T100000"))

    assert event.start == at
    assert not event.zone_doubtful


def test_a_zone_that_nobody_knows_is_left_open_and_doubtful() -> None:
    event = only(calendar("DTSTART;TZID=Customized Time Zone:20260701T100000"))

    assert event.start == datetime(2026, 7, 1, 10)
    assert event.zone_named == "Customized Time Zone"
    assert event.zone_doubtful


@pytest.mark.parametrize(("day", "hour"), [("20260701", 8), ("20260201", 9), ("20261025", 9), ("20260329", 8)])
def test_the_senders_own_rules_count_where_the_name_says_nothing(day: str, hour: int) -> None:
    event = only(calendar(f"DTSTART;TZID=Our Office:{day}T100000", zones=BERLIN.format(name="Our Office")))

    assert event.start == datetime(2026, int(day[4:6]), int(day[6:]), hour, tzinfo=UTC)
    assert not event.zone_doubtful


def test_the_senders_rules_under_another_zones_name_are_marked_and_the_name_counts() -> None:
    event = only(calendar("DTSTART;TZID=Europe/London:20260701T100000", zones=BERLIN.format(name="Europe/London")))

    assert event.start == datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert event.zone_doubtful


def test_one_senders_zone_does_not_move_the_next_senders_times() -> None:
    first = calendar("DTSTART;TZID=Office:20260701T100000", zones=BERLIN.format(name="Office"))
    second = calendar("DTSTART;TZID=Office:20260701T100000", zones=BERLIN.format(name="Office").replace("0200", "0500"))
    alone = only(second).start

    assert only(first).start == datetime(2026, 7, 1, 8, tzinfo=UTC)
    assert only(second).start == alone == datetime(2026, 7, 1, 5, tzinfo=UTC)
    assert only(calendar("DTSTART;TZID=Office:20260701T100000")).zone_doubtful


def test_a_floating_time_is_meant_in_the_calendars_own_zone_where_it_names_one() -> None:
    event = only(calendar("DTSTART:20260701T100000", zones="X-WR-TIMEZONE:Europe/Paris\n"))

    assert event.start == datetime(2026, 7, 1, 8, tzinfo=UTC)
    assert only(calendar("DTSTART:20260701T100000")).start == datetime(2026, 7, 1, 10)


def test_an_all_day_event_is_a_date() -> None:
    assert only(calendar("DTSTART;VALUE=DATE:20260701")).start == date(2026, 7, 1)


def test_a_duration_gives_the_end_across_the_change_of_clocks() -> None:
    event = only(calendar("DTSTART;TZID=Europe/London:20260329T003000", "DURATION:PT1H"))

    assert event.end == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert only(calendar("DTSTART:20260329T003000Z", "DURATION:P999999999W")).end is None


def test_the_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    start = only(calendar("DTSTART;TZID=Europe/London:20261025T013000")).start

    assert isinstance(start, datetime)
    assert start.utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=1000000000", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "nonsense"]
)
def test_a_repeating_event_is_its_first_start_and_is_never_expanded(rule: str) -> None:
    event = only(calendar("DTSTART:19700102T000000Z", f"RRULE:{rule}"))

    assert event.repeats
    assert event.start == datetime(1970, 1, 2, tzinfo=UTC)


def test_a_zone_whose_rule_is_a_bomb_is_no_zone() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nDTSTART:16010101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE\n"
    event = only(calendar("DTSTART;TZID=Odd:20260701T100000", zones=zone))

    assert event.start == datetime(2026, 7, 1, 10)
    assert event.zone_doubtful


def test_a_zone_with_a_block_that_no_zone_has_is_no_zone() -> None:
    zone = BERLIN.format(name="Far").replace("+0200", "+9900")
    event = only(calendar("DTSTART;TZID=Far:20260701T100000", zones=zone))

    assert event.start == datetime(2026, 7, 1, 10)
    assert event.zone_doubtful


def test_a_crowd_of_attendees_does_not_crowd_out_the_time() -> None:
    event = only(calendar(*["ATTENDEE:mailto:x@y.example"] * 3_000, "DTSTART:20260701T100000Z"))

    assert event.start == datetime(2026, 7, 1, 10, tzinfo=UTC)


def test_a_broken_line_costs_itself_alone() -> None:
    event = only(
        calendar(
            "DTSTAMP:nonsense", "ORGANIZER;CN=Dana", "DTSTART;;VALUE=DATE-TIME:20260701T100000Z", "SUMMARY:Still read"
        )
    )

    assert event.start == datetime(2026, 7, 1, 10, tzinfo=UTC)
    assert event.summary == "Still read"


def test_a_start_that_is_none_is_said() -> None:
    (found,) = parse(calendar("DTSTART:tomorrow", "SUMMARY:x"))

    assert found.events[0].start is None
    assert found.problems == (ODD_TIME,)


@pytest.mark.parametrize("start", ["19691231T000000Z", "21010101T000000Z", "00010101T000000Z", "99991231T235959"])
def test_years_far_away_are_no_start(start: str) -> None:
    assert only(calendar(f"DTSTART:{start}")).start is None


def test_two_calendars_in_one_file_are_two() -> None:
    first, second = parse(calendar("DTSTART:20260701T100000Z") + calendar("DTSTART:20260702T100000Z", method="cancel"))

    assert (first.method, second.method) == ("REQUEST", "CANCEL")
    assert second.events[0].start == datetime(2026, 7, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_files_encoding_is_found(encoding: str) -> None:
    raw = calendar("DTSTART:20260701T100000Z", "SUMMARY:Gespräch").decode().encode(encoding)

    assert only(raw).summary == "Gespräch"


def test_folded_lines_and_windows_line_ends_are_read() -> None:
    raw = calendar("DTSTART:2026070\n 1T100000Z", "SUMMARY:Second\n  round").replace(b"\n", b"\r\n")

    assert only(raw).summary == "Second round"
    assert only(raw).start == datetime(2026, 7, 1, 10, tzinfo=UTC)


def test_alarms_and_attachments_are_not_read() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT5M\nACTION:PROCEDURE\nSUMMARY:not this\nDTSTART:20200101T000000Z\nEND:VALARM"
    event = only(calendar("SUMMARY:this", alarm, "DTSTART:20260701T100000Z", "ATTACH:https://harbour.example/x"))

    assert event.summary == "this"
    assert event.start == datetime(2026, 7, 1, 10, tzinfo=UTC)


def test_signs_that_disguise_are_gone_from_what_is_shown() -> None:
    event = only(calendar("SUMMARY:Interview \u202egpj.exe", "DTSTART:20260701T100000Z"))

    assert event.summary == "Interview gpj.exe"


def test_more_than_fifty_events_are_cut_and_said() -> None:
    event = "BEGIN:VEVENT\nUID:x\nDTSTART:20260701T100000Z\nEND:VEVENT\n"
    (found,) = parse(f"BEGIN:VCALENDAR\n{event * 60}END:VCALENDAR\n".encode())

    assert len(found.events) == 50
    assert found.problems == (TOO_MANY,)


def test_a_file_that_is_too_large_is_not_read() -> None:
    assert parse(b"BEGIN:VCALENDAR\n" + b"X" * 300_000) == (Calendar("", (), (TOO_LARGE,)),)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>Please sign in</html>",
        b"\r\n" * 5_000,
        b"END:VEVENT\nEND:VCALENDAR\n",
        b"BEGIN:VALARM\n" * 10_000,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_calendar_is_said_and_not_raised(raw: bytes) -> None:
    found = parse(raw)

    assert [one.events for one in found] == [()] * len(found)
    assert raw.startswith(b"BEGIN") or found == (Calendar("", (), (NOT_READ,)),)


@pytest.mark.parametrize(
    "lines",
    [
        ["BEGIN:VEVENT", "BEGIN:VEVENT", "DTSTART:20260701T100000Z"],
        ["DTSTART:20260701T100000Z", "DTSTART:20260702T100000Z"],
        ["DTSTART;TZID=:20260701T100000"],
        ['DTSTART;TZID="unclosed:20260701T100000'],
        ["ATTENDEE:mailto:x@y.example"] * 5_000,
        ["DTSTART;VALUE=PERIOD:20260701T100000Z/PT1H"],
        ["RECURRENCE-ID;RANGE=THISANDFUTURE:nonsense", "DTSTART:20260701T100000Z"],
        ["\x00\x01", ":", ";", "=", "DTSTART"],
    ],
)
def test_odd_events_raise_nothing(lines: list[str]) -> None:
    for found in parse(calendar(*lines)):
        assert len(found.events) <= 2
        assert all(len(event.attendees) <= 500 for event in found.events)
