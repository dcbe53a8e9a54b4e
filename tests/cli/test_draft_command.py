"""`afterword draft` with a candidacy file alone: no database, and answers that a program can read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from afterword.cli.main import main

CANDIDACY: dict[str, Any] = {
    "version": 1,
    "candidate": {
        "name": "Ada Marsh",
        "email": "ada@example.org",
        "phone": "+44 7700 900123",
        "time_zone": "Europe/London",
    },
    "employer": {"name": "Northwind", "time_zone": "Europe/London", "country": "GB", "region": "ENG"},
    "role": "Data Analyst",
    "contacts": [
        {"id": "priya", "name": "Priya Nair", "email": "priya@northwind.example", "part": "interviewer"},
        {"id": "lee", "name": "Lee Okafor", "email": "lee@northwind.example", "part": "interviewer"},
        {"id": "tom", "name": "Tom Hale", "email": "tom@northwind.example", "part": "recruiter"},
    ],
    "history": [
        {"fact": "policy", "at": "2026-03-01T09:00:00+00:00", "policy": "open"},
        {
            "fact": "interview",
            "at": "2026-03-03T10:00:00+00:00",
            "until": "2026-03-03T11:00:00+00:00",
            "round": 1,
            "with": ["priya", "lee"],
            "lead": "priya",
            "notes": "Talked about moving the reports to Postgres.",
        },
    ],
}
NOW = "2026-03-03T16:00:00+00:00"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "candidacy.json"
    path.write_text(json.dumps(CANDIDACY), encoding="utf-8")
    return str(path)


def call(file: str, *more: str) -> int:
    return main(["draft", "--candidacy-file", file, "--now", NOW, *more])


def test_one_draft_is_an_object(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(file, "--move", "thank_you", "--to", "priya", "--format", "json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"subject", "body", "gave", "problems"}
    assert answer["body"].startswith("Dear Priya,\n\n")
    assert answer["body"].endswith("Ada Marsh\n+44 7700 900123\n")
    assert "moving the reports to Postgres" in answer["body"]
    assert answer["problems"] == []


def test_a_panel_gets_a_note_each_and_no_two_read_alike(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(file, "--move", "thank_you", "--format", "json") == 0
    answer = json.loads(capsys.readouterr().out)
    first, second = (one["body"].split("\n\n")[1] for one in answer)
    assert [one["body"].split(",")[0] for one in answer] == ["Dear Priya", "Dear Lee"]
    assert first != second


def test_a_move_that_the_plan_does_not_call_for_is_written_all_the_same(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(file, "--move", "keep_warm", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["body"]


def test_what_is_left_to_do_is_said_and_exits_1(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(file, "--move", "answer_offer") == 1
    said = capsys.readouterr()
    assert said.out.startswith("Subject: ")
    assert said.err.startswith("afterword: It promises your answer by ")


def test_a_call_is_five_lines(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(file, "--move", "check_in", "--channel", "phone", "--format", "json") == 0
    lines = json.loads(capsys.readouterr().out)["body"].splitlines()
    assert [line[:3] for line in lines] == ["1. ", "2. ", "3. ", "4. ", "5. "]


def test_the_candidate_chooses_tone_and_sign_off(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        call(file, "--move", "thank_you", "--to", "priya", "--formality", "formal", "--sign-off", "With kind regards")
        == 0
    )
    body = capsys.readouterr().out
    assert "Dear Priya Nair,\n" in body
    assert "\nWith kind regards,\nAda Marsh" in body
    assert "I'm" not in body


@pytest.mark.parametrize(
    "more",
    [
        [],
        ["--move", "wave"],
        ["--move", "thank_you", "--to", "nobody"],
        ["--move", "thank_you", "--channel", "pigeon"],
        ["--move", "thank_you", "--formality", "odd"],
        ["--move", "thank_you", "--format", "xml"],
        ["--move", "thank_you", "extra"],
    ],
)
def test_a_wrong_call_is_one_line_and_exits_2(file: str, more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert call(file, *more) == 2
    said = capsys.readouterr().err
    assert said.startswith("afterword: ")
    assert said.count("\n") == 1


def test_a_bad_file_names_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.json"
    path.write_text(json.dumps({**CANDIDACY, "role": 3}), encoding="utf-8")
    assert call(str(path), "--move", "thank_you") == 2
    assert f"{path}: role" in capsys.readouterr().err


def test_neither_check_nor_draft_loads_the_database() -> None:
    said = "import sys, afterword.cli.check, afterword.cli.draft; print('django' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
