"""The candidate's own answer takes one of the offered times, or it takes none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.agreed import agreed

LONDON = ZoneInfo("Europe/London")
AT = datetime(2026, 3, 5, 12, tzinfo=LONDON)
OFFERED = [
    datetime(2026, 3, 10, 10, tzinfo=LONDON),
    datetime(2026, 3, 11, 14, 30, tzinfo=LONDON),
    datetime(2026, 3, 12, 9, 15, tzinfo=LONDON),
    datetime(2026, 3, 12, 16, 0, tzinfo=LONDON),
]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("Thank you, Tuesday 10 March at 10 suits me well.", 0),
        ("Tuesday works for me.", 0),
        ("Wednesday at 2.30pm would be great, thank you.", 1),
        ("Wednesday please!", 1),
        ("I'd like to take 9.15am on Thursday.", 2),
        ("Please put me down for the 11th.", 1),
        ("Hi Tom,\n\nthanks for these. 16:00 on Thursday it is.\n\nAda", 3),
        ("I'm busy on Tuesday. Wednesday works.", 1),
    ],
)
def test_one_time_named_is_taken(text: str, which: int) -> None:
    assert agreed(text, OFFERED, AT, "GB") == OFFERED[which]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, I will look at my calendar.",
        "Thursday works for me.",
        "Either Tuesday at 10 or Wednesday at 2.30pm is fine.",
        "Unfortunately I can't make Tuesday at 10.",
        "Would Wednesday at 2.30pm still be free?",
        "Could we do Friday 13 March at 10 instead?",
        "I am free after 10 on Tuesday.",
        "Tuesday at 11 works.",
        "I will let you know by Tuesday.",
        "",
    ],
)
def test_no_time_or_several_are_left_to_the_question(text: str) -> None:
    assert agreed(text, OFFERED, AT, "GB") is None


def test_times_whose_zone_is_not_known_are_told_by_the_clock() -> None:
    naive = [one.replace(tzinfo=None) for one in OFFERED]

    assert agreed("Tuesday at 10 is fine.", naive, AT, "GB") == naive[0]
