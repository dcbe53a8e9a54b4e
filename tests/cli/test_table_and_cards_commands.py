"""`afterword import FILE.csv`, `add contact --vcard` and `add mail`, as typed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

GOOD = "employer,role,who,email,date,time\nPendle,Editor,Lee Wong,lee@pendle.example,2026-03-03,10:00\n"


def written(desk: Any, name: str, text: str) -> str:
    path: Path = desk.home / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_table_is_shown_and_taken_in_only_with_a_yes(desk: Any) -> None:
    path = written(desk, "a.csv", GOOD)

    status, out, error = desk.run("import", path)
    assert status == 2
    assert "Lee Wong <lee@pendle.example>" in out
    assert "Nothing was taken in: --yes" in error
    assert "pendle" not in desk.run("show", "pendle-editor")[1].lower()

    status, out, _ = desk.run("import", path, "--yes")
    assert status == 0
    assert "Took in 1 rows: 1 new candidacies, 1 contacts, 1 interviews." in out
    assert desk.json("import", path, "--yes") == {"taken": 1, "wrong": [], "candidacies": ["pendle-editor"], "new": 0}


def test_a_fault_is_told_by_line_and_column_and_is_exit_1(desk: Any) -> None:
    path = written(desk, "a.csv", GOOD + "Quill,Editor,Lee,nowhere,2026-03-03,10:00\n")

    status, out, _ = desk.run("import", path, "--yes")
    assert status == 1
    assert "line 3, email: 'nowhere' is no address." in out or "line 3, email: 'nowhere' is not" in out
    assert "0 of 2 rows were taken in." in out
    status, out, _ = desk.run("import", path, "--yes", "--format", "json")
    assert status == 1
    assert '"column": "email"' in out


def test_how_a_date_is_meant_is_asked(desk: Any) -> None:
    path = written(desk, "a.csv", "employer,who,date,time\nPendle,Lee Wong,03/04/2026,10:00\n")

    status, _, error = desk.run("import", path, "--yes")
    assert (status, "--day-first or --month-first" in error) == (2, True)
    assert desk.json("import", path, "--yes", "--day-first")["taken"] == 1


def test_a_vcard_becomes_contacts(desk: Any) -> None:
    desk.run("add", "candidacy", "Pendle", "Editor")
    path = written(desk, "a.vcf", "BEGIN:VCARD\nFN:Tom Hale\nEMAIL:tom@pendle.example\nTEL:020 7946 0123\nEND:VCARD\n")

    found = desk.json("add", "contact", "pendle-editor", "--vcard", path, "--as", "recruiter")
    assert found["contacts"] == ["tom"]
    assert "Tom Hale" in desk.run("show", "pendle-editor")[1]


def test_a_mail_from_a_file_is_noted_where_it_belongs(desk: Any) -> None:
    desk.run("add", "candidacy", "Pendle", "Editor")
    path = written(desk, "no.txt", "Dear Ada,\n\nUnfortunately we have chosen another candidate.\n\nTom Hale\n")

    found = desk.json("add", "mail", path, "--from", "Tom Hale <tom@pendle.example>", "--in", "pendle-editor")
    assert (found["state"], found["candidacy"]) == ("noted", "pendle-editor")
    assert "said no" in desk.run("show", "pendle-editor")[1]
