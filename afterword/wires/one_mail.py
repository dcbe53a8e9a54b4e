"""One mail in memory as a mail source: pasted by the candidate, read once (Protocol MailSource)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime

from afterword.actions.ports import RawMail


class OneMail:
    """It lies nowhere: its key is made from its bytes, so that the same mail pasted twice is the same."""

    live = False
    name = "pasted"

    def __init__(self, raw: bytes, received: datetime) -> None:
        self._raw, self._received = raw, received
        self.key = hashlib.sha256(raw).hexdigest()[:32]

    def size(self) -> int:
        return len(self._raw)

    def mails(self, cursor: dict[str, object]) -> Iterator[tuple[RawMail, dict[str, object]]]:
        yield RawMail(self.key, self._raw, len(self._raw), "pasted", self._received), {}
