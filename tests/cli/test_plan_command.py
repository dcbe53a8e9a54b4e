"""`afterword plan` and `afterword rule` as commands."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASE = {
    "version": 1,
    "candidate": {"name": "Ines Rook", "email": "ines@rook.example", "time_zone": "Europe/London"},
    "employer": {"name": "Kestrel Mills", "country": "GB", "region": "ENG"},
    "role": "Loom Technician",
    "contacts": [{"id": "orla", "name": "Orla Finch", "email": "orla@kestrel.example", "part": "interviewer"}],
    "history": [
        {"fact": "interview", "at": "2026-04-14T10:00:00+01:00", "until": "2026-04-14T11:00:00+01:00", "round": 1, "with": ["orla"], "lead": "orla"},
        {"fact": "promise", "at": "2026-04-14T10:55:00+01:00", "from": "orla", "about": "decision", "earliest": "2026-04-15", "latest": "2026-04-17"},
    ],
}  # fmt: skip
NOW = "2026-04-14T12:00:00+01:00"


def afterword(*args, stdin=""):
    command = [sys.executable, "-m", "afterword", *args]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input=stdin, timeout=60, check=False)


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return path


def test_a_plan_as_json_is_what_the_candidacy_format_says(case):
    done = afterword("plan", str(case), "--now", NOW, "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "outcome": "open",
        "promise": {"from": "orla", "about": "decision", "earliest": "2026-04-15", "latest": "2026-04-17", "state": "pending"},
        "moves": [
            {"kind": "thank_you", "to": ["orla"], "round": 1, "opens": "2026-04-14T11:00:00+01:00", "due": "2026-04-15T11:00:00+01:00",
             "state": "open", "late": False, "because": ["A1", "AW101"]},
            {"kind": "check_in", "to": ["orla"], "round": 1, "opens": "2026-04-21T08:00:00+01:00", "due": "2026-04-23T08:00:00+01:00",
             "state": "upcoming", "late": False, "because": ["A3", "AW130", "AW204"]},
        ],
        "questions": [{"about": "contact_policy", "contact": None}],
    }  # fmt: skip


def test_a_plan_in_words_names_the_move_and_its_time(case):
    done = afterword("plan", str(case), "--now", NOW)
    assert done.returncode == 0
    assert "thank_you" in done.stdout
    assert "Tue 14 Apr 2026 11:00" in done.stdout
    assert "question: contact_policy" in done.stdout


def test_a_bad_file_is_one_line_with_file_and_path_and_status_2(case):
    bad = json.loads(json.dumps(CASE))
    bad["history"][0]["with"] = ["nobody"]
    case.write_text(json.dumps(bad), encoding="utf-8")
    done = afterword("plan", str(case), "--now", NOW, "--format", "json")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f'{case}: history[0].with[0]: expected the id of a contact, found "nobody"\n'


@pytest.mark.parametrize("content", [b"{nope", b"", b"\xff\xfe{}", b'{"version": NaN}'])
def test_what_is_not_json_is_one_line_without_a_path(case, content):
    case.write_bytes(content)
    done = afterword("plan", str(case), "--now", NOW)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{case}: expected JSON")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "args",
    [
        ("plan",),
        ("plan", "FILE"),
        ("plan", "FILE", "--now", "2026-04-14T12:00:00"),
        ("plan", "FILE", "--now", "2026-04-14"),
        ("plan", "FILE", "--now", "soon"),
        ("plan", "FILE", "--now", "0001-01-01T00:00:00+14:00"),
        ("plan", "FOLDER", "--now", NOW),
        ("plan", "FILE", "--now"),
        ("plan", "FILE", "FILE", "--now", NOW),
        ("plan", "FILE", "--now", NOW, "--format", "yaml"),
        ("plan", "FILE", "--now", NOW, "--loud"),
        ("plan", "FILE.missing", "--now", NOW),
        ("plan", "--batch"),
        ("plan", "--batch", "FILE", "--format", "json"),
        ("rule", "AW999"),
        ("rule", "AW101", "AW102"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(case, args):
    done = afterword(*(word.replace("FILE", str(case)).replace("FOLDER", str(case.parent)) for word in args))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_batch_answers_every_line_in_order_and_a_bad_one_with_its_error():
    wrong = json.loads(json.dumps(CASE))
    wrong["history"][1]["latest"] = "2026-04-01"
    lines = [
        json.dumps({"candidacy": CASE, "now": NOW}),
        "nonsense",
        "",
        json.dumps({"candidacy": wrong, "now": NOW}),
        json.dumps({"candidacy": CASE, "now": "2026-04-14T12:00:00"}),
        json.dumps({"candidacy": CASE}),
        '{"candidacy": 1, "candidacy": 2, "now": "' + NOW + '"}',
        json.dumps({"candidacy": CASE, "now": "2026-06-14T12:00:00+01:00"}),
    ]
    done = afterword("plan", "--batch", "--format", "json", stdin="\n".join(lines) + "\n")
    assert (done.returncode, done.stderr) == (0, "")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(lines)
    assert [move["kind"] for move in answers[0]["moves"]] == ["thank_you", "check_in"]
    assert answers[1]["error"].startswith("expected JSON")
    assert answers[2]["error"].startswith("expected JSON")
    assert answers[3]["error"].startswith("history[1].latest: ")
    assert answers[4]["error"].startswith("now: ")
    assert answers[5]["error"].startswith("now: ")
    assert answers[6]["error"].startswith("candidacy: ")
    assert answers[7]["promise"]["state"] == "missed"


def test_a_round_of_any_number_is_planned_and_written():
    huge = json.loads(json.dumps(CASE))
    huge["history"][0]["round"] = 10**25
    done = afterword("plan", "--batch", "--format", "json", stdin=json.dumps({"candidacy": huge, "now": NOW}) + "\n")
    assert json.loads(done.stdout)["moves"][0]["round"] == 10**25


def test_a_rule_is_explained_with_its_story():
    done = afterword("rule", "aw101")
    assert done.returncode == 0
    assert done.stdout.startswith("AW101 after_an_interview\n")
    assert "Tue 3 Mar 15:00  interview with Dana, Lee" in done.stdout
    assert json.loads(afterword("rule", "AW101", "--format", "json").stdout)["part"] == "A1"


def test_all_rules_are_listed_by_code():
    listed = [line.split()[0] for line in afterword("rule").stdout.splitlines()]
    assert listed == sorted(listed)
    assert "AW101" in listed


def test_planning_loads_neither_django_nor_typer_nor_the_whole_of_holidays(case):
    code = (
        "import sys; from afterword.cli.main import main; "
        f"main(['plan', {str(case)!r}, '--now', {NOW!r}]); "
        "print([name for name in ('django', 'typer', 'rich', 'holidays', 'icalendar', 'email') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
