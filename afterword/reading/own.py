"""Which follow-up a message written by the candidate by hand was; where that is unclear, nothing is said."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from afterword.facts.kinds import MoveKind
from afterword.facts.reading import OwnReading, Quote
from afterword.formats.mail import Mail
from afterword.reading.cue import Table
from afterword.reading.cues_own import OWN
from afterword.reading.lazy import Lazy
from afterword.reading.sentence import Sentence, plain, split

_MOVES: Final[tuple[MoveKind, ...]] = (
    "answer_offer", "after_no", "confirm_round", "ask_dates", "feedback_request", "check_in", "reply", "last_note",
    "thank_you",
)  # fmt: skip
_GAVE: Final[dict[Literal["references", "cv"], tuple[str, ...]]] = {
    "references": (" references ", " referees ", " reference ", " referee "),
    "cv": (" cv ", " resume ", " curriculum vitae "),
}
_PAST: Final = Lazy(r" (?:was|were|been|enjoyed|yesterday|thanks? (?:\S+ ){0,3}for (?:having|showing|seeing|meeting)) ")


@cache
def _table() -> Table:
    return Table(OWN, {})


def read_own(mail: Mail, visible: str) -> OwnReading:
    """Which move a message of the candidate's was, what it gave, and the sentence that says so; unsure is None.

    A message that does several things is the one that matters most: thanks stand in nearly all of them.
    """
    scores: dict[str, float] = {}
    where: dict[str, Sentence] = {}
    for sentence in split(visible):
        past = _PAST.search(sentence.plain)
        for hit in _table().find(sentence.plain, sentence.stems):
            if past and hit.act in ("confirm_round", "ask_dates"):
                continue
            if hit.weight > scores.get(hit.act, 0.0):
                where[hit.act] = sentence
            scores[hit.act] = scores.get(hit.act, 0.0) + hit.weight
    words = plain(mail.subject)
    for hit in _table().find(words, frozenset(word[:4] for word in words.split())):
        scores[hit.act] = scores.get(hit.act, 0.0) + 0.7 * hit.weight
    gave = _gave(mail, visible)
    if gave:
        scores["reply"] = scores.get("reply", 0.0) + 1.5
    move = _move(scores)
    found = where.get(move or "")
    quote = Quote(found.start, found.end, visible[found.start : found.end]) if found else None
    return OwnReading(move, gave, quote)


def _move(scores: dict[str, float]) -> MoveKind | Literal["other"] | None:
    if scores.get("withdraw", 0.0) >= 3:
        return None
    clear = {move: scores[move] for move in _MOVES if scores.get(move, 0.0) >= 3}
    if not clear:
        return None
    specific = {move: score for move, score in clear.items() if move != "thank_you"}
    if not specific:
        return "thank_you"
    ranked = sorted(specific, key=lambda move: (-specific[move], _MOVES.index(move)))
    if "thank_you" in clear and specific[ranked[0]] < 4 and clear["thank_you"] >= specific[ranked[0]] + 1:
        return "thank_you"
    if len(ranked) > 1 and specific[ranked[0]] - specific[ranked[1]] < 0.5:
        return None
    return ranked[0]


def _gave(mail: Mail, visible: str) -> tuple[Literal["references", "cv"], ...]:
    text = plain(visible)
    names = plain(
        " ".join(attachment.name for attachment in mail.attachments)
        .replace(".", " ")
        .replace("_", " ")
        .replace("-", " ")
    )
    handed = any(
        word in text
        for word in (" attached ", " enclosed ", " attach ", " attaching ", " enclose ", " here are ", " below ")
    )
    out: list[Literal["references", "cv"]] = []
    for what, words in _GAVE.items():
        if any(word in names for word in words) or (handed and any(word in text for word in words)):
            out.append(what)
    return tuple(out)
