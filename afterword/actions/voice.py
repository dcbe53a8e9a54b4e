"""How the candidate writes: what they set, and what their own letters show where they set nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from afterword.facts.voice import NO_VOICE, Voice
from afterword.store import voices

_NEWEST: Final = 60  # letters are enough to know a habit by


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """One thing of a voice: what holds, and whence: `set`, `learned` or `` (it goes by each message)."""

    key: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class VoiceInForce:
    """The voice that drafts are written in, line by line; `letters` of the candidate's own were read for it."""

    voice: Voice
    lines: tuple[VoiceLine, ...]
    letters: int


def set_voice(candidate: int, voice: Voice | None) -> bool:
    """The candidate says how they write, or that it goes by their letters; was it another way before?"""
    return voices.keep_voice(candidate, voice)


def voice_in_force(candidate: int) -> VoiceInForce:
    """The voice of a candidate, and where each part of it comes from."""
    voice = writes(candidate)
    found = voice.learned
    greeting = voice.greeting or found.greeting
    lines = (
        VoiceLine("formality", voice.formality or "as they write to you", "set" if voice.formality else ""),
        VoiceLine("greeting", greeting or "Hi or Dear, as they do", _source(voice.greeting, found.greeting)),
        VoiceLine("greeting, formal", found.formal_greeting or "Dear", _source(None, found.formal_greeting)),
        VoiceLine(
            "sign_off", voice.sign_off or found.sign_off or "a usual one", _source(voice.sign_off, found.sign_off)
        ),
        VoiceLine(
            "sign_off, formal",
            voice.sign_off or found.formal_sign_off or "Yours sincerely",
            _source(voice.sign_off, found.formal_sign_off),
        ),
        VoiceLine("spelling", voice.spells or "british, not insisted on", _source(voice.spelling, found.spelling)),
        VoiceLine("never", "; ".join(voice.never) or "nothing is ruled out", "set" if voice.never else ""),
        VoiceLine("signature", " | ".join(voice.signature) or "your name and number", "set" if voice.signature else ""),
    )
    return VoiceInForce(voice, lines, found.letters)


def writes(candidate: int) -> Voice:
    """The voice of a candidate: as set, with the habits of their own letters."""
    from afterword.writing.learn import learn  # late, as is all that writes

    learned = learn(voices.own_letters(candidate, _NEWEST))
    return replace(voices.voice_of(candidate) or NO_VOICE, learned=learned)


def _source(was_set: object, learned: object) -> str:
    return "set" if was_set else "learned" if learned else ""
