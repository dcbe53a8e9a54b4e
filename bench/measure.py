"""One set read in a process of its own: predictions to a file, time and memory to standard output.

usage: measure.py SET CASES.jsonl FOLDER OUT.jsonl [--peer NAME]

A predictor sees the inputs of a case alone: the fields that its `INPUTS` names, else all but those known as answers.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ANSWERS = frozenset(
    (
        "expected",
        "expected_html",
        "label",
        "label_confidence",
        "promise",
        "interview",
        "gold",
        "gold_label",
        "kind",
        "bounce",
        "recipients",
        "recipients_label",
        "permanent",
        "hard",
        "reasons",
        "status",
        "engine",
        "disputed",
        "category",
    )
)
Predict = Callable[[dict[str, Any], Path], dict[str, Any]]


def main() -> int:
    """Read every case three times, keep the fastest, and say `{"missing": true}` where there is no such reader yet."""
    options = argparse.ArgumentParser()
    options.add_argument("set")
    options.add_argument("cases", type=Path)
    options.add_argument("folder", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--peer")
    given = options.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    started = time.perf_counter()
    try:
        predict, inputs = _reader(given.set, given.peer)
    except ImportError as missing:
        print(json.dumps({"missing": str(missing)}))
        return 0
    loaded = time.perf_counter() - started
    cases = [_seen(json.loads(line), inputs) for line in given.cases.read_text("utf8").splitlines() if line.strip()]
    for case in cases[:5]:
        _timed(predict, case, given.folder)
    spent: list[float] = []
    raised = 0
    with given.out.open("w", encoding="utf8") as out:
        for case in cases:
            prediction, seconds = _timed(predict, case, given.folder)
            raised += "raised" in prediction
            spent.append(seconds)
            out.write(json.dumps({**prediction, "us": seconds * 1e6}, ensure_ascii=False, default=str) + "\n")
    spent.sort()
    print(
        json.dumps(
            {
                "cases": len(cases),
                "raised": raised,
                "median_us": spent[len(spent) // 2] * 1e6 if spent else 0,
                "worst_us": spent[-1] * 1e6 if spent else 0,
                "import_ms": loaded * 1e3,
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )
    return 0


def _reader(name: str, peer: str | None) -> tuple[Predict, tuple[str, ...] | None]:
    if peer is not None:
        return importlib.import_module("bench.peers").reader(name, peer), None
    module = importlib.import_module(f"bench.sets.{name}")
    return module.predict, getattr(module, "INPUTS", None)


def _seen(case: dict[str, Any], inputs: tuple[str, ...] | None) -> dict[str, Any]:
    if inputs is not None:
        return {name: case[name] for name in inputs if name in case}
    return {name: value for name, value in case.items() if name not in ANSWERS}


def _timed(predict: Predict, case: dict[str, Any], folder: Path) -> tuple[dict[str, Any], float]:
    """The prediction and the fastest of up to three tries; what raises counts as a wrong answer."""
    best, prediction = float("inf"), {"id": case["id"], "ok": False}
    for _ in range(3):
        started = time.perf_counter()
        try:
            prediction = predict(dict(case), folder)
        except Exception as problem:
            prediction = {"id": case["id"], "ok": False, "error": type(problem).__name__, "raised": True}
        best = min(best, time.perf_counter() - started)
        if best > 0.05:
            break
    return prediction, best


if __name__ == "__main__":
    sys.exit(main())
