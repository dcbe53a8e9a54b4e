"""The weight of each word for each kind of message, learnt from the project's own letters: `word_weights.py`.

usage: python bench/weigh_words.py [--without FILE ...] [--to PATH]

Run it after letters or sentences were added; it takes about a minute, and gives the same table each time. The even
letters of `*.jsonl` are a check, and are never learnt from. `--without` leaves files of letters out, to be tried on.

What is fitted is a softmax regression over words that stand in two letters or more, each kind counting alike, by
plain gradient steps with the weights drawn towards nought.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from afterword.reading.counted import KINDS, SCALE, features  # noqa: E402
from afterword.reading.sentence import plain, split  # noqa: E402

LETTERS = ROOT / "tests" / "reading" / "letters"
SENTENCES = ROOT / "tests" / "reading" / "sentences.txt"
TABLE = ROOT / "afterword" / "reading" / "word_weights.py"
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
SELDOM = 2  # words in fewer letters tell nothing
ROUNDS = 24
STEP = 3.0
PULL = 2e-5  # towards nought, at each letter


@dataclass(frozen=True)
class Letter:
    """One letter: what it does, and what is counted of it."""

    kind: int
    held: tuple[int, ...]


def main() -> int:
    """Write the table and say how large it is."""
    options = argparse.ArgumentParser(description="Learn the weights of words.")
    options.add_argument("--without", nargs="*", default=[], help="names of files of letters, no suffix")
    options.add_argument("--to", type=Path, default=TABLE)
    chosen = options.parse_args()
    counted = [(kind, features(heading, body)) for kind, heading, body in _everything(frozenset(chosen.without))]
    often = Counter(word for _, held in counted for word in held)
    words = sorted(word for word, n in often.items() if n >= SELDOM)
    number = {word: place for place, word in enumerate(words)}
    letters = [
        Letter(KINDS.index(kind), tuple(sorted(number[word] for word in held if word in number)))  # type: ignore[arg-type]
        for kind, held in counted
    ]
    weights, first = _fit(letters, len(words))
    chosen.to.write_text(_module(words, weights, first), encoding="utf-8")
    print(f"{len(letters)} letters and sentences, {len(words)} words")
    return 0


def _fit(letters: list[Letter], size: int) -> tuple[list[list[float]], list[float]]:
    """Weights by word and kind, and the kinds' own."""
    many = Counter(letter.kind for letter in letters)
    share = [len(letters) / (len(KINDS) * (many[kind] or 1)) for kind in range(len(KINDS))]
    weights = [[0.0] * len(KINDS) for _ in range(size)]
    first = [0.0] * len(KINDS)
    order, draw = list(letters), random.Random(1)
    for turn in range(ROUNDS):
        draw.shuffle(order)
        step = STEP / (1 + turn / 4)
        for letter in order:
            if not letter.held:
                continue
            size_of = 1 / math.sqrt(len(letter.held))
            rows = [weights[word] for word in letter.held]
            sums = [of + size_of * sum(column) for of, column in zip(first, zip(*rows, strict=True), strict=True)]
            most = max(sums)
            odds = [math.exp(x - most) for x in sums]
            whole = sum(odds)
            for kind, odd in enumerate(odds):
                off = step * share[letter.kind] * ((kind == letter.kind) - odd / whole)
                first[kind] += 0.02 * off
                move = off * size_of
                if abs(move) > 1e-5:
                    for row in rows:
                        row[kind] += move
        keep = 1 - PULL * step * len(letters) ** 0.5
        for row in weights:
            row[:] = [keep * x for x in row]
    return weights, first


def _module(words: list[str], weights: list[list[float]], first: list[float]) -> str:
    lines = (
        f"{word}\t{','.join(str(round(SCALE * x)) for x in row)}" for word, row in zip(words, weights, strict=True)
    )
    return (
        '"""The weight of each word for each kind of message, in sixteenths: written by `bench/weigh_words.py`."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"FIRST: Final = ({', '.join(f'{x:.3f}' for x in first)})\n\n"
        'WEIGHTS: Final = """\\\n' + "\n".join(lines) + '\n"""\n'
    )


def _everything(without: frozenset[str]) -> Iterator[tuple[str, str, list[str]]]:
    """(kind, subject in plain words, sentences in plain words) of all that is learnt from."""
    for kind, subject, body in (*_letters(without), *_odd(without), *_sentences()):
        yield kind, plain(subject), [sentence.plain for sentence in split(body)]


def _letters(without: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    for file in sorted(LETTERS.glob("*.txt")):
        if file.stem in without:
            continue
        for part in file.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
            head, _, body = part.partition("\n")
            kind, subject = head.split(" | ")[:2]
            yield "reschedule" if kind == "cancelled" else kind, subject, body


def _odd(without: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    for file in sorted(LETTERS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            letter = json.loads(line)
            if letter["split"] == "odd" and letter["label"] in KINDS and file.stem not in without:
                yield letter["label"], letter["subject"], letter["body"]


def _sentences() -> Iterator[tuple[str, str, str]]:
    act = ""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            act = line[2:]
        elif line and act in ACTS:
            yield ACTS[act], "", line


if __name__ == "__main__":
    raise SystemExit(main())
