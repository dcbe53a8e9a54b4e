"""What a rule is: its code, name, what it asks in a sentence, the part of the article, and the story that tests it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from afterword.playbook.check import Found, Text

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule about when, to whom or what stops (AW1xx, AW2xx, AW9xx); `story` is its example and its test."""

    code: str
    name: str
    asks: str
    part: str  # A0 to A6, or "" where the rule is the playbook's own
    times: str
    story: str


@dataclass(frozen=True, slots=True)
class WordingRule:
    """A rule about words (AW3xx): an error cannot be sent, a warning can by the candidate's choice for that message."""

    code: str
    name: str
    asks: str
    part: str
    reason: str
    severity: Severity
    bad: tuple[str, ...]
    good: tuple[str, ...]
    find: Callable[[Text], Iterable[Found]]
