"""The table of reading: a set's own score judges, and a predictor sees no answer."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCORE = """
import argparse, json
options = argparse.ArgumentParser()
options.add_argument("predictions")
options.add_argument("--cases")
options.add_argument("--json", action="store_true")
given = options.parse_args()
cases = [json.loads(line) for line in open(given.cases)]
said = {one["id"]: one["reply"].strip() for one in map(json.loads, open(given.predictions))}
right = sum(said[one["id"]] == one["expected"] for one in cases)
print(json.dumps({"all": {"exact": 100 * right / len(cases), "lost": 0, "leak": 0}}))
"""


def measured(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "bench" / "reading.py"), str(folder), "--json"]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder)


def test_every_set_that_is_there_becomes_a_row(tmp_path: Path) -> None:
    replies = tmp_path / "replies"
    replies.mkdir()
    (replies / "score.py").write_text(SCORE)
    case = {"id": "r1", "text": "Yes.\n\n> Will you come?\n", "expected": "Yes."}
    (replies / "cases.jsonl").write_text(json.dumps(case) + "\n")

    done = measured(tmp_path)
    rows = json.loads(done.stdout)

    assert done.returncode == 0
    assert [(row["set"], row["reader"], row["cases"], row["raised"]) for row in rows] == [
        ("replies", "afterword", 1, 0)
    ]
    assert rows[0]["score"].startswith("exact 100.0 %")


def test_a_folder_without_sets_is_said_so(tmp_path: Path) -> None:
    done = measured(tmp_path)

    assert done.returncode == 2
    assert "holds no set of cases" in done.stdout


def test_no_predictor_is_shown_an_answer() -> None:
    sys.path.insert(0, str(ROOT))
    try:
        from bench.measure import ANSWERS, _seen
    finally:
        sys.path.remove(str(ROOT))
    case = {"id": "r1", "text": "Yes.", **dict.fromkeys(ANSWERS, "the answer")}

    assert _seen(case, None) == {"id": "r1", "text": "Yes."}
    assert _seen(case, ("id", "text", "html")) == {"id": "r1", "text": "Yes."}
