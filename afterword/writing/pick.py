"""Choices that vary from one candidacy to the next and are the same each time for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Pick:
    """`seed` names the message; each `attempt` at it chooses anew."""

    seed: str
    attempt: int = 0

    def of(self, what: str, options: Sequence[str]) -> str:
        """One of the options; '' where there is none."""
        if not options:
            return ""
        digest = blake2b(f"{self.seed}\n{what}\n{self.attempt}".encode(), digest_size=6).digest()
        return options[int.from_bytes(digest, "big") % len(options)]
