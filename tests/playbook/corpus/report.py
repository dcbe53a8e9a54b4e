"""Precision and recall of the wording rules, rule by rule: `python -m tests.playbook.corpus.report [PART] [-v]`.

A line of a file is a move, the codes that a reader would give (`-` is none; `AW308|AW311`: either will do), and a sentence. Rules that ask for
something to be there are not scored: a sentence is no letter. `held.tsv` was written after the tuning and not tuned on: what it shows is what to expect of other mail.
The two `blind_` parts were written before the rules' words were read; `blind_read.tsv` may be looked at when rules are mended, `blind_held.tsv` stays
unread: only its figures are.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from afterword.facts.kinds import MoveKind
from afterword.playbook.check import Text, check

HERE = Path(__file__).parent
LACKS = frozenset(["AW318", "AW331", "AW332", "AW340", "AW341", "AW350", "AW353", "AW360", "AW361"])


@dataclass(frozen=True)
class Line:
    move: MoveKind
    codes: frozenset[str]
    words: str
    either: frozenset[str] = frozenset()

    def found(self) -> frozenset[str]:
        """The codes found, those that will do as well counted as the one asked for."""
        found = frozenset(one.code for one in check(Text(self.words, move=self.move))) - LACKS
        asked = {one for one in self.either if one in found}
        return found | self.codes if asked else found


def lines(part: str) -> list[Line]:
    rows = (row.split("\t") for row in (HERE / f"{part}.tsv").read_text(encoding="utf-8").splitlines())
    return [_line(cast(MoveKind, move), codes, words) for move, codes, words in rows]


def _line(move: MoveKind, codes: str, words: str) -> Line:
    first, *others = codes.split("|")
    return Line(move, frozenset(first.split(",")) - {"-"}, words, frozenset(others))


def count(every: list[Line]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Right, wrong and missed findings by code. A second code on a sentence that is bad anyway is not wrong."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for line in every:
        found = line.found()
        right.update(found & line.codes)
        missed.update(line.codes - found)
        if not line.codes:
            wrong.update(found)
    return right, wrong, missed


def main() -> None:
    part = sys.argv[1] if len(sys.argv) > 1 else "held"
    every = lines(part)
    right, wrong, missed = count(every)
    print(f"{part}: {len(every)} sentences, {sum(1 for line in every if not line.codes)} of them clean")
    for code in sorted({*right, *wrong, *missed}):
        precision = right[code] / (right[code] + wrong[code]) if right[code] + wrong[code] else 0.0
        total = right[code] + missed[code]
        recall = right[code] / total if total else 1.0
        print(f"{code}  precision {precision:4.0%}  recall {recall:4.0%}  of {total}")
    bad = [line for line in every if line.codes]
    caught = sum(1 for line in bad if line.found())
    touched = sum(1 for line in every if not line.codes and line.found())
    print(
        f"all    precision {sum(right.values()) / max(1, sum(right.values()) + sum(wrong.values())):.1%}  recall {sum(right.values()) / max(1, sum(right.values()) + sum(missed.values())):.1%}"
    )
    print(f"bad sentences caught by any rule {caught}/{len(bad)}; clean ones touched {touched}/{len(every) - len(bad)}")
    if part == "tuned" or "-v" in sys.argv:
        for line in every:
            found = line.found()
            if line.codes - found or (not line.codes and found):
                print(f"  {sorted(line.codes)} {sorted(found)}  {line.words}")


if __name__ == "__main__":
    main()
