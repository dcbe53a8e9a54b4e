"""The labelled sentences: polite plain English passes untouched, and most of what offends is found."""

from __future__ import annotations

import importlib

import pytest

report = importlib.import_module("tests.playbook.corpus.report")


@pytest.mark.parametrize(("part", "precision", "recall"), [("tuned", 0.99, 0.98), ("held", 0.97, 0.85)])
def test_precision_and_recall_do_not_fall(part: str, precision: float, recall: float) -> None:
    right, wrong, missed = (sum(counter.values()) for counter in report.count(report.lines(part)))
    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


def test_no_sentence_stands_in_both_parts() -> None:
    tuned = {line.words for line in report.lines("tuned")}
    held = {line.words for line in report.lines("held")}
    assert not tuned & held
    assert len(held) >= 100
