"""The words for times, row by row, as the dates that people mean by them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.when import find

LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2026, 3, 3, 10, 0, tzinfo=LONDON)

ROWS = [
    ("You will hear from us by Friday.", "03-03", "03-06"),
    ("We decide by May 24", "03-03", "05-24"),
    ("We aim to settle it before the end of the week", "03-03", "03-06"),
    ("an answer before 9 March", "03-03", "03-08"),
    ("The panel sits on Monday", "03-09", "03-09"),
    ("I will ring tomorrow", "03-04", "03-04"),
    ("Expect a note this afternoon", "03-03", "03-03"),
    ("We should know this week", "03-03", "03-06"),
    ("More later this week", "03-04", "03-06"),
    ("We meet next week", "03-09", "03-13"),
    ("early next week", "03-09", "03-11"),
    ("late next week", "03-12", "03-13"),
    ("by next Tuesday", "03-03", "03-10"),
    ("We write at the end of the week", "03-06", "03-06"),
    ("by mid-week", "03-03", "03-04"),
    ("in a few days", "03-05", "03-08"),
    ("within the next few days", "03-03", "03-08"),
    ("within a couple of days", "03-03", "03-06"),
    ("in the next day or so", "03-03", "03-05"),
    ("It takes a couple of weeks", "03-13", "03-19"),
    ("It takes a few more weeks", "03-17", "03-31"),
    ("in a few weeks", "03-17", "03-31"),
    ("in a fortnight", "03-15", "03-19"),
    ("in three weeks", "03-22", "03-26"),
    ("within 10 days", "03-03", "03-13"),
    ("within 5 business days", "03-03", "03-10"),
    ("3-5 business days", "03-06", "03-10"),
    ("in 2 to 3 weeks", "03-17", "03-24"),
    ("by late February", "03-03", "02-28"),
    ("by the end of the month", "03-03", "03-31"),
    ("early March", "03-01", "03-10"),
    ("mid March", "03-11", "03-20"),
    ("late March", "03-21", "03-31"),
    ("the first week of June", "06-01", "06-05"),
    ("the first week of August", "08-03", "08-07"),
    ("in August - September", "08-01", "09-30"),
    ("the week commencing 9 March", "03-09", "03-13"),
    ("w/c 16 March", "03-16", "03-20"),
    ("a fortnight today", "03-17", "03-17"),
    ("Tuesday week", "03-17", "03-17"),
    ("a week on Friday", "03-13", "03-13"),
    ("by close of business on Thursday", "03-03", "03-05"),
    ("by the end of next week", "03-03", "03-13"),
    ("no later than 12 March", "03-03", "03-12"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), ROWS)
def test_words_mean_the_dates_of_the_table(text: str, earliest: str, latest: str) -> None:
    (found,) = find(text, TUESDAY)

    year = 2027 if text == "by late February" else 2026
    assert found.interval(TUESDAY.date()) == (
        date.fromisoformat(f"2026-{earliest}"),
        date.fromisoformat(f"{year}-{latest}"),
    )


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("You will hear this week", "03-07", "03-13"),
        ("later this week", "03-08", "03-13"),
        ("by the end of this week", "03-07", "03-13"),
        ("by the end of the week", "03-07", "03-13"),
        ("next week", "03-09", "03-13"),
        ("by Friday", "03-07", "03-13"),
    ],
)
def test_a_week_named_at_its_weekend_is_the_one_that_comes(text: str, earliest: str, latest: str) -> None:
    saturday = datetime(2026, 3, 7, 9, 0, tzinfo=LONDON)

    (found,) = find(text, saturday)

    assert found.interval(saturday.date()) == (
        date.fromisoformat(f"2026-{earliest}"),
        date.fromisoformat(f"2026-{latest}"),
    )


def test_late_february_written_in_february_is_this_one() -> None:
    at = datetime(2026, 2, 10, 9, 0, tzinfo=LONDON)

    (found,) = find("We will write by late February.", at)

    assert found.interval(at.date()) == (date(2026, 2, 10), date(2026, 2, 28))


def test_a_bank_holiday_is_no_business_day_where_the_country_is_known() -> None:
    thursday = datetime(2026, 4, 2, 9, 0, tzinfo=LONDON)

    (known,) = find("within 2 business days", thursday, country="GB", region="ENG")
    (unknown,) = find("within 2 business days", thursday)

    assert known.interval(thursday.date()) == (date(2026, 4, 2), date(2026, 4, 8))
    assert unknown.interval(thursday.date()) == (date(2026, 4, 2), date(2026, 4, 6))


def test_what_is_open_to_the_future_has_no_interval() -> None:
    (found,) = find("some time after 9 March", TUESDAY)

    assert found.kind == "after"
    assert found.interval(TUESDAY.date()) is None
