"""The grammar speaks of nothing that the scanner cannot say, and a level looks at each token a bounded number of times."""

import re
from datetime import datetime

import pytest

from afterword.reading.when.find import levels, parse
from afterword.reading.when.lexicon import WORDS
from afterword.reading.when.rules import Setting, members
from afterword.reading.when.tokens import scan

FROM_THE_SCANNER = """n nh nd nk nj y4 hm big ymd ordn word break other ampm slash lslash dash ldash dot full colon
lcolon comma lp rp and plus at approx frac pct money hash mark stop bar"""
FROM_THE_LEVELS = "D C P H U S R B L W"
KNOWN = {category for category, _ in WORDS.values()} | set(FROM_THE_SCANNER.split()) | set(FROM_THE_LEVELS.split())
RULES = [rule for level in levels() for rule in level.rules]


def test_every_symbol_of_every_rule_can_occur() -> None:
    unknown = {
        (member, rule.text)
        for rule in RULES
        for symbol in rule.text.split()
        for member in members(symbol.rpartition("=")[2].strip("!?"))
        if member not in KNOWN
    }

    assert unknown == set()


def test_no_rule_repeats_anything() -> None:
    for rule in RULES:
        rule.match("", 0)
        assert rule.pattern is not None
        assert not re.search(r"[*+{]", re.sub(r"\[[^\]]*\]", "", rule.pattern.pattern)), rule.text


def test_a_rule_looked_up_by_its_first_two_words_is_never_missed() -> None:
    text = "the week commencing 9 March or on Friday at half past three, within 3-5 working days"
    codes = scan(text).codes

    for level in levels():
        for i in range(len(codes)):
            found = {id(rule) for rule in level.learn(codes[i : i + 2])}
            matching = {id(rule) for rule in level.rules if rule.match(codes, i)}
            assert matching <= found


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("twenty-first", [21]),
        ("thirty one", [31]),
        ("two thousand and twenty six", [2026]),
        ("nineteen ninety nine", [1999]),
        ("twenty twenty six", [2026]),
        ("one hundred", [100]),
        ("seven eight", [7, 8]),
    ],
)
def test_number_words_are_joined(words: str, values: list[int]) -> None:
    assert scan(words).values == values


def test_a_level_leaves_a_line_alone_that_holds_nothing_of_it() -> None:
    at = datetime(2026, 3, 3)
    setting = Setting(at, at.date(), False, None, None, at)
    line = scan("no time is named here")

    assert parse(line, setting).codes == line.codes
