"""The answer to a question of theirs: what was asked for where it is at hand, else that it is coming (A3)."""

from __future__ import annotations

import re
from typing import Final

from afterword.facts.kinds import Extra, Received
from afterword.writing.manner import joined
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation

_WANTED: Final[tuple[tuple[str, str, str], ...]] = (
    ("references", r"\breferences?\b|\breferees?\b", "my references"),
    ("cv", r"\bcv\b|\br[eé]sum[eé]\b", "an updated CV"),
    (
        "times",
        r"\bavailab\w+|\bwhat times?\b|\bwhich (?:day|date|time)s?\b|\bwhen (?:are|would) you\b",
        "the times at which I am free",
    ),
    ("notice", r"\bnotice period\b|\bstart date\b|\bwhen (?:could|can) you start\b", "my notice period"),
    ("pay", r"\bsalary\b|\bpay expectations?\b", "what I have in mind for salary"),
    ("papers", r"\bright to work\b|\bpassport\b|\bcertificates?\b|\bproof of\b|\bID\b", "the documents"),
    ("work", r"\bportfolio\b|\bsamples?\b|\bexamples? of your\b", "examples of my work"),
)


def write(here: Situation, pick: Pick) -> Words:
    """Attaches what is at hand and was asked for; says of the rest that it follows, and tells the candidate."""
    asked = next(
        (
            f
            for f in reversed(here.facts)
            if isinstance(f, Received) and f.kind == "info_request" and f.from_ in here.move.to
        ),
        None,
    )
    text = (asked.text if asked else None) or ""
    wanted = [(key, said) for key, pattern, said in _WANTED if re.search(pattern, text, re.IGNORECASE)]
    brought: list[Extra] = [extra for extra in here.about.extras if any(key == extra for key, _ in wanted)]
    missing = [said for key, said in wanted if key not in brought]
    thanks = pick.of(
        "thanks", ("Thank you for your message.", "Thank you for getting in touch.", "Thank you for your note.")
    )
    lines: list[str] = []
    if brought:
        names = joined([{"references": "my references", "cv": "my CV, brought up to date"}[extra] for extra in brought])
        lines.append(pick.of("attach", (f"I have attached {names}.", f"As you asked, I attach {names}.")))
    if missing:
        lines.append(
            f"{'I will send you' if brought else 'Of course: I will send you'} {joined(missing)} by the end of tomorrow."
        )
    if not lines:
        lines.append(
            pick.of(
                "follow",
                (
                    "I will let you have what you asked for by the end of tomorrow.",
                    "You will have what you need from me by the end of tomorrow.",
                ),
            )
        )
    close = pick.of(
        "close",
        (
            "If you need anything else, just ask.",
            f"If there is anything else that would help, I am easy to reach on {here.candidacy.candidate.phone}."
            if here.candidacy.candidate.phone
            else "If there is anything else that would help, just say.",
            f"I am glad that things are moving, and remain very interested in {here.role}.",
        ),
    )
    answer = words(paragraph(thanks, *lines, close))
    if missing or not wanted:
        what = joined(missing) if missing else "what they asked"
        return Words(answer.paragraphs, tuple(brought), (f"Put the answer itself in, if you have it at hand: {what}.",))
    return Words(answer.paragraphs, tuple(brought))
