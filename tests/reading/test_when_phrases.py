"""A thousand ways to write a time, each with what it means on a Tuesday morning in March, and silence elsewhere.

A line of `when_phrases.txt` is a phrase and, for each time in it, kind, start, end (excluded) and the dates meant.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.facts.when import When
from afterword.reading.when import find

AT = datetime(2026, 3, 3, 9, 30, tzinfo=ZoneInfo("Europe/London"))
HERE = Path(__file__).parent
PHRASES = [line.split(" | ") for line in (HERE / "when_phrases.txt").read_text("utf8").splitlines()]
SILENT = (HERE / "when_silent.txt").read_text("utf8").splitlines()


def _moment(moment: datetime | None, named: bool) -> str:
    """Date and time without what is usual: midnight, and the offset of London where no zone was named."""
    if moment is None:
        return "-"
    plain = moment.isoformat()[:16].removesuffix("T00:00")
    usual = AT.replace(year=moment.year, month=moment.month, day=moment.day).utcoffset()
    return plain if not named or moment.utcoffset() == usual else plain + moment.isoformat()[19:]


def _written(when: When) -> str:
    meant = when.interval(AT.date())
    days = "-" if meant is None else f"{meant[0].isoformat()}..{meant[1].isoformat()}"
    named = when.zone is not None
    return f"{when.kind} {_moment(when.start, named)} {_moment(when.end, named)} {days}"


@pytest.mark.parametrize(("phrase", "meant"), PHRASES, ids=[phrase for phrase, _ in PHRASES])
def test_a_phrase_means_these_days(phrase: str, meant: str) -> None:
    assert "; ".join(map(_written, find(phrase, AT, country="GB"))) == meant


@pytest.mark.parametrize("text", SILENT)
def test_what_names_no_time_is_left_alone(text: str) -> None:
    assert find(text, AT, country="GB") == ()


@pytest.mark.parametrize("around", ["We hope to write to you {}.", "{}", "Could you answer {}, please? Thank you."])
def test_a_phrase_means_the_same_inside_a_sentence(around: str) -> None:
    """Only phrases that a preposition opens, which no sentence around them can change."""
    for phrase, meant in PHRASES:
        if phrase.split()[0] in ("by", "before", "until", "within", "after") and meant.startswith(
            ("deadline", "range")
        ):
            assert "; ".join(map(_written, find(around.format(phrase), AT, country="GB"))) == meant, phrase


@pytest.mark.parametrize(
    "text",
    [
        "by " * 20_000,
        "Friday or " * 5_000,
        "1/" * 20_000,
        "10:00 CET / " * 4_000,
        "the " * 20_000 + "week",
        "first second third " * 3_000,
        "3-5 " * 10_000,
        "at 10.30 " * 5_000,
        "Monday 9 March 2026 10:00 Europe/London " * 1_000,
        "a week or two or " * 3_000,
        "about " * 10_000 + "a week",
        "next week or " * 4_000,
        "twenty " * 10_000,
        "(" * 20_000 + "Friday" + ")" * 20_000,
        "-" * 50_000,
        "w/" * 20_000,
        "p.m. " * 10_000,
        "\n\n" * 20_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_flood_is_too_much(text: str) -> None:
    found = find(text, AT, country="GB")

    assert all(0 <= when.at_start < when.at_end <= len(text) for when in found)
