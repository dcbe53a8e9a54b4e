"""Dates in British and American order, times with zones, ranges, lists, and silence where no date is."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.reading.when import find

LONDON = ZoneInfo("Europe/London")
AT = datetime(2026, 3, 3, 10, 0, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("text", "british", "american"),
    [
        ("on 03/04", date(2026, 4, 3), date(2026, 3, 4)),
        ("on 03/04/2026", date(2026, 4, 3), date(2026, 3, 4)),
        ("on 25/12/2026", date(2026, 12, 25), date(2026, 12, 25)),
        ("on 12/25", date(2026, 12, 25), date(2026, 12, 25)),
        ("on Friday 5/6", date(2026, 6, 5), date(2026, 6, 5)),
        ("on 2026-04-03", date(2026, 4, 3), date(2026, 4, 3)),
        ("3rd of April", date(2026, 4, 3), date(2026, 4, 3)),
        ("April 3rd, 2026", date(2026, 4, 3), date(2026, 4, 3)),
        ("Wed., Apr. 8", date(2026, 4, 8), date(2026, 4, 8)),
    ],
)
def test_figures_follow_the_senders_order_and_give_way_to_a_real_date(text: str, british: date, american: date) -> None:
    (here,) = find(text, AT, country="GB")
    (there,) = find(text, AT, country="US")

    assert (here.start.date(), there.start.date()) == (british, american)


@pytest.mark.parametrize(
    ("text", "country", "written"),
    [
        ("Friday 12 June at 3pm BST", "GB", "2026-06-12T15:00:00+01:00"),
        ("Friday 12 June at 3pm BST", "BD", "2026-06-12T15:00:00+06:00"),
        ("6 March, 9:30 am EST", "US", "2026-03-06T09:30:00-05:00"),
        ("9 July, 9:30 am EST", "US", "2026-07-09T09:30:00-05:00"),
        ("9 July, 9:30 am ET", "US", "2026-07-09T09:30:00-04:00"),
        ("9 July at 16:00 CET", None, "2026-07-09T16:00:00+01:00"),
        ("9 July at 11 am (PT)", "US", "2026-07-09T11:00:00-07:00"),
        ("9 July at 14:00 London time", None, "2026-07-09T14:00:00+01:00"),
        ("9 July at 14:00 GMT+2", None, "2026-07-09T14:00:00+02:00"),
        ("9 July at 14:00 IST", "IN", "2026-07-09T14:00:00+05:30"),
        ("9 July at 14:00 IST", "IE", "2026-07-09T14:00:00+01:00"),
    ],
)
def test_a_named_zone_is_kept(text: str, country: str | None, written: str) -> None:
    (found,) = find(text, AT, country=country)

    assert found.start.isoformat() == written
    assert found.zone


def test_a_time_without_a_zone_is_on_the_senders_clock_summer_and_winter() -> None:
    (winter,) = find("27 March at 9am", AT)
    (summer,) = find("30 March at 9am", AT)

    assert winter.zone is None
    assert (winter.start.utcoffset(), summer.start.utcoffset()) == (timedelta(0), timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Thursday 2-3:30pm", "2026-03-05T14:00", "2026-03-05T15:30"),
        ("between 10 and 11.30am tomorrow", "2026-03-04T10:00", "2026-03-04T11:30"),
        ("from 9 to 5 on Monday", "2026-03-09T09:00", "2026-03-09T17:00"),
        ("9 to 11 March", "2026-03-09T00:00", "2026-03-12T00:00"),
        ("Monday to Wednesday", "2026-03-09T00:00", "2026-03-12T00:00"),
        ("from 28 December to 3 January", "2026-12-28T00:00", "2027-01-04T00:00"),
        ("tomorrow at 10:15 for 45 minutes", "2026-03-04T10:15", "2026-03-04T11:00"),
    ],
)
def test_a_range_has_both_ends(text: str, start: str, end: str) -> None:
    (found,) = find(text, AT)

    assert found.kind == "range"
    assert (f"{found.start:%Y-%m-%dT%H:%M}", f"{found.end:%Y-%m-%dT%H:%M}") == (start, end)


def test_every_time_of_a_sentence_is_found() -> None:
    found = find("Could you do Tuesday at 3pm, Wednesday morning or 12 or 13 March after lunch?", AT)

    assert [w.start.date() for w in found if w.kind not in ("time", "after")] == [
        date(2026, 3, 10),
        date(2026, 3, 11),
        date(2026, 3, 12),
        date(2026, 3, 13),
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Thurs 5 Mar, 16.00 - 17.00 (UK time)", "2026-03-05T16:00:00+00:00", "2026-03-05T17:00:00+00:00"),
        ("4-5pm Thursday 5th March (GMT)", "2026-03-05T16:00:00+00:00", "2026-03-05T17:00:00+00:00"),
        ("20260305T160000Z", "2026-03-05T16:00:00+00:00", None),
        ("Friday 13th at half ten", "2026-03-13T10:30:00+00:00", None),
        ("quarter to three tomorrow", "2026-03-04T14:45:00+00:00", None),
        ("9, 10 and 11 March", "2026-03-09T00:00:00+00:00", None),
        ("the Monday after Easter", "2026-04-06T00:00:00+01:00", None),
        ("the last Friday in April", "2026-04-24T00:00:00+01:00", None),
        ("the second week of May", "2026-05-04T00:00:00+01:00", "2026-05-11T00:00:00+01:00"),
        ("Q3 next year", "2027-07-01T00:00:00+01:00", "2027-10-01T00:00:00+01:00"),
        ("the 15th of next month", "2026-04-15T00:00:00+01:00", None),
        ("the next working day", "2026-03-04T00:00:00+00:00", None),
        ("the bank holiday Monday", "2026-04-06T00:00:00+01:00", None),
        ("in two weeks' time", "2026-03-17T10:00:00+00:00", None),
        ("three Fridays from now", "2026-03-20T00:00:00+00:00", None),
        ("New Year's Eve", "2026-12-31T00:00:00+00:00", None),
        ("tonight at 8", "2026-03-03T20:00:00+00:00", None),
        ("1500 hrs on 12 June", "2026-06-12T15:00:00+01:00", None),
    ],
)
def test_these_are_read_as_a_person_reads_them(text: str, start: str, end: str | None) -> None:
    found = find(text, AT, country="GB", region="ENG")

    assert found[0].start.isoformat() == start
    assert (found[0].end.isoformat() if found[0].end else None) == end


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Tuesday 10th at 10:00, 11:30 or 14:00", ["10 10:00", "10 11:30", "10 14:00"]),
        ("Mon 9 March: 09:00, 10:00", ["09 09:00", "09 10:00"]),
        ("8am or 9am on Monday", ["09 08:00", "09 09:00"]),
        ("Tuesday 10-11am or 2-3pm", ["10 10:00", "10 14:00"]),
        ("Monday, Tuesday or Friday", ["09 00:00", "10 00:00", "13 00:00"]),
        ("next week on Tuesday or Thursday", ["10 00:00", "12 00:00"]),
        ("on the 9th, 10th or 11th", ["09 00:00", "10 00:00", "11 00:00"]),
    ],
)
def test_a_list_of_slots_shares_its_day_or_goes_forward(text: str, starts: list[str]) -> None:
    assert [f"{w.start:%d %H:%M}" for w in find(text, AT)] == starts


def test_what_was_is_looked_for_in_the_past() -> None:
    (then,) = find("Thank you again for the conversation on 25 February.", AT)
    (next_one,) = find("We shall meet on 25 February.", AT)

    assert (then.start.year, next_one.start.year) == (2026, 2027)


def test_not_later_than_a_time_of_a_day_is_a_deadline_with_its_hour() -> None:
    (found,) = find("Please answer by 5pm on Friday.", AT)

    assert (found.kind, found.end.isoformat()) == ("deadline", "2026-03-06T17:00:00+00:00")


@pytest.mark.parametrize(
    "text",
    [
        "We may need one more round.",
        "This is about your second interview.",
        "Our line is open 24/7.",
        "The salary is £42,500 plus a bonus of 10%.",
        "Call +44 20 7946 0018 or 01632 960983.",
        "It runs on version 3.11.2 and 4.10.",
        "Let us march forward together.",
        "May I ask who sat on the panel?",
        "We will be in touch soon, shortly, as soon as we can.",
        "You scored 4/5 and 9 out of 10.",
        "Room 12, building 3, ref. AB-1234-56.",
        "The sun was out and we sat outside.",
        "Happy New Year!",
        "I see Jan Novy every Monday.",
        "at 020 7946-0018",
        "One moment, this one is the first of many.",
        "",
    ],
)
def test_nothing_is_found_where_no_time_is_named(text: str) -> None:
    assert find(text, AT) == ()


def test_three_to_five_business_days_are_not_the_third_of_may() -> None:
    (found,) = find("You will hear within 3-5 business days.", AT, country="US")

    assert found.words == "within 3-5 business days"
    assert found.interval(AT.date()) == (date(2026, 3, 3), date(2026, 3, 10))


def test_the_span_is_where_the_words_stand() -> None:
    text = "Größe: näïve — by Friday 6 March\u2003please"

    (found,) = find(text, AT)

    assert text[found.at_start : found.at_end] == found.words == "by Friday 6 March"


WORDS = """by before next last the of a in at from to - / : . , ( ) & Friday sat March may 3 12 31 1999 2026 0930 2nd first am
pm BST +02:00 week weeks days months year hours few couple end early mid business quarter half past noon tonight now ago
Christmas Q3 H2 99999999999999 \u00bd"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n"])


@settings(max_examples=300, deadline=None)
@given(
    st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=60),
    st.datetimes(),
    st.booleans(),
)
def test_no_text_raises_and_every_answer_is_in_order(text: str, at: datetime, american: bool) -> None:
    for one in find(text, at, country="GB", american=american):
        assert 0 <= one.at_start < one.at_end <= len(text)
        assert text[one.at_start : one.at_end] == one.words
        known = one.interval(at.date())
        assert known is None or known[0] <= known[1]


@pytest.mark.parametrize(
    "unit", ["1/", "on the ", "by ", "3-5 ", "monday ", "\n ", "1:", "of the first week ", "and 3 ", "a.m "]
)
def test_long_hostile_text_is_read_once_from_left_to_right(unit: str) -> None:
    text = unit * (40_000 // len(unit))

    found = find(text, AT)

    assert all(one.at_end <= len(text) for one in found)
