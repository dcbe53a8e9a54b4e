"""Every wording rule finds its bad examples and leaves its good ones alone."""

from __future__ import annotations

import pytest

from afterword.playbook.check import check
from afterword.playbook.example import example
from afterword.playbook.rule import WordingRule
from afterword.playbook.wording import WORDING

BAD = [pytest.param(rule, words, id=f"{rule.code}-{place}") for rule in WORDING for place, words in enumerate(rule.bad)]
GOOD = [
    pytest.param(rule, words, id=f"{rule.code}-{place}") for rule in WORDING for place, words in enumerate(rule.good)
]


@pytest.mark.parametrize(("rule", "words"), BAD)
def test_a_bad_example_is_found(rule: WordingRule, words: str) -> None:
    found = check(example(words, rule.moves), (rule,))
    assert [one.code for one in found][:1] == [rule.code]
    assert all(one.message and one.severity == rule.severity for one in found)


@pytest.mark.parametrize(("rule", "words"), GOOD)
def test_a_good_example_passes(rule: WordingRule, words: str) -> None:
    assert check(example(words, rule.moves), (rule,)) == ()


def test_the_codes_are_in_order_and_each_stands_once() -> None:
    codes = [rule.code for rule in WORDING]
    assert codes == sorted(set(codes))
    assert all(code.startswith("AW3") and len(code) == 5 for code in codes)


@pytest.mark.parametrize("rule", WORDING, ids=lambda rule: rule.code)
def test_a_rule_says_what_it_asks_and_why(rule: WordingRule) -> None:
    assert rule.asks.endswith(".")
    assert rule.reason.endswith(".")
    assert rule.part in ("", "A0", "A1", "A2", "A3", "A4", "A5", "A6")
    assert rule.bad
    assert rule.good
