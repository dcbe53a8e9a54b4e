"""`afterword check`: lines, exit statuses, fixes, JSON."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from afterword.cli.main import main

CANDIDACY = {
    "version": 1,
    "candidate": {
        "name": "Ada Marsh",
        "email": "ada@example.org",
        "phone": "+44 7700 900123",
        "time_zone": "Europe/London",
    },
    "employer": {"name": "Northwind"},
    "role": "Data Analyst",
    "contacts": [{"id": "priya", "name": "Priya Nair", "email": "priya@northwind.example", "part": "interviewer"}],
    "history": [],
}


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    return tmp_path / "letter.txt"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "candidacy.json"
    path.write_text(json.dumps(CANDIDACY), encoding="utf-8")
    return str(path)


def test_a_clean_letter_says_nothing_and_exits_0(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("Thank you for the talk.", encoding="utf-8")
    assert main(["check", str(letter)]) == 0
    assert capsys.readouterr().out == ""


def test_a_finding_is_a_line_with_its_place_and_exits_1(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("Subject: Data Analyst\n\nThank you.\nI really need this job.\n", encoding="utf-8")
    assert main(["check", str(letter)]) == 1
    assert capsys.readouterr().out == f"{letter}:4:1: AW309 Need is no reason to choose anyone.\n"


def test_a_finding_in_the_subject_stands_at_its_line(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("To: Priya\nSubject: Hello\n\nThank you.\n", encoding="utf-8")
    assert main(["check", str(letter)]) == 1
    assert capsys.readouterr().out.startswith(f"{letter}:2:1: AW305 ")


def test_names_are_held_against_the_candidacy(letter: Path, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("Dear Pria,\n\nThank you.\n\nKind regards,\nAda Marsh\n+44 7700 900123\n", encoding="utf-8")
    assert main(["check", str(letter), "--candidacy-file", file, "--to", "priya"]) == 1
    assert f"{letter}:1:6: AW301 " in capsys.readouterr().out


def test_the_move_brings_its_rules(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("It was good to meet you.", encoding="utf-8")
    assert main(["check", str(letter)]) == 0
    assert main(["check", str(letter), "--move", "thank_you"]) == 1
    assert "AW331" in capsys.readouterr().out


def test_what_is_attached_can_be_told(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text("I have attached my CV.", encoding="utf-8")
    assert main(["check", str(letter), "--attached", ""]) == 1
    assert main(["check", str(letter), "--attached", "cv.pdf"]) == 0
    assert "AW315" in capsys.readouterr().out


def test_fix_mends_the_file_and_says_what_remains(letter: Path, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(
        "Subject: Thanks\n\nDear Pria,\n\nTHANK YOU!! I beg you.\n\nKind regards,\nAda Marsh\n", encoding="utf-8"
    )
    assert main(["check", "--fix", str(letter), "--candidacy-file", file, "--to", "priya"]) == 1
    assert letter.read_text(encoding="utf-8") == (
        "Subject: Thanks\n\nDear Priya,\n\nThank you! I beg you.\n\nKind regards,\nAda Marsh\n+44 7700 900123\n"
    )
    assert capsys.readouterr().out == f"{letter}:5:12: AW309 That pleads.\n"


def test_standard_input_is_named_by_a_dash(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"I beg you.")))
    assert main(["check", "-"]) == 1
    assert capsys.readouterr().out.startswith("-:1:1: AW309 ")


def test_several_files_are_one_answer_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, words in (("a", "I beg you."), ("b", "Thank you.")):
        (tmp_path / name).write_text(words, encoding="utf-8")
    assert main(["check", str(tmp_path / "a"), str(tmp_path / "b"), "--format", "json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["errors"] == 1
    assert answer["warnings"] == 0
    assert answer["findings"] == [
        {
            "path": str(tmp_path / "a"),
            "line": 1,
            "column": 1,
            "code": "AW309",
            "severity": "error",
            "message": "That pleads.",
            "fix": None,
        }
    ]


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["nowhere.txt"],
        ["--move", "wave", "x"],
        ["--odd", "x"],
        ["--to", "priya", "x"],
        ["--format", "xml", "x"],
        ["--move"],
        ["--now", "today", "x"],
    ],
)
def test_a_wrong_call_is_one_line_and_exits_2(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *args]) == 2
    said = capsys.readouterr().err
    assert said.startswith("afterword: ")
    assert said.count("\n") == 1
