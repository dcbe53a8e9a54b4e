"""What stands after a quick command: options with their values, words, and what is none."""

import pytest

from afterword.cli.options import parse, short
from afterword.facts.errors import UsageError


def test_values_stand_after_a_name_or_behind_an_equals_sign():
    given = parse(
        "plan", ["--now=T", "a", "--to", "x", "--to=y", "--batch"], flags=("--batch",), valued=("--now", "--to")
    )
    assert given.words == ["a"]
    assert given.one("--now") == "T"
    assert given.all("--to") == ("x", "y")
    assert "--batch" in given
    assert "--help" not in given


def test_all_is_a_word_after_two_dashes_and_a_single_dash_is_one():
    given = parse("check", ["-", "--", "--fix", "-h"], flags=("--fix",))
    assert given.words == ["-", "--fix", "-h"]
    assert "--fix" not in given


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--nwo", "T"], "plan has no option --nwo; `afterword plan --help` lists them"),
        (["--batch=1"], "plan has no option --batch=1; `afterword plan --help` lists them"),
        (["-x"], "plan has no option -x; `afterword plan --help` lists them"),
        (["--now"], "--now needs a value"),
    ],
)
def test_what_is_no_option_is_refused_in_one_line(args, said):
    with pytest.raises(UsageError) as refused:
        parse("plan", args, flags=("--batch",), valued=("--now",))
    assert str(refused.value) == said


def test_an_option_that_has_one_value_is_given_once():
    given = parse("plan", ["--now", "a", "--now", "b"], valued=("--now",))
    with pytest.raises(UsageError, match="--now is given once"):
        given.one("--now")


def test_a_form_and_a_time_are_read():
    assert parse("plan", []).form() == "text"
    assert parse("plan", ["--format", "json"], valued=("--format",)).form() == "json"
    with pytest.raises(UsageError, match="text or json, not xml"):
        parse("plan", ["--format", "xml"], valued=("--format",)).form()
    given = parse("plan", ["--now", "2026-03-06T09:00:00+01:00"], valued=("--now",))
    assert given.time("--now").isoformat() == "2026-03-06T09:00:00+01:00"
    assert given.time("--at") is None
    with pytest.raises(UsageError, match="--now: expected a time with an offset"):
        parse("plan", ["--now", "2026-03-06T09:00:00"], valued=("--now",)).time("--now")


def test_what_was_given_is_shown_cut_and_without_control_characters():
    assert short("a\x1b[31mb") == "a\\x1b[31mb"
    assert len(short("x" * 500)) == 60
