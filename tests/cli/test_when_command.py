"""`afterword when` says which dates a text means, for people and as JSON."""

import json

import pytest

from afterword.cli.main import main

AT = ["--at", "2026-03-03T10:00:00+00:00"]


def test_it_names_the_dates_that_the_words_mean(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["when", "by end of next week", *AT])

    assert status == 0
    assert capsys.readouterr().out == "by end of next week: deadline, Tue 3 Mar 2026 to Fri 13 Mar 2026\n"


def test_json_gives_words_span_and_dates(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["when", "We meet on 03/04 at 3pm BST.", *AT, "--country", "GB", "--format", "json"])

    assert status == 0
    (time,) = json.loads(capsys.readouterr().out)["times"]
    assert time == {
        "start": 11,
        "end": 27,
        "words": "03/04 at 3pm BST",
        "kind": "datetime",
        "from": "2026-04-03T15:00:00+01:00",
        "to": None,
        "grain": "hour",
        "zone": "BST",
        "seconds": None,
        "earliest": "2026-04-03",
        "latest": "2026-04-03",
    }


def test_a_text_without_a_time_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["when", "We may need one more round.", *AT]) == 0
    assert capsys.readouterr().out == "no time is named\n"


@pytest.mark.parametrize(
    "args",
    [
        ["when", "by Friday"],
        ["when", "by Friday", "--at", "2026-03-03"],
        ["when", "by Friday", "--at", "tomorrow"],
        ["when", "by Friday", *AT, "--country", "XX"],
        ["when", "by Friday", *AT, "--country", "GB", "--region", "XX"],
        ["when", "by Friday", *AT, "--format", "xml"],
        ["when", "by", "Friday", *AT],
        ["when", *AT],
        ["when", "by Friday", *AT, "--wrong"],
        ["when", "by Friday", "--at"],
    ],
)
def test_wrong_usage_is_one_line_and_status_two(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(args) == 2
    errors = capsys.readouterr().err
    assert errors.startswith("afterword: ")
    assert errors.count("\n") == 1
