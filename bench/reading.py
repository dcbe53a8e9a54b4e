"""Reading measured: every set of a folder of cases, its score, speed and memory in one table.

usage: python bench/reading.py EVAL_DIR [--split S] [--only SET ...] [--with-peers] [--json]

EVAL_DIR holds a folder for each set (mail, dates, replies, bounces, ics, mime) with its cases and a score.py, which
alone judges. Other libraries are measured only with --with-peers, in a virtual environment of their own.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BENCH = Path(__file__).resolve().parent
PEERS = {
    "dates": ("dateparser",),
    "replies": ("mail-parser-reply", "email-reply-parser"),
    "bounces": ("flufl.bounce",),
    "ics": ("icalendar",),
    "mime": ("mail-parser", "email"),
}
INSTALLED = ("dateparser", "mail-parser-reply", "email-reply-parser", "flufl.bounce", "icalendar", "mail-parser")


@dataclass(frozen=True)
class Set:
    """One set of cases: the reader's name, the file of cases, and how score.py is called."""

    name: str
    reader: str
    folder: str
    cases: str
    options: tuple[str, ...] = ()


SETS = (
    Set("mail", "mail", "mail", "messages.jsonl"),
    Set("dates", "dates", "dates", "cases.jsonl", ("--json",)),
    Set("replies", "replies", "replies", "cases.jsonl", ("--json",)),
    Set("replies-html", "replies", "replies", "cases_html.jsonl", ("--json",)),
    Set("bounces", "bounces", "bounces", "cases.jsonl"),
    Set("ics", "ics", "ics", "cases.jsonl"),
    Set("mime", "mime", "mime", "cases.jsonl"),
)


def main() -> int:
    """Print the table; 2 where EVAL_DIR holds no set."""
    options = argparse.ArgumentParser(description="Measure reading against a folder of cases.")
    options.add_argument("eval_dir", type=Path)
    options.add_argument("--split", default="all", help="of sets that have splits (mail): dev, test or all")
    options.add_argument("--only", nargs="+", default=[], help="names of sets")
    options.add_argument("--with-peers", action="store_true", help="install and measure other libraries too")
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    chosen = [one for one in SETS if (given.eval_dir / one.folder / one.cases).exists()]
    chosen = [one for one in chosen if not given.only or one.name in given.only or one.reader in given.only]
    if not chosen:
        print(f"{given.eval_dir} holds no set of cases: a folder such as {SETS[2].folder}/ with {SETS[2].cases}.")
        return 2
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as work:
        python = _peers_python(Path(work)) if given.with_peers else None
        for one in chosen:
            rows.append(_row(one, given.eval_dir, given.split, Path(work), sys.executable, None))
            for peer in PEERS.get(one.name, ()) if python is not None else ():
                rows.append(_row(one, given.eval_dir, given.split, Path(work), python, peer))
    print(json.dumps(rows, indent=1) if given.json else _table(rows))
    return 0


def _peers_python(work: Path) -> str:
    """A Python with the other libraries, in an environment of its own."""
    home = work / "peers"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    python = str(home / "bin" / "python")
    for library in INSTALLED:
        done = subprocess.run([python, "-m", "pip", "install", "-q", library], capture_output=True, text=True)
        if done.returncode:
            print(f"{library}: not installed ({done.stderr.strip().splitlines()[-1:]})", file=sys.stderr)
    return python


def _row(one: Set, eval_dir: Path, split: str, work: Path, python: str, peer: str | None) -> dict[str, Any]:
    folder = eval_dir / one.folder
    cases = _cases(one, folder, split, work)
    out = work / "predictions.jsonl"
    out.unlink(missing_ok=True)
    command = [python, str(BENCH / "measure.py"), one.reader, str(cases), str(folder), str(out)]
    done = subprocess.run(command + (["--peer", peer] if peer else []), capture_output=True, text=True)
    row: dict[str, Any] = {"set": one.name, "reader": peer or "afterword"}
    if done.returncode:
        return {**row, "score": "failed: " + (done.stderr.strip().splitlines() or ["?"])[-1][:120]}
    measured = json.loads(done.stdout.strip().splitlines()[-1])
    if "missing" in measured:
        return {**row, "score": "not there yet", "why": measured["missing"]}
    options = ["--split", split] if one.name == "mail" else [*one.options, "--cases", str(cases)]
    scored = subprocess.run(
        [sys.executable, str(folder / "score.py"), str(out), *options], capture_output=True, text=True, cwd=folder
    )
    return {**row, "score": _headline(one.name, scored.stdout, scored.stderr), **measured}


