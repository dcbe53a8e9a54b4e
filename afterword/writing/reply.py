"""The answer to a question of theirs: what was asked for where it is at hand, else that it is coming (A3)."""

from __future__ import annotations

import re
from typing import Final

from afterword.facts.kinds import Extra, Received
from afterword.writing.manner import joined
from afterword.writing.pick import Pick
from afterword.writing.said import Words, paragraph, words
from afterword.writing.situation import Situation

_SENT: Final[tuple[tuple[str, str, str], ...]] = (
    ("references", r"\breferences?\b|\breferees?\b", "my references"),
    ("cv", r"\bcv\b|\br[eé]sum[eé]\b", "an updated CV"),
    ("papers", r"\b(?:driving )?licen[cs]e\b", "a copy of my licence"),
    ("papers", r"\bdbs\b", "my DBS certificate"),
    ("papers", r"\bpassport\b", "a copy of my passport"),
    ("papers", r"\bright to work\b", "proof of my right to work"),
    ("papers", r"\bproof of address\b", "proof of address"),
    ("papers", r"(?<!dbs )\b(?:degree |exam )?certificates?\b(?<!dbs certificate)", "my certificates"),
    ("work", r"\bportfolio\b", "my portfolio"),
    ("work", r"\bsamples?\b|\bexamples? of your\b", "some examples of my work"),
)
_TOLD: Final[tuple[tuple[str, str], ...]] = (
    (r"\bavailab\w+|\bwhat times?\b|\bwhich (?:day|date|time)s?\b|\bwhen (?:are|would) you\b", "when I am free"),
    (r"\bnotice\b", "what my notice period is"),
    (r"\bstart date\b|\bwhen (?:could|can|would) you (?:be able to )?start\b", "when I could start"),
    (r"\bsalary\b|\bpay expectations?\b|\bcompensation\b", "what I have in mind for salary"),
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
    wanted = [(key, said) for key, pattern, said in _SENT if re.search(pattern, text, re.IGNORECASE)]
    told = [said for pattern, said in _TOLD if re.search(pattern, text, re.IGNORECASE)]
    brought: list[Extra] = [extra for extra in here.about.extras if any(key == extra for key, _ in wanted)]
    sent = [said for key, said in wanted if key not in brought]
    missing = [*told, *sent]
    thanks = pick.of(
        "thanks", ("Thank you for your message.", "Thank you for getting in touch.", "Thank you for your note.")
    )
    lines: list[str] = []
    if brought:
        names = joined(
            [
                {"references": "my references", "cv": "my updated résumé" if here.american else "my updated CV"}[extra]
                for extra in brought
            ]
        )
        lines.append(pick.of("attach", (f"I have attached {names}.", f"I have attached {names}, as you asked.")))
    if missing:
        promised = [f"let you know {joined(told)}"] if told else []
        promised += [f"send you {joined(sent)}"] if sent else []
        lines.append(f"{'I will' if brought else 'Of course: I will'} {' and '.join(promised)} by the end of tomorrow.")
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
            "If you need anything else, just let me know.",
            f"If there is anything else that would help, I am easy to reach on {here.candidacy.candidate.phone}."
            if here.candidacy.candidate.phone
            else "If there is anything else that would help, just say.",
            f"I am still very interested in {here.role}, and glad that things are moving.",
        ),
    )
    answer = words(paragraph(thanks, *lines, close))
    if missing or not brought:
        what = joined(missing) if missing else "what they asked"
        return Words(answer.paragraphs, tuple(brought), (f"Put the answer itself in, if you have it at hand: {what}.",))
    return Words(answer.paragraphs, tuple(brought))
