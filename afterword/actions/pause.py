"""Mail that could not be read in full pauses its candidacy; only the candidate, who has looked at it, lets it go on."""

from __future__ import annotations

from datetime import datetime

from afterword.store import candidacies, questions
from afterword.store.questions import Asked

LOOKED = (("ok", "I have looked at it: go on"),)


def pause(candidate: int, candidacy: int, because: str, at: datetime, message: int | None = None) -> None:
    """Nothing of it is sent until the question that this asks is answered."""
    candidacies.pause(candidacy, because)
    questions.ask(
        candidate,
        f"paused:{candidacy}:{message or because}",
        "paused",
        because,
        at=at,
        options=LOOKED,
        holds=questions.ALL,
        candidacy=candidacy,
        message=message,
    )


def go_on(candidate: int, answered: Asked) -> str:
    """The pause of an answered question ends, unless another message still keeps it; a sentence that says which."""
    if answered.candidacy is None:
        return "Noted."
    others = [
        asked.text
        for asked in questions.open_questions(candidate, answered.candidacy)
        if asked.about == "paused" and asked.candidacy == answered.candidacy and asked.id != answered.id
    ]
    candidacies.pause(answered.candidacy, others[-1] if others else "")
    return "Noted; another message still waits for your look." if others else "Noted; its follow-ups go on."