def _cases(one: Set, folder: Path, split: str, work: Path) -> Path:
    """The file of cases: of one split where they have splits; expected HTML as the text that score.py compares."""
    source = folder / one.cases
    cases = [json.loads(line) for line in source.read_text("utf8").splitlines() if line.strip()]
    if one.name == "replies-html":
        sys.path.insert(0, str(BENCH.parent))
        try:
            from afterword.formats.html import to_text
        except ImportError:
            return source
        for case in cases:
            case["expected"] = [{"text": to_text(case["expected_html"])}]
            case.setdefault("lang", "en")
    elif "split" in cases[0] and split != "all":
        cases = [case for case in cases if case["split"] == split]
    else:
        return source
    chosen = work / one.cases
    chosen.write_text("".join(json.dumps(case) + "\n" for case in cases), "utf8")
    return chosen


def _headline(name: str, printed: str, problem: str) -> str:
    """The figures of score.py that the set is judged by."""
    try:
        if name.startswith("replies"):
            every = json.loads(printed)["all"]
            return f"exact {every['exact']} %, lost {every['lost']} %, left in {every['leak']} %"
        if name == "dates":
            found = json.loads(printed)
            return f"full {found['full_macro']} %, point {found['point_macro']} %, clean {found['clean_macro']} %"
        if name == "mail":
            return _mail_headline(printed)
    except (ValueError, KeyError, IndexError):
        return "score.py failed: " + (problem.strip().splitlines() or [printed[:80]])[-1][:120]
    wanted = {
        "bounces": ("found", "recipients", "permanent", "false+", "auto"),
        "ics": ("start", "end", "method", "organizer", "attendees"),
        "mime": ("gold.text", "gold.subject", "gold.from", "gold.date"),
    }[name]
    figures = dict(re.findall(r"^(\S+)\s+\d+\s+([\d.]+) %", printed, re.MULTILINE))
    head = re.findall(r"crashes \d+|raised: .*", printed)
    return ", ".join([*(f"{key} {figures[key]} %" for key in wanted if key in figures), *head])


def _mail_headline(printed: str) -> str:
    macro = re.findall(r"macro-F1 ([\d.]+)", printed)[0]
    promise = re.findall(r"promise \[all\].* F1 ([\d.]+) .*interval exact +([\d.]+%)", printed)[0]
    interview = re.findall(r"interview gold.*found ([\d.]+%) +start exact ([\d.]+%)", printed)[0]
    return (
        f"kind macro-F1 {macro}, promise F1 {promise[0]}, interval exact {promise[1]}, "
        f"interview found {interview[0]}, start exact {interview[1]}"
    )


def _table(rows: list[dict[str, Any]]) -> str:
    lines = [f"{'set':13}{'reader':20}{'cases':>6}{'median':>10}{'worst':>10}{'import':>9}{'peak':>8}  score"]
    for row in rows:
        if "cases" not in row:
            lines.append(f"{row['set']:13}{row['reader']:20}{'':43}  {row['score']}")
            continue
        speed = f"{row['median_us']:7.0f} us{row['worst_us'] / 1e3:7.1f} ms{row['import_ms']:6.0f} ms"
        lines.append(
            f"{row['set']:13}{row['reader']:20}{row['cases']:6}{speed}{row['peak_mb']:5.0f} MB  {row['score']}"
            + (f" ({row['raised']} raised)" if row["raised"] else "")
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
