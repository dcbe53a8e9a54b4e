"""Is everything in order? One line each, with what to do; nothing is changed and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.facts.errors import AfterwordError
from afterword.reading.read import READER
from afterword.store import candidates, guards, messages, outbox

State = Literal["ok", "look", "bad"]
Probe = Callable[[], tuple[State, str]]
"""Tries one thing outside; says how it went. What it raises is how it went too."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `look`: it works, and there is something to know."""

    about: str
    state: State
    said: str


def examine(problem: str, probes: Sequence[tuple[str, Probe]]) -> tuple[Finding, ...]:
    """The settings (`problem` not '' says what is wrong with them), the database, the outbox, then the probes."""
    found = [
        Finding("settings", "bad" if problem else "ok", problem or "config.toml is right."),
        _candidate(),
        _database(),
        _outbox(),
        *_reading(),
    ]
    return (*found, *(_tried(about, probe) for about, probe in probes))


def _candidate() -> Finding:
    known = candidates.the_candidate()
    if known is None:
        return Finding("candidate", "look", "Nobody is known here yet: `afterword connect you@example.org`.")
    return Finding("candidate", "ok", f"{known.value.name}, {known.value.time_zone}.")


def _database() -> Finding:
    unsafe = guards.unsafe()
    return Finding("database", "bad" if unsafe else "ok", unsafe or guards.version())


def _outbox() -> Finding:
    stopped = outbox.stopped()
    if stopped:
        return Finding("outbox", "bad", f"Nothing is sent: {stopped} `afterword send --resume` goes on from here.")
    return Finding("outbox", "ok", "It may send.")


def _reading() -> list[Finding]:
    """Has an older version read some of the mail?"""
    known = candidates.the_candidate()
    old = messages.read_before(known.id, READER) if known is not None else 0
    if not old:
        return []
    said = f"{old} messages were read by an older version: `afterword reread` shows what is understood otherwise now."
    return [Finding("reading", "look", said)]


def _tried(about: str, probe: Probe) -> Finding:
    try:
        return Finding(about, *probe())
    except AfterwordError as error:
        return Finding(about, "bad", str(error))
    except OSError as error:
        return Finding(about, "bad", f"It does not work ({error.strerror or error}).")
