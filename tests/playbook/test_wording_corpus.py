"""The labelled sentences: polite plain English passes untouched, and most of what offends is found."""

from __future__ import annotations

import importlib

import pytest

report = importlib.import_module("tests.playbook.corpus.report")


@pytest.mark.parametrize(
    ("part", "precision", "recall"),
    [("tuned", 0.99, 0.98), ("held", 0.97, 0.85), ("blind_read", 0.99, 0.98), ("blind_held", 0.9, 0.72)],
)
def test_precision_and_recall_do_not_fall(part: str, precision: float, recall: float) -> None:
    right, wrong, missed = (sum(counter.values()) for counter in report.count(report.lines(part)))
    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall


def test_no_sentence_stands_in_both_parts() -> None:
    parts = [{line.words for line in report.lines(part)} for part in ("tuned", "held", "blind_read", "blind_held")]
    assert len(set().union(*parts)) == sum(len(part) for part in parts)
    assert len(parts[1]) >= 100
    assert len(parts[3]) >= 200
