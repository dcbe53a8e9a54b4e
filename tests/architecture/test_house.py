"""The house itself: the rooms, the pages made from code, the words that must not stand in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {"facts", "playbook", "formats", "store", "reading", "writing", "actions", "wires", "project", "cli", "web", "workers"}  # fmt: skip


def test_there_are_twelve_rooms_and_each_has_its_page() -> None:
    rooms = {path.parent.name for path in (ROOT / "afterword").glob("*/__init__.py")}
    assert rooms == ROOMS
    for room in rooms:
        page = ROOT / "docs" / "rooms" / f"{room}.md"
        assert page.read_text(encoding="utf-8").startswith(f"# `{room}/`")


def test_every_file_that_a_rooms_page_names_is_there() -> None:
    for room in ROOMS:
        page = (ROOT / "docs" / "rooms" / f"{room}.md").read_text(encoding="utf-8")
        for name in re.findall(r"`([a-z_]+(?:\.py|/))`", page):
            if name.rstrip("/") != room:
                assert (ROOT / "afterword" / room / name).exists() or name == "tests/", f"{room}: {name}"


def test_the_pages_made_from_the_rules_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, ROOT / "docs" / "make.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_link_between_the_documents_leads_somewhere() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.relative_to(ROOT)}: {target}"


def test_migrations_are_numbered_without_a_gap_and_match_the_models(database: Path) -> None:
    from django.core.management import call_command

    numbers = sorted(int(path.name[:4]) for path in (ROOT / "afterword" / "store" / "migrations").glob("[0-9]*.py"))
    assert numbers == list(range(1, len(numbers) + 1))
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_every_command_of_the_readme_is_a_command() -> None:
    from afterword.cli.main import COMMANDS

    named = set(re.findall(r"^\./run ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.M))
    assert named <= set(COMMANDS)
    assert named >= {"demo", "scan", "today"}


def test_no_rule_file_reads_a_clock() -> None:
    for path in (ROOT / "afterword" / "playbook").rglob("*.py"):
        assert not re.search(r"\.(now|today|utcnow)\(\)|\btime\.time\b", path.read_text(encoding="utf-8")), path


def test_every_habit_of_servers_has_its_test() -> None:
    page = (ROOT / "docs" / "habits-of-servers.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \|.*\|$", page, re.M)
    assert rows == [str(number) for number in range(1, 18)]
    for row in page.splitlines():
        named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", row)
        assert named or not re.match(r"\| \d", row), row
        for path, name in named:
            assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{name}"
