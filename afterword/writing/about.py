"""What the writer is told beside the candidacy, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from afterword.facts.journal import QuestionAsked
from afterword.facts.kinds import Channel, Extra
from afterword.facts.voice import NO_VOICE, Formality, Voice

__all__ = ["LIMITS", "About", "DraftText", "Formality", "Medium", "Voice"]


Medium = Channel | Literal["linkedin"]
"""What a text is written for: a channel, or the note on LinkedIn, which a history records as `portal`."""
LIMITS: Final[dict[Medium, int]] = {"linkedin": 300, "portal": 1000}
"""The most characters that there is room for."""


@dataclass(frozen=True, slots=True)
class About:
    """What is known beside the candidacy's own history.

    `notes` are the candidate's, of the interviews; `earlier` the bodies that the same contacts, or others of the same
    panel, got or are about to get; `thread_subject` the subject of the thread that it goes into, or ''; `greeting`
    the line by which they greet the candidate, or ''; `extras` what is at hand to be attached or offered; `asked` who
    asked which question of an interview, and how it went; `attached` the names of the files that go with it, `cv` and
    `references` among them.
    """

    notes: tuple[str, ...] = ()
    voice: Voice = NO_VOICE
    earlier: tuple[str, ...] = ()
    thread_subject: str = ""
    greeting: str = ""
    extras: tuple[Extra, ...] = ("references", "cv")
    other_employers: tuple[str, ...] = ()
    channel: Medium = "email"
    asks_who_else: bool = False
    asked: tuple[QuestionAsked, ...] = ()
    attached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft. `gave` is what must be attached to it; `problems` what the candidate must see to, a sentence each."""

    subject: str
    body: str
    gave: tuple[Extra, ...] = ()
    problems: tuple[str, ...] = ()
