"""What a pattern needs is told without compiling it, and never hides a match."""

from __future__ import annotations

import importlib
import sys

import pytest

from afterword.playbook.needed import may_match, needed
from afterword.playbook.phrases import Phrase, compiled, found_in
from afterword.playbook.wording import WORDING

report = importlib.import_module("tests.playbook.corpus.report")
PHRASES: list[Phrase] = [
    one
    for rule in WORDING
    for one in getattr(sys.modules[rule.find.__module__], "PHRASES", ())
    if isinstance(one, Phrase)
]
SENTENCES = [line.words for part in ("tuned", "held", "blind_read", "blind_held") for line in report.lines(part)]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bkept me (?:waiting|hanging)\b", ((("kept me",), ("waiting", "hanging")),)),
        (r"colou?r(?: of it)?", ((("colo",),),)),
        (r"(?:yes|no|\w+) by noon|today", ((("by noon",),), (("today",),))),
        (r"(?!never)(?<=so )ever[.]", ((("ever",),),)),
        (r"[aeiou]+|\d{2}", ((), ())),
        (r"(?:ask|tell){0,2} me{2}", ((("me",),),)),
        (r"(?:really )?(?:a|the big) day", ((("day",),),)),
    ],
)
def test_what_a_pattern_needs(pattern: str, words: object) -> None:
    assert needed(pattern) == words


def test_a_pattern_that_is_not_tried_would_not_have_matched() -> None:
    assert len(PHRASES) > 200
    for pattern in {text for phrase in PHRASES for text in (phrase.pattern, phrase.unless) if text}:
        for sentence in SENTENCES[::7]:
            assert bool(found_in(pattern, sentence)) == bool(compiled(pattern).search(sentence)), (pattern, sentence)


def test_case_and_white_space_make_no_difference() -> None:
    assert found_in("i need this job", "I  NEED\nthis Job.")
    assert not may_match("i need this job", "i need this")
