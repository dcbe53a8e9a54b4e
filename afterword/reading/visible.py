"""What a person wrote in this message: their own words, their signature, and apart from both everything else.

Losing a person's words is the dangerous error, so a line is somebody else's only on positive grounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from afterword.reading.quotes import clean_lines, mark
from afterword.reading.signatures import Part, parts

_MOST: Final = 200_000


@dataclass(frozen=True, slots=True)
class Visible:
    """A message taken apart; each part is runs of whole lines of the input, joined by one blank line.

    `spans` are the places of `text` in the input (code points, end excluded), in order, one for each run.
    `forwards` is true where a message is passed on; a message that is nothing but that keeps it as its `text`.
    """

    text: str
    signature: str
    quoted: str
    spans: tuple[tuple[int, int], ...]
    forwards: bool = False


def visible(text: str) -> Visible:
    """The person's own words in `text`; answers between quotes are kept, each a paragraph of its own.

    `quoted` holds replies and forwards of others, disclaimers, and what lists and offers add. The first 200,000
    characters are read: nobody writes more in one mail. Never raises.
    """
    text = text[:_MOST]
    broken = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text  # as long as before
    lines = clean_lines(broken)
    marked = mark(lines)
    kinds = parts(lines, marked.others)
    if marked.cut_at is not None and marked.forwards and "text" not in kinds:
        kinds = parts(lines, [False] * len(lines))
    starts = _starts(broken)
    spans = _runs(text, lines, kinds, starts, "text")
    return Visible(
        "\n\n".join(text[start:end] for start, end in spans),
        "\n\n".join(text[start:end] for start, end in _runs(text, lines, kinds, starts, "signature")),
        "\n\n".join(text[start:end] for start, end in _runs(text, lines, kinds, starts, "rest")),
        spans,
        marked.forwards,
    )


def _starts(text: str) -> list[int]:
    """Where each line begins, and where one after the last would."""
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    starts.append(len(text) + 1)
    return starts


def _runs(
    text: str, lines: list[str], kinds: list[Part], starts: list[int], wanted: Part
) -> tuple[tuple[int, int], ...]:
    """The runs of lines of one kind, without blank lines at either end."""
    runs: list[tuple[int, int]] = []
    first = last = -1
    for index, kind in enumerate(kinds):
        if not lines[index]:
            continue
        if kind == wanted:
            if first < 0:
                first = index
            last = index
        elif first >= 0:
            runs.append((starts[first], starts[last + 1] - 1))
            first = -1
    if first >= 0:
        runs.append((starts[first], starts[last + 1] - 1))
    return tuple((start, start + len(text[start:end].rstrip())) for start, end in runs)
