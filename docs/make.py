"""Makes the pages that come from the code: docs/rules, one page a rule. Run it after a rule has changed:

.venv/bin/python docs/make.py           writes them
.venv/bin/python docs/make.py --check   says which are out of date, and exits 1
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from afterword.actions.explain_rule import Explained, all_rules  # noqa: E402  this clone, not an installed one

SECTIONS = (
    ("AW1", "When"),
    ("AW2", "To whom"),
    ("AW3", "Which words"),
    ("AW9", "What stops"),
)


def pages() -> dict[str, str]:
    """Each page by its path below docs/."""
    rules = sorted(all_rules(), key=lambda rule: rule.code)
    found = {f"rules/{rule.code}.md": _page(rule) for rule in rules}
    found["rules/README.md"] = _index(rules)
    return found


def _index(rules: list[Explained]) -> str:
    lines = [
        "# The rules",
        "",
        "Made from the code by `docs/make.py`. A0 to A6 are the parts of the article on following up after an",
        "interview that the rules come from; `afterword rule AW101` prints a page.",
    ]
    for prefix, title in SECTIONS:
        lines += ["", f"## {title}", "", "| code | name | what it asks | part |", "| --- | --- | --- | --- |"]
        lines += [
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.asks} | {rule.part} |"
            for rule in rules
            if rule.code.startswith(prefix)
        ]
    return "\n".join(lines) + "\n"


def _page(rule: Explained) -> str:
    lines = [f"# {rule.code} {rule.name}", "", rule.asks]
    if rule.part:
        lines += ["", f"Part {rule.part} of the article."]
    if rule.reason:
        lines += ["", f"**Why.** {rule.reason}"]
    if rule.severity:
        what = "cannot be sent" if rule.severity == "error" else "can be sent, by your choice for that one message"
        lines += ["", f"**{rule.severity.capitalize()}.** A message that breaks it {what}."]
    if rule.times:
        lines += ["", f"**Times.** {rule.times}"]
    if rule.story:
        lines += ["", "## Its story", "", "```text", rule.story.strip("\n"), "```"]
    for title, examples in (("Breaks it", rule.bad), ("Keeps it", rule.good)):
        if examples:
            lines += ["", f"## {title}"]
            for example in examples:
                lines += ["", "```text", example.strip("\n"), "```"]
    return "\n".join(lines) + "\n"


def _written(path: str) -> str:
    return (HERE / path).read_text("utf-8") if (HERE / path).exists() else ""


def main() -> int:
    """Writes or checks the pages; 1 where one is out of date."""
    made = pages()
    stale = [path for path in (HERE / "rules").glob("*.md") if f"rules/{path.name}" not in made]
    wrong = [path for path, text in made.items() if _written(path) != text]
    if "--check" in sys.argv[1:]:
        for path in [*wrong, *(f"rules/{path.name}" for path in stale)]:
            print(f"docs/{path} is out of date: docs/make.py writes it")
        return 1 if wrong or stale else 0
    (HERE / "rules").mkdir(exist_ok=True)
    for path in stale:
        path.unlink()
    for path in wrong:
        (HERE / path).write_text(made[path], encoding="utf-8")
    print(f"{len(made)} pages, {len(wrong)} written, {len(stale)} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
