"""The words of the project's own letters counted by what each letter does, as `afterword/reading/word_counts.py`.

usage: python bench/count_words.py

Run it after letters or sentences were added. Letters kept apart as a check (`blind.jsonl`) are not counted.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.reading.counted import KINDS, features  # noqa: E402

LETTERS = ROOT / "tests" / "reading" / "letters"
SENTENCES = ROOT / "tests" / "reading" / "sentences.txt"
TABLE = ROOT / "afterword" / "reading" / "word_counts.py"
ACTS = {
    "no": "rejection",
    "yes": "offer",
    "next": "next_round",
    "moved": "reschedule",
    "off": "reschedule",
    "ask": "info_request",
    "ack": "acknowledgement",
    "delay": "delay",
    "wait": "delay",
}
SELDOM = 3  # words in fewer letters tell nothing
FLAT = 0.7  # and so do words that all kinds have alike


def main() -> int:
    """Write the table and say how large it is."""
    letters: Counter[str] = Counter()
    words: dict[str, Counter[str]] = {}
    for kind, text in (*_letters(), *_sentences()):
        letters[kind] += 1
        for word in features(text):
            words.setdefault(word, Counter())[kind] += 1
    lines = [
        f"{word}\t{','.join(str(held[kind]) for kind in KINDS)}"
        for word, held in sorted(words.items())
        if _tells(held, letters)
    ]
    TABLE.write_text(
        '"""How many of the project\'s own letters of each kind hold a word: written by `bench/count_words.py`."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"LETTERS: Final = ({', '.join(str(letters[kind]) for kind in KINDS)})\n\n"
        'WORDS: Final = """\\\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )
    print(f"{sum(letters.values())} letters and sentences, {len(lines)} words")
    return 0


def _letters() -> Iterator[tuple[str, str]]:
    for file in sorted(LETTERS.glob("*.txt")):
        for part in file.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            head, _, body = part.partition("\n")
            kind, subject = head.split(" | ")[:2]
            kind = "reschedule" if kind == "cancelled" else kind
            if kind in KINDS:
                yield kind, f"{subject} . {body}"


def _sentences() -> Iterator[tuple[str, str]]:
    act = ""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            act = line[2:]
        elif line and act in ACTS:
            yield ACTS[act], line


def _tells(held: Counter[str], letters: Counter[str]) -> bool:
    total, every = held.total(), letters.total()
    if total < SELDOM:
        return False
    odds = []
    for kind in KINDS:
        inside = (held[kind] + 0.3) / (letters[kind] + 0.6)
        outside = (total - held[kind] + 0.3) / (every - letters[kind] + 0.6)
        odds.append(math.log(inside / outside))
    return max(odds) >= FLAT


if __name__ == "__main__":
    raise SystemExit(main())
